"""Which pixels a polygon covers: wholly, or at all; by scanlines.

A painter may treat the pixels on a polygon's edge either way, so both masks are needed: what lies
wholly inside must be painted, what is not touched at all must be left alone.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Point, Polygon, Size, bounds, move

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Cover:
    """Two masks of one frame, height x width each.

    Attributes:
        whole: pixels that lie entirely inside by the even-odd rule.
        touched: pixels of which a part lies inside by the non-zero rule, the wider one where an
            outline crosses itself; a superset of ``whole``.
    """

    whole: Mask
    touched: Mask


def cover(polygons: Iterable[Polygon], size: Size) -> Cover:
    """The pixels of a frame of ``size`` that the union of ``polygons`` covers.

    A pixel covered jointly by two polygons, wholly by neither, counts as touched only.
    """
    whole = np.zeros((size.height, size.width), np.bool_)
    touched = whole.copy()
    for polygon in polygons:
        window = bounds(polygon).clip(size)
        place = np.s_[window.top : window.bottom, window.left : window.right]
        near = move(polygon, -window.left, -window.top)
        winding, edges = _winding(near, window.size), _edges(near, window.size)
        whole[place] |= (winding % 2 == 1) & ~edges
        touched[place] |= (winding != 0) | edges
    return Cover(whole, touched)


def _winding(polygon: Polygon, size: Size) -> NDArray[np.int32]:
    """How often the outline winds round the centre of each pixel, summed along each row."""
    turns = np.zeros((size.height, size.width + 1), np.int32)
    for (x1, y1), (x2, y2) in _sides(polygon):
        low, high = min(y1, y2), max(y1, y2)
        first, last = _within(ceil(low - 0.5), size.height), _within(ceil(high - 0.5), size.height)
        rows = np.arange(first, last)
        if rows.size == 0:
            continue
        x = x1 + (rows + 0.5 - y1) * ((x2 - x1) / (y2 - y1))
        columns = np.clip(np.ceil(x - 0.5), 0, size.width).astype(np.intp)
        turns[rows, columns] += 1 if y2 > y1 else -1
    return np.cumsum(turns, axis=1, dtype=np.int32)[:, : size.width]


def _edges(polygon: Polygon, size: Size) -> Mask:
    """Pixels whose interior an edge passes through."""
    steps = np.zeros((size.height, size.width + 1), np.int32)
    for (x1, y1), (x2, y2) in _sides(polygon):
        low, high = min(y1, y2), max(y1, y2)
        rows = np.arange(_within(floor(low), size.height), _within(ceil(high), size.height))
        if rows.size == 0:
            continue
        slope = (x2 - x1) / (y2 - y1) if y1 != y2 else 0.0
        ends = np.stack([np.maximum(rows, low), np.minimum(rows + 1, high)])
        xs = x1 + (ends - y1) * slope if y1 != y2 else np.array([[x1], [x2]]) + 0.0 * ends
        starts = np.clip(np.floor(xs.min(axis=0)), 0, size.width).astype(np.intp)
        stops = np.clip(np.ceil(xs.max(axis=0)), 0, size.width).astype(np.intp)
        np.add.at(steps, (rows, starts), 1)
        np.add.at(steps, (rows, np.maximum(starts, stops)), -1)
    return np.cumsum(steps, axis=1)[:, : size.width] > 0


def _sides(polygon: Polygon) -> Iterable[tuple[Point, Point]]:
    return zip(polygon, [*polygon[1:], polygon[0]], strict=True)


def _within(value: int, limit: int) -> int:
    return min(max(value, 0), limit)
