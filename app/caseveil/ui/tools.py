"""What the mouse does on the canvas: one small object for each tool."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent

from caseveil.domain.geometry import Point, Polygon, Rect, area, bounds, contains, fit, move
from caseveil.ui.painting import HANDLE
from caseveil.ui.view_state import RegionView

if TYPE_CHECKING:
    from caseveil.ui.canvas import Canvas

_SMALLEST = 2.0  # source pixels; a smaller box was a click, not a drawing


class Tool:
    """Does nothing; the base of all tools."""

    cursor = Qt.CursorShape.CrossCursor

    def press(self, canvas: "Canvas", event: QMouseEvent) -> None:
        """The left button went down."""

    def move(self, canvas: "Canvas", event: QMouseEvent) -> None:
        """The pointer moved."""

    def release(self, canvas: "Canvas", event: QMouseEvent) -> None:
        """The button came up."""

    def finish(self, canvas: "Canvas") -> None:
        """Enter or a double click."""

    def give_up(self) -> None:
        """Escape."""

    def handles(self, canvas: "Canvas", region: RegionView) -> list[QPointF]:
        """Where the selected region can be taken, on screen."""
        return []


class Select(Tool):
    """Picks, moves and resizes regions; pans where there is none."""

    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self) -> None:
        self._region: RegionView | None = None
        self._corner: int | None = None
        self._start: Point = (0.0, 0.0)

    def press(self, canvas: "Canvas", event: QMouseEvent) -> None:
        """Takes a handle, a region or the picture."""
        spot = canvas.to_frame(event.position())
        chosen = canvas.selected_region
        self._start = spot
        self._corner = self._handle_at(canvas, chosen, event.position()) if chosen else None
        if self._corner is not None:
            self._region = chosen
            return
        self._region = _region_at(canvas, spot)
        canvas.picked.emit(self._region.id if self._region else "")
        if self._region is None:
            canvas.begin_pan(event.position())

    def move(self, canvas: "Canvas", event: QMouseEvent) -> None:
        """Shows where the region would go."""
        if self._region is not None and canvas.view.editable:
            polygon = self._moved(canvas.to_frame(event.position()))
            far = self._corner is not None or _far(self._start, canvas.to_frame(event.position()))
            canvas.set_draft(polygon if far or canvas.draft else ())

    def release(self, canvas: "Canvas", event: QMouseEvent) -> None:
        """Puts the region down."""
        region, polygon = self._region, canvas.draft
        verb = "Move" if self._corner is None else "Resize"
        self.give_up()
        canvas.set_draft(())
        if region is not None and polygon and polygon != region.polygon and area(polygon) > 0:
            canvas.placed.emit(region.id, polygon, verb)

    def give_up(self) -> None:
        """Leaves the region where it was."""
        self._region = self._corner = None

    def _moved(self, spot: Point) -> Polygon:
        if self._region is None:
            return ()
        polygon = self._region.polygon
        if self._corner is None:
            return move(polygon, spot[0] - self._start[0], spot[1] - self._start[1])
        return fit(polygon, _resized(bounds(polygon), self._corner, spot))

    def handles(self, canvas: "Canvas", region: RegionView) -> list[QPointF]:
        """The eight points around the region."""
        return canvas.points(_grips(bounds(region.polygon)))

    def _handle_at(self, canvas: "Canvas", region: RegionView, at: QPointF) -> int | None:
        for index, point in enumerate(self.handles(canvas, region)):
            if abs(point.x() - at.x()) <= HANDLE + 3 and abs(point.y() - at.y()) <= HANDLE + 3:
                return index
        return None


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


def _region_at(canvas: "Canvas", spot: Point) -> RegionView | None:
    """The smallest region under the pointer, so that one inside another can be reached."""
    under = [region for region in canvas.view.regions if contains(region.polygon, spot)]
    return min(under, key=lambda region: area(region.polygon), default=None)


def _far(a: Point, b: Point) -> bool:
    return abs(a[0] - b[0]) + abs(a[1] - b[1]) > _SMALLEST


class Box(Tool):
    """Draws a rectangle of whole pixels."""

    def __init__(self) -> None:
        self._start: Point | None = None

    def press(self, canvas: "Canvas", event: QMouseEvent) -> None:
        """One corner."""
        self._start = canvas.to_frame(event.position())

    def move(self, canvas: "Canvas", event: QMouseEvent) -> None:
        """The other corner, for now."""
        if self._start is not None:
            canvas.set_draft(_box(self._start, canvas.to_frame(event.position())).polygon())

    def release(self, canvas: "Canvas", event: QMouseEvent) -> None:
        """The other corner."""
        start, self._start = self._start, None
        canvas.set_draft(())
        end = canvas.to_frame(event.position())
        if start is not None and min(abs(start[0] - end[0]), abs(start[1] - end[1])) >= _SMALLEST:
            self.hand_over(canvas, _box(start, end))

    def give_up(self) -> None:
        """Forgets the corner."""
        self._start = None

    def hand_over(self, canvas: "Canvas", rect: Rect) -> None:
        """Says what was drawn."""
        canvas.drawn.emit(rect.polygon())


def _box(a: Point, b: Point) -> Rect:
    return bounds((a, b))


class Crop(Box):
    """Draws what is left of the picture."""

    def hand_over(self, canvas: "Canvas", rect: Rect) -> None:
        """Says what is left."""
        canvas.cropped.emit(rect)


class PolygonTool(Tool):
    """Draws a polygon point by point; Enter, a double click or the first point closes it."""

    def __init__(self) -> None:
        self._points: list[Point] = []

    def press(self, canvas: "Canvas", event: QMouseEvent) -> None:
        """One more point."""
        spot = canvas.to_frame(event.position())
        if len(self._points) > 2 and self._closes(canvas, event.position()):
            self.finish(canvas)
            return
        self._points.append(spot)
        canvas.set_draft(tuple(self._points), closed=False)

    def _closes(self, canvas: "Canvas", at: QPointF) -> bool:
        first = canvas.points((self._points[0],))[0]
        return abs(first.x() - at.x()) + abs(first.y() - at.y()) < 2 * HANDLE + 4

    def move(self, canvas: "Canvas", event: QMouseEvent) -> None:
        """The next point, for now."""
        if self._points:
            spot = canvas.to_frame(event.position())
            canvas.set_draft((*self._points, spot), closed=False)

    def finish(self, canvas: "Canvas") -> None:
        """Closes the polygon."""
        polygon = tuple(dict.fromkeys(self._points))
        self._points = []
        canvas.set_draft(())
        if len(polygon) > 2 and area(polygon) >= _SMALLEST:
            self.hand_over(canvas, polygon)

    def give_up(self) -> None:
        """Forgets the points."""
        self._points = []

    def hand_over(self, canvas: "Canvas", polygon: Polygon) -> None:
        """Says what was drawn."""
        canvas.drawn.emit(polygon)


class KeepOnly(Box):
    """Draws the only area that stays visible."""

    def hand_over(self, canvas: "Canvas", rect: Rect) -> None:
        """Says what stays."""
        canvas.kept_only.emit(rect.polygon())
