"""How regions, crops and tools look over the picture; everything in screen pixels."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)

from caseveil.domain.findings import Kind
from caseveil.ui.state.looks import STAYS, Look
from caseveil.ui.state.view_state import RegionView
from caseveil.ui.style.theme import colour_of

HANDLE = 4.5  # half the side of a handle

DASHES: dict[Kind, tuple[float, ...]] = {
    Kind.FACE: (),
    Kind.TEXT: (4, 2),
    Kind.CODE: (4, 2, 1, 2),
    Kind.WRISTBAND: (4, 2, 1, 2, 1, 2),
    Kind.LABEL: (1.5, 1.5),
    Kind.DRAWN: (10, 2),
    Kind.MARGIN: (7, 4),
    Kind.WORD: (2, 1),
}
"""Lines of the kinds as strokes and gaps in widths of the pen, so that no two look alike."""
_CASING = QColor(0, 0, 0, 190)
_SOUGHT = 0.6  # opacity


def paint_region(
    painter: QPainter, polygon: QPolygonF, region: RegionView, spare: QPolygonF | None = None
) -> None:
    """One region: hatched while undecided, black where hidden, dotted where kept.

    What a search under way has seen is fainter.
    """
    painter.save()
    if not region.id:
        painter.setOpacity(_SOUGHT)
    colour = colour_of(region.kind)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_brush(region, colour))
    painter.drawPath(_without(polygon, spare))
    if spare is not None:
        _dots(painter, spare, colour)
    if region.look in STAYS:
        _dots(painter, polygon, colour)
    else:
        _outline(painter, polygon, colour, 2.0, DASHES.get(region.kind, ()))
    painter.restore()


def _brush(region: RegionView, colour: QColor) -> QBrush:
    if region.look is Look.HIDDEN:
        # A selected one lets the picture through, so that a person can check what is beneath.
        return QBrush(QColor(0, 0, 0, 150 if region.selected else 255))
    if region.look in STAYS:
        return QBrush(Qt.BrushStyle.NoBrush)
    # Wider apart where selected: that is where a person looks closely.
    return QBrush(
        _hatch(colour.name(), region.look is Look.DOUBTFUL, 24 if region.selected else 12)
    )


@lru_cache(maxsize=64)
def _hatch(colour: str, doubtful: bool, side: int) -> QPixmap:
    """A tile of slanted lines, dark beneath colour so that it shows on any picture."""
    tile = QPixmap(side, side)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = QColor(colour)
    line.setAlpha(235)
    for ink, width in ((QColor(0, 0, 0, 110), 2.2), (line, 1.1)):
        painter.setPen(QPen(ink, width))
        for shift in (-side, 0, side):
            start, end = QPointF(shift - 2, side + 2), QPointF(shift + side + 2, -2)
            if doubtful:
                start, end = QPointF(shift - 2, -2), QPointF(shift + side + 2, side + 2)
            painter.drawLine(start, end)
    painter.end()
    return tile


def _outline(
    painter: QPainter, polygon: QPolygonF, colour: QColor, width: float, dashes: tuple[float, ...]
) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    casing = QPen(_CASING, width + 1.6)
    casing.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(casing)
    painter.drawPolygon(polygon)
    line = QPen(colour, width)
    if dashes:
        line.setDashPattern(dashes)
    line.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(line)
    painter.drawPolygon(polygon)


def _dots(painter: QPainter, polygon: QPolygonF, colour: QColor) -> None:
    """A thin line of colour and black dots in turn."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, offset in ((_CASING, 0.0), (colour, 3.0)):
        pen = QPen(ink, 1.4)
        pen.setDashPattern([3.0, 3.0])
        pen.setDashOffset(offset)
        painter.setPen(pen)
        painter.drawPolygon(polygon)


def paint_handles(painter: QPainter, points: list[QPointF]) -> None:
    """The squares by which a selected region is resized, and the disc that turns it."""
    painter.setPen(QPen(QColor(0, 0, 0), 1))
    painter.setBrush(QColor(255, 255, 255))
    for turning in points[8:]:
        painter.drawEllipse(turning, HANDLE + 1, HANDLE + 1)
    for point in points[:8]:
        square = QRectF(-HANDLE, -HANDLE, 2 * HANDLE, 2 * HANDLE)
        painter.drawRect(square.translated(point))


def paint_outside(
    painter: QPainter, whole: QPolygonF, inside: QPolygonF, brush: QBrush, line: QColor | None
) -> None:
    """Everything of ``whole`` outside ``inside``; with an edge where a line is given."""
    path = QPainterPath()
    path.addPolygon(whole)
    path.closeSubpath()
    hole = QPainterPath()
    hole.addPolygon(inside)
    hole.closeSubpath()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(path.subtracted(hole), brush)
    if line is not None:
        _outline(painter, inside, line, 1.6, DASHES[Kind.TEXT])


def paint_solid(painter: QPainter, polygon: QPolygonF, spare: QPolygonF | None = None) -> None:
    """A region as it will be in the clean copy, around the part of it that stays."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0))
    painter.drawPath(_without(polygon, spare))


def _without(polygon: QPolygonF, spare: QPolygonF | None) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addPolygon(polygon)
    path.closeSubpath()
    if spare is None:
        return path
    hole = QPainterPath()
    hole.addPolygon(spare)
    hole.closeSubpath()
    return path.subtracted(hole)


def paint_draft(painter: QPainter, polygon: QPolygonF, closed: bool) -> None:
    """What is being drawn right now."""
    for colour, width in ((_CASING, 4.0), (QColor("#ffffff"), 2.0)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if closed:
            painter.drawPolygon(polygon)
        else:
            painter.drawPolyline(polygon)


def paint_note(
    painter: QPainter, room: QRectF, text: str, font: QFont, *, low: bool = False
) -> None:
    """A sentence on a dark tab at the top of the picture, or at its bottom."""
    metrics = QFontMetricsF(font)
    tab = QRectF(0, 0, metrics.horizontalAdvance(text) + 28, metrics.height() + 14)
    middle = room.bottom() - tab.height() if low else room.top() + tab.height()
    tab.moveCenter(QPointF(room.center().x(), middle))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(16, 22, 26, 225))
    painter.drawRoundedRect(tab, 8, 8)
    painter.setFont(font)
    painter.setPen(QColor("#ffffff"))
    painter.drawText(tab, Qt.AlignmentFlag.AlignCenter, text)
