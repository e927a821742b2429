"""The receipt in words, with the checks one by one and the JSON as it was written."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from caseveil.domain.checks import Check, Verdict
from caseveil.domain.outcome import Outcome, Status
from caseveil.domain.receipt import Receipt
from caseveil.domain.review import State
from caseveil.domain.statements import objects_told, texts_told
from caseveil.ui.style import icons, theme
from caseveil.ui.words import alerts, original
from caseveil.ui.words import receipt as said
from caseveil.ui.words import terms as words
from caseveil.ui.words.language import marked, say
from caseveil.ui.words.problem import Problem
from caseveil.ui.words.untrusted import shown

_VERDICTS = {
    Verdict.PASSED: ("state-approved", marked("passed")),
    Verdict.FAILED: ("cancel", marked("failed")),
    Verdict.COULD_NOT_RUN: ("state-failed", marked("could not run")),
}
_HEADS = {
    Status.VERIFIED: (State.VERIFIED, marked("The clean copy was written, read back and checked.")),
    Status.NEEDS_REVIEW: (
        State.NEEDS_YOU,
        marked("The second look found more; nothing was delivered."),
    ),
    Status.REFUSED: (State.REFUSED, marked("Nothing was delivered.")),
    Status.FAILED: (State.FAILED, marked("Nothing was delivered.")),
}


class ReceiptPage(QScrollArea):
    """What was done and how it was checked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Receipt"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: tuple[Outcome | None, Path | None, str] | None = None
        self.show_outcome(None)

    def show_outcome(self, outcome: Outcome | None, source: Path | None = None) -> None:
        """Shows how the last export ended, and where the original still lies."""
        now = (outcome, source, theme.current().name)
        if now == self._shown:
            return
        self._shown = now
        sheet = QWidget(self)
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(16)
        if outcome is None:
            layout.addWidget(
                _muted(say("There is no receipt yet. Approve the file and export it."))
            )
            layout.addStretch(1)
        else:
            _fill(layout, outcome, source)
        self.setWidget(sheet)


def _fill(layout: QVBoxLayout, outcome: Outcome, source: Path | None) -> None:
    layout.addLayout(_head(outcome))
    if outcome.delivered and source:
        layout.addWidget(_section(say("Original"), _plain(original.sentence(source))))
    if outcome.delivered:
        layout.addWidget(_section(say("Clean copy"), _facts(said.delivered(outcome))))
    if outcome.checks:
        layout.addWidget(_section(say("Checks"), _checks(outcome.checks)))
    if outcome.receipt:
        layout.addWidget(_section(say("What was done"), _facts(said.done(outcome.receipt))))
        layout.addWidget(_section(say("Receipt as written"), _json(outcome.receipt)))
    layout.addStretch(1)


def _head(outcome: Outcome) -> QHBoxLayout:
    state, told = _HEADS.get(outcome.status, (State.FAILED, marked("Nothing was delivered.")))
    look = theme.current()
    mark = QLabel()
    mark.setPixmap(icons.pixmap(f"state-{state.value}", theme.state_colour(look, state), 36))
    title = _plain(words.state(state))
    font = title.font()
    font.setPointSizeF(font.pointSizeF() * 1.4)
    title.setFont(font)
    if outcome.code:
        told = alerts.sentence(Problem(outcome.code, outcome.detail))
    row, texts = QHBoxLayout(), QVBoxLayout()
    texts.setSpacing(2)
    texts.addWidget(title)
    texts.addWidget(_muted(say(told)))
    person = outcome.receipt.person if outcome.receipt else ()
    if left := texts_told(person):
        texts.addWidget(_plain(say("%n text(s) left readable by the person.", "", left)))
    if left := objects_told(person):
        told = say("%n code(s), wristband(s) or label(s) left visible by the person.", "", left)
        texts.addWidget(_plain(told))
    row.setSpacing(14)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(texts, 1)
    return row


def _section(title: str, content: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("card", True)
    head = _plain(title)
    head.setProperty("heading", True)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(18, 14, 18, 16)
    layout.setSpacing(10)
    layout.addWidget(head)
    layout.addWidget(content)
    return card


def _facts(facts: list[tuple[str, str]]) -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(facts):
        told = _plain(value)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(_muted(name, wrap=False), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(told, row, 1)
    return box


def _checks(checks: tuple[Check, ...]) -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 2)
    grid.setColumnStretch(3, 3)
    look = theme.current()
    for row, check in enumerate(checks):
        name, verdict = _VERDICTS[Verdict(check.verdict)]
        colour = look.good if check.verdict == Verdict.PASSED else look.bad
        mark = QLabel()
        mark.setPixmap(icons.pixmap(name, colour, 18))
        grid.addWidget(mark, row, 0)
        grid.addWidget(_plain(words.check(check.name)), row, 1)
        grid.addWidget(_plain(say(verdict), wrap=False), row, 2)
        grid.addWidget(_muted(shown(check.detail)), row, 3)
    return box


def _json(receipt: Receipt) -> QWidget:
    text = QPlainTextEdit()
    text.setAccessibleName(say("Receipt as JSON"))
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    text.setPlainText(receipt.to_json())
    text.setMinimumHeight(12 * text.fontMetrics().height())
    return text


def _plain(text: str, wrap: bool = True) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if wrap:
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
    return label


def _muted(text: str, wrap: bool = True) -> QLabel:
    label = _plain(text, wrap)
    label.setProperty("muted", True)
    return label
