"""The primary picture of a HEIC or AVIF source, to be compared with what was made of it.

HEIC is decoded by libheif, as in the first pass: no other decoder of it comes in a wheel, and the
receipt names it. AVIF is decoded by OpenCV's build of libavif, and where that does not take the
file by the one of imagecodecs.
"""

from collections.abc import Sequence
from typing import Any, Final

import _pi_heif
import cv2
import imagecodecs
import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused
from caseveil.verify.heif import bmff
from caseveil.verify.pixels.rgba import RgbaFrames

Samples = NDArray[Any]
Pixels = NDArray[np.uint8]
_DEEP: Final = 16
_MOVING: Final = b"avis"


class MovingFrames(RgbaFrames):
    """Several pictures of an AVIF: RGBA in 8 bits, as displayed."""

    engines = ("libaom", "libavif")

    def __init__(self, frames: Sequence[Samples], profile: bytes = b"") -> None:
        self._frames = frames
        self.profile = profile

    @property
    def sizes(self) -> tuple[Size, ...]:
        """The size of every frame."""
        return tuple(Size(frame.shape[1], frame.shape[0]) for frame in self._frames)

    def stored(self, index: int) -> Samples:
        """Height x width x 4, RGBA, 8 bits."""
        if not 0 <= index < len(self._frames):
            raise Refused(Code.CORRUPT, "frame index")
        return self._frames[index]


class StillFrames(RgbaFrames):
    """One picture: RGBA in 8 or 16 bits, as displayed."""

    def __init__(self, rgba: Samples, engines: tuple[str, ...], profile: bytes) -> None:
        self._rgba = rgba
        self.profile = profile
        self.engines = engines

    @property
    def sizes(self) -> tuple[Size, ...]:
        """The one frame's size."""
        height, width = self._rgba.shape[:2]
        return (Size(width, height),)

    def stored(self, index: int) -> Samples:
        """Height x width x 4, RGBA, 8 or 16 bits."""
        if index != 0:
            raise Refused(Code.CORRUPT, "frame index")
        return self._rgba


def heic(untrusted: bytes) -> StillFrames:
    """The primary picture of a HEIC file.

    Raises:
        Refused: ``corrupt`` where it cannot be decoded.
    """
    try:
        known = _pi_heif.load_file(untrusted, 1, False, False, True, False, "", False)
        whole = [one for one in known if one is not None]
        picture = next((one for one in whole if one.primary), whole[0])
        packed, bits = bytes(picture.data), int(picture.bit_depth)
        width, height = picture.size_mode[0]
        samples = np.frombuffer(packed, np.uint16 if bits > 8 else np.uint8)
        samples = samples.reshape(height, width, -1)
    except Exception as error:  # whatever the binding raises
        raise Refused(Code.CORRUPT, "decode") from error
    told = bmff.picture(untrusted)
    return StillFrames(rgba(samples, bits), ("libde265", "libheif"), told.profile)


def avif(untrusted: bytes) -> StillFrames | MovingFrames:
    """The primary picture of an AVIF file, or all pictures of an animated one.

    Raises:
        Refused: ``corrupt`` where it cannot be decoded.
    """
    told = bmff.picture(untrusted)
    if _MOVING in untrusted[8 : int.from_bytes(untrusted[:4], "big")]:
        frames = [_turned(rgba(f, told.bits), told) for f in _animation(untrusted)]
        return MovingFrames(frames, told.profile)
    samples = _turned(rgba(_by_opencv(untrusted), told.bits), told)
    return StillFrames(samples, ("libaom", "libavif"), told.profile)


def _turned(samples: Samples, told: bmff.Picture) -> Samples:
    for kind, argument in told.turns:
        if kind == b"irot":
            samples = np.rot90(samples, argument & 3)
        else:
            samples = samples[:, ::-1] if argument & 1 else samples[::-1]
    return np.ascontiguousarray(samples)


def _animation(untrusted: bytes) -> list[Samples]:
    """Every picture of an animation, by OpenCV."""
    try:
        whole, found = cv2.imdecodeanimation(np.frombuffer(untrusted, np.uint8))
    except cv2.error as error:
        raise Refused(Code.CORRUPT, "decode") from error
    if not whole:
        raise Refused(Code.CORRUPT, "decode")
    return [np.asarray(f)[..., [2, 1, 0, 3][: f.shape[2]]] for f in found.frames]


def _by_opencv(untrusted: bytes) -> Samples:
    how = cv2.IMREAD_UNCHANGED | cv2.IMREAD_IGNORE_ORIENTATION
    try:
        pixels = cv2.imdecode(np.frombuffer(untrusted, np.uint8), how)
    except cv2.error:
        pixels = None
    if pixels is None:
        return _by_imagecodecs(untrusted)
    if pixels.ndim == 2:
        return np.asarray(pixels)
    order = [2, 1, 0, 3][: pixels.shape[2]]
    return np.asarray(pixels)[..., order]


def _by_imagecodecs(untrusted: bytes) -> Samples:
    try:
        return np.asarray(imagecodecs.avif_decode(untrusted))
    except (imagecodecs.AvifError, ValueError, RuntimeError) as error:
        raise Refused(Code.CORRUPT, "decode") from error


def rgba(samples: Samples, bits: int) -> Samples:
    """Grey, grey with alpha, RGB or RGBA of ``bits`` bits as RGBA of 8 or 16 bits.

    Values of 9 to 15 bits are moved up, their highest bits repeated beneath.

    Raises:
        Refused: ``corrupt`` where values do not fit their depth.
    """
    cube = samples[..., np.newaxis] if samples.ndim == 2 else samples
    if cube.dtype == np.uint16:
        if not 8 < bits <= _DEEP or int(cube.max()) >> bits:
            raise Refused(Code.CORRUPT, "depth")
        cube = (cube << (_DEEP - bits)) | (cube >> (2 * bits - _DEEP))
    channels = cube.shape[2]
    if channels > 4:
        raise Refused(Code.CORRUPT, "channels")
    whole = np.full((*cube.shape[:2], 4), np.iinfo(cube.dtype).max, cube.dtype)
    whole[..., :3] = cube[..., : 1 if channels < 3 else 3]
    if channels in (2, 4):
        whole[..., 3] = cube[..., -1]
    return whole
