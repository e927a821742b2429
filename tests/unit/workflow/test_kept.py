"""A word that a person keeps is refused by name of its place where the properties tell it too."""

from dataclasses import replace
from pathlib import Path

import pytest

from caseveil.domain.findings import Action, Decision, Finding, Kind, TagPlace, Tier, WordPlace
from caseveil.domain.policy import Policy
from caseveil.domain.review import Review
from caseveil.errors import Code, Refused
from caseveil.workflow.export import Order, deliver
from caseveil.workflow.jobs import Job
from unit.workflow.fakes import FakeSteps, passed, source

AUTHOR = Finding(
    "t1", Kind.TAG, Tier.CERTAIN, "person", 1.0, TagPlace("PPTX/creator[1]"), text="Ines Probant"
)
WORD = Finding(
    "w1", Kind.WORD, Tier.CERTAIN, "name", 1.0, WordPlace("Slide 2/Text 5", 4, 11, "[name]"),
    text="Probant",
)  # fmt: skip


def order(folder: Path, word: Finding, action: Action) -> Order:
    review = Review(replace(source(folder), format="pptx"), (AUTHOR, word))
    review = review.with_decision(word.id, Decision(action)).approve()
    return Order(review, Policy(), folder / "out", {}, frozenset({"person"}))


def test_the_place_and_the_class_are_told_and_the_word_is_not(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        deliver(order(tmp_path, WORD, Action.KEEP), FakeSteps([]), Job())
    assert refusal.value.code is Code.KEPT_IDENTIFIER
    assert refusal.value.detail == "Slide 2/Text 5: name; PPTX/creator[1]"
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("word", "action"),
    [(WORD, Action.HIDE), (replace(WORD, text="Lisfranc"), Action.KEEP)],
)
def test_what_is_changed_or_told_nowhere_else_goes_on(word, action, tmp_path: Path) -> None:
    steps = FakeSteps([passed("inside")])
    assert deliver(order(tmp_path, word, action), steps, Job()).delivered
