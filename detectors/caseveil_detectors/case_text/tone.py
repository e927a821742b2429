"""Wording about patients or colleagues that guidance asks to avoid; nothing is changed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Remark:
    """Wording that somebody should look at.

    Attributes:
        start: of its first character.
        end: after its last character.
        reason: ``mocking``, ``labelling`` or ``blaming``.
    """

    start: int
    end: int
    reason: str


_FORMS: Final = (
    ("mocking", re.compile(
        r"(?<!\w)(?:lo+l|lmao|lmfao|rofl|omg|wtf|haha+|hehe+|hilarious|funny|gross|disgusting"
        r"|yuck|eww+|you can'?t make this up"
        r"|guess what this (?:idiot|genius)|😂|🤣|🤮|darwin award|only in)(?!\w)", re.IGNORECASE)),
    ("labelling", re.compile(
        r"(?<!\w)(?:frequent flyers?|drug[- ]seek\w+|junkies?|addict|druggies?|alkie|wino|drunk"
        r"|drunkard|crackhead|gomer|bed[- ]?blockers?|social admission"
        r"|heart ?sink|time ?wasters?|crazy|nutter|nutcase|psycho|lunatic|maniac|mental case"
        r"|loony|retard(?:ed)?|cripple|spastic(?! (?:di|hemi|quadri|para|tetra|gait|bladder))"
        r"|fatso|whale|beached whale|fatty (?:patient|lady|guy)|lazy|ugly|smelly|filthy"
        r"|dirty patient|hysterical|attention[- ]seek\w+|malingerer|faker|manipulative"
        r"|train ?wreck|dirtball|scumbag|illegal|thug|slut|whore|trailer trash|old hag|crock"
        r"|whiny|whiner|poor historian|difficult patient"
        r"|suffers from being|non-?compliant)(?!\w)", re.IGNORECASE)),
    ("blaming", re.compile(
        r"(?<!\w)(?:idiots?|idiotic|stupid|dumb|morons?|imbeciles?|clowns?|incompetent|useless"
        r"|clueless|butcher(?:ed)?|quacks?|muppets?|hopeless"
        r"|lazy (?:gp|doctor|nurse|resident|intern)|negligent|botched|screwed up"
        r"|never disappoints|what were they thinking|missed it again)(?!\w)", re.IGNORECASE)),
)  # fmt: skip


def remarks(text: str) -> Iterator[Remark]:
    """Wording of ``text`` that mocks, labels or blames."""
    for reason, form in _FORMS:
        for match in form.finditer(text):
            yield Remark(*match.span(), reason)
