"""Small data sets with the attributes a test asks for, and what the profile makes of them."""

from pydicom import Dataset
from pydicom.uid import CTImageStorage

from caseveil.domain.profile import Option, Profile
from caseveil.domain.source import Tag
from caseveil.redact.dicom.profile import DicomProfile

PROFILE = DicomProfile(b"k" * 32)
PRIVATE_UID = "1.2.826.0.1.3680043.9.7777.5"


def dataset(**attributes: object) -> Dataset:
    made = Dataset()
    made.SOPClassUID = CTImageStorage
    made.SOPInstanceUID = PRIVATE_UID
    made.Modality = "CT"
    for keyword, value in attributes.items():
        setattr(made, keyword, value)
    return made


def item(**attributes: object) -> Dataset:
    made = Dataset()
    for keyword, value in attributes.items():
        setattr(made, keyword, value)
    return made


def scrub(source: Dataset, name: str = "share", *options: Option) -> Dataset:
    return PROFILE.scrub(source, Profile(name, frozenset(options)))


def judge(source: Dataset, name: str = "share", *options: Option) -> dict[str, Tag]:
    return {tag.path: tag for tag in PROFILE.judge(source, Profile(name, frozenset(options)))}


def code(value: str, scheme: str, meaning: str) -> Dataset:
    return item(CodeValue=value, CodingSchemeDesignator=scheme, CodeMeaning=meaning)
