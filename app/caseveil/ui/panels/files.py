"""The files on the left, and where each stands."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseveil.ui.actions.buttons import ActionButton, Actions
from caseveil.ui.state.review import Desk
from caseveil.ui.state.series import Series
from caseveil.ui.state.view_state import FileRow, file_rows
from caseveil.ui.style import theme
from caseveil.ui.style.lists import RowList
from caseveil.ui.style.parts import heading, padded
from caseveil.ui.style.rows import SEPARATOR, Row
from caseveil.ui.words.language import say


class FilePanel(QWidget):
    """The files and where they stand."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = heading(say("Files"), self)
        header = self._header(actions)
        self.list = RowList(say("Files"), self)
        destination = ActionButton(actions["destination"], self, texted=True)
        export = ActionButton(actions["export"], self, texted=True, primary=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(self.list, 1)
        layout.addWidget(padded(destination))
        layout.addWidget(padded(export))

    def _header(self, actions: Actions) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(0)
        row.addWidget(self.head, 1)
        for name in ("open", "paste"):
            row.addWidget(ActionButton(actions[name], self))
        return row

    def show_desk(self, desk: Desk) -> None:
        """Shows the files of the desk."""
        rows = file_rows(desk)
        self.head.setText(say("%n file(s)", "", len(rows)))
        self.list.show_rows(_lines(desk, rows), desk.current)


def _lines(desk: Desk, rows: Sequence[FileRow]) -> list[Row]:
    """The files, with a heading over each study and each series of several files."""
    members = Counter(_series(desk, row.key).uid for row in rows)
    lines: list[Row] = []
    study = uid = ""
    for row in rows:
        series = _series(desk, row.key)
        mine = series.uid if members[series.uid] > 1 else ""
        if mine and series.study != study:
            lines.append(_heading(f"study {series.study}", series.patient or say("Study")))
        if mine != uid:
            count = say("%n file(s)", "", members[mine])
            title = SEPARATOR.join(filter(None, (series.title, count)))
            lines.append(_heading(f"series {row.key}", title if mine else say("Other files")))
        uid, study = mine, series.study if mine else ""
        lines.append(_file_line(row))
    return lines


def _series(desk: Desk, key: str) -> Series:
    return desk.series.of(desk.entries[key].source)


def _heading(key: str, title: str) -> Row:
    return Row(key, title, "", "", "", heading=True)


def _file_line(row: FileRow) -> Row:
    colour = theme.state_colour(theme.current(), row.state)
    return Row(row.key, row.name, row.subtitle, f"state-{row.state.value}", colour)
