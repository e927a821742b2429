"""The picture with its regions: zoom, pan and drawing; every act is handed on as a signal."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from caseveil.ui.canvas import loupe, painting
from caseveil.ui.canvas.easel import Easel
from caseveil.ui.canvas.overlay import Overlay
from caseveil.ui.canvas.tools import Select, Tool
from caseveil.ui.style import theme
from caseveil.ui.words.language import say


class Canvas(Easel):
    """What a person looks at and draws on: the tool in hand, the loupe, mouse and keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tool: Tool = Select()
        self._toning: QPointF | None = None
        self._note = ""
        self._loupe = False
        self._pointer = QPointF(-1, -1)
        self.setAccessibleName(say("Picture"))

    def show_note(self, note: str) -> None:
        """Says something over the picture; an empty text says nothing."""
        if note != self._note:
            self._note = note
            self.viewport().update()

    def set_tool(self, tool: Tool) -> None:
        """Takes another tool in hand."""
        self.tool = tool
        self.set_draft(())
        self.viewport().setCursor(tool.cursor)

    # Painting.

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The surroundings, then the pixels."""
        painter.save()
        painter.resetTransform()
        painter.fillRect(self.viewport().rect(), QColor(theme.current().canvas))
        painter.restore()
        size = self.view.size
        if self.picture is None:
            painter.fillRect(QRectF(0, 0, size.width, size.height), QColor(theme.current().window))
        else:
            image = self.picture.levels[self.picture.level(self.zoom)]
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.zoom < 2)
            painter.drawImage(QRectF(0, 0, size.width, size.height), image)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Crop, regions, labels and handles."""
        painter.save()
        painter.resetTransform()
        overlay = Overlay(self.view, self.viewportTransform())
        if self.as_exported and self.picture:
            overlay.paint_exported(painter)
        elif self.picture:
            overlay.paint_review(painter, QRectF(self.viewport().rect()), self.font())
            chosen = self.selected_region
            if chosen and self.view.editable:
                painting.paint_handles(painter, self.tool.handles(self, chosen))
        if self.draft:
            painting.paint_draft(painter, overlay.shape(self.draft), self.draft_closed)
        if self._loupe and self.picture:
            loupe.paint(painter, self, self._pointer, self.as_exported)
        if self._note:
            room, low = QRectF(self.viewport().rect()), self.view.searching
            # Scanners write along the top, and that is read while the search runs.
            painting.paint_note(painter, room, self._note, self.font(), low=low)
        painter.restore()

    def set_loupe(self, on: bool) -> None:
        """Magnifies what lies under the pointer, or no longer."""
        self._loupe = on
        self.viewport().update()

    # Mouse and keys.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Left: the tool; middle: pan; right: brightness and contrast."""
        if event.button() is Qt.MouseButton.MiddleButton:
            self.begin_pan(event.position())
        elif event.button() is Qt.MouseButton.RightButton:
            self._toning = event.position()
        elif event.button() is Qt.MouseButton.LeftButton and self.view.size.pixels:
            self.tool.press(self, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pans or hands the move to the tool."""
        self._pointer = event.position()
        if self._loupe:
            self.viewport().update()
        if self._toning is not None:
            moved = event.position() - self._toning
            self._toning = event.position()
            self.set_tone(self.tone.dragged(moved.x(), moved.y()))
        elif self.panning:
            self.pan(event.position())
        else:
            self.tool.move(self, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends what was begun."""
        if self._toning is not None:
            self._toning = None
            self.toned.emit()
        elif self.panning:
            self.end_pan()
            self.viewport().setCursor(self.tool.cursor)
        else:
            self.tool.release(self, event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Closes a polygon."""
        self.tool.finish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go through the findings; Enter and Escape belong to the tool."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self.stepped.emit(1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Left):
            self.stepped.emit(-1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tool.finish(self)
        elif key == Qt.Key.Key_Space:
            self.played.emit()
        elif key == Qt.Key.Key_Escape and not self.idle:
            self.give_up_tool()
        else:
            event.ignore()

    @property
    def idle(self) -> bool:
        """Whether nothing is being drawn and no tool is in hand that draws."""
        return isinstance(self.tool, Select) and not self.draft

    def give_up_tool(self) -> None:
        """Forgets what was being drawn."""
        self.set_draft(())
        self.tool.give_up()
        self.left_tool.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.viewport().update()
