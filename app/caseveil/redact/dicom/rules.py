"""What happens to one DICOM attribute: Table E.1-1 and its options where they speak.

Attributes outside the table stay as the profile says: those of the standard, or of the object's
own modules, and only where their kind of value cannot name a person. Where the IOD requires one
that may not stay, it is emptied (type 2) or given a dummy (type 1).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from pydicom import DataElement

from caseveil.domain.profile import Option
from caseveil.redact.dicom import kinds
from caseveil.redact.dicom.cleaning import cleaned
from caseveil.redact.dicom.dates import shifted
from caseveil.redact.dicom.definitions import Outside, Rules, Text
from caseveil.redact.dicom.identity import holds_a_name, names_again, repeats
from caseveil.redact.dicom.table import Row, load
from caseveil.redact.dicom.terms import is_term


class Act(Enum):
    """What is done to an attribute."""

    REMOVE = auto()
    EMPTY = auto()
    DUMMY = auto()
    DUMMY_IN_PART = auto()
    PSEUDONYM = auto()
    UID = auto()
    SHIFT = auto()
    CLEAN = auto()
    KEEP = auto()
    RECURSE = auto()
    RECURSE_STRICTLY = auto()


@dataclass(frozen=True, slots=True)
class Person:
    """What is the same for every attribute of one file.

    Attributes:
        names: words that name the person, which no kept value may repeat.
        pseudonym: new name and number of the patient; empty where the file names none.
        days: by how many days dates are moved, where they are.
        text: what stands for removed text.
    """

    names: frozenset[str] = frozenset()
    pseudonym: str = ""
    days: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class Scope:
    """The data set that an attribute stands in.

    Attributes:
        rules: the profile with its options.
        types: type of each attribute of the modules or macros here, 1 to 3.
        person: of the file.
        path: of the data set, empty at the root, else with a trailing slash.
        strict: inside a sequence that may keep its shape only, not even public codes.
        content: strict because of what its concept name says, which itself stays.
        codes: value, scheme and meaning by tag, where this item is a public code.
    """

    rules: Rules
    types: Mapping[int, str]
    person: Person
    path: str = ""
    strict: bool = False
    content: bool = False
    codes: dict[int, str] = field(default_factory=dict)


_STRUCTURAL_GROUPS = frozenset({0x0000, 0x0002, 0x0004, 0x7FE0, 0xFFFA, 0xFFFC, 0xFFFE})
_CHARACTER_SET, _SCHEME_VERSION = 0x00080005, 0x00080103
# Ethics committee: it may only stand beside its approval number, which always goes (C.7.3.1).
_COMMITTEE = 0x00120081
_PATIENT = frozenset({0x00100010, 0x00100020})


def rule(element: DataElement, scope: Scope) -> Act:
    """What is done to ``element`` in ``scope``; private attributes are judged elsewhere."""
    tag = int(element.tag)  # the library's own tags compare slowly
    need = scope.types.get(tag, "")
    if not tag & 0xFFFF or tag >> 16 in _STRUCTURAL_GROUPS or tag == _CHARACTER_SET:
        return Act.REMOVE  # what is written is plain ASCII; the set would hint at a language
    row = load().row(tag)
    act = _listed(element, row, need, scope) if row else _unlisted(element, need, scope)
    act = _for_kind(act, kinds.known_vr(tag), element.VR, need)
    named = tag in _PATIENT and act in (Act.EMPTY, Act.DUMMY) and not element.is_empty
    return Act.PSEUDONYM if named and scope.person.pseudonym else act


def _listed(element: DataElement, row: Row, need: str, scope: Scope) -> Act:
    tag = int(element.tag)
    said = "" if scope.strict else scope.rules.says(tag, row)
    act = {"K": _kept, "C": _cleaned}.get(said, _nothing)(element, scope)
    return act or (Act.REMOVE if tag == _COMMITTEE else resolve(row.action, need))


def resolve(action: str, need: str) -> Act:
    """Compounds are resolved by the attribute's type (PS3.15 E.1.1); an IOD's demand outranks X."""
    demand = need[:1]
    if demand == "1":
        choice = {"X": "X" if need == "1C" else "D", "Z": "D", "X/Z": "Z", "X/Z/U": "U"}
        choice |= dict.fromkeys(("Z/D", "X/D", "X/Z/D"), "D")
    elif demand == "2":
        choice = {"X": "X" if need == "2C" else "Z", "X/Z/U": "U"}
        choice |= dict.fromkeys(("Z/D", "X/Z", "X/D", "X/Z/D"), "Z")
    else:
        choice = {"Z/D": "Z"}
    letter = choice.get(action, action)[0]
    return {"X": Act.REMOVE, "Z": Act.EMPTY, "D": Act.DUMMY, "U": Act.UID}[letter]


def _nothing(_element: DataElement, _scope: Scope) -> None:
    """No option speaks."""


def _kept(element: DataElement, scope: Scope) -> Act | None:
    """K, where the value is what it claims to be and repeats no name; sequences are walked."""
    if element.VR == "SQ":
        return Act.RECURSE
    if element.VR in kinds.OPAQUE or not kinds.has_shape(element):
        return None
    told = element.VR in kinds.TEXTS | {"AE", "CS", "PN"}
    again = told and any(holds_a_name(text, scope.person.names) for text in kinds.texts(element))
    return None if again else Act.KEEP


def _cleaned(element: DataElement, scope: Scope) -> Act | None:
    """C, where something is left of the value."""
    if element.VR == "SQ":
        return Act.RECURSE
    if element.VR in kinds.MOMENTS:
        return Act.SHIFT if _can_shift(element, scope) else None
    return Act.CLEAN if element.VR in kinds.TEXTS and _is_left(element, scope) else None


def _can_shift(element: DataElement, scope: Scope) -> bool:
    values = kinds.texts(element)
    return all(shifted(value, element.VR, scope.person.days) for value in values if value)


def _is_left(element: DataElement, scope: Scope) -> bool:
    return any(cleaned(value, scope.person.names) for value in kinds.texts(element))


def _unlisted(element: DataElement, need: str, scope: Scope) -> Act:
    if element.VR == "SQ" and _is_sequence(int(element.tag)) and _may_stand(element, scope):
        return Act.RECURSE
    if scope.rules.outside is Outside.MODULES and int(element.tag) not in scope.types:
        return Act.REMOVE
    return _by_value(element, scope) or _by_need(element, need)


def _is_sequence(tag: int) -> bool:
    return kinds.dictionary_vrs(tag) == ["SQ"]


def _by_need(element: DataElement, need: str) -> Act:
    """What the IOD demands of an attribute whose value may not stay."""
    several = element.VR == "CS" and element.VM > 1 and need[:1] == "1"
    if several and kinds.dictionary_vrs(int(element.tag)) == ["CS"]:
        return Act.DUMMY_IN_PART
    if need == "1C" and element.tag == _SCHEME_VERSION:
        return Act.REMOVE
    return {"1": Act.DUMMY, "2": Act.EMPTY}.get(need[:1], Act.REMOVE)


def _may_stand(sequence: DataElement, scope: Scope) -> bool:
    """A sequence is a shell: where the standard says what stands in it, that is judged instead."""
    tag = int(sequence.tag)
    known = tag in scope.types or load().nested_types(tag)
    return bool(known) or scope.rules.outside is Outside.KNOWN


def _by_value(element: DataElement, scope: Scope) -> Act | None:
    """What may stay outside the table: PS3.15 E.1.1 note 4 and E.3.5 note 3."""
    tag, options = int(element.tag), scope.rules.options
    vrs = kinds.dictionary_vrs(tag)
    if element.VR == "UI" and vrs == ["UI"]:
        return Act.KEEP if Option.UIDS in options else Act.UID
    if tag in scope.codes:
        return Act.KEEP
    return _by_kind(element, scope) if element.VR in vrs else None


def _by_kind(element: DataElement, scope: Scope) -> Act | None:
    options = scope.rules.options
    if element.VR in kinds.MOMENTS and not scope.strict:
        if Option.FULL_DATES in options:
            return Act.KEEP if kinds.has_shape(element) else None
        able = Option.MODIFIED_DATES in options and _can_shift(element, scope)
        return Act.SHIFT if able else None
    if kinds.is_harmless(element, scope.strict):
        fits = element.VR != "CS" or _is_known(element, scope)
        return Act.KEEP if fits and not repeats(element, scope.person.names) else None
    if element.VR not in kinds.TEXTS or scope.strict:
        return None
    if scope.rules.text is Text.KEEP:
        return _kept(element, scope)
    return _cleaned(element, scope) if scope.rules.text is Text.CLEAN else None


def harmless_code(tag: int, value: str, scope: Scope) -> bool:
    """Whether one value of the code string ``tag`` may stay."""
    term = scope.rules.outside is Outside.KNOWN or is_term(tag, value)
    return term and kinds.is_code_string(value) and not names_again(value, scope.person.names)


def _is_known(element: DataElement, scope: Scope) -> bool:
    """Whether a code string is made of known words, where a profile asks for that."""
    any_word = scope.rules.outside is Outside.KNOWN
    return any_word or all(is_term(element.tag, value) for value in kinds.texts(element))


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
