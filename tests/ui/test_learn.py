"""A student's session with a practice case, played by keys in the real window."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from caseveil.cli import learn_words
from caseveil.domain.findings import PixelPlace, TagPlace
from caseveil.domain.geometry import Rect, Size
from caseveil.domain.learning.lesson import (
    CAPTION,
    NAME,
    Clue,
    Harmless,
    Lesson,
    Level,
    Need,
    Picture,
    Target,
    Words,
)
from caseveil.domain.learning.marking import Verdict
from caseveil.domain.policy import Policy
from caseveil.domain.review import Review
from caseveil.domain.source import Source
from caseveil.errors import Code, Failed
from caseveil.storage import progress
from caseveil.storage.settings import Settings
from caseveil.ui import app
from caseveil.ui.dialogs import shortcuts as dialogs
from caseveil.ui.learn import reasons
from caseveil.ui.learn.dialog import LearnDialog
from caseveil.ui.style import theme
from caseveil.ui.window import Window
from caseveil.ui.words import language
from caseveil.workflow.jobs import Job
from ui.fake_road import PHOTO, FakeRoad

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MIDDLE = Rect(700, 540, 900, 660)  # inside what Ins draws in the middle of a fitted picture
CORNER = Rect(1300, 40, 1500, 200)
TEXT = "Ana Novak, 91, came with a plaque."


@dataclass
class PracticeRoad(FakeRoad):
    """Draws nothing: its pictures are the window tests' own."""

    broken: bool = False

    def practise(self, folder: Path, level: Level, seed: int, job: Job) -> Lesson:
        if self.broken:
            raise Failed(Code.DISK_FULL)
        self._begin("practise", folder, job)
        photo = "photo.jpg"
        return Lesson(
            level,
            seed,
            (Picture(photo, PHOTO), Picture("plain.png", Size(200, 100))),
            TEXT,
            (
                Target(photo, Clue.TATTOO, PixelPlace(0, MIDDLE.polygon())),
                Target(photo, Clue.REFLECTION, PixelPlace(0, CORNER.polygon())),
                Target(photo, Clue.NAME, NAME),
                Target(photo, Clue.STAFF, TagPlace("EXIF/Artist")),
                Target(CAPTION, Clue.NAME, Words(0, 9)),
            ),
            (Harmless(photo, Need.SCALE, PixelPlace(0, Rect(90, 1080, 330, 1140).polygon())),),
        )

    def scan(self, source: Source, policy: Policy, job: Job) -> Review:
        return super().scan(source, policy, job) if policy.wanted else Review(source)


@pytest.fixture(autouse=True)
def _own_progress(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "path", lambda: tmp_path / "progress.json")


@pytest.fixture
def learning(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[LearnDialog]:
    monkeypatch.setattr(dialogs, "may_lose_marks", lambda _parent: True)
    app.application()
    shown = LearnDialog(PracticeRoad())
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow, timeout=10_000)
    opened(shown, qtbot)
    yield shown
    shown.close()


def opened(dialog: LearnDialog, qtbot: QtBot) -> None:
    """The case is drawn, and its first picture is there."""
    reviews = lambda: len(dialog.desk.history.present.reviews) == 2  # noqa: E731
    qtbot.waitUntil(reviews, timeout=10_000)
    qtbot.waitUntil(lambda: dialog.work.canvas.picture is not None, timeout=10_000)
    qtbot.waitUntil(lambda: dialog.runner.running == 0, timeout=10_000)
    dialog.work.canvas.setFocus()


def press(dialog: LearnDialog, qtbot: QtBot, key: Qt.Key, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(dialog.focusWidget() or dialog, key, held)


def test_while_a_case_is_drawn_nobody_is_asked_for_files(qtbot: QtBot) -> None:
    app.application()
    road = PracticeRoad()
    road.hold["practise"] = gate = Event()
    shown = LearnDialog(road)
    qtbot.addWidget(shown)
    shown.show()
    page = shown.work.stack.currentWidget()
    assert page is not shown.work.welcome
    assert [label.text() for label in page.findChildren(QLabel)] == ["Drawing a practice case…"]
    gate.set()
    opened(shown, qtbot)
    assert shown.work.stack.currentWidget() is shown.work.pages
    shown.close()


def test_no_finder_helps_and_nothing_can_be_exported(learning):
    assert all(not r.findings for r in learning.desk.history.present.reviews.values())
    assert not learning.actions_["export"].isEnabled()
    assert not learning.actions_["approve"].isEnabled()
    assert learning.actions_["box"].isEnabled()
    assert not learning.work.findings.isVisible()
    assert not learning.work.files.isVisible()


def test_a_session_played_by_keys(learning, qtbot, tmp_path):
    press(learning, qtbot, Qt.Key.Key_Insert)
    qtbot.waitUntil(lambda: learning.side.pictures.rows()[0].subtitle == "1 region")

    press(learning, qtbot, Qt.Key.Key_F3)
    press(learning, qtbot, Qt.Key.Key_Space)  # the name stands first
    press(learning, qtbot, Qt.Key.Key_Down)
    press(learning, qtbot, Qt.Key.Key_Space)

    press(learning, qtbot, Qt.Key.Key_F2)
    press(learning, qtbot, Qt.Key.Key_Home, CONTROL)
    press(learning, qtbot, Qt.Key.Key_Right, CONTROL | SHIFT)
    press(learning, qtbot, Qt.Key.Key_Right, SHIFT)
    press(learning, qtbot, Qt.Key.Key_M, CONTROL)
    assert [TEXT[w.start : w.end] for w in learning.session.words] == ["Ana Novak,"]

    press(learning, qtbot, Qt.Key.Key_Return, CONTROL)
    score = learning.session.score
    assert [v.value for v in score.verdicts] == ["found", "missed", "found", "found", "found"]
    assert learning.side.pages.currentWidget() is learning.side.result
    assert learning.side.result.list.hasFocus()
    assert "Glass and metal" in learning.side.result.why.text()
    assert "4 of 5 found" in learning.side.result.summary.text()
    assert learning.layer.isVisible()
    (kept,) = json.loads((tmp_path / "progress.json").read_text())["attempts"]
    assert (kept["planted"], kept["found"], kept["missed"]) == (5, 4, ["reflection"])

    press(learning, qtbot, Qt.Key.Key_Down)
    assert "Found" in learning.side.result.list.currentIndex().data()

    press(learning, qtbot, Qt.Key.Key_N, CONTROL)
    opened(learning, qtbot)
    assert learning.session.score is None
    assert learning.session.marks() == ()
    assert not learning.layer.isVisible()


def test_answers_follow_further_marks_and_count_once(learning, qtbot):
    press(learning, qtbot, Qt.Key.Key_Return, CONTROL)
    assert len(learning.session.score.found) == 0
    learning.work.canvas.setFocus()
    press(learning, qtbot, Qt.Key.Key_Insert)
    qtbot.waitUntil(lambda: learning.session.score.verdicts[0] is Verdict.FOUND)
    press(learning, qtbot, Qt.Key.Key_Return, CONTROL)
    assert len(progress.read()) == 1


def test_marked_words_are_taken_back(learning):
    mark = learning.session.mark_words
    mark(0, 9)
    mark(15, 20)
    mark(0, 9)
    assert learning.session.words == (Words(15, 20),)


def test_harmless_things_that_were_hidden_are_told(learning, qtbot):
    whole = Rect(0, 0, PHOTO.width, PHOTO.height)
    learning.work.canvas.drawn.emit((whole.polygon(),))
    press(learning, qtbot, Qt.Key.Key_Return, CONTROL)
    told = [row.title for row in learning.side.result.list.rows()]
    assert any("Hidden without need: a scale" in line for line in told)


def test_escape_gives_a_tool_up_and_then_closes(learning, qtbot):
    press(learning, qtbot, Qt.Key.Key_B)
    assert learning.actions_["box"].isChecked()
    press(learning, qtbot, Qt.Key.Key_Escape)
    assert learning.isVisible()
    assert not learning.actions_["box"].isChecked()
    press(learning, qtbot, Qt.Key.Key_Escape)
    assert not learning.isVisible()


def test_marks_whose_answers_nobody_saw_are_not_lost_unasked(learning, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(dialogs, "may_lose_marks", asked.append)  # and answers no
    press(learning, qtbot, Qt.Key.Key_Insert)
    press(learning, qtbot, Qt.Key.Key_Escape)
    assert asked == [learning]
    assert not learning.close()
    assert learning.isVisible()
    assert len(learning.session.marks()) == 1
    press(learning, qtbot, Qt.Key.Key_Return, CONTROL)
    assert learning.close()
    assert len(asked) == 2


@pytest.mark.parametrize("code", ["ar", "de"])
def test_with_letters_twice_as_large_its_buttons_are_on_a_small_screen(qtbot, code):
    running = app.application(Settings(language=code, letters=200))
    shown = LearnDialog(PracticeRoad())
    qtbot.addWidget(shown)
    shown.show()
    opened(shown, qtbot)
    least = shown.minimumSizeHint()
    shown.resize(1366, 768)
    qtbot.wait(30)
    told = [shown.side.next_button.mapTo(shown, QPoint(0, 0)).y(), shown.height(), shown.width()]
    high = shown.side.next_button.height()
    shown.close()
    theme.enlarge(running, 100)
    language.choose("en")
    assert (least.width() <= 1366, least.height() <= 768) == (True, True), least
    assert told[1:] == [768, 1366]
    assert told[0] + high <= 768


def test_the_answers_are_drawn_on_the_picture(learning, qtbot):
    press(learning, qtbot, Qt.Key.Key_Return, CONTROL)
    learning.layer.repaint()
    shot = learning.work.canvas.viewport().grab().toImage()
    (left, top), *_rest = ((p.x(), p.y()) for p in learning.work.canvas.points(CORNER.polygon()))
    above = range(round(top) - 8, round(top) + 3)  # the outline lies a little outside
    spots = [shot.pixelColor(QPoint(round(left) + x, y)) for x in range(2, 40) for y in above]
    red = [spot.red() - spot.green() for spot in spots]
    assert max(red) > 120


def test_a_page_for_a_teacher_is_written_once(learning, qtbot, tmp_path, monkeypatch):
    page = tmp_path / "page.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(page), ""))
    press(learning, qtbot, Qt.Key.Key_Return, CONTROL)
    learning.side.result.page.click()
    assert "0 of 5" in page.read_text()
    learning.side.result.page.click()
    assert learning.told
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: ("", ""))
    learning.side.result.page.click()


def test_a_case_that_cannot_be_drawn_is_told(qtbot):
    app.application()
    dialog = LearnDialog(PracticeRoad(broken=True))
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: bool(dialog.told), timeout=10_000)
    dialog.show_answers()
    assert dialog.session.score is None
    dialog.close()


def test_a_full_disk_does_not_stop_practising(learning, qtbot, monkeypatch):
    def full(_one):
        raise OSError("full")

    monkeypatch.setattr(progress, "add", full)
    press(learning, qtbot, Qt.Key.Key_Return, CONTROL)
    assert len(learning.session.attempts) == 1


def test_the_window_says_what_the_command_says():
    assert reasons.CLUES == learn_words.CLUES
    assert reasons.NEEDS == learn_words.NEEDS
    assert set(reasons.LEVELS) == set(Level)


def test_the_window_opens_it_and_its_own_case_stays(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(dialogs, "may_close", lambda _count, _parent: True)
    monkeypatch.setattr(dialogs, "may_lose_marks", lambda _parent: True)
    app.application()
    window = Window(PracticeRoad(), Policy(), tmp_path)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=10_000)
    window.intake.add([Path("xray.dcm")])
    qtbot.waitUntil(lambda: len(window.desk.history.present.reviews) == 1, timeout=10_000)
    before = window.desk.history.present
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    dialog = window.findChild(LearnDialog)
    opened(dialog, qtbot)
    press(dialog, qtbot, Qt.Key.Key_Insert)
    dialog.close()
    assert window.desk.history.present is before
    window.close()
