"""The two side panels: files on the left, findings of one file on the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from caseveil.ui import theme, words
from caseveil.ui.buttons import ActionButton, Actions
from caseveil.ui.language import say
from caseveil.ui.lists import Row, RowList
from caseveil.ui.looks import Look, look
from caseveil.ui.painting import colour_of
from caseveil.ui.review import Desk
from caseveil.ui.view_state import (
    FileRow,
    FindingRow,
    file_rows,
    finding_rows,
    proposed_count,
    tag_findings,
    undecided_count,
)

_BADGES = {
    Look.PENDING: "pending",
    Look.DOUBTFUL: "pending",
    Look.HIDDEN: "hide",
    Look.KEPT: "keep",
    Look.PROPOSED: "keep",
}
_KIND_ICONS = {"face", "text", "code", "wristband", "label", "drawn", "mark", "tag"}


class FilePanel(QWidget):
    """The files and where they stand."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = _heading(say("Files"), self)
        header = self._header(actions)
        self.list = RowList(say("Files"), self)
        export = ActionButton(actions["export"], self, texted=True, primary=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(self.list, 1)
        layout.addWidget(_padded(export))

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
        self.list.show_rows([_file_line(row) for row in rows], desk.current)


def _file_line(row: FileRow) -> Row:
    colour = theme.state_colour(theme.current(), row.state)
    return Row(row.key, row.name, row.subtitle, f"state-{row.state.value}", colour)


class FindingPanel(QWidget):
    """What was found, why, and what was decided."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = _heading(say("Findings"), self)
        self.list = RowList(say("Findings"), self)
        self.reason = _note(self)
        self.tags = _note(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.reason)
        layout.addLayout(_decisions(actions, self))
        layout.addWidget(self.tags)
        self.approve = _padded(ActionButton(actions["approve"], self, True, True))
        self.withdraw = _padded(ActionButton(actions["withdraw"], self, True))
        layout.addWidget(self.approve)
        layout.addWidget(self.withdraw)

    def show_desk(self, desk: Desk) -> None:
        """Shows the findings of the file looked at."""
        review, rows = desk.review, finding_rows(desk)
        undecided = undecided_count(review) if review else 0
        regions = say("%n region(s)", "", len(rows))
        proposed = proposed_count(review) if review else 0
        stays = f" · {say('{count} proposed', count=proposed)}" if proposed else ""
        open_ones = say("{count} undecided", count=undecided)
        self.head.setText(f"{regions} · {open_ones}{stays}" if rows else regions)
        self.list.show_rows([_finding_line(row) for row in rows], desk.selected)
        self.reason.setText(self._reason(desk) if desk.finding else self._hint(desk))
        found = tag_findings(review) if review else 0
        self.tags.setText(
            say("%n identifying field(s) in metadata and name: T shows all.", "", found)
            if found
            else ""
        )
        self.tags.setVisible(bool(found))
        approved = review is not None and review.approved
        self.approve.setVisible(not approved)
        self.withdraw.setVisible(approved)

    def _reason(self, desk: Desk) -> str:
        review, finding = desk.review, desk.finding
        if review is None or finding is None:
            return ""
        return words.reason(finding, look(review, finding) is Look.PROPOSED)

    def _hint(self, desk: Desk) -> str:
        if desk.review is None:
            return say("Findings appear here once the file was searched.")
        if not finding_rows(desk):
            return say("Nothing was found in the picture. Look yourself: B draws a region to hide.")
        return say("Choose a region with J and K, or click it.")


def _finding_line(row: FindingRow) -> Row:
    name = row.kind.value if row.kind.value in _KIND_ICONS else "text"
    colour = colour_of(row.kind).name()
    colours = theme.current()
    tints = {
        Look.HIDDEN: colours.text,
        Look.KEPT: colours.muted,
        Look.PROPOSED: colours.calm,
    }
    tint = tints.get(row.look, colours.warn)
    mark = f"kind-{name}"
    return Row(row.id, row.title, row.subtitle, mark, colour, True, _BADGES[row.look], tint)


def _decisions(actions: Actions, parent: QWidget) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(12, 4, 12, 8)
    grid.setSpacing(6)
    for number, name in enumerate(("hide", "keep", "undecide", "delete")):
        button = ActionButton(actions[name], parent, texted=True)
        grid.addWidget(button, number // 2, number % 2)
        _grow(button)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _grow(button: ActionButton) -> None:
    policy = button.sizePolicy()
    policy.setHorizontalPolicy(policy.Policy.Expanding)
    button.setSizePolicy(policy)
    button.setProperty("framed", not button.property("primary"))


def _heading(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("heading", True)
    label.setContentsMargins(14, 10, 12, 8)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _note(parent: QWidget) -> QLabel:
    label = QLabel("", parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("muted", True)
    label.setContentsMargins(14, 8, 12, 6)
    return label


def _padded(button: ActionButton) -> QWidget:
    """A wide button with air around it."""
    box = QWidget()
    _grow(button)
    layout = QVBoxLayout(box)
    layout.setContentsMargins(12, 8, 12, 12)
    layout.addWidget(button)
    return box
