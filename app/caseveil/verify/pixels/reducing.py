"""A picture as it must look once each pixel is the mean of the area that it covers.

OpenCV weighs each larger pixel by the part of it that lies inside; the writer sums differently, so
that both agree within the rounding of one value.
"""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Placement
from caseveil.verify.pixels.decoding import placed

Samples = NDArray[Any]


def as_output(samples: Samples, placement: Placement) -> Samples:
    """A source frame cropped, turned and made smaller like the output, contiguous."""
    whole = np.ascontiguousarray(placed(samples, placement))
    if placement.reduced is None:
        return whole
    size = placement.reduced.width, placement.reduced.height
    return np.asarray(cv2.resize(whole, size, interpolation=cv2.INTER_AREA))
