"""Cuts what is set of a grid into few and small rectangles, for a network that takes blocks.

The network sees each part with what is around it and takes multiples of a block, two cells. Cells
finer than its blocks keep parts tight: much of a narrow part is what is around it.
"""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

Grid = NDArray[np.bool_]
Counts = NDArray[np.intp]

CELL: Final = 16
"""Pixels of a cell."""
BLOCK: Final = 2
"""Cells of which the network takes multiples."""


@dataclass(frozen=True, slots=True)
class Sight:
    """How much of a copy the network is shown at once.

    Attributes:
        near: how far around a trace belongs to it, in pixels of the smaller copy.
        share: how much of the copy is looked at before a trace has to be hotter.
        around: what it sees around each part, at least, in cells.
        call: what running it once costs beside its pixels, in cells.
        most: the largest part with what is around it, in cells.
    """

    near: int
    share: float
    around: int
    call: int
    most: int


NARROW: Final = Sight(8, 0.2, 1, 40, 2304)
WIDE: Final = Sight(12, 0.25, 2, 80, 4800)
"""Where it sees less, the network takes more for letters on a photo; on a rendering it does not."""


@dataclass(frozen=True, slots=True)
class Part:
    """A rectangle of a grid, in cells: [top, bottom) and [left, right)."""

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

    def wider(self, shape: tuple[int, int], sight: Sight) -> "Part":
        """With what is seen around it, in whole blocks, as far as the copy reaches.

        Args:
            shape: height and width of the copy in pixels, multiples of a block.
            sight: how much the network is shown.
        """
        rows = _wider(self.top, self.bottom, shape[0] // CELL, sight)
        return Part(*rows, *_wider(self.left, self.right, shape[1] // CELL, sight))

    def within(self, other: "Part") -> tuple[slice, slice]:
        """Its rows and columns of pixels in those of ``other``, which holds it."""
        top, left = other.top, other.left
        return Part(self.top - top, self.bottom - top, self.left - left, self.right - left).place


def cut(grid: Grid, sight: Sight) -> list[Part]:
    """Parts that together hold all that is set, none twice: cut in two where that saves most."""
    return _cut(grid, Part(0, grid.shape[0], 0, grid.shape[1]), sight)


def _wider(start: int, stop: int, whole: int, sight: Sight) -> tuple[int, int]:
    length = int(_seen(np.asarray(stop - start), whole, sight))
    first = min(max(0, start - sight.around), whole - length)
    return first, first + length


def _seen(lengths: Counts, whole: int, sight: Sight) -> Counts:
    """How many cells in a row the network is shown for so many, at most all of them."""
    blocks = -(-(lengths + 2 * sight.around) // BLOCK)
    return np.minimum(BLOCK * blocks, whole)


def _cut(grid: Grid, place: Part, sight: Sight) -> list[Part]:
    tight = _tight(grid, place)
    if tight is None:
        return []
    inside = grid[tight.top : tight.bottom, tight.left : tight.right]
    level, upright = (
        _halved(inside, grid.shape, sight),
        _halved(inside.T, grid.shape[::-1], sight),
    )
    whole = float(_needed(inside, grid.shape, sight)[-1])
    worth = whole if whole <= sight.most else np.inf
    cost, _, at = best = min(level, upright)
    if cost >= worth or np.isinf(cost):
        return [tight]
    return [part for half in _halves(tight, at, best is level) for part in _cut(grid, half, sight)]


def _tight(grid: Grid, part: Part) -> Part | None:
    """The smallest part that holds what is set within ``part``; None where nothing is."""
    inside = grid[part.top : part.bottom, part.left : part.right]
    rows, columns = np.flatnonzero(inside.any(1)), np.flatnonzero(inside.any(0))
    if not len(rows):
        return None
    top, bottom = part.top + int(rows[0]), part.top + int(rows[-1]) + 1
    return Part(top, bottom, part.left + int(columns[0]), part.left + int(columns[-1]) + 1)


def _halves(part: Part, at: int, level: bool) -> tuple[Part, Part]:
    """The two parts that a cut before row, or column, ``at`` of ``part`` leaves."""
    if level:
        row = part.top + at
        return replace(part, bottom=row), replace(part, top=row)
    column = part.left + at
    return replace(part, right=column), replace(part, left=column)


def _halved(inside: Grid, whole: tuple[int, ...], sight: Sight) -> tuple[float, float, int]:
    """What the cheapest cut between two rows costs, its larger half, and before which row it is.

    Among equals the middle is best. Without a second row nothing can be cut: infinite.

    Args:
        inside: what is to be cut; its first and last row hold something.
        whole: rows and columns of the whole grid.
        sight: how much the network is shown.
    """
    if len(inside) < 2:
        return np.inf, np.inf, 0
    before = _needed(inside, whole, sight)[:-1]
    after = _needed(inside[::-1], whole, sight)[-2::-1]
    total, larger = before + after, np.maximum(before, after)
    best = int(np.lexsort((larger, total))[0])
    return float(total[best]), float(larger[best]), best + 1


def _needed(inside: Grid, whole: tuple[int, ...], sight: Sight) -> Counts:
    """What the smallest parts that hold all up to each row cost."""
    rows, wide = np.arange(len(inside)), inside.shape[1]
    some = inside.any(1)
    first = np.where(some, inside.argmax(1), wide)
    last = np.where(some, wide - inside[:, ::-1].argmax(1), 0)
    across = np.maximum.accumulate(last) - np.minimum.accumulate(first)
    along = np.maximum.accumulate(np.where(some, rows, 0)) + 1
    cells = _seen(along, whole[0], sight) * _seen(across, whole[1], sight)
    return np.asarray(sight.call + cells)
