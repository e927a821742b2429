"""A case text on the road: read, changed, and read again until nothing certain is new."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from caseveil.domain.blanks import without_blanks
from caseveil.domain.case_text import LONGEST, CaseText, Change
from caseveil.domain.findings import Tier
from caseveil.errors import Code, Failed, Refused
from caseveil.workflow import intake
from caseveil.workflow.finders import Known

_READINGS = 4

Read = Callable[[str, Known], CaseText]


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text that may be shared.

    Attributes:
        review: the first reading, with what was taken back.
        text: what may be shared.
    """

    review: CaseText
    text: str


def text_of(untrusted: bytes) -> str:
    """The text of a file or of what was typed, without signs that show nothing.

    Raises:
        Refused: not-text where it is not UTF-8 or holds control characters; too-large; empty.
    """
    try:
        text = without_blanks(untrusted.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Refused(Code.NOT_TEXT) from None
    if "\0" in text:
        raise Refused(Code.NOT_TEXT)
    if len(text) > LONGEST:
        raise Refused(Code.TOO_LARGE, f"{LONGEST} characters")
    if not text.strip():
        raise Refused(Code.EMPTY)
    return text


def read_file(path: Path) -> str:
    """The text of a file.

    Raises:
        Refused: as ``text_of``, and where the file cannot be read.
    """
    return text_of(intake.read(path))


def clean(untrusted_text: str, known: Known, kept: Sequence[str], read: Read) -> Cleaned:
    """The text with every change made, read again until no certain finding is new.

    Args:
        untrusted_text: what was written.
        known: what is known of the patient.
        kept: words that a person took back.
        read: reads one text.

    Raises:
        Failed: check-failed where each reading still finds something.
    """
    review = read(untrusted_text, known).keeping(kept)
    text = review.clean
    neutral = tuple(dict.fromkeys(change.neutral for change in review.changes))
    for _ in range(_READINGS):
        again = read(text, known).keeping((*kept, *neutral))
        new = {
            n
            for n, change in enumerate(again.changes)
            if change.tier is Tier.CERTAIN and not _written_here(again, change, neutral)
        }
        spared = frozenset(range(len(again.changes))) - new | again.kept
        again = CaseText(again.untrusted_text, again.changes, again.remarks, spared)
        if not again.made:
            return Cleaned(review, text)
        text = again.clean
    raise Failed(Code.CHECK_FAILED, "case text")


def _written_here(review: CaseText, change: Change, neutral: Sequence[str]) -> bool:
    """Whether a change lies in words that were put there, such as the 90 of an age over 89."""
    text = review.untrusted_text
    return any(
        found.start() <= change.start and change.end <= found.end()
        for words in neutral
        for found in re.finditer(re.escape(words), text)
    )
