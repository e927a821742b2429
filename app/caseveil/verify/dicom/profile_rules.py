"""What may stand in one attribute of a finished file: the profile read a second time.

Source: DICOM PS3.15 2026d E.1.1, E.3 and Table E.1-1.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from caseveil.verify.dicom import identity, terms
from caseveil.verify.dicom import profile_tables as tables
from caseveil.verify.dicom.elements import Element

_PATIENT: Final = frozenset({0x00100010, 0x00100020})
# Value, scheme, version and meaning of a code; units, rescale type and LUT type have defined terms.
_CODES: Final = frozenset(
    {*range(0x00080100, 0x00080105), 0x00080119, 0x00080120, 0x00280054, 0x00281054, 0x00283004}
)
_CHARACTER_SET: Final = 0x00080005
_WORD: Final = re.compile(r"[^\W_]+")


class Due(Enum):
    """What the profile owes an attribute.

    ``GONE``: not there at all. ``VOID``: empty, a dummy, or a pseudonym. ``NEW``: a UID that the
    source does not have. ``MOVED``: dates shifted. ``FEWER``: only words of the source, fewer.
    ``KEPT``: as it is. ``WALKED``: a sequence, judged by what is in it. ``PLAIN``: outside the
    table, and of a kind that tells nothing. ``TERM``: a code string of known words.
    """

    GONE = auto()
    VOID = auto()
    NEW = auto()
    MOVED = auto()
    FEWER = auto()
    KEPT = auto()
    WALKED = auto()
    PLAIN = auto()
    TERM = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """Where an attribute stands.

    Attributes:
        need: its type there, 1 to 3; empty where neither module nor macro has it.
        hollow: inside a sequence that keeps its shape only.
    """

    need: str
    hollow: bool


def due(tag: int, vr: str, place: Place, profile: tables.Definition) -> Due:
    """What the profile owes attribute ``tag``, found with ``vr``."""
    said = tables.line(tag)
    if said is None:
        return _outside(tag, vr, place, profile)
    letter = "" if place.hollow else _letter(tag, said, profile)
    if letter == "K" and vr not in ("OB", "UN"):
        return Due.WALKED if vr == "SQ" else Due.KEPT
    if letter == "C" and (found := _cleaned(vr)):
        return found
    return _basic(said, vr, place.need)


def _letter(tag: int, said: tables.Line, profile: tables.Definition) -> str:
    asked, limited = profile.asked, bool(profile.only) and tag not in profile.only
    in_force = asked if limited else profile.options
    return "K" if said.kept & in_force else "C" if said.cleaned & in_force else ""


def _cleaned(vr: str) -> Due | None:
    if vr == "SQ":
        return Due.WALKED
    if vr in identity.MOMENTS:
        return Due.MOVED
    return Due.FEWER if vr in identity.TEXTS else None


def _basic(said: tables.Line, vr: str, need: str) -> Due:
    """The action of the Basic Profile; a demand of the IOD outranks a removal."""
    required = need in ("1", "2") or (need in ("1C", "2C") and "/" in said.basic)
    if said.basic == "U" or (said.basic == "X/Z/U" and required):
        return Due.WALKED if vr == "SQ" else Due.NEW
    if said.basic.startswith("X") and not required:
        return Due.GONE
    return Due.NEW if said.vr == "UI" else Due.VOID


def _outside(tag: int, vr: str, place: Place, profile: tables.Definition) -> Due:
    if vr == "SQ":
        known = place.need or tables.nested().get(tag) or not profile.modules_only
        return Due.WALKED if known else Due.GONE
    if profile.modules_only and not place.need:
        return Due.GONE
    if vr == "UI":
        return Due.KEPT if "uids" in profile.options else Due.NEW
    if vr == "CS" and profile.modules_only:
        return Due.TERM
    if place.hollow:
        return Due.PLAIN
    return _by_kind(vr, profile)


def _by_kind(vr: str, profile: tables.Definition) -> Due:
    if vr in identity.MOMENTS:
        if "full-dates" in profile.options:
            return Due.KEPT
        return Due.MOVED if "modified-dates" in profile.options else Due.PLAIN
    if vr in identity.TEXTS:
        return {"keep": Due.KEPT, "clean": Due.FEWER}.get(profile.text, Due.PLAIN)
    return Due.PLAIN


def fits(element: Element, owed: Due, source: Element | None, known: frozenset[str]) -> bool:
    """Whether ``element`` is what is owed, dates left out, which are judged together.

    Args:
        element: of the finished file.
        owed: see ``due``.
        source: the attribute at the same place of the source, where there is one.
        known: instance UIDs of the source.
    """
    if element.vr == "SQ":
        return owed in (Due.WALKED, Due.VOID)
    if element.tag == _CHARACTER_SET:
        return element.text == "ISO_IR 192"
    pseudonym = element.tag in _PATIENT and identity.is_pseudonym(element)
    return (pseudonym and owed is Due.VOID) or _fits_value(element, owed, source, known)


def _fits_value(element: Element, owed: Due, source: Element | None, known: frozenset[str]) -> bool:
    void = identity.is_dummy(element) and not _same(element, source)
    if owed is Due.NEW or (owed is Due.VOID and element.vr == "UI"):
        return identity.is_new_uid(element, known)
    if void and owed is not Due.GONE:
        return True
    if element.tag in _CODES and owed in (Due.PLAIN, Due.FEWER):
        return _is_code(element)
    return _fits_more(element, owed, source)


def _fits_more(element: Element, owed: Due, source: Element | None) -> bool:
    if owed in (Due.KEPT, Due.MOVED):
        return identity.has_shape(element)
    if owed is Due.FEWER:
        return _has_fewer_words(element, source)
    if owed is Due.TERM and not terms.are_known(element):
        return False
    return owed in (Due.PLAIN, Due.TERM) and identity.tells_nothing(element)


def _is_code(element: Element) -> bool:
    texts = identity.values(element)
    return all(text.isascii() and "^" not in text and len(text) <= 64 for text in texts)


def _same(element: Element, source: Element | None) -> bool:
    """Whether a value that was not empty is still there, whatever its padding."""
    if source is None or not source.text or not any(source.value):
        return False
    return element.text == source.text


def _has_fewer_words(element: Element, source: Element | None) -> bool:
    """Whether only words of the source are left, and none that looks like a number of somebody."""
    words = set(_WORD.findall(element.text.casefold()))
    if any(sum(c.isdigit() for c in word) > 3 for word in words) or not element.text.isascii():
        return False
    return source is None or words <= set(_WORD.findall(source.text.casefold()))
