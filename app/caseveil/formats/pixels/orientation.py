"""The eight EXIF orientations (CIPA DC-008, tag 0x0112) applied to arrays and sizes."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Size

_TRANSPOSING = frozenset({5, 6, 7, 8})


def transposes(orientation: int) -> bool:
    """Whether rows become columns."""
    return orientation in _TRANSPOSING


def displayed_size(stored: Size, orientation: int) -> Size:
    """The size as displayed of a picture stored with ``orientation``."""
    return Size(stored.height, stored.width) if transposes(orientation) else stored


def upright(stored: NDArray[Any], orientation: int) -> NDArray[Any]:
    """A view of ``stored`` (height x width, channels behind) as displayed."""
    if transposes(orientation):
        stored = np.swapaxes(stored, 0, 1)
    if orientation in (3, 4, 7, 8):
        stored = stored[::-1]
    if orientation in (2, 3, 6, 7):
        stored = stored[:, ::-1]
    return stored


def back(orientation: int) -> int:
    """The orientation that takes what is displayed back to how it was stored."""
    return {6: 8, 8: 6}.get(orientation, orientation)
