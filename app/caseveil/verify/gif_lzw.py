"""The packed indices of a GIF image, by a decoder of our own that knows where it ends.

Source: GIF89a (CompuServe, 1990), appendix F: variable-length-code LZW.
"""

from dataclasses import dataclass
from typing import Final

from caseveil.errors import Code, Refused

_WIDEST: Final = 12
_MOST_REST: Final = 4
"""Bytes: the one in which the last index ends, and two codes of twelve bits."""


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What the data unpack to.

    Attributes:
        indices: as many as were asked for.
        tight: whether nothing but the code that ends the data stands behind them.
    """

    indices: bytes
    tight: bool


def unpack(packed: bytes, code_size: int, count: int) -> Unpacked:
    """The first ``count`` indices in ``packed``, the joined sub-blocks of an image.

    Raises:
        Refused: ``truncated`` where there are fewer, ``corrupt`` for a code that means nothing.
    """
    clear, stop = 1 << code_size, (1 << code_size) + 1
    roots = [bytes([value]) for value in range(clear)] + [b"", b""]
    strings, previous, width = roots.copy(), b"", code_size + 1
    parts: list[bytes] = []
    size = held = bits = 0
    for at, byte in enumerate(packed):
        held |= byte << bits
        bits += 8
        while bits >= width:
            code = held & ((1 << width) - 1)
            held >>= width
            bits -= width
            if code == clear:
                strings, previous, width = roots.copy(), b"", code_size + 1
                continue
            if code == stop:
                raise Refused(Code.TRUNCATED, "image data")
            string = _string(strings, code, previous)
            if previous and len(strings) < 1 << _WIDEST:
                strings.append(previous + string[:1])
                if len(strings) == 1 << width and width < _WIDEST:
                    width += 1
            parts.append(string)
            previous = string
            size += len(string)
            if size >= count:
                rest = held | int.from_bytes(packed[at + 1 : at + _MOST_REST], "little") << bits
                few = len(packed) - at <= _MOST_REST
                tight = size == count and few and _only_stops(rest, stop, width)
                return Unpacked(b"".join(parts)[:count], tight)
    raise Refused(Code.TRUNCATED, "image data")


def _string(strings: list[bytes], code: int, previous: bytes) -> bytes:
    """What a code stands for; the code about to be made stands for the last string and its head."""
    if code < len(strings):
        return strings[code]
    if code == len(strings) < 1 << _WIDEST and previous:
        return previous + previous[:1]
    raise Refused(Code.CORRUPT, "code")


def _only_stops(rest: int, stop: int, width: int) -> bool:
    """Whether the bits left are the code that ends the data, perhaps a full table cleared first.

    Encoders differ in how wide they write it where the table has just grown, so its number counts.
    """
    cleared = rest & ((1 << width) - 1) == stop - 1 and width == _WIDEST
    return (rest >> width if cleared else rest) == stop
