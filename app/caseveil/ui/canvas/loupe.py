"""A round magnifying glass under the pointer: the picture with everything drawn over it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from caseveil.ui.canvas.easel import Easel
from caseveil.ui.canvas.overlay import Overlay

RADIUS = 110.0  # screen pixels
_LEAST, _TIMES = 1.0, 4.0  # at least one source pixel per screen pixel, and four times the view


def paint(painter: QPainter, canvas: Easel, at: QPointF, as_exported: bool) -> None:
    """Draws the glass at ``at``, in pixels of the viewport; what is hidden stays hidden in it."""
    if canvas.picture is None or not QRectF(canvas.viewport().rect()).contains(at):
        return
    size = canvas.view.size
    times = max(_LEAST, canvas.zoom * _TIMES) / canvas.zoom
    around = QTransform().translate(at.x(), at.y()).scale(times, times).translate(-at.x(), -at.y())
    seen = canvas.viewportTransform() * around
    glass = QPainterPath()
    glass.addEllipse(at, RADIUS, RADIUS)
    painter.save()
    painter.setClipPath(glass)
    painter.fillPath(glass, QColor(0, 0, 0))
    painter.setTransform(seen)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, canvas.zoom * times < 2)
    image = canvas.picture.levels[canvas.picture.level(canvas.zoom * times)]
    painter.drawImage(QRectF(0, 0, size.width, size.height), image)
    painter.resetTransform()
    overlay = Overlay(canvas.view, seen)
    if as_exported:
        overlay.paint_exported(painter)
    else:
        overlay.paint_review(painter, glass.boundingRect(), canvas.font())
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((QColor(0, 0, 0, 190), 5.0), (QColor("#ffffff"), 2.0)):
        painter.setPen(QPen(colour, width))
        painter.drawPath(glass)
