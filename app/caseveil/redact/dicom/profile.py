"""Applies a profile (PS3.15 2026d, Table E.1-1 and its options) to every attribute at every depth.

``scrub`` and ``judge`` are the same pass: what a person is told is what is done, by construction.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pydicom import DataElement, Dataset

from caseveil.domain.profile import Option, Profile
from caseveil.domain.source import Fate, Tag
from caseveil.redact.dicom import lookup, values
from caseveil.redact.dicom.attributes import attribute, attributes, tags_of
from caseveil.redact.dicom.change import changed
from caseveil.redact.dicom.codes import standard_code
from caseveil.redact.dicom.completion import complete
from caseveil.redact.dicom.content import CONCEPT_NAME, keeps_shape_only
from caseveil.redact.dicom.definitions import rules
from caseveil.redact.dicom.identity import identity_words, names_again, repeats
from caseveil.redact.dicom.kinds import TEXTS, has_shape, texts
from caseveil.redact.dicom.markers import MARKERS, marks, told
from caseveil.redact.dicom.private import creators, safe_vr
from caseveil.redact.dicom.pseudonyms import Pseudonyms, is_standard
from caseveil.redact.dicom.rules import Act, Person, Scope, rule
from caseveil.redact.dicom.table import load
from caseveil.redact.dicom.tags import describe, limit, short
from caseveil.redact.dicom.terms import is_term

PIXEL_DATA = 0x7FE00010
_CLASS = 0x00080016
_UNICODE = "ISO_IR 192"
_SET_ANEW = MARKERS | {PIXEL_DATA}

_Tags = list[Tag] | None
"""Where fates are told; None where nobody asks, as telling costs as much as scrubbing."""


class DicomProfile:
    """One profile engine for one key: UIDs, patients and dates map alike across all its files.

    Args:
        key: the person's secret; never written anywhere by this class.
    """

    def __init__(self, key: bytes) -> None:
        self._pseudonyms = Pseudonyms(key)

    def scrub(self, dataset: Dataset, profile: Profile) -> Dataset:
        """A new data set with ``profile`` applied; PixelData is carried over as it is."""
        return self._run(dataset, profile, None)

    def judge(self, dataset: Dataset, profile: Profile) -> tuple[Tag, ...]:
        """Every attribute of ``dataset``, file meta included, with what ``scrub`` does to it."""
        tags: list[Tag] = list(_meta(dataset))
        self._run(dataset, profile, tags)
        return limit(tags)

    def _run(self, dataset: Dataset, profile: Profile, tags: _Tags) -> Dataset:
        in_force, types = rules(profile), load().root_types(dataset)
        person = self._person(dataset, device=Option.DEVICE in in_force.options)
        clean = self._clean(dataset, Scope(in_force, types, person), tags)
        if PIXEL_DATA in dataset:
            clean[PIXEL_DATA] = dataset[PIXEL_DATA]
        if not _is_standard(dataset):
            seed = str(dataset.get("SOPInstanceUID", ""))
            added = complete(clean, types, self._pseudonyms.uid, seed)
            if tags is not None:
                tags.extend(_told_added(element) for element in added)
        demanded = frozenset(tag for tag, kind in types.items() if kind[:1] == "1")
        for new in marks(dataset, profile, in_force.options, demanded):
            clean[new.tag] = new
        if any(not text.isascii() for text in _texts(clean)):
            clean.SpecificCharacterSet = _UNICODE
        if tags is not None:
            tags.extend(told(dataset, clean))
        return clean

    def _person(self, dataset: Dataset, *, device: bool) -> Person:
        names = identity_words(dataset, device)
        pseudonym, days = self._pseudonyms.patient(dataset), self._pseudonyms.days(dataset)
        return Person(names, pseudonym, days, values.word(names))

    def _clean(self, dataset: Dataset, scope: Scope, tags: _Tags) -> Dataset:
        clean = Dataset()
        outside = _SET_ANEW if not scope.path else frozenset()
        goes = tags is None and not _may_keep_private(scope)
        if not scope.path and not _is_standard(dataset):
            outside |= {_CLASS}
        for tag in tags_of(dataset):
            private = tag >> 16 & 1
            if (private and goes) or int(tag) in outside:
                continue
            element = attribute(dataset, tag)
            act = _private(element, dataset, scope) if private else rule(element, scope)
            new = self._apply(element, act, scope, tags)
            if new is not None:
                clean[tag] = new
        for creator in creators(clean, dataset):
            clean[creator.tag] = creator
        lookup.cut(clean)
        return clean

    def _apply(
        self, element: DataElement, act: Act, scope: Scope, tags: _Tags
    ) -> DataElement | None:
        if act in (Act.RECURSE, Act.RECURSE_STRICTLY):
            path = scope.path + _path(element.tag)
            named = scope.content and element.tag == CONCEPT_NAME
            strict = (scope.strict or act is Act.RECURSE_STRICTLY) and not named
            if tags is not None:
                tags.append(describe(path, element, Fate.KEPT, ""))
            return self._recurse(element, path, replace(scope, strict=strict), tags)
        new = changed(element, act, scope, self._pseudonyms.uid)
        if tags is not None:
            path, after = scope.path + _path(element.tag), "" if new is None else short(new)
            tags.append(describe(path, element, _fate(element, new), after))
            _removed_below(element, path, tags)
        return new

    def _recurse(self, element: DataElement, path: str, around: Scope, tags: _Tags) -> DataElement:
        types = load().nested_types(int(element.tag))
        items = []
        for index, item in enumerate(element.value or ()):
            content = keeps_shape_only(int(element.tag), item, around.rules)
            strict = around.strict or content
            codes = {} if strict else standard_code(item)
            if any(names_again(text, around.person.names) for text in codes.values()):
                codes = {}
            scope = replace(around, types=types, path=f"{path}[{index}]/", strict=strict)
            items.append(self._clean(item, replace(scope, content=content, codes=codes), tags))
        return DataElement(element.tag, "SQ", items)


def _texts(clean: Dataset) -> Iterator[str]:
    """Every text of a finished data set, whose own character sets went with their attributes."""
    for element in clean.iterall():
        if element.VR in TEXTS:
            yield from texts(element)


def _told_added(element: DataElement) -> Tag:
    said = describe(_path(element.tag), element, Fate.REPLACED, short(element))
    return replace(said, value="")


def _is_standard(dataset: Dataset) -> bool:
    """Whether the object is of a class of the standard, not of none or of a vendor's own."""
    return is_standard(str(dataset.get("SOPClassUID", "")))


def _private(element: DataElement, dataset: Dataset, scope: Scope) -> Act:
    """Private attributes go, but for those that are known and look as they should."""
    if not _may_keep_private(scope):
        return Act.REMOVE
    fits = bool(safe_vr(element, dataset)) and has_shape(element)
    if element.VR == "CS":  # a maker's own words are told from names by none
        fits = fits and all(is_term(element.tag, value) for value in texts(element))
    return Act.KEEP if fits and not repeats(element, scope.person.names) else Act.REMOVE


def _may_keep_private(scope: Scope) -> bool:
    return Option.SAFE_PRIVATE in scope.rules.options and not scope.strict


def _path(tag: Any) -> str:
    return f"({tag.group:04X},{tag.element:04X})"


def _fate(element: DataElement, new: DataElement | None) -> Fate:
    if new is None:
        return Fate.REMOVED
    return Fate.KEPT if short(new) == short(element) else Fate.REPLACED


def _removed_below(element: DataElement, path: str, tags: list[Tag]) -> None:
    """Tells every attribute inside a sequence that goes as a whole."""
    for index, item in enumerate((element.value or ()) if element.VR == "SQ" else ()):
        for inner in attributes(item):
            inner_path = f"{path}[{index}]/{_path(inner.tag)}"
            tags.append(describe(inner_path, inner, Fate.REMOVED, ""))
            _removed_below(inner, inner_path, tags)


def _meta(dataset: Dataset) -> Iterator[Tag]:
    """The file meta group, which the writer makes anew: only the class of the object stays."""
    for element in getattr(dataset, "file_meta", None) or ():
        kept = element.tag == 0x00020002
        fate = Fate.KEPT if kept else Fate.REMOVED
        yield describe(_path(element.tag), element, fate, short(element) if kept else "")
