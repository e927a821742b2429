"""A redacted picture made smaller: each pixel becomes the mean of the area that it covers.

Reducing starts from pixels that are painted already, so nothing hidden is blended into what stays;
what a region touches is painted once more afterwards, so that no rim of it is grey.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Size

Samples = NDArray[Any]
_Floats = NDArray[np.float64]


def reduce(samples: Samples, size: Size) -> Samples:
    """``samples`` at ``size``, no side of which is longer than before.

    Pixel (c, r) is the mean over [c, c+1) x [r, r+1) in the smaller picture's pixels, each larger
    pixel weighted by the part of it that lies inside, rounded to the nearest value.

    Args:
        samples: height x width or height x width x channels, unsigned integers.
        size: of the result.
    """
    height = samples.shape[0]
    reduced = np.empty((size.height, size.width, *samples.shape[2:]), samples.dtype)
    edges = np.arange(size.height + 1) * (height / size.height)
    for row in range(size.height):
        line = _rows(samples, edges[row], edges[row + 1])
        reduced[row] = np.rint(_columns(line, size.width))
    return reduced


def _rows(samples: Samples, top: float, bottom: float) -> _Floats:
    """The mean of the rows between two heights: width (x channels)."""
    first, last = int(top), min(int(np.ceil(bottom)), samples.shape[0])
    at = np.arange(first, last)
    weights = np.minimum(at + 1, bottom) - np.maximum(at, top)
    part = samples[first:last].astype(np.float64)
    mean: _Floats = np.tensordot(weights / weights.sum(), part, 1)
    return mean


def _columns(line: _Floats, width: int) -> _Floats:
    """One row at a smaller width, by differences of its running sum."""
    before = len(line)
    total = np.concatenate([np.zeros_like(line[:1]), np.cumsum(line, axis=0)])
    edges = np.arange(width + 1) * (before / width)
    whole = np.minimum(edges.astype(np.int64), before - 1)
    part = (edges - whole).reshape(-1, *([1] * (line.ndim - 1)))
    upto = total[whole] + part * line[whole]
    mean: _Floats = np.diff(upto, axis=0) * (width / before)
    return mean
