import numpy as np
import pytest
from pydicom.sequence import Sequence

from caseveil.verify.dicom import container as dicom_container
from unit.verify import makers
from unit.verify.makers import element

GREY = makers.picture(13, 11, channels=1).reshape(11, 13)
PLAIN = makers.dicom_output(GREY)


def faults(samples=GREY, **attributes):
    return dicom_container.faults(makers.dicom_output(samples, **attributes))


def before_pixels(extra):
    return makers.before_pixels(PLAIN, extra)


def test_clean_files_have_no_fault():
    assert faults() == []
    assert faults(GREY.astype(np.uint16), stored=12) == []
    assert faults(np.stack([GREY] * 3), frames=3) == []
    assert faults(GREY.astype(np.int16) - 100) == []


def icon():
    item = makers.attributes(GREY)
    item.PixelData = GREY.tobytes() + b"\0"
    item["PixelData"].VR = "OB"
    return Sequence([item])


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"x" + PLAIN[1:], "preamble"),
        (PLAIN[132:], "preamble"),
        (
            makers.write(makers.attributes(GREY, SOPInstanceUID="2.25.9"), GREY, version="OTHER"),
            "meta-writer",
        ),
        (before_pixels(element(0x60000010, b"US", b"\1\0")), "element-60000010"),
        (before_pixels(element(0x50000010, b"US", b"\1\0")), "element-50000010"),
        (before_pixels(element(0x00100000, b"UL", bytes(4))), "element-00100000"),
        (before_pixels(element(0x7FD00010, b"UN", b"ab")), "element-7fd00010"),
        (before_pixels(element(0x7FE00001, b"OB", bytes(8))), "element-7fe00001"),
        (before_pixels(element(0x00100020, b"LO", b"")), "order"),
        (before_pixels(element(0x7FD00010, b"US", b"ab") * 2), "order"),
        (PLAIN + element(0xFFFCFFFC, b"OB", bytes(8)), "element-fffcfffc"),
        (makers.dicom_output(GREY, IconImageSequence=icon()), "element-00880200"),
        (makers.dicom_output(GREY, IconImageSequence=icon()), "element-7fe00010"),
        (makers.dicom_output(GREY, NumberOfFrames="2"), "pixel-length"),
        (PLAIN[:-1] + b"x", "pixel-padding"),
        (makers.dicom_output(GREY.astype(np.uint16) * 16 + 3, stored=8), "unused-bits"),
        (makers.dicom_source(GREY, "1.2.840.10008.1.2"), "syntax"),
    ],
)
def test_what_is_not_needed_is_a_fault(data, fault):
    assert fault in dicom_container.faults(data)


def test_meta_must_say_what_the_data_set_says():
    other = PLAIN.replace(makers.NEW_UID.encode(), makers.NEW_UID[:-1].encode() + b"1", 1)
    assert dicom_container.faults(other) == ["meta-differs-00020003"]


def test_additional_and_repeated_meta():
    at = PLAIN.index(b"\2\0\x10\0UI")
    sender = element(0x00020016, b"AE", b"SENDER")
    assert "meta-00020016" in dicom_container.faults(PLAIN[:at] + sender + PLAIN[at:])
    again = element(0x00020012, b"UI", b"2.25.1")
    assert "meta-repeated" in dicom_container.faults(PLAIN[:at] + again + PLAIN[at:])


def palette(length):
    descriptor = element(0x00281101, b"US", bytes([0, 1, 0, 0, 8, 0]))
    return before_pixels(descriptor + element(0x00281201, b"OW", bytes(length)))


@pytest.mark.parametrize("length", [256, 512])
def test_a_table_as_long_as_declared_is_clean(length):
    assert dicom_container.faults(palette(length)) == []


def test_bytes_behind_a_table_are_a_fault():
    assert dicom_container.faults(palette(530)) == ["table-00281201"]


def test_a_table_without_a_descriptor_is_a_fault():
    lone = before_pixels(element(0x00281201, b"OW", bytes(256)))
    assert dicom_container.faults(lone) == ["table-00281201"]
