"""How large a pixel is: relied on only where a file tells it of the patient, read twice."""

import pytest
from pydicom.dataset import Dataset

import makers
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.formats import identify
from caseveil.verify import shown
from caseveil.verify.pixels.decoding import DicomFrames, PngFrames


def region(delta=0.02, units=3, shows=1, across=0.02):
    item = Dataset()
    item.RegionLocationMinX0, item.RegionLocationMinY0 = 10, 10
    item.RegionLocationMaxX1, item.RegionLocationMaxY1 = 70, 60
    item.RegionSpatialFormat = shows
    item.PhysicalUnitsXDirection = item.PhysicalUnitsYDirection = units
    item.PhysicalDeltaX, item.PhysicalDeltaY = across, delta
    return item


def beyond():
    item = region()
    item.RegionLocationMaxX1 = 5000
    return item


def measured(*spacing):
    group, measures = Dataset(), Dataset()
    measures.PixelSpacing = list(spacing)
    group.PixelMeasuresSequence = [measures]
    return group


KNOWN = {
    "spacing": ({"PixelSpacing": [0.5, 0.5]}, 0.5),
    "nearly square": ({"PixelSpacing": [0.5, 0.502]}, 0.502),
    "calibrated": (
        {
            "Modality": "DX",
            "PixelSpacing": [0.2, 0.2],
            "PixelSpacingCalibrationType": "FIDUCIAL",
        },
        0.2,
    ),
    "shared": ({"SharedFunctionalGroupsSequence": [measured(0.4, 0.4)]}, 0.4),
    "frames": ({"PerFrameFunctionalGroupsSequence": [measured(2, 2), measured(2, 2)]}, 2.0),
    "ultrasound": ({"Modality": "US", "SequenceOfUltrasoundRegions": [region()]}, 0.2),
    "upwards": ({"Modality": "US", "SequenceOfUltrasoundRegions": [region(-0.02)]}, 0.2),
    "with a trace": (
        {"Modality": "US", "SequenceOfUltrasoundRegions": [region(), region(9, 4, 3)]},
        0.2,
    ),
}
UNKNOWN = {
    "nothing": {},
    "empty": {"PixelSpacing": None},
    "oblong": {"PixelSpacing": [0.5, 0.6]},
    "detector": {"Modality": "DX", "PixelSpacing": [0.2, 0.2]},
    "absurd": {"PixelSpacing": [1e9, 1e9]},
    "frames differ": {"PerFrameFunctionalGroupsSequence": [measured(2, 2), measured(1, 1)]},
    "seconds": {"Modality": "US", "SequenceOfUltrasoundRegions": [region(units=4)]},
    "two scales": {"Modality": "US", "SequenceOfUltrasoundRegions": [region(), region(0.04)]},
    "beyond": {"Modality": "US", "SequenceOfUltrasoundRegions": [beyond()]},
}


def plan(millimetres):
    whole = Placement(Size(96, 80), Rect(0, 0, 96, 80))
    return Plan((FramePlan(0, whole, bar=millimetres),), Profile())


def files(attributes):
    for syntax in (makers.NATIVE[0], makers.NATIVE[1]):
        yield makers.dicom(syntax=syntax, **{"Modality": "CT", **attributes})


@pytest.mark.parametrize("name", KNOWN)
def test_a_scale_that_is_told_is_read_by_both(name):
    attributes, wanted = KNOWN[name]
    for data in files(attributes):
        document = identify(data).open(data, 100_000)
        assert document.millimetres == pytest.approx(wanted)
        frames = DicomFrames(data)
        assert shown.scale_faults(frames, plan(document.millimetres)) == []
        assert shown.scale_faults(frames, plan(document.millimetres * 1.03)) == ["scale"]
        assert shown.scale_faults(shown.ShownFrames(frames, (0,)), plan(wanted)) == []


@pytest.mark.parametrize("name", UNKNOWN)
def test_what_is_not_told_of_the_patient_is_no_scale(name):
    for data in files(UNKNOWN[name]):
        assert identify(data).open(data, 100_000).millimetres == 0
    if name != "beyond":  # the check reads no places: it only compares scales
        assert shown.scale_faults(DicomFrames(data), plan(0.5)) == ["scale"]


MALFORMED = (
    *("0.5", "0.5\\0.5\\0.5", "unknown", "0,5\\0,5", "-0.5\\-0.5", "nan\\nan", "0.5\\nan"),
    *("nan\\0.5", "1e300\\1e300", "inf\\inf", "0\\0", "0.5\\"),
)


@pytest.mark.parametrize("spacing", MALFORMED)
def test_a_malformed_spacing_is_none_and_the_file_opens(spacing):
    old = b"1.2345678\\1.2345678 "
    for sound in files({"PixelSpacing": [1.2345678, 1.2345678]}):
        data = sound.replace(old, spacing.ljust(len(old)).encode())
        assert data != sound
        assert identify(data).open(data, 100_000).millimetres == 0
        assert shown.scale_faults(DicomFrames(data), plan(0.5)) == ["scale"]


def test_a_region_without_its_scale_has_none_and_the_file_opens():
    item = region()
    del item.PhysicalDeltaX
    for data in files({"Modality": "US", "SequenceOfUltrasoundRegions": [item]}):
        assert identify(data).open(data, 100_000).millimetres == 0


def test_other_families_have_no_scale():
    picture = PngFrames(makers.png())
    assert shown.scale_faults(picture, plan(0.5)) == ["scale"]
    assert shown.scale_faults(picture, plan(0.0)) == []
