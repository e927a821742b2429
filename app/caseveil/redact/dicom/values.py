"""What stands in the place of a removed value: documented dummies, the same for every file."""

from collections.abc import Collection, Mapping
from typing import Any

WORDS = ("REMOVED", "WITHHELD", "REPLACED")
"""Stand for any text; another one is taken where the source itself calls a person by the first."""

DUMMY_SCHEME = "99CASEVEIL"
"""Coding scheme of a replaced code: private schemes start with 99 (PS3.16 section 8.2)."""

_TEXTS = frozenset({"AE", "CS", "LO", "LT", "PN", "SH", "ST", "UC", "UT"})
DUMMIES: Mapping[str, tuple[Any, Any]] = {
    "AS": ("000Y", "000D"),
    "AT": (0, 1),
    "DA": ("19000101", "19000102"),
    "DS": ("0", "1"),
    "DT": ("19000101000000", "19000102000000"),
    "FD": (0.0, 1.0),
    "FL": (0.0, 1.0),
    "IS": ("0", "1"),
    "OB": (bytes(2), bytes(4)),
    "OD": (bytes(8), bytes(16)),
    "OF": (bytes(4), bytes(8)),
    "OL": (bytes(4), bytes(8)),
    "OV": (bytes(8), bytes(16)),
    "OW": (bytes(2), bytes(4)),
    "SL": (0, 1),
    "SS": (0, 1),
    "SV": (0, 1),
    "TM": ("000000", "000001"),
    "UL": (0, 1),
    "UR": ("about:blank", "about:removed"),
    "US": (0, 1),
    "UV": (0, 1),
}
"""Two legal values per VR: the second where the source happens to hold the first."""

_UNSPECIFIED = ("US", "HU")
_BY_TAG: Mapping[int, tuple[Any, Any]] = {
    0x00080102: (DUMMY_SCHEME, f"{DUMMY_SCHEME}2"),
    0x00281054: _UNSPECIFIED,
    0x00283004: _UNSPECIFIED,
}


def word(names: Collection[str]) -> str:
    """The word that stands for text in a file whose persons are called ``names``."""
    return next((one for one in WORDS if one.casefold() not in names), WORDS[-1])


def dummy(tag: int, vr: str, source: Any, text: str) -> Any:
    """The value that stands in the place of ``source`` in attribute ``tag``.

    Args:
        tag: number of the attribute.
        vr: its value representation; None comes back for one that has no dummy.
        source: what is replaced, as pydicom reads it.
        text: what stands for text in this file, see ``word``.
    """
    if tag not in _BY_TAG and vr in _TEXTS:
        return text
    first, second = _BY_TAG.get(tag) or DUMMIES.get(vr, (None, None))
    return second if str(source) == str(first) else first
