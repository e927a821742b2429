"""Small parts that panels are made of: headings, notes, wide buttons and columns."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget


def heading(text: str, parent: QWidget) -> QLabel:
    """The title of a panel."""
    label = QLabel(text, parent)
    label.setProperty("heading", True)
    label.setContentsMargins(14, 10, 12, 8)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def note(parent: QWidget) -> QLabel:
    """A quiet sentence that wraps."""
    label = QLabel("", parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("muted", True)
    label.setContentsMargins(14, 8, 12, 6)
    return label


def label_of(buddy: QWidget, text: str) -> QLabel:
    """The label of a field, whose mnemonic leads to it."""
    label = QLabel(text)
    label.setBuddy(buddy)
    return label


def grown(button: QToolButton) -> QToolButton:
    """A button as wide as there is room."""
    policy = button.sizePolicy()
    policy.setHorizontalPolicy(policy.Policy.Expanding)
    button.setSizePolicy(policy)
    button.setProperty("framed", not button.property("primary"))
    return button


def padded(button: QToolButton) -> QWidget:
    """A wide button with air around it."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(12, 8, 12, 12)
    layout.addWidget(grown(button))
    return box


class Column(QScrollArea):
    """A column that scrolls up and down where the window is low; it is never cut at its sides.

    Attributes:
        rows: what stands in it, from top to bottom.
        sheet: the widget that they are on.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet = QWidget(self)
        self.rows = QVBoxLayout(self.sheet)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self.sheet)

    def minimumSizeHint(self) -> QSize:
        """As wide as its contents need, beside the bar."""
        wide = self.sheet.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(wide, super().minimumSizeHint().height())
