"""Whether a picture can show text that others of the same place do not: text is a contrast."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil_detectors.contract import Pixels

_REACH: Final = 9
_MORE: Final = 6
_PLACES: Final = 12
"""Pixels across in which contrast is told, and where there is more of it: by levels, in places."""


def contrast(pixels: Pixels) -> NDArray[np.uint8]:
    """Largest less smallest grey value around each pixel, half as far as a small letter is high.

    Args:
        pixels: height x width x 3.
    """
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    around = np.ones((_REACH, _REACH), np.uint8)
    return np.asarray(cv2.subtract(cv2.dilate(grey, around), cv2.erode(grey, around)), np.uint8)


def is_more(shown: NDArray[np.uint8], known: NDArray[np.uint8]) -> bool:
    """Whether some places have more contrast than is known of them, both as ``contrast`` gives."""
    return int(np.count_nonzero(cv2.subtract(shown, known) >= _MORE)) >= _PLACES
