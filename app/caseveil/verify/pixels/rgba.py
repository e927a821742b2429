"""What the frames of every family whose samples are red, green, blue and alpha have in common."""

from abc import ABC, abstractmethod
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from caseveil.verify.pixels import rendering

Samples = NDArray[Any]
Pixels = NDArray[np.uint8]


class Part(Protocol):
    """An image that is drawn on a part of a canvas."""

    @property
    def left(self) -> int:
        """Column of the canvas at which it begins."""

    @property
    def top(self) -> int:
        """Row of the canvas at which it begins."""

    @property
    def width(self) -> int:
        """Columns."""

    @property
    def height(self) -> int:
        """Rows."""


def place(part: Part) -> tuple[slice, slice]:
    """The rows and the columns of the canvas that it is drawn on."""
    rows = slice(part.top, part.top + part.height)
    return rows, slice(part.left, part.left + part.width)


class RgbaFrames(ABC):
    """Frames with one colour profile for all of them.

    Attributes:
        profile: says what the colours mean; empty for sRGB.
    """

    profile: bytes = b""

    @abstractmethod
    def stored(self, index: int) -> Samples:
        """Height x width x 4, RGBA, 8 or 16 bits."""

    def colours(self, index: int) -> bytes:
        """The colour profile, the same for every frame."""
        del index
        return self.profile

    def displayed(self, index: int) -> tuple[Pixels, ...]:
        """The colours without their transparency, and, where there is some, on white."""
        return rendering.of_rgba(self.stored(index))
