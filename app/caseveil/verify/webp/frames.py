"""The frames of a WebP file as they appear, by OpenCV's call of libwebp."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused
from caseveil.verify.pixels import orientation
from caseveil.verify.pixels.rgba import RgbaFrames
from caseveil.verify.webp import chunks

Pixels = NDArray[np.uint8]
_EXIF: Final = b"EXIF"
_PREFIX: Final = b"Exif\0\0"
_MOST_SAMPLES: Final = 1 << 30
_KEPT_SAMPLES: Final = 48 << 20
"""Pixels of the frames that are decoded at a time: a long animation does not fit as a whole."""


class WebpFrames(RgbaFrames):
    """A WebP file: RGBA in 8 bits."""

    def __init__(self, untrusted: bytes) -> None:
        self.file = chunks.walk(untrusted)
        if self.file.width * self.file.height * len(self.file.pictures) > _MOST_SAMPLES:
            raise Refused(Code.TOO_LARGE, "frames")
        self.profile = self.file.first(chunks.PROFILE)
        self._orientation = orientation.of_tiff(self.file.first(_EXIF).removeprefix(_PREFIX))
        self._first = 0
        self._kept: tuple[Pixels, ...] = ()

    @property
    def sizes(self) -> tuple[Size, ...]:
        """The canvas as displayed, for every frame."""
        width, height = self.file.width, self.file.height
        size = orientation.displayed(width, height, self._orientation)
        return (size,) * len(self.file.pictures)

    @property
    def engines(self) -> tuple[str, ...]:
        """The codec."""
        return ("libwebp",)

    def stored(self, index: int) -> Pixels:
        """Height x width x 4, RGBA, 8 bits."""
        if not 0 <= index < len(self.file.pictures):
            raise Refused(Code.CORRUPT, "frame index")
        if not 0 <= index - self._first < len(self._kept):
            self._decode(index)
        return self._kept[index - self._first]

    def _decode(self, index: int) -> None:
        """Decodes the group of frames that ``index`` is one of."""
        size = self.sizes[0].pixels
        group = max(1, _KEPT_SAMPLES // size)
        self._kept = ()
        self._first = index - index % group
        count = min(group, len(self.file.pictures) - self._first)
        frames = _decoded(self.file.bare(), self._first, count)
        shape = self.file.height, self.file.width
        if len(frames) != count or any(frame.shape[:2] != shape for frame in frames):
            raise Refused(Code.CORRUPT, "decode")
        self._kept = tuple(orientation.turned(_rgba(frame), self._orientation) for frame in frames)


def _decoded(bare: bytes, first: int, count: int) -> list[Pixels]:
    """Frames ``first`` and following, as OpenCV gives them."""
    try:
        whole, animation = cv2.imdecodeanimation(
            np.frombuffer(bare, np.uint8), start=first, count=count
        )
    except cv2.error as error:
        raise Refused(Code.CORRUPT, "decode") from error
    return [np.asarray(frame, np.uint8) for frame in animation.frames] if whole else []


def _rgba(pixels: Pixels) -> Pixels:
    code = cv2.COLOR_BGR2RGBA if pixels.shape[2] == 3 else cv2.COLOR_BGRA2RGBA
    return np.asarray(cv2.cvtColor(pixels, code), np.uint8)
