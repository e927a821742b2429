"""EXIF fields, read entry by entry so that one broken entry never hides the others.

Layout after TIFF 6.0 section 2 and CIPA DC-008; names from piexif's tables. Every offset is
checked, every directory is visited once, and the number of entries is bounded.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from caseveil.errors import Refused
from caseveil.formats.jpeg import structure as jpeg_structure

PREFIX = b"Exif\0\0"
_ORDERS = {b"II*\0": "<", b"MM\0*": ">"}
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_LETTERS = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 11: "f", 12: "d", 13: "I"}
_POINTERS = {0x8769: "Exif", 0x8825: "GPS", 0xA005: "Interop", 0x014A: "SubIFD"}
_NAMES = {"Exif": "Exif", "GPS": "GPS", "Interop": "Interop"}
_ORIENTATION, _THUMBNAIL, _THUMBNAIL_LENGTH = 0x0112, 0x0201, 0x0202
_MAKER_NOTE, _USER_COMMENT = 0x927C, 0x9286
_MAX_ENTRIES = 3_000
_MAX_VALUES = 64
_MAX_BYTES = 1_024


@dataclass(frozen=True, slots=True)
class Entry:
    """One directory entry.

    Attributes:
        directory: ``IFD0``, ``IFD1``, ``Exif``, ``GPS``, ``Interop`` or ``SubIFD``.
        tag: number of the field.
        kind: TIFF type number.
        size: bytes of the whole value, as claimed.
        data: the value's first bytes, empty where it points outside.
        order: ``<`` or ``>``.
    """

    directory: str
    tag: int
    kind: int
    size: int
    data: bytes
    order: str


def fields(untrusted: bytes) -> Iterator[tuple[str, str]]:
    """(path, text) of every field of a TIFF-structured EXIF block, without its prefix."""
    at = 0
    for entry in entries(untrusted):
        if entry.tag not in _POINTERS:
            yield f"EXIF/{entry.directory}/{_name(entry)}", _text(entry)
        if entry.directory == "IFD1" and entry.tag == _THUMBNAIL:
            at = _number(entry)
        if entry.directory == "IFD1" and entry.tag == _THUMBNAIL_LENGTH:
            yield "EXIF/IFD1/Thumbnail", _picture(untrusted[at : at + _number(entry)])


def thumbnails(untrusted: bytes) -> Iterator[tuple[str, bytes]]:
    """The small picture of a block, with the path of its tag; nothing where there is none."""
    told = {entry.tag: _number(entry) for entry in entries(untrusted) if entry.directory == "IFD1"}
    at, length = told.get(_THUMBNAIL, 0), told.get(_THUMBNAIL_LENGTH, 0)
    if at and length:
        yield "EXIF/IFD1/Thumbnail", untrusted[at : at + length]


def _picture(untrusted: bytes) -> str:
    """The size of a small JPEG."""
    try:
        size = jpeg_structure.parse(untrusted).frame.size
    except Refused:
        return f"{len(untrusted)} bytes"
    return f"{size.width} x {size.height} pixels, {len(untrusted)} bytes"


def orientation(untrusted: bytes) -> int:
    """The orientation of the main image, 1 to 8; 1 where none is told."""
    for entry in entries(untrusted):
        if entry.directory == "IFD0" and entry.tag == _ORIENTATION:
            value = _number(entry)
            return value if 1 <= value <= 8 else 1
    return 1


def is_adobe_rgb(untrusted: bytes) -> bool:
    """Whether the kind of file says that its colours are Adobe RGB (R03 of CIPA DC-010)."""
    told = (one.data for one in entries(untrusted) if one.directory == "Interop" and one.tag == 1)
    return any(data.startswith(b"R03") for data in told)


def entries(untrusted: bytes) -> Iterator[Entry]:
    """Every entry of every directory, main image first; nothing where it is no TIFF structure."""
    order = _ORDERS.get(untrusted[:4])
    if order is None or len(untrusted) < 8:
        return
    waiting = [("IFD0", struct.unpack_from(order + "I", untrusted, 4)[0])]
    seen: set[int] = set()
    budget = _MAX_ENTRIES
    while waiting:
        directory, at = waiting.pop(0)
        if at in seen or at + 2 > len(untrusted):
            continue
        seen.add(at)
        (count,) = struct.unpack_from(order + "H", untrusted, at)
        for index in range(min(count, budget, (len(untrusted) - at - 2) // 12)):
            entry = _entry(untrusted, at + 2 + 12 * index, order, directory)
            waiting += _deeper(entry)
            yield entry
        budget -= min(count, budget)
        waiting += _next(untrusted, at + 2 + 12 * count, order, directory)


def _entry(untrusted: bytes, at: int, order: str, directory: str) -> Entry:
    tag, kind, count = struct.unpack_from(order + "HHI", untrusted, at)
    size = _SIZES.get(kind, 1) * count
    start = at + 8 if size <= 4 else struct.unpack_from(order + "I", untrusted, at + 8)[0]
    whole = start + size <= len(untrusted)
    data = untrusted[start : start + min(size, _MAX_BYTES)] if whole else b""
    return Entry(directory, tag, kind, size, data, order)


def _deeper(entry: Entry) -> list[tuple[str, int]]:
    known = _POINTERS.get(entry.tag)
    if known is None or entry.kind not in (4, 13):
        return []
    return [(known, at) for at in _numbers(entry) if isinstance(at, int)]


def _next(untrusted: bytes, at: int, order: str, directory: str) -> list[tuple[str, int]]:
    if directory not in ("IFD0", "IFD1") or at + 4 > len(untrusted):
        return []
    (offset,) = struct.unpack_from(order + "I", untrusted, at)
    return [("IFD1", offset)] if offset else []


def _name(entry: Entry) -> str:
    import piexif  # noqa: PLC0415  names are for reading only

    table = piexif.TAGS[_NAMES.get(entry.directory, "Image")]
    known = table.get(entry.tag) or piexif.TAGS["Exif"].get(entry.tag)
    return str(known["name"]) if known else f"0x{entry.tag:04X}"


def _numbers(entry: Entry) -> tuple[int | float, ...]:
    letter = _LETTERS.get(entry.kind)
    if letter is None:
        return ()
    count = min(len(entry.data) // _SIZES[entry.kind], _MAX_VALUES)
    return struct.unpack_from(f"{entry.order}{count}{letter}", entry.data)


def _number(entry: Entry) -> int:
    first = next(iter(_numbers(entry)), 0)
    return int(first) if isinstance(first, int) else 0


def _text(entry: Entry) -> str:
    if not entry.data or entry.tag == _MAKER_NOTE:
        return f"{entry.size} bytes"
    if entry.tag == _USER_COMMENT:
        return _comment(entry.data)
    if 0x9C9B <= entry.tag <= 0x9C9F:
        return entry.data.decode("utf-16-le", "replace").rstrip("\0")
    readers = {2: _ascii, 5: _rationals, 7: _opaque, 10: _rationals}
    return readers.get(entry.kind, _list)(entry)


def _list(entry: Entry) -> str:
    return " ".join(
        f"{value:g}" if isinstance(value, float) else str(value) for value in _numbers(entry)
    )


def _ascii(entry: Entry) -> str:
    return entry.data.rstrip(b"\0").decode("utf-8", "replace")


def _comment(data: bytes) -> str:
    """A user comment begins with eight bytes that name its character code."""
    encoding = "utf-16" if data.startswith(b"UNICODE\0") else "utf-8"
    return data[8:].decode(encoding, "replace").rstrip("\0 ")


def _rationals(entry: Entry) -> str:
    letter = "I" if entry.kind == 5 else "i"
    count = min(len(entry.data) // 8, _MAX_VALUES)
    parts = struct.unpack_from(f"{entry.order}{2 * count}{letter}", entry.data)
    return " ".join(f"{a}/{b}" for a, b in zip(parts[::2], parts[1::2], strict=True))


def _opaque(entry: Entry) -> str:
    text = entry.data.rstrip(b"\0")
    return (
        text.decode("ascii")
        if text.isascii() and text.decode("ascii").isprintable()
        else f"{entry.size} bytes"
    )
