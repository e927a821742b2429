"""Reads the scans of a progressive JPEG that tell the first coefficient of every block.

Source: ITU-T T.81 (1992), G.1.2.1 and G.2.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Refused
from caseveil.formats.jpeg.bits import Bits, summed
from caseveil.formats.jpeg.huffman import Huffman

Coefficients = NDArray[np.int16]


def read(
    planes: Sequence[Coefficients],
    shapes: Sequence[tuple[int, int, int, int]],
    *,
    step: int,
    bits: Bits,
    tables: Sequence[Huffman | None],
    interval: int,
) -> None:
    """Takes in a scan of first coefficients.

    Args:
        planes: of the scan's components, changed.
        shapes: rows and columns of MCUs, rows and columns of blocks in one, per component.
        step: bit below which nothing is told.
        bits: of the scan.
        tables: one per component; None where the scan refines by one bit.
        interval: MCUs between two restart markers; 0 for none.
    """
    pattern = [n for n, (_r, _c, down, across) in enumerate(shapes) for _ in range(down * across)]
    mcus = shapes[0][0] * shapes[0][1]
    shares = bits.shares(mcus, interval)
    refined = tables[0] is None
    if refined:
        values = _single_bits(bits, [share * len(pattern) for share in shares])
    else:
        values = _differences(bits, [tables[n] for n in pattern], shares)
    blocks = values.reshape(mcus, len(pattern))
    for number, (rows, columns, down, across) in enumerate(shapes):
        mine = blocks[:, [n == number for n in pattern]]
        if not refined:
            mine = summed(mine, interval)
        laid = mine.reshape(rows, columns, down, across).swapaxes(1, 2)
        told = laid.reshape(rows * down, -1) << step
        planes[number][: rows * down, : columns * across, 0] |= told.astype(np.int16)


def _single_bits(bits: Bits, shares: Sequence[int]) -> NDArray[np.int64]:
    begins = (0, *bits.ends[:-1])
    places = [np.arange(at, at + n) for at, n in zip(begins, shares, strict=True)]
    if any(at + n > end for at, n, end in zip(begins, shares, bits.ends, strict=True)):
        raise Refused(Code.TRUNCATED, "scan")
    return bits.at(np.concatenate(places), 1)


def _differences(
    bits: Bits, tables: Sequence[Huffman | None], shares: Sequence[int]
) -> NDArray[np.int64]:
    """Difference of each block to the one before, in the order of the scan."""
    words, starts = bits.words(), list[int]()
    looks = [table.first for table in tables if table]
    begin = 0
    for end, mcus in zip(bits.ends, shares, strict=True):
        at = begin
        for _ in range(mcus):
            if at >= end:
                raise Refused(Code.TRUNCATED, "scan")
            for look in looks:
                starts.append(at)
                taken = look[(words[at >> 5] >> (48 - (at & 31))) & 0xFFFF]
                if not taken:
                    raise Refused(Code.CORRUPT, "scan")
                at += taken
        if at > end:
            raise Refused(Code.TRUNCATED, "scan")
        begin = end
    places = np.asarray(starts, np.int64).reshape(-1, len(tables))
    parts = [bits.values(places[:, n], table)[1] for n, table in enumerate(tables) if table]
    return np.stack(parts, axis=1)
