"""Convex regions as arrays: growing them, and joining those that say the same.

A region is n x 2 float32, convex. Joining never loses area: what was covered stays covered.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil_detectors.contract import Polygon

Quad = NDArray[np.float32]
WASTE: Final = 1.25


@dataclass(frozen=True, slots=True)
class Scored:
    """A region with the confidence of its finder, 0 to 1."""

    quad: Quad
    score: float


def area(quad: Quad) -> float:
    """Area in square pixels."""
    return float(cv2.contourArea(quad))


def shared(first: Quad, second: Quad) -> float:
    """Area that two convex regions have in common."""
    part = common(first, second)
    return abs(_signed_area(part)) if len(part) else 0.0


def common(first: Quad, second: Quad) -> NDArray[np.float64]:
    """What two convex regions have in common: n x 2, empty where nothing.

    Cut edge by edge (Sutherland and Hodgman 1974). OpenCV's intersectConvexConvex answers with
    a whole region where edges coincide, as those of a line at the frame's border do.
    """
    part = first.astype(np.float64)
    ring = second.astype(np.float64)
    if _signed_area(ring) < 0:
        ring = ring[::-1]
    for start, end in zip(ring, np.roll(ring, -1, axis=0), strict=True):
        if len(part):
            part = _inner_side(part, start, end)
    return part


def _signed_area(points: NDArray[np.float64]) -> float:
    (x, y), (u, v) = points.T, np.roll(points, -1, axis=0).T
    return float((x * v - y * u).sum() / 2)


def _inner_side(
    part: NDArray[np.float64], start: NDArray[np.float64], end: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The part left of the line from ``start`` to ``end``, the line itself included."""
    along, away = end - start, part - start
    side = along[0] * away[:, 1] - along[1] * away[:, 0]
    kept = []
    for i, point in enumerate(part):
        before = i - 1
        if side[i] * side[before] < 0:
            share = side[before] / (side[before] - side[i])
            kept.append(part[before] + share * (point - part[before]))
        if side[i] >= 0:
            kept.append(point)
    return np.array(kept).reshape(-1, 2)


def sides(quad: Quad) -> tuple[float, float]:
    """Length of the first and of the second side of a quadrilateral."""
    return float(np.linalg.norm(quad[1] - quad[0])), float(np.linalg.norm(quad[2] - quad[1]))


def grown(quad: Quad, along: float, across: float) -> Quad:
    """The rectangle around ``quad`` grown by so much at each end of its length and height."""
    (x, y), (wide, tall), angle = cv2.minAreaRect(quad)
    extra = (along, across) if wide >= tall else (across, along)
    size = (wide + 2 * extra[0], tall + 2 * extra[1])
    return np.asarray(cv2.boxPoints(((x, y), size, angle)), np.float32)


def joined(regions: Sequence[Scored]) -> list[Scored]:
    """``regions`` without those that others hold, and with near-duplicates made one.

    Two are made one where the rectangle around both is hardly larger than their union; otherwise
    both stay. Best first.
    """
    kept: list[Scored] = []
    for region in sorted(regions, key=lambda r: -area(r.quad)):
        merged = region
        for other in _meeting(region, kept):
            union = _union(other, merged)
            if union is not None:
                kept = [k for k in kept if k is not other]
                merged = union
        kept.append(merged)
    return sorted(kept, key=lambda r: -r.score)


def _meeting(region: Scored, others: Sequence[Scored]) -> list[Scored]:
    low, high = region.quad.min(0), region.quad.max(0)
    return [o for o in others if (o.quad.max(0) > low).all() and (o.quad.min(0) < high).all()]


def _union(first: Scored, second: Scored) -> Scored | None:
    """One region that holds both, or None where it would be wasteful."""
    score = max(first.score, second.score)
    both = shared(first.quad, second.quad)
    areas = area(first.quad), area(second.quad)
    for one, own in ((first, areas[1]), (second, areas[0])):
        if both >= 0.999 * own:
            return Scored(one.quad, score)
    if both < 0.3 * min(areas):
        return None
    points = np.concatenate([first.quad, second.quad])
    around = np.asarray(cv2.boxPoints(cv2.minAreaRect(points)), np.float32)
    return Scored(around, score) if area(around) <= WASTE * (sum(areas) - both) else None


def polygon(quad: Quad, shape: Sequence[int]) -> Polygon:
    """``quad`` cut at the borders of a frame; empty where nothing is left of it.

    Args:
        quad: convex region in pixels.
        shape: height and width of the frame.
    """
    height, width = shape[:2]
    frame = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    if (quad >= 0).all() and (quad <= (width, height)).all():
        return _points(quad)
    cut = common(quad, frame)
    return _points(cut) if len(cut) and abs(_signed_area(cut)) >= 1 else ()


def _points(quad: NDArray[np.floating[Any]]) -> Polygon:
    return tuple((float(x), float(y)) for x, y in quad)
