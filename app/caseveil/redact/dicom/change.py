"""One attribute as it is written: what an act makes of its value."""

from collections.abc import Callable
from typing import Any

from pydicom import DataElement
from pydicom.dataelem import empty_value_for_VR
from pydicom.multival import MultiValue

from caseveil.redact.dicom.cleaning import cleaned
from caseveil.redact.dicom.dates import shifted
from caseveil.redact.dicom.kinds import known_vr, texts
from caseveil.redact.dicom.rules import Act, Scope, harmless_code
from caseveil.redact.dicom.values import dummy

_OLDEST = 89


def changed(
    element: DataElement, act: Act, scope: Scope, replace_uid: Callable[[str], str]
) -> DataElement | None:
    """What stands in the place of ``element``; None where nothing does.

    Args:
        element: of the source; never changed itself.
        act: anything but a walk through a sequence.
        scope: where it stands.
        replace_uid: makes the new UID of an old one.
    """
    if act is Act.REMOVE:
        return None
    if act is Act.KEEP:
        return _kept(element, scope)
    vr = known_vr(int(element.tag))
    if act is Act.EMPTY or element.is_empty:
        return DataElement(element.tag, vr, empty_value_for_VR(vr))
    return DataElement(element.tag, vr, _value(element, act, vr, scope, replace_uid))


def _kept(element: DataElement, scope: Scope) -> DataElement:
    """As it is, but for the words of public codes and for great ages."""
    if element.tag in scope.codes:
        return DataElement(element.tag, element.VR, scope.codes[element.tag])
    if element.VR == "AS" and not element.is_empty:
        return DataElement(element.tag, "AS", [_capped(age) for age in texts(element)])
    return element


def _capped(age: str) -> str:
    """Ages above 89 are told as 90: so few live to them that an age tells who it is."""
    old = age.endswith("Y") and int(age[:3]) > _OLDEST
    return f"{_OLDEST + 1:03}Y" if old else age


def _value(
    element: DataElement, act: Act, vr: str, scope: Scope, replace_uid: Callable[[str], str]
) -> Any:
    if act is Act.UID:
        return [replace_uid(uid) for uid in _uids(element.value)]
    if act is Act.PSEUDONYM:
        return scope.person.pseudonym
    if act is Act.SHIFT:
        moved = [shifted(value, element.VR, scope.person.days) for value in texts(element)]
        return moved if len(moved) > 1 else moved[0]
    if act is Act.CLEAN:
        left = [cleaned(value, scope.person.names) for value in texts(element)]
        return left if len(left) > 1 else left[0]
    stand_in = dummy(element.tag, vr, element.value, scope.person.text)
    if act is Act.DUMMY_IN_PART:
        return [v if harmless_code(element.tag, v, scope) else stand_in for v in texts(element)]
    return stand_in


def _uids(value: Any) -> list[str]:
    uids = value if isinstance(value, MultiValue | list) else [value]
    return [str(uid).strip("\0 ") for uid in uids]
