"""Reads the quantised coefficients of a sequential JPEG scan, in two passes.

Where a block begins is known only when the block before has been read: the first pass walks from
block to block, several codes at a look. The second reads all blocks side by side.
Source: ITU-T T.81 (1992), F.2.2.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Refused
from caseveil.formats.jpeg.bits import Bits
from caseveil.formats.jpeg.huffman import ENDED, Huffman

Coefficients = NDArray[np.int16]
_LAST = 64


@dataclass(frozen=True, slots=True)
class Coder:
    """The two tables of a component in a scan."""

    first: Huffman
    others: Huffman


def read(
    bits: Bits, pattern: Sequence[Coder], mcus: int, interval: int
) -> tuple[Coefficients, ...]:
    """The blocks of a scan, one array for each block of an MCU.

    Args:
        bits: of the scan.
        pattern: tables of each block of an MCU, in order.
        mcus: how many there are.
        interval: MCUs between two restart markers; 0 for no markers.

    Returns:
        MCUs x 64 each, in zigzag order; the first one is the difference to the block before.

    Raises:
        Refused: ``corrupt`` or ``truncated``.
    """
    places, _ = starts(bits, pattern, mcus, interval)
    return tuple(blocks(bits, places[:, n], coder) for n, coder in enumerate(pattern))


def starts(
    bits: Bits, pattern: Sequence[Coder], mcus: int, interval: int
) -> tuple[NDArray[np.int64], list[int]]:
    """Where each block begins, in bits; arguments as for ``read``.

    Returns:
        MCUs x blocks of one, and for each interval the bit behind its last block.

    Raises:
        Refused: ``corrupt`` or ``truncated``.
    """
    found, behind = _starts(bits, pattern, bits.shares(mcus, interval))
    return np.asarray(found, np.int64).reshape(mcus, len(pattern)), behind


def _starts(bits: Bits, pattern: Sequence[Coder], shares: list[int]) -> tuple[list[int], list[int]]:
    """Where each block begins and each interval's last one ends: the one loop, kept bare."""
    words, starts, lasts, begin = bits.words(), list[int](), list[int](), 0
    tables = [(coder.first.first, coder.others.leaps, coder.others) for coder in pattern]
    try:
        for end, mcus in zip(bits.ends, shares, strict=True):
            at = begin
            for _ in range(mcus):
                for first, leaps, others in tables:
                    starts.append(at)
                    taken = first[(words[at >> 5] >> (48 - (at & 31))) & 0xFFFF]
                    if not taken:
                        raise Refused(Code.CORRUPT, "scan")
                    at += taken
                    behind, place = at, 1
                    while place < _LAST:
                        entry = leaps[(words[at >> 5] >> (48 - (at & 31))) & 0xFFFF]
                        at += entry & 31
                        place += entry >> 5
                    if place != _LAST and not ENDED <= place < ENDED + _LAST:
                        at = _slowly(words, behind, others.steps)
            if at > end:
                raise Refused(Code.TRUNCATED, "scan")
            lasts.append(at)
            begin = end
    except IndexError:
        raise Refused(Code.TRUNCATED, "scan") from None
    return starts, lasts


def _slowly(words: list[int], at: int, steps: list[int]) -> int:
    """The end of a block whose last code a longer look runs past."""
    place = 1
    while place < _LAST:
        entry = steps[(words[at >> 5] >> (48 - (at & 31))) & 0xFFFF]
        at += entry & 31
        place += entry >> 5
    if place != _LAST and not ENDED <= place < ENDED + _LAST:
        raise Refused(Code.CORRUPT, "scan")
    return at


def blocks(bits: Bits, begins: NDArray[np.int64], coder: Coder) -> Coefficients:
    """The coefficients of the blocks that begin there, in bits, all of them side by side."""
    found = np.zeros((len(begins), _LAST), np.int16)
    found[:, 0], at = bits.values(begins, coder.first)[1:]
    block = np.arange(len(begins))
    place = np.ones(len(begins), np.int64)
    while len(block):
        symbol, value, at = bits.values(at, coder.others)
        run, size = symbol >> 4, symbol & 15
        place += run
        told = size > 0
        found[block[told], place[told]] = value[told]
        place += 1
        going = (place < _LAST) & (told | (run == 15))
        block, at, place = block[going], at[going], place[going]
    return found
