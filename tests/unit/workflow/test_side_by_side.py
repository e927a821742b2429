"""Two pieces of work run at once, every answer comes, and what fails is told."""

import threading
import time
from collections.abc import Callable

import pytest

from caseveil.workflow.side_by_side import side_by_side


def works(count: int) -> list[Callable[[], int]]:
    """Each answers with its own place."""
    return [lambda place=place: place for place in range(count)]


@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_every_answer_comes_once_with_its_place(count: int) -> None:
    answers = list(side_by_side(works(count)))
    assert sorted(answers) == [(place, place) for place in range(count)]


def test_two_pieces_run_at_the_same_time() -> None:
    both = threading.Barrier(2, timeout=10)
    assert len(dict(side_by_side([both.wait, both.wait]))) == 2


def test_the_last_piece_begins_with_the_first() -> None:
    begun, order = threading.Barrier(2, timeout=10), list[str]()

    def first() -> None:
        begun.wait()
        order.append("first")

    def last() -> None:
        begun.wait()

    list(side_by_side([first, lambda: order.append("middle"), last]))
    assert set(order) == {"first", "middle"}


def test_what_fails_is_told_and_what_waits_is_not_begun() -> None:
    begun = list[int]()

    def failing() -> None:
        raise MemoryError

    def long() -> None:
        time.sleep(0.3)

    rest = [lambda place=place: begun.append(place) for place in range(50)]
    with pytest.raises(MemoryError):
        list(side_by_side([failing, *rest, long]))
    assert len(begun) < len(rest)
