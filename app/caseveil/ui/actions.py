"""Every menu entry, key and button, in one table."""

from caseveil.ui import bench as acts
from caseveil.ui import words
from caseveil.ui.action import Action, any_file
from caseveil.ui.bench import Bench
from caseveil.ui.edit_actions import EDIT
from caseveil.ui.review_actions import REVIEW
from caseveil.ui.view_actions import VIEW

MENUS = ("File", "Edit", "Review", "View", "Help")


def _export_text(bench: Bench) -> str:
    ready = len(bench.delivery.ready())
    return f"Export {words.count(ready, 'file')}" if ready else "Export"


_FILE = (
    Action("open", "File", "Open files…", ("Ctrl+O",), lambda b: b.stage.ask_files(), icon="open",
           tip="Opens photos and DICOM files."),
    Action("open-folder", "File", "Open folder…", ("Ctrl+Shift+O",),
           lambda b: b.stage.ask_folder(), icon="open", tip="Opens every file of a folder."),
    Action("paste", "File", "Paste picture", ("Ctrl+V",), lambda b: b.stage.paste(), icon="paste",
           tip="Opens the picture or the files on the clipboard."),
    Action("look-again", "File", "Look again", ("F5",), acts.look_again, any_file, "look-again",
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
    Action("remove", "File", "Take off the list", ("Ctrl+W",), acts.remove, any_file, "delete",
           "Takes this file off the list; the file itself is not touched."),
    Action("quit", "File", "Quit", ("Ctrl+Q",), lambda b: b.stage.quit()),
)  # fmt: skip

_HELP = (
    Action("keys", "Help", "Keys", ("?", "F1"), lambda b: b.stage.show_keys(), icon="help",
           tip="Lists every key."),
    Action("finders", "Help", "What is looked for", (), lambda b: b.stage.show_finders(),
           icon="info", tip="Lists the finders, what is missing, and what no finder can see."),
)  # fmt: skip

ACTIONS = (*_FILE, *EDIT, *REVIEW, *VIEW, *_HELP)
