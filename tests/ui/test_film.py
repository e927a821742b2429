"""Films, and edits that reach into other frames and files, by keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from caseveil.domain.findings import Action, Meaning, TextClass
from caseveil.domain.geometry import bounds
from caseveil.domain.plan import make
from caseveil.ui.canvas.film import marks
from caseveil.ui.state import case_edits, edits
from caseveil.ui.state.looks import Filter
from caseveil.ui.state.view_state import finding_rows
from ui.fake_road import CINE_FINDINGS, FRAMES, PHOTO_FINDINGS, box

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(window, key, modifiers=NONE):
    QTest.keyClick(window.focusWidget() or window, key, modifiers)


@pytest.fixture
def film(opened, qtbot):
    opened.desk.go(opened.desk.listed()[1])
    qtbot.waitUntil(lambda: opened.work.canvas.picture is not None, timeout=10_000)
    opened.work.canvas.setFocus()
    return opened


def on(window, finding_id):
    place = window.desk.review.decision(finding_id).place
    return [frame for frame in range(FRAMES) if place.on(frame)]


def test_frames_with_findings_of_their_own_are_marked(film):
    assert marks(film.desk).open == {7}
    assert film.work.frames.slider.marks == marks(film.desk)
    film.desk.select("text-2")
    edits.decide(film.desk, Action.HIDE)
    assert (marks(film.desk).open, marks(film.desk).decided) == (set(), {7})
    slider = film.work.frames.slider
    assert 0 <= slider.across(0) < slider.across(7) < slider.across(23) <= slider.width()


def test_the_list_and_the_picture_tell_one_number_of_regions(film):
    for frame in (0, 7):
        film.desk.set_frame(frame)
        film.refresh()
        number = film.work.findings.head.text().split(" · ")[0]
        assert film.work.canvas.accessibleDescription().startswith(f"{number};")


def test_space_plays_and_stops(film, qtbot):
    press(film, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: film.desk.frame >= 2, timeout=10_000)
    press(film, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: film.runner.running == 0, timeout=10_000)
    stopped = film.desk.frame
    qtbot.wait(200)
    assert film.desk.frame == stopped


def test_leaving_the_film_stops_it(film, qtbot):
    press(film, Qt.Key.Key_Space)
    film.desk.go(film.desk.listed()[0])
    qtbot.waitUntil(lambda: not film.actions_["play"].isChecked(), timeout=5_000)


def test_a_region_goes_on_a_run_of_frames_with_an_exception(film):
    film.desk.set_frame(7)
    film.desk.select("text-2")
    film.desk.set_frame(7)
    case_edits.on_frames(film.desk, 5, 9)
    assert on(film, "text-2") == [5, 6, 7, 8, 9]
    press(film, Qt.Key.Key_PageUp)
    press(film, Qt.Key.Key_PageUp, SHIFT)
    assert on(film, "text-2") == [6, 7, 8, 9]
    press(film, Qt.Key.Key_PageDown)
    press(film, Qt.Key.Key_PageDown)
    press(film, Qt.Key.Key_PageDown, SHIFT)
    assert on(film, "text-2") == [6, 7, 8]
    press(film, Qt.Key.Key_PageUp)
    press(film, Qt.Key.Key_D, SHIFT)
    assert on(film, "text-2") == [6, 8]
    assert film.desk.selected is None, "it is not on this frame any more"
    row = next(r for r in finding_rows(film.desk) if r.id == "text-2")
    assert row.subtitle.endswith("frames 7 to 9 but not 8")
    plan = make(film.desk.review, film.desk.policy)
    polygon = CINE_FINDINGS[1].region.polygon
    assert [f.index for f in plan.frames if polygon in f.fills] == [6, 8]
    for _ in range(4):
        press(film, Qt.Key.Key_Z, CTRL)
    assert film.desk.review.decision("text-2") is None


def test_the_only_frame_cannot_be_an_exception(film):
    film.desk.select("text-2")
    case_edits.except_frame(film.desk)
    assert film.desk.history.undo_label is None


def test_the_same_region_goes_into_all_files_in_proportion(opened):
    desk = opened.desk
    desk.select("face-1")
    press(opened, Qt.Key.Key_F, SHIFT)
    film = desk.review_of(desk.listed()[1])
    drawn = film.finding("drawn-1").region
    assert drawn.every_frame
    assert bounds(drawn.polygon).left == pytest.approx(1150 * 640 / 1600, abs=1)
    assert "2 other files" in opened.status.text()
    press(opened, Qt.Key.Key_Z, CTRL)
    assert "drawn-1" not in [f.id for f in desk.review_of(desk.listed()[1]).findings]


def test_regions_are_copied_into_another_file(opened):
    desk = opened.desk
    desk.select("face-1")
    press(opened, Qt.Key.Key_C, CTRL)
    press(opened, Qt.Key.Key_N)
    press(opened, Qt.Key.Key_N)
    press(opened, Qt.Key.Key_V, CTRL | SHIFT)
    assert bounds(desk.review.finding("drawn-1").region.polygon).top == 90
    press(opened, Qt.Key.Key_P)
    press(opened, Qt.Key.Key_P)
    press(opened, Qt.Key.Key_C, CTRL | SHIFT)
    assert len(desk.copies) == sum(f.region is not None for f in PHOTO_FINDINGS)


def test_all_text_like_this_is_hidden_in_all_files(opened):
    desk = opened.desk
    name = Meaning(TextClass.IDENTITY, 0.9)
    case = desk.history.present
    for key in desk.listed():
        review = desk.review_of(key)
        told = tuple(
            replace(f, meaning=name) if f.id in ("text-1", "text-2") else f for f in review.findings
        )
        case = case.with_review(key, replace(review, findings=told))
    desk.history = replace(desk.history, present=case)
    desk.select("text-1")
    edits.decide(desk, Action.KEEP)
    desk.select("text-1")
    press(opened, Qt.Key.Key_T, SHIFT)
    for key in desk.listed():
        review = desk.review_of(key)
        hidden = [f.id for f in review.findings if review.decision(f.id)]
        assert hidden == ["text-1", "text-2"]
    assert "6 lines of text hidden" in opened.status.text()
    press(opened, Qt.Key.Key_Z, CTRL)
    assert desk.review.action(desk.review.finding("text-1")) is Action.KEEP


def test_only_text_has_others_like_it(opened):
    opened.desk.select("face-1")
    assert case_edits.hide_alike(opened.desk) == 0
    opened.desk.select("tag-1")
    assert case_edits.in_all_files(opened.desk) == 0
    assert case_edits.copied(opened.desk, whole_file=False) == ()
    case_edits.paste(opened.desk, ())
    edits.place(opened.desk, "tag-1", box(1, 1, 9, 9), edits.MOVE)
    assert opened.desk.history.undo_label is None


def test_filters_are_set_by_keys_and_go_with_the_case(opened):
    desk, bar, listed = opened.desk, opened.work.findings.filter, opened.work.findings.list
    photo = desk.current

    def shown():
        return [row.key.split()[1] for row in listed.rows() if row.key.startswith(f"{photo} ")]

    press(opened, Qt.Key.Key_6, CTRL)
    press(opened, Qt.Key.Key_Backtab)
    assert opened.focusWidget() is bar.looks
    press(opened, Qt.Key.Key_Backtab)
    press(opened, Qt.Key.Key_Down)
    press(opened, Qt.Key.Key_Down)
    assert shown() == ["text-2", "text-3", "name-1"], "what is doubtful"
    press(opened, Qt.Key.Key_Up)
    press(opened, Qt.Key.Key_Backtab)
    press(opened, Qt.Key.Key_Down)
    assert shown() == ["face-1"], "certain faces"
    press(opened, Qt.Key.Key_J)
    press(opened, Qt.Key.Key_H)
    assert desk.review_of(photo).decision("face-1").action is Action.HIDE
    opened.stage.close_case()
    assert bar.sieve() == desk.sieve == Filter()
