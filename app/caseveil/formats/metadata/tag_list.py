"""Metadata fields of a photo collected as tags: unique paths, short clean texts, a group each.

Every one of them is removed on export: a photo needs none of them to be displayed.
"""

import re
from collections.abc import Iterable

from caseveil.domain.source import Tag, TagGroup

MAX_TEXT = 200
_MAX_TAGS = 4_000
_GROUPS = (
    (
        TagGroup.WHERE,
        r"gps|location|city|country|state|province|latitude|longitude|altitude|address",
    ),
    (TagGroup.WHEN, r"date|time(?!lapse)|offsettime|subsec|year"),
    (
        TagGroup.WHO,
        r"artist|author|creator|owner|by-?line|copyright|credit|contact|person|writer|rights"
        r"|subject|patient|title|caption|description|comment|keyword|headline|label|^name$|face",
    ),
    (
        TagGroup.DEVICE,
        r"^make$|model|serial|lens|software|firmware|makernote|camera|device|uniqueid|hostcomputer"
        r"|tool|producer|document_?id|instance_?id|history",
    ),
)
_PATTERNS = tuple((group, re.compile(pattern, re.IGNORECASE)) for group, pattern in _GROUPS)
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202f\u2066-\u206f\ufeff]+")


class TagList:
    """Collects tags in the order they are found."""

    def __init__(self) -> None:
        self._tags: dict[str, Tag] = {}
        self._left_out = 0

    def add(self, path: str, value: str, name: str = "") -> None:
        """One field; a path that is taken gets ``[2]``, ``[3]`` ... behind it."""
        if len(self._tags) >= _MAX_TAGS:
            self._left_out += 1
            return
        name = clean(name or path.rsplit("/", 1)[-1])
        path = self._free(clean(path))
        self._tags[path] = Tag(path, name, clean(value), group_of(name, path))

    def add_size(self, path: str, size: int) -> None:
        """A field that is opaque here: only its size is told."""
        self.add(path, f"{size} bytes")

    def extend(self, fields: Iterable[tuple[str, str]]) -> None:
        """Several (path, value) fields."""
        for path, value in fields:
            self.add(path, value)

    def finish(self) -> tuple[Tag, ...]:
        """All tags; the last one counts what was too much to list."""
        tags = tuple(self._tags.values())
        if not self._left_out:
            return tags
        return (*tags, Tag("more", "more", f"{self._left_out} further fields"))

    def _free(self, path: str) -> str:
        number, free = 1, path
        while free in self._tags:
            number += 1
            free = f"{path}[{number}]"
        return free


def clean(untrusted_text: str) -> str:
    """One line without control characters, at most ``MAX_TEXT`` characters."""
    line = _UNPRINTABLE.sub(" ", untrusted_text[: 4 * MAX_TEXT]).strip()
    return line if len(line) <= MAX_TEXT else line[: MAX_TEXT - 1] + "…"


def group_of(name: str, path: str = "") -> TagGroup:
    """The group a person finds the field under, from its name in the standard."""
    if "/GPS/" in path:
        return TagGroup.WHEN if "Date" in name or "Time" in name else TagGroup.WHERE
    for group, pattern in _PATTERNS:
        if pattern.search(name):
            return group
    return TagGroup.OTHER
