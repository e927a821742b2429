"""Whether an attribute of a finished DICOM file may still tell who is shown.

A second table, kept apart from the one that the work is done by, and stricter in form: text stays
only where it is a public code, names and dates stay nowhere, instance UIDs are new.
Source: DICOM PS3.15 (2025a) E.1.1 and Table E.1-1, the rows of the basic profile.
"""

import re
from collections.abc import Iterable

from caseveil.verify.dicom import Dataset
from caseveil.verify.dicom_elements import Element

DUMMIES = frozenset(
    {
        "",
        "0",
        "000Y",
        "19000101",
        "19000101000000",
        "000000",
        "REMOVED",
        "99CASEVEIL",
        "about:blank",
        "\0\0",
    }
)
"""Every value that may stand in the place of a removed one."""

WELL_KNOWN = "1.2.840.10008."
NEW_UID = "2.25."
_TEXT = frozenset({"AE", "LO", "LT", "PN", "SH", "ST", "UC", "UR", "UT"})
_TIME = frozenset({"AS", "DA", "DT", "TM"})
_NUMBER_TEXTS = frozenset({"DS", "IS"})
_NUMBER = re.compile(r"[0-9+\-.eE ]*")
_UID = re.compile(r"[0-9.]{0,64}")
_OPAQUE = frozenset({"OB", "OD", "OF", "OL", "OV", "OW", "UN"})
# Texts that are codes, units or the mark of the work itself; their shape is checked below.
_CODES = frozenset({*range(0x00080100, 0x00080105), 0x00280054, 0x00281054, 0x00283004})
_METHOD, _REMOVED = 0x00120063, 0x00120062
_METHOD_START = "CaseVeil "
# Lookup tables and pixels: numbers that display needs.
_PALETTES = {*range(0x00281201, 0x00281205), *range(0x00281221, 0x00281224)}
_TABLES = frozenset({*_PALETTES, 0x00281408, 0x00283006, 0x7FE00010})
# Attributes about the person, the device or the visit whose values are numbers or code strings.
_NUMBERS_ABOUT_PEOPLE = frozenset(
    {
        0x00100040,  # patient's sex
        0x00101020,  # patient's size
        0x00101021,
        0x00101030,  # patient's weight
        0x001021A0,  # smoking status
        0x001021C0,  # pregnancy status
        0x00102203,  # patient's sex neutered
        0x00380500,  # patient state
        0x00181000,  # device serial number
        0x00201200,  # number of patient related studies
        0x00201202,
        0x00201204,
    }
)


def faults(output: Dataset, source: Dataset | None) -> list[str]:
    """Paths of attributes that should have been removed or replaced, and missing marks.

    Args:
        output: the finished file.
        source: what it was made from; None for a check of the structure alone.
    """
    known = _uids(source.elements) if source else frozenset()
    found = [
        element.path.replace(",", "")
        for element in output.elements
        if not _is_harmless(element, known)
    ]
    return found if output.text(_REMOVED) == "YES" else [*found, "unmarked"]


def _uids(elements: Iterable[Element]) -> frozenset[str]:
    values = {uid for e in elements if e.vr in ("UI", "UN") for uid in _values(e)}
    return frozenset(uid for uid in values if not uid.startswith(WELL_KNOWN))


def _values(element: Element) -> list[str]:
    return [value.strip(" \0") for value in element.text.split("\\")]


def _is_harmless(element: Element, known: frozenset[str]) -> bool:
    values, vr = _values(element), element.vr
    if vr == "UI":
        return all(_is_new_uid(uid, known) for uid in values)
    if element.tag == _METHOD:
        return all(value.startswith(_METHOD_START) and len(value) <= 64 for value in values)
    if element.tag in _CODES:
        return all(value.isascii() and "^" not in value for value in values)
    if vr == "CS" and element.tag not in _NUMBERS_ABOUT_PEOPLE:
        return all(_is_code_string(value) for value in values)
    no_number = vr in _NUMBER_TEXTS and not all(_NUMBER.fullmatch(value) for value in values)
    judged = vr in _TEXT | _TIME or element.tag in _NUMBERS_ABOUT_PEOPLE or no_number
    if judged or (vr in _OPAQUE and element.tag not in _TABLES):
        return all(value in DUMMIES for value in values) or not any(element.value)
    return True


def _is_new_uid(uid: str, known: frozenset[str]) -> bool:
    """A UID is digits and dots (PS3.5 9.1): behind the standard's root may stand any text."""
    if not _UID.fullmatch(uid):
        return False
    return not uid or uid.startswith(WELL_KNOWN) or (uid.startswith(NEW_UID) and uid not in known)


def _is_code_string(value: str) -> bool:
    allowed = value.replace("_", "").replace(" ", "")
    return len(value) <= 16 and (not allowed or (allowed.isascii() and allowed.isalnum()))
