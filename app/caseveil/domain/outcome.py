"""How one file ended, as both faces report it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from caseveil.domain.checks import Check, NewHit
from caseveil.domain.geometry import Size
from caseveil.domain.receipt import Receipt
from caseveil.errors import CaseVeilError, Code, Refused


class Status(StrEnum):
    """The outcome; the values are part of the documented JSON."""

    SCANNED = "scanned"
    VERIFIED = "verified"
    NEEDS_REVIEW = "needs-review"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Delivered:
    """One file handed over.

    Attributes:
        path: where it lies.
        sha256: hash of its bytes, hexadecimal.
        format: its family.
        size: of its largest frame in pixels; None where that is not known.
    """

    path: Path
    sha256: str
    format: str
    size: Size | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one scan, export or check of a file ended.

    Attributes:
        status: scanned, verified, needs-review, refused or failed.
        code: why it was refused, failed or needs review; else None.
        detail: content-free facts about the code.
        delivered: what was handed over; empty unless verified.
        receipt: the receipt, and where it was written.
        checks: every check that ran.
        new_hits: what the second look found, for the person to decide.
        hidden_share: fraction of the frames' area that is hidden.
    """

    status: Status
    code: Code | None = None
    detail: str = ""
    delivered: tuple[Delivered, ...] = ()
    receipt: Receipt | None = None
    receipt_path: Path | None = None
    checks: tuple[Check, ...] = ()
    new_hits: tuple[NewHit, ...] = ()
    hidden_share: float = 0.0


def ended(error: CaseVeilError) -> Outcome:
    """The outcome of a file whose step raised ``error``."""
    status = Status.REFUSED if isinstance(error, Refused) else Status.FAILED
    return Outcome(status, error.code, error.detail)
