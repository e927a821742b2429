"""Solid fill inside regions: the one way a picture is hidden, on any integer samples.

Coverage is exact and rounded towards hiding: a pixel is filled when any part of its square lies
inside a fill, and stays visible under keep-only when its whole square lies inside every polygon.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Polygon, Rect, Size, bounds
from caseveil.domain.plan import FramePlan, Plan
from caseveil.errors import Code, Failed, Refused
from caseveil.redact import reducing

Mask = NDArray[np.bool_]
Samples = NDArray[Any]
_Floats = NDArray[np.float64]
_BAND = 512  # rows worked on at a time, so that a large frame needs little besides its mask
_LEVEL = 1e-9


def paint(samples: Samples, frame: FramePlan, fill: Sequence[int]) -> Samples:
    """``samples`` with everything hidden filled, then cropped, turned clockwise and reduced.

    Args:
        samples: height x width or height x width x channels, any integer type, as displayed.
        frame: what to hide, how to crop and turn, in displayed source pixels.
        fill: one stored value per channel.

    Returns:
        A new contiguous array; the argument is not changed.

    Raises:
        Refused: ``nothing-left`` where the crop is empty.
        Failed: where the plan was made for another size, or the fill for other channels.
    """
    placement = frame.placement
    _require(samples.shape[:2] == (placement.source.height, placement.source.width))
    _require(len(fill) == (samples.shape[2] if samples.ndim == 3 else 1))
    window = _window(placement.crop, placement.source)
    painted = samples[window].copy()
    ink = fill if samples.ndim == 3 else fill[0]
    painted[hidden_mask(placement.source, frame)[window]] = ink
    turned = np.rot90(painted, -placement.quarter_turns)
    if placement.reduced is None:
        return np.ascontiguousarray(turned)
    reduced = reducing.reduce(turned, placement.reduced)
    reduced[_mask_of_output(frame)] = ink
    return reduced


def _mask_of_output(frame: FramePlan) -> Mask:
    place = frame.placement
    fills = tuple(place.to_output(polygon) for polygon in frame.fills)
    kept = tuple(place.to_output(polygon) for polygon in frame.keep_only)
    return hidden_mask(place.output, replace(frame, fills=fills, keep_only=kept))


def hidden_mask(size: Size, frame: FramePlan) -> Mask:
    """Which pixels of a displayed source frame of ``size`` are hidden: height x width."""
    mask = np.zeros((size.height, size.width), np.bool_)
    for polygon in frame.fills:
        _spread(mask, polygon, outward=True)
    for polygon in frame.keep_only:
        kept = np.zeros_like(mask)
        _spread(kept, polygon, outward=False)
        mask |= ~kept
    return mask


def hidden_share(plan: Plan) -> float:
    """The fraction of the output frames' area that is hidden, 0 to 1."""
    counted: dict[object, tuple[int, int]] = {}
    hidden = total = 0
    for frame in plan.frames:
        key = (frame.placement, frame.fills, frame.keep_only)
        if key not in counted:
            counted[key] = _count(frame)
        hidden, total = hidden + counted[key][0], total + counted[key][1]
    return hidden / total if total else 0.0


def _count(frame: FramePlan) -> tuple[int, int]:
    size = frame.placement.source
    mask = hidden_mask(size, frame)[_window(frame.placement.crop, size)]
    return int(np.count_nonzero(mask)), mask.size


def _window(crop: Rect, size: Size) -> tuple[slice, slice]:
    inside = crop.clip(size)
    if not inside.size.pixels:
        raise Refused(Code.NOTHING_LEFT)
    return inside.slices


def _require(condition: bool) -> None:
    if not condition:
        raise Failed(Code.INTERNAL, "plan and frame differ")


def _spread(mask: Mask, polygon: Polygon, *, outward: bool) -> None:
    """Sets the pixels of ``polygon`` in ``mask``: all it touches, or only those wholly inside."""
    points = np.asarray(polygon, np.float64).reshape(-1, 2)
    _require(len(points) > 0 and bool(np.isfinite(points).all()))
    height, width = mask.shape
    window = bounds(polygon).clip(Size(width, height))
    for top in range(window.top, window.bottom, _BAND):
        bottom = min(top + _BAND, window.bottom)
        band = mask[top:bottom, window.left : window.right]
        origin = np.array([window.left, top], np.float64)
        winding, edge = _coverage(points - origin, Size(window.size.width, bottom - top))
        # Outward counts every turn of a self-crossing outline; inward only the odd ones.
        band |= (winding != 0) | edge if outward else (winding % 2 == 1) & ~edge


def _coverage(points: _Floats, size: Size) -> tuple[NDArray[np.int32], Mask]:
    """Winding number of every pixel's centre, and whether the outline enters its square."""
    starts, ends = points, np.roll(points, -1, axis=0)
    winding = np.zeros((size.height, size.width + 1), np.int32)
    edge = np.zeros((size.height, size.width + 1), np.int32)
    for start, end in zip(starts, ends, strict=True):
        _mark_crossings(winding, start, end)
        _mark_outline(edge, start, end)
    return winding.cumsum(axis=1)[:, :-1], edge.cumsum(axis=1)[:, :-1] > 0


def _mark_crossings(winding: NDArray[np.int32], start: _Floats, end: _Floats) -> None:
    """Adds the direction of the edge in every row whose centre it crosses."""
    (x1, y1), (x2, y2) = start, end
    low, high = sorted((y1, y2))
    first, last = _between(np.ceil(low - 0.5), winding), _between(np.ceil(high - 0.5), winding)
    if first >= last:
        return
    rows = np.arange(first, last)
    xs = x1 + (rows + 0.5 - y1) * ((x2 - x1) / (y2 - y1))
    columns = np.clip(np.ceil(xs - 0.5), 0, winding.shape[1] - 1).astype(np.int64)
    np.add.at(winding, (rows, columns), 1 if y2 > y1 else -1)


def _mark_outline(edge: NDArray[np.int32], start: _Floats, end: _Floats) -> None:
    """Opens and closes, row by row, the run of squares that the edge passes through."""
    (x1, y1), (x2, y2) = (start, end) if start[1] <= end[1] else (end, start)
    rows = np.arange(_between(np.floor(y1), edge), _between(np.ceil(y2), edge))
    if not len(rows):
        return
    height = y2 - y1
    if height < _LEVEL:  # a level edge lies in one row, from end to end
        entry, leave = np.full(len(rows), x1), np.full(len(rows), x2)
    else:
        entry = x1 + (np.maximum(rows, y1) - y1) / height * (x2 - x1)
        leave = x1 + (np.minimum(rows + 1, y2) - y1) / height * (x2 - x1)
    limit = edge.shape[1] - 1
    left = np.clip(np.floor(np.minimum(entry, leave)), 0, limit).astype(np.int64)
    right = np.clip(np.ceil(np.maximum(entry, leave)), 0, limit).astype(np.int64)
    np.add.at(edge, (rows, left), 1)
    np.add.at(edge, (rows, right), -1)


def _between(row: float, grid: NDArray[np.int32]) -> int:
    return int(np.clip(row, 0, grid.shape[0]))
