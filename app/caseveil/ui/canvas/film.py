"""The strip below a film: play, a slider with marks where findings are, and the frame's number."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QWidget,
)

from caseveil.domain.source import Source
from caseveil.ui.actions.buttons import ActionButton, Actions
from caseveil.ui.state.looks import OPEN, look
from caseveil.ui.state.review import Desk, place_of
from caseveil.ui.style import theme
from caseveil.ui.words import terms
from caseveil.ui.words.language import say

_PACE = 80  # milliseconds from frame to frame, at most; each waits until the last one was shown


@dataclass(frozen=True, slots=True)
class Marks:
    """Where a film has findings of single frames; what stands on all frames marks none.

    Attributes:
        open: frames with something undecided.
        decided: frames on which all is decided.
    """

    open: frozenset[int] = frozenset()
    decided: frozenset[int] = frozenset()


def marks(desk: Desk) -> Marks:
    """The marks of the file looked at."""
    review = desk.review
    count = len(review.source.frames) if review else 0
    if review is None or count < 2:
        return Marks()
    undecided: set[int] = set()
    decided: set[int] = set()
    for finding in desk.regions():
        place = place_of(review, finding)
        if place and not (place.every_frame and not place.but):
            on = {frame for frame in range(count) if place.on(frame)}
            (undecided if look(review, finding) in OPEN else decided).update(on)
    return Marks(frozenset(undecided), frozenset(decided - undecided))


class MarkedSlider(QSlider):
    """A slider with a tall mark for each frame with something undecided, a low one otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.marks = Marks()

    def show_marks(self, marked: Marks) -> None:
        """Takes over the marks."""
        if marked != self.marks:
            self.marks = marked
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The marks below the slider."""
        painter = QPainter(self)
        colours = theme.current()
        for frames, colour, height in (
            (self.marks.decided, colours.muted, 5),
            (self.marks.open, colours.warn, 11),
        ):
            for frame in frames:
                top = self.height() - height
                painter.fillRect(QRect(self.across(frame) - 1, top, 2, height), QColor(colour))
        painter.end()
        super().paintEvent(event)

    def across(self, frame: int) -> int:
        """Where a frame lies, in pixels from the left."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, option, self)
        room = max(1, self.width() - handle)
        at = QStyle.sliderPositionFromValue(0, max(1, self.maximum()), frame, room)
        return handle // 2 + (room - at if self.layoutDirection().name == "RightToLeft" else at)


class FrameStrip(QFrame):
    """Goes through the frames of a film.

    Signals:
        moved: index of the frame a person went to, or that is played.
    """

    moved = Signal(int)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", True)
        self.label = QLabel(self)
        self.label.setMinimumWidth(
            self.fontMetrics().horizontalAdvance(terms.frame_of(None, 9999, 9999))
        )
        self.slider = MarkedSlider(self)
        self.slider.setAccessibleName(say("Frame"))
        self.slider.setPageStep(10)
        self.slider.valueChanged.connect(self.moved)
        self._timer = QTimer(self, singleShot=True, interval=_PACE)
        self._timer.timeout.connect(self._advance)
        self._play = actions["play"]
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 12, 4)
        row.setSpacing(8)
        for name in ("play", "previous-frame", "next-frame"):
            row.addWidget(ActionButton(actions[name], self))
        row.addWidget(self.slider, 1)
        row.addWidget(self.label)

    def show_frame(self, frame: int, source: Source | None, marked: Marks) -> None:
        """Shows which frame is looked at; hidden for a single picture."""
        count = len(source.frames) if source else 0
        self.setVisible(count > 1)
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(0, count - 1))
        self.slider.setValue(frame)
        self.slider.blockSignals(False)
        self.slider.show_marks(marked)
        self.label.setText(terms.frame_of(source, frame + 1, count))
        if count < 2:
            self._play.setChecked(False)

    def play(self, on: bool) -> None:
        """Plays the film round and round, or stops."""
        if on:
            self._timer.start()
        else:
            self._timer.stop()

    def pictured(self) -> None:
        """The frame asked for is on screen: the next one may come."""
        if self._play.isChecked():
            self._timer.start()

    def _advance(self) -> None:
        if self._play.isChecked():
            self.moved.emit((self.slider.value() + 1) % (self.slider.maximum() + 1))
