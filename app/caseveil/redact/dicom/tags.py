"""One DICOM attribute as a person sees it: its words, its group, its value in short."""

from collections.abc import Sequence

from pydicom import DataElement
from pydicom.datadict import keyword_for_tag

from caseveil.domain.source import Fate, Tag, TagGroup

MOST_TAGS = 5_000
"""More attributes than a person can look at are counted instead of listed."""

_LONGEST_VALUE = 256
_WORDS: tuple[tuple[TagGroup, tuple[str, ...]], ...] = (
    (TagGroup.WHERE, ("Institution", "Address", "Location", "Department", "Country", "GPS")),
    (TagGroup.DEVICE, ("Device", "Manufacturer", "Serial", "Software", "Station", "AETitle")),
    (TagGroup.WHO, ("Accession", "Patient", "Person", "Physician", "Operator", "Observer")),
    (TagGroup.WHEN, ("Date", "Time")),
)


def describe(path: str, element: DataElement, fate: Fate, after: str) -> Tag:
    """The attribute at ``path`` with its fate under a profile."""
    name = "Private" if element.tag.is_private else keyword_for_tag(element.tag) or "Unknown"
    return Tag(path, name, short(element), group(element, name), fate, after)


def group(element: DataElement, name: str) -> TagGroup:
    """Whether an attribute tells who, where, when, with which device, or something else."""
    if element.VR == "PN" or element.tag.group == 0x0010:
        return TagGroup.WHO
    if element.VR in ("DA", "DT", "TM"):
        return TagGroup.WHEN
    if element.VR == "UI":
        return TagGroup.OTHER
    for kind, words in _WORDS:
        if any(word in name for word in words):
            return kind
    return TagGroup.OTHER


def short(element: DataElement) -> str:
    """The value as text: bytes and sequences by their size, long text cut."""
    value = element.value
    if element.VR == "SQ":
        return f"<{len(value or ())} items>"
    if isinstance(value, bytes):
        return f"<{len(value)} bytes>"
    values = value if element.VM > 1 and isinstance(value, Sequence) else [value]
    text = "\\".join("" if v is None else str(v) for v in values[:_LONGEST_VALUE])
    return text[:_LONGEST_VALUE]


def limit(tags: list[Tag]) -> tuple[Tag, ...]:
    """The first ``MOST_TAGS`` tags, and one more line that counts the others."""
    rest = len(tags) - MOST_TAGS
    if rest <= 0:
        return tuple(tags)
    return (*tags[:MOST_TAGS], Tag("(more)", "MoreAttributes", f"<{rest} attributes>"))
