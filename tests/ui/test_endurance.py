"""Many files: the next is there at once, and memory stays as it is."""

import gc
import os
import time
from pathlib import Path
from threading import Event
from weakref import ref

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from caseveil.domain.policy import Policy
from caseveil.domain.review import State
from caseveil.errors import Code, Failed
from caseveil.ui import app
from caseveil.ui.state import pictures
from caseveil.ui.state.picture import Picture
from caseveil.ui.window import Window

FILES = 200
SEVERAL = 8  # files of one round of the soak
MEGABYTE = 1 << 20
GROWTH = 24 * MEGABYTE
LONGEST = 60.0  # seconds; half an hour is spent on the real road (test_soak.py)


def alive():
    gc.collect()
    return sum(isinstance(thing, Picture) for thing in gc.get_objects())


def test_the_next_file_is_there_at_once(opened, road, qtbot):
    step = ("preview", "cine.dcm")
    qtbot.waitUntil(lambda: step in road.calls, timeout=10_000)
    qtbot.waitUntil(lambda: opened.runner.running == 0, timeout=10_000)
    before = road.calls.count(step)
    first = opened.work.canvas.picture
    QTest.keyClick(opened.work.canvas, Qt.Key.Key_N)
    assert opened.desk.entry.path.name == "cine.dcm"
    assert opened.work.canvas.picture not in (None, first)
    assert road.calls.count(step) == before


def test_what_is_asked_for_on_its_way_is_fetched_once(opened, road, qtbot):
    step = ("preview", "xray.dcm")
    road.hold["preview"] = gate = Event()
    QTest.keyClick(opened.work.canvas, Qt.Key.Key_N)  # it was there; the one behind it is sent for
    qtbot.waitUntil(lambda: step in road.calls, timeout=10_000)
    before = road.calls.count(step)
    QTest.keyClick(opened.work.canvas, Qt.Key.Key_N)
    assert opened.work.canvas.picture is None and opened.desk.loading
    qtbot.waitUntil(
        lambda: "still being loaded" in opened.actions_["approve"].toolTip(), timeout=5000
    )
    gate.set()
    qtbot.waitUntil(lambda: opened.work.canvas.picture is not None, timeout=10_000)
    assert not opened.desk.loading
    assert road.calls.count(step) == before


def test_going_to_and_fro_shows_no_error_of_what_was_dropped(opened, road, qtbot):
    first, second = opened.desk.listed()[0], opened.desk.listed()[2]
    road.hold["preview"] = gate = Event()
    for key in (second, first, second):
        opened.desk.go(key)
    qtbot.waitUntil(lambda: ("preview", "xray.dcm") in road.calls, timeout=10_000)
    gate.set()
    qtbot.waitUntil(lambda: opened.work.canvas.picture is not None, timeout=10_000)
    qtbot.waitUntil(lambda: opened.runner.running == 0, timeout=10_000)
    assert opened.work.trouble == ""


def test_what_cannot_be_fetched_ahead_is_told_when_it_is_asked_for(window, road, qtbot):
    road.faults[("preview", "plain 2.png")] = Failed(Code.WORKER_DIED)
    window.intake.add([Path("plain 1.png"), Path("plain 2.png")])
    qtbot.waitUntil(lambda: ("preview", "plain 2.png") in road.calls, timeout=10_000)
    qtbot.waitUntil(lambda: window.runner.running == 0, timeout=10_000)
    assert window.work.trouble == ""
    QTest.keyClick(window.work.canvas, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: window.work.trouble != "", timeout=10_000)


def test_going_elsewhere_drops_what_was_fetched_ahead(opened, road, qtbot):
    qtbot.waitUntil(lambda: ("preview", "cine.dcm") in road.calls, timeout=10_000)
    opened.desk.go(opened.desk.listed()[2])
    qtbot.waitUntil(lambda: opened.work.canvas.picture is not None, timeout=10_000)
    qtbot.waitUntil(lambda: opened.runner.running == 0, timeout=10_000)
    assert opened.desk.entry.path.name == "xray.dcm"
    assert opened.pictures._ahead is None


def test_two_hundred_files_keep_two_pictures(window, road, qtbot):
    assert pictures.MAX_PIXELS * 3 * 4 / 3 < 100 * MEGABYTE, "one picture with its levels"
    assert alive() == 0, "a window of an earlier test was not let go"
    window.intake.add([Path(f"plain {number:03}.png") for number in range(FILES)])
    qtbot.waitUntil(lambda: len(window.desk.history.present.reviews) == FILES, timeout=60_000)
    for _step in range(10):
        QTest.keyClick(window.work.canvas, Qt.Key.Key_N)
        qtbot.waitUntil(lambda: window.work.canvas.picture is not None, timeout=10_000)
        assert alive() <= 3  # one looked at, one ahead, one on its way
    qtbot.waitUntil(lambda: window.runner.running == 0, timeout=10_000)
    assert alive() <= 2


def test_export_runs_behind_while_the_next_file_is_reviewed(opened, road, qtbot):
    desk = opened.desk
    first, second, _third = desk.listed()
    road.hold["export"] = gate = Event()
    desk.edit("approve", lambda review: review.approve())
    opened.actions_["export"].trigger()
    qtbot.waitUntil(lambda: ("export", "photo one.jpg") in road.calls, timeout=10_000)
    QTest.keyClick(opened.work.canvas, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: opened.work.canvas.picture is not None, timeout=10_000)
    QTest.keyClick(opened.work.canvas, Qt.Key.Key_H)
    desk.edit("approve", lambda review: review.approve())
    opened.actions_["export"].trigger()
    assert desk.entries[first].busy == "exporting", "still at the first"
    gate.set()
    done = {State.VERIFIED}
    qtbot.waitUntil(lambda: {desk.state(key) for key in (first, second)} == done, timeout=20_000)
    assert desk.current == second


def lived(qtbot, road, tmp_path):
    """Opens a window, uses most of it, closes it, and answers with ghosts of its parts."""
    shown = Window(road, Policy(), tmp_path)
    shown.show()
    desk, runner = shown.desk, shown.runner
    shown.intake.add([Path("portrait.jpg"), Path("cine.dcm")])
    qtbot.waitUntil(lambda: len(desk.history.present.reviews) == 2, timeout=10_000)
    for dialog in ("settings", "help", "report", "tour", "keys", "finders", "dicom"):
        shown.stage.show(dialog)
        shown.findChildren(QDialog)[-1].close()
    for key in desk.listed():
        desk.go(key)
        shown.stage.add_region()
        desk.edit("approve", lambda review: review.approve())
    shown.actions_["export"].trigger()
    qtbot.waitUntil(lambda: runner.running == 0, timeout=20_000)
    shown.stage.show_page("compare")
    qtbot.waitUntil(lambda: runner.running == 0, timeout=20_000)
    shown.shut()
    shown.close()
    shown.deleteLater()
    return [ref(shown), ref(desk), ref(shown.work.canvas)]


def test_a_closed_window_is_let_go_with_all_it_held(qtbot, road, tmp_path):
    app.application()
    road.faults[("export", "cine.dcm")] = Failed(Code.WORKER_DIED)
    ghosts = lived(qtbot, road, tmp_path)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [ghost() for ghost in ghosts] == [None, None, None]


def one_round(window, qtbot, number):
    """Opens files, edits, approves and exports each, and takes them off the list."""
    window.intake.add([Path(f"plain {number}-{file}.png") for file in range(SEVERAL)])
    qtbot.waitUntil(lambda: len(window.desk.history.present.reviews) == SEVERAL, timeout=60_000)
    qtbot.waitUntil(lambda: window.runner.running == 0, timeout=60_000)
    for key in window.desk.listed():
        window.desk.go(key)
        window.stage.add_region()
        window.desk.edit("approve", lambda review: review.approve())
    window.actions_["export"].trigger()
    qtbot.waitUntil(lambda: window.runner.running == 0, timeout=120_000)
    states = {window.desk.state(key) for key in window.desk.listed()}
    assert states == {State.VERIFIED}
    for _key in window.desk.listed():
        window.actions_["remove"].trigger()
    gc.collect()
    return psutil.Process().memory_info().rss


@pytest.mark.timeout(7200)
def test_memory_stays_flat_over_many_files(window, qtbot):
    """Rounds on the made-up road for CASEVEIL_SOAK_SECONDS, at least three, at most a minute."""
    seconds = float(os.environ.get("CASEVEIL_SOAK_SECONDS", "0"))
    end = time.monotonic() + min(seconds, LONGEST)
    first, number = one_round(window, qtbot, 0), 1
    while number < 3 or time.monotonic() < end:
        assert one_round(window, qtbot, number) - first < GROWTH, f"after {number} rounds"
        number += 1
