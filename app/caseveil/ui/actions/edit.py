"""The actions of the menu Edit: undo, regions, crop and turn."""

from collections.abc import Callable

from caseveil.domain.findings import By
from caseveil.domain.source import Ability
from caseveil.ui.actions.action import Action, can, chosen, crop_tip, film, reviewing
from caseveil.ui.actions.bench import Bench
from caseveil.ui.state import case_edits, edits
from caseveil.ui.words.language import marked, say


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


def _grow(sign: int) -> Callable[[Bench], None]:
    return lambda bench: edits.grow(bench.desk, sign * _step(bench))


def _copy(whole_file: bool) -> Callable[[Bench], None]:
    def copy(bench: Bench) -> None:
        bench.desk.copies = case_edits.copied(bench.desk, whole_file)
        told = say("%n region(s) copied: Ctrl+Shift+V in another file.", "", len(bench.desk.copies))
        bench.delivery.told(told)

    return copy


def _delete(bench: Bench) -> None:
    edits.delete(bench.desk)


def _drawn(bench: Bench) -> bool:
    finding = bench.desk.finding
    return chosen(bench) and finding is not None and finding.by is By.PERSON


def _delete_tip(bench: Bench) -> str:
    if chosen(bench) and not _drawn(bench):
        return say("A found region is not deleted. H hides it, X leaves it visible.")
    return say("Removes a region you drew. A found one is not deleted: hide it or keep it.")


def _in_all_files(bench: Bench) -> None:
    number = case_edits.in_all_files(bench.desk)
    bench.delivery.told(say("Hidden at the same place in %n other file(s).", "", number))


def _several(bench: Bench) -> bool:
    return chosen(bench) and len(bench.desk.history.present.reviews) > 1


def _film_region(bench: Bench) -> bool:
    return chosen(bench) and film(bench)


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
    Action("delete", "Edit", marked("Delete"), ("Del",), _delete, _drawn,
           "delete", tip_now=_delete_tip),
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
    Action("grow", "Edit", marked("Grow region"), ("G",), _grow(1), chosen, "add",
           marked("Makes the region larger on every side.")),
    Action("shrink", "Edit", marked("Shrink region"), ("S",), _grow(-1), chosen, "zoom-out",
           marked("Makes the region smaller on every side.")),
    Action("rotate-right", "Edit", marked("Turn region right"), ("Ctrl+R",),
           lambda b: edits.rotate(b.desk, 5), chosen, "turn-right"),
    Action("rotate-left", "Edit", marked("Turn region left"), ("Ctrl+Shift+R",),
           lambda b: edits.rotate(b.desk, -5), chosen, "turn-left"),
    Action("copy", "Edit", marked("Copy region"), ("Ctrl+C",), _copy(False), chosen, "paste",
           marked("Copies the place of the region, to hide it in another file as well.")),
    Action("copy-all", "Edit", marked("Copy all hidden regions"), ("Ctrl+Shift+C",), _copy(True),
           reviewing, "paste"),
    Action("paste-regions", "Edit", marked("Paste regions"), ("Ctrl+Shift+V",),
           lambda b: case_edits.paste(b.desk, b.desk.copies),
           lambda b: reviewing(b) and bool(b.desk.copies), "paste",
           marked("Hides the copied places here, scaled to this picture.")),
    Action("in-all-files", "Edit", marked("Same region in all files"), ("Shift+F",),
           _in_all_files, _several, "frames",
           marked("Hides this place in every file of the case, scaled to each picture.")),
    Action("from-frame", "Edit", marked("Region from this frame on"), ("Shift+PgUp",),
           lambda b: case_edits.from_here(b.desk), _film_region, "frames",
           marked("The region begins on this frame.")),
    Action("to-frame", "Edit", marked("Region up to this frame"), ("Shift+PgDown",),
           lambda b: case_edits.to_here(b.desk), _film_region, "frames",
           marked("The region ends on this frame.")),
    Action("but-frame", "Edit", marked("Region not on this frame"), ("Shift+D",),
           lambda b: case_edits.except_frame(b.desk), _film_region, "frames",
           marked("Makes this frame an exception.")),
    Action("every-frame", "Edit", marked("On all frames or one"), ("F",),
           lambda b: case_edits.every_frame(b.desk), _film_region, "frames",
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
