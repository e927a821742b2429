"""Writes quantised coefficients as one sequential scan with the shortest tables for it.

The bytes follow from the coefficients alone: nothing of the source's coding is carried over, and
there is no room for a bit that is not needed. Source: ITU-T T.81 (1992), F.1.2.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from caseveil.formats.jpeg.bits import packed
from caseveil.formats.jpeg.huffman import END_OF_BLOCK, SIXTEEN_ZEROS, Huffman, best
from caseveil.formats.jpeg.layout import Layout

Coefficients = NDArray[np.int16]
_Numbers = NDArray[np.int64]
_LAST = 63
_SIZES = np.array([int(n).bit_length() for n in range(1 << 12)])
_STRIP = 1 << 15  # blocks that are coded at a time


@dataclass(frozen=True, slots=True)
class Scan:
    """A coded scan.

    Attributes:
        tables: class << 4 | number, and table.
        data: the entropy-coded bytes.
    """

    tables: tuple[tuple[int, Huffman], ...]
    data: bytes


@dataclass(frozen=True, slots=True)
class _Symbols:
    """Some blocks as the symbols of the scan, in order.

    Attributes:
        table: which of the four tables codes each: 2 for all components but the first, 1 for AC.
        symbol: run << 4 | size, or the size of a DC difference.
        value: bits behind the symbol, size of them.
    """

    table: _Numbers
    symbol: _Numbers
    value: _Numbers


def write(planes: Sequence[Coefficients], layout: Layout, given: Sequence[Huffman] = ()) -> Scan:
    """The scan of ``planes``.

    Args:
        planes: rows x columns of blocks x 64 for each component, zigzag order, every stored block.
        layout: how they lie.
        given: tables to be used where they have a code for everything, in the order of
            ``Scan.tables``; others are made elsewhere.
    """
    blocks, others, differences = _in_order(planes, layout)
    places = [slice(at, at + _STRIP) for at in range(0, len(blocks), _STRIP)]
    strips = [_symbols(blocks[at], others[at], differences[at]) for at in places]
    counts = sum(np.bincount(s.table << 8 | s.symbol, minlength=4 << 8) for s in strips)
    wanted = [part for part in np.split(np.asarray(counts), 4) if part.any()]
    tables = list(given) if _covers(given, wanted) else [best(part) for part in wanted]
    data = packed([_coded(strip, tables) for strip in strips])
    return Scan(tuple(((n & 1) << 4 | n >> 1, table) for n, table in enumerate(tables)), data)


def _covers(tables: Sequence[Huffman], wanted: Sequence[_Numbers]) -> bool:
    """Whether every symbol that occurs has a code."""
    return len(tables) == len(wanted) and all(
        set(np.flatnonzero(part).tolist()) <= set(table.symbols)
        for table, part in zip(tables, wanted, strict=True)
    )


def _in_order(
    planes: Sequence[Coefficients], layout: Layout
) -> tuple[Coefficients, NDArray[np.bool_], _Numbers]:
    """All blocks MCU by MCU, whether each is of a later component, and its DC difference."""
    rows, columns = layout.mcus
    parts, others, steps = [], [], []
    for number, (plane, part) in enumerate(zip(planes, layout.parts, strict=True)):
        shape = rows, part.down, columns, part.across, 64
        mine = plane.reshape(shape).swapaxes(1, 2).reshape(rows * columns, -1, 64)
        first = mine[:, :, 0].astype(np.int64).ravel()
        parts.append(mine)
        others += [number > 0] * mine.shape[1]
        steps.append(np.diff(first, prepend=0).reshape(rows * columns, -1))
    blocks = np.concatenate(parts, axis=1).reshape(-1, 64)
    return blocks, np.tile(others, rows * columns), np.concatenate(steps, axis=1).ravel()


def _symbols(blocks: Coefficients, others: NDArray[np.bool_], differences: _Numbers) -> _Symbols:
    told = blocks != 0
    told[:, 0] = False
    at = np.flatnonzero(told)
    owner, place = at >> 6, (at & 63) - 1
    fresh = np.diff(owner, prepend=-1) > 0
    run = np.where(fresh, place, np.diff(place, prepend=0) - 1)
    behind = np.cumsum(1 + (run >> 4))  # sixteen zeros take a symbol of their own
    within = np.bincount(owner, 1 + (run >> 4), len(blocks)).astype(np.int64)
    ended = np.ones(len(blocks), np.int64)
    ended[owner[place == _LAST - 1]] = 0  # nothing is left to be ended
    last = np.cumsum(1 + within + ended) - 1
    first = last - within - ended
    where = (first - np.cumsum(within) + within)[owner] + behind
    table = np.repeat(others << 1 | 1, 1 + within + ended)
    table[first] -= 1
    symbol = np.full(len(table), SIXTEEN_ZEROS)
    value = np.zeros(len(table), np.int64)
    symbol[last] = END_OF_BLOCK
    size, value[where] = _sized(blocks.ravel()[at].astype(np.int64))
    symbol[where] = (run & 15) << 4 | size
    symbol[first], value[first] = _sized(differences)
    return _Symbols(table, symbol, value)


def _sized(values: _Numbers) -> tuple[_Numbers, _Numbers]:
    """Size of each value and the bits that stand for it (F.1.2.1)."""
    size = _SIZES[np.abs(values)]
    return size, np.where(values < 0, values + (1 << size) - 1, values)


def _coded(strip: _Symbols, tables: Sequence[Huffman]) -> tuple[_Numbers, _Numbers]:
    """The codes of a strip with the bits behind them, and the length of each."""
    known = np.zeros((2, len(tables), 256), np.int64)
    for number, table in enumerate(tables):
        for symbol, code, length in table.codes():
            known[:, number, symbol] = code, length
    size = strip.symbol & 15
    entry = strip.table << 8 | strip.symbol
    codes, lengths = known.reshape(2, -1)[:, entry]
    return codes << size | strip.value, lengths + size
