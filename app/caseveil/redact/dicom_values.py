"""What stands in the place of a removed value: documented dummies and keyed, consistent UIDs."""

import hmac
from typing import Any
from uuid import UUID

from pydicom._uid_dict import UID_dictionary

from caseveil.redact.dicom_table import load

WELL_KNOWN_UIDS = "1.2.840.10008."
"""Root of the UIDs that the standard itself defines: classes and syntaxes, never instances."""

DUMMIES: dict[str, Any] = {
    "AE": "REMOVED",
    "AS": "000Y",
    "AT": 0,
    "CS": "REMOVED",
    "DA": "19000101",
    "DS": "0",
    "DT": "19000101000000",
    "FD": 0.0,
    "FL": 0.0,
    "IS": "0",
    "LO": "REMOVED",
    "LT": "REMOVED",
    "OB": b"\0\0",
    "OD": bytes(8),
    "OF": bytes(4),
    "OL": bytes(4),
    "OV": bytes(8),
    "OW": b"\0\0",
    "PN": "REMOVED",
    "SH": "REMOVED",
    "SL": 0,
    "SS": 0,
    "ST": "REMOVED",
    "SV": 0,
    "TM": "000000",
    "UC": "REMOVED",
    "UL": 0,
    "UR": "about:blank",
    "US": 0,
    "UT": "REMOVED",
    "UV": 0,
}
"""One legal value per VR, for attributes that the standard requires to have one."""

DUMMY_SCHEME = "99CASEVEIL"
"""Coding scheme of a replaced code: private schemes start with 99 (PS3.16 section 8.2)."""

_UNSPECIFIED = "US"
_DUMMIES_BY_TAG = {0x00080102: DUMMY_SCHEME, 0x00281054: _UNSPECIFIED, 0x00283004: _UNSPECIFIED}


def dummy(tag: int, vr: str) -> Any:
    """The value that stands in the place of a removed one in attribute ``tag``."""
    return _DUMMIES_BY_TAG.get(tag, DUMMIES.get(vr))


class UidMap:
    """Replaces UIDs by keyed hashes: equal UIDs stay equal, and a guess cannot be checked keyless.

    PS3.15 E.3.9 asks for consistency within a set; the caller keeps the key while the set lasts.
    """

    def __init__(self, key: bytes) -> None:
        self._key = key

    def replace(self, uid: str) -> str:
        """A UID below 2.25 for ``uid``; UIDs of the standard and empty values stay as they are.

        Those are known one by one: some makers put their own numbers below the standard's root.
        """
        if not uid or uid in UID_dictionary or uid in load().modules:
            return uid
        digest = hmac.digest(self._key, b"uid\0" + uid.encode("utf-8", "replace"), "sha256")
        return f"2.25.{UUID(bytes=digest[:16], version=4).int}"
