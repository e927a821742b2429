"""The actions of the menu Edit: undo, regions, crop and turn."""

from collections.abc import Callable

from caseveil.domain.source import Ability
from caseveil.ui import edits
from caseveil.ui.action import Action, can, chosen, crop_tip, film, reviewing
from caseveil.ui.bench import Bench
from caseveil.ui.language import marked, say


def _turnable(bench: Bench) -> bool:
    return can(bench, Ability.TURN)


def _turn_tip(bench: Bench) -> str:
    if not reviewing(bench) or _turnable(bench):
        return say("Turns the clean copy by a quarter.")
    return say("This format cannot be turned: its geometry must stay as the scanner wrote it.")


def _step(bench: Bench) -> int:
    size = edits.frame_size(bench.desk)
    return max(1, max(size.width, size.height) // 200)


def _undo_text(bench: Bench) -> str:
    label = bench.desk.history.undo_label
    return say("Undo {step}", step=label) if label else say("Undo")


def _redo_text(bench: Bench) -> str:
    label = bench.desk.history.redo_label
    return say("Redo {step}", step=label) if label else say("Redo")


def _can_undo(bench: Bench) -> bool:
    return bench.desk.history.undo_label is not None


def _can_redo(bench: Bench) -> bool:
    return bench.desk.history.redo_label is not None


def _nudge(x: int, y: int) -> Callable[[Bench], None]:
    return lambda bench: edits.nudge(bench.desk, x * _step(bench), y * _step(bench))


def _stretch(x: int, y: int) -> Callable[[Bench], None]:
    return lambda bench: edits.stretch(bench.desk, x * _step(bench), y * _step(bench))


EDIT = (
    Action("undo", "Edit", marked("Undo"), ("Ctrl+Z",), lambda b: b.desk.undo(), _can_undo, "undo",
           text_now=_undo_text),
    Action("redo", "Edit", marked("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), lambda b: b.desk.redo(),
           _can_redo,
           "redo", text_now=_redo_text),
    Action("add", "Edit", marked("Add region"), ("Ins",), lambda b: b.stage.add_region(), reviewing,
           "add", marked("Adds a region in the middle; move it with Alt and the arrow keys.")),
    Action("delete", "Edit", marked("Delete"), ("Del",), lambda b: edits.delete(b.desk), chosen,
           "delete",
           marked("Removes a region you drew; a found one stays listed, as kept visible.")),
    Action("left", "Edit", marked("Move region left"), ("Alt+Left",), _nudge(-1, 0), chosen),
    Action("right", "Edit", marked("Move region right"), ("Alt+Right",), _nudge(1, 0), chosen),
    Action("up", "Edit", marked("Move region up"), ("Alt+Up",), _nudge(0, -1), chosen),
    Action("down", "Edit", marked("Move region down"), ("Alt+Down",), _nudge(0, 1), chosen),
    Action("narrower", "Edit", marked("Make region narrower"), ("Alt+Shift+Left",), _stretch(-1, 0),
           chosen),
    Action("wider", "Edit", marked("Make region wider"), ("Alt+Shift+Right",), _stretch(1, 0),
           chosen),
    Action("lower", "Edit", marked("Make region shorter"), ("Alt+Shift+Up",), _stretch(0, -1),
           chosen),
    Action("higher", "Edit", marked("Make region taller"), ("Alt+Shift+Down",), _stretch(0, 1),
           chosen),
    Action("every-frame", "Edit", marked("On all frames or one"), ("F",),
           lambda b: edits.every_frame(b.desk), lambda b: chosen(b) and film(b), "frames",
           marked("Switches the region between this frame and all frames.")),
    Action("crop-to", "Edit", marked("Crop to region"), ("Shift+C",),
           lambda b: edits.selection_to(b.desk, True), chosen, "tool-crop", tip_now=crop_tip),
    Action("keep-only-to", "Edit", marked("Keep only the region"), ("Shift+O",),
           lambda b: edits.selection_to(b.desk, False), chosen, "tool-keep-only",
           marked("Hides everything outside the selected region.")),
    Action("uncrop", "Edit", marked("Remove crop"), (), lambda b: edits.crop(b.desk, None),
           lambda b: bool(b.desk.review and b.desk.review.crop)),
    Action("unkeep", "Edit", marked("Remove keep only this area"), (),
           lambda b: edits.keep_only(b.desk, None),
           lambda b: bool(b.desk.review and b.desk.review.keep_only)),
    Action("turn-left", "Edit", marked("Turn left"), ("Shift+R",), lambda b: edits.turn(b.desk, 3),
           _turnable, "turn-left", tip_now=_turn_tip),
    Action("turn-right", "Edit", marked("Turn right"), ("R",), lambda b: edits.turn(b.desk, 1),
           _turnable,
           "turn-right", tip_now=_turn_tip),
)  # fmt: skip
