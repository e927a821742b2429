"""One menu entry, key and button, and the rules that say when it can be used."""

from collections.abc import Callable
from dataclasses import dataclass

from caseveil.domain.pictures import abilities
from caseveil.domain.source import DICOM, Ability
from caseveil.ui.actions.bench import Bench
from caseveil.ui.words.language import say

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
        why_not: why it cannot be done now, in place of the tip.
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
    why_not: Callable[[Bench], str] | None = None


def any_file(bench: Bench) -> bool:
    """A file is looked at."""
    return bench.desk.current is not None


def reviewing(bench: Bench) -> bool:
    """The file looked at was searched."""
    return bench.desk.review is not None


def chosen(bench: Bench) -> bool:
    """A region is selected."""
    finding = bench.desk.finding
    return finding is not None and finding.region is not None


def film(bench: Bench) -> bool:
    """The file looked at has several frames."""
    entry = bench.desk.entry
    return bool(entry and entry.source and len(entry.source.frames) > 1)


def scanned(bench: Bench) -> bool:
    """A DICOM file is in the list."""
    sources = (entry.source for entry in bench.desk.entries.values())
    return any(source is not None and source.format == DICOM for source in sources)


def can(bench: Bench, ability: Ability) -> bool:
    """The format of the file looked at allows ``ability``."""
    review = bench.desk.review
    return review is not None and ability in abilities(bench.desk.policy, review)


def tool(name: str) -> Callable[[Bench], None]:
    """Takes a tool in hand."""
    return lambda bench: bench.stage.take_tool(name)


def page(name: str) -> Callable[[Bench], None]:
    """Turns to a page or a list."""
    return lambda bench: bench.stage.show_page(name)


def crop_tip(bench: Bench) -> str:
    """What cropping does to the file looked at."""
    if not reviewing(bench) or can(bench, Ability.CROP):
        return say("Draw what is left of the picture.")
    return say("Draw what stays visible. This format keeps its size: the rest is painted black.")
