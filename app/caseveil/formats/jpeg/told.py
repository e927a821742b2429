"""Whether a progressive JPEG tells the coefficients that decoders would otherwise make up.

Where a file never sends the first coefficients of a block to their last bit, libjpeg draws the
block from the levels of its neighbours: what is hidden would show up to two blocks beside it.
Source: ITU-T T.81 (1992), B.2.3 and G.1.1.1; libjpeg-turbo 3.1, ``smoothing_ok`` in jdcoefct.c.
"""

from collections.abc import Iterable

SMOOTHED = range(1, 10)
"""Coefficients in zigzag order that a decoder makes up; the first of a block it never does."""

PROGRESSIVE = frozenset({0xC2, 0xCA})
"""Frame headers of the process, by Huffman codes and by arithmetic coding."""


def all_told(components: Iterable[int], scans: Iterable[bytes]) -> bool:
    """Whether the scans begin every such coefficient of every component down to its last bit.

    Args:
        components: their numbers in the frame header.
        scans: payloads of the scan headers, in order; what is no scan header tells nothing.
    """
    steps: dict[tuple[int, int], int] = {}
    for payload in scans:
        count = payload[0] if payload else 0
        if len(payload) != 4 + 2 * count:
            continue
        first, last, step = payload[-3], payload[-2], payload[-1] & 15
        for number in payload[1 : 1 + 2 * count : 2]:
            steps.update(((number, at), step) for at in range(first, min(last, 63) + 1))
    return all(steps.get((one, at)) == 0 for one in components for at in SMOOTHED)
