"""The names of regions on the picture, placed so that they cover no other region or name."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPolygonF, QRegion

from caseveil.domain.findings import Kind
from caseveil.ui.state.looks import Look
from caseveil.ui.state.view_state import RegionView
from caseveil.ui.style.theme import colour_of
from caseveil.ui.words.language import marked, say

_GAP = 3.0
_GRIP, _REACH = 8.0, 34.0  # half the width of the turning handle, and how far up it reaches
_MARKS = {
    Look.DOUBTFUL: "{name} ?",
    Look.KEPT: marked("{name} · kept"),
    Look.PROPOSED: marked("{name} · kept?"),
}
_SOUGHT = "{name} …"  # of what a search under way has seen


def paint_labels(
    painter: QPainter,
    placed: Sequence[tuple[RegionView, QPolygonF]],
    room: QRectF,
    font: QFont,
) -> None:
    """Draws the names of regions on dark tabs beside them.

    The selected one always has its name; another goes without where there is no free spot. A
    margin runs round the whole picture: a name is on it only where it finds no spot elsewhere.
    """
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * 0.9)
    metrics = QFontMetricsF(smaller)
    painter.setFont(smaller)
    boxes = [polygon.boundingRect() for _region, polygon in placed]
    taken, margins = QRegion(), QRegion()
    for (region, polygon), box in zip(placed, boxes, strict=True):
        if region.kind is Kind.MARGIN:
            margins += _covered(polygon)
        else:
            taken += _covered(polygon)
        if region.selected:
            taken += _handle(box).toAlignedRect()
    chosen_first = sorted(range(len(placed)), key=lambda number: not placed[number][0].selected)
    for number in chosen_first:
        region = placed[number][0]
        mark = _MARKS.get(region.look, "{name}") if region.id else _SOUGHT
        text = say(mark, name=region.label)
        size = QRectF(0, 0, metrics.horizontalAdvance(text) + 10, metrics.height() + 4)
        tab = _place(size, boxes[number], taken + margins, room)
        if tab is None:
            tab = _place(size, boxes[number], taken, room)
        if tab is None and region.selected:
            tab = _above(size, boxes[number], room)
        if tab is not None:
            taken += tab.toAlignedRect()
            _paint(painter, tab, text, colour_of(region.kind))


def _covered(polygon: QPolygonF) -> QRegion:
    """The pixels of a region: its box would be the whole picture where it runs round one."""
    return QRegion(polygon.toPolygon(), Qt.FillRule.WindingFill)


def _handle(box: QRectF) -> QRectF:
    """Where the handle stands that turns the selected region: no name may cover it."""
    return QRectF(box.center().x() - _GRIP, box.top() - _REACH, 2 * _GRIP, _REACH)


def _place(size: QRectF, box: QRectF, taken: QRegion, room: QRectF) -> QRectF | None:
    """The first spot around ``box`` that is free, or None: a name must not cover a region."""
    wide, high = size.width(), size.height()
    above, below = box.top() - high - _GAP, box.bottom() + _GAP
    spots = (
        QPointF(box.left(), above),
        QPointF(box.left(), below),
        QPointF(box.right() - wide, above),
        QPointF(box.right() + _GAP, box.top()),
        QPointF(box.left() - wide - _GAP, box.top()),
        QPointF(box.right() - wide, below),
    )
    for spot in spots:
        tab = QRectF(spot, size.size())
        if room.contains(tab) and not taken.intersects(tab.toAlignedRect()):
            return tab
    return None


def _above(size: QRectF, box: QRectF, room: QRectF) -> QRectF:
    """The spot above ``box``, whatever is there."""
    return QRectF(
        QPointF(box.left(), max(room.top(), box.top() - size.height() - _GAP)), size.size()
    )


def _paint(painter: QPainter, tab: QRectF, text: str, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(16, 22, 26, 225))
    painter.drawRoundedRect(tab, 3, 3)
    painter.setPen(colour)
    painter.drawText(tab, Qt.AlignmentFlag.AlignCenter, text)
