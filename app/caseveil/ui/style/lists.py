"""The file list and the findings list: two-line rows with an icon that has a shape of its own."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from caseveil.ui.style.rows import ROW, Index, Row, RowPainter
from caseveil.ui.words.untrusted import tip


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
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {row.subtitle}" if row.subtitle else row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{row.title} – {row.subtitle}")
        return None


class RowList(QListView):
    """A list of rows.

    Signals:
        chosen: key of the row a person turned to.
        heading_chosen: key of a heading that folds, when it was pressed.
    """

    chosen = Signal(str)
    heading_chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._near: str | None = None
        self.setAccessibleName(name)
        self._model = Rows(self)
        self.setModel(self._model)
        self.setItemDelegate(RowPainter(self))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def show_rows(self, rows: Sequence[Row], selected: str | None, near: str | None = None) -> None:
        """Takes over rows and selection without handing the selection back.

        Args:
            rows: all lines.
            selected: key of the line that is selected.
            near: key of the line to bring to the top where it is another one than before; not
                under the hand of a person who chose a row below it here.
        """
        self._showing = True
        self._model.show(rows)
        keys = [row.key for row in self._model.rows]
        if selected in keys:
            index = self._model.index(keys.index(selected))
            if index != self.currentIndex():
                self._turn_to(keys, near)
                self.setCurrentIndex(index)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            self._turn_to(keys, near)
        self._near = near if near in keys else None
        self._showing = False

    def _turn_to(self, keys: Sequence[str], near: str | None) -> None:
        if near in keys and near != self._near:
            at = self._model.index(keys.index(near))
            self.scrollTo(at, QListView.ScrollHint.PositionAtTop)

    def rows(self) -> tuple[Row, ...]:
        """The rows shown."""
        return self._model.rows

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hands on the heading that was pressed; it cannot be chosen."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._model.rows[index.row()].folds:
            self.heading_chosen.emit(self._model.rows[index.row()].key)
        else:
            super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is chosen stays in sight when the room shrinks."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Hands on what a person chose."""
        super().currentChanged(current, previous)
        if not self._showing and current.isValid():
            self.chosen.emit(self._model.rows[current.row()].key)
