"""One line of a list: what it says, and how it is drawn in either direction of reading."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from caseveil.ui.style import icons, theme

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
"""Role under which a model hands out its ``Row``."""
SEPARATOR = " · "  # between the parts of a subtitle, the most important first
_PAD = 8
_ICON = 24  # pixels; larger where the letters are


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list; texts are safe to show.

    Attributes:
        key: what is handed on when it is chosen.
        title: first line.
        subtitle: second line.
        icon: name of the icon on the left.
        colour: of that icon.
        on_chip: whether the icon stands on a dark chip, as on the picture.
        badge: name of the icon on the right, or empty.
        badge_colour: of that icon.
        heading: whether it is the title of the lines below it, and cannot be chosen.
        folds: of a heading: whether the lines below it can be put away.
        folded: whether they are.
    """

    key: str
    title: str
    subtitle: str
    icon: str
    colour: str
    on_chip: bool = False
    badge: str = ""
    badge_colour: str = ""
    heading: bool = False
    folds: bool = False
    folded: bool = False


class RowPainter(QStyledItemDelegate):
    """Draws one row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines and some air; one line for a heading."""
        if index.data(ROW).heading:
            return QSize(120, QFontMetrics(option.font).height() + 2 * _PAD)
        return QSize(120, 2 * QFontMetrics(option.font).height() + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Icon, title, subtitle and badge."""
        row, look = index.data(ROW), theme.current()
        box, chosen = option.rect, bool(option.state & QStyle.StateFlag.State_Selected)

        def placed(rect: QRect) -> QRect:
            return QStyle.visualRect(option.direction, box, rect)

        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.heading:
            self._heading(painter, box, option, row)
            painter.restore()
            return
        if chosen:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            self._mark(painter, box, look, focused, placed)
        letters = QFontMetrics(option.font).height()
        side = min(max(_ICON, letters), box.height() - 2 * _PAD)
        at = QRect(box.left() + _PAD + 4, box.center().y() - side // 2, side, side)
        self._icon(painter, placed(at), row)
        right = box.right() - _PAD - (side if row.badge else 0)
        if row.badge:
            badge = QRect(right, at.top() + 2, side - 4, side - 4)
            self._draw(painter, placed(badge), row.badge, row.badge_colour)
        left = at.right() + _PAD + 4
        told = QRect(left, box.top() + _PAD, right - left - 4, box.height() - 2 * _PAD)
        self._texts(painter, placed(told), option, row)
        painter.restore()

    def _heading(
        self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, row: Row
    ) -> None:
        look, metrics = theme.current(), QFontMetrics(option.font)
        painter.setFont(option.font)
        painter.setPen(QColor(look.muted))
        line = box.adjusted(_PAD + 4, 0, -_PAD, 0)
        if row.folds:
            side = metrics.height()
            at = QRect(line.left(), box.center().y() - side // 2, side, side)
            onwards = option.direction is Qt.LayoutDirection.LeftToRight
            arrow = ("next" if onwards else "previous") if row.folded else "unfolded"
            self._draw(painter, QStyle.visualRect(option.direction, box, at), arrow, look.muted)
            line.setLeft(at.right() + _PAD)
            line = QStyle.visualRect(option.direction, box, line)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        told = metrics.elidedText(row.title, Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, flags, told)
        painter.setPen(QColor(look.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _mark(
        self,
        painter: QPainter,
        box: QRect,
        look: theme.Theme,
        focused: bool,
        placed: Callable[[QRect], QRect],
    ) -> None:
        painter.setPen(QColor(look.accent) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.accent_soft))
        painter.drawRoundedRect(placed(box.adjusted(4, 1, -5, -2)), 6, 6)
        edge = QRect(box.left(), box.top() + 6, 3, box.height() - 12)
        painter.fillRect(placed(edge), QColor(look.accent))

    def _icon(self, painter: QPainter, at: QRect, row: Row) -> None:
        if row.on_chip:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(16, 22, 26))
            painter.drawRoundedRect(at.adjusted(-2, -2, 2, 2), 5, 5)
        self._draw(painter, at.adjusted(2, 2, -2, -2) if row.on_chip else at, row.icon, row.colour)

    def _draw(self, painter: QPainter, at: QRect, name: str, colour: str) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(at.topLeft(), icons.pixmap(name, colour, at.width(), ratio))

    def _texts(self, painter: QPainter, at: QRect, option: QStyleOptionViewItem, row: Row) -> None:
        look, metrics = theme.current(), QFontMetrics(option.font)
        line = QRect(at.left(), at.top(), at.width(), metrics.height())
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        middle, end = Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideRight
        painter.setFont(option.font)
        painter.setPen(QColor(look.text))
        painter.drawText(line, flags, metrics.elidedText(row.title, middle, at.width()))
        painter.setPen(QColor(look.muted))
        below = line.translated(0, metrics.height())
        told = fitting(row.subtitle, metrics, at.width())
        painter.drawText(below, flags, metrics.elidedText(told, end, at.width()))


def fitting(text: str, metrics: QFontMetrics, width: int) -> str:
    """The text without the last of its parts where they have no room: never half a word."""
    parts = text.split(SEPARATOR)
    while len(parts) > 1 and metrics.horizontalAdvance(SEPARATOR.join(parts)) > width:
        parts.pop()
    return SEPARATOR.join(parts)
