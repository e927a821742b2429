"""Decodes codes with zxing-cpp and tells where the whole symbol is."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
import zxingcpp

from caseveil_detectors.codes.places import Grey, whole_bars
from caseveil_detectors.quads import Quad, area, grown

TWO_DIMENSIONAL: Final = ("qr", "data-matrix", "aztec", "pdf417", "maxicode")
UNCHECKED: Final = ("itf", "codabar", "code-39", "telepen")
SHORTEST_UNCHECKED: Final = 5
QUIET: Final = 0.06
STOP_BARS: Final = 0.4


@dataclass(frozen=True, slots=True)
class Symbol:
    """A code that was decoded.

    Attributes:
        category: its format as a slug, ``qr-code`` or ``code-128``.
        quad: the symbol with its quiet zone, in the pixels of the picture read.
        payload: what it says.
        sound: whether its check sums agree.
    """

    category: str
    quad: Quad
    payload: str
    sound: bool = True

    @property
    def two_dimensional(self) -> bool:
        """Whether it is a stacked or matrix code."""
        return any(name in self.category for name in TWO_DIMENSIONAL)

    @property
    def decoded(self) -> bool:
        """Whether the payload is beyond doubt."""
        if not self.sound:
            return False
        shortest = SHORTEST_UNCHECKED if self.category.startswith(UNCHECKED) else 1
        return len(self.payload) >= shortest


def read(grey: Grey, halves: bool = False) -> Iterator[Symbol]:
    """Symbols on ``grey``.

    Args:
        grey: height x width, contiguous.
        halves: also those that are seen but whose content is damaged.
    """
    for code in zxingcpp.read_barcodes(grey, return_errors=halves):
        category = str(code.format).lower().replace(" ", "-")
        symbol = Symbol(category, _corners(code.position), code.text, code.valid)
        linear = not symbol.two_dimensional
        quad = whole_bars(grey, symbol.quad) if linear else symbol.quad
        if "pdf417" in category:
            quad = _with_end(quad)
        if area(quad) >= 16:
            quiet = QUIET * float(np.linalg.norm(np.ptp(quad, axis=0))) + 2
            yield replace(symbol, quad=grown(quad, quiet, 4.0 if linear else quiet))


def _with_end(quad: Quad) -> Quad:
    """``quad`` of a stacked code with its last row indicator and stop bars.

    zxing-cpp leaves them out: 35 modules beside 17 for each column and 34 more (ISO/IEC 15438),
    two fifths of the rest where there are three columns.
    """
    longer = quad.copy()
    longer[1] += STOP_BARS * (quad[1] - quad[0])
    longer[2] += STOP_BARS * (quad[2] - quad[3])
    return longer


def _corners(position: Any) -> Quad:
    points = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return np.array([(point.x, point.y) for point in points], np.float32)
