"""An own walk through a BMP file: in a finished one every byte is header, pixel or zero padding.

Source: Microsoft, "Bitmap Storage" and wingdi.h (BITMAPCOREHEADER to BITMAPV5HEADER).
"""

import struct
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Refused

Bytes = NDArray[np.uint8]
_OPAQUE_HEADER, _ALPHA_HEADER = 40, 108
_FILE_HEADER, _V5_HEADER, _EMBEDDED = 14, 124, b"DEBM"
_RUNS: Final = {1: 8, 2: 4}
_FIELDS: Final = (3, 6)
_MASKS_555: Final = (0x7C00, 0x3E0, 0x1F, 0)
_MASKS_888: Final = (0xFF0000, 0xFF00, 0xFF, 0)


@dataclass(frozen=True, slots=True)
class Header:
    """What the headers of any BMP tell about its pixels.

    Attributes:
        width: in pixels.
        height: in pixels.
        flipped: whether the bottom row is stored first, as usual.
        depth: bits per pixel.
        coding: 0 plain, 1 and 2 run lengths of 8 and 4 bits, 3 and 6 bit fields.
        masks: red, green, blue and alpha bits of a pixel of 16 or 32 bits.
        palette: entries x 3, red, green and blue.
        start: offset of the pixels.
    """

    width: int
    height: int
    flipped: bool
    depth: int
    coding: int
    masks: tuple[int, ...]
    palette: Bytes
    start: int

    @property
    def stride(self) -> int:
        """Bytes of a stored row with its padding."""
        return -(-self.width * self.depth // 32) * 4


def header(untrusted: bytes) -> Header:
    """The header of any BMP that can be decoded here.

    Raises:
        Refused: ``corrupt``, ``truncated`` or ``unsupported-feature``.
    """
    if untrusted[:2] != b"BM":
        raise Refused(Code.CORRUPT, "no signature")
    start, length = _number(untrusted, 10), _number(untrusted, 14)
    if length == 12:
        width, height, _, depth = struct.unpack("<4H", _part(untrusted, 18, 8))
        coding = 0
    elif length >= 16:
        width, height, _, depth = struct.unpack("<iiHH", _part(untrusted, 18, 12))
        coding = _number(untrusted, 30) if length >= 20 else 0
    else:
        raise Refused(Code.CORRUPT, "header")
    _require_known(width, height, depth, coding)
    end = 14 + length
    masks = {16: _MASKS_555, 32: _MASKS_888}.get(depth, ())
    if coding in _FIELDS:
        count = 4 if length >= 56 or coding == 6 else 3
        masks = (*struct.unpack(f"<{count}I", _part(untrusted, 54, 4 * count)), 0)[:4]
        end = max(end, 54 + 4 * count)
        if any(mask >> depth for mask in masks):
            raise Refused(Code.CORRUPT, "masks")
    palette = _palette(untrusted, length, depth, end, start)
    behind = end + len(palette) * (3 if length == 12 else 4)
    return Header(
        width, abs(height), height > 0, depth, coding, masks, palette, start or behind
    )  # fmt: skip


def profile(untrusted: bytes) -> bytes:
    """The embedded colour profile of a BITMAPV5HEADER; empty where there is none."""
    length, behind = _number(untrusted, 14), _FILE_HEADER + _V5_HEADER
    if length != _V5_HEADER or len(untrusted) < behind or untrusted[70:74] != _EMBEDDED:
        return b""
    at, size = _FILE_HEADER + _number(untrusted, 126), _number(untrusted, 130)
    return bytes(untrusted[at : at + size]) if at + size <= len(untrusted) else b""


def _require_known(width: int, height: int, depth: int, coding: int) -> None:
    if coding and coding not in _FIELDS and _RUNS.get(coding) != depth:
        raise Refused(Code.UNSUPPORTED_FEATURE, "coding")
    fields = (16, 32) if coding in _FIELDS else (1, 2, 4, 8, 16, 24, 32)
    if depth not in fields or width <= 0 or height == 0:
        raise Refused(Code.CORRUPT, "header")


def _palette(untrusted: bytes, length: int, depth: int, at: int, start: int) -> Bytes:
    if depth > 8:
        return np.zeros((0, 3), np.uint8)
    size = 3 if length == 12 else 4
    told = _number(untrusted, 46) if length >= 36 else 0
    room = max(0, (start or len(untrusted)) - at) // size
    count = min(told or 1 << depth, 1 << depth, room)
    entries = np.frombuffer(_part(untrusted, at, count * size), np.uint8).reshape(count, size)
    return np.ascontiguousarray(entries[:, 2::-1])


def _number(untrusted: bytes, at: int) -> int:
    return int.from_bytes(_part(untrusted, at, 4), "little")


def _part(untrusted: bytes, at: int, size: int) -> bytes:
    if at + size > len(untrusted):
        raise Refused(Code.TRUNCATED, "header")
    return untrusted[at : at + size]


def faults(untrusted: bytes) -> list[str]:
    """What a finished BMP file holds that it must not, as content-free codes.

    Raises:
        Refused: where the file cannot be walked at all.
    """
    head = header(untrusted)
    opaque = head.depth == 24
    if not opaque and head.depth != 32:
        return [f"depth-{head.depth}"]
    wanted = _only_header(head, opaque)
    if untrusted[: len(wanted)] != wanted:
        return ["header"]
    extra = len(untrusted) - len(wanted) - head.stride * head.height
    if extra:
        return [f"after-end {extra}" if extra > 0 else f"missing {-extra}"]
    rows = np.frombuffer(untrusted, np.uint8, offset=len(wanted)).reshape(head.height, -1)
    return ["padding"] if rows[:, head.width * head.depth // 8 :].any() else []


def _only_header(head: Header, opaque: bool) -> bytes:
    """The one header that a finished file of this size may have."""
    length = _OPAQUE_HEADER if opaque else _ALPHA_HEADER
    pixels = head.stride * head.height
    parts = [
        struct.pack("<2s3I", b"BM", 14 + length + pixels & 0xFFFFFFFF, 0, 14 + length),
        struct.pack("<IiiHH", length, head.width, head.height, 1, head.depth),
        struct.pack("<II4I", 0 if opaque else 3, pixels & 0xFFFFFFFF, 0, 0, 0, 0),
    ]
    if not opaque:
        parts += [struct.pack("<4I", *_MASKS_888[:3], 0xFF000000), b"BGRs", bytes(48)]
    return b"".join(parts)
