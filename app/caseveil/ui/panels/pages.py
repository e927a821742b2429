"""The pages without a picture: nothing is open yet, and a file that could not be opened."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from caseveil.domain.review import State
from caseveil.ui.actions.buttons import ActionButton, Actions
from caseveil.ui.style import icons, theme
from caseveil.ui.words import alerts
from caseveil.ui.words.language import marked, say
from caseveil.ui.words.problem import Problem

DOES = (
    marked("Finds faces, text in the picture, barcodes, wristbands, labels and metadata."),
    marked("You look, correct and approve. Undecided is hidden."),
    marked("Writes a clean copy, reads it back and checks it. The original is never changed."),
)
UNSEEN = (
    marked("Tattoos, scars, jewellery and birthmarks."),
    marked("A rare condition or a place that people would recognise."),
    marked("Handwriting, small or faint text that no finder reads."),
)
KEYS = (
    marked("J and K: next and previous finding"),
    marked("H hides, X keeps, A approves"),
    marked("Ctrl+E exports, Ctrl+Z undoes, ? lists all keys"),
)
_CARDS = (
    (marked("What it does"), DOES),
    (marked("What it cannot see"), UNSEEN),
    (marked("Keys"), KEYS),
)


def _label(text: str, *, heading: bool = False, muted: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("heading", heading)
    label.setProperty("muted", muted)
    return label


def _larger(label: QLabel, by: float) -> QLabel:
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * by)
    label.setFont(font)
    return label


class Page(QScrollArea):
    """A centred column that scrolls where the window is small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._sheet = QWidget(self)
        outer = QHBoxLayout(self._sheet)
        outer.setContentsMargins(24, 20, 24, 20)
        middle = QWidget(self._sheet)
        middle.setMaximumWidth(1000)
        self.column = QVBoxLayout(middle)
        self.column.setSpacing(14)
        outer.addStretch(1)
        outer.addWidget(middle, 20)
        outer.addStretch(1)
        self.setWidget(self._sheet)


class WelcomePage(Page):
    """What the program does, what it cannot see, and how to begin."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Welcome"))
        self._mark = QLabel()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = _larger(
            _label(say("Drop photos, DICOM, PDF or PPTX files here"), heading=True), 1.6
        )
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        below = _label(say("Folders work too. Everything stays on this computer."), muted=True)
        below.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column.addStretch(1)
        for widget in (self._mark, title, below):
            self.column.addWidget(widget)
        self.column.addLayout(_buttons(actions, self))
        self.column.addSpacing(10)
        cards = QHBoxLayout()
        cards.setSpacing(14)
        for head, lines in _CARDS:
            cards.addWidget(_card(say(head), lines), 1)
        self.column.addLayout(cards)
        self.column.addStretch(2)
        self.recolour()

    def recolour(self) -> None:
        """Draws the mark in the colours of the theme."""
        self._mark.setPixmap(icons.pixmap("drop", theme.current().accent, 64))


class DrawingPage(Page):
    """A practice case is being drawn; nothing of a person's own is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Practise"))
        title = _larger(_label(say("Drawing a practice case…"), heading=True), 1.4)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column.addStretch(1)
        self.column.addWidget(title)
        self.column.addStretch(2)


def _buttons(actions: Actions, parent: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    for name in ("open", "open-folder", "paste"):
        button = ActionButton(actions[name], parent, texted=True, primary=name == "open")
        button.setProperty("framed", name != "open")
        row.addWidget(button)
    row.addStretch(1)
    return row


def _card(head: str, lines: Sequence[str]) -> QFrame:
    card = QFrame()
    card.setProperty("card", True)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(18, 14, 18, 16)
    layout.setSpacing(8)
    layout.addWidget(_label(head, heading=True))
    for line in lines:
        layout.addWidget(_label(say(line), muted=True))
    layout.addStretch(1)
    return card


class ProblemPage(Page):
    """A file that was refused or failed before its picture could be shown."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Problem"))
        self._mark = QLabel()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = _larger(_label("", heading=True), 1.4)
        self.told, self.advice, self.facts = _label(""), _label(""), _label("", muted=True)
        self.column.addStretch(1)
        for widget in (self._mark, self.title, self.told, self.advice, self.facts):
            self.column.addWidget(widget)
        for label in (self.title, self.told, self.advice, self.facts):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self.part = ActionButton(actions["open-part"], self, texted=True, primary=True)
        self.again = ActionButton(actions["look-again"], self, texted=True, primary=True)
        row.addWidget(self.part)
        row.addWidget(self.again)
        remove = ActionButton(actions["remove"], self, texted=True)
        remove.setProperty("framed", True)
        row.addWidget(remove)
        row.addStretch(1)
        self.column.addSpacing(6)
        self.column.addLayout(row)
        self.column.addStretch(2)

    def show_problem(self, problem: Problem) -> None:
        """Says what happened and what to do."""
        state = State.REFUSED if problem.refused else State.FAILED
        colour = theme.state_colour(theme.current(), state)
        self._mark.setPixmap(icons.pixmap(f"state-{state.value}", colour, 56))
        self.title.setText(alerts.title(problem.code))
        self.told.setText(alerts.told(problem.code))
        self.advice.setText(alerts.advice(problem.code))
        self.part.setVisible(problem.part_readable)
        self.again.setVisible(not problem.part_readable)  # it would end as early once more
        self.facts.setText(say("Code: {code}", code=alerts.facts(problem)))
