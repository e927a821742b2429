"""Documents of pages: what is on the screen, what was not looked at, and when one may approve."""

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from caseveil.domain.blocks import Block, BlockCode
from caseveil.domain.findings import Action, Kind
from caseveil.domain.geometry import Size
from caseveil.domain.plan import make
from caseveil.domain.source import Source
from caseveil.domain.wording import WordChange
from caseveil.errors import Code, Failed
from caseveil.ui.state import answers, edits
from caseveil.ui.state.questions import question
from caseveil.ui.state.view_state import finding_rows
from caseveil.ui.words import receipt as said
from caseveil.ui.words import running, terms
from ui.fake_road import LETTER_FINDINGS, PAGES, box, receipt


def press(window, *keys):
    for key in keys:
        QTest.keyClick(window.focusWidget() or window, key)


def settled(window, qtbot):
    qtbot.waitUntil(lambda: window.work.canvas.picture is not None, timeout=10_000)
    qtbot.waitUntil(lambda: window.runner.running == 0, timeout=10_000)
    window.refresh()


@pytest.fixture
def letter(window, qtbot):
    window.intake.add([Path("letter.pdf")])
    qtbot.waitUntil(lambda: window.desk.review is not None, timeout=10_000)
    settled(window, qtbot)
    for absent in [finding.id for finding in window.desk.review.pending if not finding.region]:
        window.desk.select(absent)
        edits.decide(window.desk, Action.KEEP)
    window.desk.set_frame(0)
    return window


def test_the_next_page_is_fetched_ahead(letter, road):
    before, first = road.calls.count(("preview", "letter.pdf")), letter.work.canvas.picture
    assert before == 2
    letter.desk.set_frame(1)
    assert letter.work.canvas.picture not in (None, first)
    assert letter.work.frames.label.text() == f"Page 2 of {PAGES}"


def test_a_page_that_is_on_its_way_is_not_shown_as_another(letter, road, qtbot):
    road.hold["preview"] = Event()
    letter.desk.set_frame(3)
    assert letter.work.canvas.picture is None
    assert letter.work.canvas._note == "Loading picture…"
    assert not letter.actions_["approve"].isEnabled()
    road.hold["preview"].set()
    settled(letter, qtbot)
    assert letter.work.canvas._note == ""
    assert letter.actions_["approve"].isEnabled()


def test_a_page_that_cannot_be_shown_may_be_approved(letter, road, qtbot):
    road.faults["preview", "letter.pdf"] = Failed(Code.WORKER_DIED)
    letter.desk.set_frame(3)
    qtbot.waitUntil(lambda: letter.work.trouble != "", timeout=10_000)
    letter.refresh()
    assert letter.actions_["approve"].isEnabled()
    assert 3 in letter.desk.unseen(), "nobody saw it"


def test_pages_that_nobody_looked_at_are_asked_for(letter, qtbot):
    answers.relative(letter.desk, "no")
    press(letter, Qt.Key.Key_A)
    asked = letter.work.asking.question
    assert asked.block == Block(BlockCode.UNSEEN)
    assert asked.text == "Pages that were not looked at: 2–4."
    press(letter, Qt.Key.Key_PageDown)
    assert letter.desk.frame == 1
    assert letter.work.asking.question is None
    settled(letter, qtbot)
    assert letter.desk.unseen() == (2, 3)
    press(letter, Qt.Key.Key_A, Qt.Key.Key_1)
    assert letter.desk.review.approved
    assert letter.desk.unseen() == ()


def test_who_looked_at_every_page_is_not_asked(letter, qtbot):
    answers.relative(letter.desk, "no")
    for page in range(PAGES):
        letter.desk.set_frame(page)
        settled(letter, qtbot)
    assert answers.approve(letter.desk) is None
    assert letter.desk.review.approved


def test_a_region_drawn_on_a_page_stands_on_that_page(letter):
    letter.desk.set_frame(2)
    edits.draw(letter.desk, box(5, 5, 80, 60))
    assert [letter.desk.place.on(page) for page in range(PAGES)] == [False, False, True, False]
    rows = {row.id: row.subtitle for row in finding_rows(letter.desk)}
    assert rows["drawn-1"] == "Hidden · page 3"


def test_a_found_region_cannot_be_deleted_and_the_button_says_so(letter, qtbot):
    delete = letter.actions_["delete"]
    letter.desk.select("text-1")
    qtbot.waitUntil(lambda: "A found region is not deleted." in delete.toolTip(), timeout=5_000)
    assert not delete.isEnabled()
    press(letter, Qt.Key.Key_Delete)
    edits.delete(letter.desk)
    assert letter.desk.review.action(letter.desk.finding) is Action.HIDE
    edits.draw(letter.desk, box(5, 5, 80, 60))
    qtbot.waitUntil(delete.isEnabled, timeout=5_000)


def test_a_deck_counts_its_pictures(letter):
    deck = Source(Path("deck.pptx"), "0" * 64, "pptx", (Size(9, 9),) * 2)
    assert terms.frame_of(deck, 2, 2) == "Picture 2 of 2"
    assert terms.frame_of(None, 2, 2) == "Frame 2 of 2"
    key = letter.desk.current
    letter.desk.opened(key, deck)
    asked = question(letter.desk, Block(BlockCode.UNSEEN), lambda _tool: None)
    assert asked.text == "Pictures that were not looked at: 1–2."


def test_words_of_a_deck_are_listed_and_can_be_kept(window, qtbot):
    window.intake.add([Path("slides.pptx")])
    qtbot.waitUntil(lambda: window.desk.review is not None, timeout=10_000)
    settled(window, qtbot)
    rows = {row.id: (row.title, row.subtitle) for row in finding_rows(window.desk)}
    assert rows["word-1"] == ("Word 1  “Oduya” becomes “a doctor”", "Changed · slide 2")
    assert rows["word-2"] == ("Word 2  “Tuesday” is removed", "Changed")
    assert "words changed: 2" in window.work.findings.head.text()
    assert window.desk.finding.kind is Kind.ABSENCE, "a changed word waits for nobody"
    window.desk.select("word-1")
    assert "“Oduya” becomes “a doctor”" in window.work.findings.reason.text()
    press(window, Qt.Key.Key_X)
    word = window.desk.review.finding("word-1")
    assert window.desk.review.action(word) is Action.KEEP
    assert [p.path for p in make(window.desk.review, window.desk.policy).words] == ["Notes"]
    assert "words changed: 1" in window.work.findings.head.text()
    assert window.desk.history.undo_label == "keep word 1"
    window.desk.undo()
    assert window.desk.selected == "word-1"
    press(window, Qt.Key.Key_U)
    subtitles = {row.id: row.subtitle for row in finding_rows(window.desk)}
    assert subtitles["word-1"] == "Changed, not decided · slide 2"
    assert (running.change(LETTER_FINDINGS[0]), running.where(LETTER_FINDINGS[0])) == ("", "")


def test_rising_numbers_are_said_as_runs():
    assert terms.runs([2, 5, 6, 7, 9]) == "2, 5–7, 9"
    assert terms.runs([]) == ""


def test_without_a_file_nothing_was_left_out(window):
    assert window.desk.unseen() == ()
    window.desk.waive()
    assert answers.waiting(window.desk) == ()


def test_the_receipt_lists_what_is_written_in_place_of_words(window):
    places = (("Slide 2/Text 1", "[name]"), ("Slide 2/Text 4", "[name]"), ("Slide 3/Text 1", ""))
    changed = tuple(WordChange(path, 0, 3, neutral) for path, neutral in places)
    told = dict(said.done(replace(receipt(), words=changed)))
    assert told["Words changed"] == "slide 2: 2 × [name]\nslide 3: 1 × removed"
    assert "Words changed" not in dict(said.done(receipt()))
