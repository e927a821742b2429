"""What the values of a finished DICOM file may look like, by value representation.

Source: DICOM PS3.5 (2025a) chapter 6.2 and 9.1; PS3.15 E.1.1.
"""

import re
from typing import Final

from caseveil.verify.dicom.elements import Element

DUMMIES: Final = frozenset(
    {
        "",
        "0",
        "1",
        "000Y",
        "000D",
        "19000101",
        "19000102",
        "19000101000000",
        "19000102000000",
        "000000",
        "000001",
        "REMOVED",
        "WITHHELD",
        "REPLACED",
        "99CASEVEIL",
        "99CASEVEIL2",
        "about:blank",
        "about:removed",
        "\0\0",
    }
)
"""Every value that may stand in the place of a removed one."""

WELL_KNOWN: Final = "1.2.840.10008."
NEW_UID: Final = "2.25."
# What the standard gives has short numbers; whoever writes more below its root tells something.
_OF_THE_STANDARD: Final = re.compile(r"1\.2\.840\.10008(\.[0-9]{1,4}){1,10}")
TEXTS: Final = frozenset({"LO", "LT", "SH", "ST", "UC", "UT"})
MOMENTS: Final = frozenset({"DA", "DT", "TM"})
_TELLING: Final = TEXTS | MOMENTS | {"AE", "AS", "PN", "UR"}
_OPAQUE: Final = frozenset({"OB", "OD", "OF", "OL", "OV", "OW", "UN"})
_SHAPES: Final = {
    "AS": re.compile(r"([0-9]{3}[DWMY])?"),
    "CS": re.compile(r"[A-Za-z0-9_ ]{0,16}", re.ASCII),
    "DA": re.compile(r"([0-9]{4}\.?[0-9]{2}\.?[0-9]{2})?"),
    "DS": re.compile(r"[0-9+\-.eE ]*"),
    "DT": re.compile(r"([0-9]{8}[0-9]{0,6}(\.[0-9]{1,6})?([+-][0-9]{4})?)?"),
    "IS": re.compile(r"[0-9+\-.eE ]*"),
    "TM": re.compile(r"([0-9]{2}:?([0-9]{2}:?([0-9]{2}(\.[0-9]{1,6})?)?)?)?"),
    "UI": re.compile(r"[0-9.]{0,64}"),
}
_OLDEST: Final = 90
_PSEUDONYM: Final = re.compile(r"CV-[0-9A-F]{12}")
# Lookup tables and pixels: numbers that display needs.
_TABLES: Final = frozenset({*range(0x00281201, 0x00281205), 0x00281408, 0x00283006, 0x7FE00010})


def values(element: Element) -> list[str]:
    """The values of one attribute as text, without padding."""
    return [value.strip(" \0") for value in element.text.split("\\")]


def is_dummy(element: Element) -> bool:
    """Whether nothing stands there but documented dummies, or bytes that are all zero."""
    if not any(element.value) or all(value in DUMMIES for value in values(element)):
        return True
    return element.vr in ("US", "UL", "SS", "SL") and int.from_bytes(element.value, "little") == 1


def is_pseudonym(element: Element) -> bool:
    """Whether a patient's name or number is a new one."""
    return bool(_PSEUDONYM.fullmatch(element.text))


def has_shape(element: Element) -> bool:
    """Whether every value looks as its representation must; ages stop at 90 years."""
    shape = _SHAPES.get(element.vr)
    if element.vr == "AS" and any(
        v.endswith("Y") and v > f"{_OLDEST:03}Y" for v in values(element)
    ):
        return False
    return shape is None or all(shape.fullmatch(value) for value in values(element))


def is_new_uid(element: Element, known: frozenset[str]) -> bool:
    """Whether every UID is new, empty or the standard's own; ``known`` are those of the source."""
    for uid in values(element):
        fresh = uid.startswith(NEW_UID) and uid not in known
        own = not uid or bool(_OF_THE_STANDARD.fullmatch(uid))
        if not _SHAPES["UI"].fullmatch(uid) or not (own or fresh):
            return False
    return True


def tells_nothing(element: Element) -> bool:
    """Whether the kind of value cannot name a person: numbers, code strings, lookup tables."""
    if element.vr in _OPAQUE:
        return element.tag in _TABLES
    return element.vr not in _TELLING and has_shape(element)
