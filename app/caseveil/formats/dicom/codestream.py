"""The few facts in the head of a compressed frame that must be known before it is decoded."""

import struct
from dataclasses import dataclass

from caseveil.errors import Code, Refused

_J2K_START = b"\xff\x4f\xff\x51"
_FRAME_HEADERS = frozenset({*range(0xC0, 0xD0), 0xF7}) - {0xC4, 0xC8, 0xCC}
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})


@dataclass(frozen=True, slots=True)
class Header:
    """What a codestream says of itself.

    Attributes:
        width: columns.
        height: rows.
        components: component identifiers of the JPEG families; empty for JPEG 2000.
    """

    width: int
    height: int
    components: tuple[int, ...] = ()


def read_header(codestream: bytes) -> Header:
    """The header of a JPEG, JPEG-LS or JPEG 2000 codestream.

    Raises:
        Refused: ``corrupt`` where there is none.
    """
    try:
        start = codestream[:4096].find(_J2K_START)
        return _jpeg_2000(codestream, start) if start >= 0 else _jpeg(codestream)
    except (struct.error, IndexError):
        raise Refused(Code.CORRUPT, "codestream") from None


def _jpeg_2000(data: bytes, start: int) -> Header:
    """SIZ marker segment, ITU-T T.800 A.5.1: the image area is the grid less its offset."""
    right, bottom, left, top = struct.unpack_from(">4I", data, start + 8)
    return Header(right - left, bottom - top)


def _jpeg(data: bytes) -> Header:
    """Frame header, ITU-T T.81 B.2.2, behind any number of other segments."""
    at = data[:16].find(b"\xff\xd8")
    while at >= 0:
        marker = data[at + 1]
        if data[at] != 0xFF or marker == 0xDA:
            break
        if marker in _ALONE or marker == 0xFF:
            at += 1 if marker == 0xFF else 2
            continue
        if marker in _FRAME_HEADERS:
            height, width, count = struct.unpack_from(">HHB", data, at + 5)
            names = tuple(data[at + 10 + 3 * index] for index in range(count))
            return Header(width, height, names)
        at += 2 + int(struct.unpack_from(">H", data, at + 2)[0])
    raise Refused(Code.CORRUPT, "codestream")
