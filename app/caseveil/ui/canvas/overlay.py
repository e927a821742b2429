"""Everything drawn over a frame: while reviewing, and as the clean copy will be."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPolygonF, QTransform

from caseveil.domain.geometry import Polygon, Rect
from caseveil.ui.canvas import painting
from caseveil.ui.canvas.labels import paint_labels
from caseveil.ui.state.looks import STAYS
from caseveil.ui.state.view_state import FrameView, RegionView
from caseveil.ui.style import theme

_BLACK = QColor(0, 0, 0)
_VEIL = QColor(0, 0, 0, 150)
_EDGE = QColor(255, 255, 255)


class Overlay:
    """Draws one frame's view in screen pixels."""

    def __init__(self, view: FrameView, seen: QTransform) -> None:
        self._view, self._seen = view, seen

    def points(self, polygon: Polygon) -> list[QPointF]:
        """Displayed source pixels to screen, corner by corner."""
        return [self._seen.map(QPointF(x, y)) for x, y in polygon]

    def shape(self, polygon: Polygon) -> QPolygonF:
        """The same as a polygon."""
        return QPolygonF(self.points(polygon))

    def _whole(self) -> QPolygonF:
        size = self._view.size
        return self.shape(Rect(0, 0, size.width, size.height).polygon())

    def _spare(self, region: RegionView) -> QPolygonF | None:
        return self.shape(region.spare) if region.spare else None

    def paint_exported(self, painter: QPainter) -> None:
        """What the clean copy will show: undecided is hidden too."""
        for region in self._view.regions:
            if region.look not in STAYS:
                painting.paint_solid(painter, self.shape(region.polygon), self._spare(region))
        for cells in self._view.hidden_cells:
            painting.paint_solid(painter, self.shape(cells), None)
        if self._view.keep_only:
            inside = self.shape(self._view.keep_only)
            painting.paint_outside(painter, self._whole(), inside, QBrush(_BLACK), None)
        if self._view.exported_crop:
            around = _BLACK if self._view.crop_painted else QColor(theme.current().canvas)
            inside = self.shape(self._view.exported_crop.polygon())
            painting.paint_outside(painter, self._whole(), inside, QBrush(around), None)

    def paint_review(self, painter: QPainter, room: QRectF, font: QFont) -> None:
        """Regions with their names; a veil over what a crop or keep-only takes away."""
        crop = self._view.crop.polygon() if self._view.crop else None
        for kept in (self._view.keep_only, crop):
            if kept:
                inside = self.shape(kept)
                painting.paint_outside(painter, self._whole(), inside, QBrush(_VEIL), _EDGE)
        ordered = sorted(self._view.regions, key=lambda region: region.selected)
        placed = [(region, self.shape(region.polygon)) for region in ordered]
        for region, polygon in placed:
            painting.paint_region(painter, polygon, region, self._spare(region))
        paint_labels(painter, placed, room, font)
