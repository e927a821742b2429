"""What happens to one DICOM attribute: the Basic Profile where it speaks, else deny by default.

Attributes outside Table E.1-1 stay only where their kind of value cannot name a person: numbers,
code strings, sequences of such, public codes, lookup tables. Text, dates, unknown and private
attributes go; where the IOD requires one, it is emptied (type 2) or given a dummy (type 1).
"""

import re
from dataclasses import dataclass, field
from enum import Enum, auto

from pydicom import DataElement
from pydicom.datadict import dictionary_VR
from pydicom.tag import BaseTag

from caseveil.redact.dicom_identity import names_again, repeats
from caseveil.redact.dicom_table import load


class Act(Enum):
    """What is done to an attribute."""

    REMOVE = auto()
    EMPTY = auto()
    DUMMY = auto()
    DUMMY_IN_PART = auto()
    UID = auto()
    KEEP = auto()
    RECURSE = auto()
    RECURSE_STRICTLY = auto()


@dataclass(frozen=True, slots=True)
class Scope:
    """The data set that an attribute stands in.

    Attributes:
        types: type of each attribute here, 1 to 2C.
        path: of the data set, empty at the root, else with a trailing slash.
        strict: inside a sequence that may keep its shape only, not even public codes.
        codes: value, scheme and meaning by tag, where this item is a public code.
        names: words that name the person, which no kept value may repeat.
    """

    types: dict[int, str]
    path: str = ""
    strict: bool = False
    codes: dict[int, str] = field(default_factory=dict)
    names: frozenset[str] = frozenset()


_NUMBERS = frozenset({"AT", "FD", "FL", "SL", "SS", "SV", "UL", "US", "UV"})
_NUMBER_STRING = re.compile(r"[0-9+\-.eE ]{1,26}")
_CODE_STRING = re.compile(r"[A-Z0-9 _]{0,16}")
_LOOKUP_TABLES = frozenset(
    {*range(0x00281201, 0x00281205), *range(0x00281221, 0x00281224), 0x00283006, 0x00281408}
)
_TERMS = {
    0x00281054: frozenset({"OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"}),
    0x00283004: frozenset({"OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"}),
}
_STRUCTURAL_GROUPS = frozenset({0x0000, 0x0002, 0x0004, 0x7FE0, 0xFFFA, 0xFFFC, 0xFFFE})
_CHARACTER_SET = 0x00080005
_CLAIMS_ABOUT_PIXELS = frozenset({0x00280301, 0x00280302})


def known_vr(tag: BaseTag) -> str:
    """VR of ``tag`` by the profile's table or the dictionary, first of several; UN if neither."""
    if (row := load().row(tag)) is not None:
        return row.vr
    return _dictionary_vrs(tag)[0]


def rule(element: DataElement, scope: Scope) -> Act:
    """What is done to ``element`` in ``scope``: PS3.15 Table E.1-1, else deny by default."""
    tag, need = element.tag, scope.types.get(element.tag, "")
    if tag.is_private or tag.element == 0 or tag.group in _STRUCTURAL_GROUPS:
        return Act.REMOVE
    if tag == _CHARACTER_SET:  # what is written is plain ASCII; the set would hint at a language
        return Act.REMOVE
    row = load().row(tag)
    act = _listed(row.action, need) if row else _unlisted(element, need, scope)
    return _for_kind(act, known_vr(tag), element.VR, need)


def _listed(action: str, need: str) -> Act:
    """Compounds are resolved by the attribute's type (PS3.15 E.1.1); an IOD's demand outranks X."""
    demand = need[:1]
    if demand == "1":
        conditional_removal = action == "X" and need == "1C"
        choice = {"X": "X" if conditional_removal else "D", "Z": "D", "X/Z": "Z"}
        choice |= {"Z/D": "D", "X/D": "D", "X/Z/D": "D", "X/Z/U": "U"}
    elif demand == "2":
        conditional_removal = action == "X" and need == "2C"
        choice = {"X": "X" if conditional_removal else "Z", "Z/D": "Z", "X/Z": "Z"}
        choice |= {"X/D": "Z", "X/Z/D": "Z", "X/Z/U": "Z"}
    else:
        choice = {"Z/D": "Z"}
    letter = choice.get(action, action)[0]
    return {"X": Act.REMOVE, "Z": Act.EMPTY, "D": Act.DUMMY, "U": Act.UID}[letter]


def _unlisted(element: DataElement, need: str, scope: Scope) -> Act:
    tag, kinds = element.tag, _dictionary_vrs(element.tag)
    if tag in _CLAIMS_ABOUT_PIXELS and element.value != "YES" and need[:1] != "1":
        return Act.REMOVE
    if element.VR == "SQ" and kinds == ["SQ"]:
        return Act.RECURSE
    if element.VR == "UI" and kinds == ["UI"]:
        return Act.UID
    if element.VR in kinds and _harmless(element, scope) and not repeats(element, scope.names):
        return Act.KEEP
    if element.VR == "CS" and kinds == ["CS"] and element.VM > 1 and need[:1] == "1":
        return Act.DUMMY_IN_PART
    return {"1": Act.DUMMY, "2": Act.EMPTY}.get(need[:1], Act.REMOVE)


def harmless_code(value: str, scope: Scope) -> bool:
    """Whether one value of a code string may stay."""
    return bool(_CODE_STRING.fullmatch(value)) and not names_again(value, scope.names)


def _harmless(element: DataElement, scope: Scope) -> bool:
    if element.tag in scope.codes:
        return True
    values = [str(v) for v in (element.value if element.VM > 1 else [element.value])]
    if element.VR == "CS":
        return element.is_empty or all(_CODE_STRING.fullmatch(v) for v in values)
    if element.tag in _TERMS and not scope.strict:
        return all(v in _TERMS[element.tag] for v in values)
    if element.VR in ("DS", "IS"):  # decimal and integer strings may hold any text
        return element.is_empty or all(_NUMBER_STRING.fullmatch(v) for v in values)
    if element.tag in _LOOKUP_TABLES:
        return True
    return element.VR in _NUMBERS and not isinstance(element.value, bytes)


def _for_kind(act: Act, vr: str, found_vr: str, need: str) -> Act:
    """Sequences and UIDs are dummied in their own way; U on a sequence means its contents."""
    if vr == "SQ" and act not in (Act.REMOVE, Act.EMPTY) and found_vr != "SQ":
        return Act.EMPTY if need[:1] == "2" else Act.REMOVE
    if vr == "SQ" and act is Act.UID:
        return Act.RECURSE
    if vr == "SQ" and act is Act.DUMMY:
        required = {"1": Act.RECURSE_STRICTLY, "2": Act.EMPTY}
        return required.get(need[:1], Act.REMOVE)
    if vr == "UN":  # no dummy is legal where the kind of value is not known
        return Act.REMOVE
    return Act.UID if vr == "UI" and act is Act.DUMMY else act


def _dictionary_vrs(tag: BaseTag) -> list[str]:
    try:
        return str(dictionary_VR(tag)).split(" or ")
    except KeyError:
        return ["UN"]
