"""Tools that draw an outline: rectangle, ellipse, polygon, crop, the area kept, a face's part."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent

from caseveil.domain.findings import Kind
from caseveil.domain.geometry import Point, Polygon, Rect, area, bounds
from caseveil.domain.shapes import ellipse, snapped
from caseveil.ui.canvas.easel import Easel
from caseveil.ui.canvas.painting import HANDLE
from caseveil.ui.canvas.tools import SMALLEST, Tool

_REACH = 9.0  # screen pixels within which a side jumps to the side of a line of text


class Box(Tool):
    """Draws a rectangle of whole pixels; its sides jump to found lines of text, not with Alt."""

    snaps = True

    def __init__(self) -> None:
        self._start: Point | None = None

    def press(self, canvas: Easel, event: QMouseEvent) -> None:
        """One corner."""
        self._start = canvas.to_frame(event.position())

    def move(self, canvas: Easel, event: QMouseEvent) -> None:
        """The other corner, for now."""
        if self._start is not None:
            canvas.set_draft(self.outline(self._rect(canvas, event, self._start)))

    def release(self, canvas: Easel, event: QMouseEvent) -> None:
        """The other corner."""
        start, self._start = self._start, None
        canvas.set_draft(())
        end = canvas.to_frame(event.position())
        if start is not None and min(abs(start[0] - end[0]), abs(start[1] - end[1])) >= SMALLEST:
            self.hand_over(canvas, self._rect(canvas, event, start))

    def _rect(self, canvas: Easel, event: QMouseEvent, start: Point) -> Rect:
        rect = bounds((start, canvas.to_frame(event.position())))
        if not self.snaps or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return rect
        lines = [bounds(r.polygon) for r in canvas.view.regions if r.kind is Kind.TEXT]
        return snapped(rect, lines, _REACH / canvas.zoom)

    def outline(self, rect: Rect) -> Polygon:
        """What is drawn within ``rect``."""
        return rect.polygon()

    def give_up(self) -> None:
        """Forgets the corner."""
        self._start = None

    def hand_over(self, canvas: Easel, rect: Rect) -> None:
        """Says what was drawn."""
        canvas.drawn.emit((self.outline(rect),))


class Ellipse(Box):
    """Draws an ellipse, as a polygon around it."""

    snaps = False

    def outline(self, rect: Rect) -> Polygon:
        """The ellipse within ``rect``."""
        return ellipse(rect)


class Crop(Box):
    """Draws what is left of the picture."""

    snaps = False

    def hand_over(self, canvas: Easel, rect: Rect) -> None:
        """Says what is left."""
        canvas.cropped.emit(rect)


class KeepOnly(Box):
    """Draws the only area that stays visible."""

    snaps = False

    def hand_over(self, canvas: Easel, rect: Rect) -> None:
        """Says what stays."""
        canvas.kept_only.emit(rect.polygon())


class PolygonTool(Tool):
    """Draws a polygon point by point; Enter, a double click or the first point closes it."""

    def __init__(self) -> None:
        self._points: list[Point] = []

    def press(self, canvas: Easel, event: QMouseEvent) -> None:
        """One more point."""
        spot = canvas.to_frame(event.position())
        if len(self._points) > 2 and self._closes(canvas, event.position()):
            self.finish(canvas)
            return
        self._points.append(spot)
        canvas.set_draft(tuple(self._points), closed=False)

    def _closes(self, canvas: Easel, at: QPointF) -> bool:
        first = canvas.points((self._points[0],))[0]
        return abs(first.x() - at.x()) + abs(first.y() - at.y()) < 2 * HANDLE + 4

    def move(self, canvas: Easel, event: QMouseEvent) -> None:
        """The next point, for now."""
        if self._points:
            spot = canvas.to_frame(event.position())
            canvas.set_draft((*self._points, spot), closed=False)

    def finish(self, canvas: Easel) -> None:
        """Closes the polygon."""
        polygon = tuple(dict.fromkeys(self._points))
        self._points = []
        canvas.set_draft(())
        if len(polygon) > 2 and area(polygon) >= SMALLEST:
            self.hand_over(canvas, polygon)

    def give_up(self) -> None:
        """Forgets the points."""
        self._points = []

    def hand_over(self, canvas: Easel, polygon: Polygon) -> None:
        """Says what was drawn."""
        canvas.drawn.emit((polygon,))


class FacePart(PolygonTool):
    """Draws the part of a face that the case needs; everything else of the head is hidden.

    Corners are clicked as of any polygon; a drag gives a rectangle.
    """

    def release(self, canvas: Easel, event: QMouseEvent) -> None:
        """The other corner of a rectangle, where the pointer was dragged from the first one."""
        if len(self._points) != 1:
            return
        rect = bounds((self._points[0], canvas.to_frame(event.position())))
        if min(rect.size.width, rect.size.height) * canvas.zoom >= _REACH:
            self._points = []
            canvas.set_draft(())
            self.hand_over(canvas, rect.polygon())

    def hand_over(self, canvas: Easel, polygon: Polygon) -> None:
        """Says what stays."""
        canvas.spared.emit(polygon)
        canvas.left_tool.emit()
