"""Every menu entry, key and button, in one table."""

from collections.abc import Callable
from dataclasses import dataclass

from caseveil.domain.findings import Action as Answer
from caseveil.domain.source import Ability
from caseveil.ui import bench as acts
from caseveil.ui import edits, words
from caseveil.ui.bench import Bench

Rule = Callable[[Bench], bool]


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a person can do.

    Attributes:
        name: stable name.
        menu: title of the menu it stands in.
        text: what the menu says.
        keys: shortcuts; the first is shown.
        run: does it.
        ready: whether it can be done now.
        icon: name of its icon, or empty.
        tip: a sentence that explains it.
        checkable: whether it is switched on and off.
        text_now: the text where it depends on the state.
        tip_now: the tip where it depends on the state.
    """

    name: str
    menu: str
    text: str
    keys: tuple[str, ...]
    run: Callable[[Bench], None]
    ready: Rule = lambda _bench: True
    icon: str = ""
    tip: str = ""
    checkable: bool = False
    text_now: Callable[[Bench], str] | None = None
    tip_now: Callable[[Bench], str] | None = None


MENUS = ("File", "Edit", "Review", "View", "Help")


def _any_file(bench: Bench) -> bool:
    return bench.desk.current is not None


def _reviewing(bench: Bench) -> bool:
    return bench.desk.review is not None


def _chosen(bench: Bench) -> bool:
    finding = bench.desk.finding
    return finding is not None and finding.region is not None


def _film(bench: Bench) -> bool:
    entry = bench.desk.entry
    return bool(entry and entry.source and len(entry.source.frames) > 1)


def _can(bench: Bench, ability: Ability) -> bool:
    review = bench.desk.review
    return review is not None and ability in review.source.abilities


def _turnable(bench: Bench) -> bool:
    return _can(bench, Ability.TURN)


def _turn_tip(bench: Bench) -> str:
    if not _reviewing(bench) or _turnable(bench):
        return "Turns the clean copy by a quarter."
    return "This format cannot be turned: its geometry must stay as the scanner wrote it."


def _crop_tip(bench: Bench) -> str:
    if not _reviewing(bench) or _can(bench, Ability.CROP):
        return "Draw what is left of the picture."
    return "Draw what stays visible. This format keeps its size: the rest is painted black."


def _step(bench: Bench) -> int:
    size = edits.frame_size(bench.desk)
    return max(1, max(size.width, size.height) // 200)


def _undo_text(bench: Bench) -> str:
    label = bench.desk.history.undo_label
    return f"Undo {label}" if label else "Undo"


def _redo_text(bench: Bench) -> str:
    label = bench.desk.history.redo_label
    return f"Redo {label}" if label else "Redo"


def _can_undo(bench: Bench) -> bool:
    return bench.desk.history.undo_label is not None


def _can_redo(bench: Bench) -> bool:
    return bench.desk.history.redo_label is not None


def _can_approve(bench: Bench) -> bool:
    review = bench.desk.review
    return review is not None and not review.approved


def _can_withdraw(bench: Bench) -> bool:
    review = bench.desk.review
    return review is not None and review.approved


def _export_text(bench: Bench) -> str:
    ready = len(bench.delivery.ready())
    return f"Export {words.count(ready, 'file')}" if ready else "Export"


def _tool(name: str) -> Callable[[Bench], None]:
    return lambda bench: bench.stage.take_tool(name)


def _page(name: str) -> Callable[[Bench], None]:
    return lambda bench: bench.stage.show_page(name)


def _nudge(x: int, y: int) -> Callable[[Bench], None]:
    return lambda bench: edits.nudge(bench.desk, x * _step(bench), y * _step(bench))


def _stretch(x: int, y: int) -> Callable[[Bench], None]:
    return lambda bench: edits.stretch(bench.desk, x * _step(bench), y * _step(bench))


_FILE = (
    Action("open", "File", "Open files…", ("Ctrl+O",), lambda b: b.stage.ask_files(), icon="open",
           tip="Opens photos and DICOM files."),
    Action("open-folder", "File", "Open folder…", ("Ctrl+Shift+O",),
           lambda b: b.stage.ask_folder(), icon="open", tip="Opens every file of a folder."),
    Action("paste", "File", "Paste picture", ("Ctrl+V",), lambda b: b.stage.paste(), icon="paste",
           tip="Opens the picture or the files on the clipboard."),
    Action("look-again", "File", "Look again", ("F5",), acts.look_again, _any_file, "look-again",
           "Opens and searches this file once more."),
    Action("export", "File", "Export approved", ("Ctrl+E",), acts.export,
           lambda b: bool(b.delivery.ready()), "export",
           "Writes a clean copy of every approved file, reads it back and checks it.",
           text_now=_export_text),
    Action("target", "File", "Folder for clean copies…", ("Ctrl+Shift+E",),
           acts.choose_target, icon="open",
           tip="Chooses where clean copies are written."),
    Action("cancel", "File", "Stop running steps", ("Ctrl+.",), lambda b: b.stage.cancel(),
           icon="cancel", tip="Stops opening, searching and exporting."),
    Action("remove", "File", "Take off the list", ("Ctrl+W",), acts.remove, _any_file, "delete",
           "Takes this file off the list; the file itself is not touched."),
    Action("quit", "File", "Quit", ("Ctrl+Q",), lambda b: b.stage.quit()),
)  # fmt: skip

_EDIT = (
    Action("undo", "Edit", "Undo", ("Ctrl+Z",), lambda b: b.desk.undo(), _can_undo, "undo",
           text_now=_undo_text),
    Action("redo", "Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), lambda b: b.desk.redo(), _can_redo,
           "redo", text_now=_redo_text),
    Action("add", "Edit", "Add region", ("Ins",), lambda b: b.stage.add_region(), _reviewing,
           "add", "Adds a region in the middle; move it with Alt and the arrow keys."),
    Action("delete", "Edit", "Delete", ("Del",), lambda b: edits.delete(b.desk), _chosen,
           "delete", "Removes a region you drew; a found one stays listed, as kept visible."),
    Action("left", "Edit", "Move region left", ("Alt+Left",), _nudge(-1, 0), _chosen),
    Action("right", "Edit", "Move region right", ("Alt+Right",), _nudge(1, 0), _chosen),
    Action("up", "Edit", "Move region up", ("Alt+Up",), _nudge(0, -1), _chosen),
    Action("down", "Edit", "Move region down", ("Alt+Down",), _nudge(0, 1), _chosen),
    Action("narrower", "Edit", "Make region narrower", ("Alt+Shift+Left",), _stretch(-1, 0),
           _chosen),
    Action("wider", "Edit", "Make region wider", ("Alt+Shift+Right",), _stretch(1, 0), _chosen),
    Action("lower", "Edit", "Make region shorter", ("Alt+Shift+Up",), _stretch(0, -1), _chosen),
    Action("higher", "Edit", "Make region taller", ("Alt+Shift+Down",), _stretch(0, 1), _chosen),
    Action("every-frame", "Edit", "On all frames or one", ("F",),
           lambda b: edits.every_frame(b.desk), lambda b: _chosen(b) and _film(b), "frames",
           "Switches the region between this frame and all frames."),
    Action("crop-to", "Edit", "Crop to region", ("Shift+C",),
           lambda b: edits.selection_to(b.desk, True), _chosen, "tool-crop", tip_now=_crop_tip),
    Action("keep-only-to", "Edit", "Keep only the region", ("Shift+O",),
           lambda b: edits.selection_to(b.desk, False), _chosen, "tool-keep-only",
           "Hides everything outside the selected region."),
    Action("uncrop", "Edit", "Remove crop", (), lambda b: edits.crop(b.desk, None),
           lambda b: bool(b.desk.review and b.desk.review.crop)),
    Action("unkeep", "Edit", "Remove keep only this area", (),
           lambda b: edits.keep_only(b.desk, None),
           lambda b: bool(b.desk.review and b.desk.review.keep_only)),
    Action("turn-left", "Edit", "Turn left", ("Shift+R",), lambda b: edits.turn(b.desk, 3),
           _turnable, "turn-left", tip_now=_turn_tip),
    Action("turn-right", "Edit", "Turn right", ("R",), lambda b: edits.turn(b.desk, 1), _turnable,
           "turn-right", tip_now=_turn_tip),
)  # fmt: skip

_REVIEW = (
    Action("next", "Review", "Next finding", ("J",), lambda b: b.desk.step_finding(1), _reviewing,
           "next"),
    Action("previous", "Review", "Previous finding", ("K",), lambda b: b.desk.step_finding(-1),
           _reviewing, "previous"),
    Action("hide", "Review", "Hide", ("H",), lambda b: edits.decide(b.desk, Answer.HIDE), _chosen,
           "hide", "Paints the region black in the clean copy."),
    Action("keep", "Review", "Keep", ("X",), lambda b: edits.decide(b.desk, Answer.KEEP), _chosen,
           "keep", "Leaves the region visible in the clean copy."),
    Action("undecide", "Review", "Reset", ("U",), lambda b: edits.take_back(b.desk),
           _chosen, "pending", "Takes the decision back; undecided is hidden on export."),
    Action("hide-all", "Review", "Hide all undecided on this frame", ("Shift+H",),
           lambda b: edits.hide_pending(b.desk), _reviewing, "hide"),
    Action("dismiss", "Review", "Keep all doubtful on this frame", ("D",),
           lambda b: edits.dismiss_doubtful(b.desk), _reviewing, "keep",
           "Leaves visible what the finders are not sure about, in one step."),
    Action("approve", "Review", "Approve", ("A",), lambda b: edits.approve(b.desk), _can_approve,
           "approve", "You looked and agree; undecided regions will be hidden."),
    Action("withdraw", "Review", "Withdraw approval", ("Shift+A",),
           lambda b: edits.withdraw(b.desk), _can_withdraw, "undo",
           "Takes the approval back; the file needs you again."),
    Action("next-file", "Review", "Next file", ("N",), lambda b: b.desk.step_file(1), _any_file,
           "next"),
    Action("previous-file", "Review", "Previous file", ("P",), lambda b: b.desk.step_file(-1),
           _any_file, "previous"),
    Action("next-frame", "Review", "Next frame", ("PgDown",),
           lambda b: b.desk.set_frame(b.desk.frame + 1), _film, "next"),
    Action("previous-frame", "Review", "Previous frame", ("PgUp",),
           lambda b: b.desk.set_frame(b.desk.frame - 1), _film, "previous"),
)  # fmt: skip

_VIEW = (
    Action("select", "View", "Select and move", ("V",), _tool("select"), icon="tool-select",
           tip="Pick, move and resize regions; drag the picture to pan.", checkable=True),
    Action("box", "View", "Draw rectangle", ("B",), _tool("box"), _reviewing, "tool-box",
           "Draw a rectangle to hide.", checkable=True),
    Action("polygon", "View", "Draw polygon", ("L",), _tool("polygon"), _reviewing,
           "tool-polygon", "Click the corners; Enter or a double click closes.", checkable=True),
    Action("crop", "View", "Crop", ("C",), _tool("crop"), _reviewing, "tool-crop",
           checkable=True, tip_now=_crop_tip),
    Action("keep-only", "View", "Keep only this area", ("O",), _tool("keep-only"), _reviewing,
           "tool-keep-only", "Draw the only area that stays visible.", checkable=True),
    Action("as-exported", "View", "Show as exported", ("E",),
           lambda b: b.stage.toggle_exported(), _reviewing, "as-exported",
           "Shows the picture as the clean copy will be.", checkable=True),
    Action("zoom-in", "View", "Zoom in", ("+", "="), lambda b: b.stage.zoom(1), _any_file,
           "zoom-in"),
    Action("zoom-out", "View", "Zoom out", ("-",), lambda b: b.stage.zoom(-1), _any_file,
           "zoom-out"),
    Action("zoom-fit", "View", "Fit to window", ("0",), lambda b: b.stage.zoom_fit(), _any_file,
           "zoom-fit"),
    Action("zoom-one", "View", "Actual pixels", ("1",), lambda b: b.stage.zoom_one(), _any_file,
           "zoom-one"),
    Action("page-picture", "View", "Picture", ("Ctrl+1",), _page("picture"), _any_file),
    Action("page-tags", "View", "Tags", ("Ctrl+2", "T"), _page("tags"), _any_file),
    Action("page-compare", "View", "Before and after", ("Ctrl+3",), _page("compare"), _any_file),
    Action("page-receipt", "View", "Receipt", ("Ctrl+4",), _page("receipt"), _any_file),
    Action("list-files", "View", "Go to the files", ("Ctrl+5",), _page("files"), _any_file),
    Action("list-findings", "View", "Go to the findings", ("Ctrl+6",), _page("findings"),
           _reviewing),
)  # fmt: skip

_HELP = (
    Action("keys", "Help", "Keys", ("?", "F1"), lambda b: b.stage.show_keys(), icon="help",
           tip="Lists every key."),
    Action("finders", "Help", "What is looked for", (), lambda b: b.stage.show_finders(),
           icon="info", tip="Lists the finders, what is missing, and what no finder can see."),
)  # fmt: skip

ACTIONS = (*_FILE, *_EDIT, *_REVIEW, *_VIEW, *_HELP)
