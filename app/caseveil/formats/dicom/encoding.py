"""How the frames of a clean copy are encoded: what was lossless stays so, nothing is lost anew.

A frame of a JPEG or JPEG-LS that nobody paints is carried over in its own codestream, where nothing
in it stays unseen; one of 8 bits that is painted cell by cell is edited in ``cells``. Elsewhere
lossless and wavelet files stay in their syntax, high-throughput ones become JPEG 2000; a cine in a
lossy JPEG becomes JPEG-LS, whose decoder gives the decoded values exactly; everything else is
written uncompressed.
"""

import struct
from collections.abc import Sequence
from itertools import accumulate
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom import uid

from caseveil.errors import Code, Failed
from caseveil.formats.dicom.codecs import DEFLATED_FRAMES, LOSSY
from caseveil.formats.dicom.module import PixelModule
from caseveil.formats.dicom.streams import stripped
from caseveil.formats.dicom.wavelet import uncommented

Samples = NDArray[Any]
NATIVE = str(uid.ExplicitVRLittleEndian)

_RLE = str(uid.RLELossless)
_WAVELET = frozenset({str(uid.JPEG2000Lossless), str(uid.JPEG2000)})
_HIGH_THROUGHPUT = frozenset(map(str, (uid.HTJ2KLossless, uid.HTJ2KLosslessRPCL, uid.HTJ2K)))
_PREDICTIVE = frozenset({str(uid.JPEGLossless), str(uid.JPEGLosslessSV1)})
JPEG_LS = frozenset({str(uid.JPEGLSLossless), str(uid.JPEGLSNearLossless)})
"""Its decoder refuses rows behind the last one that the height tells of."""

ALWAYS_ANEW = _WAVELET | _HIGH_THROUGHPUT
"""Syntaxes whose codestreams are never carried over: tiles and bytes behind packets stay unseen."""

_DEEPEST = 16
_MOST_LEVELS = 6  # of a wavelet; a small picture has fewer
_MOST_OFFSET = 0xFFFFFFFF


def target(module: PixelModule, *, painted: bool) -> str:
    """The transfer syntax of the clean copy.

    Args:
        module: layout of the source.
        painted: whether a frame must be encoded anew.
    """
    syntax = module.syntax
    if module.allocated == 1 or syntax == DEFLATED_FRAMES:
        return NATIVE
    if syntax == _RLE:
        return _RLE
    able = module.stored <= _DEEPEST
    if syntax in _WAVELET | _PREDICTIVE | JPEG_LS:
        return syntax if able or not painted else NATIVE
    if syntax in _HIGH_THROUGHPUT:
        return str(uid.JPEG2000Lossless) if able else NATIVE
    if syntax in LOSSY:
        again = str(uid.JPEGLSLossless) if module.frames > 1 else NATIVE
        return again if painted else syntax
    return NATIVE


def encode(samples: Samples, module: PixelModule, syntax: str, photometric: str) -> bytes:
    """One frame in ``syntax``, without loss.

    Args:
        samples: rows x columns [x 3], stored values.
        module: layout of the source.
        syntax: what ``target`` chose, not native.
        photometric: colour model of the file; it says whether a wavelet mixes the colours.

    Raises:
        Failed: where it cannot be encoded.
    """
    try:
        if syntax == _RLE:
            return _run_lengths(samples)
        plain = _encoded(samples, module, syntax, photometric)
        if syntax in _WAVELET:
            return uncommented(plain)
        return stripped(plain) or plain
    except Exception:
        raise Failed(Code.INTERNAL, "frame encoder") from None


def _encoded(samples: Samples, module: PixelModule, syntax: str, photometric: str) -> bytes:
    """As the codec's library writes it, with its own comments."""
    if syntax in _WAVELET:
        levels = min(_MOST_LEVELS, min(samples.shape[:2]).bit_length())
        return bytes(
            imagecodecs.jpeg2k_encode(
                samples,
                0,
                codecformat="J2K",
                reversible=True,
                mct=photometric in ("YBR_RCT", "YBR_ICT"),
                bitspersample=_precision(samples, module),
                resolutions=levels,
            )
        )
    plain = _unsigned(samples, module)
    if syntax in JPEG_LS:
        return bytes(imagecodecs.jpegls_encode(plain))
    return bytes(
        imagecodecs.jpeg8_encode(
            plain,
            lossless=True,
            bitspersample=_precision(samples, module),
            colorspace="GRAYSCALE" if samples.ndim == 2 else "RGB",
            outcolorspace="GRAYSCALE" if samples.ndim == 2 else "RGB",
        )
    )


def _precision(samples: Samples, module: PixelModule) -> int:
    """Bits that a codec is told: with two bytes a sample at least nine."""
    return max(module.stored, 9) if samples.dtype.itemsize > 1 else module.stored


def _unsigned(samples: Samples, module: PixelModule) -> Samples:
    """Two's complement in the stored bits alone, as codecs without signs keep it."""
    kind = np.dtype(f"u{samples.dtype.itemsize}")
    used = kind.type((1 << module.stored) - 1)
    return np.ascontiguousarray(samples.view(kind) & used)


def _run_lengths(samples: Samples) -> bytes:
    """One segment per byte of a sample, the highest first, colour by colour (PS3.5 G)."""
    colours = samples[..., np.newaxis] if samples.ndim == 2 else samples
    segments = []
    for colour in range(colours.shape[2]):
        plane = np.ascontiguousarray(colours[..., colour])
        wide = plane.astype(plane.dtype.newbyteorder(">")).view(np.uint8)
        wide = wide.reshape(*plane.shape, -1)
        segments += [_packed(wide[..., part]) for part in range(wide.shape[-1])]
    starts = [64, *(64 + end for end in accumulate(map(len, segments)))][:-1]
    head = struct.pack("<16I", len(segments), *starts, *[0] * (15 - len(segments)))
    return head + b"".join(segments)


def _packed(plane: Samples) -> bytes:
    """Row by row: a run never crosses the end of a row (PS3.5 G.3.1)."""
    rows = [imagecodecs.packbits_encode(row.tobytes()) for row in np.ascontiguousarray(plane)]
    segment = b"".join(map(bytes, rows))
    return segment + b"\0" * (len(segment) % 2)


def encapsulated(frames: Sequence[bytes]) -> bytes:
    """The value of PixelData: an offset table where it can be told, one fragment per frame."""
    padded = [frame + b"\0" * (len(frame) % 2) for frame in frames]
    starts = [0, *accumulate(len(frame) + 8 for frame in padded)][:-1]
    known = starts if len(frames) > 1 and starts[-1] <= _MOST_OFFSET else []
    items = [struct.pack(f"<{len(known)}I", *known), *padded]
    body = b"".join(b"\xfe\xff\x00\xe0" + struct.pack("<I", len(i)) + i for i in items)
    return body + b"\xfe\xff\xdd\xe0\0\0\0\0"
