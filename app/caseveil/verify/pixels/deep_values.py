"""Samples of 16 bits as pictures of 8, where the upper eight bits alone do not tell everything."""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[Any]
Pixels = NDArray[np.uint8]
_DARK: Final = 1 << 10
_NOISE: Final = 8


def grey(plane: Samples) -> Pixels:
    """Height x width of 8 or 16 bits, each value three times: height x width x 3, 8 bits."""
    eight = plane >> 8 if plane.dtype == np.uint16 else plane
    return np.stack([eight.astype(np.uint8)] * 3, axis=-1)


def views(samples: Samples) -> tuple[Pixels, ...]:
    """The middle 99 % of the values where they lie close together, and the darkest 1/64.

    Args:
        samples: height x width, or x 3; nothing is made of 8 bits.
    """
    if samples.dtype != np.uint16:
        return ()
    ends = float(samples.min()), float(samples.max())
    # A sixteenth of the pixels is enough to find the range; hot pixels must not widen it.
    middle = tuple(np.percentile(samples[::4, ::4], (0.5, 99.5)).tolist())
    low, high = middle if middle[0] < middle[1] else ends
    found = []
    if 0 < high - low <= 32768:
        found.append(_window(samples, low, high))
    if min(ends[1], _DARK) - ends[0] >= _NOISE:
        found.append(_window(samples, 0, _DARK))
    return tuple(found)


def _window(samples: Samples, low: float, high: float) -> Pixels:
    share = (samples.astype(np.float32) - low) / (high - low)
    eight = np.rint(np.clip(share, 0, 1) * 255).astype(np.uint8)
    return eight if eight.ndim == 3 else grey(eight)
