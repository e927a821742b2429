"""The file list and the findings list: two-line rows with an icon that has a shape of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from caseveil.ui import icons, theme
from caseveil.ui.untrusted import tooltip

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole
_PAD = 8
SEPARATOR = " · "  # between the parts of a subtitle, the most important first


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


class Rows(QAbstractListModel):
    """Rows of a list; keeps the selection where only contents change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Takes over new rows."""
        new = tuple(rows)
        if new == self.rows:
            return
        if [row.key for row in new] == [row.key for row in self.rows]:
            old, self.rows = self.rows, new
            for number, (before, after) in enumerate(zip(old, new, strict=True)):
                if before != after:
                    self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self.rows = new
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be chosen."""
        if index.isValid() and self.rows[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row says, also to a screen reader."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {row.subtitle}" if row.subtitle else row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(f"{row.title} – {row.subtitle}")
        return None


class RowPainter(QStyledItemDelegate):
    """Draws one row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines and some air; one line for a heading."""
        if index.data(_ROW).heading:
            return QSize(120, QFontMetrics(option.font).height() + 2 * _PAD)
        return QSize(120, 2 * QFontMetrics(option.font).height() + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Icon, title, subtitle and badge."""
        row, look = index.data(_ROW), theme.current()
        box, chosen = option.rect, bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.heading:
            self._heading(painter, box, option, row)
            painter.restore()
            return
        if chosen:
            self._mark(painter, box, look, bool(option.state & QStyle.StateFlag.State_HasFocus))
        side = min(24, box.height() - 2 * _PAD)
        at = QRect(box.left() + _PAD + 4, box.center().y() - side // 2, side, side)
        self._icon(painter, at, row)
        right = box.right() - _PAD - (side if row.badge else 0)
        if row.badge:
            badge = QRect(right, at.top() + 2, side - 4, side - 4)
            self._draw(painter, badge, row.badge, row.badge_colour)
        left = at.right() + _PAD + 4
        self._texts(painter, QRect(left, box.top() + _PAD, right - left - 4, 0), option, row)
        painter.restore()

    def _heading(
        self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, row: Row
    ) -> None:
        look, metrics = theme.current(), QFontMetrics(option.font)
        painter.setFont(option.font)
        painter.setPen(QColor(look.muted))
        line = box.adjusted(_PAD + 4, 0, -_PAD, 0)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        told = metrics.elidedText(row.title, Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, flags, told)
        painter.setPen(QColor(look.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _mark(self, painter: QPainter, box: QRect, look: theme.Theme, focused: bool) -> None:
        painter.setPen(QColor(look.accent) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.accent_soft))
        painter.drawRoundedRect(box.adjusted(4, 1, -5, -2), 6, 6)
        painter.fillRect(box.left(), box.top() + 6, 3, box.height() - 12, QColor(look.accent))

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
        told = _fitting(row.subtitle, metrics, at.width())
        painter.drawText(below, flags, metrics.elidedText(told, end, at.width()))


def _fitting(text: str, metrics: QFontMetrics, width: int) -> str:
    """The text without the last of its parts where they have no room: never half a word."""
    parts = text.split(SEPARATOR)
    while len(parts) > 1 and metrics.horizontalAdvance(SEPARATOR.join(parts)) > width:
        parts.pop()
    return SEPARATOR.join(parts)


class RowList(QListView):
    """A list of rows.

    Signals:
        chosen: key of the row a person turned to.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.setAccessibleName(name)
        self._model = Rows(self)
        self.setModel(self._model)
        self.setItemDelegate(RowPainter(self))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def show_rows(self, rows: Sequence[Row], selected: str | None) -> None:
        """Takes over rows and selection without handing the selection back."""
        self._showing = True
        self._model.show(rows)
        keys = [row.key for row in self._model.rows]
        if selected in keys:
            index = self._model.index(keys.index(selected))
            if index != self.currentIndex():
                self.setCurrentIndex(index)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        self._showing = False

    def rows(self) -> tuple[Row, ...]:
        """The rows shown."""
        return self._model.rows

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is chosen stays in sight when the room shrinks."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Hands on what a person chose."""
        super().currentChanged(current, previous)
        if not self._showing and current.isValid():
            self.chosen.emit(self._model.rows[current.row()].key)
