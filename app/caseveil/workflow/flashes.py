"""Which frames of a group look like none of the others: a flash, a blank, another picture.

In the brightest value of each pixel a flash hides what is written on the other frames, in the
darkest a blank does.
"""

from collections.abc import Sequence

import cv2
import numpy as np

from caseveil.formats.base import Pixels

_SIDE = 192
"""Pixels of the longer side by which a frame is judged, evenly taken from all of it."""
_TILES = 10
"""Across the longer side."""
_APART = 48
"""Levels by which the mean of a tile may differ before what lies beneath counts as hidden."""
_SHARE = 0.15


def sample(pixels: Pixels) -> Pixels:
    """Every n-th pixel of a frame: what moves and what is grainy stays so."""
    step = -(-max(pixels.shape[:2]) // _SIDE)
    return np.ascontiguousarray(pixels[::step, ::step])


def flashes(samples: Sequence[Pixels]) -> frozenset[int]:
    """Places of the frames that differ in much of their area from what each pixel is mostly.

    Args:
        samples: of frames that follow each other, of one shape.

    Returns:
        All of them where the frames are half of one kind and half of another.
    """
    usual = np.median(np.stack(samples), axis=0).astype(np.uint8)
    apart = (_share(np.asarray(cv2.absdiff(one, usual), np.uint8)) for one in samples)
    return frozenset(place for place, share in enumerate(apart) if share > _SHARE)


def _share(apart: Pixels) -> float:
    """Of the tiles that differ in any colour."""
    height, width = apart.shape[:2]
    tile = max(1, max(height, width) // _TILES)
    size = max(1, width // tile), max(1, height // tile)
    tiles = np.asarray(cv2.resize(apart, size, interpolation=cv2.INTER_AREA))
    return float(np.mean(tiles.max(axis=2) > _APART))
