"""Which regions of an ultrasound are relied on."""

import pytest
from pydicom.dataset import Dataset

from caseveil.domain.geometry import Rect, Size
from caseveil.errors import Refused
from caseveil.formats.dicom.regions import clinical_areas

SIZE = Size(640, 480)


def region(left, top, right, bottom, shows=1):
    item = Dataset()
    item.RegionLocationMinX0, item.RegionLocationMinY0 = left, top
    item.RegionLocationMaxX1, item.RegionLocationMaxY1 = right, bottom
    item.RegionSpatialFormat = shows
    return item


def areas(*regions, modality="US"):
    dataset = Dataset()
    dataset.Modality = modality
    dataset.SequenceOfUltrasoundRegions = list(regions)
    return clinical_areas(dataset, SIZE)


def test_the_last_pixel_belongs_to_a_region():
    assert areas(region(84, 48, 483, 415)) == (Rect(84, 48, 484, 416),)


def test_some_scanners_name_the_pixel_behind_the_last():
    assert areas(region(0, 40, 640, 480)) == (Rect(0, 40, 640, 480),)


def test_graphics_and_what_has_no_format_show_no_tissue():
    others = region(0, 32, 639, 463, 0), region(0, 0, 100, 100, 5)
    assert areas(*others) == ()
    assert areas(*others, region(84, 48, 483, 415)) == (Rect(84, 48, 484, 416),)


@pytest.mark.parametrize(
    "corners",
    [
        (120, 60, 800, 518),  # left behind from a larger picture
        (300, 60, 200, 300),
        (0, 0, 20, 20),  # hardly any of the frame
        (0, 0, 639, 479),  # all of it
        (400, 60, 700, 300),
    ],
)
def test_regions_that_cannot_be_right_are_left_alone(corners):
    assert areas(region(*corners)) == ()


def test_one_beyond_the_frame_makes_all_doubtful():
    assert areas(region(84, 48, 483, 415), region(120, 60, 800, 518)) == ()


def test_other_modalities_and_files_without_any_have_none():
    assert areas(region(84, 48, 483, 415), modality="CT") == ()
    assert clinical_areas(Dataset(), SIZE) == ()


def test_a_region_without_corners_is_refused():
    with pytest.raises(Refused):
        item = Dataset()
        item.RegionSpatialFormat = 1
        areas(item)
