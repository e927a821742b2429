"""The standard's tables: what the Basic Profile says, and which types IODs give attributes.

The tables are our own compact copies of facts in DICOM PS3.15 (Table E.1-1) and PS3.3; edition and
origin stand in the head of each file. They are read once, from inside the installed package.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from pydicom import Dataset

REPEATING = range(0x5000, 0x50FF), range(0x6000, 0x60FF)
_STRICTNESS = ("1", "1C", "2", "2C")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of Table E.1-1.

    Attributes:
        vr: value representation, also for attributes that pydicom's dictionary does not know.
        action: X, Z, D, U, or a compound of them such as X/Z/D.
    """

    vr: str
    action: str


@dataclass(frozen=True, slots=True)
class Tables:
    """The profile and the attribute types, keyed by tag number.

    Attributes:
        rows: Table E.1-1.
        modules: (module, usage) by SOP class.
        root: type by attribute, by module.
        nested: type by attribute inside the items of a sequence, by the sequence's tag.
    """

    rows: dict[int, Row]
    modules: dict[str, tuple[tuple[str, str], ...]]
    root: dict[str, dict[int, str]]
    nested: dict[int, dict[int, str]]

    def row(self, tag: int) -> Row | None:
        """What the profile says about ``tag``, curves and overlays included; None if nothing."""
        if any(tag >> 16 in groups for groups in REPEATING):
            return Row("UN", "X")
        return self.rows.get(tag)

    def root_types(self, dataset: Dataset) -> dict[int, str]:
        """Type of each attribute at the root of ``dataset`` by its SOP class.

        A module that is not mandatory counts once one of its own type 1 or 2 attributes is there.
        """
        modules = self.modules.get(str(dataset.get("SOPClassUID", "")), ())
        mandatory = {tag for name, usage in modules if usage == "M" for tag in self._types(name)}
        types: dict[int, str] = {}
        for name, usage in modules:
            if usage == "M" or self._in_use(name, mandatory, dataset):
                for tag, kind in self._types(name).items():
                    types[tag] = min(kind, types.get(tag, kind), key=_STRICTNESS.index)
        return types

    def nested_types(self, sequence: int) -> dict[int, str]:
        """Type of each attribute inside the items of ``sequence``."""
        return self.nested.get(sequence, {})

    def _types(self, module: str) -> dict[int, str]:
        return self.root.get(module, {})

    def _in_use(self, module: str, mandatory: set[int], dataset: Dataset) -> bool:
        own = self._types(module).items()
        needed = (tag for tag, kind in own if kind in ("1", "2") and tag not in mandatory)
        return any(tag in dataset for tag in needed)


@cache
def load() -> Tables:
    """The tables, read once a process."""
    root: dict[str, dict[int, str]] = {}
    nested: dict[int, dict[int, str]] = {}
    for module, tag, kind in _lines("module_types.tsv"):
        root.setdefault(module, {})[int(tag, 16)] = kind
    for sequence, tag, kind in _lines("nested_types.tsv"):
        nested.setdefault(int(sequence, 16), {})[int(tag, 16)] = kind
    rows = {int(tag, 16): Row(vr, action) for tag, vr, action in _lines("ps315_basic.tsv")}
    modules = {uid: _usages(names) for uid, names in _lines("iod_modules.tsv")}
    return Tables(rows, modules, root, nested)


def _usages(names: str) -> tuple[tuple[str, str], ...]:
    pairs = (name.split(":") for name in names.split())
    return tuple((name, usage) for name, usage in pairs)


def _lines(name: str) -> Iterator[list[str]]:
    text = (files("caseveil_resources") / "dicom" / name).read_text(encoding="ascii")
    return (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
