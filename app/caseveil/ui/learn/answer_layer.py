"""The answers drawn over the picture: what was found, what was missed, what the case needs."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from caseveil.domain.findings import PixelPlace
from caseveil.domain.learning.marking import Verdict
from caseveil.ui.canvas.view import Canvas
from caseveil.ui.learn.told import Answer

# Told apart by their lines as well as by their colours.
_LOOKS = {
    Verdict.FOUND: ("#2fbf6b", Qt.PenStyle.SolidLine),
    Verdict.PARTLY: ("#ffb000", Qt.PenStyle.DashLine),
    Verdict.MISSED: ("#ff5c4d", Qt.PenStyle.DashLine),
    None: ("#56a8ff", Qt.PenStyle.DotLine),
}
_CASING = QColor(0, 0, 0, 190)
_PAD = 3  # screen pixels beside a number
_AIR = 4  # screen pixels between what is told of and its outline


class AnswerLayer(QWidget):
    """Lies over the canvas, lets every act through, and shows the answers of one picture."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas.viewport())
        self._canvas = canvas
        self._answers: tuple[Answer, ...] = ()
        self._chosen = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        canvas.viewport().installEventFilter(self)
        self.hide()

    def show_answers(self, answers: Sequence[Answer], chosen: int) -> None:
        """Shows the answers of the picture looked at; ``chosen`` is the number of one of them."""
        self._answers = tuple(a for a in answers if isinstance(a.place, PixelPlace))
        self._chosen = chosen
        self.setVisible(bool(self._answers))
        self.setGeometry(self._canvas.viewport().rect())
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps the size of the canvas."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._canvas.viewport().rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Outlines with their numbers; the chosen one is drawn thicker, and last."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for answer in sorted(self._answers, key=lambda one: one.number == self._chosen):
            if isinstance(answer.place, PixelPlace):
                points = self._canvas.points(answer.place.polygon)
                self._outline(painter, answer, points)
        painter.end()

    def _outline(self, painter: QPainter, answer: Answer, points: list[QPointF]) -> None:
        colour, line = _LOOKS[answer.verdict]
        wide = 3.0 if answer.number == self._chosen else 1.5
        shape = _around(QPolygonF(points))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(_CASING, wide + 2))
        painter.drawPolygon(shape)
        painter.setPen(QPen(QColor(colour), wide, line))
        painter.drawPolygon(shape)
        told = str(answer.number)
        size = painter.fontMetrics().size(Qt.TextFlag.TextSingleLine, told)
        box = QRectF(0, 0, size.width() + 2 * _PAD, size.height())
        beside = shape.boundingRect()
        box.moveTopRight(QPointF(beside.left() - 1, beside.center().y() - size.height() / 2))
        painter.fillRect(box, QColor(colour))
        painter.setPen(QColor(0, 0, 0))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, told)


def _around(shape: QPolygonF) -> QPolygonF:
    """A shape a few screen pixels larger, so that its outline does not cover what it tells of."""
    box, middle = shape.boundingRect(), shape.boundingRect().center()
    across = 1 + 2 * _AIR / max(1.0, box.width())
    down = 1 + 2 * _AIR / max(1.0, box.height())
    return QPolygonF(
        [
            QPointF(
                middle.x() + (point.x() - middle.x()) * across,
                middle.y() + (point.y() - middle.y()) * down,
            )
            for point in shape.toList()
        ]
    )
