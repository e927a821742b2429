"""The findings of the whole case on the right, why each is there, and the list to look oneself."""

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from caseveil.domain.statements import UNSEEN
from caseveil.ui.actions.buttons import ActionButton, Actions
from caseveil.ui.panels.checklist import Checklist
from caseveil.ui.panels.filter_bar import FilterBar
from caseveil.ui.state.case_rows import CaseRows, head_key, row_key
from caseveil.ui.state.looks import Filter, Look, look
from caseveil.ui.state.review import Desk
from caseveil.ui.state.view_state import (
    changed_count,
    finding_rows,
    is_searching,
    proposed_count,
    region_count,
    undecided_count,
)
from caseveil.ui.style.lists import RowList
from caseveil.ui.style.parts import grown, heading, note, padded
from caseveil.ui.words import why
from caseveil.ui.words.language import say


class FindingPanel(QWidget):
    """What was found, why, and what was decided."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = CaseRows()
        self.head = heading(say("Findings"), self)
        self.notes = QCheckBox(say("Keep speaker notes"), self)
        told = say("The clean deck then has its notes as plain text, identifying words changed.")
        self.notes.setToolTip(told)
        self.notes.clicked.connect(lambda _on: actions["keep-notes"].trigger())
        self.filter = FilterBar(self)
        self.list = RowList(say("Findings"), self)
        self.reason = note(self)
        self.checklist = Checklist(actions, self)
        self.pages = QTabWidget(self)
        self.pages.setAccessibleName(say("Findings and checklist"))
        self.pages.tabBar().setAccessibleName(say("Findings and checklist"))
        self.pages.setDocumentMode(True)
        self.pages.addTab(self._found(actions), say("Findings"))
        self.pages.addTab(self.checklist, say("Look yourself"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pages, 1)
        self.approve = padded(ActionButton(actions["approve"], self, True, True))
        self.withdraw = padded(ActionButton(actions["withdraw"], self, True))
        layout.addWidget(self.approve)
        layout.addWidget(self.withdraw)

    def _found(self, actions: Actions) -> QWidget:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 12, 8)
        row.addWidget(self.notes)
        layout.addLayout(row)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.reason)
        layout.addLayout(_decisions(actions, self))
        return page

    def turn_to_checklist(self) -> None:
        """Turns to the list of what no finder sees, or back."""
        to_list = self.pages.currentIndex() == 0
        self.pages.setCurrentIndex(1 if to_list else 0)
        (self.checklist.list if to_list else self.list).setFocus()

    def show_desk(self, desk: Desk) -> None:
        """Shows the findings of the case; counts and reasons of the file looked at."""
        review = desk.review
        self.head.setText(_counted(desk))
        entry = desk.entry
        self.notes.setVisible(entry is not None and entry.has_notes)
        self.notes.setChecked(entry is not None and entry.keeps_notes)
        chosen = row_key(desk.current, desk.selected) if desk.current and desk.selected else None
        near = head_key(desk.current) if desk.current else None
        if desk.sieve == Filter():  # a case that is closed takes its filter along
            self.filter.clear()
        self.list.show_rows(self._rows.rows(desk), chosen, near)
        self.reason.setText(_reason(desk) if desk.finding else _hint(desk))
        self.checklist.show_desk(desk)
        ticks = len(review.ticks) if review else 0
        told = say("Look yourself {ticks}/{all}", ticks=ticks, all=len(UNSEEN))
        self.pages.setTabText(1, told)
        approved = review is not None and review.approved
        self.approve.setVisible(not approved)
        self.withdraw.setVisible(approved)


def _counted(desk: Desk) -> str:
    review = desk.review
    if is_searching(desk):
        return say("Searching: {count} so far", count=region_count(desk))
    regions = say("%n region(s)", "", region_count(desk))
    if review is None:
        return regions
    proposed = proposed_count(review)
    parts = [regions]
    if desk.regions():
        parts.append(say("{count} undecided", count=undecided_count(review)))
    if proposed:
        parts.append(say("{count} proposed", count=proposed))
    if changed := changed_count(review):
        parts.append(say("words changed: {count}", count=changed))
    return " · ".join(parts)


def _reason(desk: Desk) -> str:
    review, finding = desk.review, desk.finding
    if review is None or finding is None:
        return ""
    return why.reason(finding, look(review, finding) is Look.PROPOSED)


def _hint(desk: Desk) -> str:
    if desk.review is None:
        if desk.entry is not None and desk.entry.sighted:
            return say("Seen so far; it may still change. You decide once the search has ended.")
        return say("Findings appear here once the file was searched.")
    if desk.sieve != Filter() and not finding_rows(desk):
        return say("Nothing in this file passes the filter above.")
    if not finding_rows(desk):
        return say("Nothing was found in the picture. Look yourself: B draws a region to hide.")
    return say("Choose a region with J and K, or click it.")


def _decisions(actions: Actions, parent: QWidget) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(12, 4, 12, 4)
    grid.setSpacing(6)
    for number, name in enumerate(("hide", "keep", "undecide", "delete")):
        grid.addWidget(grown(ActionButton(actions[name], parent, texted=True)), *divmod(number, 2))
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid
