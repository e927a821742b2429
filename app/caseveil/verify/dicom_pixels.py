"""The frames of a DICOM file in stored values, decoded by the verifier's own choice of codecs.

Source: DICOM PS3.3 (2025a) C.7.6.3, PS3.5 chapter 8 and annexes A.4, G (RLE).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Refused
from caseveil.verify import dicom, jpeg

Samples = NDArray[Any]
RLE: Final = "1.2.840.10008.1.2.5"
BASELINE: Final = "1.2.840.10008.1.2.4.50"
EXTENDED: Final = "1.2.840.10008.1.2.4.51"
J2K_LOSSLESS: Final = "1.2.840.10008.1.2.4.90"
J2K: Final = "1.2.840.10008.1.2.4.91"
NATIVE = frozenset({dicom.IMPLICIT, dicom.EXPLICIT, dicom.DEFLATED, dicom.BIG_ENDIAN})
LOSSY = frozenset({BASELINE, EXTENDED, J2K, "1.2.840.10008.1.2.4.81", "1.2.840.10008.1.2.4.203"})
_JPEG = frozenset({BASELINE, EXTENDED})
_WAVELET = frozenset({J2K_LOSSLESS, J2K, *(f"1.2.840.10008.1.2.4.20{n}" for n in (1, 2, 3))})
_LOSSLESS_JPEG = frozenset({"1.2.840.10008.1.2.4.57", "1.2.840.10008.1.2.4.70"})
_JPEG_LS = frozenset({"1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.81"})
_MOST_BYTES = 1 << 31


@dataclass(frozen=True, slots=True)
class Layout:
    """How the pixel data is laid out (PS3.3 C.7.6.3.1)."""

    rows: int
    columns: int
    channels: int
    allocated: int
    stored: int
    signed: bool
    planar: bool
    photometric: str
    frames: int

    @property
    def frame_bits(self) -> int:
        """Bits of one uncompressed frame."""
        return self.rows * self.columns * self._per_pixel

    @property
    def native_bytes(self) -> int:
        """Length of all frames uncompressed, without padding."""
        return (self.frame_bits * self.frames + 7) // 8

    @property
    def _per_pixel(self) -> int:
        # 4:2:2 keeps two colour samples for every two pixels
        return self.allocated * (2 if self.photometric == "YBR_FULL_422" else self.channels)

    @property
    def dtype(self) -> np.dtype[Any]:
        """Type of one stored sample, in native byte order."""
        return np.dtype(f"{'i' if self.signed else 'u'}{max(1, self.allocated // 8)}")


def layout(dataset: dicom.Dataset) -> Layout:
    """The layout that the attributes of group 0028 describe.

    Raises:
        Refused: ``corrupt``, ``too-large`` or ``unsupported-feature``.
    """
    number = dataset.number
    found = Layout(
        rows=number(0x00280010),
        columns=number(0x00280011),
        channels=number(0x00280002, 1),
        allocated=number(0x00280100),
        stored=number(0x00280101, number(0x00280100)),
        signed=number(0x00280103, 0) == 1,
        planar=number(0x00280006, 0) == 1,
        photometric=dataset.text(0x00280004),
        frames=number(0x00280008, 1) or 1,
    )
    if not found.rows or not found.columns or found.frames < 1:
        raise Refused(Code.CORRUPT, "layout")
    if found.channels not in (1, 3) or found.allocated not in (1, 8, 16, 32):
        raise Refused(Code.UNSUPPORTED_FEATURE, "layout")
    if not 1 <= found.stored <= found.allocated:
        raise Refused(Code.CORRUPT, "layout")
    if found.frame_bits // 8 > _MOST_BYTES:
        raise Refused(Code.TOO_LARGE, "frame")
    return found


def pixel_element(dataset: dicom.Dataset) -> dicom.Element:
    """The pixel data at depth 0.

    Raises:
        Refused: ``no-picture``.
    """
    element = dataset.top.get(dicom.PIXEL_DATA)
    if element is None:
        raise Refused(Code.NO_PICTURE)
    return element


def raw(dataset: dicom.Dataset, shape: Layout, index: int) -> Samples:
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
        return _native(element.value, dataset.little, shape, index)
    return _decoded(_frame_bytes(element.fragments, shape.frames, index), dataset.syntax, shape)


def stored(samples: Samples, shape: Layout) -> Samples:
    """``samples`` with the bits above the stored ones dropped and the sign extended."""
    spare = shape.allocated - shape.stored
    if not spare or shape.allocated == 1:
        return samples
    return (samples << spare) >> spare


def engines(syntax: str) -> tuple[str, ...]:
    """The codec library that decodes a transfer syntax; none where it is this package itself."""
    libraries = {
        "libjpeg-turbo": _JPEG | _LOSSLESS_JPEG,
        "charls": _JPEG_LS,
        "openjpeg": _WAVELET,
    }
    return tuple(name for name, syntaxes in libraries.items() if syntax in syntaxes)


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
    starts = np.frombuffer(fragments[0], "<u4").tolist() if fragments else []
    if len(starts) != frames:
        raise Refused(Code.UNSUPPORTED_FEATURE, "fragments")
    offsets = np.cumsum([0, *(len(part) + 8 for part in parts)]).tolist()
    last = starts[index + 1] if index + 1 < frames else offsets[-1]
    chosen = [p for p, at in zip(parts, offsets, strict=False) if starts[index] <= at < last]
    return b"".join(chosen)


def _decoded(data: bytes, syntax: str, shape: Layout) -> Samples:
    try:
        samples = _decode(data, syntax, shape)
    except Refused:
        raise
    except Exception as error:  # codecs raise classes of their own
        raise Refused(Code.CORRUPT, "frame") from error
    expected = (shape.rows, shape.columns, *([3] if shape.channels == 3 else []))
    if samples.shape != expected:
        raise Refused(Code.CORRUPT, "frame size")
    return samples.astype(shape.dtype, copy=False)


def _decode(data: bytes, syntax: str, shape: Layout) -> Samples:
    if syntax == RLE:
        return _run_lengths(data, shape)
    if syntax in _JPEG:
        return _jpeg(data, shape)
    if syntax in _LOSSLESS_JPEG:
        return np.asarray(imagecodecs.jpeg8_decode(data))
    if syntax in _JPEG_LS:
        return np.asarray(imagecodecs.jpegls_decode(data))
    if syntax in _WAVELET:
        return np.asarray(imagecodecs.jpeg2k_decode(data))
    raise Refused(Code.UNSUPPORTED_SYNTAX)


def _run_lengths(data: bytes, shape: Layout) -> Samples:
    """One frame of byte planes, most significant first (PS3.5 G.2 to G.5)."""
    size, pixels = shape.allocated // 8, shape.rows * shape.columns
    count, *starts = np.frombuffer(data[:64], "<u4").tolist()
    if count != size * shape.channels or min(starts[:count]) < 64:
        raise Refused(Code.CORRUPT, "run-length header")
    planes = np.empty((shape.channels, pixels, size), np.uint8)
    for number, (start, end) in enumerate(pairwise([*starts[:count], len(data)])):
        plain = _unpacked(data[start:end], pixels)
        planes[number // size, :, size - 1 - number % size] = plain
    flat = planes.view(shape.dtype.newbyteorder("<")).reshape(-1, shape.rows, shape.columns)
    return flat[0] if shape.channels == 1 else np.moveaxis(flat, 0, -1)


def _unpacked(segment: bytes, size: int) -> Samples:
    """PackBits (PS3.5 G.3.2); what lies behind the last pixel is padding."""
    parts, at, length = [], 0, 0
    while at < len(segment) and length < size:
        run = segment[at]
        if run < 128:
            parts.append(segment[at + 1 : at + 2 + run])
        elif run > 128:
            parts.append(segment[at + 1 : at + 2] * (257 - run))
        at += 2 if run > 128 else run + 2 if run < 128 else 1
        length += len(parts[-1]) if run != 128 else 0
    plain = b"".join(parts)[:size]
    if len(plain) != size:
        raise Refused(Code.TRUNCATED, "run-length segment")
    return np.frombuffer(plain, np.uint8)


def _jpeg(data: bytes, shape: Layout) -> Samples:
    if shape.channels == 1:
        return np.asarray(imagecodecs.jpeg8_decode(data))
    # Components are taken as they are stored, whatever they mean.
    space = "YCBCR" if _codestream_is_ybr(data, shape) else "RGB"
    return np.asarray(imagecodecs.jpeg8_decode(data, colorspace=space, outcolorspace=space))


def is_ybr(dataset: dicom.Dataset, shape: Layout) -> bool:
    """Whether decoded samples are luminance and two colour differences.

    A colour transform named inside the JPEG outranks the attribute (ITU-T T.872, 6.5.3).
    """
    if shape.channels == 1:
        return False
    if dataset.syntax not in _JPEG:
        return shape.photometric.startswith("YBR_FULL")
    first = _frame_bytes(pixel_element(dataset).fragments, shape.frames, 0)
    return _codestream_is_ybr(first, shape)


def _codestream_is_ybr(data: bytes, shape: Layout) -> bool:
    adobe = [s.payload for s in jpeg.walk(data) if s.marker == jpeg.APP14]
    if adobe and len(adobe[-1]) >= 12:
        return adobe[-1][11] != 0
    return shape.photometric.startswith("YBR")
