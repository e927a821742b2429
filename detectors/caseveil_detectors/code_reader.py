"""Decodes codes with zxing-cpp and tells where the whole symbol is."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import zxingcpp

from caseveil_detectors.code_places import Grey, whole_bars
from caseveil_detectors.quads import Quad, area, grown

TWO_DIMENSIONAL: Final = ("qr", "data-matrix", "aztec", "pdf417", "maxicode")
UNCHECKED: Final = ("itf", "codabar", "code-39", "telepen")
SHORTEST_UNCHECKED: Final = 5
QUIET: Final = 0.06


@dataclass(frozen=True, slots=True)
class Symbol:
    """A code that was decoded.

    Attributes:
        category: its format as a slug, ``qr-code`` or ``code-128``.
        quad: the symbol with its quiet zone, in the pixels of the picture read.
        payload: what it says.
    """

    category: str
    quad: Quad
    payload: str

    @property
    def decoded(self) -> bool:
        """Whether the payload is beyond doubt."""
        shortest = SHORTEST_UNCHECKED if self.category.startswith(UNCHECKED) else 1
        return len(self.payload) >= shortest


def read(grey: Grey) -> Iterator[Symbol]:
    """Symbols on ``grey``.

    Args:
        grey: height x width, contiguous.
    """
    for code in zxingcpp.read_barcodes(grey):
        category = str(code.format).lower().replace(" ", "-")
        quad = _corners(code.position)
        linear = not any(name in category for name in TWO_DIMENSIONAL)
        if linear:
            quad = whole_bars(grey, quad)
        if area(quad) >= 16:
            quiet = QUIET * float(np.linalg.norm(np.ptp(quad, axis=0))) + 2
            around = grown(quad, quiet, 4.0 if linear else quiet)
            yield Symbol(category, around, code.text)


def _corners(position: Any) -> Quad:
    points = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return np.array([(point.x, point.y) for point in points], np.float32)
