"""Painted regions made to look like what is around them.

Nothing can be written in a region that is black all over, but its edges look like strokes: they
draw the text network's time, and side by side on a light ground they spell letters of their own.
"""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil_detectors.contract import Pixels

BLACK: Final = 16
"""The lightest level of paint, which lossy coding leaves near black; what is lighter stays."""
SIDE: Final = 512
"""Longer side of the copy in which colours are drawn in: a fill needs no detail."""
LEAST: Final = 0.001

Mask = NDArray[np.bool_]
Colours = NDArray[np.float32]
Shares = NDArray[np.float32]


def unpainted(pixels: Pixels, hidden: Mask) -> Pixels:
    """A copy in which hidden pixels that are black have the colours around them.

    Args:
        pixels: height x width x 3, 8-bit RGB.
        hidden: height x width; what should be painted. Where it is not, nothing is changed.
    """
    black = cv2.inRange(pixels, (0, 0, 0), (BLACK, BLACK, BLACK))
    painted = np.asarray(cv2.bitwise_and(black, black, mask=hidden.astype(np.uint8)), np.uint8)
    if not painted.any() or painted.all():
        return pixels
    rest = cv2.copyTo(pixels, cv2.bitwise_not(painted), np.zeros_like(pixels))
    height, width = painted.shape
    zoom = min(1.0, SIDE / max(height, width))
    size = (max(1, round(width * zoom)), max(1, round(height * zoom)))
    colours = cv2.resize(rest, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    share = cv2.resize(painted, size, interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    around = _drawn_in(colours, np.asarray(1 - share, np.float32))
    shown = np.clip(around, 0, 255).astype(np.uint8)
    large = cv2.resize(shown, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.copyTo(large, painted, rest), np.uint8)


def _drawn_in(colours: Colours, known: Shares) -> Colours:
    """``colours`` where they are known, and what is around them at ever coarser sizes elsewhere.

    Push and pull: Gortler et al., The Lumigraph, SIGGRAPH 1996.

    Args:
        colours: height x width x 3, each times how much of the pixel is known.
        known: height x width, 0 to 1.
    """
    if known.size == 1 or known.min() >= 1 - LEAST:
        return np.asarray(colours / np.maximum(known, LEAST)[..., None], np.float32)
    coarse = _drawn_in(
        np.asarray(cv2.pyrDown(colours), np.float32), np.asarray(cv2.pyrDown(known), np.float32)
    )
    wide, tall = known.shape[1], known.shape[0]
    around = cv2.resize(coarse, (wide, tall), interpolation=cv2.INTER_LINEAR)
    return np.asarray(colours + (1 - known)[..., None] * around, np.float32)
