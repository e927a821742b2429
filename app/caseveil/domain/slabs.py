"""What is left of one region without others, cut into slabs between the heights of all corners.

Between two such heights no edge begins, ends or crosses another, so that what is left is a row of
trapezoids. Written for a few hundred corners.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from caseveil.domain.geometry import Point, Polygon, area

_THIN = 1e-6  # pixels; a lower slab or a narrower trapezoid holds nothing
_Edge = tuple[Point, Point]


@lru_cache(maxsize=256)
def minus(polygon: Polygon, hole: Polygon) -> tuple[Polygon, ...]:
    """The part of ``polygon`` outside ``hole``, as trapezoids from the top downwards.

    Where an outline crosses itself, ``polygon`` counts every turn and ``hole`` only the odd ones:
    what is in doubt stays hidden.
    """
    outer, inner = _edges(polygon), _edges(hole)
    heights = sorted({y for edge in (*outer, *inner) for _x, y in edge} | _crossings(outer + inner))
    return tuple(
        part
        for top, bottom in pairwise(heights)
        if bottom - top > _THIN
        for part in _slab(outer, inner, top, bottom)
    )


def share_outside(polygon: Polygon, covers: Sequence[Polygon]) -> float:
    """The fraction of ``polygon`` that no polygon of ``covers`` reaches, 0 to 1."""
    whole = area(polygon)
    parts: tuple[Polygon, ...] = (polygon,)
    for cover in covers:
        parts = tuple(left for part in parts for left in minus(part, cover))
    return min(1.0, sum(map(area, parts)) / whole) if whole else 0.0


def _edges(polygon: Polygon) -> list[_Edge]:
    """The edges that are not level."""
    pairs = zip(polygon, (*polygon[1:], polygon[0]), strict=True)
    return [(a, b) for a, b in pairs if a[1] != b[1]]


def _crossings(edges: list[_Edge]) -> set[float]:
    """The heights at which two edges cross."""
    ordered = sorted(edges, key=lambda edge: min(edge[0][1], edge[1][1]))
    found: set[float] = set()
    for number, one in enumerate(ordered):
        low = max(one[0][1], one[1][1])
        for other in ordered[number + 1 :]:
            if min(other[0][1], other[1][1]) >= low:
                break
            found |= _meeting(one, other)
    return found


def _meeting(one: _Edge, other: _Edge) -> set[float]:
    (x1, y1), (x2, y2) = one
    (x3, y3), (x4, y4) = other
    cross = (x2 - x1) * (y4 - y3) - (y2 - y1) * (x4 - x3)
    if abs(cross) < _THIN:
        return set()
    along = ((x3 - x1) * (y4 - y3) - (y3 - y1) * (x4 - x3)) / cross
    across = ((x3 - x1) * (y2 - y1) - (y3 - y1) * (x2 - x1)) / cross
    return {y1 + along * (y2 - y1)} if 0 < along < 1 and 0 < across < 1 else set()


def _slab(outer: list[_Edge], inner: list[_Edge], top: float, bottom: float) -> Iterator[Polygon]:
    """The trapezoids between two heights, from left to right."""
    middle = (top + bottom) / 2
    crossed = [(_at(e, middle), e, True) for e in outer if _spans(e, middle)]
    crossed += [(_at(e, middle), e, False) for e in inner if _spans(e, middle)]
    turns, odd, left = 0, False, None
    for _x, edge, is_outer in sorted(crossed, key=lambda one: one[0]):
        if is_outer:
            turns += 1 if edge[0][1] < edge[1][1] else -1
        else:
            odd = not odd
        inside = turns != 0 and not odd
        if inside and left is None:
            left = edge
        elif not inside and left is not None:
            part = _trapezoid(left, edge, top, bottom)
            left = None
            if area(part) > _THIN * (bottom - top):
                yield part


def _spans(edge: _Edge, y: float) -> bool:
    return min(edge[0][1], edge[1][1]) < y < max(edge[0][1], edge[1][1])


def _at(edge: _Edge, y: float) -> float:
    (x1, y1), (x2, y2) = edge
    return x1 + (y - y1) / (y2 - y1) * (x2 - x1)


def _trapezoid(left: _Edge, right: _Edge, top: float, bottom: float) -> Polygon:
    return (
        (_at(left, top), top),
        (_at(right, top), top),
        (_at(right, bottom), bottom),
        (_at(left, bottom), bottom),
    )
