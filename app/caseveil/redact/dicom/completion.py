"""What an object needs that was no object of the standard: a plain picture has a patient module.

A file without a class, or of a vendor's own, is delivered as a Secondary Capture. The attributes
which that class demands are added without a value, UIDs and enumerations with one (PS3.3 A.8).
"""

from collections.abc import Callable, Mapping

from pydicom import DataElement, Dataset
from pydicom.datadict import dictionary_VR
from pydicom.dataelem import empty_value_for_VR

from caseveil.redact.dicom.table import PICTURE

_CLASS, _INSTANCE, _STUDY, _SERIES = 0x00080016, 0x00080018, 0x0020000D, 0x0020000E
_VALUES = {0x00080064: "WSD", 0x00080060: "OT"}
"""Conversion type: workstation; modality: other."""

_GIVEN_BY_CONDITION = frozenset({0x00200020, 0x00200060})
"""Patient Orientation and Laterality: no value means that it is not known."""


def complete(
    clean: Dataset, types: Mapping[int, str], replace_uid: Callable[[str], str], seed: str
) -> list[DataElement]:
    """Adds what is missing to ``clean``, in place, and answers with what was added.

    Args:
        clean: a data set that becomes a Secondary Capture.
        types: types of the attributes of that class.
        replace_uid: makes a new UID of any text.
        seed: text that is the same for the same source.
    """
    clean.SOPClassUID = PICTURE
    added = [
        element
        for tag, kind in sorted(types.items())
        if tag not in clean and (kind in ("1", "2") or tag in _GIVEN_BY_CONDITION)
        for element in _element(tag, kind, replace_uid, seed)
    ]
    for element in added:
        clean[element.tag] = element
    return [clean[_CLASS], *added]


def _element(
    tag: int, kind: str, replace_uid: Callable[[str], str], seed: str
) -> list[DataElement]:
    """The missing attribute; the layout of the pixels is told by who writes them."""
    vr = str(dictionary_VR(tag)).partition(" ")[0]
    if tag in (_INSTANCE, _STUDY, _SERIES):
        return [DataElement(tag, "UI", replace_uid(f"{tag:08x} {seed}"))]
    if tag in _VALUES:
        return [DataElement(tag, vr, _VALUES[tag])]
    return [] if kind == "1" else [DataElement(tag, vr, empty_value_for_VR(vr))]
