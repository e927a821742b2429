"""Syntaxes that pydicom cannot decode: single bits, deflated frames, progressive JPEG."""

import struct
import zlib
from io import BytesIO

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from caseveil.errors import Code, Refused
from caseveil.formats.dicom.document import DicomDocument
from caseveil.verify.pixels.decoding import DicomFrames
from unit.verify import makers
from unit.verify.test_dicom_pixels import compressed

RLE, DEFLATED = "1.2.840.10008.1.2.5", "1.2.840.10008.1.2.8.1"
BASELINE, PROGRESSIVE = "1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.53"
BITS = (makers.picture(37, 21, channels=1).reshape(21, 37) > 120).astype(np.uint8)
GREY = makers.picture(36, 20, channels=1).reshape(20, 36)
DEEP = GREY.astype(np.int16) * 100 - 9000


def deflated(data):
    body = zlib.compressobj(wbits=-15)
    return body.compress(data) + body.flush()


def run_lengths(data):
    return struct.pack("<16I", 1, 64, *[0] * 14) + imagecodecs.packbits_encode(data)


def progressive(pixels):
    file = BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=95, progressive=True)
    return file.getvalue()


def both(data):
    """The frame as the work and as the check decode it."""
    return DicomDocument(data, 10_000)._frames.stored(0).samples, DicomFrames(data).stored(0)


@pytest.mark.parametrize(("syntax", "pack"), [(RLE, run_lengths), (DEFLATED, deflated)])
def test_single_bits(syntax, pack):
    packed = np.packbits(BITS, bitorder="little").tobytes()
    more = {"BitsAllocated": 1, "BitsStored": 1, "HighBit": 0}
    for samples in both(compressed(BITS, syntax, pack(packed), **more)):
        assert np.array_equal(samples, BITS)


@pytest.mark.parametrize("samples", [GREY, DEEP])
def test_deflated_frames(samples):
    data = compressed(samples, DEFLATED, deflated(samples.tobytes()))
    for decoded in both(data):
        assert np.array_equal(decoded, samples)


def test_a_progressive_frame():
    one, other = both(compressed(GREY, PROGRESSIVE, progressive(GREY)))
    assert np.abs(one.astype(int) - GREY).max() < 30
    assert np.array_equal(one, other)


@pytest.mark.parametrize("syntax", [PROGRESSIVE, BASELINE])
def test_a_frame_whose_blocks_a_decoder_would_draw_from_those_beside_them_is_refused(syntax):
    whole = progressive(GREY)
    second = whole.index(b"\xff\xda", whole.index(b"\xff\xda") + 2)
    data = compressed(GREY, syntax, whole[:second] + b"\xff\xd9")
    for opened in (
        lambda: DicomDocument(data, 10_000).picture(0),
        lambda: DicomFrames(data).stored(0),
    ):
        with pytest.raises(Refused):
            opened()


def test_what_does_not_fit_is_refused():
    short = compressed(GREY, DEFLATED, deflated(GREY.tobytes()[:-9]))
    for opened in (
        lambda: DicomDocument(short, 10_000).picture(0),
        lambda: DicomFrames(short).stored(0),
    ):
        with pytest.raises(Refused):
            opened()
    small = compressed(GREY, PROGRESSIVE, progressive(GREY[:10]))
    with pytest.raises(Refused):
        DicomDocument(small, 10_000).picture(0)


def test_colour_in_these_syntaxes_is_refused():
    colour = makers.picture(36, 20)
    data = compressed(colour, DEFLATED, deflated(colour.tobytes()))
    for opened in (
        lambda: DicomDocument(data, 10_000).picture(0),
        lambda: DicomFrames(data).stored(0),
    ):
        with pytest.raises(Refused) as refusal:
            opened()
        assert refusal.value.code is Code.UNSUPPORTED_FEATURE
