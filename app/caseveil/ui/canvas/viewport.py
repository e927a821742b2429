"""A scrolling view of one frame: zoom, turn, fit and pan, in displayed source pixels."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QWidget

from caseveil.ui.words.language import say

_LARGEST = 32.0
_SMALLEST = 0.01
_STEP = 1.25
_AIR = 24  # screen pixels left free around a fitted frame
_FILLED = 0.5  # of the view, by a region that is zoomed to
_PARTS = 3  # rows and columns of a walk over the picture
_WITH_RIM = 0.92  # of the view, by a part of that walk: the parts overlap
_NEAR = 40  # screen pixels kept free around a region that is scrolled to


class Viewport(QGraphicsView):
    """Shows an area; knows nothing of what is in it.

    Signals:
        zoomed: screen pixels per source pixel.
    """

    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.zoom = 1.0
        self.fitted = True
        self._area = QRectF()
        self._turns = 0
        self._part = 0
        self._panning: QPointF | None = None
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAccessibleName(say("Picture"))
        self.setMouseTracking(True)
        self.setMinimumSize(240, 200)
        self.setAcceptDrops(False)

    def show_area(self, whole: QRectF, shown: QRectF, turns: int) -> None:
        """Sets what can be scrolled to, what a fit shows, and the clockwise quarter turns."""
        reshaped = whole != self.sceneRect() or turns != self._turns
        self._area, self._turns = shown, turns
        if reshaped:
            self.setSceneRect(whole)
            self.fit()
        elif self.fitted:
            self.fit()

    def fit(self) -> None:
        """Shows the whole area."""
        self.fitted = True
        width, height = self._area.width(), self._area.height()
        if self._area.isEmpty():
            return
        if self._turns % 2:
            width, height = height, width
        room = self.viewport().size()
        self._set_zoom(min((room.width() - _AIR) / width, (room.height() - _AIR) / height))
        self.centerOn(self._area.center())

    def zoom_to(self, zoom: float) -> None:
        """Sets screen pixels per source pixel, keeping the middle in place."""
        self._zoom_around(QPointF(self.viewport().rect().center()), zoom)

    def _zoom_around(self, spot: QPointF, zoom: float) -> None:
        """Zooms so that the pixel at ``spot`` on screen stays there."""
        self.fitted = False
        pixel = self.mapToScene(spot.toPoint())
        self._set_zoom(zoom)
        self._scroll(spot - QPointF(self.mapFromScene(pixel)))

    def _scroll(self, moved: QPointF) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() - round(moved.x()))
        down.setValue(down.value() - round(moved.y()))

    def zoom_by(self, steps: float) -> None:
        """Zooms in (positive) or out by steps of a quarter."""
        self.zoom_to(self.zoom * _STEP**steps)

    def _set_zoom(self, zoom: float) -> None:
        self.zoom = min(max(zoom, _SMALLEST), _LARGEST)
        turned = QTransform().rotate(90 * self._turns)
        self.setTransform(turned.scale(self.zoom, self.zoom))
        self.zoomed.emit(self.zoom)

    def reveal(self, box: QRectF) -> None:
        """Scrolls so that ``box`` is on screen."""
        if not self.fitted:
            self.ensureVisible(box, _NEAR, _NEAR)

    def zoom_to_box(self, box: QRectF, filled: float = _FILLED) -> None:
        """Shows ``box`` so that it fills that part of the view, and what is around it."""
        self.fitted = False
        room = self.viewport().size()
        wide, high = max(box.width(), 1.0), max(box.height(), 1.0)
        if self._turns % 2:
            wide, high = high, wide
        self._set_zoom(min(room.width() / wide, room.height() / high) * filled)
        self.centerOn(box.center())

    def sweep(self) -> None:
        """Shows the next of nine overlapping parts of the area; after the last, all of it."""
        if self._area.isEmpty():
            return
        self._part = 0 if self.fitted else self._part + 1
        if self._part >= _PARTS**2:
            self.fit()
            return
        down, across = divmod(self._part, _PARTS)
        wide, high = self._area.width() / _PARTS, self._area.height() / _PARTS
        box = QRectF(0, 0, wide, high).translated(self._area.topLeft())
        box.translate(across * wide, down * high)
        self.zoom_to_box(box, _WITH_RIM)

    @property
    def panning(self) -> bool:
        """Whether the picture is being dragged."""
        return self._panning is not None

    def begin_pan(self, position: QPointF) -> None:
        """Takes the picture by the hand."""
        self._panning = position
        self.fitted = False
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def pan(self, position: QPointF) -> None:
        """Drags the picture along."""
        self._scroll(position - (self._panning or position))
        self._panning = position

    def end_pan(self) -> None:
        """Lets go of the picture."""
        self._panning = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms at the pointer."""
        self._zoom_around(event.position(), self.zoom * _STEP ** (event.angleDelta().y() / 120))
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps a fitted picture fitted."""
        super().resizeEvent(event)
        if self.fitted:
            self.fit()
