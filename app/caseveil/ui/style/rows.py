"""One line of a list: what it says, and how it is drawn in either direction of reading."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from caseveil.ui.style import icons, theme

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
"""Role under which a model hands out its ``Row``."""
SEPARATOR = " · "  # between the parts of a subtitle, the most important first
_PAD = 8
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
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
        folds: of a heading: whether the lines below it can be put away; keys reach it then.
        folded: whether they are.
        wraps: whether what it says last, of a heading its title, goes on below where it has no
            room, and is never cut.
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
    wraps: bool = False


class RowPainter(QStyledItemDelegate):
    """Draws one row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines and some air; one line for a heading, more where the second one wraps."""
        row, letters = index.data(ROW), QFontMetrics(option.font).height()
        wrapped = len(_wrapped(row, option)) if row.wraps else 1
        return QSize(120, (wrapped if row.heading else wrapped + 1) * letters + 2 * _PAD)

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
        side = _side(QFontMetrics(option.font))
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
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(look.accent))
            painter.drawRoundedRect(box.adjusted(4, 1, -5, -2), 6, 6)
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
        whole = metrics.elidedText(row.title, Qt.TextElideMode.ElideMiddle, line.width())
        told = _wrapped(row, option) if row.wraps else [whole]
        top = line.center().y() - len(told) * metrics.height() // 2
        line = QRect(line.left(), top, line.width(), metrics.height())
        for number, text in enumerate(told):
            painter.drawText(line.translated(0, number * metrics.height()), _ONE_LINE, text)
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
        middle, end = Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideRight
        painter.setFont(option.font)
        painter.setPen(QColor(look.text))
        painter.drawText(line, _ONE_LINE, metrics.elidedText(row.title, middle, at.width()))
        painter.setPen(QColor(look.muted))
        told = metrics.elidedText(fitting(row.subtitle, metrics, at.width()), end, at.width())
        for number, text in enumerate(_wrapped(row, option) if row.wraps else [told], 1):
            painter.drawText(line.translated(0, number * metrics.height()), _ONE_LINE, text)


def _side(metrics: QFontMetrics) -> int:
    """Of the icon, in pixels."""
    return min(max(_ICON, metrics.height()), 2 * metrics.height())


def _wrapped(row: Row, option: QStyleOptionViewItem) -> list[str]:
    """What a row without a badge says last, in lines as wide as its list shows it."""
    metrics, shown = QFontMetrics(option.font), option.widget
    width = shown.viewport().width() if isinstance(shown, QListView) else option.rect.width()
    if row.heading:
        return lines(row.title, option.font, width - metrics.height() - 3 * _PAD - 4)
    return lines(row.subtitle, option.font, width - _side(metrics) - 3 * _PAD - 12)


def lines(text: str, font: QFont, width: int) -> list[str]:
    """The text in lines of ``width`` pixels, its parts whole where they have room."""
    metrics, found = QFontMetrics(font), [""]
    for part in text.split(SEPARATOR):
        joined = SEPARATOR.join(filter(None, (found[-1], part)))
        if metrics.horizontalAdvance(joined) <= width:
            found[-1] = joined
        else:
            found += _broken(part, font, width)
    return [line for line in found if line] or [text]


def _broken(text: str, font: QFont, width: int) -> list[str]:
    """One part in lines, parted between words, or anywhere within long ones."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return found


def fitting(text: str, metrics: QFontMetrics, width: int) -> str:
    """The text without the last of its parts where they have no room: never half a word."""
    parts = text.split(SEPARATOR)
    while len(parts) > 1 and metrics.horizontalAdvance(SEPARATOR.join(parts)) > width:
        parts.pop()
    return SEPARATOR.join(parts)
