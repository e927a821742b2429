"""What actions ask of the window: choosing files, the clipboard, tools, zoom and dialogs."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from caseveil.domain.blocks import Block
from caseveil.domain.geometry import Rect
from caseveil.ui.actions.buttons import Actions
from caseveil.ui.canvas.brush import Brush, Eraser
from caseveil.ui.canvas.drawing import Box, Crop, Ellipse, FacePart, KeepOnly, PolygonTool
from caseveil.ui.canvas.tools import Select, Tool
from caseveil.ui.clipboard import Pasteboard, local_files
from caseveil.ui.dialogs import shortcuts
from caseveil.ui.glass import Glass
from caseveil.ui.state import answers, edits
from caseveil.ui.state.delivery import Delivery
from caseveil.ui.state.intake import Intake
from caseveil.ui.state.jobs import Lane, Runner
from caseveil.ui.state.questions import Question, question, reasons
from caseveil.ui.state.review import Desk
from caseveil.ui.words.language import marked, say
from caseveil.ui.work import WorkArea
from caseveil.workflow.road import EngineState

_TOOLS: dict[str, Callable[[], Tool]] = {
    "select": Select,
    "box": Box,
    "ellipse": Ellipse,
    "polygon": PolygonTool,
    "brush": Brush,
    "eraser": Eraser,
    "face-part": FacePart,
    "crop": Crop,
    "keep-only": KeepOnly,
}
_CORNERS = marked("Click the corners; Enter or a double click closes.")
_HINTS = {"polygon": _CORNERS, "face-part": _CORNERS}
# DICOM files often have no suffix, so nothing is left out at first.
_SUFFIXES = (
    *("jpg", "jpeg", "png", "tif", "tiff", "bmp", "gif", "webp", "heic", "heif", "hif", "avif"),
    *("pdf", "pptx", "dcm"),
)
_PATTERNS = " ".join(f"*.{name} *.{name.upper()}" for name in _SUFFIXES)


class WindowStage:
    """The window's side of the actions.

    Attributes:
        actions: the Qt actions, set once they are made.
        engines: the finders, once they are known.
        show: opens a dialog by its name.
        hint: how the tool in hand is used, where that cannot be guessed.
        tool_taken: called when another tool is in hand.
        case_closed: called when the case was closed, for whoever else knows of it.
    """

    actions: Actions

    def __init__(
        self, owner: QWidget, desk: Desk, intake: Intake, delivery: Delivery, runner: Runner
    ) -> None:
        self._owner, self._desk = owner, desk
        self._intake, self._delivery, self._runner = intake, delivery, runner
        self.engines: Sequence[EngineState] = ()
        self.show: Callable[[str], None] = lambda _name: None
        self.pasteboard = Pasteboard()
        self.work: WorkArea
        self.glass: Glass
        self.hint = ""
        self.tool_taken: Callable[[], None] = lambda: None
        self.case_closed: Callable[[], None] = lambda: None

    def ask_files(self) -> None:
        """Lets the person choose files to open."""
        names, _filter = QFileDialog.getOpenFileNames(self._owner, say("Open files"), "", _known())
        self._intake.add([Path(name) for name in names])

    def ask_folder(self) -> None:
        """Lets the person choose a folder to open."""
        name = QFileDialog.getExistingDirectory(self._owner, say("Open folder"))
        self._intake.add([Path(name)] if name else [])

    def ask_target(self) -> bool:
        """Lets the person choose where clean copies go; False where they did not."""
        start = str(self._delivery.folder or "")
        name = QFileDialog.getExistingDirectory(self._owner, say("Folder for clean copies"), start)
        if name:
            self._delivery.folder = Path(name)
        return bool(name)

    def paste(self) -> None:
        """Opens the picture or the files on the clipboard."""
        # Qt answers None for an empty clipboard on some platforms, against its own type.
        self.take(QGuiApplication.clipboard().mimeData() or QMimeData())

    def take(self, data: QMimeData) -> None:
        """Opens what was pasted or dropped."""
        if files := local_files(data):
            self._intake.add(files)
        elif (write := self.pasteboard.writer(data)) is not None:
            self._runner.start(
                Lane.LOOK,
                lambda _job: write(),
                lambda saved: self._intake.add([saved]),
                lambda _error: self._intake.told(
                    say("The picture on the clipboard cannot be opened.")
                ),
            )
        else:
            self._intake.told(say("There is no picture on the clipboard."))

    def close_case(self) -> None:
        """Takes every file off the list and forgets all of the case, after a question."""
        left = self._desk.unexported()
        if left and not shortcuts.may_close(left, self._owner, marked("Close the case")):
            return
        self._runner.cancel_all()
        for key in self._desk.listed():
            self._intake.forget(key)
        self._desk.clear()
        self.pasteboard.close()
        self.case_closed()

    def cancel(self) -> None:
        """Stops every running step."""
        self._runner.cancel_all()

    def take_tool(self, name: str) -> None:
        """Takes a drawing tool in hand."""
        self.work.canvas.set_tool(_TOOLS[name]())
        self.hint = say(_HINTS[name]) if name in _HINTS else ""
        for tool in _TOOLS:
            self.actions[tool].setChecked(tool == name)
        self.show_page("picture")
        self.tool_taken()

    def add_region(self) -> None:
        """Adds a region in the middle of what is on screen."""
        size = edits.frame_size(self._desk)
        x, y = self.work.canvas.middle()
        width, height = max(8, size.width // 6), max(8, size.height // 8)
        left, top = round(x) - width // 2, round(y) - height // 2
        rect = Rect(left, top, left + width, top + height).clip(size)
        if rect.size.pixels:
            edits.draw(self._desk, rect.polygon())

    def zoom(self, steps: float) -> None:
        """Zooms in or out."""
        self.work.canvas.zoom_by(steps)

    def zoom_fit(self) -> None:
        """Shows the whole frame."""
        self.work.canvas.fit()

    def zoom_to(self) -> None:
        """Fills the view with the selected region."""
        self.work.canvas.zoom_to_selected()

    def sweep(self) -> None:
        """Shows the next part of the picture, enlarged."""
        self.show_page("picture")
        self.work.canvas.sweep()

    def play(self) -> None:
        """Plays the frames, or stops."""
        self.work.frames.play(self.actions["play"].isChecked())

    def tone(self, step: str) -> None:
        """Changes brightness on the screen: ``next`` window, ``invert`` or ``reset``."""
        self.show_page("picture")
        told = self.glass.step(step)
        self._intake.told(say("{window}: on the screen only, the copy keeps its own.", window=told))

    def toggle_loupe(self) -> None:
        """Switches the loupe."""
        self.work.canvas.set_loupe(self.actions["loupe"].isChecked())

    def ask_reason(self) -> None:
        """Asks why the selected region is kept."""
        self.show_page("picture")
        self.work.asking.went_on = lambda: None
        self.work.asking.ask(reasons(self._desk))

    def zoom_one(self) -> None:
        """Shows one source pixel per screen pixel."""
        self.work.canvas.zoom_to(1.0)

    def show_page(self, name: str) -> None:
        """Turns to a page, or to the list of files or findings."""
        self.work.turn_to(name)

    def fold(self) -> None:
        """Folds the series of the file looked at in the list, or unfolds it."""
        self.work.files.fold()

    def toggle_exported(self) -> None:
        """Switches the preview of the clean copy."""
        self.work.canvas.set_as_exported(self.actions["as-exported"].isChecked())

    def ask(self, block: Block) -> None:
        """Asks what must be answered before the file can be approved."""
        self.show_page("picture")
        self.work.asking.went_on = self._go_on
        self.work.asking.ask(question(self._desk, block, self.take_tool))

    def _go_on(self) -> Question | None:
        """Approves, or asks what else must be answered."""
        block = answers.approve(self._desk)
        return question(self._desk, block, self.take_tool) if block else None

    def quit(self) -> None:
        """Closes the window."""
        self._owner.close()


def _known() -> str:
    every, pictures = say("All files"), say("Pictures")
    return f"{every} (*);;{pictures} ({_PATTERNS})"
