"""The frames of a GIF file as they appear, drawn by the verifier's own decoder."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused
from caseveil.verify.gif import container
from caseveil.verify.pixels import rendering
from caseveil.verify.pixels.raster import Mask
from caseveil.verify.pixels.rgba import place

Pixels = NDArray[np.uint8]
_CLEARED: Final = 2
_RESTORED: Final = 3
_MOST_COLOURS: Final = 256
_MOST_SAMPLES: Final = 1 << 30
_KEPT_BYTES: Final = 192 << 20
# First row and step of the four passes of an interlaced image (appendix E).
_PASSES: Final = ((0, 8), (4, 8), (2, 4), (1, 2))


class GifFrames:
    """A GIF file: RGBA in 8 bits, where transparent pixels are zero throughout."""

    def __init__(self, untrusted: bytes) -> None:
        self.file = container.walk(untrusted)
        if self.file.width * self.file.height * len(self.file.images) > _MOST_SAMPLES:
            raise Refused(Code.TOO_LARGE, "frames")
        self._indices: dict[int, Pixels] = {}
        self._begin()

    @property
    def sizes(self) -> tuple[Size, ...]:
        """The screen's size for every image."""
        return (Size(self.file.width, self.file.height),) * len(self.file.images)

    @property
    def engines(self) -> tuple[str, ...]:
        """None: the decoder is our own."""
        return ()

    def stored(self, index: int) -> Pixels:
        """Height x width x 4, RGBA; alpha is 0 or 255."""
        if not 0 <= index < len(self.file.images):
            raise Refused(Code.CORRUPT, "frame index")
        if index < self._index:
            self._begin()
        while self._index < index:
            self._advance()
        return self._shown

    def displayed(self, index: int) -> tuple[Pixels, ...]:
        """The frame on black, and, where anything is transparent, on white."""
        # Alpha is 0 or 255 and colours are 0 beneath it: the first two show all that it can draw.
        return rendering.of_rgba(self.stored(index))[:2]

    def _begin(self) -> None:
        self._index = -1
        self._before = self._shown = np.zeros((self.file.height, self.file.width, 4), np.uint8)

    def _advance(self) -> None:
        if self._index >= 0:
            self._before = self._ground(self.file.images[self._index])
        image = self.file.images[self._index + 1]
        indices = self._unpacked(self._index + 1)
        colours = np.full((256, 4), (0, 0, 0, 255), np.uint8)
        table = np.frombuffer(image.palette, np.uint8).reshape(-1, 3)
        colours[: len(table), :3] = table
        picture = self._before.copy()
        part = picture[place(image)]
        if image.transparent is None:
            part[:] = colours[indices]
        else:
            seen = indices != image.transparent
            part[seen] = colours[indices[seen]]
        self._shown = picture
        self._index += 1

    def _ground(self, drawn: container.Image) -> Pixels:
        """What is left of the canvas for the next image."""
        if drawn.disposal == _RESTORED:
            return self._before
        ground = self._shown
        if drawn.disposal == _CLEARED:
            ground = ground.copy()
            ground[place(drawn)] = 0
        return ground

    def _unpacked(self, index: int) -> Pixels:
        """The indices of an image in rows from top to bottom; unpacked once if there is room."""
        if index not in self._indices:
            image = self.file.images[index]
            rows = np.frombuffer(image.unpacked().indices, np.uint8)
            rows = rows.reshape(image.height, image.width)
            if rows.nbytes + sum(kept.nbytes for kept in self._indices.values()) > _KEPT_BYTES:
                self._indices.clear()
            self._indices[index] = _deinterlaced(rows) if image.flags & 0x40 else rows
        return self._indices[index]


def _deinterlaced(rows: Pixels) -> Pixels:
    order = [row for first, step in _PASSES for row in range(first, len(rows), step)]
    sorted_rows = np.empty_like(rows)
    sorted_rows[order] = rows
    return sorted_rows


def inside(output: GifFrames, index: int, must: Mask) -> list[str]:
    """What is not hidden where it must be, as content-free codes.

    Black, or where the frame's other colours fill a palette the darkest of them, everywhere.
    """
    stored = output.stored(index)
    colours = np.unique(stored[must].view(np.uint32))
    if not len(colours):
        return []
    if len(colours) > 1:
        return [f"not-flat {len(colours)}"]
    fill = colours.view(np.uint8)
    black = fill.tolist() == [0, 0, 0, 255]
    return [] if black or _is_darkest_of_all(fill, stored) else ["not-black"]


def _is_darkest_of_all(fill: Pixels, stored: Pixels) -> bool:
    used = np.unique(stored.view(np.uint32)).view(np.uint8).reshape(-1, 4)
    sums = used[used[:, 3] != 0, :3].sum(axis=1, dtype=np.int64)
    full = len(used) == _MOST_COLOURS
    return full and bool(fill[3]) and int(fill[:3].sum(dtype=np.int64)) == int(sums.min())
