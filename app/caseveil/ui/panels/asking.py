"""The strip over the picture that asks before a file is approved; every answer has one key."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from caseveil.ui.actions.buttons import native
from caseveil.ui.state.questions import Choice, Question
from caseveil.ui.words.language import say

_MARGIN = 14  # pixels on either side
_COLUMNS = 3  # of answers at most; fewer where large letters need the room


class AskStrip(QFrame):
    """One question with its answers as buttons; it has the keyboard until it is answered.

    Signals:
        closed: it was answered or given up, and the keyboard belongs to the picture again.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("Question before approving"))
        self.question: Question | None = None
        self.went_on: Callable[[], Question | None] = lambda: None
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self._buttons: list[QToolButton] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(_COLUMNS, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        layout.setSpacing(8)
        layout.addWidget(self.text)
        layout.addLayout(self._grid)
        self.hide()

    def ask(self, question: Question) -> None:
        """Asks; the keyboard comes here."""
        self.question = question
        self.text.setText(question.text)
        self.setAccessibleDescription(question.text)
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._buttons = [self._button(choice) for choice in question.choices]
        self._place()
        self.show()
        self._place()  # styled only now, and larger
        self.setFocus()

    def _place(self) -> None:
        """Lays the answers out in as many columns as have room for whole words."""
        room = self.width() - 2 * _MARGIN
        columns = next((n for n in range(_COLUMNS, 1, -1) if self._wide(n) <= room), 1)
        for number, button in enumerate(self._buttons):
            self._grid.addWidget(button, *divmod(number, columns))

    def _wide(self, columns: int) -> int:
        """Pixels that the answers need in so many columns."""
        widths = [button.sizeHint().width() for button in self._buttons]
        widest = [max(widths[at::columns], default=0) for at in range(columns)]
        return sum(widest) + (columns - 1) * self._grid.spacing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Answers go into fewer columns where the room shrinks."""
        super().resizeEvent(event)
        self._place()

    def _button(self, choice: Choice) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("framed", True)
        text = f"{choice.text[:1].upper()}{choice.text[1:]}"
        button.setText(f"{text}  {native(choice.key)}")
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(choice.text)
        button.setCheckable(choice.on is not None)
        button.setChecked(bool(choice.on))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.give(choice))
        return button

    def give(self, choice: Choice) -> None:
        """Gives an answer; asks the next question, or is done."""
        self.close_strip()
        choice.run()
        if choice.goes_on and (following := self.went_on()):
            self.ask(following)

    def close_strip(self) -> None:
        """Asks no more."""
        if self.question is not None:
            self.question = None
            self.hide()
            self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Takes the keys of the answers from the menus while it has the keyboard."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    def _takes(self, event: QKeyEvent) -> bool:
        return self._choice(event) is not None or event.key() == Qt.Key.Key_Escape

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter or digit answers, Escape gives up."""
        if choice := self._choice(event):
            self.give(choice)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_strip()
        else:
            super().keyPressEvent(event)

    def _choice(self, event: QKeyEvent) -> Choice | None:
        if self.question is None:
            return None
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(QKeyCombination(held, Qt.Key(event.key()))).toString()
        return next((one for one in self.question.choices if one.key == pressed), None)
