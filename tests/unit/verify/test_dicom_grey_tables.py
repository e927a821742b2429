"""The check sees grey lookup tables that hold something where no stored value leads."""

import struct

import numpy as np
import pytest
from pydicom import Dataset

from caseveil.errors import Code, Refused
from caseveil.verify.dicom import container
from unit.verify import makers
from unit.verify.makers import element

GREY = np.array([[3, 200], [90, 3]], np.uint8)
FAULT = ["grey-table"]


def table(entries, first=0):
    item = Dataset()
    item.add_new("LUTDescriptor", "US", [len(entries) % 65536, first % 65536, 16])
    item.add_new("LUTData", "OW", np.asarray(entries, "<u2").tobytes())
    return item


def level(size=256, *seen):
    """A table that rises by steps in the middle between the places that count."""
    places = sorted({0, *seen, size - 1})
    nearest = [min(places, key=lambda place, at=at: (abs(place - at), place)) for at in range(size)]
    return [place + 1000 for place in nearest]


def faults(samples=GREY, **attributes):
    return container.faults(makers.dicom_output(samples, **attributes))


def test_a_table_that_is_level_where_nothing_leads_is_clean():
    assert faults(VOILUTSequence=[table(level(256, 3, 90, 200))]) == []
    assert faults(ModalityLUTSequence=[table(level(256, 3, 90, 200))]) == []


@pytest.mark.parametrize("sequence", ["VOILUTSequence", "ModalityLUTSequence"])
def test_an_entry_that_nothing_leads_to_is_a_fault(sequence):
    for at in (4, 91, 199, 201):
        entries = level(256, 3, 90, 200)
        entries[at] += 1
        assert faults(**{sequence: [table(entries)]}) == FAULT, at
    assert faults(**{sequence: [table(level(256, 3, 90, 200)), table(range(256))]}) == FAULT


def test_one_lowest_and_one_highest_may_stand_anywhere():
    entries = level(256, 3, 90, 200)
    entries[20], entries[21] = 7, 60_000
    assert faults(VOILUTSequence=[table(entries)]) == []
    entries[23] = 60_000
    assert faults(VOILUTSequence=[table(entries)]) == FAULT


def test_values_lead_on_through_slopes_and_tables():
    entries = level(600, 3, 90, 200, 255, 100, 106, 280, 500)
    sloped = {"RescaleSlope": "2\\1", "RescaleIntercept": "100"}
    assert faults(VOILUTSequence=[table(entries)], **sloped) == []
    assert faults(VOILUTSequence=[table(entries)]) == FAULT
    plain = {"RescaleSlope": "1", "VOILUTSequence": [table(level(256, 3, 90, 200))]}
    assert faults(**plain) == []
    first = level(256, 3, 90, 200)
    reached = level(1300, 3, 90, 200, 255, *{*first})
    second = {"VOILUTSequence": [table(reached)]}
    assert faults(ModalityLUTSequence=[table(first)], **second) == []
    assert faults(**second) == FAULT


def test_a_first_value_may_be_negative():
    values = np.array([[-30, 5]], np.int8)
    assert faults(values, VOILUTSequence=[table(level(64, 10, 45), -40)]) == []
    assert faults(values, VOILUTSequence=[table(level(64, 10, 46), -40)]) == FAULT


def test_no_value_of_a_colour_picture_counts():
    colours = np.zeros((2, 2, 3), np.uint8) + 9
    assert faults(colours, VOILUTSequence=[table(range(256))]) == FAULT
    assert faults(colours, VOILUTSequence=[table(level())]) == []


def test_what_cannot_be_told_is_a_fault():
    deep = GREY.astype(np.uint32)
    assert faults(deep, VOILUTSequence=[table(level())]) == FAULT
    item = table(level(256, 3, 90, 200))
    del item.LUTDescriptor
    assert faults(ModalityLUTSequence=[item]) == ["table-00283006", *FAULT]
    assert faults(VOILUTSequence=[table(level(256, 3, 90, 200))], RescaleSlope="1") == []
    nested = {"VOILUTSequence": [table(level(256, 3, 90, 200))], "ModalityLUTSequence": [item]}
    assert faults(**nested).count("grey-table") == 1


def test_a_byte_behind_an_odd_table_is_a_fault():
    item = table([1, 1, 5])
    item.LUTDescriptor = [5, 0, 8]
    item.LUTData = bytes([1, 1, 1, 5, 5, 0])
    small = np.array([[0, 4]], np.uint8)
    assert faults(small, VOILUTSequence=[item]) == []
    item.LUTData = bytes([1, 1, 1, 5, 5, 9])
    assert faults(small, VOILUTSequence=[item]) == FAULT


def test_a_slope_that_is_no_number_is_refused():
    plain = makers.dicom_output(GREY, VOILUTSequence=[table(level(256, 3, 90, 200))])
    at = plain.index(struct.pack("<HH", 0x28, 0x3010))
    data = plain[:at] + element(0x00281053, b"DS", b"xy") + plain[at:]
    with pytest.raises(Refused) as raised:
        container.faults(data)
    assert raised.value.code is Code.CORRUPT
