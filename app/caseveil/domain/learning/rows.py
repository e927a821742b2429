"""Areas of any outlines, measured along evenly spaced rows: exact across, sampled downwards.

A hand draws outlines of thousands of corners that overlap in any way. A row cuts each of them into
stretches, and stretches are joined and compared as easily as numbers.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from caseveil.domain.geometry import Polygon

Stretch = tuple[float, float]
Stretches = tuple[Stretch, ...]


def cut(polygon: Polygon, y: float) -> Stretches:
    """Where the row at height ``y`` runs inside ``polygon`` (even-odd rule), from left to right."""
    crossed = sorted(
        x1 + (y - y1) / (y2 - y1) * (x2 - x1)
        for (x1, y1), (x2, y2) in zip(polygon, (*polygon[1:], polygon[0]), strict=True)
        if (y1 > y) != (y2 > y)
    )
    return tuple(zip(crossed[::2], crossed[1::2], strict=True))


def joined(stretches: Iterable[Stretch]) -> Stretches:
    """The same places as stretches that do not meet, from left to right."""
    found: list[Stretch] = []
    for first, last in sorted(stretches):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        elif last > first:
            found.append((first, last))
    return tuple(found)


def common(one: Stretches, other: Stretches) -> Stretches:
    """What two rows of joined stretches share."""
    shared = ((max(a, c), min(b, d)) for a, b in one for c, d in other)
    return joined((first, last) for first, last in shared if last > first)


def outside(stretches: Stretches, width: float) -> Stretches:
    """What of a row of ``width`` pixels lies outside joined stretches."""
    ends = (0.0, *(end for stretch in stretches for end in stretch), width)
    return joined((first, last) for first, last in list(pairwise(ends))[::2] if last > first)


def length(stretches: Sequence[Stretch]) -> float:
    """Length of joined stretches together."""
    return sum(last - first for first, last in stretches)


def heights(top: float, bottom: float, count: int) -> tuple[float, ...]:
    """The middles of ``count`` even strips between two heights."""
    strip = (bottom - top) / count
    return tuple(top + strip * (number + 0.5) for number in range(count))
