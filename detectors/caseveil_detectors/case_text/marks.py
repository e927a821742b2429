"""What is marked in a running text, and how marks that touch become one."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from caseveil_detectors.meaning.folding import LETTERS, SIGNS

LETTER_OF: Final = {
    "name": "A", "staff": "A", "place": "B", "institution": "B", "date": "C", "birth-date": "C",
    "old-age": "C", "phone": "D", "fax": "E", "email": "F", "ssn": "G", "record": "H", "plan": "I",
    "account": "J", "licence": "K", "vehicle": "L", "device": "M", "web": "N", "ip": "O",
    "biometric": "P", "national": "R", "number": "R", "handle": "R", "clue": "R", "known": "R",
    "age": "", "word": "",
}  # fmt: skip
"""The class of the Safe Harbor list, 45 CFR 164.514(b)(2)(i), by category; an age below 90 and a
word that is merely unknown have none."""
_RANKED: Final = (
    *("email", "web", "ip", "fax", "ssn", "account", "national", "plan", "licence"),
    *("vehicle", "device", "biometric", "record", "phone", "handle", "birth-date", "date"),
    *("old-age", "clue", "institution", "place", "known", "staff", "name", "age", "number", "word"),
)
"""Which category a union of marks has: the first of these. What is merely known of the patient
comes after what says what it is: a date or a hospital keeps its own neutral words."""


_BRIDGE: Final = re.compile(r"[ ,.'\-]{0,2}| (?:and|&|und|et|y) ")
_CODE_BRIDGE: Final = re.compile(
    r"[ ,]{0,2}(?:(?:s/?n|serial|lot|ref|plate|no)[. :]{0,2})?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Mark:
    """One place of a text that may identify.

    Attributes:
        start: of its first character.
        end: after its last character.
        category: a key of ``LETTER_OF``.
        reason: code of the rule that marked it.
        certain: False where the only ground is that a word is not known to be harmless.
        neutral: what is written in its place; empty until that is chosen.
    """

    start: int
    end: int
    category: str
    reason: str
    certain: bool = True
    neutral: str = ""

    @property
    def safe_harbor(self) -> str:
        """The letter of its class in the Safe Harbor list, or empty."""
        return LETTER_OF[self.category]


def even(text: str) -> str:
    """``text`` with each character made one plain character, so that places stay the same."""
    return "".join(_even(character) for character in text)


def _even(character: str) -> str:
    figure = unicodedata.decimal(character, None)
    if figure is not None:
        return str(figure)
    known = LETTERS.get(character) or SIGNS.get(character)
    if known:
        return known[0]
    if character.isspace() and character != "\n":
        return " "
    base = unicodedata.normalize("NFKD", character)[:1]
    return base if base.isalnum() else character


def united(marks: Iterable[Mark]) -> list[Mark]:
    """Marks in order, those that overlap made one of the strongest category."""
    out: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (m.start, -m.end)):
        if out and mark.start < out[-1].end:
            out[-1] = _joined(out[-1], mark)
        else:
            out.append(mark)
    return out


def _joined(one: Mark, other: Mark) -> Mark:
    lead = min((one, other), key=lambda m: _RANKED.index(m.category))
    sure = one.certain or other.certain
    start, end = min(one.start, other.start), max(one.end, other.end)
    return replace(lead, start=start, end=end, certain=sure)


def bridged(text: str, marks: Sequence[Mark], same: frozenset[str]) -> list[Mark]:
    """Neighbours of one kind in ``same`` that only a space, comma or hyphen parts, made one."""
    out: list[Mark] = []
    for mark in marks:
        if out and _touch(text[out[-1].end : mark.start], out[-1], mark, same):
            out[-1] = _joined(out[-1], mark)
            continue
        out.append(mark)
    return out


def _touch(between: str, one: Mark, other: Mark, same: frozenset[str]) -> bool:
    if {one.category, other.category} <= same:
        return bool(_BRIDGE.fullmatch(between))
    if one.category == other.category and one.category in ("device", "vehicle", "number"):
        return bool(_CODE_BRIDGE.fullmatch(between))
    return False


def covered(marks: Sequence[Mark], start: int, end: int) -> bool:
    """Whether some mark touches the characters from ``start`` to ``end``."""
    return any(mark.start < end and start < mark.end for mark in marks)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without space and closing signs at its ends."""
    while start < end and text[start] in " \n,;:.-–(\"'":
        start += 1
    while start < end and text[end - 1] in " \n,;:.-–(\"'":
        end -= 1
    return start, end


def found(
    pattern: re.Pattern[str], text: str, category: str, reason: str, group: int | str = 0
) -> Iterator[Mark]:
    """A mark at ``group`` of each match of ``pattern``."""
    for match in pattern.finditer(text):
        start, end = trimmed(text, *match.span(group))
        if start < end:
            yield Mark(start, end, category, reason)
