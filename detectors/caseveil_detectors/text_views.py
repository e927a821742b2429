"""Which renderings of a frame can show text that the others do not.

Text is a contrast with its ground. A rendering in which no place has more contrast than in the
ones before cannot show a line that they hide, and need not be searched.
"""

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil_detectors.contract import Pixels

REACH: Final = 9
MORE: Final = 6
PLACES: Final = 12


def telling(first: Pixels, views: Sequence[Pixels]) -> list[Pixels]:
    """Those of ``views`` that show contrast where ``first`` and the views before do not.

    Args:
        first: height x width x 3.
        views: of the same shape.
    """
    out: list[Pixels] = []
    known = _contrast(first) if views else np.zeros(0, np.uint8)
    for view in views:
        contrast = _contrast(view)
        if np.count_nonzero(cv2.subtract(contrast, known) >= MORE) >= PLACES:
            out.append(view)
            known = np.maximum(known, contrast)
    return out


def _contrast(pixels: Pixels) -> NDArray[np.uint8]:
    """Largest less smallest grey value around each pixel, half as far as a small letter is high."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    around = np.ones((REACH, REACH), np.uint8)
    return np.asarray(cv2.subtract(cv2.dilate(grey, around), cv2.erode(grey, around)), np.uint8)
