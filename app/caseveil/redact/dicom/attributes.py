"""Attributes of a data set in order; one that was left unread is read when it is asked for.

Private attributes are many and go unread with most profiles: converting them costs more than all
that is done with the others.
"""

from collections.abc import Iterator

from pydicom import DataElement, Dataset
from pydicom.dataelem import RawDataElement
from pydicom.tag import BaseTag

_NAMING = frozenset({"PN", "SQ", "UN", None})


def tags_of(dataset: Dataset) -> list[BaseTag]:
    """Every tag in rising order; tags of the library compare slowly, plain numbers do not."""
    return sorted(dataset.keys(), key=int)


def attribute(dataset: Dataset, tag: BaseTag) -> DataElement:
    """The attribute ``tag``; one that cannot be converted is taken for unknown bytes."""
    found = dataset.get_item(tag)
    if isinstance(found, DataElement):
        return found
    try:
        return dataset[tag]
    except Exception:
        return DataElement(tag, "UN", b"")


def attributes(dataset: Dataset) -> Iterator[DataElement]:
    """Every attribute in order."""
    return (attribute(dataset, tag) for tag in tags_of(dataset))


def naming(dataset: Dataset) -> Iterator[DataElement]:
    """Every attribute but private ones that are neither names nor hold other attributes."""
    for tag, found in dataset.items():
        unread = isinstance(found, RawDataElement) and tag.is_private and found.VR not in _NAMING
        if not unread:
            yield attribute(dataset, tag)
