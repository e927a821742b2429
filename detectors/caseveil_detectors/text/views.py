"""Which renderings of a frame can show text that the others do not, and one made here.

Text is a contrast with its ground. A rendering in which no place has more contrast than in the
ones before cannot show a line that they hide, and need not be searched.
"""

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np

from caseveil_detectors.contract import Pixels
from caseveil_detectors.contrast import contrast, is_more

EVENED_SIDE: Final = 1472
STRENGTH: Final = 4.0
TILES: Final = (8, 8)


def telling(first: Pixels, views: Sequence[Pixels]) -> list[Pixels]:
    """Those of ``views`` that show contrast where ``first`` and the views before do not.

    Args:
        first: height x width x 3.
        views: of the same shape.
    """
    out: list[Pixels] = []
    known = contrast(first) if views else np.zeros(0, np.uint8)
    for view in views:
        shown = contrast(view)
        if is_more(shown, known):
            out.append(view)
            known = np.maximum(known, shown)
    return out


def evened(pixels: Pixels) -> tuple[Pixels, np.float32]:
    """A copy in which faint text stands out: its lightness evened tile by tile.

    Contrast-limited adaptive histogram equalization (Zuiderveld, Graphics Gems IV, 1994).

    Args:
        pixels: height x width x 3.

    Returns:
        The copy, and how many pixels of ``pixels`` one of its own is.
    """
    zoom = max(1.0, max(pixels.shape[:2]) / EVENED_SIDE)
    height, width = (max(1, round(side / zoom)) for side in pixels.shape[:2])
    copy = cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA)
    colours = cv2.cvtColor(copy, cv2.COLOR_RGB2LAB)
    colours[..., 0] = cv2.createCLAHE(STRENGTH, TILES).apply(colours[..., 0])
    return np.asarray(cv2.cvtColor(colours, cv2.COLOR_LAB2RGB), np.uint8), np.float32(zoom)
