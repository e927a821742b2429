"""Words of running text that are changed: what stood there, what is written instead, and where."""

import re
from typing import Final

from caseveil.domain.findings import Finding, WordPlace
from caseveil.domain.wording import NOTES
from caseveil.ui.words.language import say
from caseveil.ui.words.untrusted import shown

_SLIDE: Final = re.compile(r"Slide (\d+)/")
_LONGEST: Final = 40  # characters of a word in a line


def change(finding: Finding) -> str:
    """The word and what it becomes, for one line; nothing for what is no word."""
    place = finding.place
    if not isinstance(place, WordPlace):
        return ""
    before = shown(finding.text or "", _LONGEST)
    after = shown(place.neutral, _LONGEST)
    if not after:
        return say("“{before}” is removed", before=before)
    return say("“{before}” becomes “{after}”", before=before, after=after)


def where(finding: Finding) -> str:
    """On which slide the word stands; nothing where that is not told."""
    place = finding.place
    return slide(place.path) if isinstance(place, WordPlace) else ""


def slide(path: str) -> str:
    """The slide of a passage; nothing where its path names none."""
    named = _SLIDE.match(path)
    if named and NOTES in path:
        return say("notes of slide {number}", number=named[1])
    return say("slide {number}", number=named[1]) if named else ""
