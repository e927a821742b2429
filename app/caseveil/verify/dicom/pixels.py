"""The frames of a DICOM file in stored values.

Source: DICOM PS3.3 (2025a) C.7.6.3, PS3.5 chapter 8 and annex A.4.
"""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Refused
from caseveil.verify.dicom import codestreams, document
from caseveil.verify.dicom.elements import PIXEL_DATA, Element
from caseveil.verify.dicom.layout import Layout

Samples = NDArray[Any]
_STARTS = frozenset({b"\xff\xd8", b"\xff\x4f"})
NATIVE: Final = frozenset(
    {document.IMPLICIT, document.EXPLICIT, document.DEFLATED, document.BIG_ENDIAN}
)


def pixel_element(dataset: document.Dataset) -> Element:
    """The pixel data at depth 0.

    Raises:
        Refused: ``no-picture``.
    """
    element = dataset.top.get(PIXEL_DATA)
    if element is None:
        raise Refused(Code.NO_PICTURE)
    return element


def raw(dataset: document.Dataset, shape: Layout, index: int) -> Samples:
    """One frame with every bit that is allocated, rows x columns [x channels].

    Args:
        dataset: the walked file.
        shape: its layout.
        index: of the frame.

    Raises:
        Refused: ``corrupt``, ``truncated`` or ``unsupported-syntax``.
    """
    element = pixel_element(dataset)
    if dataset.syntax in NATIVE:
        swapped = not dataset.little and element.vr == "OW" and shape.allocated == 8
        value = _unswapped(element.value) if swapped else element.value
        return _native(value, dataset.little, shape, index)
    return codestreams.decoded(codestream(dataset, shape, index), dataset.syntax, shape)


def codestream(dataset: document.Dataset, shape: Layout, index: int) -> bytes:
    """The compressed bytes of one frame.

    Raises:
        Refused: where they cannot be told apart.
    """
    return _frame_bytes(pixel_element(dataset).fragments, shape.frames, index)


def stored(samples: Samples, shape: Layout) -> Samples:
    """``samples`` with the bits above the stored ones dropped and the sign extended."""
    spare = shape.allocated - shape.stored
    if not spare or shape.allocated == 1:
        return samples
    return (samples << spare) >> spare


def _unswapped(value: memoryview) -> memoryview:
    """Bytes that were written as words in big endian, in their own order (PS3.5 8.1.1, 7.3)."""
    words = np.frombuffer(value[: len(value) // 2 * 2], ">u2")
    return memoryview(words.astype("<u2").tobytes())


def _native(value: memoryview, little: bool, shape: Layout, index: int) -> Samples:
    if len(value) * 8 < shape.frame_bits * (index + 1):
        raise Refused(Code.TRUNCATED, "pixel data")
    if shape.allocated == 1:
        start = shape.frame_bits * index
        part = np.frombuffer(value, np.uint8)[start // 8 : (start + shape.frame_bits + 7) // 8]
        bits = np.unpackbits(part, bitorder="little")[start % 8 :][: shape.frame_bits]
        return bits.reshape(shape.rows, shape.columns)
    size = shape.frame_bits // 8
    kind = shape.dtype.newbyteorder("<" if little else ">")
    flat = np.frombuffer(value[size * index : size * (index + 1)], kind)
    flat = flat.astype(shape.dtype, copy=False)
    if shape.photometric == "YBR_FULL_422":
        return _widened(flat.reshape(shape.rows, -1, 4))
    if shape.channels == 1:
        return flat.reshape(shape.rows, shape.columns)
    if shape.planar:
        return np.moveaxis(flat.reshape(3, shape.rows, shape.columns), 0, -1)
    return flat.reshape(shape.rows, shape.columns, 3)


def _widened(pairs: Samples) -> Samples:
    """Y1 Y2 Cb Cr per two pixels as three samples for each pixel."""
    rows, half, _ = pairs.shape
    out = np.empty((rows, half, 2, 3), pairs.dtype)
    out[..., 0] = pairs[..., :2]
    out[..., 1], out[..., 2] = pairs[..., 2:3], pairs[..., 3:4]
    return out.reshape(rows, half * 2, 3)


def _frame_bytes(fragments: Sequence[memoryview], frames: int, index: int) -> bytes:
    """The compressed bytes of one frame; the first item is the offset table (PS3.5 A.4)."""
    parts = fragments[1:]
    if len(parts) == frames:
        return bytes(parts[index])
    if frames == 1:
        return b"".join(parts)
    if not fragments or not len(fragments[0]):
        return _between_starts(parts, frames, index)
    starts = np.frombuffer(fragments[0], "<u4").tolist()
    if len(starts) != frames:
        raise Refused(Code.UNSUPPORTED_FEATURE, "fragments")
    offsets = np.cumsum([0, *(len(part) + 8 for part in parts)]).tolist()
    last = starts[index + 1] if index + 1 < frames else offsets[-1]
    chosen = [p for p, at in zip(parts, offsets, strict=False) if starts[index] <= at < last]
    return b"".join(chosen)


def _between_starts(parts: Sequence[memoryview], frames: int, index: int) -> bytes:
    """Without an offset table a frame begins where a fragment begins like a codestream."""
    starts = [n for n, part in enumerate(parts) if bytes(part[:2]) in _STARTS]
    if len(starts) != frames or starts[0] != 0:
        raise Refused(Code.UNSUPPORTED_FEATURE, "fragments")
    return b"".join(parts[starts[index] : [*starts, len(parts)][index + 1]])


def is_ybr(dataset: document.Dataset, shape: Layout) -> bool:
    """Whether decoded samples are luminance and two colour differences.

    A colour transform named inside the JPEG outranks the attribute (ITU-T T.872, 6.5.3).
    """
    if shape.channels == 1:
        return False
    if dataset.syntax not in codestreams.JPEG:
        return shape.photometric.startswith("YBR_FULL")
    return codestreams.is_ybr(codestream(dataset, shape, 0), shape)
