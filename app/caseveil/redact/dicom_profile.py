"""Applies the Basic Profile (PS3.15 2026d, Table E.1-1) to every attribute at every depth.

``scrub`` and ``judge`` are the same pass: what a person is told is what is done, by construction.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from pydicom import DataElement, Dataset
from pydicom.dataelem import empty_value_for_VR
from pydicom.multival import MultiValue

from caseveil.domain.source import Fate, Tag
from caseveil.errors import Code, Refused
from caseveil.redact import dicom_lookup
from caseveil.redact.dicom_codes import standard_code
from caseveil.redact.dicom_identity import identity_words, names_again
from caseveil.redact.dicom_markers import MARKERS, mark
from caseveil.redact.dicom_rules import Act, Scope, harmless_code, known_vr, rule
from caseveil.redact.dicom_table import load
from caseveil.redact.dicom_values import WELL_KNOWN_UIDS, UidMap, dummy
from caseveil.redact.tags import describe, limit, short

PROFILES = ("basic",)
PIXEL_DATA = 0x7FE00010
_CLASS = 0x00080016
_PICTURE = "1.2.840.10008.5.1.4.1.1.7"  # Secondary Capture, where a vendor's own class was

_Record = Callable[[Tag], None]


class DicomProfile:
    """One profile engine for one set of files: UIDs map alike across all of them.

    Args:
        key: random bytes, kept as long as the set lasts and never written anywhere.
    """

    def __init__(self, key: bytes) -> None:
        self._uids = UidMap(key)

    def scrub(self, dataset: Dataset, profile: str) -> Dataset:
        """A new data set with ``profile`` applied; PixelData is carried over as it is.

        Raises:
            Refused: for a profile that does not exist.
        """
        return self._run(dataset, profile, lambda _tag: None)

    def judge(self, dataset: Dataset, profile: str) -> tuple[Tag, ...]:
        """Every attribute of ``dataset``, file meta included, with what ``scrub`` does to it.

        Raises:
            Refused: for a profile that does not exist.
        """
        tags: list[Tag] = list(_meta(dataset))
        self._run(dataset, profile, tags.append)
        return limit(tags)

    def _run(self, dataset: Dataset, profile: str, record: _Record) -> Dataset:
        if profile not in PROFILES:
            raise Refused(Code.UNSUPPORTED_FEATURE, "profile")
        scope = Scope(load().root_types(dataset), names=identity_words(dataset))
        clean = self._clean(dataset, scope, record)
        if PIXEL_DATA in dataset:
            clean[PIXEL_DATA] = dataset[PIXEL_DATA]
        mark(clean, dataset, record)
        return clean

    def _clean(self, dataset: Dataset, scope: Scope, record: _Record) -> Dataset:
        clean = Dataset()
        for tag in sorted(dataset.keys()):
            if not scope.path and (tag == PIXEL_DATA or tag in MARKERS):
                continue
            element = dataset[tag]
            new = self._apply(element, rule(element, scope), scope, record)
            if new is not None:
                clean[tag] = new
        dicom_lookup.cut(clean)
        return clean

    def _apply(
        self, element: DataElement, act: Act, scope: Scope, record: _Record
    ) -> DataElement | None:
        path = f"{scope.path}({element.tag.group:04X},{element.tag.element:04X})"
        if act in (Act.RECURSE, Act.RECURSE_STRICTLY):
            strict = scope.strict or act is Act.RECURSE_STRICTLY
            record(describe(path, element, Fate.KEPT, ""))
            return self._recurse(element, path, replace(scope, strict=strict), record)
        new = self._changed(element, act, scope)
        record(describe(path, element, _fate(element, new), "" if new is None else short(new)))
        if element.VR == "SQ":
            _removed_below(element, path, record)
        return new

    def _recurse(
        self, element: DataElement, path: str, around: Scope, record: _Record
    ) -> DataElement:
        types = load().nested_types(element.tag)
        items = []
        for index, item in enumerate(element.value or ()):
            codes = {} if around.strict else standard_code(item)
            if any(names_again(text, around.names) for text in codes.values()):
                codes = {}
            scope = Scope(types, f"{path}[{index}]/", around.strict, codes, around.names)
            items.append(self._clean(item, scope, record))
        return DataElement(element.tag, "SQ", items)

    def _changed(self, element: DataElement, act: Act, scope: Scope) -> DataElement | None:
        if act is Act.REMOVE:
            return None
        if act is Act.KEEP:
            kept = scope.codes.get(element.tag)
            return element if kept is None else DataElement(element.tag, element.VR, kept)
        vr = known_vr(element.tag)
        if act is Act.EMPTY or element.is_empty:
            return DataElement(element.tag, vr, empty_value_for_VR(vr))
        if act is Act.UID:
            replaced = self._replaced(element.value)
            private_class = element.tag == _CLASS and not replaced[0].startswith(WELL_KNOWN_UIDS)
            return DataElement(element.tag, "UI", [_PICTURE] if private_class else replaced)
        stand_in = dummy(element.tag, vr)
        if act is Act.DUMMY_IN_PART:
            parts = [v if harmless_code(v, scope) else stand_in for v in element.value]
            return DataElement(element.tag, vr, parts)
        return DataElement(element.tag, vr, stand_in)

    def _replaced(self, value: Any) -> list[str]:
        uids = value if isinstance(value, MultiValue | list) else [value]
        return [self._uids.replace(str(uid).strip("\0 ")) for uid in uids]


def _fate(element: DataElement, new: DataElement | None) -> Fate:
    if new is None:
        return Fate.REMOVED
    return Fate.KEPT if short(new) == short(element) else Fate.REPLACED


def _removed_below(element: DataElement, path: str, record: _Record) -> None:
    """Tells every attribute inside a sequence that goes as a whole."""
    for index, item in enumerate(element.value or ()):
        for inner in item:
            inner_path = f"{path}[{index}]/({inner.tag.group:04X},{inner.tag.element:04X})"
            record(describe(inner_path, inner, Fate.REMOVED, ""))
            if inner.VR == "SQ":
                _removed_below(inner, inner_path, record)


def _meta(dataset: Dataset) -> Iterator[Tag]:
    """The file meta group, which the writer makes anew: only the class of the object stays."""
    for element in getattr(dataset, "file_meta", None) or ():
        path = f"({element.tag.group:04X},{element.tag.element:04X})"
        kept = element.tag == 0x00020002
        fate = Fate.KEPT if kept else Fate.REMOVED
        yield describe(path, element, fate, short(element) if kept else "")
