"""Sorts metadata fields by what they tell of a person, and looks at the file name.

This only explains and harvests: what is removed is decided by allow-list elsewhere, so a field
that is not known here does not survive.
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from caseveil_detectors.contract import Detection, TagText
from caseveil_detectors.metadata.table import BY_NUMBER, TABLE

IDENTITY_CATEGORIES: Final = frozenset(
    {
        "person-name",
        "identifier",
        "birth-date",
        "date",
        "place",
        "institution",
        "staff",
        "contact",
        "device-serial",
        "file-name",
    }
)
"""Categories whose values are searched for in the finished file."""

FILE_NAME_PATH: Final = "file-name"
_NUMBER: Final = re.compile(r"\([0-9A-Fa-f]{4},[0-9A-Fa-fxX]{4}\)")
_OPAQUE: Final = re.compile(r"^\d+ bytes$")
_NEUTRAL: Final = re.compile(
    r"(img|image|dsc|dscn|dscf|pic|picture|photo|scan|screenshot|frame|file|im|page|cimg|sam|sdc"
    r"|sample|example|test|untitled|capture|unnamed|gopr|pict|i)?[-_ ]?(\d{1,5}|\(\d{1,3}\))?",
    re.IGNORECASE,
)
_BARE: Final = re.compile(r"\d{5,}")


class TagSorter:
    """Finds identifying metadata fields and an identifying file name."""

    def __init__(self, models: Mapping[str, Path]) -> None:
        del models  # needs none

    def detect(self, tags: Sequence[TagText], file_name: str) -> Sequence[Detection]:
        """One detection per field that tells something of a person, and one for the file name.

        Args:
            tags: metadata fields; an empty one tells nothing.
            file_name: name of the source without its folder, or empty.
        """
        found = [_field(tag) for tag in tags if tag.value.strip()]
        stem = stem_of(file_name)
        named = [] if is_neutral(stem) else [_name(stem)]
        return [detection for detection in found if detection] + named


def _field(tag: TagText) -> Detection | None:
    category = category_of(tag)
    if not category:
        return None
    # A length in bytes stands for what is not text and is nothing to search for.
    text = None if _OPAQUE.match(tag.value) else tag.value.strip()
    reason = f"tag-{category}"
    return Detection("tag", category, True, 1.0, path=tag.path, text=text, reason=reason)


def _name(stem: str) -> Detection:
    where = FILE_NAME_PATH
    return Detection("name", "file-name", True, 1.0, path=where, text=stem, reason="file-name")


def category_of(tag: TagText) -> str:
    """The category of a field by its DICOM number or its name; empty where it tells nothing."""
    numbers = _NUMBER.findall(tag.path)
    if numbers:
        number = numbers[-1].upper()
        if int(number[1:5], 16) % 2:
            return "private"
        if number in BY_NUMBER:
            return BY_NUMBER[number]
    if "/GPS/" in tag.path:
        return "date" if "date" in tag.name.lower() else "place"
    name = _plain(tag.name or tag.path.rsplit("/", 1)[-1])
    return next((category for category, pattern in TABLE if pattern.search(name)), "")


def _plain(name: str) -> str:
    last = re.sub(r"\[\d+\]$", "", name).rsplit(":", 1)[-1]
    return re.sub(r"[^a-z0-9]", "", last.lower().replace("'s", "").replace("’s", ""))


def stem_of(file_name: str) -> str:
    """``file_name`` without suffixes of a few letters."""
    stem = file_name.strip()
    while match := re.fullmatch(r"(.+)\.[A-Za-z][A-Za-z0-9]{0,4}", stem):
        stem = match.group(1)
    return stem


def is_neutral(stem: str) -> bool:
    """Whether a file's name holds no more than a counter such as a camera gives."""
    return bool(_NEUTRAL.fullmatch(stem)) and not _BARE.fullmatch(stem)
