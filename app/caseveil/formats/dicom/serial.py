"""A data set as bytes in Explicit VR Little Endian: usual values at once, others by pydicom.

The library writes each value through a file of its own, which takes longer than all that is done
with the value before. Source: DICOM PS3.5 6.2, 7.1.2 and 7.5.1.
"""

import struct
from typing import Any, Final

from pydicom import DataElement, Dataset
from pydicom.charset import convert_encodings
from pydicom.filebase import DicomBytesIO
from pydicom.filewriter import write_data_element
from pydicom.multival import MultiValue
from pydicom.valuerep import EXPLICIT_VR_LENGTH_32

PREFIX: Final = b"DICM"
PREAMBLE: Final = bytes(128)

_LONG: Final = frozenset(str(vr) for vr in EXPLICIT_VR_LENGTH_32)
_TEXT_LETTERS: Final = "AE AS CS DA DT LO LT SH ST TM UC UI UR UT"
_TEXTS: Final = frozenset(_TEXT_LETTERS.split())
_DIGITS: Final = frozenset({"DS", "IS"})
_NUMBERS: Final = {"FD": "d", "FL": "f", "SL": "i", "UL": "I", "US": "H"}
_MOST_SHORT: Final = 0xFFFF
_ITEM: Final = b"\xfe\xff\x00\xe0"


def file_head(meta: Dataset, dataset: Dataset) -> bytes:
    """Preamble, prefix, file meta and attributes of a file (PS3.10 7.1).

    Args:
        meta: the file meta without the length of its group, which is told here.
        dataset: the attributes; every VR is one of the standard's.

    Raises:
        Exception: any, where a value cannot be written.
    """
    group = encoded(meta)
    length = struct.pack("<HH2sHI", 2, 0, b"UL", 4, len(group))
    return b"".join([PREAMBLE, PREFIX, length, group, encoded(dataset)])


def encoded(dataset: Dataset) -> bytes:
    """The attributes of ``dataset``, at every depth, by rising tag.

    Raises:
        Exception: any, where a value cannot be written.
    """
    sets = convert_encodings(dataset.get("SpecificCharacterSet") or "iso8859")
    return _items(dataset, sets)


def _items(dataset: Dataset, sets: list[str]) -> bytes:
    found = sorted((int(tag), dataset[tag]) for tag in dataset.keys())  # noqa: SIM118
    return b"".join(_element(tag, element, sets) for tag, element in found)


def _element(tag: int, element: DataElement, sets: list[str]) -> bytes:
    vr = str(element.VR)
    value = _sequence(element, sets) if vr == "SQ" else _plain(vr, element.value)
    if value is None or (vr not in _LONG and len(value) > _MOST_SHORT):
        return _by_library(element, sets)
    head = struct.pack("<HH2s", tag >> 16, tag & 0xFFFF, vr.encode("ascii"))
    layout = "<HI" if vr in _LONG else "<H"
    numbers = (0, len(value)) if vr in _LONG else (len(value),)
    return head + struct.pack(layout, *numbers) + value


def _sequence(element: DataElement, sets: list[str]) -> bytes:
    """Items of known lengths."""
    items = (_items(item, sets) for item in element.value or ())
    return b"".join(_ITEM + struct.pack("<I", len(item)) + item for item in items)


def _plain(vr: str, value: Any) -> bytes | None:
    """A value as it is stored; None for one that the library shall write."""
    if value is None or value == "":
        return b""
    values = value if isinstance(value, MultiValue | list) else [value]
    if vr in _DIGITS:
        return _padded("\\".join(getattr(v, "original_string", None) or str(v) for v in values))
    if vr in _TEXTS and all(isinstance(v, str) for v in values):
        return _padded("\\".join(values), b"\0" if vr == "UI" else b" ")
    if vr in _NUMBERS and all(isinstance(v, int | float) for v in values):
        return struct.pack(f"<{len(values)}{_NUMBERS[vr]}", *values)
    return None


def _padded(text: str, padding: bytes = b" ") -> bytes | None:
    """ASCII of even length; None for any other text."""
    if not text.isascii():
        return None
    plain = text.encode("ascii")
    return plain + padding if len(plain) % 2 else plain


def _by_library(element: DataElement, sets: list[str]) -> bytes:
    file = DicomBytesIO()
    file.is_little_endian, file.is_implicit_VR = True, False
    write_data_element(file, element, sets)
    return bytes(file.getvalue())
