"""Which scanner made a picture, and where such scanners are known to write."""

import pytest
from pydicom.dataset import Dataset

from caseveil.domain.geometry import Rect, Size
from caseveil.errors import Refused
from caseveil.formats.dicom.devices import burned_regions, signature, table

WIDE = Size(1024, 768)


def made(maker="Philips Medical Systems", model="iU22", software="", modality="US"):
    dataset = Dataset()
    dataset.Modality, dataset.Manufacturer = modality, maker
    dataset.ManufacturerModelName, dataset.SoftwareVersions = model, software
    return dataset


def test_every_row_of_the_table_can_be_right():
    assert len(table()) >= 100
    assert len({(r.modality, r.manufacturer, r.model, r.software, r.rows, r.columns, r.origin)
                for r in table()}) == len(table())  # fmt: skip
    for row in table():
        assert row.modality.isupper() and row.origin in ("deid", "dre")
        assert row.manufacturer and row.model and row.regions and 100 < row.rows < 5000
        frame = Size(row.columns or 4000, row.rows)
        for region in row.regions:
            assert region.size.pixels and region.top < row.rows and region.left < frame.width
            strip = min(region.size.height / row.rows, region.size.width / frame.width)
            assert strip <= 0.25, "a table hides strips, not pictures"
            assert row.columns is None or region.bottom <= row.rows + 1


def test_a_known_scanner_is_known_whatever_the_case_of_its_name():
    strip = (Rect(0, 0, 1024, 72),)
    assert burned_regions(made(), WIDE) == strip
    assert burned_regions(made("PHILIPS", "  IU22  xMatrix"), WIDE) == strip


@pytest.mark.parametrize(
    "dataset",
    [made(maker="Other"), made(model="other"), made(modality="CT"), Dataset()],
)
def test_another_one_is_not(dataset):
    assert burned_regions(dataset, WIDE) == ()


def test_its_frames_must_be_of_the_size_that_is_known():
    assert burned_regions(made(), Size(1024, 700)) == ()
    assert burned_regions(made(), Size(1000, 768)) == ()


def test_of_two_facts_the_larger_strip_is_hidden_cut_to_the_frame():
    assert burned_regions(made(model="EPIQ 7G"), Size(800, 600)) == (Rect(0, 0, 800, 49),)
    corner = burned_regions(made("ACUSON", "SEQUOIA"), Size(640, 480))
    assert corner == (Rect(0, 0, 640, 30), Rect(553, 30, 640, 46))


def test_software_is_asked_where_the_table_asks_for_it():
    size = Size(2446, 2010)
    new, old = (made("KONICA MINOLTA", "0402", v, "CR") for v in ("6.1", ["2.0", "6.1"]))
    assert burned_regions(new, size) == ()
    assert burned_regions(old, size) == (Rect(0, 0, 2446, 115),)


def test_a_signature_is_of_the_scanner_and_tells_nothing():
    told = signature(made(), WIDE)
    assert told == signature(made(" philips  medical systems", "IU22", "other"), WIDE)
    assert len(told) == 64 and "philips" not in told
    others = (made(maker="GE"), WIDE), (made(model="iE33"), WIDE), (made(), Size(800, 600))
    assert len({told, *(signature(*other) for other in others)}) == 4
    assert signature(made(model=" "), WIDE) == signature(Dataset(), WIDE) == ""


def test_what_cannot_be_read_is_refused():
    class Broken(Dataset):
        def get(self, *_arguments):
            raise RuntimeError

    for step in (signature, burned_regions):
        with pytest.raises(Refused):
            step(Broken(), WIDE)
