"""Nothing hides behind the declared end of a lookup table."""

import pytest
from pydicom import Dataset

from caseveil.redact.dicom_lookup import cut

SECRET = b"MUELLER ERIKA 1961"


def palette(descriptor, data, vr="OW"):
    dataset = Dataset()
    if descriptor is not None:
        dataset.add_new(0x00281101, "US", descriptor)
    dataset.add_new(0x00281201, vr, data)
    cut(dataset)
    return dataset.get(0x00281201)


@pytest.mark.parametrize(
    ("entries", "length"), [(256, 512), (256, 256), (255, 256), (0, 2 << 16), (65535, 131070)]
)
def test_a_table_keeps_what_its_descriptor_declares(entries, length):
    whole = b"\1" * length
    assert palette([entries, 0, 8], whole).value == whole
    assert palette([entries, 0, 8], whole + SECRET).value == whole


def test_numbers_are_cut_too():
    assert palette([4, 0, 16], [1, 2, 3, 4, 77, 78], "US").value == [1, 2, 3, 4]


@pytest.mark.parametrize("descriptor", [None, [256, 0]])
def test_a_table_without_a_readable_descriptor_goes(descriptor):
    assert palette(descriptor, bytes(512)) is None
