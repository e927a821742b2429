"""Grey lookup tables keep what is shown, and hold nothing where no stored value leads."""

import io

import numpy as np
import pydicom
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom import Dataset, uid

import makers
from caseveil.domain.geometry import Placement, Polygon, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import Code, Refused
from caseveil.formats.dicom import grey_tables
from caseveil.formats.dicom.document import DicomDocument
from caseveil.redact.redactor import TableRedactor
from caseveil.verify.dicom import container

LIMIT = 1_000_000
SECRET = np.frombuffer(b"Okonkwo^Adaeze 17.03.1962", "u1").astype(np.uint16)


def table(values: np.ndarray, first: int = 0, vr: str = "OW") -> Dataset:
    item = Dataset()
    item.add_new("LUTDescriptor", "US", [len(values) % 65536, first % 65536, 16])
    item.add_new("LUTData", vr, values.tobytes() if vr == "OW" else values.tolist())
    return item


def source(values: list[int], bits: int = 12, signed: bool = False, **more: object) -> bytes:
    samples = np.array(values, np.int16 if signed else np.uint16).reshape(1, 2, -1)
    return makers.dicom(samples, bits=bits, **more)


def copied(data: bytes, *fills: Polygon) -> tuple[DicomDocument, bytes]:
    document = DicomDocument(data, LIMIT)
    (size,) = document.frames
    frame = FramePlan(0, Placement(size, Rect(0, 0, size.width, size.height)), fills)
    return document, document.write(Plan((frame,), Profile()), TableRedactor(b"k"))


def entries(output: bytes, keyword: str = "VOILUTSequence") -> np.ndarray:
    item = pydicom.dcmread(io.BytesIO(output))[keyword].value[0]
    data = item.LUTData
    return np.frombuffer(data, "<u2") if isinstance(data, bytes) else np.asarray(data)


def picture(data: bytes) -> np.ndarray:
    return DicomDocument(data, LIMIT).picture(0)


@pytest.mark.parametrize("vr", ["OW", "US"])
@pytest.mark.parametrize("syntax", [None, uid.JPEGLosslessSV1])
def test_what_stands_where_no_value_leads_is_gone(vr, syntax):
    lut = np.arange(4096, dtype=np.uint16)
    lut[1000 : 1000 + SECRET.size] = SECRET
    more = {"syntax": syntax} if syntax else {}
    data = source([40, 500, 900, 1600, 3000, 60], VOILUTSequence=[table(lut, vr=vr)], **more)
    _, output = copied(data)
    kept = entries(output)
    assert np.unique(kept).tolist() == [0, 40, 60, 500, 900, 1600, 3000, 4095]
    assert (kept[1249], kept[1250], kept[1251]) == (900, 900, 1600)
    assert container.faults(output) == []
    assert np.array_equal(picture(output), picture(data))


def test_what_a_viewer_stretches_by_stays_and_nothing_else():
    lut = np.arange(1000, 5096, dtype=np.uint16)
    lut[2000], lut[2002], lut[2004:2030] = 3, 60_000, 59_999
    data = source([40, 500, 900, 1600, 3000, 60], VOILUTSequence=[table(lut)])
    _, output = copied(data)
    kept = entries(output)
    assert np.flatnonzero((kept == 3) | (kept > 59_000)).tolist() == [2000, 2002]
    assert container.faults(output) == []
    assert np.array_equal(picture(output), picture(data))


def test_a_covered_value_leads_nowhere_and_black_is_shown():
    lut = np.arange(4096, dtype=np.uint16)
    data = source([40, 500, 900, 1600, 3000, 60], VOILUTSequence=[table(lut)])
    _, output = copied(data, Rect(1, 0, 2, 1).polygon())
    assert np.unique(entries(output)).tolist() == [0, 40, 60, 900, 1600, 3000, 4095]
    assert container.faults(output) == []


def test_a_table_of_one_byte_an_entry_keeps_its_length():
    item = table(np.arange(5, dtype=np.uint8))
    item.LUTDescriptor = [5, 100, 8]
    item.LUTData = bytes([1, 7, 9, 7, 5, 0])
    _, output = copied(source([100, 104, 104, 100], VOILUTSequence=[item]))
    packed = pydicom.dcmread(io.BytesIO(output)).VOILUTSequence[0].LUTData
    assert packed == bytes([1, 1, 9, 5, 5, 0])
    assert container.faults(output) == []


def test_every_value_of_a_lossy_picture_may_be_seen():
    samples = np.tile(np.arange(0, 64, dtype=np.uint8), (1, 16, 1))
    lut = np.arange(1000, dtype=np.uint16)
    lut[300:310] = 77
    data = makers.dicom(samples, syntax=uid.JPEGBaseline8Bit, VOILUTSequence=[table(lut)])
    _, output = copied(data)
    kept = entries(output)
    assert np.array_equal(kept[:256], lut[:256])
    assert np.unique(kept[256:]).tolist() == [255, 999]
    assert container.faults(output) == []


def test_a_colour_picture_is_shown_through_none():
    samples = np.zeros((1, 2, 2, 3), np.uint8) + 9
    _, output = copied(makers.dicom(samples, VOILUTSequence=[table(np.arange(256, dtype="<u2"))]))
    assert np.unique(entries(output)).tolist() == [0, 255]
    assert container.faults(output) == []


def refused(data: bytes) -> tuple[Code, str]:
    with pytest.raises(Refused) as raised:
        copied(data)
    return raised.value.code, raised.value.detail


def test_what_cannot_be_told_is_refused(monkeypatch):
    wanted = Code.UNSUPPORTED_FEATURE, "lookup table"
    lut = [table(np.arange(4, dtype=np.uint16))]
    deep = np.zeros((1, 2, 2), np.uint32)
    assert refused(makers.dicom(deep, bits=32, VOILUTSequence=lut)) == wanted
    empty = [table(np.zeros(0, np.uint16))]
    assert refused(source([1, 2], VOILUTSequence=empty)) == (Code.CORRUPT, "lookup table")
    monkeypatch.setattr(grey_tables, "_MOST", 2)
    assert refused(source([1, 2], VOILUTSequence=lut * 3)) == wanted


def test_tables_that_cannot_be_levelled_without_a_change_are_refused():
    # Only value 5 leads to level 900, which is the lowest of the second table.
    first, second = np.array([0, 50, 60, 70, 900, 900, 999, 1000], np.uint16), np.full(1001, 7)
    first[5], second[900] = 901, 9
    second[901] = 1
    stages = {
        "ModalityLUTSequence": [table(first)],
        "VOILUTSequence": [table(second.astype(np.uint16))],
    }
    stages["VOILUTSequence"][0].LUTDescriptor = [1001, 0, 16]
    assert refused(source([0, 1, 2, 7], bits=3, **stages))[1] == "lookup table"


NUMBERS = st.lists(st.integers(0, 65535), min_size=1, max_size=80)


@settings(max_examples=20, deadline=None)
@given(
    seen=st.lists(st.integers(-32, 31), min_size=2, max_size=2),
    signed=st.booleans(),
    first=st.integers(-40, 40),
    numbers=NUMBERS,
    modality=st.none() | NUMBERS,
    slope=st.sampled_from(["", "1", "2.5", "-1", "0", "1e305"]),
)
def test_the_shown_picture_stays(seen, signed, first, numbers, modality, slope):
    values = seen if signed else [value + 32 for value in seen]
    more = {"VOILUTSequence": [table(np.array(numbers, np.uint16), first)]}
    if modality is not None:
        more["ModalityLUTSequence"] = [table(np.array(modality, np.uint16), first)]
    if slope:
        more |= {"RescaleSlope": slope, "RescaleIntercept": "-7"}
    data = source(values, 6, signed, **more)
    try:
        _, output = copied(data)
    except Refused as error:
        assert modality is not None and error.detail == "lookup table"
        return
    assert container.faults(output) == []
    assert np.array_equal(picture(output), picture(data))
