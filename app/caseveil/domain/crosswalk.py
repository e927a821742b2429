"""Which new identifiers stand for which old ones, for a person who must find a patient again."""

from collections.abc import Iterable
from typing import Final

from caseveil.domain.source import Fate, Tag

HEAD: Final = ("kind", "old", "new")
_KINDS: Final = {"(0010,0020)": "patient-id", "(0010,0010)": "patient-name"}
_NEW_UID: Final = "2.25."

Row = tuple[str, str, str]


def rows(tags: Iterable[Tag]) -> tuple[Row, ...]:
    """Kind, old and new value of every identifier that was replaced, each once, in file order."""
    return tuple(dict.fromkeys(row for tag in tags for row in _rows(tag)))


def _rows(tag: Tag) -> list[Row]:
    if tag.fate is not Fate.REPLACED or not tag.value or not tag.after:
        return []
    kind = _KINDS.get(tag.path.rsplit("/", 1)[-1])
    if kind:
        return [(kind, tag.value, tag.after)]
    pairs = zip(tag.value.split("\\"), tag.after.split("\\"), strict=False)
    return [("uid", old, new) for old, new in pairs if new.startswith(_NEW_UID) and old != new]
