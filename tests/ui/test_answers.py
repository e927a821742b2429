"""What must be answered before a file is approved, by keys: faces, absences, ticks, a relative."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from caseveil.domain.blocks import Block, BlockCode
from caseveil.domain.findings import Action, Decision, Kind, PixelPlace
from caseveil.domain.geometry import area, bounds
from caseveil.domain.outcome import Delivered, Outcome, Status
from caseveil.domain.plan import make
from caseveil.domain.review import State
from caseveil.domain.source import Tag
from caseveil.domain.statements import UNSEEN, statements
from caseveil.ui.actions.table import ACTIONS
from caseveil.ui.panels.checklist import ITEMS
from caseveil.ui.panels.receipt_page import ReceiptPage
from caseveil.ui.state import answers, edits
from caseveil.ui.state.questions import question, reasons
from ui.fake_road import PHOTO_FINDINGS, box, receipt

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
FACE = PHOTO_FINDINGS[0].region.polygon
EYES = box(1150, 200, 1420, 290)


def press(window, *keys):
    for key in keys:
        code, modifiers = key if isinstance(key, tuple) else (key, NONE)
        QTest.keyClick(window.focusWidget() or window, code, modifiers)


def asked(window):
    question = window.work.asking.question
    return question.block.code if question and question.block else None


def face(window):
    return window.desk.review.decision("face-1")


@pytest.fixture
def plain(window, qtbot):
    """A photo on which nothing was found."""
    window.intake.add([Path("plain.png")])
    qtbot.waitUntil(lambda: len(window.desk.history.present.reviews) == 1, timeout=10_000)
    qtbot.waitUntil(lambda: window.work.canvas.picture is not None, timeout=10_000)
    return window


def test_an_eye_bar_is_stopped_with_figures_and_mended_with_one_key(opened):
    edits.place(opened.desk, "face-1", EYES, edits.RESIZE)
    press(opened, Qt.Key.Key_A)
    assert asked(opened) is BlockCode.FACE_PART
    told = opened.work.asking.text.text()
    assert "82 %" in told and "69 %" in told and "56 %" in told
    press(opened, Qt.Key.Key_W)
    assert face(opened).place is None and face(opened).action is Action.HIDE
    assert asked(opened) is BlockCode.RELATIVE, "approving goes on"
    press(opened, Qt.Key.Key_1)
    assert opened.desk.state(opened.desk.listed()[0]) is State.APPROVED


def test_an_eye_bar_drawn_over_a_kept_face_is_stopped_too(opened):
    press(opened, Qt.Key.Key_X)
    edits.draw(opened.desk, EYES)
    press(opened, Qt.Key.Key_A)
    assert asked(opened) is BlockCode.FACE_PART
    assert opened.desk.selected == "face-1"


def test_the_part_of_a_face_that_the_case_needs_stays_with_reason_and_consent(opened):
    desk = opened.desk
    desk.select("face-1")
    press(opened, (Qt.Key.Key_W, SHIFT))
    canvas = opened.work.canvas
    for corner in ((1180, 210), (1380, 210), (1380, 290), (1180, 290)):
        spot = canvas.points(((float(corner[0]), float(corner[1])),))[0].toPoint()
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert opened.actions_["select"].isChecked()
    assert face(opened).spare is not None
    assert desk.history.undo_label == "keep a part of face 1"
    painted = make(desk.review, desk.policy).frames[0]
    hidden = sum(area(polygon) for polygon in painted.fills if bounds(polygon).left >= 1140
                 and bounds(polygon).bottom <= 440)  # fmt: skip
    assert hidden == pytest.approx(area(FACE) - area(face(opened).spare), rel=0.01)
    press(opened, Qt.Key.Key_A)
    assert asked(opened) is BlockCode.FACE_SHOWN
    assert "4.9 %" in opened.work.asking.text.text()
    press(opened, Qt.Key.Key_1)
    assert asked(opened) is BlockCode.FACE_SHOWN, "a reason alone is not enough"
    press(opened, Qt.Key.Key_5)
    assert asked(opened) is BlockCode.RELATIVE
    told = statements(desk.review)
    assert "face part kept by the person" in told
    assert "consent ticked by the person" in told
    assert "kept as clinical: 1" in told


def test_the_spared_part_is_seen_and_the_rest_is_black(opened):
    canvas = opened.work.canvas
    opened.desk.select("face-1")
    answers.spare(opened.desk, box(1250, 300, 1320, 350))
    press(opened, Qt.Key.Key_E)
    image = canvas.viewport().grab().toImage()

    def light(x, y):
        return image.pixelColor(canvas.points(((x, y),))[0].toPoint()).lightness()

    assert light(1285.0, 325.0) > 40
    assert light(1200.0, 250.0) == light(1285.0, 420.0) == 0


def test_a_face_kept_whole_asks_for_more_than_a_key(opened):
    press(opened, Qt.Key.Key_X)
    press(opened, Qt.Key.Key_A)
    assert asked(opened) is BlockCode.FACE_SHOWN
    press(opened, Qt.Key.Key_4)
    assert asked(opened) is BlockCode.RELATIVE, "the finder was wrong: no consent is needed"


def test_a_question_is_given_up_with_escape_and_closed_by_undo(opened):
    press(opened, Qt.Key.Key_X, Qt.Key.Key_A, Qt.Key.Key_Escape)
    assert asked(opened) is None and opened.work.canvas.hasFocus()
    press(opened, Qt.Key.Key_A)
    press(opened, (Qt.Key.Key_Z, CTRL))
    assert asked(opened) is None
    assert opened.desk.state(opened.desk.listed()[0]) is State.NEEDS_YOU


def test_keys_of_a_question_do_not_reach_the_menus(opened):
    press(opened, Qt.Key.Key_A)
    assert asked(opened) is BlockCode.RELATIVE
    first = opened.desk.current
    press(opened, Qt.Key.Key_1)
    assert opened.desk.review_of(first).relative == "no"
    assert opened.desk.current == opened.desk.listed()[1], "one file on, not two"


def test_a_question_goes_with_its_file_and_a_stray_key_answers_nothing(opened):
    press(opened, Qt.Key.Key_A)
    assert asked(opened) is BlockCode.RELATIVE
    first = opened.desk.current
    press(opened, Qt.Key.Key_N)
    assert opened.desk.current != first and asked(opened) is None
    assert opened.desk.review_of(first).relative == ""
    press(opened, Qt.Key.Key_P)
    assert asked(opened) is None and opened.desk.state(first) is State.NEEDS_YOU


SAME = {"W": "whole-head", "Shift+W": "face-part", "X": "keep", "H": "hide"}


def test_a_letter_means_in_a_question_what_it_means_everywhere(opened):
    """Everything that no key of the menus does is answered by a digit."""
    keys = {spec.name: spec.keys for spec in ACTIONS}
    assert all(key in keys[name] for key, name in SAME.items())
    desk = opened.desk
    desk.select("face-1")
    face_blocks = [Block(BlockCode.FACE_PART, "face-1"), Block(BlockCode.FACE_SHOWN, "face-1")]
    blocks = [*face_blocks, Block(BlockCode.RELATIVE), Block(BlockCode.ABSENCE, "no-face")]
    asked_all = [question(desk, block, lambda _tool: None) for block in blocks]
    letters = {c.key for one in (*asked_all, reasons(desk)) for c in one.choices}
    assert {key for key in letters if not key.isdigit()} == set(SAME)


def test_what_was_not_found_is_confirmed(plain):
    rows = plain.work.findings.list.rows()
    assert [row.title for row in rows] == ["No face found", "No text found"]
    press(plain, Qt.Key.Key_X)
    assert plain.desk.history.undo_label == "confirm no face found"
    press(plain, Qt.Key.Key_A)
    assert asked(plain) is BlockCode.ABSENCE
    press(plain, Qt.Key.Key_X, Qt.Key.Key_1)
    assert plain.desk.state(plain.desk.current) is State.APPROVED
    assert "no text found, confirmed by the person" in statements(plain.desk.review)


def test_what_was_missed_is_drawn_in_answer(plain):
    press(plain, Qt.Key.Key_H)
    assert plain.actions_["box"].isChecked()
    edits.draw(plain.desk, box(10, 10, 60, 60))
    assert plain.desk.review.decision("no-face").action is Action.HIDE
    assert make(plain.desk.review, plain.desk.policy).frames[0].fills == (box(10, 10, 60, 60),)
    press(plain, (Qt.Key.Key_Z, CTRL))
    assert plain.desk.review.decision("no-face") is None


def test_the_checklist_is_ticked_by_keys_and_undone(opened):
    press(opened, (Qt.Key.Key_7, CTRL))
    assert opened.focusWidget() is opened.work.findings.checklist.list
    press(opened, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert opened.desk.review.ticks == {"tattoo", "scar"}
    press(opened, (Qt.Key.Key_Z, CTRL))
    assert opened.desk.review.ticks == {"tattoo"}
    press(opened, (Qt.Key.Key_Y, SHIFT))
    assert opened.desk.review.ticks == set(UNSEEN)
    assert opened.work.findings.pages.tabText(1).endswith("16/16")
    press(opened, (Qt.Key.Key_Y, SHIFT))
    assert opened.desk.review.ticks == set()


def test_every_item_of_the_checklist_has_words():
    assert set(ITEMS) == set(UNSEEN)


def test_a_reason_is_given_with_one_more_key(opened):
    opened.desk.select("text-1")
    press(opened, (Qt.Key.Key_X, SHIFT))
    assert opened.work.asking.isVisible()
    press(opened, Qt.Key.Key_3)
    assert opened.desk.review.decision("text-1").reason == "teaching"
    row = next(r for r in opened.work.findings.list.rows() if r.key.endswith("text-1"))
    assert "it is what is taught" in row.subtitle


@pytest.fixture
def burned_in(opened, qtbot):
    """The radiograph with two lines that were read, one of them the name of its own tag."""
    desk = opened.desk
    desk.go(desk.listed()[2])
    named = replace(desk.review.finding("text-1"), text="Patient ID.: 4471, Name: Ana Ferreira")
    tag = replace(desk.review.finding("tag-1"), category="person-name", text="Ferreira^Ana")
    rest = (desk.review.finding("text-2"), desk.review.finding("text-3"))
    found = replace(desk.review, findings=(named, *rest, tag), relative="no")
    desk.history = desk.history.amend(lambda case: case.with_review(desk.current, found))
    desk.changed()
    desk.select("text-1")
    qtbot.waitUntil(lambda: not desk.loading, timeout=10_000)
    return opened


def test_a_name_kept_by_a_slip_is_asked_about_and_hidden_by_one_key(burned_in):
    press(burned_in, Qt.Key.Key_X, Qt.Key.Key_A)
    assert asked(burned_in) is BlockCode.KEPT
    told = burned_in.work.asking.text.text()
    assert "1 text stays readable: look at it." in told
    assert "Text 1: “Patient ID.: 4471, Name: Ana Ferreira”" in told
    assert "known of the patient is among them: text 1" in told
    key = burned_in.desk.current
    press(burned_in, Qt.Key.Key_H)
    assert asked(burned_in) is None
    review = burned_in.desk.review_of(key)
    assert review.decision("text-1").action is Action.HIDE
    assert review.approved
    assert statements(review) == ("a relative could not recognise this, "
                                                 "says the person",)  # fmt: skip


def test_a_text_that_is_to_stay_readable_is_told_in_the_receipt(burned_in):
    press(burned_in, Qt.Key.Key_X, Qt.Key.Key_X, Qt.Key.Key_A)
    told = burned_in.work.asking.text.text()
    assert "2 texts stay readable" in told and "Text 2: not read" in told
    press(burned_in, Qt.Key.Key_J)
    assert asked(burned_in) is None and burned_in.desk.selected == "text-1"
    key = burned_in.desk.current
    assert not burned_in.desk.review.approved
    press(burned_in, Qt.Key.Key_A, Qt.Key.Key_1)
    review = burned_in.desk.review_of(key)
    assert review.approved
    assert "texts left readable by the person: 2" in statements(review)
    assert burned_in.desk.history.undo_label == "approve"


LEFT = (
    "texts left readable by the person: 2",
    "codes, wristbands and labels left visible by the person: 1",
)


def test_the_page_of_a_verified_copy_says_what_was_left_readable(qtbot):
    page = ReceiptPage()
    qtbot.addWidget(page)
    copy = (Delivered(Path("clean.png"), "9f" * 32, "png"),)
    for said, expected in ((LEFT, True), ((), False)):
        told = replace(receipt(), person=said)
        page.show_outcome(Outcome(Status.VERIFIED, None, "", copy, told))
        texts = [label.text() for label in page.widget().findChildren(QLabel)]
        assert ("2 texts left readable by the person." in texts) is expected
        code = "1 code, wristband or label left visible by the person."
        assert (code in texts) is expected


def test_a_kept_code_is_asked_about_and_what_it_holds_is_not_said(opened):
    desk = opened.desk
    review = replace(desk.review, relative="no")
    holding = replace(review.finding("code-1"), text="NOVAK 4471")
    rest = (f for f in review.findings if f.kind in (Kind.TAG, Kind.NAME))
    review = replace(review, findings=(holding, *rest))
    desk.history = desk.history.amend(lambda case: case.with_review(desk.current, review))
    desk.changed()
    desk.select("code-1")
    key = desk.current
    press(opened, Qt.Key.Key_X, Qt.Key.Key_A)
    assert asked(opened) is BlockCode.KEPT
    told = opened.work.asking.text.text()
    assert "1 region that may identify stays visible" in told and "Code 1" in told
    assert "4471" not in told
    press(opened, Qt.Key.Key_1)
    review = desk.review_of(key)
    assert review.approved
    assert "codes, wristbands and labels left visible by the person: 1" in statements(review)


def test_many_texts_are_named_in_part(burned_in):
    desk = burned_in.desk
    many = tuple(replace(desk.review.finding("text-2"), id=f"more-{n}") for n in range(6))
    known = replace(desk.review.finding("text-1"), id="more-6")
    review = desk.review.with_findings((*many, known))
    for finding in (*many, known):
        review = review.with_decision(finding.id, Decision(Action.KEEP))
    desk.history = desk.history.amend(lambda case: case.with_review(desk.current, review))
    block = answers.first(desk, BlockCode.KEPT)
    told = question(desk, block, lambda _tool: None).text.splitlines()
    assert (len(told), told[6]) == (8, "And 2 more.")
    assert "Ana Ferreira" in told[1], "what is known of the patient comes first"


def test_only_faces_have_a_head(opened):
    opened.desk.select("text-1")
    opened.refresh()
    assert not opened.actions_["whole-head"].isEnabled()
    answers.spare(opened.desk, box(1, 1, 9, 9))
    assert opened.desk.review.decision("text-1") is None
    assert answers.first(opened.desk, BlockCode.FACE_PART) is None
    assert opened.desk.finding.kind is Kind.TEXT
    assert isinstance(opened.desk.place, PixelPlace)


def test_what_a_relative_may_know_is_asked_for_by_kind_of_picture(opened):
    desk, told = opened.desk, []
    head = (Tag("(0008,0060)", "Modality", "CT"), Tag("(0018,0015)", "BodyPartExamined", "HEAD"))
    for key in desk.listed():
        desk.go(key)
        told.append(question(desk, Block(BlockCode.RELATIVE), lambda _tool: None).text)
    desk.update(key, lambda entry: replace(entry, source=replace(entry.source, tags=head)))
    told.append(question(desk, Block(BlockCode.RELATIVE), lambda _tool: None).text)
    assert ["skin marks" in text for text in told] == [True, False, False, False]
    assert ["rare finding" in text for text in told] == [False, True, True, False]
    assert "slices" in told[-1]
