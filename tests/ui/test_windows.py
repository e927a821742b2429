"""Windows over stored grey values: presets by key, any other by drag, on the screen only."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from caseveil.domain.review import Review
from caseveil.domain.source import Source, Tag
from caseveil.domain.window import Window
from caseveil.ui.canvas.tone import PLAIN
from caseveil.ui.state import windows
from caseveil.ui.state.windows import CT, deep, own, presets
from ui.fake_road import XRAY

CTRL = Qt.KeyboardModifier.ControlModifier


def deep_source(modality="CT", stored="12", shown="MONOCHROME2", more=()):
    told = {"(0008,0060)": modality, "(0028,0004)": shown, "(0028,0101)": stored, **dict(more)}
    tags = tuple(Tag(path, path, value) for path, value in told.items())
    return Source(Path("xray.dcm"), "7" * 64, "dicom", (XRAY,), tags)


OWN = {"(0028,1050)": "40\\300", "(0028,1051)": "400\\1500", "(0028,1055)": "SOFT\\BONE"}


def test_the_windows_of_the_file_come_before_those_in_common_use():
    source = deep_source(more=OWN)
    assert own(source) == (("SOFT", Window(40, 400)), ("BONE", Window(300, 1500)))
    assert presets(source) == (("BONE", Window(300, 1500)), *CT)
    assert presets(deep_source("MR")) == ()


@pytest.mark.parametrize(
    "source",
    [
        None,
        deep_source(stored="8"),
        deep_source(stored="?"),
        deep_source(shown="RGB"),
        Source(Path("a.jpg"), "1" * 64, "jpeg", (XRAY,)),
    ],
)
def test_where_the_screen_shows_all_there_is_no_window(source):
    assert presets(source) == ()
    assert source is None or not deep(source)


@pytest.mark.parametrize("bad", [("x", "400"), ("40", "0"), ("nan", "9"), ("", "")])
def test_a_window_that_is_none_is_left_out(bad):
    centre, width = bad
    assert own(deep_source(more={"(0028,1050)": centre, "(0028,1051)": width})) == ()


@pytest.fixture
def scan(window, qtbot):
    """A window over a CT slice with windows of its own."""
    source, desk = deep_source(more=OWN), window.desk
    key = desk.add(source.path)
    desk.opened(key, source)
    desk.looked(key, Review(source, ()))
    window.refresh()
    qtbot.waitUntil(lambda: window.work.canvas.picture is not None, timeout=10_000)
    return window


def key(scan, code):
    QTest.keyClick(scan.work.canvas, code, CTRL)


def test_a_key_goes_round_the_windows_and_names_them(scan, road, qtbot):
    told = []
    for _ in range(len(CT) + 2):
        key(scan, Qt.Key.Key_B)
        told.append(scan.told.partition(":")[0])
        qtbot.waitUntil(lambda: scan.runner.running == 0, timeout=10_000)
    names = ["BONE (300 ± 750)", "Brain (40 ± 40)", "Soft parts (40 ± 200)", "Lung (-600 ± 750)"]
    assert told == [*names, "Bone (400 ± 900)", "As in the file"]
    looked = [one for one in road.windows if one is not None]
    assert looked == [Window(300, 1500), *(window for _name, window in CT)]
    assert road.windows[-1] is None


def test_inverting_stays_a_matter_of_the_screen(scan, road, qtbot):
    key(scan, Qt.Key.Key_I)
    key(scan, Qt.Key.Key_B)
    assert scan.work.canvas.tone.inverted
    key(scan, Qt.Key.Key_0)
    assert scan.pictures.windows == {}


def test_a_drag_becomes_a_window_over_the_stored_values(scan, road, qtbot):
    port, canvas = scan.work.canvas.viewport(), scan.work.canvas
    start = QPoint(200, 200)
    QTest.mousePress(port, Qt.MouseButton.RightButton, pos=start)
    QTest.mouseMove(port, start + QPoint(-100, 60))
    assert canvas.tone != PLAIN, "the curve follows the pointer"
    curve = canvas.tone
    QTest.mouseRelease(port, Qt.MouseButton.RightButton, pos=start + QPoint(-100, 60))
    expected = Window(40, 400).within(curve.centre, curve.width)
    assert scan.pictures.windows == {scan.desk.current: expected}
    qtbot.waitUntil(lambda: road.windows[-1] == expected, timeout=10_000)
    qtbot.waitUntil(lambda: canvas.tone == PLAIN, timeout=10_000)
    assert canvas.picture is not None


def test_without_deep_values_a_drag_stays_a_curve(opened):
    port, canvas = opened.work.canvas.viewport(), opened.work.canvas
    QTest.mousePress(port, Qt.MouseButton.RightButton, pos=QPoint(200, 200))
    QTest.mouseMove(port, QPoint(100, 240))
    QTest.mouseRelease(port, Qt.MouseButton.RightButton, pos=QPoint(100, 240))
    assert canvas.tone != PLAIN and opened.pictures.windows == {}


def test_names_of_windows_are_bounded():
    long = {**OWN, "(0028,1055)": "N" * 400 + "\\B"}
    assert len(windows.own(deep_source(more=long))[0][0]) < 30
