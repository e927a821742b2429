"""The actions of the menu Share: for whom, what to read first, and what is handed over."""

from collections.abc import Callable

from caseveil.ui.actions.action import Action, any_file
from caseveil.ui.actions.bench import Bench
from caseveil.ui.state import sharing
from caseveil.ui.words.language import marked, say
from caseveil.ui.words.untrusted import shown

_BUTTON = 20  # characters of a destination on its button


def _show(name: str) -> Callable[[Bench], None]:
    return lambda bench: bench.stage.show(name)


def _destination(bench: Bench) -> str:
    name = sharing.destination(bench.desk)
    return say("For: {name}", name=shown(name, _BUTTON)) if name else say("Destination…")


SHARE = (
    Action("destination", "Share", marked("Destination…"), ("Shift+S",), _show("destination"),
           icon="export", text_now=_destination,
           tip=marked("Chooses for whom the case is; its rules only ever hide more.")),
    Action("guidance", "Share", marked("Guidance…"), ("Shift+G",), _show("guidance"), any_file,
           "info", marked("What professional bodies, laws and the destination ask of you.")),
    Action("case-text", "Share", marked("Case text…"), ("Ctrl+T",), _show("case-text"),
           icon="kind-text",
           tip=marked("Takes what identifies out of a caption, a history or a post.")),
    Action("consent", "Share", marked("Consent card…"), ("Ctrl+K",), _show("consent"),
           icon="receipt", tip=marked("To be signed, kept apart; it never goes with the case.")),
    Action("deliver", "Share", marked("Deliver…"), ("Ctrl+Shift+D",), _show("deliver"), any_file,
           "export", marked("Folder, one package, contact sheet, clean picture to paste.")),
)  # fmt: skip
