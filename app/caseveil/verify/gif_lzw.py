"""The packed indices of a GIF image, by a decoder of our own that knows where it ends.

Source: GIF89a (CompuServe, 1990), appendix F: variable-length-code LZW.
"""

from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Refused

_WIDEST: Final = 12
_MOST: Final = 1 << _WIDEST
_STEP: Final = 1024  # codes at a time
_MOST_REST: Final = 4
"""Bytes: what is left of the last index's, and two codes of twelve bits."""


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
    clear, at, read, wanted = 1 << code_size, 0, 0, count
    parts: list[bytes] = []
    table = _Table(code_size)
    while True:
        codes, ends = _codes(packed, at, code_size, read)
        special = np.flatnonzero((codes == clear) | (codes == clear + 1))
        plain = codes[: special[0]] if len(special) else codes
        strings = table.strings(plain.tolist(), wanted)
        parts += strings
        wanted -= sum(map(len, strings))
        if strings and wanted <= 0:
            end, width = int(ends[len(strings) - 1]), int(_widths(code_size)[read + len(strings)])
            tight = wanted == 0 and _only_stops(packed, end, clear, width)
            return Unpacked(b"".join(parts)[:count], tight)
        if not len(codes) or (len(special) and codes[special[0]] != clear):
            raise Refused(Code.TRUNCATED, "image data")
        at = int(ends[special[0] if len(special) else -1])
        read = min(read + len(codes), _MOST)
        if len(special):
            table, read = _Table(code_size), 0


class _Table:
    """What the codes stand for, from one clearing to the next."""

    def __init__(self, code_size: int) -> None:
        self._strings = [bytes([value]) for value in range(1 << code_size)] + [b"", b""]
        self._previous = b""

    def strings(self, codes: list[int], wanted: int) -> list[bytes]:
        """What the codes stand for, up to the one with which ``wanted`` indices are reached.

        The code about to be made stands for the last string and its head.
        """
        strings, previous, found = self._strings, self._previous, []
        for code in codes:
            if code < len(strings):
                string = strings[code]
            elif code == len(strings) < _MOST and previous:
                string = previous + previous[:1]
            else:
                raise Refused(Code.CORRUPT, "code")
            if previous and len(strings) < _MOST:
                strings.append(previous + string[:1])
            previous = string
            found.append(string)
            wanted -= len(string)
            if wanted <= 0:
                break
        self._previous = previous
        return found


@cache
def _widths(code_size: int) -> NDArray[np.int64]:
    """Bits of the next code by how many were read since the table was cleared."""
    entries = (1 << code_size) + 1 + np.maximum(np.arange(_MOST + _STEP + 1), 1)
    widths: NDArray[np.int64] = np.minimum(_WIDEST, np.log2(entries).astype(np.int64) + 1)
    return widths


def _codes(
    packed: bytes, at: int, code_size: int, read: int
) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """The next codes at once, as if none of them cleared the table, and the bits where they end.

    How wide a code is follows from how many were read before it.
    """
    widths = _widths(code_size)[read : read + _STEP]
    ends = at + np.cumsum(widths)
    ends = ends[ends <= 8 * len(packed)]
    widths = widths[: len(ends)]
    starts = ends - widths
    first = at >> 3
    window = np.frombuffer(packed[first : first + 2 * _STEP + 4] + bytes(3), np.uint8)
    window = window.astype(np.uint32)
    places = (starts >> 3) - first
    held = window[places] | window[places + 1] << 8 | window[places + 2] << 16
    codes = held >> (starts & 7).astype(np.uint32) & ((1 << widths) - 1).astype(np.uint32)
    return codes, ends


def _only_stops(packed: bytes, end: int, clear: int, width: int) -> bool:
    """Whether the code that ends the data is all there is from bit ``end`` on.

    A full table may be cleared before it. Encoders differ in how wide they write it where the
    table has just grown, so its number counts and not its width.
    """
    if 8 * len(packed) - end >= 8 * _MOST_REST:
        return False
    rest = int.from_bytes(packed[end >> 3 :], "little") >> (end & 7)
    cleared = rest & ((1 << width) - 1) == clear and width == _WIDEST
    return (rest >> width if cleared else rest) == clear + 1
