"""The page for a caption, a history or a post: typed, looked through, and approved like a file."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from caseveil.domain.case_text import LONGEST, CaseText
from caseveil.domain.findings import Tier
from caseveil.ui import clipboard
from caseveil.ui.sharing import parts
from caseveil.ui.state.case_words import CaseWords
from caseveil.ui.style import theme
from caseveil.ui.style.lists import RowList
from caseveil.ui.style.rows import Row
from caseveil.ui.words import alerts
from caseveil.ui.words import case_text as words
from caseveil.ui.words.language import say

_PAUSE = 500  # milliseconds without a key before the text is read
_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
_KEEPS = {Qt.Key.Key_X: True, Qt.Key.Key_H: False, Qt.Key.Key_U: False}


class ChangeList(RowList):
    """The changes, with the keys of the findings.

    Signals:
        decided: row of a change, and whether what it replaces is kept.
        approved: the key A was pressed.
    """

    decided = Signal(int, bool)
    approved = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """H hides, X keeps, U resets, J and K move, A approves."""
        if not self.take(event):
            super().keyPressEvent(event)

    def take(self, event: QKeyEvent) -> bool:
        """Does what a key of the findings says; False where it is none of them."""
        key, row = Qt.Key(event.key()), self.currentIndex().row()
        if event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if key in _KEEPS and row >= 0:
            self.decided.emit(row, _KEEPS[key])
        elif key in _STEPS:
            self.step(_STEPS[key])
        elif key == Qt.Key.Key_A and not event.isAutoRepeat():
            self.approved.emit()
        return key in _KEEPS or key in _STEPS or key == Qt.Key.Key_A

    def step(self, by: int) -> None:
        """Goes to another change; stops at the ends."""
        rows = len(self.rows())
        if rows:
            at = min(max(self.currentIndex().row() + by, 0), rows - 1)
            self.setCurrentIndex(self.model().index(at, 0))


class CaseTextDialog(parts.Sheet):
    """The text above, what goes out below, and every change on the right."""

    def __init__(self, case_words: CaseWords, parent: QWidget) -> None:
        super().__init__(say("Case text"), parent)
        self._words = case_words
        self._at = 0
        self._order: list[int] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.read)
        self.editor = _area(self, say("Text as you wrote it"))
        self.editor.setPlaceholderText(say("Paste or type a caption, a history or a post."))
        self.editor.setPlainText(case_words.text)
        self.known = QLineEdit(", ".join(case_words.words), self)
        self.known.setAccessibleName(say("What else identifies the patient, with commas between"))
        self.known.setPlaceholderText(say("What else identifies the patient, with commas between"))
        self.clean = _area(self, say("Text that goes out"))
        self.clean.setReadOnly(True)
        self.list = ChangeList(say("Changes"), self)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.count = parts.told(self, heading=True)
        self.remarks = parts.Note(self)
        self.note = parts.Note(self)
        self.hide_ = parts.push(self, say("Hide  H"), lambda: self._decide(False), say("Hide"))
        self.keep = parts.push(self, say("Keep  X"), lambda: self._decide(True), say("Keep"))
        self.approve = QCheckBox(say("Deliver with the pictures  A"), self)
        self.approve.setAccessibleName(say("Deliver with the pictures"))
        self.approve.clicked.connect(self._approve)
        self.copy = parts.push(self, say("Copy the clean text"), self._copy)
        self._lay_out()
        self._connect()
        self.show_words()
        self.editor.setFocus()

    def _lay_out(self) -> None:
        left, right = QWidget(self), QWidget(self)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        typed, found = QVBoxLayout(left), QVBoxLayout(right)
        typed.setContentsMargins(0, 0, 8, 0)
        found.setContentsMargins(8, 0, 0, 0)
        typed.addWidget(self._titled(self.editor), 1)
        typed.addWidget(self.known)
        typed.addWidget(self._titled(self.clean), 1)
        found.addWidget(self.count)
        found.addWidget(self.list, 1)
        found.addWidget(self.remarks)
        found.addLayout(parts.row(self.hide_, self.keep, None))
        halves.addWidget(left)
        halves.addWidget(right)
        wide = self.fontMetrics().averageCharWidth()
        halves.setSizes([wide * 90, wide * 80])
        hint = say("It is kept in memory only until it is delivered. Read it once more: no list "
                   "knows every person.")  # fmt: skip
        self.column.addWidget(halves, 1)
        self.column.addWidget(parts.told(self, hint, muted=True))
        self.column.addWidget(self.note)
        self.column.addLayout(parts.row(self.approve, self.copy, None, parts.closing(self)))
        self.size_to(170, 42)

    def _titled(self, area: QPlainTextEdit) -> QWidget:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(parts.told(box, area.accessibleName(), heading=True))
        column.addWidget(area, 1)
        return box

    def _connect(self) -> None:
        self._words.changed = self.show_words
        self.finished.connect(self._leave)
        self.editor.textChanged.connect(self._pause.start)
        self.known.textChanged.connect(lambda _text: self._pause.start())
        self.list.decided.connect(self._keep)
        self.list.chosen.connect(self._look_at)
        self.list.approved.connect(self.approve.click)

    def _leave(self, _how: int) -> None:
        self._words.changed = lambda: None
        if self._pause.isActive():
            self.read()

    def read(self) -> None:
        """Has the text read as it is now."""
        self._pause.stop()
        said = (word.strip() for word in self.known.text().split(","))
        self._words.set_words(tuple(word for word in said if word))
        self._words.set_text(self.editor.toPlainText())

    def show_words(self) -> None:
        """Shows the text as it stands."""
        one, review = self._words, self._words.review
        if review is not None:
            self._order = _order(review)
            rows = [_row(at, number, review) for at, number in enumerate(self._order)]
            self.list.show_rows(rows, str(min(self._at, len(rows) - 1)))
            told = [words.remark(review, remark) for remark in review.remarks]
            self.remarks.tell("\n".join([*told, say(words.TONE_SOURCE)]) if told else "")
        elif not one.busy:
            self.list.show_rows([], None)
            self.remarks.tell("")
        self.clean.setPlainText(one.cleaned.text if one.cleaned else "")
        self.count.setText(_counted(one))
        self.note.tell(alerts.told(one.problem) if one.problem else "")
        for button in (self.hide_, self.keep):
            button.setEnabled(bool(review and review.changes))
        self.approve.setEnabled(one.cleaned is not None)
        self.copy.setEnabled(one.cleaned is not None)
        self.approve.setChecked(one.approved)

    def _look_at(self, key: str) -> None:
        self._at = int(key)

    def _decide(self, keeping: bool) -> None:
        self._keep(self._at, keeping)

    def _keep(self, row: int, keeping: bool) -> None:
        if row < len(self._order):
            self._at = row + 1
            self._words.keep(self._order[row], keeping)

    def _approve(self) -> None:
        """Approves, or asks once about kept words that may identify."""
        on = self.approve.isChecked()
        if on and (left := self._words.ask()):
            self.approve.setChecked(False)
            self.note.tell(words.question(left))
            return
        self.note.tell("")
        self._words.approve(on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the findings hold wherever nothing is typed."""
        if not self.list.take(event):
            super().keyPressEvent(event)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setMimeData(clipboard.sensitive(self.clean.toPlainText()))
        self.note.tell(say("Copied"))


def _area(parent: QWidget, name: str) -> QPlainTextEdit:
    area = QPlainTextEdit(parent)
    area.setAccessibleName(name)
    area.setTabChangesFocus(True)
    area.setProperty("framed", True)
    return area


def _counted(case_words: CaseWords) -> str:
    review = case_words.review
    if case_words.busy:
        return say("Reading…")
    if review is None:
        return say("At most {count} characters.", count=LONGEST)
    return words.counted(review)


def _order(review: CaseText) -> list[int]:
    """Numbers of the changes, first those of words that are only not known, else as they stand."""
    changes = review.changes
    return sorted(range(len(changes)), key=lambda n: changes[n].tier is not Tier.DOUBTFUL)


def _row(at: int, number: int, review: CaseText) -> Row:
    change, look = review.changes[number], theme.current()
    kept = number in review.kept
    icon, colour = ("keep", look.warn) if kept else ("hidden", look.text)
    title = words.title(review, change, kept)
    return Row(str(at), title, words.why(change, kept), icon, colour)
