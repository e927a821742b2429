"""Which parts of a large copy of a picture are worth the text network's time.

What the network sees in a small copy tells where a larger one can show more: letters that are too
small to be found there still leave a trace. The rest is not looked at again. Parts are bounded in
size, so that the network's memory is, however large the picture; a copy that is small enough may
be seen as a whole.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil_detectors.contract import Pixels
from caseveil_detectors.quads import Quad, Scored, area, shared, sides
from caseveil_detectors.text.cuts import CELL, WIDE, Grid, Part, Sight, cut

Heat = NDArray[np.float32]

TRACES: Final = (0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.003)
"""From what heat on a pixel of the smaller copy is a trace."""
REGION: Final = 17
"""Side in cells of the region around a cell that tells whether its ground is calm or busy."""
WHOLE: Final = 6912
"""Cells of the largest copy that is looked at as a whole where its parts would cost as much."""
EVEN: Final = 4
"""Levels between the lightest and the darkest pixel of a cell that is not told as even."""
WELL_SEEN: Final = 24.0
LARGE: Final = 0.3
"""Height in pixels of the smaller copy of a line that it shows well, and the heat it has there."""
KNOWN: Final = 0.9
"""From which share on a large line that the smaller copy shows is not told again."""
FAINTEST: Final = 10
"""Levels by which the strokes of large letters, smoothed over 3 pixels, are told from ground."""
LEAST: Final = 0.6
"""The score that large letters keep, however unsure: enough to be told as doubtful on a photo."""
SQUARE: Final = 1.8
SINGLE: Final = 0.03
"""How long, in heights, a single letter is at most, and the heat that even a small one has."""
UNLESS_READ: Final = 0.4
"""The score of a line that counts only where letters are read in it: below that of any other."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the network saw in a copy: its heat, 0 to 1, and the lines, in pixels of the copy."""

    heat: Heat
    lines: Sequence[Scored]

    def placed(self, shape: Sequence[int]) -> list[Scored]:
        """The lines in the pixels of the picture, of such a height and width, that was copied."""
        height, width = self.heat.shape
        scale = np.array([shape[1] / width, shape[0] / height], np.float32)
        return [Scored(line.quad * scale, line.score) for line in self.lines]


def parts(heat: Heat, copy: Pixels, sight: Sight = WIDE) -> list[Part]:
    """Parts of a larger copy that together hold every trace of ``heat``, none twice.

    A trace on even ground is none: letters are a contrast. Where parts and what is around them cost
    as much as the whole copy, and it is not too large for the network's memory, it is the one part.

    Args:
        heat: what the network saw in the smaller copy, 0 to 1.
        copy: the larger one, height x width x 3, multiples of a block.
        sight: how much the network is shown at once.
    """
    uneven = _uneven(copy)
    found = cut(_followed(heat, uneven, sight), sight)
    whole = Part(0, uneven.shape[0], 0, uneven.shape[1])
    cost = sum(part.wider(copy.shape[:2], sight).cells + sight.call for part in found)
    return [whole] if whole.cells <= min(WHOLE, cost - sight.call) else found


def _followed(heat: Heat, uneven: Grid, sight: Sight) -> Grid:
    """The cells with a trace, of those that are ``uneven``.

    The fainter a trace the smaller the letters. The faintest are followed in every region that is
    plain enough for it, however busy the rest of the picture is; in a busy one only hotter ones.
    """
    out = np.zeros(uneven.shape, np.bool_)
    region = (REGION, REGION)
    for trace in TRACES:
        grid = _near(heat, trace, uneven.shape, sight.near) & uneven
        if grid.mean() <= sight.share:
            break
        busy = cv2.blur(grid.astype(np.float32), region, borderType=cv2.BORDER_REFLECT)
        out |= grid & (busy <= sight.share)
    return np.asarray(out | grid)


def _near(heat: Heat, trace: float, shape: tuple[int, ...], near: int) -> Grid:
    """The cells, of a grid of ``shape``, in which or ``near`` which it is hotter than ``trace``."""
    around = np.ones((2 * near + 1, 2 * near + 1), np.uint8)
    rows, columns = np.nonzero(cv2.dilate((heat > trace).astype(np.uint8), around))
    grid = np.zeros(shape, np.bool_)
    grid[rows * shape[0] // heat.shape[0], columns * shape[1] // heat.shape[1]] = True
    return grid


def _uneven(copy: Pixels) -> Grid:
    """The cells in which some channel has more than one level, noise left aside."""
    tall, wide = copy.shape[0] // CELL, copy.shape[1] // CELL
    strips = copy.reshape(tall, CELL, -1)
    shape = (tall, wide, CELL, 3)
    most = strips.max(1).reshape(shape).max(2)
    least = strips.min(1).reshape(shape).min(2)
    return np.asarray((most - least >= EVEN).any(2))


def believed(line: Scored, copy: Pixels, before: Seen) -> Scored | None:
    """What a line of the larger copy is after what was seen in the smaller one; None where nothing.

    Cut out, folds and bones look like large letters to the network, and grains like small ones; as
    a whole, they do not. A small square one that left no trace may be a grain or two letters: it
    counts where it is read. Large letters are as good as known from the smaller copy: it tells how
    sure they are, and where it found all of them they are not told again.

    Args:
        line: in pixels of the larger copy.
        copy: the larger one, height x width x 3.
        before: the smaller one.
    """
    heat = before.heat
    scale = np.array([heat.shape[1] / copy.shape[1], heat.shape[0] / copy.shape[0]], np.float32)
    place = np.asarray(line.quad * scale, np.float32)
    short, long = sorted(sides(place))
    inside = _inside(heat, place)
    if short < WELL_SEEN:
        sure = long >= SQUARE * short or inside.max(initial=0) >= SINGLE
        return line if sure else Scored(line.quad, UNLESS_READ)
    if inside.max(initial=0) < LARGE:
        return None
    held = [other for other in before.lines if shared(place, other.quad)]
    rest = heat.copy()
    for other in held:
        _fill(rest, other.quad, 0)
    beside = _inside(rest, place)
    known = [Scored(other.quad / scale, other.score) for other in held]
    return _large(line, copy, beside[beside >= LARGE], known)


def _large(line: Scored, copy: Pixels, hot: Heat, held: Sequence[Scored]) -> Scored | None:
    """What a line of large letters is: nothing where the smaller copy found all of them.

    Args:
        line: in pixels of the larger copy.
        copy: the larger one.
        hot: what is hot of the line in the smaller copy, outside of the lines found there.
        held: these, as far as they meet it, in pixels of the larger copy.
    """
    if not held:
        return Scored(line.quad, min(line.score, max(LEAST, float(hot.mean()))))
    best = max(held, key=lambda other: shared(line.quad, other.quad))
    known = shared(line.quad, best.quad) >= KNOWN * area(line.quad)
    if known or (not hot.size and _is_even_beside(line, held, copy)):
        return None
    return Scored(line.quad, min(line.score, best.score))


def _is_even_beside(line: Scored, held: Sequence[Scored], copy: Pixels) -> bool:
    """Whether ``line`` has no stroke outside of those that ``held`` has, noise left aside."""
    left, top, wide, tall = cv2.boundingRect(line.quad)
    rows, columns = slice(max(0, top), top + tall), slice(max(0, left), left + wide)
    smooth = cv2.blur(copy[rows, columns], (3, 3))
    rest = np.zeros(smooth.shape[:2], np.uint8)
    corner = np.array([columns.start, rows.start], np.float32)
    _fill(rest, line.quad - corner, 1)
    for other in held:
        _fill(rest, other.quad - corner, 0)
    colours = smooth[rest > 0]
    return not len(colours) or bool((np.ptp(colours, axis=0) < FAINTEST).all())


def _inside(heat: Heat, place: Quad) -> Heat:
    """The heat of the pixels in ``place``, in a row."""
    inside = np.zeros(heat.shape, np.uint8)
    _fill(inside, place, 1)
    return np.asarray(heat[inside > 0], np.float32)


def _fill(mask: NDArray[np.uint8] | Heat, place: Quad, value: int) -> None:
    cv2.fillPoly(mask, [np.asarray(np.round(place), np.int32)], value)
