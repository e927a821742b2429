"""An own walk to the primary item of a HEIC or AVIF source: how it is turned, how deep it is.

Source: ISO/IEC 14496-12 (boxes), ISO/IEC 23008-12 (items and their properties), AV1 in ISOBMFF.
"""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from caseveil.errors import Code, Refused
from caseveil.verify.pixels import colour

_MOST_BOXES: Final = 20_000
_ALL: Final = 4
_DISPLAY_P3: Final = bytes((0, 12, 0, 13))


@dataclass(frozen=True, slots=True)
class Picture:
    """What the boxes tell of the primary picture.

    Attributes:
        bits: of a sample: 8, 10 or 12.
        turns: ``irot`` and ``imir`` with their argument, in the order in which they apply.
        profile: its colour profile, or one of what its code points tell; empty for neither.
    """

    bits: int
    turns: tuple[tuple[bytes, int], ...]
    profile: bytes = b""


def boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """(kind, content) of every box.

    Raises:
        Refused: ``corrupt`` where a box does not fit, when the walk gets there.
    """
    at, count = 0, 0
    while at < len(data):
        size, head, count = int.from_bytes(data[at : at + 4], "big"), 8, count + 1
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        elif size == 0:
            size = len(data) - at
        if size < head or at + size > len(data) or count > _MOST_BOXES:
            raise Refused(Code.CORRUPT, "box")
        yield data[at + 4 : at + 8], data[at + head : at + size]
        at += size


def picture(untrusted: bytes) -> Picture:
    """The primary picture of a file.

    Raises:
        Refused: ``corrupt`` where the boxes cannot be read.
    """
    try:
        return _picture(untrusted)
    except (struct.error, IndexError):
        raise Refused(Code.CORRUPT, "box") from None


def _picture(untrusted: bytes) -> Picture:
    meta = _one(untrusted, b"meta")[_ALL:]
    primary = _primary(_one(meta, b"pitm"))
    listed = _one(meta, b"iprp")
    owned = _owned(listed)
    mine = owned.get(primary, [])
    parts = [primary, *_parts(meta, primary)]
    deep = [data for item in parts for kind, data in owned.get(item, []) if kind == b"av1C"]
    turns = tuple((kind, data[0]) for kind, data in mine if kind in (b"irot", b"imir"))
    told = [data for kind, data in mine if kind == b"colr"]
    return Picture(_bits(deep[0]) if deep else 8, turns, _profile(told))


def _profile(told: Sequence[bytes]) -> bytes:
    """The embedded profile goes before code points (ITU-T H.273, 8.1 and 8.2)."""
    embedded = [data[4:] for data in told if data[:4] in (b"prof", b"rICC")]
    points = [data[4:8] for data in told if data[:4] == b"nclx"]
    if embedded:
        return embedded[0]
    return colour.display_p3() if points[:1] == [_DISPLAY_P3] else b""


def _bits(configuration: bytes) -> int:
    flags = configuration[2]
    return 8 if not flags & 0x40 else 12 if flags & 0x20 else 10


def _one(data: bytes, wanted: bytes) -> bytes:
    return next((content for kind, content in boxes(data) if kind == wanted), b"")


def _primary(content: bytes) -> int:
    return int(struct.unpack_from(">I" if content[0] else ">H", content, 4)[0])


def _owned(listed: bytes) -> dict[int, list[tuple[bytes, bytes]]]:
    """The properties of every item."""
    known = list(boxes(_one(listed, b"ipco")))
    found: dict[int, list[tuple[bytes, bytes]]] = {}
    for kind, content in boxes(listed):
        if kind != b"ipma":
            continue
        number, index = ">I" if content[0] else ">H", ">H" if content[3] & 1 else ">B"
        (count,) = struct.unpack_from(">I", content, 4)
        at = 8
        for _ in range(count):
            (item,) = struct.unpack_from(number, content, at)
            at += struct.calcsize(number)
            links = content[at]
            at += 1
            for _ in range(links):
                (link,) = struct.unpack_from(index, content, at)
                at += struct.calcsize(index)
                link &= 0x7FFF if index == ">H" else 0x7F
                found.setdefault(item, []).extend(known[link - 1 : link] if link else [])
    return found


def _parts(meta: bytes, primary: int) -> list[int]:
    """The items that the primary one is made of."""
    content = _one(meta, b"iref")
    number = "I" if content[:1] == b"\1" else "H"
    for kind, reference in boxes(content[_ALL:]):
        form = f">{number}H"
        size = struct.calcsize(form)
        item, count = struct.unpack_from(form, reference)
        if kind == b"dimg" and item == primary:
            return list(struct.unpack_from(f">{count}{number}", reference, size))
    return []
