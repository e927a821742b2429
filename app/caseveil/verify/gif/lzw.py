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
    clear, at, wanted = 1 << code_size, 0, count
    parts: list[NDArray[np.uint8]] = []
    while True:
        epoch = _epoch(packed, at, code_size, wanted)
        indices, used = _expanded(epoch.codes, code_size, wanted)
        parts.append(indices)
        wanted -= len(indices)
        if wanted <= 0:
            end, width = int(epoch.ends[used - 1]), int(_widths(code_size)[min(used, _MOST)])
            tight = wanted == 0 and _only_stops(packed, end, clear, width)
            return Unpacked(np.concatenate(parts)[:count].tobytes(), tight)
        if not epoch.cleared:
            raise Refused(Code.TRUNCATED, "image data")
        at = epoch.after


@dataclass(frozen=True, slots=True)
class _Epoch:
    """The codes from one clearing of the table to the next.

    Attributes:
        codes: without the one that clears.
        ends: the bit behind each.
        cleared: whether one that clears follows.
        after: the bit behind that one.
    """

    codes: NDArray[np.int64]
    ends: NDArray[np.int64]
    cleared: bool
    after: int


def _epoch(packed: bytes, at: int, code_size: int, wanted: int) -> _Epoch:
    """Codes up to one that clears or ends, or as many as could be wanted: each is one index."""
    clear, read = 1 << code_size, 0
    codes: list[NDArray[np.int64]] = []
    ends: list[NDArray[np.int64]] = []
    cleared = False
    while read < wanted:
        found, places = _codes(packed, at, code_size, min(read, _MOST))
        special = np.flatnonzero((found == clear) | (found == clear + 1))
        plain = int(special[0]) if len(special) else len(found)
        codes.append(found[:plain].astype(np.int64))
        ends.append(places[:plain])
        read += plain
        if len(special) or not len(found):
            cleared = bool(len(special)) and int(found[plain]) == clear
            at = int(places[plain]) if cleared else at
            break
        at = int(places[-1])
    return _Epoch(np.concatenate(codes), np.concatenate(ends), cleared, at)


def _expanded(
    codes: NDArray[np.int64], code_size: int, wanted: int
) -> tuple[NDArray[np.uint8], int]:
    """What the codes of an epoch stand for, and how many of them are used.

    A code stands for the string of an earlier one and one index more, so all of them hang in a
    tree whose roots are the single indices. Strings are written from their ends, all at once, up
    to the one with which ``wanted`` is reached.
    """
    known = _known(codes, code_size)
    sound, whole = codes[:known], known == len(codes)
    parent, depth, root = _tree(sound, code_size)
    ends = np.cumsum(depth[sound])
    used = int(np.searchsorted(ends, wanted)) + 1
    if used > len(sound):
        if not whole:
            raise Refused(Code.CORRUPT, "code")
        used = len(sound)
    if not used:
        return np.empty(0, np.uint8), 0
    last = np.arange(len(parent))
    made = len(parent) - _first_entry(code_size)
    last[len(parent) - made :] = root[sound[1 : made + 1]]
    indices = np.empty(int(ends[used - 1]), np.uint8)
    code, place, left = sound[:used], ends[:used] - 1, depth[sound[:used]]
    while len(code):
        indices[place] = last[code]
        more = left > 1
        code, place, left = parent[code[more]], place[more] - 1, left[more] - 1
    return indices, used


def _first_entry(code_size: int) -> int:
    return (1 << code_size) + 2


def _known(codes: NDArray[np.int64], code_size: int) -> int:
    """How many codes mean something: an index, an earlier entry, or the one that is being made."""
    highest = np.minimum(_first_entry(code_size) - 1 + np.arange(len(codes)), _MOST - 1)
    highest[:1] = (1 << code_size) - 1
    wrong = np.flatnonzero(codes > highest)
    return int(wrong[0]) if len(wrong) else len(codes)


def _tree(
    codes: NDArray[np.int64], code_size: int
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Of every code: the one it continues, the length of its string, and its first index."""
    first = _first_entry(code_size)
    made = min(max(len(codes) - 1, 0), _MOST - first)
    parent = np.arange(first + made)
    parent[first:] = codes[:made]
    root, depth = parent, (np.arange(first + made) >= first).astype(np.int64)
    while (root >= first).any():
        depth = depth + depth[root]
        root = root[root]
    return parent, depth + 1, root


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
