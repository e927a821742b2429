"""The pages beside a practice case: its text, the fields of a picture, and how it went."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from caseveil.domain.learning.lesson import NAME, Words
from caseveil.domain.learning.marking import Verdict
from caseveil.domain.source import Tag
from caseveil.ui.actions.buttons import native
from caseveil.ui.learn.session import letters_around
from caseveil.ui.learn.told import Answer, of_file
from caseveil.ui.style import theme
from caseveil.ui.style.lists import RowList, tick_of
from caseveil.ui.style.parts import note
from caseveil.ui.style.rows import Row
from caseveil.ui.words.language import say
from caseveil.ui.words.untrusted import shown

_MARK = "Ctrl+M"
_ICONS = {
    Verdict.FOUND: "state-verified",
    Verdict.PARTLY: "state-needs-you",
    Verdict.MISSED: "state-failed",
    None: "info",
}


class CaptionPage(QWidget):
    """The text of the case: words are selected and marked.

    Signals:
        marked: first character of what is marked, and the first after it.
    """

    marked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = note(self)
        self.hint.setText(say("Select words that identify and mark them; once more takes it back."))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(say("Text of the case"))
        by_keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.text.setTextInteractionFlags(by_keys | Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = button(say("Mark the selected words"), _MARK, self)
        self.button.clicked.connect(self.mark)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 8)
        for widget in (self.hint, self.text, self.button):
            layout.addWidget(widget)

    def mark(self) -> None:
        """Marks the words that are selected, or the one at the cursor."""
        cursor = self.text.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        start, end = letters_around(self.text.toPlainText(), start, end)
        if end > start:
            self.marked.emit(start, end)

    def show_text(self, caption: str, words: Sequence[Words]) -> None:
        """Shows the text with its marks."""
        if caption != self.text.toPlainText():
            self.text.setPlainText(caption)
        self.text.setExtraSelections([self._struck(place) for place in words])

    def _struck(self, place: Words) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setFontStrikeOut(True)
        look.setBackground(QColor(theme.current().accent_soft))
        look.setForeground(QColor(theme.current().text))
        selection.cursor, selection.format = cursor, look
        return selection


class FieldPage(QWidget):
    """The name of the picture looked at and its fields: those that identify are ticked.

    Signals:
        ticked: path of a field, and whether it is ticked now.
    """

    ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._shown: tuple[tuple[str, str], ...] = ()
        self.hint = note(self)
        self.hint.setText(say("Tick with Space what identifies in this picture's file."))
        self.list = QListWidget(self)
        self.list.setAccessibleName(say("Name and fields"))
        self.list.itemChanged.connect(self._changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self.hint)
        layout.addWidget(self.list, 1)

    def _changed(self, item: QListWidgetItem) -> None:
        if not self._showing:
            self.ticked.emit(*tick_of(item))

    def show_fields(self, file: str, tags: Sequence[Tag], marked: set[tuple[str, str]]) -> None:
        """Shows the name and the fields of one picture."""
        lines = [(NAME.path, say("Name: {name}", name=shown(file, 80)))]
        lines += [(tag.path, f"{tag.name}: {shown(tag.value, 80)}") for tag in tags]
        self._showing = True
        if tuple(lines) != self._shown:
            self._shown = tuple(lines)
            self.list.clear()
            for path, told in lines:
                item = QListWidgetItem(told, self.list)
                item.setData(Qt.ItemDataRole.UserRole, path)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            self.list.setCurrentRow(0)
        for row, (path, _told) in enumerate(lines):
            on = (file, path) in marked
            self.list.item(row).setCheckState(
                Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            )
        self._showing = False


class ResultPage(QWidget):
    """How it went: one line for each answer, and the reason of the one that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: tuple[Answer, ...] = ()
        self.summary = note(self)
        self.list = RowList(say("Answers"), self)
        self.why = note(self)
        self.progress = note(self)
        self.page = button(say("Page for a teacher…"), "", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 8)
        layout.addWidget(self.summary)
        layout.addWidget(self.list, 1)
        for widget in (self.why, self.progress, inset(self.page)):
            layout.addWidget(widget)

    def show_answers(self, answers: Sequence[Answer], chosen: int) -> None:
        """Shows the answers; ``chosen`` is the number of one of them."""
        look = theme.current()
        colours = {Verdict.FOUND: look.good, Verdict.MISSED: look.bad, Verdict.PARTLY: look.warn}
        rows = [
            Row(
                str(one.number),
                f"{one.number}  {one.title}",
                of_file(one.file),
                _ICONS[one.verdict],
                colours[one.verdict] if one.verdict else look.calm,
            )
            for one in answers
        ]
        self.list.show_rows(rows, str(chosen) if chosen else None)
        told = [one.why for one in answers if one.number == chosen]
        self.why.setText(told[0] if told else "")


def inset(widget: QWidget) -> QWidget:
    """A widget with air on both sides."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(12, 3, 12, 3)
    layout.addWidget(widget)
    return box


def button(text: str, key: str, parent: QWidget) -> QPushButton:
    """A button that says its key, which works anywhere in the window."""
    button = QPushButton(f"{text}  {native(key)}" if key else text, parent)
    button.setAccessibleName(text)
    button.setAutoDefault(False)
    if key:
        QShortcut(QKeySequence(key), parent).activated.connect(button.click)
    return button
