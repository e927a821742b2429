"""Small parts that panels are made of: headings, notes and wide buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget


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
