"""DICOM files in which every row of Table E.1-1 is planted: at the root, and nested 1 and 3 deep.

Every planted value is one of its kind, so that a survivor tells where it came from. Facts only:
the rows are those of the program's own resource, values are counted up from a seed.
"""

import io
from collections.abc import Iterator
from importlib.resources import files

import numpy as np
import pydicom
from pydicom import DataElement, Dataset, config
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian

MARK = "CNRY"
CLASSES = {
    "CT": "1.2.840.10008.5.1.4.1.1.2",
    "DX": "1.2.840.10008.5.1.4.1.1.1.1",
    "US": "1.2.840.10008.5.1.4.1.1.6.1",
    "OT": "1.2.840.10008.5.1.4.1.1.7",
    "MR": "1.2.840.10008.5.1.4.1.1.4.1",
}
"""Class by modality: the last one is enhanced, which demands more of its attributes."""

_SIDE = 16


def rows() -> Iterator[tuple[int, str, str]]:
    """Tag, VR and action of every row that names one attribute."""
    text = (files("caseveil_resources") / "dicom" / "ps315.tsv").read_text("ascii")
    for line in text.splitlines():
        tag, vr, action = line.split("\t")[:3] if not line.startswith("#") else ("x", "", "")
        if "x" not in tag and tag != "PRIVATE":
            yield int(tag, 16), vr, action


class Values:
    """Values of any kind, none of them twice."""

    def __init__(self, seed: int) -> None:
        self.count = seed * 10_000

    def of(self, vr: str) -> object:
        """A legal value of ``vr`` that was not given before."""
        self.count += 1
        n = self.count
        whole = 1000 + n % 30_000
        if vr in ("US", "SS", "UL", "SL"):
            return whole
        return {
            "PN": f"Cnry{n:05}^Zed",
            "UR": f"http://cnry{n:05}.example/p",
            "UI": f"1.2.826.0.1.3680043.9.7777.{100_000 + n}",
            "DA": f"{1950 + n % 60}{1 + n % 12:02}{1 + n % 28:02}",
            "TM": f"{1 + n % 23:02}{n % 60:02}{n % 60:02}.{n % 1_000_000:06}",
            "DT": f"{1950 + n % 60}{1 + n % 12:02}{1 + n % 28:02}{1 + n % 23:02}{n % 60:02}",
            "AS": f"{1 + n % 99:03}Y",
            "DS": f"{10_000 + n}.25",
            "IS": str(10_000 + n),
            "FD": float(whole),
            "OB": f"{MARK}{n:05}.".encode(),
            "UN": f"{MARK}{n:05}.".encode(),
        }.get(vr, f"{MARK}{n:05}")


def torture(seed: int = 1, modality: str = "CT", *, implicit: bool = False) -> bytes:
    """One such file.

    Args:
        seed: two seeds share no value.
        modality: key of ``CLASSES``.
        implicit: written in Implicit VR Little Endian.
    """
    values = Values(seed)
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = CLASSES[modality]
    meta.TransferSyntaxUID = ImplicitVRLittleEndian if implicit else ExplicitVRLittleEndian
    meta.SourceApplicationEntityTitle = "CNRYSOURCE"
    dataset = FileDataset("", {}, file_meta=meta, preamble=b"CNRYPREAMBLE".ljust(128, b"\0"))
    dataset.SOPClassUID, dataset.Modality, dataset.Manufacturer = (
        CLASSES[modality],
        modality,
        "ACME",
    )
    _plant(dataset, values)
    dataset.PatientID, dataset.PatientSex = f"CNRYID{seed:04}", "F"
    meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    one, three = _code("T-A0100"), _code("T-D1100")
    _plant(one, values)
    _plant(three, values)
    two, outer = _code("T-11210"), _code("T-A0100")
    two.AnatomicRegionModifierSequence = [three]
    outer.AnatomicRegionSequence = [two]
    dataset.AnatomicRegionSequence, dataset.PrimaryAnatomicStructureSequence = [one], [outer]
    for place in (dataset, one, three):
        _plant_private(place, values)
    _plant_planes(dataset, values)
    _picture(dataset)
    buffer = io.BytesIO()
    pydicom.dcmwrite(buffer, dataset, implicit_vr=implicit, little_endian=True)
    return buffer.getvalue()


def _plant(place: Dataset, values: Values) -> None:
    for tag, vr, _action in rows():
        if tag >> 16 not in (0, 2, 4):
            place[tag] = _element(tag, vr, _item(values) if vr == "SQ" else values.of(vr))


def _element(tag: int, vr: str, value: object) -> DataElement:
    return DataElement(tag, vr, value, validation_mode=config.IGNORE)


def _item(values: Values) -> list[Dataset]:
    item = _code(str(values.of("SH")))
    item.CodingSchemeDesignator, item.CodeMeaning = "99LOCAL", str(values.of("LO"))
    item.PatientName, item.ReferencedSOPInstanceUID = values.of("PN"), values.of("UI")
    item.ReferencedSOPClassUID = CLASSES["CT"]
    return [item]


def _code(value: str) -> Dataset:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, "SRT", "Brain"
    return item


def _plant_private(place: Dataset, values: Values) -> None:
    block = place.private_block(0x0029, "CNRY CREATOR", create=True)
    inner = Dataset()
    inner.PatientName = values.of("PN")
    for number, vr in enumerate(("LO", "PN", "OB")):
        block.add_new(number + 1, vr, values.of(vr))
    block.add_new(9, "SQ", [inner])
    safe = place.private_block(0x0019, "GEMS_ACQU_01", create=True)
    safe.add_new(0x23, "DS", "1.5")
    safe.add_new(0x24, "DS", "2.5")


def _plant_planes(dataset: Dataset, values: Values) -> None:
    for group in (0x6000, 0x6002):
        dataset[group << 16 | 0x0022] = _element(group << 16 | 0x22, "LO", values.of("LO"))
        dataset[group << 16 | 0x3000] = _element(group << 16 | 0x3000, "OW", b"CNRYPLANE." * 4)
        dataset[group << 16 | 0x4000] = _element(group << 16 | 0x4000, "LT", values.of("LT"))
    dataset[0x50003000] = _element(0x50003000, "OW", b"CNRYCURVE." * 4)
    dataset[0xFFFCFFFC] = _element(0xFFFCFFFC, "OB", b"CNRYTRAIL.")


def _picture(dataset: Dataset) -> None:
    dataset.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    dataset.SeriesNumber, dataset.InstanceNumber, dataset.KVP = 3, 7, "120"
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.Rows = dataset.Columns = _SIDE
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 16, 12, 11
    dataset.PixelRepresentation, dataset.RescaleType = 0, "HU"
    dataset.RescaleIntercept, dataset.RescaleSlope = "-1024", "1"
    dataset.PixelData = np.arange(_SIDE * _SIDE, dtype="<u2").tobytes()
    dataset["PixelData"].VR = "OW"
