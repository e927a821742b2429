"""The segments around a scan, written anew: nothing of the source's own is carried over."""

import struct
from collections.abc import Sequence

from caseveil.domain.geometry import Size
from caseveil.formats.jpeg.huffman import Huffman
from caseveil.formats.jpeg.structure import APP0, APP14, DHT, DQT, SOS, framed
from caseveil.formats.jpeg.tables import ZIGZAG, Table

_BASELINE, _EXTENDED, _APP1, _APP2 = 0xC0, 0xC1, 0xE1, 0xE2
_BYTE = 255
_JFIF = b"JFIF\0\1\1\0\0\1\0\1\0\0"
_ADOBE_RGB = b"Adobe\0\x64\0\0\0\0\0"
_ONE_FIELD = b"Exif\0\0MM\0*\0\0\0\x08\0\x01"
_ORIENTATION = b"\x01\x12\0\x03\0\0\0\x01\0"


def front(
    size: Size,
    factors: Sequence[tuple[int, int]],
    tables: Sequence[Table],
    mode: str,
    profile: bytes = b"",
    *,
    turn: int = 1,
) -> list[bytes]:
    """From the start of the file to its frame header.

    Args:
        size: in pixels.
        factors: sampling factor of each component, across and down.
        tables: quantisation of each component, row by row.
        mode: colour space: ``L``, ``RGB`` or ``YCbCr``.
        profile: a colour profile of our own; empty for sRGB.
        turn: EXIF orientation in which it is to be displayed.
    """
    distinct = list(dict.fromkeys(tables))
    marker, hint = (APP14, _ADOBE_RGB) if mode == "RGB" else (APP0, _JFIF)
    parts = [b"\xff\xd8", framed(marker, hint), *_turn_segments(turn), *profile_segments(profile)]
    parts += [framed(DQT, _quantisation(n, table)) for n, table in enumerate(distinct)]
    process = _EXTENDED if max(map(max, distinct)) > _BYTE else _BASELINE
    numbers = [distinct.index(table) for table in tables]
    return [*parts, framed(process, _frame_header(size, factors, numbers))]


def _turn_segments(turn: int) -> list[bytes]:
    """An EXIF block of this one field; none where it would tell nothing (CIPA DC-008, 4.6.2)."""
    block = _ONE_FIELD + _ORIENTATION + bytes([turn]) + bytes(6)
    return [framed(_APP1, block)] if turn != 1 else []


def profile_segments(profile: bytes) -> list[bytes]:
    """The one segment of a small colour profile; none where there is no profile (ICC.1, B.4)."""
    return [framed(_APP2, b"ICC_PROFILE\0\1\1" + profile)] if profile else []


def huffman(number: int, table: Huffman) -> bytes:
    """The segment of a table; ``number`` with its class in the upper bits."""
    return framed(DHT, bytes([number, *table.counts]) + table.symbols)


def scan_header(tables: Sequence[int]) -> bytes:
    """The header of a sequential scan of all components.

    Args:
        tables: of each component, number for first << 4 | number for further coefficients.
    """
    pairs = [bytes([n, numbers]) for n, numbers in enumerate(tables, 1)]
    return framed(SOS, bytes([len(tables)]) + b"".join(pairs) + b"\0\x3f\0")


def _quantisation(number: int, table: Table) -> bytes:
    along = [table[position] for position in ZIGZAG]
    if max(along) > _BYTE:
        return bytes([0x10 | number]) + struct.pack(">64H", *along)
    return bytes([number, *along])


def _frame_header(size: Size, factors: Sequence[tuple[int, int]], numbers: Sequence[int]) -> bytes:
    head = struct.pack(">BHHB", 8, size.height, size.width, len(factors))
    return head + b"".join(
        bytes([place, across << 4 | down, number])
        for place, ((across, down), number) in enumerate(zip(factors, numbers, strict=True), 1)
    )
