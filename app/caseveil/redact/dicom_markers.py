"""The marks that tell a reader what was done: PS3.15 E.1.1 and PS3.3 C.7.1.1."""

from collections.abc import Callable
from dataclasses import replace

from pydicom import DataElement, Dataset

from caseveil import __version__
from caseveil.domain.source import Fate, Tag
from caseveil.redact.tags import describe, short

_REMOVED, _METHOD, _METHOD_CODES, _TIMES = 0x00120062, 0x00120063, 0x00120064, 0x00280303

MARKERS = frozenset({_REMOVED, _METHOD, _METHOD_CODES, _TIMES})
"""Attributes at the root that are set anew, whatever the source says there."""

METHODS = {
    "113100": "Basic Application Confidentiality Profile",
    "113101": "Clean Pixel Data Option",
    "113102": "Clean Recognizable Visual Features Option",
    "113103": "Clean Graphics Option",
    "113104": "Clean Structured Content Option",
    "113105": "Clean Descriptors Option",
    "113106": "Retain Longitudinal Temporal Information Full Dates Option",
    "113107": "Retain Longitudinal Temporal Information Modified Dates Option",
    "113108": "Retain Patient Characteristics Option",
    "113109": "Retain Device Identity Option",
    "113110": "Retain UIDs Option",
    "113111": "Retain Safe Private Option",
    "113112": "Retain Institution Identity Option",
}
"""CID 7050 (PS3.16)."""

_BASIC = "113100"


def mark(clean: Dataset, source: Dataset, record: Callable[[Tag], None]) -> None:
    """Sets the marks in ``clean``; codes of earlier steps in ``source`` stay, their text goes."""
    values = (
        DataElement(_REMOVED, "CS", "YES"),
        DataElement(_METHOD, "LO", f"CaseVeil {__version__}, PS3.15 2026d Basic Profile"),
        DataElement(_METHOD_CODES, "SQ", [_item(code) for code in _codes(source)]),
        DataElement(_TIMES, "CS", "REMOVED"),
    )
    for new in values:
        clean[new.tag] = new
        record(_told(source.get(new.tag), new))


def _told(old: DataElement | None, new: DataElement) -> Tag:
    path = f"({new.tag.group:04X},{new.tag.element:04X})"
    if old is None:
        return replace(describe(path, new, Fate.REPLACED, short(new)), value="")
    same = new.VR != "SQ" and short(old) == short(new)
    return describe(path, old, Fate.KEPT if same else Fate.REPLACED, short(new))


def _codes(source: Dataset) -> list[str]:
    old = source.get(_METHOD_CODES)
    items = old.value if old is not None and old.VR == "SQ" else ()
    earlier = [str(item.get("CodeValue", "")) for item in items or ()]
    return list(dict.fromkeys([*(c for c in earlier if c in METHODS), _BASIC]))


def _item(code: str) -> Dataset:
    item = Dataset()
    item.CodeValue = code
    item.CodingSchemeDesignator = "DCM"
    item.CodeMeaning = METHODS[code]
    return item
