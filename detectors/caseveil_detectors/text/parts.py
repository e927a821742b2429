"""Which parts of a large copy of a picture are worth the text network's time.

What the network sees in a small copy tells where a larger one can show more: letters that are too
small to be found there still leave a trace. The rest is not looked at again. Parts are bounded in
size, so that the network's memory is, however large the picture.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil_detectors.contract import Pixels
from caseveil_detectors.quads import Quad, Scored, area, shared, sides

Heat = NDArray[np.float32]
Grid = NDArray[np.bool_]

CELL: Final = 32
"""Pixels of the larger copy; the network takes multiples of it."""
TRACES: Final = (0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.003)
AROUND: Final = 8
"""From what heat on a pixel of the smaller copy is a trace, and how many pixels around belong."""
SHARE: Final = 0.25
"""How much of the larger copy is looked at before a trace has to be hotter."""
EVEN: Final = 4
"""Levels between the lightest and the darkest pixel of a cell that is not told as even."""
CALL: Final = 20
MOST: Final = 1200
"""What running the network once costs beside its pixels, and the largest part, both in cells."""
WELL_SEEN: Final = 24.0
LARGE: Final = 0.3
"""Height in pixels of the smaller copy of a line that it shows well, and the heat it has there."""
KNOWN: Final = 0.9
"""From which share on a large line that the smaller copy shows is not told again."""
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


@dataclass(frozen=True, slots=True)
class Part:
    """A rectangle of the larger copy, in cells: [top, bottom) and [left, right)."""

    top: int
    bottom: int
    left: int
    right: int

    @property
    def cells(self) -> int:
        """How many it has."""
        return (self.bottom - self.top) * (self.right - self.left)

    @property
    def place(self) -> tuple[slice, slice]:
        """Its rows and columns of pixels."""
        rows = slice(self.top * CELL, self.bottom * CELL)
        return rows, slice(self.left * CELL, self.right * CELL)

    def wider(self, shape: tuple[int, int]) -> "Part":
        """With a cell around it, as far as a copy of ``shape``, height and width, reaches."""
        bottom, right = (
            min(self.bottom + 1, shape[0] // CELL),
            min(self.right + 1, shape[1] // CELL),
        )
        return Part(max(0, self.top - 1), bottom, max(0, self.left - 1), right)

    def within(self, other: "Part") -> tuple[slice, slice]:
        """Its rows and columns of pixels in those of ``other``, which holds it."""
        top, left = other.top, other.left
        return Part(self.top - top, self.bottom - top, self.left - left, self.right - left).place


def parts(heat: Heat, copy: Pixels) -> list[Part]:
    """Parts of a larger copy that together hold every trace of ``heat``, none twice.

    A trace on even ground is none: letters are a contrast. The fainter a trace the smaller the
    letters; on a plain ground the faintest are followed, on a busy one only hotter ones.

    Args:
        heat: what the network saw in the smaller copy, 0 to 1.
        copy: the larger one, height x width x 3, multiples of a cell.
    """
    uneven = _uneven(copy)
    for trace in TRACES:
        grid = _near(heat, trace, uneven.shape) & uneven
        if grid.mean() <= SHARE:
            break
    return _cut(grid, Part(0, grid.shape[0], 0, grid.shape[1]))


def _near(heat: Heat, trace: float, shape: tuple[int, ...]) -> Grid:
    """The cells, of a grid of ``shape``, around what is hotter than ``trace``."""
    around = np.ones((2 * AROUND + 1, 2 * AROUND + 1), np.uint8)
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


def believed(line: Scored, shape: Sequence[int], before: Seen) -> Scored | None:
    """What a line of the larger copy is after what was seen in the smaller one; None where nothing.

    Cut out, folds and bones look like large letters to the network, and grains like small ones; as
    a whole, they do not. A small square one that left no trace may be a grain or two letters: it
    counts where it is read. Large letters are as good as known from the smaller copy, which tells
    how sure they are.

    Args:
        line: in pixels of the larger copy.
        shape: height and width of the larger copy.
        before: the smaller one.
    """
    heat = before.heat
    scale = np.array([heat.shape[1] / shape[1], heat.shape[0] / shape[0]], np.float32)
    place = np.asarray(line.quad * scale, np.float32)
    short, long = sorted(sides(place))
    if short < WELL_SEEN:
        sure = long >= SQUARE * short or _hottest(heat, place) >= SINGLE
        return line if sure else Scored(line.quad, UNLESS_READ)
    if _hottest(heat, place) < LARGE:
        return None
    held = ((shared(place, other.quad) / area(place), other.score) for other in before.lines)
    share, score = max(held, default=(0.0, 1.0))
    if share >= KNOWN:
        return None
    return Scored(line.quad, min(line.score, score)) if share else line


def _hottest(heat: Heat, place: Quad) -> float:
    inside = np.zeros(heat.shape, np.uint8)
    cv2.fillPoly(inside, [np.round(place).astype(np.int32)], 1)
    return float(heat[inside > 0].max(initial=0))


def _cut(grid: Grid, whole: Part) -> list[Part]:
    """What is set within ``whole`` as few and small parts: cut in two where that saves most."""
    tight = _tight(grid, whole)
    if tight is None:
        return []
    halves = _halves(tight)
    worth = tight.cells - CALL if tight.cells <= MOST else tight.cells
    best = min(halves, key=lambda pair: _cost(grid, pair), default=None)
    if best is None or _cost(grid, best)[0] > worth:
        return [tight]
    return [part for half in best for part in _cut(grid, half)]


def _halves(part: Part) -> list[tuple[Part, Part]]:
    """Every way to cut a part in two."""
    level = [
        (replace(part, bottom=row), replace(part, top=row))
        for row in range(part.top + 1, part.bottom)
    ]
    upright = [
        (replace(part, right=column), replace(part, left=column))
        for column in range(part.left + 1, part.right)
    ]
    return level + upright


def _cost(grid: Grid, pair: tuple[Part, Part]) -> tuple[int, int]:
    """Cells that both halves need, and of the larger one: among equals the middle is best."""
    needed = [tight.cells if (tight := _tight(grid, half)) else 0 for half in pair]
    return sum(needed), max(needed)


def _tight(grid: Grid, part: Part) -> Part | None:
    """The smallest part that holds what is set within ``part``; None where nothing is."""
    inside = grid[part.top : part.bottom, part.left : part.right]
    rows, columns = np.flatnonzero(inside.any(1)), np.flatnonzero(inside.any(0))
    if not len(rows):
        return None
    top, bottom = part.top + int(rows[0]), part.top + int(rows[-1]) + 1
    return Part(top, bottom, part.left + int(columns[0]), part.left + int(columns[-1]) + 1)
