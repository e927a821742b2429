import struct
import zlib
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from pydicom import dcmread
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence

from caseveil.errors import Code, Refused
from caseveil.verify.dicom import document as dicom
from caseveil.verify.dicom.elements import PIXEL_DATA
from unit.verify import makers

GREY = makers.picture(12, 10, channels=1).reshape(10, 12)
SYNTAXES = [dicom.IMPLICIT, dicom.EXPLICIT, dicom.DEFLATED, dicom.BIG_ENDIAN]


def nested():
    inner, outer = Dataset(), Dataset()
    inner.PatientName = "Inner^Name"
    outer.ReferencedStudySequence = Sequence([inner])
    outer.CodeMeaning = "outer"
    return Sequence([Dataset(), outer])


@pytest.mark.parametrize("syntax", SYNTAXES)
@pytest.mark.parametrize("undefined", [False, True])
def test_every_element_at_every_depth_in_every_syntax(syntax, undefined):
    dataset = makers.attributes(GREY, RequestAttributesSequence=nested())
    dataset.SOPInstanceUID = makers.SOURCE_UID
    dataset["RequestAttributesSequence"].is_undefined_length = undefined
    for item in dataset.RequestAttributesSequence:
        item.is_undefined_length_sequence_item = undefined
    walked = dicom.walk(makers.write(dataset, GREY, syntax))
    values = {element.path: bytes(element.value) for element in walked.elements}
    assert values["(0040,0275)[1]/(0008,1110)[0]/(0010,0010)"] == b"Inner^Name"
    assert values["(0040,0275)[1]/(0008,0104)"] == b"outer "
    assert walked.syntax == syntax
    assert walked.number(0x00280010) == 10
    assert bytes(walked.top[PIXEL_DATA].value) == GREY.tobytes()
    assert walked.preamble == bytes(128)


def test_agrees_with_pydicom_on_a_packaged_file():
    raw = Path(get_testdata_file("CT_small.dcm")).read_bytes()
    walked = dicom.walk(raw)
    expected = dcmread(BytesIO(raw))
    assert set(walked.top) == {int(element.tag) for element in expected}
    assert walked.text(0x00100020) == expected.PatientID


def test_source_without_preamble_is_read_by_its_first_element():
    data = makers.dicom_source(GREY)
    assert dicom.walk(data[132:]).syntax == dicom.EXPLICIT
    dataset = makers.attributes(GREY)
    target = BytesIO()
    dataset.save_as(target, implicit_vr=True, little_endian=True)
    walked = dicom.walk(target.getvalue())
    assert walked.syntax == dicom.IMPLICIT
    assert walked.preamble == b""
    assert walked.number(0x00280011) == 12


def explicit(tag, vr, value, length=None):
    head = struct.pack("<HH2s", tag >> 16, tag & 0xFFFF, vr)
    size = len(value) if length is None else length
    long = vr in (b"SQ", b"UN", b"OB", b"OW", b"UT")
    return head + (struct.pack("<HI", 0, size) if long else struct.pack("<H", size)) + value


def item(value, length=None):
    return struct.pack("<HHI", 0xFFFE, 0xE000, len(value) if length is None else length) + value


META = explicit(0x00020010, b"UI", dicom.EXPLICIT.encode() + b"\0")


def part10(body, meta=META):
    return bytes(128) + b"DICM" + meta + body


def implicit(tag, value):
    return struct.pack("<HHI", tag >> 16, tag & 0xFFFF, len(value)) + value


def test_names_inside_unknown_values_are_found():
    known = item(implicit(0x00100010, b"Name^In "))
    walked = dicom.walk(part10(explicit(0x00091001, b"UN", known)))
    assert [e.path for e in walked.elements][-1] == "(0009,1001)[0]/(0010,0010)"
    end = struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)
    walked = dicom.walk(part10(explicit(0x00091001, b"UN", known + end, 0xFFFFFFFF)))
    assert [e.path for e in walked.elements][-1] == "(0009,1001)[0]/(0010,0010)"


def test_unknown_value_that_only_looks_nested_stays_whole():
    value = item(b"not an element list")
    walked = dicom.walk(part10(explicit(0x00091001, b"UN", value)))
    assert [(e.vr, bytes(e.value)) for e in walked.elements] == [("UN", value)]


def test_fragments_are_told_apart():
    data = encapsulate([b"one!", b"second"], has_bot=True)
    body = explicit(PIXEL_DATA, b"OB", data, 0xFFFFFFFF)
    body += struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)
    fragments = dicom.walk(part10(body)).top[PIXEL_DATA].fragments
    assert [bytes(part) for part in fragments[1:]] == [b"one!", b"second"]


def deep(levels):
    body = b""
    for _ in range(levels):
        body = explicit(0x00081115, b"SQ", item(body))
    return part10(body)


def test_depth_is_bounded():
    assert len(dicom.walk(deep(20)).elements) == 20
    with pytest.raises(Refused):
        dicom.walk(deep(30))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (part10(explicit(0x00100010, b"PN", b"ab", 99)), Code.TRUNCATED),
        (part10(explicit(0x00100010, b"PN", b"ab")[:7]), Code.TRUNCATED),
        (part10(explicit(0x00100010, b"ZZ", b"ab")), Code.CORRUPT),
        (part10(explicit(0x00081115, b"SQ", item(b"", 8))), Code.CORRUPT),
        (part10(explicit(0x00081115, b"SQ", b"\x10\0\x10\0\0\0\0\0")), Code.CORRUPT),
        (
            part10(explicit(PIXEL_DATA, b"OB", item(b"", 8), 0xFFFFFFFF)),
            Code.CORRUPT,
        ),
        (part10(explicit(PIXEL_DATA, b"OB", b"", 0xFFFFFFFF)), Code.TRUNCATED),
        (part10(b"garbage", explicit(0x00020010, b"UI", dicom.DEFLATED.encode())), Code.CORRUPT),
    ],
)
def test_what_cannot_be_walked_is_refused(data, code):
    with pytest.raises(Refused) as caught:
        dicom.walk(data)
    assert caught.value.code is code


def test_deflated_bomb_is_refused(monkeypatch):
    monkeypatch.setattr(dicom, "_MOST_INFLATED", 1000)
    meta = explicit(0x00020010, b"UI", dicom.DEFLATED.encode())
    body = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = body.compress(bytes(100_000)) + body.flush()
    with pytest.raises(Refused) as caught:
        dicom.walk(part10(packed, meta))
    assert caught.value.code is Code.TOO_LARGE


def test_numbers_and_texts():
    body = explicit(0x00280008, b"IS", b"12 ") + explicit(0x00280010, b"US", b"\5\0")
    walked = dicom.walk(part10(body + explicit(0x00280011, b"US", b"\1")))
    assert walked.number(0x00280008) == 12
    assert walked.number(0x00280010) == 5
    assert walked.number(0x00280100, 8) == 8
    assert walked.text(0x00280004) == ""
    for tag in (0x00280100, 0x00280011):
        with pytest.raises(Refused):
            walked.number(tag)
    with pytest.raises(Refused):
        dicom.walk(part10(explicit(0x00280008, b"IS", b"x "))).number(0x00280008)


def test_samples_of_numpy_are_what_was_written():
    walked = dicom.walk(makers.dicom_source(GREY.astype(np.uint16) * 3, dicom.BIG_ENDIAN))
    big = np.frombuffer(walked.top[PIXEL_DATA].value, ">u2").reshape(10, 12)
    assert np.array_equal(big, GREY.astype(np.uint16) * 3)


ITEM_END = struct.pack("<HHI", 0xFFFE, 0xE00D, 0)
SEQUENCE_END = struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)


@pytest.mark.parametrize(
    "hidden",
    [
        makers.dicom_output(GREY) + ITEM_END + b"Okonkwo^Adaeze",
        makers.before_pixels(
            makers.dicom_output(GREY),
            makers.element(0x00400555, b"SQ", SEQUENCE_END + b"Okonkwo^Adaeze"),
        ),
    ],
)
def test_what_lies_behind_an_early_delimiter_is_not_overlooked(hidden):
    with pytest.raises(Refused) as refusal:
        dicom.walk(hidden)
    assert refusal.value.code is Code.CORRUPT


def test_an_unknown_value_with_more_than_items_stays_whole():
    value = SEQUENCE_END.join([item(b""), b"Okonkwo^Adaeze"])
    data = part10(explicit(0x00091001, b"UN", value))
    assert [bytes(e.value) for e in dicom.walk(data).elements] == [value]
