"""The EXIF orientation of a source, read independently, and how an array is turned by it.

Source: CIPA DC-008 (Exif 2.32), tag 0x0112; TIFF 6.0 for the layout of a directory.
"""

import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Size

TAG = 0x0112
_TRANSPOSED = frozenset({5, 6, 7, 8})
_MIRRORED = frozenset({2, 3, 6, 7})
_UPSIDE_DOWN = frozenset({3, 4, 7, 8})
_MARKS = np.array([[0, 1, 2], [3, 4, 5]])  # looks different after each of them


def of_tiff(untrusted: bytes) -> int:
    """The orientation 1 to 8 in a TIFF structure; 1 where there is none or it cannot be read."""
    order = {b"II": "<", b"MM": ">"}.get(bytes(untrusted[:2]))
    if order is None or len(untrusted) < 8:
        return 1
    (start,) = struct.unpack_from(order + "I", untrusted, 4)
    if start + 2 > len(untrusted):
        return 1
    (count,) = struct.unpack_from(order + "H", untrusted, start)
    for entry in range(start + 2, start + 2 + 12 * count, 12):
        if entry + 12 > len(untrusted):
            return 1
        tag, kind = struct.unpack_from(order + "HH", untrusted, entry)
        if tag == TAG:
            value = struct.unpack_from(order + ("I" if kind == 4 else "H"), untrusted, entry + 8)[0]
            return value if 1 <= value <= 8 else 1
    return 1


def transposes(orientation: int) -> bool:
    """Whether rows are displayed as columns."""
    return orientation in _TRANSPOSED


def displayed(width: int, height: int, orientation: int) -> Size:
    """The size as displayed of a picture stored in these pixels."""
    return Size(height, width) if transposes(orientation) else Size(width, height)


def back(orientation: int) -> int:
    """The orientation that undoes another one."""
    return {6: 8, 8: 6}.get(orientation, orientation)


def followed(orientation: int, quarter_turns: int) -> int:
    """The orientation that does as another one and then turns clockwise."""
    seen = np.rot90(turned(_MARKS, orientation), -quarter_turns)
    return next(one for one in range(1, 9) if np.array_equal(turned(_MARKS, one), seen))


def turned(pixels: NDArray[Any], orientation: int) -> NDArray[Any]:
    """``pixels`` (height x width [x channels], as stored) as they are to be displayed."""
    if transposes(orientation):
        pixels = pixels.swapaxes(0, 1)
    if orientation in _MIRRORED:
        pixels = pixels[:, ::-1]
    if orientation in _UPSIDE_DOWN:
        pixels = pixels[::-1]
    return np.ascontiguousarray(pixels)
