"""The files on the left, and where each stands."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseveil.ui.actions.buttons import ActionButton, Actions
from caseveil.ui.state.outline import Branch, branches, waiting
from caseveil.ui.state.review import Desk
from caseveil.ui.state.view_state import FileRow, file_rows
from caseveil.ui.style import theme
from caseveil.ui.style.lists import RowList
from caseveil.ui.style.parts import heading, padded
from caseveil.ui.style.rows import SEPARATOR, Row
from caseveil.ui.words.language import say

_SERIES = "series "  # before the UID in the key of a heading


class FilePanel(QWidget):
    """The files and where they stand."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = heading(say("Files"), self)
        header = self._header(actions)
        self.list = RowList(say("Files"), self)
        self.list.heading_chosen.connect(lambda key: self.fold(key.removeprefix(_SERIES)))
        self._desk: Desk | None = None
        self._folded: set[str] = set()
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
        self._desk = desk
        self.list.show_rows(_lines(desk, rows, frozenset(self._folded)), desk.current)

    def fold(self, series: str = "") -> None:
        """Folds a series or unfolds it; that of the file looked at where none is named."""
        desk = self._desk
        if desk is None or desk.current is None:
            return
        branch = branches(desk).get(desk.current)
        uid = series or (branch.uid if branch and branch.title else "")
        if uid:
            self._folded ^= {uid}
            self.show_desk(desk)


def _lines(desk: Desk, rows: Sequence[FileRow], folded: frozenset[str]) -> list[Row]:
    """The files below headings of patient and study, and of each series of a study.

    Of a series that is folded only the file looked at is shown.
    """
    tree = branches(desk)
    lines: list[Row] = []
    last: Branch | None = None
    for row in rows:
        branch = tree.get(row.key)
        if branch and (last is None or branch.above != last.above):
            lines.append(_heading(f"study {branch.study}", branch.above))
        if branch and branch.title and (last is None or branch.uid != last.uid):
            lines.append(_series_heading(desk, branch, branch.uid in folded))
        if branch is None and last:
            lines.append(_heading(f"others {row.key}", say("Other files")))
        last = branch
        if branch is None or branch.uid not in folded or row.key == desk.current:
            lines.append(_file_line(row))
    return lines


def _series_heading(desk: Desk, branch: Branch, folded: bool) -> Row:
    parts = (branch.title, waiting(desk, branch))
    title = SEPARATOR.join(filter(None, parts))
    return replace(_heading(f"{_SERIES}{branch.uid}", title), folds=True, folded=folded)


def _heading(key: str, title: str) -> Row:
    return Row(key, title, "", "", "", heading=True)


def _file_line(row: FileRow) -> Row:
    colour = theme.state_colour(theme.current(), row.state)
    return Row(row.key, row.name, row.subtitle, f"state-{row.state.value}", colour)
