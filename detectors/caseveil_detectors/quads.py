"""Convex regions as arrays: growing them, and joining those that say the same.

A region is n x 2 float32, convex. Joining never loses area: what was covered stays covered.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

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
    return float(cv2.intersectConvexConvex(first, second)[0])


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
    common = shared(first.quad, second.quad)
    areas = area(first.quad), area(second.quad)
    for one, own in ((first, areas[1]), (second, areas[0])):
        if common >= 0.999 * own:
            return Scored(one.quad, score)
    if common < 0.3 * min(areas):
        return None
    points = np.concatenate([first.quad, second.quad])
    around = np.asarray(cv2.boxPoints(cv2.minAreaRect(points)), np.float32)
    return Scored(around, score) if area(around) <= WASTE * (sum(areas) - common) else None


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
    share, cut = cv2.intersectConvexConvex(quad, frame)
    return _points(np.asarray(cut, np.float32).reshape(-1, 2)) if share >= 1 else ()


def _points(quad: Quad) -> Polygon:
    return tuple((float(x), float(y)) for x, y in quad)
