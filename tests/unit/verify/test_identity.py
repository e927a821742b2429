import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from caseveil.verify import dicom, identity
from unit.verify import makers

GREY = makers.picture(12, 10, channels=1).reshape(10, 12)
SOURCE = dicom.walk(makers.dicom_source(GREY))


def faults(source=SOURCE, **attributes):
    return identity.faults(dicom.walk(makers.dicom_output(GREY, **attributes)), source)


def test_clean_file_has_no_fault():
    assert faults() == []
    assert faults(source=None) == []


def code(value="113100", meaning="Basic Application Confidentiality Profile"):
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, "DCM", meaning
    return Sequence([item])


@pytest.mark.parametrize(
    "attributes",
    [
        {"PatientName": "REMOVED"},
        {"StudyDate": "19000101", "StudyTime": "000000", "AcquisitionDateTime": "19000101000000"},
        {"PatientAge": "000Y", "PatientSex": "", "PatientWeight": "0"},
        {"InstanceNumber": "7", "ImageType": ["DERIVED", "PRIMARY"], "Modality": "US"},
        {"FrameOfReferenceUID": "2.25.77", "SOPClassUID": "1.2.840.10008.5.1.4.1.1.7"},
        {"DeidentificationMethod": "CaseVeil 0.1.0, PS3.15 2026d Basic Profile"},
        {"DeidentificationMethodCodeSequence": code()},
        {"RescaleType": "HU", "PixelSpacing": ["0.5", "0.5"], "WindowCenter": "40"},
        {"EncapsulatedDocument": b"\0\0"},
    ],
)
def test_dummies_codes_and_numbers_may_stay(attributes):
    assert faults(**attributes) == []


@pytest.mark.parametrize(
    "attributes",
    [
        {"PatientName": "Somebody^Else"},
        {"PatientID": "12"},
        {"StudyDate": "20240317"},
        {"ContentTime": "101112"},
        {"PatientAge": "043Y"},
        {"PatientSex": "F"},
        {"PatientWeight": "71.5"},
        {"InstitutionName": "Any"},
        {"InstitutionAddress": "Road 1"},
        {"DeviceSerialNumber": "77"},
        {"StationName": "CT1"},
        {"OperatorsName": "A^B"},
        {"ImageComments": "free text"},
        {"RetrieveURL": "http://x"},
        {"FrameOfReferenceUID": "1.3.6.1.4.1.5962.1"},
        {"FrameOfReferenceUID": makers.SOURCE_UID},
        {"DeidentificationMethod": "by Dr Okonkwo"},
        {"DeidentificationMethodCodeSequence": code(meaning="Okonkwo^Adaeze")},
        {"EncapsulatedDocument": b"text"},
    ],
)
def test_everything_else_is_a_fault(attributes):
    assert len(faults(**attributes)) == 1


@pytest.mark.parametrize("value", [b"DERIVED\\O\xc4nkw", b"okonkwo^adaeze", b"ABCDEFGHIJKLMNOPQR"])
def test_code_string_that_is_none_is_a_fault(value):
    extra = makers.element(0x00400555, b"CS", value)
    data = makers.before_pixels(makers.dicom_output(GREY), extra)
    assert identity.faults(dicom.walk(data), SOURCE) == ["(00400555)"]


def test_text_below_the_root_of_the_standard_is_a_fault():
    extra = makers.element(0x00400555, b"UI", b"1.2.840.10008.OKONKWO ")
    data = makers.before_pixels(makers.dicom_output(GREY), extra)
    assert identity.faults(dicom.walk(data), SOURCE) == ["(00400555)"]


@pytest.mark.parametrize("vr", [b"DS", b"IS"])
def test_number_string_that_is_none_is_a_fault(vr):
    """Decimal and integer strings may hold any text as far as their bytes go."""
    extra = makers.element(0x00400555, vr, b"1.5\\OKONKWO ")
    data = makers.before_pixels(makers.dicom_output(GREY), extra)
    assert identity.faults(dicom.walk(data), SOURCE) == ["(00400555)"]


def test_missing_mark_is_a_fault():
    assert faults(PatientIdentityRemoved="NO") == ["unmarked"]


def test_uid_of_the_source_is_known_even_below_the_new_root():
    dataset = makers.attributes(GREY, FrameOfReferenceUID="2.25.99")
    dataset.SOPInstanceUID = "2.25.98"
    source = dicom.walk(makers.write(dataset, GREY, dicom.IMPLICIT))
    assert len(faults(source, FrameOfReferenceUID="2.25.99")) == 1
    assert faults(source, FrameOfReferenceUID="2.25.100") == []


def test_palette_stays_and_other_bulk_does_not():
    lut = np.arange(16, dtype="<u2").tobytes()
    assert faults(RedPaletteColorLookupTableData=lut) == []
    assert len(faults(ICCProfile=b"profile!")) == 1
