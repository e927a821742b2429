"""What the mouse does on the canvas: the base of all tools, and the one that picks and moves."""

from math import atan2, degrees

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent

from caseveil.domain.geometry import Point, Polygon, Rect, area, bounds, contains, fit, move
from caseveil.domain.shapes import middle, rotated
from caseveil.ui.canvas.easel import Easel
from caseveil.ui.canvas.painting import HANDLE
from caseveil.ui.state import edits
from caseveil.ui.state.view_state import RegionView

SMALLEST = 2.0  # source pixels; a smaller box was a click, not a drawing
ROTATE = 8  # the last handle, after the eight around a region
_STEM = 26.0  # screen pixels from a region to the handle that turns it


class Tool:
    """Does nothing; the base of all tools."""

    cursor = Qt.CursorShape.CrossCursor

    def press(self, canvas: Easel, event: QMouseEvent) -> None:
        """The left button went down."""

    def move(self, canvas: Easel, event: QMouseEvent) -> None:
        """The pointer moved."""

    def release(self, canvas: Easel, event: QMouseEvent) -> None:
        """The button came up."""

    def finish(self, canvas: Easel) -> None:
        """Enter or a double click."""

    def give_up(self) -> None:
        """Escape."""

    def handles(self, canvas: Easel, region: RegionView) -> list[QPointF]:
        """Where the selected region can be taken, on screen."""
        return []


class Select(Tool):
    """Picks, moves, resizes and turns regions; pans where there is none."""

    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self) -> None:
        self._region: RegionView | None = None
        self._grip: int | None = None
        self._start: Point = (0.0, 0.0)

    def press(self, canvas: Easel, event: QMouseEvent) -> None:
        """Takes a handle, a region or the picture."""
        spot = canvas.to_frame(event.position())
        chosen = canvas.selected_region
        self._start = spot
        self._grip = self._handle_at(canvas, chosen, event.position()) if chosen else None
        if self._grip is not None:
            self._region = chosen
            return
        self._region = region_at(canvas, spot)
        canvas.picked.emit(self._region.id if self._region else "")
        if self._region is None:
            canvas.begin_pan(event.position())

    def move(self, canvas: Easel, event: QMouseEvent) -> None:
        """Shows where the region would go."""
        if self._region is not None and canvas.view.editable:
            polygon = self._moved(canvas.to_frame(event.position()))
            far = self._grip is not None or _far(self._start, canvas.to_frame(event.position()))
            canvas.set_draft(polygon if far or canvas.draft else ())

    def release(self, canvas: Easel, event: QMouseEvent) -> None:
        """Puts the region down."""
        region, polygon = self._region, canvas.draft
        verb = edits.MOVE if self._grip is None else edits.RESIZE
        verb = edits.ROTATE if self._grip == ROTATE else verb
        self.give_up()
        canvas.set_draft(())
        if region is not None and polygon and polygon != region.polygon and area(polygon) > 0:
            canvas.placed.emit(region.id, polygon, verb)

    def give_up(self) -> None:
        """Leaves the region where it was."""
        self._region = self._grip = None

    def _moved(self, spot: Point) -> Polygon:
        if self._region is None:
            return ()
        polygon = self._region.polygon
        if self._grip is None:
            return move(polygon, spot[0] - self._start[0], spot[1] - self._start[1])
        if self._grip == ROTATE:
            return rotated(polygon, _turned(middle(polygon), self._start, spot))
        return fit(polygon, _resized(bounds(polygon), self._grip, spot))

    def handles(self, canvas: Easel, region: RegionView) -> list[QPointF]:
        """The eight points around the region, and the one above it that turns it."""
        around = canvas.points(_grips(bounds(region.polygon)))
        top = min(around, key=lambda point: point.y()).y()
        across = sum(point.x() for point in around) / len(around)
        return [*around, QPointF(across, top - _STEM)]

    def _handle_at(self, canvas: Easel, region: RegionView, at: QPointF) -> int | None:
        for index, point in enumerate(self.handles(canvas, region)):
            if abs(point.x() - at.x()) <= HANDLE + 3 and abs(point.y() - at.y()) <= HANDLE + 3:
                return index
        return None


def _turned(about: Point, start: Point, end: Point) -> float:
    """Degrees clockwise on the frame from one spot to another, seen from ``about``."""
    before = atan2(start[1] - about[1], start[0] - about[0])
    return degrees(atan2(end[1] - about[1], end[0] - about[0]) - before)


def _grips(box: Rect) -> Polygon:
    """Corners and middles of the sides, clockwise from the top left."""
    left, top, right, bottom = (float(v) for v in (box.left, box.top, box.right, box.bottom))
    across, down = (left + right) / 2, (top + bottom) / 2
    upper = ((left, top), (across, top), (right, top), (right, down))
    return (*upper, (right, bottom), (across, bottom), (left, bottom), (left, down))


def _resized(box: Rect, grip: int, spot: Point) -> Rect:
    x, y = round(spot[0]), round(spot[1])
    left = min(x, box.right - 1) if grip in (0, 6, 7) else box.left
    right = max(x, box.left + 1) if grip in (2, 3, 4) else box.right
    top = min(y, box.bottom - 1) if grip in (0, 1, 2) else box.top
    bottom = max(y, box.top + 1) if grip in (4, 5, 6) else box.bottom
    return Rect(left, top, right, bottom)


def region_at(canvas: Easel, spot: Point) -> RegionView | None:
    """The smallest region under the pointer, so that one inside another can be reached.

    What a search under way has seen cannot be picked.
    """
    regions = [region for region in canvas.view.regions if region.id]
    under = [region for region in regions if contains(region.polygon, spot)]
    return min(under, key=lambda region: area(region.polygon), default=None)


def _far(a: Point, b: Point) -> bool:
    return abs(a[0] - b[0]) + abs(a[1] - b[1]) > SMALLEST
