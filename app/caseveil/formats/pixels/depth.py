"""Values of 16 bits in 8, so that what a screen's 256 levels do not tell apart is seen too."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[Any]
Pixels = NDArray[np.uint8]
_FULL = 65535
_NARROW = 0.5  # share of the whole range below which a picture is shown stretched
_OUTERMOST = (0.5, 99.5)  # percent: a few hot or dead pixels do not widen the range
_STEP = 4  # every fourth row and column are enough to find the range
_DARK = 1023  # the darkest 64th of the range, four levels of a screen, is spread over all of them
_LEAST = 8  # differences below are noise at any depth


def as_grey(plane: Samples) -> Pixels:
    """Height x width, 8 or 16 bits, as height x width x 3, 8 bits."""
    shown = (plane >> 8).astype(np.uint8) if plane.dtype == np.uint16 else plane
    return np.repeat(shown[..., np.newaxis], 3, axis=2)


def ranges(samples: Samples) -> list[Pixels]:
    """A narrow range of values stretched, and the dark end, of 16-bit samples.

    Args:
        samples: height x width x 1 or 3, uint16.

    Returns:
        Height x width x 3 each; nothing where the usual eight bits show all.
    """
    lowest, highest = int(samples.min()), int(samples.max())
    low, high = np.percentile(samples[::_STEP, ::_STEP], _OUTERMOST).tolist()
    if low >= high:
        low, high = lowest, highest
    found = []
    if low < high <= low + _NARROW * _FULL:
        scaled = (samples.astype(np.float32) - low) * (255 / (high - low))
        found.append(np.clip(scaled, 0, 255).astype(np.uint8))
    if min(highest, _DARK) - lowest >= _LEAST:
        found.append((np.minimum(samples, _DARK) >> 2).astype(np.uint8))
    return [np.broadcast_to(view, (*view.shape[:2], 3)) for view in found]
