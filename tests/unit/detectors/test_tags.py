"""Metadata fields are sorted by what they tell of a person; neutral file names pass."""

import pytest

from caseveil_detectors.contract import TagText
from caseveil_detectors.metadata.detector import IDENTITY_CATEGORIES, TagSorter, category_of

SORTER = TagSorter({})

BY_PATH = {
    "EXIF/IFD0/Artist": "staff",
    "EXIF/Exif/CameraOwnerName": "staff",
    "EXIF/Exif/BodySerialNumber": "device-serial",
    "EXIF/IFD0/ImageDescription": "free-text",
    "EXIF/Exif/UserComment": "free-text",
    "EXIF/Exif/MakerNote": "maker-note",
    "EXIF/IFD0/Copyright": "institution",
    "EXIF/Exif/DateTimeOriginal": "date",
    "EXIF/Exif/SubSecTimeOriginal": "time",
    "EXIF/GPS/GPSLatitude": "place",
    "EXIF/GPS/GPSDateStamp": "date",
    "EXIF/IFD0/Make": "device",
    "EXIF/IFD0/Model": "device",
    "EXIF/IFD0/Software": "software",
    "EXIF/Exif/ImageUniqueID": "identifier",
    "EXIF/IFD1/Thumbnail": "thumbnail",
    "IPTC/By-line": "staff",
    "IPTC/City": "place",
    "IPTC/Keywords": "free-text",
    "XMP/dc:creator": "staff",
    "XMP/photoshop:City": "place",
    "XMP/xmpMM:DocumentID": "identifier",
    "PNG/Title": "free-text",
    "COM": "free-text",
    "(0010,0010)": "person-name",
    "(0008,1115)[0]/(0008,0050)": "identifier",
    "(0009,1001)": "private",
    "EXIF/IFD0/Orientation": "",
    "EXIF/Exif/ExposureTime": "",
    "EXIF/Exif/FNumber": "",
    "EXIF/Exif/ColorSpace": "",
    "EXIF/Exif/PixelXDimension": "",
}

BY_NAME = {
    "Patient's Name": "person-name",
    "Patient ID": "identifier",
    "Other Patient IDs Sequence": "identifier",
    "Patient's Birth Date": "birth-date",
    "Study Date": "date",
    "Acquisition Time": "time",
    "Accession Number": "identifier",
    "Study ID": "identifier",
    "Institution Name": "institution",
    "Institutional Department Name": "institution",
    "Referring Physician's Name": "staff",
    "Operators' Name": "staff",
    "Device Serial Number": "device-serial",
    "Patient's Telephone Numbers": "contact",
    "Patient's Address": "contact",
    "Study Instance UID": "uid",
    "Patient's Age": "demographic",
    "Study Description": "clinical",
    "Image Comments": "free-text",
    "Manufacturer": "device",
    "SOP Class UID": "",
    "Modality": "",
    "Rows": "",
    "Patient Position": "",
    "Exposure Time": "",
    "Frame Time": "",
    "Pixel Spacing": "",
    "Series Number": "",
    "Window Center": "",
}


@pytest.mark.parametrize(("path", "category"), BY_PATH.items())
def test_fields_by_path(path, category):
    assert category_of(TagText(path, path.rsplit("/", 1)[-1], "value")) == category


@pytest.mark.parametrize(("name", "category"), BY_NAME.items())
def test_dicom_attributes_by_name(name, category):
    assert category_of(TagText("(0018,9999)", name, "value")) == category
    keyword = "".join(part for part in name.replace("'s", "").replace("'", "").split())
    assert category_of(TagText("(0018,9999)", keyword, "value")) == category


def test_a_finding_carries_path_value_and_reason():
    (found,) = SORTER.detect([TagText("(0010,0010)", "Patient's Name", " Doe^Jane ")], "")
    assert (found.kind, found.category, found.certain) == ("tag", "person-name", True)
    assert (found.path, found.text, found.reason) == (
        "(0010,0010)",
        "Doe^Jane",
        "tag-person-name",
    )
    assert found.polygon == ()


def test_an_empty_field_is_no_finding():
    assert SORTER.detect([TagText("(0010,0010)", "Patient's Name", "  ")], "") == []


def test_a_length_is_not_harvested_as_text():
    (found,) = SORTER.detect([TagText("EXIF/Exif/MakerNote", "MakerNote", "4711 bytes")], "")
    assert found.text is None


@pytest.mark.parametrize(
    "name",
    [
        "",
        "IMG_1234.JPG",
        "DSC0001.jpg",
        "DSC_0042.jpg",
        "image-0001.png",
        "photo.jpg",
        "12.png",
        "IM-0001.dcm",
        "scan (2).jpg",
        "frame0003.dcm.gz",
    ],
)
def test_neutral_file_names_pass(name):
    assert SORTER.detect([], name) == []


@pytest.mark.parametrize(
    "name",
    [
        "jane doe.jpg",
        "meier_foot.png",
        "IMG_20240101_1.jpg",
        "4711123.dcm",
        "12345.dcm",
        "MRN4711.jpg",
        "1.2.840.10008.1.dcm",
        "Ward 5.jpg",
        "Doe^Jane",
        "ÅSA.jpg",
    ],
)
def test_other_file_names_are_findings(name):
    (found,) = SORTER.detect([], name)
    assert (found.kind, found.category, found.path) == ("name", "file-name", "file-name")
    assert found.certain
    assert found.text and found.text in name


def test_what_is_searched_for_names_people_and_not_devices_or_diagnoses():
    assert {"person-name", "identifier", "birth-date", "staff", "contact"} <= IDENTITY_CATEGORIES
    assert not {"device", "software", "clinical", "free-text", "demographic"} & IDENTITY_CATEGORIES
