"""What fills the window: files, the picture with its tools, before and after, and the lists."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from caseveil.domain.blocks import Block
from caseveil.domain.outcome import Outcome
from caseveil.ui.actions.buttons import Actions
from caseveil.ui.canvas.compare import ComparePage
from caseveil.ui.canvas.film import FrameStrip, marks
from caseveil.ui.canvas.view import Canvas
from caseveil.ui.panels.asking import AskStrip
from caseveil.ui.panels.bars import Notice, ToolStrip
from caseveil.ui.panels.files import FilePanel
from caseveil.ui.panels.findings import FindingPanel
from caseveil.ui.panels.pages import ProblemPage, WelcomePage
from caseveil.ui.panels.receipt_page import ReceiptPage
from caseveil.ui.panels.tags import TagPanel
from caseveil.ui.state import answers, edits, files
from caseveil.ui.state.case_rows import parted
from caseveil.ui.state.picture import Picture
from caseveil.ui.state.review import Desk
from caseveil.ui.state.told import canvas_note, notice
from caseveil.ui.state.view_state import frame_view
from caseveil.ui.words.language import marked, say

_PAGES = ("picture", "tags", "compare", "receipt")
_WIDEST_LETTER = 10  # pixels, of 1366 across
_TITLES = (marked("Picture"), marked("Tags"), marked("Before and after"), marked("Receipt"))


class WorkArea(QSplitter):
    """Files on the left, pages in the middle, findings on the right."""

    def __init__(self, actions: Actions, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk = desk
        self._selected: str | None = None
        self.missing = ""
        self.trouble = ""
        self.files = FilePanel(actions, self)
        self.stack = QStackedWidget(self)
        self.welcome = WelcomePage(actions, self)
        self._empty: QWidget = self.welcome
        self.problem = ProblemPage(actions, self)
        self.pages = QTabWidget(self)
        self.tools = ToolStrip(actions, self)
        self.canvas = Canvas(self)
        self.frames = FrameStrip(actions, self)
        self.tags = TagPanel(self, actions["dicom"])
        self.compare = ComparePage(self)
        self.receipt = ReceiptPage(self)
        self.notice = Notice(self)
        self.asking = AskStrip(self)
        self.findings = FindingPanel(actions, self)
        self._play = actions["play"]
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        parts = (self._picture_page(), self.tags, self.compare, self.receipt)
        for title, page in zip(_TITLES, parts, strict=True):
            self.pages.addTab(page, say(title))
        self.pages.setAccessibleName(say("Pages"))
        self.pages.tabBar().setAccessibleName(say("Pages"))
        self.pages.setDocumentMode(True)
        self.pages.setUsesScrollButtons(False)
        self.pages.tabBar().setElideMode(Qt.TextElideMode.ElideNone)
        self.pages.tabBar().setExpanding(False)
        for page in (self.welcome, self.problem, self.pages):
            self.stack.addWidget(page)
        middle = QWidget(self)
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        layout.addWidget(self.asking)
        layout.addWidget(self.stack, 1)
        for widget in (self.files, middle, self.findings):
            self.addWidget(widget)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.setStretchFactor(1, 1)
        self._share_room()

    def _share_room(self) -> None:
        """Letters twice as large must leave the picture half of a small screen."""
        wide = min(self.fontMetrics().averageCharWidth(), _WIDEST_LETTER)
        self.setSizes([wide * 30, wide * 98, wide * 46])
        self.files.setMinimumWidth(wide * 26)
        self.findings.setMinimumWidth(wide * 44)

    def changeEvent(self, event: QEvent) -> None:
        """Shares the room anew where the letters become larger or smaller."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_play"):
            self._share_room()

    def _picture_page(self) -> QWidget:
        page = QWidget(self)
        page.setFocusProxy(self.canvas)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tools)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self.frames)
        return page

    def _connect(self) -> None:
        desk, canvas = self._desk, self.canvas
        self.files.list.chosen.connect(desk.go)
        self.findings.list.chosen.connect(lambda key: desk.visit(*parted(key)))
        self.findings.filter.changed.connect(desk.set_sieve)
        self.findings.checklist.ticked.connect(lambda item, on: answers.tick(desk, item, on))
        self.frames.moved.connect(desk.set_frame)
        canvas.picked.connect(lambda key: desk.select(key or None))
        canvas.placed.connect(lambda key, polygon, verb: edits.place(desk, key, polygon, verb))
        canvas.drawn.connect(lambda polygons: edits.draw(desk, *polygons))
        canvas.erased.connect(lambda key, left: edits.erase(desk, key, left))
        canvas.spared.connect(lambda polygon: answers.spare(desk, polygon))
        canvas.cropped.connect(lambda rect: edits.crop(desk, rect))
        canvas.kept_only.connect(lambda polygon: edits.keep_only(desk, polygon))
        canvas.stepped.connect(desk.step_finding)
        canvas.zoomed.connect(self.tools.show_zoom)
        self.asking.closed.connect(canvas.setFocus)
        canvas.played.connect(self._play.trigger)

    def begin_with(self, page: QWidget) -> None:
        """Shows ``page`` while no file is open, in place of how to open one."""
        self.stack.addWidget(page)
        self._empty = page
        self.show_desk()

    def turn_to(self, name: str) -> None:
        """Turns to a page, or puts the focus into a list."""
        if name in _PAGES and self.pages.isTabEnabled(_PAGES.index(name)):
            self._turn(_PAGES.index(name))
        elif name == "files":
            self.files.list.setFocus()
        elif name == "checklist":
            self.findings.turn_to_checklist()
        elif name == "findings":
            self.findings.pages.setCurrentIndex(0)
            self.findings.list.setFocus()

    def _turn(self, index: int) -> None:
        """Turns to a page; the keyboard goes along where it was on the page before."""
        before = self.pages.currentWidget()
        held = before.isAncestorOf(QApplication.focusWidget() or self)
        self.pages.setCurrentIndex(index)
        after = self.pages.currentWidget()
        if held and after is not before:
            (after.focusProxy() or after).setFocus()

    def show_desk(self) -> None:
        """Shows the desk as it is now."""
        desk = self._desk
        entry, review = desk.entry, desk.review
        problem = files.problem(entry, review) if entry else None
        pictured = entry is not None and entry.source is not None
        self.files.setVisible(entry is not None)
        self.findings.setVisible(pictured)
        self.files.show_desk(desk)
        self.findings.show_desk(desk)
        self.tags.show_source(entry.source if entry else None, review)
        if entry is None:
            self.stack.setCurrentWidget(self._empty)
        elif problem and not pictured:
            self.problem.show_problem(problem)
            if self.stack.currentWidget() is not self.problem and self.canvas.hasFocus():
                self.files.list.setFocus()  # Qt would give it to any button
            self.stack.setCurrentWidget(self.problem)
        elif self.stack.currentWidget() is not self.pages:
            self.stack.setCurrentWidget(self.pages)
            if not self.files.list.hasFocus():
                self.canvas.setFocus()
        asked = self.asking.question
        if asked and (asked.file != desk.current or _settled(desk, asked.block)):
            self.asking.close_strip()
        alone = self.stack.currentWidget() is self.problem
        self.notice.tell(self.missing if alone else notice(desk, self.missing))
        self._show_picture(desk, entry.current_outcome(review) if entry else None)

    def _show_picture(self, desk: Desk, outcome: Outcome | None) -> None:
        source = desk.entry.source if desk.entry else None
        view = frame_view(desk)
        self.canvas.show_view(view)
        self.canvas.show_note(self.trouble or canvas_note(desk) or self._loading(desk))
        self.frames.show_frame(desk.frame, source, marks(desk))
        self._enable("compare", bool(outcome and outcome.delivered))
        self._enable("receipt", outcome is not None)
        # Whoever turns to a region wants to see it, whatever page is open.
        if desk.selected != self._selected:
            self._selected = desk.selected
            if desk.place:
                self.turn_to("picture")
        self.receipt.show_outcome(outcome, source.path if source else None)

    def _enable(self, name: str, on: bool) -> None:
        """Opens or closes a page; Qt would turn from a closed one to whatever is next to it."""
        index = _PAGES.index(name)
        if not on and self.pages.currentIndex() == index:
            self.turn_to("picture")
        self.pages.setTabEnabled(index, on)

    def _loading(self, desk: Desk) -> str:
        opened = desk.entry is not None and desk.entry.source is not None
        waiting = desk.loading or self.canvas.picture is None
        return say("Loading picture…") if opened and waiting else ""

    def show_picture(self, picture: Picture | None) -> None:
        """Shows the pixels of the frame looked at, or that they are on their way."""
        self.trouble = ""
        self.canvas.show_picture(picture)
        self.show_desk()
        if picture is not None:
            self.frames.pictured()

    def show_trouble(self, told: str) -> None:
        """Says why the pixels cannot be shown."""
        self.trouble = told
        self.show_desk()

    def recolour(self) -> None:
        """Follows a change of theme."""
        for part in (self.welcome, self.notice):
            part.recolour()
        self.show_desk()


def _settled(desk: Desk, block: Block | None) -> bool:
    return block is not None and answers.settled(desk, block)
