"""The frames of an animated PNG as they appear, drawn on a canvas of the verifier's own."""

import struct
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused
from caseveil.verify.pixels import orientation
from caseveil.verify.pixels.decoding import Frames, PngFrames
from caseveil.verify.pixels.rgba import RgbaFrames, place
from caseveil.verify.png import apng, container
from caseveil.verify.png.apng import Image

Pixels = NDArray[np.uint8]
_MOST_SAMPLES: Final = 1 << 30
_SHARED: Final = (b"PLTE", b"tRNS")


def decode(untrusted: bytes) -> Frames:
    """The frames of a PNG file: of its animation, or the still picture where it has none.

    Raises:
        Refused: ``corrupt``, ``truncated``, ``too-large``, or ``unsupported-feature`` for an
            animation of 16 bits.
    """
    chunks = list(container.walk(untrusted))
    head = container.header(chunks[0])
    images = apng.images(head, chunks)
    if not images:
        moving = any(chunk.kind in apng.CHUNKS for chunk in chunks)
        return PngFrames(_still(chunks) if moving else untrusted)
    if head.width * head.height * len(images) > _MOST_SAMPLES:
        raise Refused(Code.TOO_LARGE, "frames")
    if head.depth == 16:
        raise Refused(Code.UNSUPPORTED_FEATURE, "animation depth")
    return ApngFrames(head, chunks, images)


class ApngFrames(RgbaFrames):
    """An animation: RGBA in 8 bits."""

    def __init__(
        self, head: container.Header, chunks: Sequence[container.Chunk], images: Sequence[Image]
    ) -> None:
        self._head = head
        self._shared = b"".join(
            container.framed(c.kind, c.payload) for c in chunks if c.kind in _SHARED
        )
        self._images = images
        told = [chunk.payload for chunk in chunks if chunk.kind == b"eXIf"]
        self.profile = container.profile(chunks)
        self._orientation = orientation.of_tiff(told[0]) if told else 1
        self._begin()

    @property
    def sizes(self) -> tuple[Size, ...]:
        """The canvas as displayed, for every image."""
        width, height = self._head.width, self._head.height
        size = orientation.displayed(width, height, self._orientation)
        return (size,) * len(self._images)

    @property
    def engines(self) -> tuple[str, ...]:
        """The codec and its compression library."""
        return ("libpng", "zlib")

    def stored(self, index: int) -> Pixels:
        """Height x width x 4, RGBA, 8 bits."""
        if not 0 <= index < len(self._images):
            raise Refused(Code.CORRUPT, "frame index")
        if index < self._index:
            self._begin()
        while self._index < index:
            self._advance()
        return orientation.turned(self._canvas, self._orientation)

    def _begin(self) -> None:
        self._index = -1
        self._before = self._canvas = np.zeros((self._head.height, self._head.width, 4), np.uint8)

    def _advance(self) -> None:
        if self._index >= 0:
            self._before = self._ground(self._images[self._index])
        image = self._images[self._index + 1]
        canvas, where = self._before.copy(), place(image)
        drawn = self._decoded(image)
        canvas[where] = laid_over(drawn, canvas[where]) if image.blended else drawn
        self._canvas = canvas
        self._index += 1

    def _ground(self, drawn: Image) -> Pixels:
        """What is left of the canvas for the next image; the first one cannot be taken back."""
        if drawn.disposal == 0:
            return self._canvas
        if drawn.disposal == 2 and self._index > 0:
            return self._before
        ground = self._canvas.copy()
        ground[place(drawn)] = 0
        return ground

    def _decoded(self, image: Image) -> Pixels:
        head = self._head
        numbers = (image.width, image.height, head.depth, head.colour, 0, 0, int(head.interlaced))
        file = b"".join(
            [
                container.SIGNATURE,
                container.framed(b"IHDR", struct.pack(">IIBBBBB", *numbers)),
                self._shared,
                container.framed(b"IDAT", b"".join(image.parts)),
                container.framed(b"IEND", b""),
            ]
        )
        picture = PngFrames(file).stored(0)
        if picture.shape != (image.height, image.width, 4):
            raise Refused(Code.CORRUPT, "decode")
        return np.asarray(picture, np.uint8)


def _still(chunks: Sequence[container.Chunk]) -> bytes:
    """The file without the chunks of an animation that is none."""
    kept = (c for c in chunks if c.kind not in apng.CHUNKS)
    return container.SIGNATURE + b"".join(container.framed(c.kind, c.payload) for c in kept)


def laid_over(front: Pixels, back: Pixels) -> Pixels:
    """RGBA over RGBA, not multiplied: weights of alpha, every quotient rounded to the nearest."""
    alpha, under = front[..., 3].astype(np.uint32), back[..., 3].astype(np.uint32)
    mine, theirs = 255 * alpha, under * (255 - alpha)
    whole = mine + theirs
    mixed = back.copy()
    for channel in range(3):
        weighed = front[..., channel] * mine + back[..., channel] * theirs
        mixed[..., channel] = (weighed + whole // 2) // np.maximum(whole, 1)
    mixed[..., 3] = (whole + 127) // 255
    mixed[alpha == 0] = back[alpha == 0]
    mixed[alpha == 255] = front[alpha == 255]
    return mixed
