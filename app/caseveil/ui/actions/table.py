"""Every menu entry, key and button, in one table."""

from caseveil.ui.actions import bench as acts
from caseveil.ui.actions.action import Action, any_file
from caseveil.ui.actions.bench import Bench
from caseveil.ui.actions.edit import EDIT
from caseveil.ui.actions.review import REVIEW
from caseveil.ui.actions.sharing import SHARE
from caseveil.ui.actions.view import VIEW
from caseveil.ui.words.language import marked, say

MENUS = (
    marked("File"),
    marked("Edit"),
    marked("Review"),
    marked("Share"),
    marked("View"),
    marked("Help"),
)


def _export_text(bench: Bench) -> str:
    ready = len(bench.delivery.ready())
    return say("Export %n file(s)", "", ready) if ready else say("Export")


def _ends_early(bench: Bench) -> bool:
    """The file looked at was refused because it ends early, and a part of it can be opened."""
    entry = bench.desk.entry
    return bool(entry and entry.problem and entry.problem.part_readable)


def _has_notes(bench: Bench) -> bool:
    """The file looked at is a deck with speaker notes."""
    entry = bench.desk.entry
    return bool(entry and entry.has_notes)


def _notes_text(bench: Bench) -> str:
    entry = bench.desk.entry
    kept = entry is not None and entry.keeps_notes
    return say("Leave speaker notes out") if kept else say("Keep speaker notes")


_FILE = (
    Action("open", "File", marked("Open files…"), ("Ctrl+O",), lambda b: b.stage.ask_files(),
           icon="open",
           tip=marked("Opens photos, DICOM, PDF and PPTX files.")),
    Action("open-folder", "File", marked("Open folder…"), ("Ctrl+Shift+O",),
           lambda b: b.stage.ask_folder(), icon="open",
           tip=marked("Opens every file of a folder.")),
    Action("paste", "File", marked("Paste picture"), ("Ctrl+V",), lambda b: b.stage.paste(),
           icon="paste",
           tip=marked("Opens the picture or the files on the clipboard.")),
    Action("look-again", "File", marked("Look again"), ("F5",), acts.look_again, any_file,
           "look-again",
           marked("Opens and searches this file once more.")),
    Action("open-part", "File", marked("Open what is there"), (), acts.open_part, _ends_early,
           "open",
           marked("Opens this file, which ends early, as far as it goes; the rest stays empty.")),
    Action("keep-notes", "File", marked("Keep speaker notes"), (), acts.keep_notes, _has_notes,
           "keep",
           marked("The clean deck then has its notes as plain text, identifying words changed."),
           text_now=_notes_text),
    Action("export", "File", marked("Export approved"), ("Ctrl+E",), acts.export,
           lambda b: bool(b.delivery.ready()), "export",
           marked("Writes a clean copy of every approved file, reads it back and checks it."),
           text_now=_export_text),
    Action("target", "File", marked("Folder for clean copies…"), ("Ctrl+Shift+E",),
           acts.choose_target, icon="open",
           tip=marked("Chooses where clean copies are written.")),
    Action("cancel", "File", marked("Stop running steps"), ("Ctrl+.",), lambda b: b.stage.cancel(),
           icon="cancel", tip=marked("Stops opening, searching and exporting.")),
    Action("remove", "File", marked("Take off the list"), ("Ctrl+W",), acts.remove, any_file,
           "delete",
           marked("Takes this file off the list; the file itself is not touched.")),
    Action("close-case", "File", marked("Close the case"), ("Ctrl+Shift+W",),
           lambda b: b.stage.close_case(), any_file, "cancel",
           marked("Takes every file off the list and forgets every decision; no file is touched.")),
    Action("settings", "File", marked("Settings…"), ("Ctrl+,",),
           lambda b: b.stage.show("settings"), icon="settings",
           tip=marked("Language, colours, letters, folder and more.")),
    Action("quit", "File", marked("Quit"), ("Ctrl+Q",), lambda b: b.stage.quit()),
)  # fmt: skip

_HELP = (
    Action("help", "Help", marked("Help"), ("F1",), lambda b: b.stage.show("help"), icon="help",
           tip=marked("Searches what the program says about itself.")),
    Action("keys", "Help", marked("Keys"), ("?",), lambda b: b.stage.show("keys"), icon="help",
           tip=marked("Lists every key.")),
    Action("tour", "Help", marked("Tour"), (), lambda b: b.stage.show("tour"), icon="info",
           tip=marked("Shows the work in five cards.")),
    Action("learn", "Help", marked("Practise…"), ("Ctrl+L",), lambda b: b.stage.show("learn"),
           icon="info",
           tip=marked("Draws cases of nobody in which you mark what identifies, and shows what you "
                      "missed.")),
    Action("finders", "Help", marked("What is looked for"), (),
           lambda b: b.stage.show("finders"),
           icon="info",
           tip=marked("Lists the finders, what is missing, and what no finder can see.")),
    Action("report", "Help", marked("Problem report"), (), lambda b: b.stage.show("report"),
           icon="info",
           tip=marked("Shows versions and codes to copy, without content, names or paths.")),
)  # fmt: skip

ACTIONS = (*_FILE, *EDIT, *REVIEW, *SHARE, *VIEW, *_HELP)
