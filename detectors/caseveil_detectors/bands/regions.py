"""Places that may be a band or a label, and what they look like: measured, not yet judged.

A map of shares is cut at several heights; what hangs together above a height is a region, so that
regions lie in one another (component trees: Salembier et al., IEEE Trans. Image Process. 1998).
The best height differs from band to band, so all are measured.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil_detectors.bands.maps import Map, Shares, levelled
from caseveil_detectors.contract import Pixels
from caseveil_detectors.quads import Quad

HEIGHTS: Final = (0.2, 0.35, 0.5, 0.65, 0.78, 0.88, 0.94, 0.97)
LEAST: Final = 10
"""Places of the map below which a region is none."""
LARGEST: Final = 0.25
"""Share of the map above which the tightest rectangle around a region is none: a band that is seen
whole reached .19 of the picture at most."""
FILLED: Final = 0.35
"""Least share of its tightest rectangle that a region fills."""
SURE: Final = 0.5
"""Least mean share of a region."""
ALIKE: Final = 0.95
"""A region that lost less than the rest of this at the next height is not measured again."""
RING: Final = 0.25
"""Width of the ring around a region, relative to the square root of its area."""
BESIDE: Final = 0.6
"""How far beside a strip is looked, relative to its width."""
LIGHT_PAPER: Final = 80.0
COLOURLESS: Final = 6.0
SAME_PAPER: Final = 6.0
"""Lightness of a page, its colour at most, and how unlike two places of it are at most (CIE Lab):
lines of a printed page are no band that lies on it."""

Mask = NDArray[np.bool_]
Lab = NDArray[np.float32]
Marks = NDArray[np.float64]
Window = tuple[slice, slice]
Across = tuple[Marks, Marks, Marks]
"""The colours of a strip and of what lies beside its two long sides."""


@dataclass(frozen=True, slots=True)
class Region:
    """Some places of the map that hang together.

    Attributes:
        window: rows and columns of the map that hold it and its surroundings.
        mask: its places in the window.
        marks: what it looks like, ten numbers; see ``_marks``.
    """

    window: Window
    mask: Mask
    marks: Marks

    @property
    def area(self) -> int:
        """Places of the map."""
        return int(self.mask.sum())

    @property
    def end(self) -> tuple[int, int]:
        """The row and the column behind its window."""
        return self.window[0].stop, self.window[1].stop

    @property
    def band(self) -> bool:
        """Whether it is more of a wristband than of a label."""
        return bool(self.marks[-1] > 0)

    def on(self, shape: Sequence[int]) -> Mask:
        """Its places on a whole map of ``shape``."""
        whole = np.zeros(shape[:2], np.bool_)
        whole[self.window] = self.mask
        return whole


@dataclass(frozen=True, slots=True)
class _Ground:
    """The common measure of all regions of a picture: their map and the colours under it."""

    either: Map
    leaning: Map
    lab: Lab


def regions(found: Shares, pixels: Pixels) -> list[Region]:
    """All regions of all heights.

    Args:
        found: the network's answer.
        pixels: height x width x 3, 8-bit RGB, the picture it answers to.
    """
    either = np.maximum(found.band, found.label)
    small = cv2.resize(pixels, either.shape[::-1], interpolation=cv2.INTER_AREA)
    lab = cv2.cvtColor(levelled(np.asarray(small, np.uint8)) / np.float32(255), cv2.COLOR_RGB2LAB)
    ground = _Ground(either, found.band - found.label, np.asarray(lab, np.float32))
    sizes: dict[tuple[int, ...], int] = {}
    return [one for height in HEIGHTS for one in _at(ground, height, sizes)]


def _at(ground: _Ground, height: float, sizes: dict[tuple[int, ...], int]) -> Iterator[Region]:
    """Regions at one height that differ from those at the heights before, kept in ``sizes``."""
    above = (ground.either >= height).astype(np.uint8)
    count, parts, table, _ = cv2.connectedComponentsWithStats(above, connectivity=4)
    for number in range(1, count):
        left, top, wide, tall, size = (int(value) for value in table[number])
        place = (left, top, wide, tall)
        if not LEAST <= size <= LARGEST * parts.size or size > ALIKE * sizes.get(place, 2 * size):
            continue
        sizes[place] = size
        reach = 5 + int(0.35 * np.sqrt(size))
        rows = slice(max(0, top - reach), min(parts.shape[0], top + tall + reach))
        columns = slice(max(0, left - reach), min(parts.shape[1], left + wide + reach))
        one = _measured(ground, (rows, columns), parts[rows, columns] == number, place)
        if one is not None:
            yield one


def _measured(
    ground: _Ground, window: Window, mask: Mask, place: tuple[int, int, int, int]
) -> Region | None:
    """A region with its marks; None where it is too ragged, faint or large, or part of a page."""
    rows, columns = np.nonzero(mask)
    points = np.stack([columns + window[1].start, rows + window[0].start], 1).astype(np.float32)
    middle, sides, angle = cv2.minAreaRect(points)
    box = (middle, (sides[0] + 1, sides[1] + 1), float(angle))
    filled = len(points) / float(np.prod(box[1]))
    if filled < FILLED or ground.either[window][mask].mean() < SURE:
        return None
    across_it = _across(ground.lab, box)
    if np.prod(box[1]) > LARGEST * ground.either.size or _one_page(across_it):
        return None
    high, wide = ground.either.shape
    left, top, across, down = place
    touched = (left == 0) + (top == 0) + (left + across == wide) + (top + down == high)
    return Region(window, mask, _marks(ground, window, mask, (box, filled, touched), across_it))


def _marks(
    ground: _Ground,
    window: Window,
    mask: Mask,
    shape: tuple[tuple[Any, Any, float], float, int],
    across_it: Across,
) -> Marks:
    """Ten numbers; none gives credit for what only a drawing can be, such as a skin of one colour.

    How much surer it is than what lies around; how sure; how long for its width; how much of its
    rectangle it fills; its size; how its colour varies (print does); how many borders of the
    picture it touches; how unlike its two sides are (a limb is alike on both); how unlike it is to
    them; and whether it is more of a band or more of a label.
    """
    box, filled, touched = shape
    share = ground.either[window]
    inside = float(share[mask].mean())
    ring = _ring(mask)
    around = float(share[ring].mean()) if ring.any() else 0.0
    apart, unlike = _apart(across_it)
    spread = float(ground.lab[window][mask].std(0).mean())
    long = max(box[1]) / min(box[1])
    values = [inside - around, min(inside, 0.95), np.log(min(long, 4)), filled]
    values += [np.log(max(mask.sum() / ground.either.size, 0.002)), np.log(np.clip(spread, 2, 8))]
    values += [min(touched, 2), np.log(max(apart, 8)), np.log(np.clip(unlike, 3, 40))]
    return np.array([*values, float(ground.leaning[window][mask].mean())], np.float64)


def _ring(mask: Mask) -> Mask:
    """What lies around ``mask``, but for the places that touch it."""
    far = 2 * max(2, int(RING * np.sqrt(mask.sum()))) + 1
    near = cv2.dilate(mask.astype(np.uint8), np.ones((3, 3), np.uint8))
    wide = cv2.dilate(near, np.ones((far, far), np.uint8))
    return np.asarray((wide > 0) & (near == 0), np.bool_)


def _across(lab: Lab, box: tuple[Any, Any, float]) -> Across:
    """The colours of a strip and beside both of its long sides."""
    middle, (first, second), angle = box
    turn = np.deg2rad(angle if first >= second else angle + 90)
    long, wide = max(first, second), min(first, second)
    reach = min(max(3.0, BESIDE * wide), 0.5 * max(lab.shape[:2]))
    along = long * np.linspace(-0.4, 0.4, 14)
    outside = wide / 2 + reach * np.linspace(0.3, 0.95, 6)
    strips = [wide * np.linspace(-0.35, 0.35, 8), outside, -outside]
    own, left, right = (_colour(lab, middle, float(turn), along, across) for across in strips)
    return own, left, right


def _apart(across_it: Across) -> tuple[float, float]:
    """How far apart the colours beside both long sides lie; how far the nearer lies from inside."""
    own, left, right = across_it
    away = [float(np.linalg.norm(own - side)) for side in (left, right)]
    return float(np.linalg.norm(left - right)), min(away)


def _one_page(across_it: Across) -> bool:
    """Whether a strip and both of its sides are one and the same light, colourless paper."""
    own, left, right = across_it
    paper = all(c[0] >= LIGHT_PAPER and max(abs(c[1:])) <= COLOURLESS for c in across_it)
    return paper and all(np.linalg.norm(own - side) <= SAME_PAPER for side in (left, right))


def _colour(lab: Lab, middle: Any, turn: float, along: Marks, across: Marks) -> Marks:
    """The median colour of a grid of places, turned about ``middle``."""
    u, v = np.meshgrid(along, across)
    x = middle[0] + u * np.cos(turn) - v * np.sin(turn)
    y = middle[1] + u * np.sin(turn) + v * np.cos(turn)
    seen = cv2.remap(
        lab,
        x.astype(np.float32),
        y.astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(np.median(seen.reshape(-1, 3), axis=0), np.float64)


def hull(region: Region, shape: Sequence[int], zoom: tuple[float, float], grown: float) -> Quad:
    """The convex region around ``region`` in pixels of the picture.

    Args:
        region: to be hidden.
        shape: of the map.
        zoom: pixels of the picture for each place of the map.
        grown: growth on each side, relative to the square root of its area; one place besides.
    """
    rows, columns = np.nonzero(region.on(shape))
    corners = [(columns + dx, rows + dy) for dx in (0, 1) for dy in (0, 1)]
    points = np.concatenate([np.stack(corner, 1) for corner in corners]).astype(np.float32)
    tight = cv2.convexHull(points)[:, 0]
    turn = np.arange(0, 2 * np.pi, np.pi / 8)
    circle = (1 + grown * np.sqrt(region.area)) * np.stack([np.cos(turn), np.sin(turn)], 1)
    round_ = cv2.convexHull((tight[:, None] + circle).reshape(-1, 2).astype(np.float32))[:, 0]
    return np.asarray(round_ * np.array(zoom), np.float32)
