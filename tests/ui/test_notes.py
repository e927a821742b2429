"""Speaker notes of a deck: left out, kept where a person ticks that, and left out again."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from caseveil.domain.findings import Finding, Kind, Tier, WordPlace
from caseveil.domain.plan import make
from caseveil.domain.source import Ability
from caseveil.domain.text_rule import proposed
from caseveil.ui.words import running

WORD = Finding(
    *("word-9", Kind.WORD, Tier.CERTAIN, "name", 1.0, WordPlace("Slide 2/Notes 1", 0, 5, "[name]")),
    text="Oduya",
)


@pytest.fixture
def deck(window, road, qtbot):
    """A window with a deck whose speaker notes are told as a worker tells them."""
    plain_open, plain_scan = road.open, road.scan

    def opened(path, policy, job):
        told = ("notes-kept" if policy.notes else "notes-dropped",)
        source = plain_open(path, policy, job)
        return replace(source, warnings=told, abilities=frozenset({Ability.NOTES}))

    def scanned(source, policy, job):
        review = plain_scan(source, policy, job)
        return proposed(review.with_findings((WORD,) if source.notes else ()), policy.text)

    road.open, road.scan = opened, scanned
    window.intake.add([Path("slides.pptx")])
    qtbot.waitUntil(lambda: window.desk.review is not None, timeout=10_000)
    settled(window, qtbot)
    return window


def settled(window, qtbot):
    qtbot.waitUntil(lambda: window.runner.running == 0, timeout=10_000)
    window.refresh()


def planned(window):
    return make(window.desk.review, window.desk.policy)


def test_notes_are_kept_and_left_out_again_by_one_tick(deck, qtbot):
    tick = deck.work.findings.notes
    assert tick.isVisible() and not tick.isChecked()
    assert not planned(deck).notes
    deck.desk.history = deck.desk.history.amend(
        lambda case: case.with_review(deck.desk.current, replace(deck.desk.review, approved=True))
    )
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(8, tick.height() // 2))
    settled(deck, qtbot)
    assert tick.isChecked() and planned(deck).notes
    assert not deck.desk.review.approved
    assert WORD not in deck.desk.review.pending, "a changed word waits for nobody"
    assert "Slide 2/Notes 1" in [word.path for word in planned(deck).words]
    assert running.where(WORD) == "notes of slide 2"
    assert deck.actions_["keep-notes"].text() == "Leave speaker notes out"
    deck.actions_["keep-notes"].trigger()
    settled(deck, qtbot)
    assert not tick.isChecked() and not planned(deck).notes
    assert "Slide 2/Notes 1" not in [word.path for word in planned(deck).words]
    assert "Slide 2/Text 1" in [word.path for word in planned(deck).words]
    assert deck.actions_["keep-notes"].text() == "Keep speaker notes"


def test_what_has_no_notes_has_no_tick(window, qtbot):
    window.intake.add([Path("photo.jpg")])
    qtbot.waitUntil(lambda: window.desk.review is not None, timeout=10_000)
    settled(window, qtbot)
    assert not window.work.findings.notes.isVisible()
    assert not window.actions_["keep-notes"].isEnabled()
    window.actions_["keep-notes"].trigger()
    assert not window.desk.entry.notes
