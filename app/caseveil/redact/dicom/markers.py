"""The marks that tell a reader what was done: PS3.15 E.1.1 and PS3.3 C.7.1.1."""

from dataclasses import replace
from functools import cache

from pydicom import DataElement, Dataset

from caseveil import __version__
from caseveil.domain.profile import Claim, Option, Profile
from caseveil.domain.source import Fate, Tag
from caseveil.redact.dicom.table import lines
from caseveil.redact.dicom.tags import describe, short

_REMOVED, _METHOD, _METHOD_CODES, _TIMES = 0x00120062, 0x00120063, 0x00120064, 0x00280303
_BURNED_IN, _FEATURES, _CHARACTER_SET = 0x00280301, 0x00280302, 0x00080005

MARKERS = frozenset(
    {_REMOVED, _METHOD, _METHOD_CODES, _TIMES, _BURNED_IN, _FEATURES, _CHARACTER_SET}
)
"""Attributes at the root that are set anew, whatever the source says there."""

BASIC, CLEAN_PIXELS, CLEAN_FEATURES = "113100", "113101", "113102"


def marks(
    source: Dataset, profile: Profile, options: frozenset[Option], demanded: frozenset[int]
) -> list[DataElement]:
    """The marks; codes of earlier steps in ``source`` stay before ours, their text goes.

    Args:
        source: what the clean data set is made from.
        profile: as a person chose it, with what may be said of the pixels.
        options: every option that is in force.
        demanded: attributes that the class of the object must have.
    """
    method = f"CaseVeil {__version__}, PS3.15 2026d, profile {profile.name}"
    codes = [*_earlier(source), *_own(profile, options)]
    found = [
        DataElement(_REMOVED, "CS", "YES"),
        DataElement(_METHOD, "LO", method),
        DataElement(_METHOD_CODES, "SQ", [_item(code) for code in codes]),
        DataElement(_TIMES, "CS", _times(options)),
    ]
    for tag, claim in ((_BURNED_IN, Claim.PIXELS_CLEAN), (_FEATURES, Claim.FEATURES_CLEAN)):
        if said := _said_of_pixels(source, tag, claim in profile.claims, tag in demanded):
            found.append(DataElement(tag, "CS", said))
    return found


def told(source: Dataset, clean: Dataset) -> list[Tag]:
    """The fate of every mark that stands in the source or in the clean data set."""
    new = [_told(source.get(tag), clean[tag]) for tag in sorted(MARKERS) if tag in clean]
    gone = [source[tag] for tag in sorted(MARKERS) if tag in source and tag not in clean]
    return [*new, *(describe(_path(old), old, Fate.REMOVED, "") for old in gone)]


def _times(options: frozenset[Option]) -> str:
    """PS3.15 E.2 and E.3.6."""
    if Option.MODIFIED_DATES in options:
        return "MODIFIED"
    return "UNMODIFIED" if Option.FULL_DATES in options else "REMOVED"


def _said_of_pixels(source: Dataset, tag: int, clean: bool, demanded: bool) -> str:
    """NO only where it is true; a source's YES stays, its NO is worth nothing (PS3.15 E.3.1)."""
    if clean:
        return "NO"
    warned = str(source.get(tag).value if tag in source else "").strip().upper() == "YES"
    return "YES" if warned or demanded else ""


def _told(old: DataElement | None, new: DataElement) -> Tag:
    if old is None:
        return replace(describe(_path(new), new, Fate.REPLACED, short(new)), value="")
    same = new.VR != "SQ" and short(old) == short(new)
    return describe(_path(old), old, Fate.KEPT if same else Fate.REPLACED, short(new))


def _path(element: DataElement) -> str:
    return f"({element.tag.group:04X},{element.tag.element:04X})"


def _own(profile: Profile, options: frozenset[Option]) -> list[str]:
    claims = {Claim.PIXELS_CLEAN: CLEAN_PIXELS, Claim.FEATURES_CLEAN: CLEAN_FEATURES}
    said = {claims[claim] for claim in profile.claims}
    in_force = {code for code, (_, option) in methods().items() if option in options}
    return [BASIC, *sorted(said | in_force)]


def _earlier(source: Dataset) -> list[str]:
    old = source.get(_METHOD_CODES)
    items = old.value if old is not None and old.VR == "SQ" else ()
    earlier = [str(item.get("CodeValue", "")) for item in items or ()]
    return [code for code in earlier if code in methods()]


@cache
def methods() -> dict[str, tuple[str, str]]:
    """Meaning and option by code of CID 7050 (PS3.16)."""
    return {code: (meaning, option) for code, meaning, option in lines("cid7050.tsv")}


def _item(code: str) -> Dataset:
    item = Dataset()
    item.CodeValue = code
    item.CodingSchemeDesignator = "DCM"
    item.CodeMeaning = methods()[code][0]
    return item
