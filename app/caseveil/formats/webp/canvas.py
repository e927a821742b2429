"""The frames of a WebP as they appear, drawn by Pillow's decoder from the pictures alone."""

from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from caseveil.errors import Code, Refused
from caseveil.formats.pixels import pillow_door
from caseveil.formats.webp.structure import Structure

Pixels = NDArray[np.uint8]


class Canvas:
    """Decodes when asked and remembers the frame asked for last."""

    def __init__(self, structure: Structure) -> None:
        self._structure = structure
        self._image: Image.Image | None = None
        self._last: tuple[int, Pixels] | None = None

    def rgba(self, index: int) -> Pixels:
        """Frame ``index``, height x width x 4, orientation not applied, not to be changed.

        Raises:
            Refused: ``truncated`` or ``corrupt`` where it cannot be decoded.
        """
        if self._last is None or self._last[0] != index:
            self._last = None
            self._last = index, self._decoded(index)
        return self._last[1]

    def _decoded(self, index: int) -> Pixels:
        with pillow_door.refusing():
            if self._image is None:
                bare = BytesIO(self._structure.bare())
                self._image = Image.open(bare, formats=("WEBP",))
            self._image.seek(index)
            rgba = np.asarray(self._image.convert("RGBA"))
        canvas = self._structure.canvas
        if rgba.shape != (canvas.height, canvas.width, 4):
            raise Refused(Code.CORRUPT, "decoder")
        return rgba
