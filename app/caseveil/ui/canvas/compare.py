"""Before and after of a clean copy on one spot: a divider that is dragged or moved by key."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from caseveil.ui.state.pairs import Pair
from caseveil.ui.style import theme
from caseveil.ui.words.language import say

_PARTS = 1000


class Divided(QWidget):
    """Draws the picture before on the left of the divider and after on its right.

    Signals:
        moved: where the divider was dragged, 0 to 1000.
    """

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pair: Pair | None = None
        self.note = ""
        self.at = _PARTS // 2
        self.setMinimumSize(240, 200)
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def sizeHint(self) -> QSize:
        """A fair share of the window."""
        return QSize(640, 480)

    def _spot(self) -> QRectF:
        """Where the picture stands."""
        if self.pair is None:
            return QRectF()
        size = self.pair.after.size().scaled(
            self.size() - QSize(24, 24), Qt.AspectRatioMode.KeepAspectRatio
        )
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Both halves and the divider."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.current().canvas))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.pair is None:
            painter.setPen(QColor(theme.current().muted))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(40, 20, -40, -20), flags, self.note)
            painter.end()
            return
        spot = self._spot()
        edge = spot.left() + spot.width() * self.at / _PARTS
        painter.drawImage(spot, self.pair.after)
        painter.setClipRect(QRectF(0, 0, edge, self.height()))
        painter.drawImage(spot, self.pair.before)
        painter.setClipping(False)
        self._divider(painter, spot, edge)
        painter.end()

    def _divider(self, painter: QPainter, spot: QRectF, edge: float) -> None:
        painter.setPen(QPen(QColor(0, 0, 0, 160), 4))
        painter.drawLine(QPointF(edge, spot.top()), QPointF(edge, spot.bottom()))
        painter.setPen(QPen(QColor("#ffffff"), 2))
        painter.drawLine(QPointF(edge, spot.top()), QPointF(edge, spot.bottom()))
        painter.setBrush(QColor("#ffffff"))
        painter.setPen(QPen(QColor(0, 0, 0, 160), 1))
        middle = QPointF(edge, spot.center().y())
        painter.drawEllipse(middle, 11, 11)
        painter.setPen(QPen(QColor("#16242b"), 2))
        for way in (-1, 1):
            tip = middle + QPointF(way * 6.5, 0)
            painter.drawLine(tip, tip + QPointF(-way * 3, -3))
            painter.drawLine(tip, tip + QPointF(-way * 3, 3))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Moves the divider to the pointer."""
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the divider."""
        spot = self._spot()
        if event.buttons() & Qt.MouseButton.LeftButton and spot.width():
            share = (event.position().x() - spot.left()) / spot.width()
            self.moved.emit(round(min(max(share, 0.0), 1.0) * _PARTS))


class ComparePage(QWidget):
    """The divided picture with a slider that keys can move."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Before is drawn on the left, whatever the direction of reading.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.divided = Divided(self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.setFocusProxy(self.slider)
        self.slider.setAccessibleName(say("Divider between before and after"))
        self.slider.setRange(0, _PARTS)
        self.slider.setSingleStep(_PARTS // 50)
        self.slider.setPageStep(_PARTS // 10)
        self.slider.setValue(_PARTS // 2)
        self.slider.valueChanged.connect(self._move)
        self.divided.moved.connect(self.slider.setValue)
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(QLabel(say("Before"), self))
        row.addWidget(self.slider, 1)
        row.addWidget(QLabel(say("After"), self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.divided, 1)
        layout.addLayout(row)

    def _move(self, at: int) -> None:
        self.divided.at = at
        self.divided.update()

    def show_pair(self, pair: Pair | None) -> None:
        """Shows before and after, or nothing while they load."""
        self.divided.pair, self.divided.note = pair, say("Loading…")
        self.divided.update()

    def show_note(self, note: str) -> None:
        """Says why there is no pair."""
        self.divided.note = note
        self.divided.update()
