"""One compressed frame of a DICOM file, decoded by the verifier's own choice of codecs.

Source: DICOM PS3.5 (2025a) chapter 8 and annexes A.4, G (RLE).
"""

import zlib
from itertools import pairwise
from typing import Any, Final

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Refused
from caseveil.verify.dicom.layout import Layout
from caseveil.verify.jpeg import container as jpeg
from caseveil.verify.jpeg import smoothing

Samples = NDArray[Any]
RLE: Final = "1.2.840.10008.1.2.5"
BASELINE: Final = "1.2.840.10008.1.2.4.50"
EXTENDED: Final = "1.2.840.10008.1.2.4.51"
PROGRESSIVE: Final = ("1.2.840.10008.1.2.4.53", "1.2.840.10008.1.2.4.55")
DEFLATED_FRAMES: Final = "1.2.840.10008.1.2.8.1"
J2K_LOSSLESS: Final = "1.2.840.10008.1.2.4.90"
J2K: Final = "1.2.840.10008.1.2.4.91"
LOSSY: Final = frozenset(
    {BASELINE, EXTENDED, *PROGRESSIVE, J2K, "1.2.840.10008.1.2.4.81", "1.2.840.10008.1.2.4.203"}
)
JPEG: Final = frozenset({BASELINE, EXTENDED, *PROGRESSIVE})
_WAVELET = frozenset({J2K_LOSSLESS, J2K, *(f"1.2.840.10008.1.2.4.20{n}" for n in (1, 2, 3))})
_LOSSLESS_JPEG = frozenset({"1.2.840.10008.1.2.4.57", "1.2.840.10008.1.2.4.70"})
_JPEG_LS = frozenset({"1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.81"})


def engines(syntax: str) -> tuple[str, ...]:
    """The codec library that decodes a transfer syntax; none where it is this package itself."""
    libraries = {
        "libjpeg-turbo": JPEG | _LOSSLESS_JPEG,
        "charls": _JPEG_LS,
        "openjpeg": _WAVELET,
    }
    return tuple(name for name, syntaxes in libraries.items() if syntax in syntaxes)


def decoded(data: bytes, syntax: str, shape: Layout) -> Samples:
    """One frame, rows x columns [x 3], in the type of the layout.

    Raises:
        Refused: ``corrupt``, ``truncated`` or ``unsupported-syntax``.
    """
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
    if syntax == DEFLATED_FRAMES:
        return _inflated(data, shape)
    if syntax in JPEG:
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
    if shape.allocated == 1:
        size, pixels = 1, (pixels + 7) // 8
    count, *starts = np.frombuffer(data[:64], "<u4").tolist()
    if count != size * shape.channels or min(starts[:count]) < 64:
        raise Refused(Code.CORRUPT, "run-length header")
    planes = np.empty((shape.channels, pixels, size), np.uint8)
    for number, (start, end) in enumerate(pairwise([*starts[:count], len(data)])):
        plain = _unpacked(data[start:end], pixels)
        planes[number // size, :, size - 1 - number % size] = plain
    if shape.allocated == 1:
        return _bits(planes, shape)
    flat = planes.view(shape.dtype.newbyteorder("<")).reshape(-1, shape.rows, shape.columns)
    return flat[0] if shape.channels == 1 else np.moveaxis(flat, 0, -1)


def _inflated(data: bytes, shape: Layout) -> Samples:
    """Native samples of one frame, deflated (PS3.5 A.4.12)."""
    size = (shape.frame_bits + 7) // 8
    plain = zlib.decompressobj(-zlib.MAX_WBITS).decompress(data, size + 2)
    if not size <= len(plain) <= size + size % 2:
        raise Refused(Code.TRUNCATED, "deflated frame")
    if shape.allocated == 1:
        return _bits(np.frombuffer(plain, np.uint8), shape)
    if shape.channels != 1:
        raise Refused(Code.UNSUPPORTED_FEATURE, "deflated colour")
    kind = shape.dtype.newbyteorder("<")
    return np.frombuffer(plain[:size], kind).reshape(shape.rows, shape.columns)


def _bits(packed: Samples, shape: Layout) -> Samples:
    """Packed single bits, the lowest first, as one sample each."""
    bits = np.unpackbits(packed.ravel(), bitorder="little")[: shape.rows * shape.columns]
    return bits.reshape(shape.rows, shape.columns)


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
    if any(bytes((0xFF, marker)) in data for marker in smoothing.PROGRESSIVE):
        smoothing.require_none(list(jpeg.walk(data, strict=False)))
    if shape.channels == 1:
        return np.asarray(imagecodecs.jpeg8_decode(data))
    # Components are taken as they are stored, whatever they mean.
    space = "YCBCR" if is_ybr(data, shape) else "RGB"
    return np.asarray(imagecodecs.jpeg8_decode(data, colorspace=space, outcolorspace=space))


def is_ybr(data: bytes, shape: Layout) -> bool:
    """Whether a JPEG holds luminance and two colour differences, by its own word if it has one."""
    segments = list(jpeg.walk(data))
    adobe = [s.payload for s in segments if s.marker == jpeg.APP14]
    if adobe and len(adobe[-1]) >= 12:
        return adobe[-1][11] != 0
    if any(s.payload[6::3] in (b"RGB", b"rgb") for s in segments if s.marker in jpeg.ALL_FRAMES):
        return False
    if any(s.marker == jpeg.APP0 and s.payload[:5] == b"JFIF\0" for s in segments):
        return True
    return shape.photometric.startswith("YBR")
