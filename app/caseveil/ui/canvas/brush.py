"""Brush and eraser: strokes that add to the selected region or take from it."""

from PySide6.QtGui import QMouseEvent

from caseveil.domain.geometry import Point, Polygon
from caseveil.ui.canvas.easel import Easel
from caseveil.ui.canvas.tools import Tool, region_at
from caseveil.ui.state import edits
from caseveil.ui.state.looks import STAYS
from caseveil.ui.state.strokes import filled, parted, path_of, stroke
from caseveil.ui.state.view_state import RegionView

WIDTH = 28.0  # screen pixels: zoom in for a finer brush
_STEP = WIDTH / 6  # a hand trembles; nearer points are one


class Brush(Tool):
    """Hides what it touches: more of the selected region where it meets it, else a new one."""

    def __init__(self) -> None:
        self._points: list[Point] = []
        self._chosen: RegionView | None = None

    def press(self, canvas: Easel, event: QMouseEvent) -> None:
        """The stroke begins."""
        self._points = [canvas.to_frame(event.position())]
        self._chosen = self.take(canvas)
        self._show(canvas)

    def take(self, canvas: Easel) -> RegionView | None:
        """The region that the stroke is for."""
        return canvas.selected_region

    def move(self, canvas: Easel, event: QMouseEvent) -> None:
        """The stroke goes on."""
        if self._points:
            spot = canvas.to_frame(event.position())
            last = self._points[-1]
            if abs(spot[0] - last[0]) + abs(spot[1] - last[1]) >= _STEP / canvas.zoom:
                self._points.append(spot)
                self._show(canvas)

    def _show(self, canvas: Easel) -> None:
        outlines = filled(stroke(self._points, WIDTH / canvas.zoom))
        canvas.set_draft(outlines[0] if outlines else ())

    def release(self, canvas: Easel, event: QMouseEvent) -> None:
        """The stroke ends."""
        points, chosen = self._points, self._chosen
        self.give_up()
        canvas.set_draft(())
        if points:
            self.hand_over(canvas, points, chosen)

    def give_up(self) -> None:
        """Forgets the stroke."""
        self._points, self._chosen = [], None

    def hand_over(self, canvas: Easel, points: list[Point], chosen: RegionView | None) -> None:
        """Says what was painted."""
        painted = stroke(points, WIDTH / canvas.zoom)
        if chosen and chosen.look not in STAYS and path_of(chosen.polygon).intersects(painted):
            whole = filled(path_of(chosen.polygon).united(painted))
            if len(whole) == 1:
                canvas.placed.emit(chosen.id, whole[0], edits.RESIZE)
                return
        outlines: tuple[Polygon, ...] = filled(painted)
        if outlines:
            canvas.drawn.emit(outlines)


class Eraser(Brush):
    """Takes what it touches from a hidden region: the selected one, or the one it begins on."""

    def take(self, canvas: Easel) -> RegionView | None:
        """The region that the stroke is for."""
        return canvas.selected_region or region_at(canvas, self._points[0])

    def hand_over(self, canvas: Easel, points: list[Point], chosen: RegionView | None) -> None:
        """Says what is left of the region."""
        painted = stroke(points, WIDTH / canvas.zoom)
        if chosen is None or chosen.look in STAYS:
            return
        region = path_of(chosen.polygon)
        if region.intersects(painted):
            canvas.erased.emit(chosen.id, parted(region.subtracted(painted)))
