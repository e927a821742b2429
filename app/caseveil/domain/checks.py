"""What a check answers: three verdicts, and only all-passed is delivered."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from caseveil.domain.findings import Kind
from caseveil.domain.geometry import Polygon


class Verdict(StrEnum):
    """The answer of one check."""

    PASSED = "passed"
    FAILED = "failed"
    COULD_NOT_RUN = "could-not-run"


@dataclass(frozen=True, slots=True)
class Check:
    """One check of a finished file.

    Attributes:
        name: stable name, part of the JSON and the receipt.
        verdict: passed, failed or could-not-run.
        detail: content-free numbers and codes that explain it.
    """

    name: str
    verdict: Verdict
    detail: str = ""


@dataclass(frozen=True, slots=True)
class NewHit:
    """Something the second look found outside everything hidden or kept.

    Attributes:
        frame: index of the frame.
        kind: what it looks like.
        score: confidence, 0 to 1.
        polygon: displayed pixels of the *source* frame.
    """

    frame: int
    kind: Kind
    score: float
    polygon: Polygon


@dataclass(frozen=True, slots=True)
class Verification:
    """All checks of one file and what the second look found."""

    checks: tuple[Check, ...]
    new_hits: tuple[NewHit, ...] = ()
    shared_engines: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether the file may be delivered: there were checks and each one passed."""
        return all_passed(self.checks)


def all_passed(checks: Iterable[Check]) -> bool:
    """True only for a non-empty list of passed checks."""
    verdicts = [check.verdict for check in checks]
    return bool(verdicts) and all(verdict is Verdict.PASSED for verdict in verdicts)
