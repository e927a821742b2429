"""The picture with its regions: zoom, pan and drawing; every act is handed on as a signal."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QTransform
from PySide6.QtWidgets import QWidget

from caseveil.domain.geometry import Point, Polygon
from caseveil.ui.canvas import loupe, painting
from caseveil.ui.canvas.overlay import Overlay
from caseveil.ui.canvas.tone import PLAIN, Tone, stepped, toned
from caseveil.ui.canvas.tools import Select, Tool
from caseveil.ui.canvas.viewport import Viewport
from caseveil.ui.state.picture import Picture
from caseveil.ui.state.view_state import FrameView, RegionView
from caseveil.ui.style import theme
from caseveil.ui.words.language import say


class Canvas(Viewport):
    """One frame in displayed source pixels, seen through a zoom and a turn.

    Signals:
        picked: id of a region that was clicked, or empty.
        placed: id, polygon and verb of a region that was moved or resized.
        drawn: polygons that were drawn.
        erased: id and what is left of a region after the eraser, as polygons.
        spared: polygon of a face that stays.
        cropped: rectangle that is to be left.
        kept_only: polygon outside of which everything is to be hidden.
        stepped: +1 or -1 for the next or previous finding.
        played: Space, which plays a film.
        left_tool: the tool was given up with Escape.
    """

    picked = Signal(str)
    placed = Signal(str, object, str)
    drawn = Signal(object)
    erased = Signal(str, object)
    spared = Signal(object)
    cropped = Signal(object)
    kept_only = Signal(object)
    stepped = Signal(int)
    left_tool = Signal()
    played = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture: Picture | None = None
        self.tone = PLAIN
        self._plain: Picture | None = None
        self._toning: QPointF | None = None
        self.view = FrameView()
        self.tool: Tool = Select()
        self.draft: Polygon = ()
        self.draft_closed = True
        self._as_exported = False
        self._note = ""
        self._loupe = False
        self._pointer = QPointF(-1, -1)
        self.setAccessibleName(say("Picture"))

    # What is shown.

    def show_picture(self, picture: Picture | None) -> None:
        """Shows a frame's pixels; None while they are loading."""
        self._plain = picture
        self._show_toned()

    def _show_toned(self) -> None:
        self.picture = toned(self._plain, self.tone) if self._plain else None
        self.viewport().update()

    def set_tone(self, tone: Tone) -> None:
        """Shows the pixels with another brightness and contrast; nothing else changes."""
        if tone != self.tone:
            self.tone = tone
            self._show_toned()

    def step_tone(self, step: str) -> str:
        """Takes the ``next`` preset, ``invert``s or ``reset``s; answers with the preset's name."""
        tone, name = stepped(self.tone, step)
        self.set_tone(tone)
        return name

    def show_view(self, view: FrameView) -> None:
        """Shows regions, crop and turn of a frame."""
        if view == self.view:
            return
        before, self.view = self.selected_id, view
        self._show_area()
        chosen = self.selected_region
        if chosen and chosen.id != before:
            self.reveal(Overlay(view, QTransform()).shape(chosen.polygon).boundingRect())
        told = chosen.label if chosen else say("nothing")
        regions = say("%n region(s)", "", len(view.regions))
        self.setAccessibleDescription(
            say("{regions}; selected: {name}", regions=regions, name=told)
        )
        self.viewport().update()

    def _show_area(self) -> None:
        size, crop = self.view.size, self.view.exported_crop
        whole = QRectF(0, 0, size.width, size.height)
        cut = crop if self._as_exported and not self.view.crop_painted else None
        shown = QRectF(cut.left, cut.top, cut.size.width, cut.size.height) if cut else whole
        self.show_area(whole, shown, self.view.quarter_turns)

    def show_note(self, note: str) -> None:
        """Says something over the picture; an empty text says nothing."""
        if note != self._note:
            self._note = note
            self.viewport().update()

    def set_as_exported(self, on: bool) -> None:
        """Shows only what the clean copy will show."""
        self._as_exported = on
        self._show_area()
        self.viewport().update()

    def set_tool(self, tool: Tool) -> None:
        """Takes another tool in hand."""
        self.tool = tool
        self.set_draft(())
        self.viewport().setCursor(tool.cursor)

    def set_draft(self, polygon: Polygon, closed: bool = True) -> None:
        """Shows what is being drawn."""
        self.draft, self.draft_closed = polygon, closed
        self.viewport().update()

    # Coordinates.

    def to_frame(self, position: QPointF) -> Point:
        """Screen to displayed source pixels, held inside the frame."""
        spot = self.mapToScene(position.toPoint())
        width, height = self.view.size.width, self.view.size.height
        return min(max(spot.x(), 0.0), float(width)), min(max(spot.y(), 0.0), float(height))

    def middle(self) -> Point:
        """The frame pixel in the middle of the screen."""
        return self.to_frame(QPointF(self.viewport().rect().center()))

    def points(self, polygon: Polygon) -> list[QPointF]:
        """Displayed source pixels to screen, corner by corner."""
        return Overlay(self.view, self.viewportTransform()).points(polygon)

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
        if self._as_exported and self.picture:
            overlay.paint_exported(painter)
        elif self.picture:
            overlay.paint_review(painter, QRectF(self.viewport().rect()), self.font())
            chosen = self.selected_region
            if chosen and self.view.editable:
                painting.paint_handles(painter, self.tool.handles(self, chosen))
        if self.draft:
            painting.paint_draft(painter, overlay.shape(self.draft), self.draft_closed)
        if self._loupe and self.picture:
            loupe.paint(painter, self, self._pointer, self._as_exported)
        if self._note:
            painting.paint_note(painter, QRectF(self.viewport().rect()), self._note, self.font())
        painter.restore()

    @property
    def selected_region(self) -> RegionView | None:
        """The selected region, where it is on this frame."""
        return next((region for region in self.view.regions if region.selected), None)

    @property
    def selected_id(self) -> str | None:
        """Id of the selected region, where it is on this frame."""
        chosen = self.selected_region
        return chosen.id if chosen else None

    def zoom_to_selected(self) -> None:
        """Fills the view with the selected region."""
        if chosen := self.selected_region:
            self.zoom_to_box(Overlay(self.view, QTransform()).shape(chosen.polygon).boundingRect())

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
        elif key == Qt.Key.Key_Escape:
            self.give_up_tool()
        else:
            event.ignore()

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
