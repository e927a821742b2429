"""The profile checked on a finished file: every attribute is allowed, and none kept what must go.

A second implementation of the table: an own reading of the resources, an own walk through the
elements, no code of the work. Source: DICOM PS3.15 2026d Table E.1-1.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from caseveil.domain.profile import Profile
from caseveil.verify.dicom import identity, terms
from caseveil.verify.dicom import profile_marks as marks
from caseveil.verify.dicom import profile_tables as tables
from caseveil.verify.dicom.document import Dataset
from caseveil.verify.dicom.elements import PIXEL_DATA, Element
from caseveil.verify.dicom.profile_rules import Due, Place, due, fits

_CLASS: Final = 0x00080016
# The layout of the pixels, which is told as they are written, whatever the object's modules.
_LAYOUT: Final = frozenset(
    {0x00280002, 0x00280004, 0x00280006, 0x00280008, 0x00280010, 0x00280011}
    | {0x00280100, 0x00280101, 0x00280102, 0x00280103, 0x00282110}
)
_LAST: Final = re.compile(r"\(([0-9a-f]{4}),([0-9a-f]{4})\)\[\d+\]/$")


def faults(output: Dataset, source: Dataset | None, profile: Profile) -> list[str]:
    """Paths of attributes that may not stand as they do, lost ones, and wrong marks.

    Args:
        output: the finished file.
        source: what it was made from; None for a check of the structure alone.
        profile: what was to be done.
    """
    checked = _Checked(output, source, profile)
    found = [f"{code}{element.path.replace(',', '')}" for element, code in checked.unfit()]
    found += [f"lost {path.replace(',', '')}" for path in checked.lost()]
    inside = [e for e in output.elements if e.path.startswith("(0012,0064)[")]
    return found + checked.dates() + marks.faults(output, profile, inside)


class _Checked:
    """One output beside its source."""

    def __init__(self, output: Dataset, source: Dataset | None, profile: Profile) -> None:
        self._output, self._source = output, source
        self._profile = tables.defined(profile)
        self._before = {e.path: e for e in source.elements} if source else {}
        self._after = {e.path: e for e in output.elements}
        shown = source or output
        self._root = tables.at_root(shown.text(_CLASS), shown.top)
        self._known = _instance_uids(source.elements) if source else frozenset()
        self._hollow = tuple(self._hollow_paths())
        self._creators = _creators(output.elements)

    def unfit(self) -> Iterator[tuple[Element, str]]:
        """Attributes of the output that the profile does not allow as they are."""
        for element in self._output.elements:
            if element.tag == PIXEL_DATA or (not element.depth and element.tag in marks.TAGS):
                continue
            if element.path.startswith("(0012,0064)["):
                continue
            if element.tag >> 16 & 1:
                if not self._is_safe(element):
                    yield element, ""
            elif not self._fits(element):
                yield element, ""

    def _fits(self, element: Element) -> bool:
        owed = due(element.tag, element.vr, self._place(element), self._profile)
        known = frozenset() if owed is Due.KEPT else self._known
        return fits(element, owed, self._before.get(element.path), known)

    def _place(self, element: Element) -> Place:
        hollow = element.path.startswith(self._hollow) if self._hollow else False
        told_anew = "3" if element.tag in _LAYOUT and not element.depth else ""
        return Place(self._types(element.path).get(element.tag, told_anew), hollow)

    def _types(self, path: str) -> Mapping[int, str]:
        """Types in the data set in which the attribute of this path stands."""
        parent = _LAST.search(path[: path.rindex("/") + 1]) if "/" in path else None
        if parent is None:
            return self._root
        return tables.nested().get(int(parent[1] + parent[2], 16), {})

    def _hollow_paths(self) -> Iterator[str]:
        """Beginnings of the paths inside sequences that may keep their shape only."""
        for element in self._output.elements:
            if element.vr == "SQ":
                need = self._types(element.path).get(element.tag, "")
                owed = due(element.tag, "SQ", Place(need, False), self._profile)
                if owed is Due.VOID:
                    yield element.path + "["

    def _is_safe(self, element: Element) -> bool:
        """Private attributes: names of creators, and what the standard lists as safe."""
        if "safe-private" not in self._profile.options:
            return False
        prefix = element.path[: -len("(gggg,eeee)")]
        group, number = element.tag >> 16, element.tag & 0xFFFF
        if number <= 0xFF:
            return element.text in {who for who, _, _ in tables.safe_private()}
        creator = self._creators.get((prefix, group, number >> 8), "")
        listed = (creator, group, number & 0xFF) in tables.safe_private()
        known = element.vr != "CS" or terms.are_known(element)
        return listed and known and identity.tells_nothing(element)

    def lost(self) -> Iterator[str]:
        """Attributes that the IOD demands and the source had, and the output has no more."""
        rooms = {path[: path.rindex("/") + 1] for path in self._after if "/" in path} | {""}
        for path, element in self._before.items():
            room = path[: path.rindex("/") + 1] if "/" in path else ""
            need = self._types(path).get(element.tag, "")
            if room not in rooms or need not in ("1", "2") or element.tag >> 16 & 1:
                continue
            now = self._after.get(path)
            emptied = need == "1" and _holds(element, self._before)
            if now is None or (emptied and not _holds(now, self._after)):
                yield path

    def dates(self) -> list[str]:
        """Dates must all have moved by the same number of days, and by some."""
        spans: set[int] = set()
        for path, after in self._after.items():
            before = self._before.get(path)
            if before is None or after.vr not in ("DA", "DT") or identity.is_dummy(after):
                continue
            if due(after.tag, after.vr, self._place(after), self._profile) is Due.MOVED:
                pairs = zip(identity.values(before), identity.values(after), strict=False)
                spans |= {span for old, new in pairs if (span := _span(old, new)) is not None}
        return ["dates"] if len(spans) > 1 or 0 in spans else []


def _holds(element: Element, after: Mapping[str, Element]) -> bool:
    """Whether an attribute has a value, a sequence an item that is not empty, or pixels."""
    if element.vr == "SQ":
        return any(path.startswith(element.path + "[") for path in after)
    return bool(element.value) or bool(element.fragments)


def _span(old: str, new: str) -> int | None:
    """Days from one date to the other; None where they are none."""
    try:
        first, second = (date.fromisoformat(_day(value)) for value in (old, new))
    except ValueError:
        return None
    return (second - first).days


def _day(value: str) -> str:
    digits = value.replace(".", "", 2) if value[4:5] == "." else value
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}"


def _instance_uids(elements: Iterable[Element]) -> frozenset[str]:
    found = {uid for e in elements if e.vr in ("UI", "UN") for uid in identity.values(e)}
    return frozenset(uid for uid in found if not uid.startswith(identity.WELL_KNOWN))


def _creators(elements: Iterable[Element]) -> dict[tuple[str, int, int], str]:
    """Creator by beginning of the path, group and block."""
    found: dict[tuple[str, int, int], str] = defaultdict(str)
    for element in elements:
        if element.tag >> 16 & 1 and 0x10 <= element.tag & 0xFFFF <= 0xFF:
            prefix = element.path[: -len("(gggg,eeee)")]
            found[prefix, element.tag >> 16, element.tag & 0xFF] = element.text
    return found
