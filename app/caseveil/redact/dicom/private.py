"""Private attributes that are known to be safe, by creator (PS3.15 Table E.3.10-1)."""

from functools import cache

from pydicom import DataElement, Dataset
from pydicom.tag import BaseTag, Tag

from caseveil.redact.dicom.table import lines

_LAST_BLOCK = 0xFF
_TOLD_BY_SHAPE = frozenset({"CS", "DS", "FD", "FL", "IS", "SL", "SS", "UL", "US"})


def safe_vr(element: DataElement, dataset: Dataset) -> str:
    """The VR of a safe private attribute whose kind of value can be judged; empty for all others.

    Text, bytes, UIDs and sequences are not taken: who wrote them may have put anything there.
    """
    creator = dataset.get(creator_tag(element.tag)) if element.tag.element > _LAST_BLOCK else None
    if creator is None or not isinstance(creator.value, str):
        return ""
    key = (creator.value.strip(), element.tag.group, element.tag.element & 0xFF)
    vr = _safe().get(key, "")
    return vr if vr in _TOLD_BY_SHAPE and vr == element.VR else ""


def creator_tag(tag: BaseTag) -> BaseTag:
    """The tag of the attribute that names the creator of the block of ``tag``."""
    return Tag(tag.group, tag.element >> 8)


def creators(clean: Dataset, source: Dataset) -> list[DataElement]:
    """The names of the creators whose attributes are left in ``clean``, by the standard's list."""
    kept = {creator_tag(tag) for tag in clean.keys() if tag >> 16 & 1}  # noqa: SIM118
    return [DataElement(tag, "LO", str(source[tag].value).strip()) for tag in sorted(kept)]


@cache
def _safe() -> dict[tuple[str, int, int], str]:
    rows = lines("safe_private.tsv")
    return {(who, int(group, 16), int(last, 16)): vr for who, group, last, vr in rows}
