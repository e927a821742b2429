"""One picture of all clean copies of a case, small, side by side."""

import struct
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.outcome import Outcome
from caseveil.workflow.papers import write_new
from caseveil.workflow.road import Preview

CELL: Final = 320
"""Width and height of the place of one copy, in pixels."""
GAP: Final = 16
COLUMNS: Final = 4
MOST: Final = 200
"""Copies on one sheet; further ones are left out and counted."""
GROUND: Final = 255

Show = Callable[[Path], Preview]


def sheet(outcomes: Sequence[Outcome], show: Show, final: Path) -> int:
    """Writes the sheet as a PNG without metadata and says how many copies are on it.

    Only files that were checked and delivered are shown, each by its first frame.

    Args:
        outcomes: of the case.
        show: one delivered file as displayed, at most ``CELL`` x ``CELL`` pixels in area.
        final: the new file.

    Raises:
        Refused: target-exists, or a copy that cannot be shown.
        Failed: target-unwritable or disk-full.
    """
    copies = [one.path for outcome in outcomes for one in outcome.delivered][:MOST]
    if copies:
        write_new(final, _png(_laid_out([show(path).pixels() for path in copies])))
    return len(copies)


def _laid_out(pictures: Sequence[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    """The pictures in rows, each within its cell: height x width x 3."""
    columns = min(COLUMNS, len(pictures))
    rows = -(-len(pictures) // columns)
    step = CELL + GAP
    canvas = np.full((rows * step + GAP, columns * step + GAP, 3), GROUND, np.uint8)
    for number, picture in enumerate(pictures):
        small = _within(picture)
        height, width = small.shape[:2]
        top = GAP + number // columns * step + (CELL - height) // 2
        left = GAP + number % columns * step + (CELL - width) // 2
        canvas[top : top + height, left : left + width] = small
    return canvas


def _within(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Every n-th pixel, so that the picture fits its cell."""
    every = max(1, -(-max(picture.shape[:2]) // CELL))
    return picture[::every, ::every]


def _png(pixels: NDArray[np.uint8]) -> bytes:
    """8-bit RGB, each row stored as it is (ISO/IEC 15948)."""
    height, width = pixels.shape[:2]
    rows = np.zeros((height, 1 + 3 * width), np.uint8)
    rows[:, 1:] = pixels.reshape(height, -1)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows.tobytes(), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*part) for part in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
