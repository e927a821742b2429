"""A decoding plugin for pydicom: syntaxes that its own plugins misread, cannot read or read slowly.

Every syntax has exactly one decoder here, so that a file looks the same on every machine.
"""

import struct
import zlib
from io import BytesIO
from typing import Any

import imagecodecs
import numpy as np
from PIL import Image
from pydicom import uid
from pydicom.pixels.decoders.base import get_decoder

from caseveil.formats.dicom.codestream import read_header
from caseveil.formats.dicom.streams import require_told

PLUGIN = "caseveil"

_DCT = (uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit)
_PREDICTIVE = (uid.JPEGLossless, uid.JPEGLosslessSV1)
_NAMED_RGB = tuple(b"RGB")
_JPEG_LS = (uid.JPEGLSLossless, uid.JPEGLSNearLossless)

DECODER_DEPENDENCIES = dict.fromkeys(
    (*_DCT, *_PREDICTIVE, *_JPEG_LS, uid.RLELossless), ("imagecodecs",)
)
"""Read by pydicom when the plugin is added."""

DECODERS = {
    **{str(syntax): "" for syntax in (uid.ImplicitVRLittleEndian, uid.ExplicitVRLittleEndian)},
    **{str(syntax): "" for syntax in (uid.ExplicitVRBigEndian, uid.DeflatedExplicitVRLittleEndian)},
    **{str(syntax): PLUGIN for syntax in DECODER_DEPENDENCIES},
    **{str(syntax): "pylibjpeg" for syntax in (uid.JPEG2000Lossless, uid.JPEG2000)},
    **{
        str(syntax): "pylibjpeg" for syntax in (uid.HTJ2KLossless, uid.HTJ2KLosslessRPCL, uid.HTJ2K)
    },
}
"""The plugin that decodes each supported transfer syntax; empty for native samples."""

OWN = "own"
"""In ``DECODERS``: pydicom has no decoder for this syntax, ``decode_own`` reads it."""

DEFLATED_FRAMES = "1.2.840.10008.1.2.8.1"
_PROGRESSIVE = ("1.2.840.10008.1.2.4.53", "1.2.840.10008.1.2.4.55")
DECODERS |= dict.fromkeys((DEFLATED_FRAMES, *_PROGRESSIVE), OWN)

LOSSY = frozenset((*(str(syntax) for syntax in _DCT), *_PROGRESSIVE))
"""Syntaxes whose samples are never those of the original."""


HEADLESS = frozenset({*(s for s, name in DECODERS.items() if not name), str(uid.RLELossless)}) | {
    DEFLATED_FRAMES
}
"""Syntaxes whose frames do not say how large they are."""


def is_available(syntax: str) -> bool:
    """Asked by pydicom when the plugin is added."""
    return syntax in DECODER_DEPENDENCIES


def decode_frame(source: bytes, runner: Any) -> bytes:
    """One decoded frame, samples interleaved, little endian.

    Args:
        source: the codestream of the frame.
        runner: pydicom's DecodeRunner; told the container size and colour space of the samples.

    Raises:
        Exception: any; pydicom turns it into its own.
    """
    if runner.transfer_syntax == uid.RLELossless:
        return _decode_run_lengths(source, runner)
    if runner.transfer_syntax in _DCT and runner.bits_stored <= 8:
        return _decode_dct(source, runner)
    decode = imagecodecs.jpegls_decode if runner.transfer_syntax in _JPEG_LS else _decode_wide
    samples = np.ascontiguousarray(decode(source))
    runner.set_option("bits_allocated", samples.dtype.itemsize * 8)
    if runner.samples_per_pixel > 1:
        runner.set_option("planar_configuration", 0)
    return samples.tobytes()


def decode_own(source: bytes, syntax: str, shape: tuple[int, int], kind: Any) -> Any:
    """One grey frame of a syntax that pydicom does not know, or of single bits.

    Args:
        source: the codestream of the frame.
        syntax: transfer syntax UID.
        shape: rows and columns.
        kind: type of a sample; None for single bits.

    Raises:
        Exception: any, where it cannot be decoded.
    """
    if syntax in _PROGRESSIVE:
        return _decode_wide(source)
    area = shape[0] * shape[1]
    if syntax == DEFLATED_FRAMES:
        size = (area + 7) // 8 if kind is None else area * np.dtype(kind).itemsize
        plain = zlib.decompressobj(-zlib.MAX_WBITS).decompress(source, size + 2)
    else:
        (start,) = struct.unpack_from("<I", source, 4)
        plain = bytes(imagecodecs.packbits_decode(source[start:]))
    if kind is not None:
        return np.frombuffer(plain, np.dtype(kind).newbyteorder("<"), area).reshape(shape)
    packed = np.frombuffer(plain, np.uint8, (area + 7) // 8)
    return np.unpackbits(packed, count=area, bitorder="little").reshape(shape)


def _decode_wide(source: bytes) -> Any:
    require_told(source)
    return imagecodecs.jpeg8_decode(source)


def _decode_dct(source: bytes, runner: Any) -> bytes:
    """8-bit DCT frames, colours as stored: an Adobe marker outranks the attribute (ITU-T T.872)."""
    require_told(source)
    image = Image.open(BytesIO(source), formats=("JPEG",))
    transform = image.info.get("adobe_transform")
    runner.set_option("bits_allocated", 8)
    if runner.samples_per_pixel == 1:
        return image.tobytes()
    runner.set_option("planar_configuration", 0)
    if transform == 0:
        runner.set_option("photometric_interpretation", "RGB")
        return image.tobytes()
    if transform is not None:
        runner.set_option("photometric_interpretation", "YBR_FULL")
    if read_header(source).components != _NAMED_RGB:  # libjpeg never converts those
        image.draft("YCbCr", image.size)
    return image.tobytes()


def _decode_run_lengths(source: bytes, runner: Any) -> bytes:
    """One PackBits segment per byte of a sample, highest first, colour by colour (PS3.5 G)."""
    width, samples = runner.bits_allocated // 8, runner.samples_per_pixel
    count, *starts = struct.unpack_from("<16I", source)
    if count != width * samples or width == 0 or starts[0] != 64:
        raise ValueError("segments")
    ends = [*starts[1:count], len(source)]
    area = runner.rows * runner.columns
    planes = np.empty((samples, area, width), np.uint8)
    for index, (start, end) in enumerate(zip(starts, ends, strict=False)):
        segment = imagecodecs.packbits_decode(source[start:end])
        plane = np.frombuffer(segment, np.uint8, area)
        planes[index // width, :, width - 1 - index % width] = plane
    if samples > 1:
        runner.set_option("planar_configuration", 1)
    return planes.tobytes()


# Importing this module is what makes the plugin known; pydicom keeps one registry a process.
for _syntax in DECODER_DEPENDENCIES:
    _decoder = get_decoder(_syntax)
    if PLUGIN not in _decoder.available_plugins:
        _decoder.add_plugin(PLUGIN, (__name__, "decode_frame"))
