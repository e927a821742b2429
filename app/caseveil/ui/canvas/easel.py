"""One frame with its regions, as tools work on it: pixels, what is drawn over them, coordinates."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QWidget

from caseveil.domain.geometry import Point, Polygon
from caseveil.ui.canvas.overlay import Overlay
from caseveil.ui.canvas.tone import PLAIN, Tone, stepped, toned
from caseveil.ui.canvas.viewport import Viewport
from caseveil.ui.state.picture import Picture
from caseveil.ui.state.view_state import FrameView, RegionView
from caseveil.ui.words.language import say


class Easel(Viewport):
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
        toned: brightness and contrast were dragged to where they are.
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
    toned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture: Picture | None = None
        self.tone = PLAIN
        self.view = FrameView()
        self.draft: Polygon = ()
        self.draft_closed = True
        self.as_exported = False
        self._plain: Picture | None = None
        self._settling = False

    # What is shown.

    def show_picture(self, picture: Picture | None) -> None:
        """Shows a frame's pixels; None while they are loading."""
        if self._settling and picture is not None:
            self._settling = False
            self.tone = replace(PLAIN, inverted=self.tone.inverted)
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

    def settle_tone(self) -> None:
        """The next picture has the brightness of the curve in itself: the curve ends with it."""
        self._settling = True

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
        self.setAccessibleDescription(self._described())
        self.viewport().update()

    def _described(self) -> str:
        """What a screen reader says of the regions."""
        number = self.view.count
        if self.view.searching:
            return say("Searching: {count} so far", count=number)
        chosen = self.selected_region
        told = chosen.label if chosen else say("nothing")
        regions = say("%n region(s)", "", number)
        return say("{regions}; selected: {name}", regions=regions, name=told)

    def _show_area(self) -> None:
        size, crop = self.view.size, self.view.exported_crop
        whole = QRectF(0, 0, size.width, size.height)
        cut = crop if self.as_exported and not self.view.crop_painted else None
        shown = QRectF(cut.left, cut.top, cut.size.width, cut.size.height) if cut else whole
        self.show_area(whole, shown, self.view.quarter_turns)

    def set_as_exported(self, on: bool) -> None:
        """Shows only what the clean copy will show."""
        self.as_exported = on
        self._show_area()
        self.viewport().update()

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
