"""Every tool on the real canvas: what is drawn is what will be hidden."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from caseveil.domain.findings import Kind
from caseveil.domain.geometry import Rect, area, bounds, contains
from caseveil.domain.plan import make
from caseveil.ui.canvas.tone import PLAIN
from caseveil.ui.state.strokes import filled, parted, path_of, stroke
from ui.fake_road import PHOTO_FINDINGS, box
from ui.test_canvas import at, click, drag, near, take

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
FACE = bounds(PHOTO_FINDINGS[0].region.polygon)


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.focusWidget() or window, key, modifiers)


def wipe(window, *spots):
    port = window.work.canvas.viewport()
    QTest.mousePress(port, LEFT, pos=at(window, *spots[0]))
    for spot in spots[1:]:
        QTest.mouseMove(port, at(window, *spot))
    QTest.mouseRelease(port, LEFT, pos=at(window, *spots[-1]))


def test_an_ellipse_is_a_polygon_around_what_was_drawn(opened):
    take(opened, "ellipse")
    drag(opened, (200, 200), (600, 400))
    assert len(opened.desk.place.polygon) == 32
    assert near(bounds(opened.desk.place.polygon), Rect(200, 200, 600, 400), slack=8)
    assert area(opened.desk.place.polygon) < 0.85 * 400 * 200


def test_a_stroke_hides_what_it_touches_and_a_second_one_adds_to_it(opened):
    take(opened, "brush")
    wipe(opened, (200, 200), (300, 200), (500, 200))
    first = opened.desk.place.polygon
    assert opened.desk.finding.kind is Kind.DRAWN
    assert contains(first, (350.0, 200.0)) and not contains(first, (350.0, 300.0))
    take(opened, "brush")
    wipe(opened, (350, 200), (350, 300), (350, 400))
    both = opened.desk.place.polygon
    assert opened.desk.selected == "drawn-1"
    assert contains(both, (250.0, 200.0)) and contains(both, (350.0, 390.0))
    assert opened.desk.history.undo_label == "resize region 1"


def test_a_dab_of_the_brush_is_a_region(opened):
    take(opened, "brush")
    click(opened, 300, 300)
    assert area(opened.desk.place.polygon) > 100


def test_the_eraser_parts_a_region_and_nothing_else_is_uncovered(opened):
    take(opened, "box")
    drag(opened, (200, 200), (600, 400))
    whole = area(opened.desk.place.polygon)
    take(opened, "eraser")
    wipe(opened, (400, 150), (400, 300), (400, 450))
    plan = make(opened.desk.review, opened.desk.policy).frames[0]
    mine = [p for p in plan.fills if bounds(p).right <= 610 and bounds(p).bottom <= 410]
    assert len(mine) == 2
    assert 0.75 * whole < sum(map(area, mine)) < whole
    assert not any(contains(p, (400.0, 300.0)) for p in mine)
    assert opened.desk.history.undo_label == "erase from region 1"
    press(opened, Qt.Key.Key_Z, CTRL)
    assert area(opened.desk.place.polygon) == whole


def test_an_erased_spot_inside_parts_the_region_around_it(opened):
    hole = stroke([(50.0, 50.0)], 20.0)
    pieces = parted(path_of(box(0, 0, 100, 100)).subtracted(hole))
    assert len(pieces) == 2
    assert not any(contains(piece, (50.0, 50.0)) for piece in pieces)
    assert sum(map(area, pieces)) == pytest.approx(10_000 - 314, rel=0.01)


def test_a_closed_stroke_hides_what_lies_inside(opened):
    ring = stroke([(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)], 10.0)
    (outline,) = filled(ring)
    assert contains(outline, (50.0, 50.0))


def test_a_region_wiped_away_is_gone_or_kept(opened):
    take(opened, "box")
    drag(opened, (200, 200), (230, 220))
    take(opened, "eraser")
    wipe(opened, (190, 210), (215, 210), (240, 210))
    assert all(f.kind is not Kind.DRAWN for f in opened.desk.review.findings)


def test_the_round_handle_turns_a_region(opened):
    canvas = opened.work.canvas
    handle = canvas.tool.handles(canvas, canvas.selected_region)[8]
    port = canvas.viewport()
    QTest.mousePress(port, LEFT, pos=handle.toPoint())
    QTest.mouseMove(port, at(opened, FACE.right + 60, 200))
    end = at(opened, FACE.right + 80, (FACE.top + FACE.bottom) / 2)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, LEFT, pos=end)
    turned = bounds(opened.desk.place.polygon)
    assert opened.desk.history.undo_label == "rotate face 1"
    assert abs(turned.size.width - FACE.size.height) < 12


def test_keys_grow_shrink_and_turn(opened):
    press(opened, Qt.Key.Key_G)
    grown = bounds(opened.desk.place.polygon)
    assert grown.left < FACE.left and grown.bottom > FACE.bottom
    press(opened, Qt.Key.Key_S)
    press(opened, Qt.Key.Key_S)
    assert bounds(opened.desk.place.polygon).left > FACE.left
    assert opened.actions_["undo"].text() == "Undo resize face 1"
    press(opened, Qt.Key.Key_R, CTRL)
    assert opened.desk.history.undo_label == "rotate face 1"
    press(opened, Qt.Key.Key_Z, CTRL)
    press(opened, Qt.Key.Key_Z, CTRL)
    assert opened.desk.review.decision("face-1") is None


def test_a_box_jumps_to_the_line_of_text_it_is_drawn_around(opened):
    line = bounds(PHOTO_FINDINGS[3].region.polygon)
    take(opened, "box")
    drag(opened, (line.left - 8, line.top - 9), (line.right + 9, line.bottom + 7))
    assert bounds(opened.desk.place.polygon) == line
    assert opened.desk.finding.kind is Kind.DRAWN


def test_zoom_to_a_finding_and_a_walk_over_the_picture(opened):
    canvas = opened.work.canvas
    opened.desk.select("code-1")
    before = canvas.zoom
    press(opened, Qt.Key.Key_Z)
    assert canvas.zoom > 2 * before
    centre = canvas.to_frame(canvas.viewport().rect().center().toPointF())
    assert abs(centre[0] - 1045) < 10 and abs(centre[1] - 890) < 10
    press(opened, Qt.Key.Key_0)
    seen = set()
    for _ in range(9):
        press(opened, Qt.Key.Key_Z, SHIFT)
        x, y = canvas.to_frame(canvas.viewport().rect().center().toPointF())
        seen.add((round(x / 1600 * 3 - 0.5), round(y / 1200 * 3 - 0.5)))
    assert len(seen) == 9
    press(opened, Qt.Key.Key_Z, SHIFT)
    assert canvas.fitted


def test_the_loupe_magnifies_but_uncovers_nothing(opened):
    canvas = opened.work.canvas
    press(opened, Qt.Key.Key_M)
    press(opened, Qt.Key.Key_E)
    spot = at(opened, 1285, 250)
    QTest.mouseMove(canvas.viewport(), spot)
    image = canvas.viewport().grab().toImage()
    assert image.pixelColor(spot + QPoint(3, 3)).lightness() == 0
    press(opened, Qt.Key.Key_E)
    skin = at(opened, 900, 100)
    QTest.mouseMove(canvas.viewport(), skin)
    seen = canvas.viewport().grab().toImage().pixelColor(skin + QPoint(3, 3)).lightness()
    assert 100 < seen < 240, "the glass is clear"
    press(opened, Qt.Key.Key_M)
    assert not opened.actions_["loupe"].isChecked()


def test_brightness_is_for_the_screen_only(opened):
    canvas = opened.work.canvas
    before = make(opened.desk.review, opened.desk.policy)
    spot = at(opened, 900, 100)

    def light():
        return canvas.viewport().grab().toImage().pixelColor(spot).lightness()

    plain = light()
    press(opened, Qt.Key.Key_I, CTRL)
    assert abs(light() - (255 - plain)) < 12
    press(opened, Qt.Key.Key_I, CTRL)
    press(opened, Qt.Key.Key_B, CTRL)
    assert light() > plain
    assert "on the screen only" in opened.status.text()
    press(opened, Qt.Key.Key_0, CTRL)
    assert canvas.tone == PLAIN
    port = canvas.viewport()
    QTest.mousePress(port, RIGHT, pos=spot)
    QTest.mouseMove(port, spot + QPoint(0, 60))
    QTest.mouseRelease(port, RIGHT, pos=spot + QPoint(0, 60))
    assert light() < plain
    assert make(opened.desk.review, opened.desk.policy) == before
    assert opened.desk.history.undo_label is None


def test_the_part_of_a_face_that_stays_is_dragged_or_clicked_and_says_how(opened, qtbot):
    opened.desk.select("face-1")
    left, top, right, bottom = FACE.left, FACE.top, FACE.right, FACE.bottom
    middle = ((left + right) // 2, (top + bottom) // 2)
    take(opened, "face-part")
    hint = "Click the corners; Enter or a double click closes."
    qtbot.waitUntil(lambda: opened.status.text() == hint, timeout=5000)
    drag(opened, (left + 10, top + 10), middle)
    spare = opened.desk.review.decision("face-1").spare
    assert near(bounds(spare), Rect(left + 10, top + 10, *middle))
    qtbot.waitUntil(lambda: opened.status.text() != hint, timeout=5000)
    take(opened, "face-part")
    for spot in ((left + 5, top + 5), (right - 5, top + 5), (right - 5, bottom - 5)):
        click(opened, *spot)
    press(opened, Qt.Key.Key_Return)
    assert len(opened.desk.review.decision("face-1").spare) == 3
