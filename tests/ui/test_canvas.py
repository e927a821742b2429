"""The picture under the mouse: pick, move, resize, draw, crop, pan and zoom."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from caseveil.domain.findings import Action
from caseveil.domain.geometry import Rect, Size, bounds
from caseveil.ui.canvas.view import Canvas
from caseveil.ui.state import edits
from caseveil.ui.state.view_state import FrameView
from ui.fake_road import PHOTO_FINDINGS

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
FACE = bounds(PHOTO_FINDINGS[0].region.polygon)


def at(window, x, y) -> QPoint:
    return window.work.canvas.points(((float(x), float(y)),))[0].toPoint()


def drag(window, start, end, button=LEFT):
    port = window.work.canvas.viewport()
    QTest.mousePress(port, button, pos=at(window, *start))
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    target = at(window, *end)
    QTest.mouseMove(port, at(window, *middle))
    QTest.mouseMove(port, target)
    QTest.mouseRelease(port, button, pos=target)


def click(window, x, y):
    QTest.mouseClick(window.work.canvas.viewport(), LEFT, pos=at(window, x, y))


def take(window, tool):
    window.actions_[tool].trigger()


def near(rect, expected, slack=4):
    pairs = zip(
        (rect.left, rect.top, rect.right, rect.bottom),
        (expected.left, expected.top, expected.right, expected.bottom),
        strict=True,
    )
    return all(abs(a - b) <= slack for a, b in pairs)


def test_a_click_picks_the_region_and_gives_the_focus(opened):
    opened.work.findings.list.setFocus()
    click(opened, 1045, 890)
    assert opened.desk.selected == "code-1"
    assert opened.work.canvas.hasFocus()
    assert "code 1" in opened.work.canvas.accessibleDescription()


def test_a_click_beside_every_region_selects_nothing(opened):
    click(opened, 900, 100)
    assert opened.desk.selected is None


def test_a_drag_moves_a_region_as_one_edit(opened):
    drag(opened, (1285, 250), (1085, 350))
    moved = bounds(opened.desk.place.polygon)
    assert near(moved, Rect(FACE.left - 200, FACE.top + 100, FACE.right - 200, FACE.bottom + 100))
    assert opened.desk.history.undo_label == "move face 1"
    assert len(opened.desk.history.past) == 1


@pytest.mark.parametrize(
    ("grip", "to", "expected"),
    [
        ((FACE.right, FACE.bottom), (1500, 500), Rect(FACE.left, FACE.top, 1500, 500)),
        ((FACE.left, 260), (1050, 260), Rect(1050, FACE.top, FACE.right, FACE.bottom)),
    ],
)
def test_a_handle_resizes(opened, grip, to, expected):
    drag(opened, grip, to)
    assert near(bounds(opened.desk.place.polygon), expected)
    assert opened.desk.history.undo_label == "resize face 1"


def test_a_click_alone_moves_nothing(opened):
    click(opened, 1285, 250)
    assert opened.desk.history.undo_label is None


def test_a_box_is_drawn_hidden_and_the_tool_put_down(opened):
    take(opened, "box")
    drag(opened, (200, 200), (500, 400))
    assert near(bounds(opened.desk.place.polygon), Rect(200, 200, 500, 400))
    assert opened.desk.review.action(opened.desk.finding) is Action.HIDE
    assert opened.actions_["select"].isChecked()


def test_a_box_too_small_is_no_box(opened):
    take(opened, "box")
    click(opened, 200, 200)
    assert opened.desk.history.undo_label is None


def test_a_polygon_is_closed_with_enter(opened):
    take(opened, "polygon")
    for corner in ((100, 100), (400, 120), (300, 380)):
        click(opened, *corner)
    QTest.keyClick(opened.work.canvas, Qt.Key.Key_Return)
    assert len(opened.desk.place.polygon) == 3
    assert near(bounds(opened.desk.place.polygon), Rect(100, 100, 400, 380))


def test_a_polygon_is_closed_at_its_first_point(opened):
    take(opened, "polygon")
    for corner in ((100, 100), (400, 120), (300, 380), (102, 102)):
        click(opened, *corner)
    assert len(opened.desk.place.polygon) == 3


def test_escape_forgets_a_half_drawn_polygon(opened):
    take(opened, "polygon")
    click(opened, 100, 100)
    click(opened, 400, 120)
    QTest.keyClick(opened.work.canvas, Qt.Key.Key_Escape)
    assert opened.work.canvas.draft == ()
    assert opened.desk.history.undo_label is None


def test_crop_and_keep_only_are_drawn(opened):
    take(opened, "crop")
    drag(opened, (100, 50), (1500, 1100))
    assert near(opened.desk.review.crop, Rect(100, 50, 1500, 1100))
    take(opened, "keep-only")
    drag(opened, (200, 150), (900, 800))
    assert near(bounds(opened.desk.review.keep_only), Rect(200, 150, 900, 800))


def test_drawing_on_a_turned_picture_hits_the_same_pixels(opened, qtbot):
    edits.turn(opened.desk, 1)
    qtbot.wait(20)
    assert opened.work.canvas.viewportTransform().m12() != 0
    take(opened, "box")
    drag(opened, (200, 200), (500, 400))
    assert near(bounds(opened.desk.place.polygon), Rect(200, 200, 500, 400), slack=6)


def test_nothing_is_drawn_outside_the_frame(opened):
    take(opened, "box")
    drag(opened, (1500, 1100), (1620, 1240))
    box = bounds(opened.desk.place.polygon)
    assert (box.right, box.bottom) == (1600, 1200)


def test_the_wheel_zooms_at_the_pointer(opened):
    canvas = opened.work.canvas
    before, spot = canvas.zoom, QPointF(at(opened, 1285, 250))
    pixel = canvas.to_frame(spot)
    up = QWheelEvent(
        spot,
        QPointF(canvas.mapToGlobal(spot.toPoint())),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QTest.mouseMove(canvas.viewport(), spot.toPoint())
    canvas.wheelEvent(up)
    assert canvas.zoom == pytest.approx(before * 1.25**2)
    assert abs(canvas.to_frame(spot)[0] - pixel[0]) < 2


def test_the_middle_button_pans(opened):
    canvas = opened.work.canvas
    canvas.zoom_to(2.0)
    before = canvas.horizontalScrollBar().value()
    port = canvas.viewport()
    QTest.mousePress(port, MIDDLE, pos=QPoint(300, 300))
    QTest.mouseMove(port, QPoint(240, 300))
    QTest.mouseRelease(port, MIDDLE, pos=QPoint(240, 300))
    assert canvas.horizontalScrollBar().value() == before + 60


def test_a_fitted_picture_stays_fitted_when_the_window_changes(opened, qtbot):
    canvas = opened.work.canvas
    before = canvas.zoom
    opened.resize(1000, 600)
    qtbot.waitUntil(lambda: canvas.zoom < before)
    rect = canvas.mapFromScene(canvas.sceneRect()).boundingRect()
    assert canvas.viewport().rect().contains(rect.adjusted(1, 1, -1, -1))


def test_a_selected_region_is_scrolled_to(opened):
    canvas = opened.work.canvas
    canvas.zoom_to(3.0)
    opened.desk.select("text-3")
    region = bounds(opened.desk.place.polygon)
    corners = canvas.points(region.polygon())
    assert all(canvas.viewport().rect().contains(point.toPoint()) for point in corners)


def test_undecided_regions_leave_the_picture_visible_and_hidden_ones_do_not(opened):
    canvas = opened.work.canvas
    opened.desk.select(None)

    def dark():
        image = canvas.viewport().grab().toImage()
        inside = [at(opened, x, y) for x in range(1160, 1410, 12) for y in range(210, 420, 12)]
        return sum(image.pixelColor(p).lightness() < 5 for p in inside) / len(inside)

    assert dark() < 0.2
    opened.desk.select("face-1")
    edits.decide(opened.desk, Action.HIDE)
    assert dark() > 0.99


@pytest.mark.parametrize("searching", [True, False])
def test_what_is_said_of_a_search_leaves_the_top_of_the_picture_free(qtbot, searching):
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.show_view(FrameView(Size(80, 60), searching=searching))
    plain = canvas.grab().toImage()
    canvas.show_note("Looking… 30 %")
    told = canvas.grab().toImage()
    middle = plain.width() // 2
    rows = [y for y in range(plain.height()) if plain.pixel(middle, y) != told.pixel(middle, y)]
    assert rows
    low = [y > plain.height() / 2 for y in rows]
    assert all(low) if searching else not any(low)
