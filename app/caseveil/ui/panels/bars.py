"""The strips around the picture: notice, tools, frames, and progress with cancel."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QToolButton,
    QWidget,
)

from caseveil.ui.actions.buttons import ActionButton, Actions
from caseveil.ui.style import icons, theme
from caseveil.ui.words.language import percent, say

_STRIP = (
    ("undo", "redo"),
    ("select", "box", "ellipse", "polygon", "brush", "eraser"),
    ("crop", "keep-only"),
    ("turn-right",),
    ("as-exported", "loupe"),
)


class Notice(QFrame):
    """Something a person should know, until they close it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", True)
        self._mark = QLabel(self)
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self._close = QToolButton(self)
        self._close.setAccessibleName(say("Close notice"))
        self._close.setToolTip(say("Close this notice"))
        self._close.clicked.connect(self.dismiss)
        self._dismissed: set[str] = set()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.recolour()
        self.hide()

    def tell(self, sentence: str) -> None:
        """Shows a sentence unless it was closed before; an empty one hides the strip."""
        self.text.setText(sentence)
        self.setVisible(bool(sentence) and sentence not in self._dismissed)

    def dismiss(self) -> None:
        """Closes it."""
        self._dismissed.add(self.text.text())
        self.hide()

    def recolour(self) -> None:
        """Draws the icons in the colours of the theme."""
        look = theme.current()
        self._mark.setPixmap(icons.pixmap("state-failed", look.warn, 20))
        self._close.setIcon(icons.icon("cancel"))


class ToolStrip(QFrame):
    """The tools above the picture."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", True)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(1)
        for number, group in enumerate(_STRIP):
            if number:
                row.addSpacing(4)
            for name in group:
                row.addWidget(ActionButton(actions[name], self))
        row.addStretch(1)
        self.zoom = QLabel(percent(1), self)
        self.zoom.setAccessibleName(say("Zoom"))
        self.zoom.setProperty("muted", True)
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.zoom.setMinimumWidth(self.zoom.fontMetrics().horizontalAdvance("0000 %"))
        row.addWidget(self.zoom)
        row.addSpacing(6)
        for name in ("zoom-out", "zoom-in", "zoom-fit", "zoom-one"):
            row.addWidget(ActionButton(actions[name], self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the number out where large letters have no room for it."""
        super().resizeEvent(event)
        shown = self.zoom.isVisibleTo(self)
        needed = self._row.minimumSize().width() + (0 if shown else self.zoom.minimumWidth())
        self.zoom.setVisible(needed <= self.width())

    def show_zoom(self, zoom: float) -> None:
        """Shows screen pixels per source pixel in percent."""
        self.zoom.setText(percent(zoom))


class ProgressStrip(QWidget):
    """What runs, how far it is, and the button that stops it."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(say("Progress"))
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(QSize(140, 6))
        self.stop = ActionButton(actions["cancel"], self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(10)
        row.addWidget(self.label)
        row.addWidget(self.bar)
        row.addWidget(self.stop)
        self.hide()

    def show_progress(self, told: str, share: float) -> None:
        """Shows a running step; an empty text hides the strip."""
        self.setVisible(bool(told))
        self.label.setText(told)
        self.bar.setValue(round(share * 1000))
