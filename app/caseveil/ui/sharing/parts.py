"""What the dialogs of sharing are made of."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from caseveil.errors import CaseVeilError, Code
from caseveil.ui.words import alerts
from caseveil.ui.words.language import say

_MARGIN = 12  # pixels around what is read


class Sheet(QDialog):
    """A dialog with air, as wide as some letters and no larger than the screen."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(18, 16, 18, 14)
        self.column.setSpacing(12)

    def size_to(self, letters: int, lines: int) -> None:
        """Room for ``letters`` across and ``lines`` down, within the screen."""
        metrics, room = self.fontMetrics(), self.screen().availableSize()
        wide, high = metrics.averageCharWidth() * letters, metrics.height() * lines
        self.resize(min(wide, room.width() - 40), min(high, room.height() - 80))


def push(parent: QWidget, text: str, run: Callable[[], object], name: str = "") -> QPushButton:
    """A button that Enter does not press unless the keyboard is on it."""
    button = QPushButton(text, parent)
    button.setAccessibleName(name or text)
    button.setAutoDefault(False)
    button.clicked.connect(run)
    return button


def main(button: QPushButton) -> QPushButton:
    """The button that Enter presses."""
    button.setAutoDefault(True)
    button.setDefault(True)
    button.setProperty("primary", True)
    return button


def closing(sheet: QDialog) -> QPushButton:
    """The button that closes a dialog."""
    return push(sheet, say("Close"), sheet.reject)


def row(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets side by side; None is free room."""
    line = QHBoxLayout()
    line.setSpacing(8)
    for widget in widgets:
        if widget is None:
            line.addStretch(1)
        else:
            line.addWidget(widget)
    return line


def told(parent: QWidget, text: str = "", *, muted: bool = False, heading: bool = False) -> QLabel:
    """A sentence that wraps."""
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("muted", muted)
    label.setProperty("heading", heading)
    return label


class Note(QLabel):
    """What came of a step; it takes no room until there is something to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def tell(self, text: str) -> None:
        """Says it."""
        self.setText(text)
        self.setVisible(bool(text))


def why_not(error: CaseVeilError) -> str:
    """Why a paper was not written."""
    if error.code is Code.TARGET_EXISTS:
        return say("There is a file of that name already.")
    return alerts.told(error.code)


def page(parent: QWidget, name: str) -> QTextBrowser:
    """A page to read; it opens no link and loads nothing."""
    browser = QTextBrowser(parent)
    browser.setAccessibleName(name)
    browser.setOpenLinks(False)
    browser.setSource(QUrl())
    browser.setTabChangesFocus(True)
    browser.document().setDocumentMargin(_MARGIN)
    return browser
