"""How the blocks of a JPEG lie: components, MCUs and the rows of blocks of each.

Source: ITU-T T.81 (1992), A.1.1 and A.2.
"""

from dataclasses import dataclass
from math import ceil

import numpy as np

from caseveil.domain.geometry import Placement, Size
from caseveil.formats.jpeg.structure import Frame
from caseveil.formats.pixels.orientation import upright

BLOCK = 8


@dataclass(frozen=True, slots=True)
class Part:
    """One component.

    Attributes:
        across: blocks side by side in an MCU.
        down: blocks one below the other in an MCU.
        real: rows and columns of blocks that hold a pixel of the picture.
        stored: rows and columns with those that only fill the last MCUs.
    """

    across: int
    down: int
    real: tuple[int, int]
    stored: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Layout:
    """All components.

    Attributes:
        size: of the picture as stored.
        cell: pixels of an MCU.
        mcus: rows and columns of MCUs.
        parts: one per component.
    """

    size: Size
    cell: Size
    mcus: tuple[int, int]
    parts: tuple[Part, ...]


def layout(size: Size, factors: tuple[tuple[int, int], ...]) -> Layout:
    """The layout of a picture.

    Args:
        size: in pixels, as stored.
        factors: sampling factor of each component, across and down.
    """
    if len(factors) == 1:
        factors = ((1, 1),)  # a lone component is not interleaved: A.2.2
    widest, tallest = max(a for a, _ in factors), max(d for _, d in factors)
    cell = Size(BLOCK * widest, BLOCK * tallest)
    rows, columns = ceil(size.height / cell.height), ceil(size.width / cell.width)
    parts = tuple(
        Part(
            across,
            down,
            (_blocks(size.height, down, tallest), _blocks(size.width, across, widest)),
            (rows * down, columns * across),
        )
        for across, down in factors
    )
    return Layout(size, cell, (rows, columns), parts)


def _blocks(pixels: int, factor: int, most: int) -> int:
    """Blocks that cover a side of a component (A.1.1)."""
    return ceil(ceil(pixels * factor / most) / BLOCK)


def of_frame(frame: Frame) -> Layout:
    """The layout that a frame header tells."""
    return layout(frame.size, tuple((c.horizontal, c.vertical) for c in frame.components))


def on_grid(size: Size, orientation: int, placement: Placement, step: tuple[int, int]) -> bool:
    """Whether the output's first pixel begins a stored cell.

    Args:
        size: of the picture as stored.
        orientation: EXIF orientation.
        placement: how it is cropped and turned.
        step: width and height of a cell in pixels.
    """
    for axis, (length, pixels) in enumerate(((size.height, step[1]), (size.width, step[0]))):
        line = np.arange(length).reshape((-1, 1) if axis == 0 else (1, -1))
        shown = upright(np.broadcast_to(line, (size.height, size.width)), orientation)
        crop = placement.crop.clip(placement.source)
        part = shown[crop.top : crop.bottom, crop.left : crop.right]
        part = np.rot90(part, -placement.quarter_turns)
        first, last = int(part[0, 0]), int(part[-1, -1])
        if (first if first <= last else first + 1) % pixels:
            return False
    return True
