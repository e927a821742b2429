"""A preview for the screen: one QImage on the road's bytes, and smaller levels of it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from caseveil.workflow.road import Preview

MAX_PIXELS = 24_000_000
_SMALLEST = 400  # pixels; below this a further level would not be seen


@dataclass(frozen=True)
class Picture:
    """A frame at several sizes.

    Attributes:
        levels: images, each half the size of the one before; the first is the preview itself.
        scale: pixels of the first level per source pixel.
        memory: what the images stand on; must live as long as they do.
    """

    levels: tuple[QImage, ...]
    scale: float
    memory: tuple[object, ...]

    def level(self, zoom: float) -> int:
        """The smallest level that is still at least as fine as the screen.

        Args:
            zoom: screen pixels per source pixel.
        """
        wanted = zoom / self.scale
        level = 0
        while level + 1 < len(self.levels) and 0.5 ** (level + 1) >= wanted:
            level += 1
        return level


def build(preview: Preview) -> Picture:
    """The picture of a preview; slow, so it belongs in the background."""
    levels, memory = [_image(preview.rgb, preview.width, preview.height)], [preview.rgb]
    pixels = np.frombuffer(preview.rgb, np.uint8).reshape(preview.height, preview.width, 3)
    while min(pixels.shape[:2]) > _SMALLEST:
        pixels = _half(pixels)
        data = pixels.tobytes()
        memory.append(data)
        levels.append(_image(data, pixels.shape[1], pixels.shape[0]))
    return Picture(tuple(levels), preview.scale, tuple(memory))


def _image(rgb: bytes, width: int, height: int) -> QImage:
    return QImage(rgb, width, height, width * 3, QImage.Format.Format_RGB888)


def _half(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Mean of 2 x 2 pixels; an odd last row or column is left out."""
    height, width = pixels.shape[0] // 2 * 2, pixels.shape[1] // 2 * 2
    even = pixels[:height, :width]
    total = even[0::2, 0::2].astype(np.uint16)
    for part in (even[1::2, 0::2], even[0::2, 1::2], even[1::2, 1::2]):
        total += part
    return ((total + 2) >> 2).astype(np.uint8)
