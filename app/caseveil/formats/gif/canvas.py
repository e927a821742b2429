"""The frames of a GIF as they appear: images drawn one after another on one canvas.

The canvas begins transparent, and an image that is to be cleared leaves transparency, as browsers
show it; the background colour of the standard is ignored by all of them.
"""

import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Refused
from caseveil.formats.gif.structure import TO_BACKGROUND, TO_PREVIOUS, Image, Structure
from caseveil.formats.pixels import pillow_door

Pixels = NDArray[np.uint8]


class Canvas:
    """Draws forwards and remembers where it is; going back begins anew."""

    def __init__(self, structure: Structure) -> None:
        self._images = structure.images
        self._shape = structure.screen.height, structure.screen.width, 4
        self._restart()

    def rgba(self, index: int) -> Pixels:
        """Frame ``index``, height x width x 4; alpha is 0 or 255, and all else 0 where it is 0.

        Not to be changed by the caller.

        Raises:
            Refused: ``truncated`` or ``corrupt`` where an image cannot be decoded.
        """
        if index < self._drawn - 1:
            self._restart()
        while self._drawn <= index:
            self._draw(self._images[self._drawn])
        return self._shown

    def _restart(self) -> None:
        self._drawn = 0
        self._below = np.zeros(self._shape, np.uint8)
        self._shown = self._below

    def _draw(self, image: Image) -> None:
        if self._drawn:
            self._below = self._disposed(self._images[self._drawn - 1])
        indices, table = _indices(image), _table(image.palette)
        shown = self._below.copy()
        place = image.place.slices
        drawn = indices != image.transparent if image.transparent is not None else np.s_[:]
        shown[place][drawn] = table[indices[drawn]]
        self._shown = shown
        self._drawn += 1

    def _disposed(self, image: Image) -> Pixels:
        """What the next image is drawn on."""
        if image.disposal == TO_PREVIOUS:
            return self._below
        if image.disposal == TO_BACKGROUND:
            cleared = self._shown.copy()
            cleared[image.place.slices] = 0
            return cleared
        return self._shown


def _indices(image: Image) -> Pixels:
    decoded = np.asarray(pillow_door.decode(image.bare(), "GIF"))
    size = image.place.size
    if decoded.shape != (size.height, size.width) or decoded.dtype != np.uint8:
        raise Refused(Code.CORRUPT, "decoder")
    return decoded


def _table(palette: bytes) -> Pixels:
    """Colours of all 256 indices; those beyond the palette are black."""
    table = np.zeros((256, 4), np.uint8)
    table[:, 3] = 255
    table[: len(palette) // 3, :3] = np.frombuffer(palette, np.uint8).reshape(-1, 3)
    return table
