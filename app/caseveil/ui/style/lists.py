"""The file list and the findings list: two-line rows with an icon that has a shape of its own."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QListWidgetItem, QWidget

from caseveil.ui.style.rows import ROW, Index, Row, RowPainter
from caseveil.ui.words.language import say
from caseveil.ui.words.untrusted import tip


def tick_of(item: QListWidgetItem) -> tuple[str, bool]:
    """The key of a row with a tick box, and whether it is ticked."""
    return item.data(Qt.ItemDataRole.UserRole), item.checkState() is Qt.CheckState.Checked


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
        """A heading cannot be chosen; one that folds can have the keyboard."""
        row = self.rows[index.row()] if index.isValid() else None
        if row is not None and row.heading:
            return Qt.ItemFlag.ItemIsEnabled if row.folds else Qt.ItemFlag.NoItemFlags
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
            return _spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(" – ".join(filter(None, (row.title, row.subtitle))))
        return None


def _spoken(row: Row) -> str:
    """What a screen reader says of a row."""
    if row.folds:
        if row.folded:
            return say("{title}, folded", title=row.title)
        return say("{title}, unfolded", title=row.title)
    return f"{row.title}, {row.subtitle}" if row.subtitle else row.title


class RowList(QListView):
    """A list of rows.

    Signals:
        chosen: key of the row a person turned to.
        heading_chosen: key of a heading that folds, when it was pressed; with the keyboard Enter
            and Space fold it or unfold it, and the arrow keys to the sides do one of the two.
    """

    chosen = Signal(str)
    heading_chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._near: str | None = None
        self._selected: str | None = None
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
        held = self._heading() if selected == self._selected else None
        self._selected = selected
        wrapping = self._wrapping()
        self._model.show(rows)
        if wrapping != self._wrapping():
            self.scheduleDelayedItemsLayout()
        keys = [row.key for row in self._model.rows]
        if held and held.key in keys:
            self._hold(keys, held.key, selected)
        elif selected in keys:
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

    def _heading(self) -> Row | None:
        """The heading that has the keyboard."""
        at = self.currentIndex()
        row = self._model.rows[at.row()] if at.isValid() else None
        return row if row is not None and row.heading else None

    def _hold(self, keys: Sequence[str], heading: str, selected: str | None) -> None:
        """Leaves the keyboard on a heading, and what is selected selected."""
        chosen = self.selectionModel()
        none = QItemSelectionModel.SelectionFlag.NoUpdate
        chosen.setCurrentIndex(self._model.index(keys.index(heading)), none)
        if selected in keys:
            index = self._model.index(keys.index(selected))
            chosen.select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """A heading that has the keyboard takes no selection from a row."""
        if index.isValid() and self._model.rows[index.row()].heading:
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Folds and unfolds the heading that has the keyboard; from a row it goes up to one."""
        row = self._heading()
        if row is not None and _turns(event, row, self.isRightToLeft()):
            self.heading_chosen.emit(row.key)
        elif row is None and event.key() == _outwards(self.isRightToLeft()):
            self._go_up()
        else:
            super().keyPressEvent(event)

    def _go_up(self) -> None:
        """The keyboard goes to the heading above the row that has it."""
        above = range(self.currentIndex().row() - 1, -1, -1)
        at = next((number for number in above if self._model.rows[number].folds), None)
        if at is not None:
            self.setCurrentIndex(self._model.index(at))

    def _turn_to(self, keys: Sequence[str], near: str | None) -> None:
        if near in keys and near != self._near:
            at = self._model.index(keys.index(near))
            self.scrollTo(at, QListView.ScrollHint.PositionAtTop)

    def _wrapping(self) -> list[Row]:
        return [row for row in self._model.rows if row.wraps]

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
        if event.size().width() != event.oldSize().width() and self._wrapping():
            self.scheduleDelayedItemsLayout()
        self.scrollTo(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Hands on what a person chose."""
        super().currentChanged(current, previous)
        row = self._model.rows[current.row()] if current.isValid() else None
        if not self._showing and row is not None and not row.heading:
            self.chosen.emit(row.key)


def _outwards(mirrored: bool) -> Qt.Key:
    """The arrow key that leads away from the text of a row."""
    return Qt.Key.Key_Right if mirrored else Qt.Key.Key_Left


def _turns(event: QKeyEvent, heading: Row, mirrored: bool) -> bool:
    """Whether a key folds ``heading`` or unfolds it."""
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        return True
    sides = {Qt.Key.Key_Left, Qt.Key.Key_Right}
    inwards = event.key() != _outwards(mirrored)
    return event.key() in sides and heading.folded is inwards
