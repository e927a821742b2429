"""Our way of writing attributes says byte for byte what pydicom's does."""

from io import BytesIO
from pathlib import Path

import pydicom
import pytest
from pydicom import DataElement, Dataset, dcmwrite
from pydicom.dataset import FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian

import made_torture
from caseveil.domain.profile import Option, Profile
from caseveil.formats.dicom import reading, serial
from caseveil.redact.redactor import TableRedactor

pytestmark = pytest.mark.filterwarnings("ignore")  # the library's, about values of a source

REAL = ("CT_small.dcm", "JPEG2000.dcm", "examples_palette.dcm")


def meta(dataset):
    made = FileMetaDataset()
    made.FileMetaInformationVersion = b"\0\1"
    made.MediaStorageSOPClassUID = dataset.get("SOPClassUID", "1.2.840.10008.5.1.4.1.1.7")
    made.MediaStorageSOPInstanceUID = dataset.get("SOPInstanceUID", "2.25.12345")
    made.TransferSyntaxUID = ExplicitVRLittleEndian
    made.ImplementationClassUID = "2.25.7"
    made.ImplementationVersionName = "CASEVEIL_TEST"
    return made


def by_library(dataset):
    dataset.file_meta, dataset.preamble = meta(dataset), bytes(128)
    file = BytesIO()
    dcmwrite(file, dataset, enforce_file_format=True, overwrite=True)
    return file.getvalue()


def same(dataset):
    return serial.file_head(meta(dataset), dataset) == by_library(dataset)


@pytest.mark.parametrize("modality", ["CT", "MR"])
def test_planted_files_are_written_as_by_the_library(modality):
    source = reading.read(made_torture.torture(3, modality, implicit=modality == "CT"))
    clean = TableRedactor(b"k" * 32).scrub(source, Profile("research", frozenset({Option.UIDS})))
    clean.pop("PixelData")
    assert same(clean)


@pytest.mark.parametrize("name", REAL)
def test_real_files_are_written_as_by_the_library(name):
    path = next(Path(pydicom.__file__).parent.rglob(name))
    clean = TableRedactor(b"k" * 32).scrub(reading.read(path.read_bytes()), Profile("research"))
    clean.pop("PixelData")
    assert same(clean)


@pytest.mark.parametrize(
    ("tag", "vr", "value"),
    [
        (0x00204000, "LT", "Zufällig"),
        (0x00081030, "LO", ["two", "värdér"]),
        (0x00081030, "LO", "x" * 70_000),
        (0x00100010, "PN", "Änne^Weiß"),
        (0x00280009, "AT", 0x00181063),
        (0x00289110, "SS", [-4, 5, 6]),
        (0x00281101, "SS", [300, -5, 16]),
        (0x00186060, "FL", 1.25),
        (0x00186012, "US", []),
        (0x00200013, "IS", None),
        (0x00280030, "DS", ["0.50", "1e-3"]),
        (0x00281201, "OW", b"\1\2\3"),
        (0x00082111, "ST", ""),
        (0x00081140, "SQ", []),
    ],
)
def test_every_kind_of_value_is_written_as_by_the_library(tag, vr, value):
    dataset, item = Dataset(), Dataset()
    dataset.SpecificCharacterSet = "ISO_IR 192"
    item.add(DataElement(tag, vr, value))
    dataset.add(DataElement(tag, vr, value))
    dataset.add(DataElement(0x0008114A, "SQ", [item, Dataset()]))
    assert same(dataset)


def test_what_cannot_be_written_is_an_error():
    dataset = Dataset()
    dataset.add(DataElement(0x00280106, "US or SS", 5))
    with pytest.raises(ValueError, match="ambiguous"):
        serial.encoded(dataset)
