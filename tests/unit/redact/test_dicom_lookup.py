"""Nothing hides behind the declared end of a lookup table."""

import pytest
from pydicom import Dataset

from caseveil.redact.dicom.lookup import cut

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


@pytest.mark.parametrize(
    ("table", "descriptor"), [(0x00281204, 0x00281101), (0x00281408, 0x00281407)]
)
def test_opacity_and_blending_are_tables_too(table, descriptor):
    dataset = Dataset()
    dataset.add_new(table, "OW", b"\1" * 512 + SECRET)
    alone = Dataset()
    alone[table] = dataset[table]
    cut(alone)
    assert table not in alone
    dataset.add_new(descriptor, "US", [256, 0, 16])
    cut(dataset)
    assert dataset[table].value == b"\1" * 512


def test_numbers_are_cut_too():
    assert palette([4, 0, 16], [1, 2, 3, 4, 77, 78], "US").value == [1, 2, 3, 4]


@pytest.mark.parametrize("descriptor", [None, [256, 0]])
def test_a_table_without_a_readable_descriptor_goes(descriptor):
    assert palette(descriptor, bytes(512)) is None
