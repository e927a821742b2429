"""The first minute: five cards that say how the work goes, and no more."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from caseveil.ui.style import icons, theme
from caseveil.ui.words.language import marked, say

# (icon, title, what it says)
CARDS = (
    (
        "drop",
        marked("Drop files, stay private"),
        marked(
            "Drop photos, DICOM, PDF or PPTX files, or folders into the window. "
            "Nothing leaves this computer."
        ),
    ),
    (
        "pending",
        marked("Look at what was found"),
        marked(
            "J and K go from finding to finding. H hides, X keeps. What you leave undecided "
            "will be hidden."
        ),
    ),
    (
        "state-needs-you",
        marked("Look yourself"),
        marked(
            "No finder sees tattoos, scars, jewellery or a rare condition. Press B and draw a "
            "region to hide what was overlooked."
        ),
    ),
    (
        "state-verified",
        marked("Approve and export"),
        marked(
            "A approves a file, Ctrl+E exports. Each clean copy is read back and checked before "
            "you get it. The original is never changed."
        ),
    ),
    (
        "help",
        marked("Ask at any time"),
        marked("Press ? for all keys and F1 for help. Ctrl+Z takes back every step."),
    ),
)


class Tour(QDialog):
    """One card after the other; it can be left at once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Tour"))
        self.at = 0
        self._mark, self._title = QLabel(self), QLabel(self)
        self._text, self._count = QLabel(self), QLabel(self)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        self._title.setFont(font)
        self._title.setProperty("heading", True)
        self._count.setProperty("muted", True)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.leave, self.back = QPushButton(self), QPushButton(say("Back"), self)
        self.on = QPushButton(self)
        self.on.setProperty("primary", True)
        self.on.setDefault(True)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(8)
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.on)
        column.setContentsMargins(28, 26, 28, 18)
        column.setSpacing(14)
        for widget in (self._mark, self._title, self._text):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(row)
        self.leave.clicked.connect(self.reject)
        self.back.clicked.connect(lambda: self._go(-1))
        self.on.clicked.connect(lambda: self._go(1))
        wide = self.fontMetrics().averageCharWidth()
        self.resize(wide * 72, wide * 42)

    def _go(self, step: int) -> None:
        if self.at + step == len(CARDS):
            self.accept()
            return
        self.at += step
        self._show()

    def _show(self) -> None:
        icon, title, text = CARDS[self.at]
        last = self.at + 1 == len(CARDS)
        self._mark.setPixmap(icons.pixmap(icon, theme.current().accent, 64))
        self._title.setText(say(title))
        self._text.setText(say(text))
        self._count.setText(say("{number} of {count}", number=self.at + 1, count=len(CARDS)))
        self.leave.setText(say("Skip"))
        self.leave.setVisible(not last)
        self.back.setEnabled(self.at > 0)
        self.on.setText(say("Begin") if last else say("Next"))
        for button in (self.leave, self.back, self.on):
            button.setAccessibleName(button.text())
        self.setAccessibleName(say(title))
        self.setAccessibleDescription(say(text))
        self.on.setFocus()
