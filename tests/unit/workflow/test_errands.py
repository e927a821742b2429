"""Every errand names a function of the worker's that answers as the errand promises."""

import pickle
from typing import get_type_hints

import pytest

from caseveil.workflow import errands, tasks


@pytest.mark.parametrize("errand", errands.ERRANDS, ids=lambda errand: errand.name)
def test_an_errand_names_a_task_and_crosses_the_border(errand: errands.Errand[object]) -> None:
    assert callable(getattr(tasks, errand.name))
    assert pickle.loads(pickle.dumps(errand)) == errand  # noqa: S301  our own bytes


def test_the_answers_are_those_of_the_tasks() -> None:
    promised = {
        name: hint.__args__[0].__args__[0]
        for name, hint in get_type_hints(errands).items()
        if isinstance(getattr(errands, name, None), errands.Errand)
    }
    assert len(promised) == len(errands.ERRANDS)
    for name, answer in promised.items():
        task = getattr(tasks, getattr(errands, name).name)
        assert get_type_hints(task)["return"] == answer
