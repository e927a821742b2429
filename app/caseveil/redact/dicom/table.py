"""The standard's tables: what the Basic Profile says, and which types IODs give attributes.

The tables are our own compact copies of facts in DICOM PS3.15 (Table E.1-1) and PS3.3; edition and
origin stand in the head of each file. They are read once, from inside the installed package.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType

from pydicom import Dataset

from caseveil.domain.profile import Option

PICTURE = "1.2.840.10008.5.1.4.1.1.7"
"""Secondary Capture Image Storage."""

# Referenced Series sums up what an object refers to (PS3.3 C.12.2): without its source images it
# would speak of references that are not there.
_SUMMARY, _SOURCES = 0x00081115, 0x00082112
_STRICTNESS = ("1", "1C", "2", "2C", "3")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of Table E.1-1.

    Attributes:
        vr: value representation, also for attributes that pydicom's dictionary does not know.
        action: X, Z, D, U, or a compound of them such as X/Z/D.
        options: K or C by option; an option that says nothing is absent.
    """

    vr: str
    action: str
    options: Mapping[Option, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Module:
    """The attributes that a module puts at the root of a data set.

    Attributes:
        types: type by attribute; 3 also where the standard gives none.
        own: attributes of type 1 or 2.
    """

    types: Mapping[int, str]
    own: frozenset[int]


@dataclass(frozen=True, slots=True)
class Tables:
    """The profile and the attribute types, keyed by tag number.

    Attributes:
        rows: Table E.1-1.
        repeating: rows for every group of a kind: (50xx,xxxx), (60xx,3000), (60xx,4000).
        modules: (module, usage) by SOP class.
        root: module by name.
        nested: type by attribute inside the items of a sequence, by the sequence's tag.
    """

    rows: Mapping[int, Row]
    repeating: Mapping[str, Row]
    modules: Mapping[str, tuple[tuple[str, str], ...]]
    root: Mapping[str, Module]
    nested: Mapping[int, Mapping[int, str]]

    def row(self, tag: int) -> Row | None:
        """What the profile says about ``tag``, curves and overlays included; None if nothing.

        All of a curve or an overlay goes with its data: its label alone is of no use to anybody.
        """
        group = tag >> 24
        if group == 0x50:
            return self.repeating["50xxxxxx"]
        return self.repeating["60xx3000"] if group == 0x60 else self.rows.get(tag)

    def root_types(self, dataset: Dataset) -> Mapping[int, str]:
        """Type of each attribute that may stand at the root of ``dataset`` by its SOP class.

        A module that is not mandatory makes demands once one of its own type 1 or 2 attributes is
        there; before, its attributes are optional. An object of no known class becomes a picture.
        """
        name = str(dataset.get("SOPClassUID", ""))
        known = name if name in self.modules else PICTURE
        present = _deciding(known).intersection(map(int, dataset.keys()))
        return _types(known, present)

    def nested_types(self, sequence: int) -> Mapping[int, str]:
        """Type of each attribute inside the items of ``sequence``."""
        return self.nested.get(sequence, {})


@cache
def load() -> Tables:
    """The tables, read once a process."""
    rows: dict[str, Row] = {}
    for tag, vr, action, *said in lines("ps315.tsv"):
        columns = zip(COLUMNS, said, strict=True)
        rows[tag] = Row(vr, action, {option: act for option, act in columns if act != "-"})
    nested: dict[int, dict[int, str]] = {}
    for sequence, kind, tags in lines("nested_types.tsv"):
        nested.setdefault(int(sequence, 16), {}).update(_typed(kind, tags))
    root: dict[str, dict[int, str]] = {}
    for module, kind, tags in lines("module_types.tsv"):
        root.setdefault(module, {}).update(_typed(kind, tags))
    modules = {uid: _usages(names, root) for uid, names in lines("iod_modules.tsv")}
    return Tables(
        {int(tag, 16): row for tag, row in rows.items() if _is_number(tag)},
        {tag: row for tag, row in rows.items() if not _is_number(tag)},
        modules,
        {name: Module(types, _own(types)) for name, types in root.items()},
        nested,
    )


@cache
def _deciding(sop_class: str) -> frozenset[int]:
    """What tells, by being there, which of the modules of a class make demands."""
    tables = load()
    own = (tables.root[name].own for name, usage in tables.modules[sop_class] if usage != "M")
    return frozenset().union(*own) - _mandatory(sop_class) | {_SUMMARY}


@cache
def _mandatory(sop_class: str) -> frozenset[int]:
    tables = load()
    always = (name for name, usage in tables.modules[sop_class] if usage == "M")
    return frozenset().union(*(tables.root[name].types for name in always))


@lru_cache(maxsize=64)
def _types(sop_class: str, present: frozenset[int]) -> Mapping[int, str]:
    """The strictest type of each attribute; the files of a series have the same."""
    tables, mandatory = load(), _mandatory(sop_class)
    types: dict[int, str] = {}
    for name, usage in tables.modules[sop_class]:
        module = tables.root[name]
        in_use = usage == "M" or not present.isdisjoint(module.own - mandatory)
        for tag, kind in module.types.items():
            found = kind if in_use else "3"
            types[tag] = min(found, types.get(tag, found), key=_STRICTNESS.index)
    if _SUMMARY in types and _SUMMARY in present:
        types[_SOURCES] = min(types.get(_SOURCES, "1C"), "1C", key=_STRICTNESS.index)
    return MappingProxyType(types)


COLUMNS = tuple(Option)
"""The columns of options in the order of the resource, which a test compares with its head."""


def lines(name: str) -> Iterator[list[str]]:
    """The fields of every line of one of the standard's tables, comments left out."""
    text = (files("caseveil_resources") / "dicom" / name).read_text(encoding="ascii")
    return (line.split("\t") for line in text.splitlines() if not line.startswith("#"))


def _is_number(tag: str) -> bool:
    return "x" not in tag and tag != "PRIVATE"


def _typed(kind: str, tags: str) -> dict[int, str]:
    return {int(tag, 16): kind for tag in tags.split()}


def _own(types: Mapping[int, str]) -> frozenset[int]:
    return frozenset(tag for tag, kind in types.items() if kind in ("1", "2"))


def _usages(names: str, root: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """Module and usage; a module without attributes at the root makes no demands."""
    pairs = (name.split(":") for name in names.split())
    return tuple((name, usage) for name, usage in pairs if name in root)
