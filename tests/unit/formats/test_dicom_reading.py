import io
import logging
import struct
import zlib

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.uid import DeflatedExplicitVRLittleEndian, JPEGBaseline8Bit

import makers
from caseveil.domain.geometry import Placement, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import Code, Refused
from caseveil.formats.dicom import reading as dicom_reading
from caseveil.formats.dicom.codestream import Header, read_header
from caseveil.formats.dicom.document import DICOM
from caseveil.redact.redactor import TableRedactor

LIMIT = 1_000_000


def refusal(untrusted: bytes) -> tuple[Code, str]:
    with pytest.raises(Refused) as caught:
        DICOM.open(untrusted, LIMIT).picture(0)
    return caught.value.code, caught.value.detail


def test_a_deflated_bomb_is_refused(monkeypatch):
    monkeypatch.setattr(dicom_reading, "MAX_INFLATED", 4096)
    deflated = makers.dicom(syntax=DeflatedExplicitVRLittleEndian)
    assert refusal(deflated) == (Code.TOO_LARGE, "deflated data set")


def test_a_deflated_file_that_ends_early_is_truncated():
    deflated = makers.dicom(syntax=DeflatedExplicitVRLittleEndian)
    assert refusal(deflated[:-200])[0] is Code.TRUNCATED


def test_trailing_bytes_of_a_deflated_file_do_not_come_through():
    tail = zlib.compress(b"x") + makers.SECRETS.name.encode()
    document = DICOM.open(makers.dicom(syntax=DeflatedExplicitVRLittleEndian) + tail, LIMIT)
    size = document.frames[0]
    frame = FramePlan(0, Placement(size, Rect(0, 0, size.width, size.height)), ())
    assert makers.leaks(document.write(Plan((frame,), Profile()), TableRedactor(b"k"))) == []


@pytest.mark.parametrize("cut", [140, 200, 400, 800, -1, -100, -4000])
def test_a_file_that_ends_early_is_refused(cut):
    assert refusal(makers.dicom()[:cut])[0] in (Code.TRUNCATED, Code.CORRUPT, Code.NO_PICTURE)


def test_nesting_without_end_is_refused():
    item = b"\x08\0\x15\x11SQ\0\0\xff\xff\xff\xff\xfe\xff\0\xe0\xff\xff\xff\xff"
    assert refusal(makers.dicom()[: -96 * 80 - 12] + item * 5000)[0] in (
        Code.CORRUPT,
        Code.TRUNCATED,
    )


def test_an_element_that_cannot_be_read_does_not_come_through():
    source = makers.dicom(SeriesNumber="1234")
    broken = source.replace(b"IS\x04\x001234", b"FD\x04\x001234")
    assert broken != source
    assert dicom_reading.read(broken)["SeriesNumber"].is_empty


def test_a_lossy_frame_cut_inside_is_refused():
    whole = pydicom.dcmread(io.BytesIO(makers.dicom(syntax=JPEGBaseline8Bit)))
    frame = next(pydicom.encaps.generate_frames(whole.PixelData, number_of_frames=1))
    whole.PixelData = encapsulate([frame[: len(frame) // 3]])
    buffer = io.BytesIO()
    whole.save_as(buffer)
    assert refusal(buffer.getvalue()) == (Code.CORRUPT, "frame")


def test_nothing_of_a_source_reaches_a_log(caplog, capsys):
    caplog.set_level(logging.DEBUG)
    source = makers.dicom(SeriesNumber="12").replace(b"IS\2\x0012", b"IS\2\x00Zq")
    DICOM.open(source, LIMIT)
    assert "Zq" not in caplog.text
    assert capsys.readouterr() == ("", "")


def test_the_us_or_ss_question_is_settled_when_read():
    implicit = makers.dicom(syntax=pydicom.uid.ImplicitVRLittleEndian, SmallestImagePixelValue=3)
    assert dicom_reading.read(implicit)["SmallestImagePixelValue"].VR == "US"


@pytest.mark.parametrize("syntax", [*makers.LOSSY, makers.LOSSLESS[1], makers.LOSSLESS[3]])
def test_the_size_stands_in_the_head_of_a_codestream(syntax):
    frames = np.zeros((1, 70, 94), np.uint8)
    dataset = pydicom.dcmread(io.BytesIO(makers.dicom(frames, syntax=syntax)))
    codestream = next(pydicom.encaps.generate_frames(dataset.PixelData, number_of_frames=1))
    header = read_header(codestream)
    assert (header.width, header.height) == (94, 70)


def test_component_names_stand_in_the_head_of_a_jpeg():
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 17, 8, 5, 6, 3) + b"R\x11\0G\x11\0B\x11\0"
    comment = b"\xff\xfe\0\4ab"
    assert read_header(b"\xff\xd8" + comment + frame) == Header(6, 5, (82, 71, 66))


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xd8", b"\xff\xd8\xff\xda\0\2", b"\xff\xd8\xff\xe0", b"\xff\x4f\xff\x51"]
)
def test_a_head_without_a_size_is_corrupt(content):
    with pytest.raises(Refused) as caught:
        read_header(content)
    assert caught.value.code is Code.CORRUPT


def test_a_data_set_without_pixels_is_no_picture():
    dataset = Dataset()
    dataset.PatientID = "1"
    buffer = io.BytesIO()
    pydicom.dcmwrite(buffer, dataset, implicit_vr=True, little_endian=True)
    with pytest.raises(Refused) as caught:
        DICOM.open(buffer.getvalue(), LIMIT)
    assert caught.value.code is Code.NO_PICTURE
