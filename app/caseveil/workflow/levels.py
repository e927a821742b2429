"""A picture at several sizes, for a screen that zooms: made in a worker, which has the means."""

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil.workflow.road import Preview

Pixels = NDArray[np.uint8]
_SMALLEST = 400  # pixels; below this a further level would not be seen


def levels(pixels: Pixels) -> list[Pixels]:
    """``pixels`` (height x width x 3) and, while both sides are large, each half of the one before.

    A pixel is the mean of 2 x 2; an odd last row or column is left out.
    """
    made = [pixels]
    while min(made[-1].shape[:2]) > _SMALLEST:
        height, width = made[-1].shape[0] // 2, made[-1].shape[1] // 2
        even = made[-1][: 2 * height, : 2 * width]
        made.append(scaled(even, width, height))
    return made


def scaled(pixels: Pixels, width: int, height: int) -> Pixels:
    """``pixels`` at a smaller size, each the mean of what it stands for."""
    smaller = cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA)
    return smaller.astype(np.uint8, copy=False)


def preview(pixels: Pixels, scale: float) -> Preview:
    """The same as plain bytes."""
    first, *smaller = levels(pixels)
    height, width = first.shape[:2]
    return Preview(width, height, scale, first.tobytes(), tuple(one.tobytes() for one in smaller))
