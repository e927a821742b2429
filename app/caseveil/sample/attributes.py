"""The DICOM attributes that identify, shared by the two DICOM files, and what they plant."""

from dataclasses import dataclass

from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import UID, generate_uid

from caseveil.domain.findings import Kind
from caseveil.sample.identity import Identity, dicom_day
from caseveil.sample.planted import Planted

_CREATOR = "RIVERBEND DEMO 1.0"


@dataclass(frozen=True, slots=True)
class Instance:
    """What kind of object is written.

    Attributes:
        sop_class: its class; syntax: its transfer syntax; modality: its code.
        seed: from which its UIDs follow; number: of it within the study.
    """

    sop_class: UID
    syntax: UID
    modality: str
    seed: int
    number: int


def identify(identity: Identity, instance: Instance) -> FileDataset:
    """A dataset without pixels, full of identifying attributes at the top, nested and private."""
    dataset = FileDataset("", {}, file_meta=_meta(instance), preamble=b"\0" * 128)
    _add_patient(dataset, identity)
    _add_study(dataset, identity, instance)
    _add_nested(dataset, identity)
    block = dataset.private_block(0x0009, _CREATOR, create=True)
    block.add_new(0x01, "LO", f"{identity.family} {identity.mrn}")
    return dataset


def planted(file: str, identity: Identity) -> list[Planted]:
    """The identifiers that ``identify`` puts into the attributes."""
    operator, referrer = ("^".join(reversed(p)) for p in (identity.operator, identity.referrer))
    texts = (
        ("patient-name", identity.dicom_name, "(0010,0010)"),
        ("patient-number", identity.mrn, "(0010,0020)"),
        ("birth-date", dicom_day(identity.born), "(0010,0030)"),
        ("phone", identity.phone, "(0010,2154)"),
        ("accession", identity.accession, "(0008,0050)"),
        ("hospital", identity.hospital, "(0008,0080)"),
        ("referrer", referrer, "(0008,0090)"),
        ("operator", operator, "(0008,1070)"),
        ("station", identity.station, "(0008,1010)"),
        ("other-number", f"X-{identity.mrn}", "(0010,1002)[0]/(0010,0020)"),
        ("private", f"{identity.family} {identity.mrn}", "(0009,1001)"),
    )
    return [Planted(file, Kind.TAG, what, text, path=path) for what, text, path in texts]


def _meta(instance: Instance) -> FileMetaDataset:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = instance.sop_class
    meta.MediaStorageSOPInstanceUID = _uid(instance, "instance")
    meta.TransferSyntaxUID = instance.syntax
    return meta


def _uid(instance: Instance, what: str) -> UID:
    scope = "study" if what == "study" else f"{instance.modality} {instance.number} {what}"
    return generate_uid(entropy_srcs=["caseveil sample", str(instance.seed), scope])


def _add_patient(dataset: Dataset, identity: Identity) -> None:
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.PatientName = identity.dicom_name
    dataset.PatientID = identity.mrn
    dataset.PatientBirthDate = dicom_day(identity.born)
    dataset.PatientSex = "F"
    dataset.PatientTelephoneNumbers = identity.phone


def _add_study(dataset: Dataset, identity: Identity, instance: Instance) -> None:
    visit, clock = dicom_day(identity.visit), identity.visit.strftime("%H%M%S")
    dataset.SOPClassUID = instance.sop_class
    dataset.SOPInstanceUID = _uid(instance, "instance")
    dataset.StudyInstanceUID = _uid(instance, "study")
    dataset.SeriesInstanceUID = _uid(instance, "series")
    dataset.StudyDate = dataset.SeriesDate = dataset.ContentDate = visit
    dataset.StudyTime = dataset.SeriesTime = dataset.ContentTime = clock
    dataset.AccessionNumber = identity.accession
    dataset.Modality = instance.modality
    dataset.Manufacturer = "Lumenor Imaging"
    dataset.InstitutionName = identity.hospital
    dataset.InstitutionalDepartmentName = identity.ward
    dataset.ReferringPhysicianName = "^".join(reversed(identity.referrer))
    dataset.OperatorsName = "^".join(reversed(identity.operator))
    dataset.StationName = identity.station
    dataset.DeviceSerialNumber = identity.serial
    dataset.StudyID = str(instance.seed)
    dataset.SeriesNumber, dataset.InstanceNumber = instance.number, 1


def _add_nested(dataset: Dataset, identity: Identity) -> None:
    other = Dataset()
    other.PatientID = f"X-{identity.mrn}"
    other.TypeOfPatientID = "TEXT"
    dataset.OtherPatientIDsSequence = Sequence([other])
    request = Dataset()
    request.RequestedProcedureDescription = f"Follow-up {identity.name}"
    request.RequestedProcedureID = identity.accession
    dataset.RequestAttributesSequence = Sequence([request])
