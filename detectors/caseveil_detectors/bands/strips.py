"""From a code to the whole band or label that it is printed on.

A strip of one material around print is found by its colour, as the region that stays the same over
several tolerances (after the maximally stable regions of Matas et al., Image Vis. Comput. 2004).
Where print stands on a wall or a sheet, the region is large or ragged, and nothing is proposed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil_detectors.contract import Pixels
from caseveil_detectors.quads import Quad, area

SIDE: Final = 640
"""Longer side of the copy that is searched."""
TOLERANCES: Final = (8, 11, 15, 20, 26)
BRIGHTNESS: Final = 0.4
"""Weight of brightness in a difference of colours: a band around a limb is darker at its edges."""
SOLID: Final = 0.85
"""Least share of a region's convex hull that the region fills."""
JUMP: Final = 1.5
"""Growth between two tolerances from which the region has run over its edge."""
LARGEST: Final = 0.3
"""Share of the picture above which a region is no band."""
LEAST: Final = 1.15
"""Area of a region relative to the print in it, below which it adds nothing."""
GROWN: Final = 0.04

Mask = NDArray[np.uint8]
Lab = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Ground:
    """A copy of the picture in which strips are searched.

    Attributes:
        lab: height x width x 3, CIE Lab, lightly smoothed.
        scale: its pixels for each pixel of the picture.
    """

    lab: Lab
    scale: float


def strips(pixels: Pixels, prints: Sequence[Quad]) -> list[Quad]:
    """The strips that the given prints stand on; none for a print that stands on no strip.

    Args:
        pixels: height x width x 3, 8-bit RGB.
        prints: convex regions of codes, in pixels.

    Returns:
        Convex regions in pixels, grown a little; they may leave the frame. Each holds a print.
    """
    ground = _ground(pixels)
    found: list[Quad] = []
    for quad in sorted(prints, key=area, reverse=True):
        middle = tuple(float(part) for part in quad.mean(0))
        if any(cv2.pointPolygonTest(one, middle, False) >= 0 for one in found):
            continue
        strip = _around(ground, quad * np.float32(ground.scale))
        if strip is not None:
            found.append(np.asarray(strip / np.float32(ground.scale), np.float32))
    return found


def _ground(pixels: Pixels) -> Ground:
    scale = min(1.0, SIDE / max(pixels.shape[:2]))
    height, width = pixels.shape[:2]
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = cv2.medianBlur(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), 3)
    lab = cv2.cvtColor(small.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    return Ground(np.asarray(lab, np.float32), scale)


def _around(ground: Ground, quad: Quad) -> Quad | None:
    """The strip around one print, in pixels of the copy."""
    seed = _filled(quad, ground.lab.shape)
    if not seed.any():
        return None
    best: Quad | None = None
    before = 0.0
    for region in _regions(ground.lab, seed, quad):
        hull = _hull(region)
        size = float(region.sum())
        if size > LARGEST * region.size or (before and size > JUMP * before):
            break
        before = size
        if size >= SOLID * area(hull) and size >= LEAST * float(seed.sum()):
            best = hull
    return None if best is None else _grown(best)


def _regions(lab: Lab, seed: Mask, quad: Quad) -> Iterator[Mask]:
    """What hangs together with the print and has its paper's colour, from narrow to wide."""
    height = max(2.0, min(cv2.minAreaRect(quad)[1]))
    away = (lab - _paper(lab, seed)) * np.array([BRIGHTNESS, 1, 1], np.float32)
    distance = np.linalg.norm(away, axis=2)
    gap = np.ones((int(0.6 * height) | 1,) * 2, np.uint8)
    for tolerance in TOLERANCES:
        alike = ((distance < tolerance) | (seed > 0)).astype(np.uint8)
        opened = cv2.morphologyEx(alike, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
        solid = np.maximum(np.asarray(opened, np.uint8), seed)
        closed = cv2.morphologyEx(solid, cv2.MORPH_CLOSE, gap)
        parts = cv2.connectedComponents(closed, connectivity=4)[1]
        number = int(np.bincount(parts[seed > 0]).argmax())
        yield np.asarray(parts == number, np.uint8)


def _paper(lab: Lab, seed: Mask) -> Lab:
    """The colour between the letters, which are darker: the ring about them may be skin already."""
    inside = lab[seed > 0]
    low, high = np.percentile(inside[:, 0], (5, 95))
    return np.asarray(np.median(inside[inside[:, 0] >= (low + high) / 2], axis=0), np.float32)


def _filled(quad: Quad, shape: Sequence[int]) -> Mask:
    mask = np.zeros(shape[:2], np.uint8)
    cv2.fillConvexPoly(mask, np.round(quad).astype(np.int32), 1)
    return mask


def _hull(region: Mask) -> Quad:
    outline = cv2.findContours(region, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0]
    points = np.concatenate(list(outline)).reshape(-1, 2)
    return np.asarray(cv2.convexHull(points)[:, 0], np.float32)


def _grown(hull: Quad) -> Quad:
    """``hull`` with a margin on all sides."""
    reach = 1.5 + GROWN * float(np.sqrt(area(hull)))
    turn = np.arange(0, 2 * np.pi, np.pi / 8)
    circle = reach * np.stack([np.cos(turn), np.sin(turn)], 1)
    points = (hull[:, None] + 0.5 + circle).reshape(-1, 2).astype(np.float32)
    return np.asarray(cv2.convexHull(points)[:, 0], np.float32)
