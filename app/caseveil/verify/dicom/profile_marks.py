"""Whether a finished file says of itself what was done to it, and no more.

Source: DICOM PS3.15 E.1.1, E.2, E.3.1, E.3.2, E.3.6; PS3.3 C.7.1.1; PS3.16 CID 7050.
"""

from typing import Final

from caseveil.domain.profile import Claim, Profile
from caseveil.verify.dicom import profile_tables as tables
from caseveil.verify.dicom.document import Dataset
from caseveil.verify.dicom.elements import Element

SEQUENCE: Final = 0x00120064
TAGS: Final = frozenset({0x00120062, 0x00120063, SEQUENCE, 0x00280301, 0x00280302, 0x00280303})
_CODE, _SCHEME, _MEANING = 0x00080100, 0x00080102, 0x00080104
_CLAIMS: Final = {"113101": Claim.PIXELS_CLEAN, "113102": Claim.FEATURES_CLEAN}


def faults(output: Dataset, profile: Profile, inside: list[Element]) -> list[str]:
    """Marks that are missing or say something else, as content-free codes.

    Args:
        output: the finished file.
        profile: what was to be done.
        inside: the elements of the sequence of methods, in file order.
    """
    found = [] if output.text(0x00120062) == "YES" else ["unmarked"]
    told = output.text(0x00120063)
    if not told.startswith("CaseVeil ") or not told.endswith(f"profile {profile.name}"):
        found.append("mark-method")
    options = tables.defined(profile).options
    if output.text(0x00280303) != _times(options):
        found.append("mark-times")
    if not _codes_fit(inside, profile, options):
        found.append("mark-codes")
    for tag, claim in ((0x00280301, Claim.PIXELS_CLEAN), (0x00280302, Claim.FEATURES_CLEAN)):
        allowed = ("NO",) if claim in profile.claims else ("", "YES")
        if output.text(tag) not in allowed:
            found.append(f"mark-{tag:08x}")
    return found


def _times(options: frozenset[str]) -> str:
    if "full-dates" in options:
        return "UNMODIFIED"
    return "MODIFIED" if "modified-dates" in options else "REMOVED"


def _codes_fit(inside: list[Element], profile: Profile, options: frozenset[str]) -> bool:
    """Every item is a code of the table with its meaning, and the last ones tell this step."""
    plain = [(element.tag, element.text) for element in inside]
    triples = [plain[at : at + 3] for at in range(0, len(plain), 3)]
    codes = [dict(triple).get(_CODE, "") for triple in triples]
    if any(code not in tables.methods() for code in codes):
        return False
    whole = [
        [(_CODE, code), (_SCHEME, "DCM"), (_MEANING, tables.methods()[code][0])] for code in codes
    ]
    said = {code for code, claim in _CLAIMS.items() if claim in profile.claims}
    in_force = {code for code, (_, option) in tables.methods().items() if option in options}
    expected = ["113100", *sorted(said | in_force)]
    return whole == triples and codes[-len(expected) :] == expected
