"""What every action is handed: the presenters, and the few things only a window can do."""

from dataclasses import dataclass
from typing import Protocol

from caseveil.domain.blocks import Block
from caseveil.ui.state import answers, sharing
from caseveil.ui.state.delivery import Delivery
from caseveil.ui.state.intake import Intake
from caseveil.ui.state.review import Desk
from caseveil.ui.words.language import say


class Stage(Protocol):
    """What an action may ask of the window."""

    def ask_files(self) -> None:
        """Lets the person choose files to open."""

    def ask_folder(self) -> None:
        """Lets the person choose a folder to open."""

    def ask_target(self) -> bool:
        """Lets the person choose where clean copies go; False where they did not."""

    def paste(self) -> None:
        """Opens the picture or the files on the clipboard."""

    def close_case(self) -> None:
        """Takes every file off the list and forgets all of the case, after a question."""

    def cancel(self) -> None:
        """Stops every running step."""

    def take_tool(self, name: str) -> None:
        """Takes a drawing tool in hand."""

    def add_region(self) -> None:
        """Adds a region in the middle of what is on screen."""

    def zoom(self, steps: float) -> None:
        """Zooms in or out."""

    def zoom_fit(self) -> None:
        """Shows the whole frame."""

    def zoom_to(self) -> None:
        """Fills the view with the selected region."""

    def toggle_loupe(self) -> None:
        """Switches the loupe."""

    def ask_reason(self) -> None:
        """Asks why the selected region is kept."""

    def sweep(self) -> None:
        """Shows the next part of the picture, enlarged."""

    def play(self) -> None:
        """Plays the frames, or stops."""

    def tone(self, step: str) -> None:
        """Changes brightness on the screen: ``next`` window, ``invert`` or ``reset``."""

    def zoom_one(self) -> None:
        """Shows one source pixel per screen pixel."""

    def show_page(self, name: str) -> None:
        """Turns to a page, or to the list of files or findings."""

    def toggle_exported(self) -> None:
        """Switches the preview of the clean copy."""

    def ask(self, block: Block) -> None:
        """Asks what must be answered before the file can be approved."""

    def show(self, name: str) -> None:
        """Opens a dialog by its name, such as ``settings``."""

    def fold(self) -> None:
        """Folds the series of the file looked at in the list, or unfolds it."""

    def quit(self) -> None:
        """Closes the window."""


@dataclass(frozen=True, slots=True)
class Bench:
    """Everything an action works with."""

    desk: Desk
    intake: Intake
    delivery: Delivery
    stage: Stage


def export(bench: Bench) -> None:
    """Exports every approved file, after a folder was chosen."""
    if not bench.delivery.ready():
        bench.delivery.told(say("No file is approved yet. Look at one and press A."))
    elif sharing.is_unanswered(bench.desk):
        bench.stage.show("before-export")
    elif bench.delivery.folder is not None or bench.stage.ask_target():
        bench.delivery.export()


def approve(bench: Bench) -> None:
    """Approves the file looked at, or asks what must be answered first."""
    if block := answers.approve(bench.desk):
        bench.stage.ask(block)


def look_again(bench: Bench) -> None:
    """Opens and searches the file once more."""
    if bench.desk.current:
        bench.intake.look(bench.desk.current)


def open_part(bench: Bench) -> None:
    """Opens what is there of a file that ends early."""
    if bench.desk.current:
        bench.intake.look_at_part(bench.desk.current)


def keep_notes(bench: Bench) -> None:
    """Keeps the speaker notes of the deck looked at, or leaves them out again."""
    entry = bench.desk.entry
    if entry and entry.has_notes:
        bench.intake.look_at_notes(entry.key, kept=not entry.keeps_notes)


def remove(bench: Bench) -> None:
    """Takes the file off the list."""
    if key := bench.desk.current:
        bench.intake.forget(key)
        bench.desk.remove(key)


def choose_target(bench: Bench) -> None:
    """Chooses where clean copies go."""
    bench.stage.ask_target()
