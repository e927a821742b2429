"""The eight EXIF orientations (CIPA DC-008, tag 0x0112) applied to arrays and sizes."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Rect, Size

_TRANSPOSING = frozenset({5, 6, 7, 8})
_MIRRORING = frozenset({2, 3, 6, 7})
_FLIPPING = frozenset({3, 4, 7, 8})


def transposes(orientation: int) -> bool:
    """Whether rows become columns."""
    return orientation in _TRANSPOSING


def mirrors(orientation: int) -> bool:
    """Whether left and right as displayed are exchanged, once rows have become columns."""
    return orientation in _MIRRORING


def flips(orientation: int) -> bool:
    """Whether top and bottom as displayed are exchanged, once rows have become columns."""
    return orientation in _FLIPPING


def displayed_size(stored: Size, orientation: int) -> Size:
    """The size as displayed of a picture stored with ``orientation``."""
    return Size(stored.height, stored.width) if transposes(orientation) else stored


def upright(stored: NDArray[Any], orientation: int) -> NDArray[Any]:
    """A view of ``stored`` (height x width, channels behind) as displayed."""
    if transposes(orientation):
        stored = np.swapaxes(stored, 0, 1)
    if flips(orientation):
        stored = stored[::-1]
    if mirrors(orientation):
        stored = stored[:, ::-1]
    return stored


def followed(orientation: int, quarter_turns: int) -> int:
    """The orientation that displays as ``orientation`` does and then turns clockwise."""
    marks = np.arange(6).reshape(2, 3)
    wanted = np.rot90(upright(marks, orientation), -quarter_turns)
    return next(one for one in range(1, 9) if np.array_equal(upright(marks, one), wanted))


def stored_part(part: Rect, displayed: Size, orientation: int) -> Rect:
    """Where ``part`` of what is displayed, ``displayed`` in size, lies in what is stored."""
    left, top, right, bottom = part.left, part.top, part.right, part.bottom
    if mirrors(orientation):
        left, right = displayed.width - right, displayed.width - left
    if flips(orientation):
        top, bottom = displayed.height - bottom, displayed.height - top
    across = transposes(orientation)
    return Rect(top, left, bottom, right) if across else Rect(left, top, right, bottom)


def back(orientation: int) -> int:
    """The orientation that takes what is displayed back to how it was stored."""
    return {6: 8, 8: 6}.get(orientation, orientation)
