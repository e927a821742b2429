"""The primary picture of a HEIC or AVIF file as stored values, by libheif and by libavif.

libheif turns and crops as the file says, libavif leaves that to the caller.
"""

from typing import Any

import _pi_heif
import imagecodecs
import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused
from caseveil.formats.heif.structure import Item, Structure
from caseveil.formats.pixels import pillow_door
from caseveil.formats.png.image import PngImage
from caseveil.formats.png.structure import GREY, GREY_ALPHA, RGB, RGBA

Samples = NDArray[Any]
_COLOURS = {1: GREY, 2: GREY_ALPHA, 3: RGB, 4: RGBA}
_AV1_CONFIGURATION = b"av1C"
_HEVC_CONFIGURATION = b"hvcC"
_DEEP, _DEEPEST = 0x40, 0x20
_GREY_ONLY, _FEWER = 0x10, 0x0C
REACH = 2
"""Pixels beside a hidden one that may tell its colour, where that has fewer samples: libavif and
libheif take the nearest sample, or blend it into the pixel beside its own."""
_WIDE = 16
_THREADS = 2


def by_libheif(untrusted: bytes) -> PngImage:
    """The primary picture of a HEIC file, upright, in 8 or 16 bits.

    Raises:
        Refused: ``truncated``, ``corrupt``, or ``unsupported-feature`` for multiplied alpha.
    """
    picture = _opened(untrusted)
    try:
        with pillow_door.refusing():
            data = picture.data
            (width, height), mode = picture.size_mode
            kind = np.uint8 if picture.bit_depth <= 8 else np.uint16
            # A copy, because the binding lets go of the bytes together with the picture.
            samples = np.frombuffer(data, kind).reshape(height, width, -1).copy()
    except RuntimeError:
        raise Refused(Code.CORRUPT, "decoder") from None
    if "a" in mode:
        raise Refused(Code.UNSUPPORTED_FEATURE, "multiplied-alpha")
    return image(samples, picture.bit_depth)


def size(untrusted: bytes) -> Size:
    """The displayed size of the primary picture of a HEIC file, not decoded.

    Raises:
        Refused: ``truncated`` or ``corrupt``.
    """
    return Size(*_opened(untrusted).size_mode[0])


def _opened(untrusted: bytes) -> Any:
    """The primary picture as libheif knows it, not decoded yet.

    Its binding is called beneath its own wrapper: that also reads the metadata, and crashes where
    they are broken.
    """
    try:
        with pillow_door.refusing():
            pictures = _pi_heif.load_file(untrusted, _THREADS, False, False, True, False, "", False)
            shown = [picture for picture in pictures if picture]
            # A file that names no picture as its primary one is shown by its first.
            return next((picture for picture in shown if picture.primary), shown[0])
    except RuntimeError:
        raise Refused(Code.CORRUPT, "decoder") from None


def by_libavif(structure: Structure) -> PngImage:
    """The first picture of an AVIF file, turned as the file says, in 8 or 16 bits.

    Raises:
        Refused: ``corrupt``.
    """
    try:
        decoded = np.asarray(imagecodecs.avif_decode(structure.untrusted))
    except (imagecodecs.AvifError, ValueError, RuntimeError):
        raise Refused(Code.CORRUPT, "decoder") from None
    first = decoded[0] if decoded.ndim == 4 else decoded
    return image(turned(first, structure.primary), bits(structure))


def bits(structure: Structure) -> int:
    """Bits of a sample as the AV1 configuration tells them: 8, 10 or 12."""
    for number in sorted(structure.parts(), key=lambda number: number != structure.primary.id):
        told = structure.items[number].attribute(_AV1_CONFIGURATION)
        if told and len(told) >= 3:
            return (12 if told[2] & _DEEPEST else 10) if told[2] & _DEEP else 8
    return 8


def reach(structure: Structure) -> int:
    """``REACH``, or 0 where every coded part says that each pixel has its own colour, or none.

    Source: AV1 in ISOBMFF 1.2, 2.3.3; ISO/IEC 14496-15, 8.3.2.1 (chroma_format_idc).
    """
    parts = [structure.items[number] for number in structure.parts()]
    coded = [one for one in parts if one.kind in (b"av01", b"hvc1", b"hev1")]
    known = len(coded) == sum(one.kind != b"grid" for one in parts)
    return 0 if coded and known and all(map(_has_own_colours, coded)) else REACH


def _has_own_colours(item: Item) -> bool:
    av1, hevc = item.attribute(_AV1_CONFIGURATION), item.attribute(_HEVC_CONFIGURATION)
    if av1 and len(av1) >= 3:
        return bool(av1[2] & _GREY_ONLY) or not av1[2] & _FEWER
    return bool(hevc and len(hevc) > 16 and hevc[16] & 3 in (0, 3))


def turned_size(structure: Structure) -> Size:
    """The displayed size of the primary picture."""
    size = structure.primary.size or Size(0, 0)
    turns = [
        box.data[0] & 3 for box in structure.primary.properties if box.kind == b"irot" and box.data
    ]
    return Size(size.height, size.width) if sum(turns) % 2 else size


def turned(samples: Samples, item: Item) -> Samples:
    """``samples`` turned and mirrored as the properties say, in their order."""
    for box in item.properties:
        if box.kind == b"irot" and box.data:
            samples = np.rot90(samples, box.data[0] & 3)
        elif box.kind == b"imir" and box.data:
            samples = samples[:, ::-1] if box.data[0] & 1 else samples[::-1]
    return np.ascontiguousarray(samples)


def image(samples: Samples, depth: int) -> PngImage:
    """Values of 9 to 15 bits spread over 16, so that the highest stays the highest.

    Args:
        samples: height x width (x channels), as decoded.
        depth: bits that a value has.

    Raises:
        Refused: ``corrupt`` where channels or values are none that ``depth`` allows.
    """
    flat = samples[..., 0] if samples.ndim == 3 and samples.shape[2] == 1 else samples
    if flat.size == 0 or (flat.ndim == 3 and flat.shape[2] > len(_COLOURS)):
        raise Refused(Code.CORRUPT, "decoder")
    colour = _COLOURS[1 if flat.ndim == 2 else flat.shape[2]]
    if flat.dtype == np.uint8:
        return PngImage(flat, 8, colour)
    if not 8 < depth <= _WIDE or int(flat.max()) >= 1 << depth:
        raise Refused(Code.CORRUPT, "depth")
    wide = flat << (_WIDE - depth) | flat >> (2 * depth - _WIDE)
    return PngImage(wide.astype(np.uint16), _WIDE, colour)
