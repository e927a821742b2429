import io

import imagecodecs
import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom.encaps import encapsulate
from pydicom.uid import UID, HTJ2KLossless, JPEGBaseline8Bit, JPEGExtended12Bit

import makers
from caseveil.domain.geometry import Placement, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import Code, Refused
from caseveil.formats.dicom.document import DICOM, DicomDocument
from caseveil.redact.redactor import TableRedactor

LIMIT = 1_000_000


def samples(content: bytes) -> np.ndarray:
    return DicomDocument(content, LIMIT)._frames.stored(0).samples


def compressed(frame: bytes, syntax: str, like: np.ndarray, bits: int, **extra: object) -> bytes:
    """A file whose one frame is ``frame``."""
    dataset = pydicom.dcmread(io.BytesIO(makers.dicom(like[np.newaxis], bits=bits, **extra)))
    dataset.file_meta.TransferSyntaxUID = UID(syntax)
    dataset.PixelData = encapsulate([frame])
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True
    buffer = io.BytesIO()
    dataset.save_as(buffer, little_endian=True, implicit_vr=False)
    return buffer.getvalue()


def test_frames_of_different_colour_models_are_refused_when_written():
    rgb = makers.photo(2, 64, 64)
    frames = []
    for keep_rgb in (True, False):
        buffer = io.BytesIO()
        Image.fromarray(rgb).save(buffer, "JPEG", keep_rgb=keep_rgb)
        frames.append(buffer.getvalue())
    source = compressed(frames[0], JPEGBaseline8Bit, rgb, 8, PhotometricInterpretation="YBR_FULL")
    dataset = pydicom.dcmread(io.BytesIO(source))
    dataset.NumberOfFrames, dataset.PixelData = 2, encapsulate(frames)
    buffer = io.BytesIO()
    dataset.save_as(buffer)
    document = DICOM.open(buffer.getvalue(), LIMIT)
    place = Placement(document.frames[0], Rect(0, 0, 64, 64))
    with pytest.raises(Refused) as caught:
        document.write(
            Plan((FramePlan(0, place), FramePlan(1, place)), Profile()), TableRedactor(b"k")
        )
    assert (caught.value.code, caught.value.detail) == (Code.CORRUPT, "colour model")


def test_high_throughput_jpeg_2000_is_read():
    grey = makers.photo(2, 64, 80)[..., 0]
    frame = imagecodecs.htj2k_encode(grey, reversible=True)
    assert np.array_equal(samples(compressed(frame, HTJ2KLossless, grey, 8)), grey)


def test_twelve_bit_jpeg_is_read():
    ramp = np.linspace(0, 4095, 64 * 64).reshape(64, 64).astype(np.uint16)
    frame = imagecodecs.jpeg8_encode(ramp, bitspersample=12, level=99)
    decoded = samples(compressed(frame, JPEGExtended12Bit, ramp, 12)).astype(int)
    assert np.abs(decoded - ramp).max() <= 8


@pytest.mark.parametrize("declared", ["RGB", "YBR_FULL_422"])
@pytest.mark.parametrize("transform", [0, 1])
def test_an_adobe_marker_tells_the_colours_whatever_is_declared(transform, declared):
    rgb = makers.photo(2, 64, 64)
    buffer = io.BytesIO()
    Image.fromarray(rgb).save(buffer, "JPEG", quality=95, subsampling=0, keep_rgb=transform == 0)
    frame = buffer.getvalue()
    if transform == 1:
        frame = frame[:2] + b"\xff\xee\0\x0eAdobe\0\x64\0\0\0\0\1" + frame[2:]
    source = compressed(frame, JPEGBaseline8Bit, rgb, 8, PhotometricInterpretation=declared)
    shown = DICOM.open(source, LIMIT).picture(0).astype(int)
    assert np.abs(shown - rgb).mean() < 4


def test_components_named_rgb_are_colours():
    rgb = makers.photo(2, 64, 64)
    buffer = io.BytesIO()
    Image.fromarray(rgb).save(buffer, "JPEG", quality=95, subsampling=0, keep_rgb=True)
    frame = buffer.getvalue()
    assert frame[2:4] == b"\xff\xee"
    source = compressed(frame[:2] + frame[18:], JPEGBaseline8Bit, rgb, 8)
    assert np.abs(DICOM.open(source, LIMIT).picture(0).astype(int) - rgb).mean() < 4


@pytest.mark.parametrize("damage", [b"\0\0\0\0", b"\x02\0\0\0", b"\xff\xff\xff\xff"])
def test_a_wrong_count_of_run_length_segments_is_corrupt(damage):
    grey = makers.photo(2, 64, 64)[..., 0]
    source = makers.dicom(grey[np.newaxis], syntax=makers.LOSSLESS[0])
    start = source.index(b"\1\0\0\0\x40\0\0\0")
    with pytest.raises(Refused) as caught:
        DICOM.open(source[:start] + damage + source[start + 4 :], LIMIT).picture(0)
    assert caught.value.code is Code.CORRUPT
