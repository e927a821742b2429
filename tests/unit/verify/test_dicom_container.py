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


def palette(table, samples=GREY, first=0, **attributes):
    attributes = {"PixelPresentation": "COLOR"} | attributes
    plain = makers.dicom_output(samples, **attributes)
    descriptor = element(0x00281101, b"US", b"\0\1" + first.to_bytes(2, "little") + b"\10\0")
    return makers.before_pixels(plain, descriptor + element(0x00281201, b"OW", table))


def lone_entry(index, wide):
    table = np.zeros(256, np.uint16 if wide else np.uint8)
    table[index] = 77
    return table.tobytes()


@pytest.mark.parametrize("wide", [False, True])
def test_a_table_as_long_as_declared_is_clean(wide):
    assert dicom_container.faults(palette(lone_entry(GREY[3, 4], wide))) == []


@pytest.mark.parametrize("wide", [False, True])
def test_a_colour_that_no_pixel_shows_is_a_fault(wide):
    unused = next(value for value in range(256) if value not in GREY)
    assert dicom_container.faults(palette(lone_entry(unused, wide))) == ["palette-00281201"]


def test_values_beyond_a_palette_are_shown_in_its_ends():
    values = np.array([[-40, 7], [900, 7]], np.int16)
    found = [
        index
        for index in range(256)
        if not dicom_container.faults(palette(lone_entry(index, True), values, 65536 - 10))
    ]
    assert found == [0, 17, 255]
    unsigned = np.array([[3, 5]], np.uint16)
    high = palette(lone_entry(0, True), unsigned, 40000)
    assert dicom_container.faults(high) == []


def test_a_palette_that_nothing_is_shown_through_is_a_fault():
    shown = palette(bytes(256), PixelPresentation="MONOCHROME")
    assert dicom_container.faults(shown) == ["palette-00281201"]


def test_a_palette_in_segments_is_a_fault():
    segments = before_pixels(element(0x00281221, b"OW", bytes(8)))
    assert dicom_container.faults(segments) == ["element-00281221"]


def test_bytes_behind_a_table_are_a_fault():
    assert dicom_container.faults(palette(bytes(530))) == ["table-00281201"]


def test_a_table_without_a_descriptor_is_a_fault():
    lone = before_pixels(element(0x00281201, b"OW", bytes(256)))
    assert dicom_container.faults(lone) == ["table-00281201", "palette-00281201"]
    coloured = makers.dicom_output(GREY, PixelPresentation="COLOR")
    lone = makers.before_pixels(coloured, element(0x00281201, b"OW", bytes(256)))
    assert dicom_container.faults(lone) == ["table-00281201", "palette-00281201"]
