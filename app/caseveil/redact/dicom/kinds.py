"""Which values cannot name a person by their kind: numbers, code strings, well-formed dates."""

import re
from functools import cache
from typing import Any

from pydicom import DataElement
from pydicom.datadict import dictionary_VR

from caseveil.redact.dicom.dates import is_moment
from caseveil.redact.dicom.table import load

TEXTS = frozenset({"LO", "LT", "SH", "ST", "UC", "UT"})
MOMENTS = frozenset({"DA", "DT", "TM"})
OPAQUE = frozenset({"OB", "OD", "OF", "OL", "OV", "OW", "UN"})
_NUMBERS = frozenset({"AT", "FD", "FL", "SL", "SS", "SV", "UL", "US", "UV"})
_SHAPES = {
    "AS": re.compile(r"([0-9]{3}[DWMY])?"),
    "CS": re.compile(r"[A-Z0-9 _]{0,16}"),
    "DS": re.compile(r"[0-9+\-.eE ]{0,26}"),
    "IS": re.compile(r"[0-9+\- ]{0,26}"),
}
_LOOKUP_TABLES = frozenset({*range(0x00281201, 0x00281205), 0x00283006, 0x00281408})
_TERMS = frozenset({"OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"})
_TERMED = frozenset({0x00281054, 0x00283004})
"""Rescale Type and Modality LUT Type: text with defined terms (PS3.3 C.11.1.1.2)."""


@cache
def dictionary_vrs(tag: int) -> list[str]:
    """VRs that the standard's dictionary gives; UN where it does not know the attribute."""
    try:
        return str(dictionary_VR(tag)).split(" or ")
    except KeyError:
        return ["UN"]


@cache
def known_vr(tag: int) -> str:
    """VR of ``tag`` by the profile's table or the dictionary, first of several; UN if neither."""
    row = load().rows.get(tag)
    return row.vr if row is not None else dictionary_vrs(tag)[0]


def texts(element: DataElement) -> list[str]:
    """Every value as text."""
    value: Any = element.value
    return [str(one) for one in (value if element.VM > 1 else [value] if element.VM else [])]


def is_code_string(value: str) -> bool:
    """Whether one value has the shape of a CS."""
    return bool(_SHAPES["CS"].fullmatch(value))


def has_shape(element: DataElement) -> bool:
    """Whether every value of a short VR looks as that VR must: its strings may hold any text."""
    if element.VR in MOMENTS:
        return all(is_moment(value, element.VR) for value in texts(element))
    shape = _SHAPES.get(element.VR)
    return shape is None or all(shape.fullmatch(value) for value in texts(element))


def is_harmless(element: DataElement, strict: bool) -> bool:
    """Whether an attribute outside the table may stay for its kind of value.

    Args:
        element: the attribute.
        strict: inside a sequence that keeps its shape only, where even terms go.
    """
    if int(element.tag) in _TERMED and not strict:
        return all(value in _TERMS for value in texts(element))
    if element.VR in ("CS", "DS", "IS"):
        return has_shape(element)
    if int(element.tag) in _LOOKUP_TABLES:
        return True
    return element.VR in _NUMBERS and not isinstance(element.value, bytes)
