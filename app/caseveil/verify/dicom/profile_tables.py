"""The standard's tables as this package reads them: a second reading, apart from the work's own.

Source: DICOM PS3.15 2026d Table E.1-1, PS3.3 and PS3.16 CID 7050, as facts in the resources.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Final

from caseveil.domain.profile import Option, Profile

PICTURE: Final = "1.2.840.10008.5.1.4.1.1.7"
# A summary of references goes with the references themselves (PS3.3 C.12.2).
_SUMMARY: Final = 0x00081115
_SOURCES: Final = 0x00082112
_FOLDER: Final = files("caseveil_resources") / "dicom"


@dataclass(frozen=True, slots=True)
class Line:
    """What the table says of one attribute.

    Attributes:
        vr: value representation.
        basic: action of the Basic Profile.
        kept: options that keep the value.
        cleaned: options that clean it.
    """

    vr: str
    basic: str
    kept: frozenset[str]
    cleaned: frozenset[str]


@dataclass(frozen=True, slots=True)
class Definition:
    """A profile as the resources define it, with what a person added.

    Attributes:
        options: all that are in force, by name.
        asked: those of a person.
        only: tags to which the profile's own options are limited; empty for all.
        modules_only: whether other attributes stay only where the object's modules have them.
        text: what happens to their text: keep, drop or clean.
    """

    options: frozenset[str]
    asked: frozenset[str]
    only: frozenset[int]
    modules_only: bool
    text: str


@cache
def table() -> dict[int, Line]:
    """Table E.1-1 by tag; repeating groups under 0x50000000, 0x60003000 and 0x60004000."""
    rows = [line.split("\t") for line in _text("ps315.tsv")]
    head = next(row for row in rows if row[0] == "#tag")
    found = {}
    for row in rows:
        if not row[0].startswith(("#", "PRIVATE")):
            said = dict(zip(head[3:], row[3:], strict=True))
            number = int(row[0].replace("x", "0"), 16)
            found[number] = Line(row[1], row[2], _with(said, "K"), _with(said, "C"))
    return found


def line(tag: int) -> Line | None:
    """What the table says of ``tag``."""
    group = tag >> 24
    if group in (0x50, 0x60):
        return table()[0x50000000 if group == 0x50 else 0x60003000]
    return table().get(tag)


def _with(said: dict[str, str], letter: str) -> frozenset[str]:
    return frozenset(name for name, one in said.items() if one == letter)


@cache
def nested() -> dict[int, dict[int, str]]:
    """Type by attribute inside the items of a sequence."""
    found: dict[int, dict[int, str]] = {}
    for sequence, kind, tags in _fields("nested_types.tsv"):
        inside = found.setdefault(int(sequence, 16), {})
        inside.update((int(tag, 16), kind) for tag in tags.split())
    return found


@cache
def _modules() -> dict[str, dict[int, str]]:
    found: dict[str, dict[int, str]] = {}
    for module, kind, tags in _fields("module_types.tsv"):
        found.setdefault(module, {}).update((int(tag, 16), kind) for tag in tags.split())
    return found


@cache
def _objects() -> dict[str, list[list[str]]]:
    return {
        uid: [name.split(":") for name in names.split()]
        for uid, names in _fields("iod_modules.tsv")
    }


def at_root(sop_class: str, present: Iterable[int]) -> Mapping[int, str]:
    """The strictest type of each attribute at the root of an object.

    Args:
        sop_class: an unknown one is taken for a plain picture, which it becomes.
        present: tags at the root: an optional module is in use where it shows.
    """
    known = sop_class if sop_class in _objects() else PICTURE
    return _strictest(known, _telling(known).intersection(present))


@cache
def _telling(sop_class: str) -> frozenset[int]:
    """Attributes by whose presence the types of others change."""
    own = (_modules().get(name, {}) for name, usage in _objects()[sop_class] if usage != "M")
    return frozenset(tag for tags in own for tag in tags) | {_SUMMARY}


@lru_cache(maxsize=64)
def _strictest(sop_class: str, there: frozenset[int]) -> Mapping[int, str]:
    parts = _objects()[sop_class]
    always = {tag for name, usage in parts if usage == "M" for tag in _modules().get(name, {})}
    types: dict[int, str] = {}
    for name, usage in parts:
        own = _modules().get(name, {})
        needed = {tag for tag, kind in own.items() if kind in ("1", "2")} - always
        demands = usage == "M" or bool(needed & there)
        for tag, kind in own.items():
            types[tag] = min(types.get(tag, "3"), kind if demands else "3")
    if _SUMMARY in there and _SUMMARY in types:
        types[_SOURCES] = min(types.get(_SOURCES, "1C"), "1C")
    return MappingProxyType(types)


@cache
def definition(name: str, asked: frozenset[Option]) -> Definition:
    """The profile ``name`` with what a person asked for."""
    body: dict[str, Any] = tomllib.loads((_FOLDER / "profiles.toml").read_text("ascii"))[name]
    own = set(body["options"])
    if Option.FULL_DATES in asked:
        own -= {Option.MODIFIED_DATES.value}
    added = {option.value for option in asked}
    return Definition(
        frozenset(own | added),
        frozenset(added),
        frozenset(int(tag, 16) for tag in body["only"]),
        body["outside"] == "modules",
        body["text"],
    )


def defined(profile: Profile) -> Definition:
    """The definition of ``profile``."""
    return definition(profile.name, profile.options)


@cache
def methods() -> dict[str, tuple[str, str]]:
    """Meaning and option by code of CID 7050."""
    return {code: (meaning, option) for code, meaning, option in _fields("cid7050.tsv")}


@cache
def safe_private() -> frozenset[tuple[str, int, int]]:
    """Creator, group and last two digits of the private attributes that are known to be safe."""
    rows = _fields("safe_private.tsv")
    return frozenset((who, int(group, 16), int(last, 16)) for who, group, last, _vr in rows)


def _text(name: str) -> list[str]:
    return (_FOLDER / name).read_text("ascii").splitlines()


def _fields(name: str) -> Iterator[list[str]]:
    return (row.split("\t") for row in _text(name) if not row.startswith("#"))
