"""The files on the left, and where each stands."""

from collections.abc import Mapping, Sequence

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


class FilePanel(QWidget):
    """The files and where they stand."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = heading(say("Files"), self)
        header = self._header(actions)
        self.list = RowList(say("Files"), self)
        self.list.heading_chosen.connect(self.fold)
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

    def fold(self, heading: str = "") -> None:
        """Folds what stands below a heading, or unfolds it.

        Args:
            heading: its key; the series of the file looked at where none is named.
        """
        desk = self._desk
        if desk is None or desk.current is None:
            return
        branch = branches(desk).get(desk.current)
        key = heading or (_series(branch) if branch and branch.title else "")
        if key:
            self._folded ^= {key}
            self.show_desk(desk)


def _lines(desk: Desk, rows: Sequence[FileRow], folded: frozenset[str]) -> list[Row]:
    """The files below headings of patient and study, and of each series of a study.

    Of what is folded only the file looked at is shown.
    """
    tree = branches(desk)
    lines: list[Row] = []
    top, series = "", ""  # keys of the headings that the last file stands below
    for row in rows:
        branch = tree.get(row.key)
        above = _top(branch) if branch or top else ""
        if above != top:
            top, series = above, ""
            lines.append(_top_heading(desk, tree, branch, above in folded))
        if branch and branch.title and series != _series(branch):
            series = _series(branch)
            if top not in folded:
                lines.append(_series_heading(desk, branch, series in folded))
        if row.key == desk.current or not {top, series} & folded:
            lines.append(_file_line(row))
    return lines


def _series(branch: Branch) -> str:
    """Key of the heading of a series."""
    return f"series {branch.uid}"


def _top(branch: Branch | None) -> str:
    """Key of the heading of patient and study, or of the files that are of none."""
    return f"study {branch.study}" if branch else "others"


def _top_heading(
    desk: Desk, tree: Mapping[str, Branch], branch: Branch | None, folded: bool
) -> Row:
    title = branch.above if branch else say("Other files")
    if folded:  # the headings of its series tell no number then
        below = tuple(key for key in desk.listed() if _top(tree.get(key)) == _top(branch))
        title = SEPARATOR.join(filter(None, (title, waiting(desk, below))))
    return _heading(_top(branch), title, folded)


def _series_heading(desk: Desk, branch: Branch, folded: bool) -> Row:
    parts = (branch.title, waiting(desk, branch.files))
    return _heading(_series(branch), SEPARATOR.join(filter(None, parts)), folded)


def _heading(key: str, title: str, folded: bool) -> Row:
    return Row(key, title, "", "", "", heading=True, folds=True, folded=folded, wraps=True)


def _file_line(row: FileRow) -> Row:
    colour = theme.state_colour(theme.current(), row.state)
    icon = f"state-{row.state.value}"
    return Row(row.key, row.name, row.subtitle, icon, colour, wraps=row.troubled)
