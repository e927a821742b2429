"""What a key makes of UIDs and patients: equal ones stay equal, and no guess is checked keyless.

Source: DICOM PS3.15 E.3.9 and E.1.1 note 3: a hash of a name or number needs a secret.
"""

import hmac
from functools import cache
from uuid import UUID

from pydicom import Dataset
from pydicom._uid_dict import UID_dictionary

from caseveil.redact.dicom.table import load

PSEUDONYM = "CV-"
"""How the new name and number of a patient begin."""

_CLASSES = "1.2.840.10008.5.1.4."
_LONGEST = 3  # digits of the last number of a class
_NEAREST, _FARTHEST = 30, 3650
_PATIENT_ID, _PATIENT_NAME, _STUDY = 0x00100020, 0x00100010, 0x0020000D


class Pseudonyms:
    """Replaces UIDs, names and dates alike across all files of one key."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def uid(self, uid: str) -> str:
        """A UID below 2.25 for ``uid``; UIDs of the standard and empty values stay as they are.

        Those are known one by one: some makers put their own numbers below the standard's root.
        """
        if not uid or is_standard(uid):
            return uid
        return f"2.25.{UUID(bytes=self._digest('uid', uid)[:16], version=4).int}"

    def patient(self, dataset: Dataset) -> str:
        """The new name and number of the patient of ``dataset``; empty where it names none."""
        identity = identity_of(dataset)
        return PSEUDONYM + self._digest("patient", identity)[:6].hex().upper() if identity else ""

    def days(self, dataset: Dataset) -> int:
        """By how many days the dates of this patient are moved, always into the past.

        A file without a patient is moved with its study.
        """
        identity = identity_of(dataset) or _text(dataset, _STUDY)
        number = int.from_bytes(self._digest("days", identity)[:8], "big")
        return -_NEAREST - number % (_FARTHEST - _NEAREST)

    def _digest(self, purpose: str, value: str) -> bytes:
        message = f"{purpose}\0{value}".encode("utf-8", "replace")
        return hmac.digest(self._key, message, "sha256")


def is_standard(uid: str) -> bool:
    """Whether the standard itself gives this UID."""
    if uid in UID_dictionary or uid in load().modules:
        return True
    family, _, last = uid.rpartition(".")
    return family in _families() and last.isdecimal() and len(last) <= _LONGEST


@cache
def _families() -> frozenset[str]:
    """Beginnings of classes: one that is older or younger than the lists differs in its end."""
    known = {*UID_dictionary, *load().modules}
    return frozenset(uid.rpartition(".")[0] for uid in known if uid.startswith(_CLASSES))


def identity_of(dataset: Dataset) -> str:
    """The patient's number, or the name where there is none, in the form that is hashed."""
    return _text(dataset, _PATIENT_ID) or _text(dataset, _PATIENT_NAME)


def _text(dataset: Dataset, tag: int) -> str:
    element = dataset.get(tag)
    return " ".join(str(element.value or "").replace("\0", "").split()) if element else ""
