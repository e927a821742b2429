"""Which coded blocks of a JPEG hold no pixel of its picture: they may tell nothing.

Source: ITU-T T.81 (1992), A.1.1 and A.2.
"""

from math import ceil
from typing import Final

import numpy as np

from caseveil.verify.jpeg.container import Header
from caseveil.verify.pixels.raster import Mask

_BLOCK: Final = 8


def blocks(head: Header) -> Mask:
    """MCUs x blocks of one, of a scan of all components in the order of the frame header."""
    factors = head.sampling if len(head.sampling) > 1 else ((1, 1),)
    most = max(a for a, _ in factors), max(d for _, d in factors)
    rows, columns = (
        -(-side // (_BLOCK * factor))
        for side, factor in zip((head.height, head.width), most[::-1], strict=True)
    )
    found = []
    for across, down in factors:
        last = ceil(ceil(head.height * down / most[1]) / _BLOCK)
        right = ceil(ceil(head.width * across / most[0]) / _BLOCK)
        below = np.arange(rows * down).reshape(rows, 1, down, 1) >= last
        beside = np.arange(columns * across).reshape(1, columns, 1, across) >= right
        found.append((below | beside).reshape(rows * columns, down * across))
    return np.concatenate(found, axis=1)
