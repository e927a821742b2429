"""``caseveil text``: a caption, history or post without what identifies."""

import argparse
import sys
from pathlib import Path
from typing import Any

from caseveil.cli import records
from caseveil.cli.terminal import complain, progress, say_json, shown
from caseveil.domain.case_text import CaseText, Change, Remark
from caseveil.domain.findings import Tier
from caseveil.errors import ExitStatus
from caseveil.storage.settings import Settings
from caseveil.wiring import make_policy
from caseveil.workflow import case_text
from caseveil.workflow.finders import Known
from caseveil.workflow.journey import Journey
from caseveil.workflow.papers import write_new

_TONE = {
    "mocking": "reads as mockery of a patient",
    "labelling": "labels a patient in a way that may demean",
    "blaming": "blames or demeans a colleague",
}
_TONE_SOURCE = (
    "Figure 1's Community Guidelines ask to write nothing that one would not say in front of the"
    " patient; which words count is our default"
)
STANDARD_INPUT = "-"


def text(journey: Journey, settings: Settings, options: argparse.Namespace) -> int:
    """Cleans one text; it appears on standard output or in a new file."""
    untrusted = _read(options.path)
    known = _known(journey, settings, options)
    cleaned = case_text.clean(
        untrusted, known, options.keep, lambda one, of: journey.read_text(one, of, progress("text"))
    )
    if options.out:
        write_new(options.out, cleaned.text.encode())
    if options.json:
        say_json(_record(cleaned, reveal=options.reveal))
        return ExitStatus.VERIFIED
    if not options.out:
        sys.stdout.write(cleaned.text if cleaned.text.endswith("\n") else cleaned.text + "\n")
        sys.stdout.flush()
    _tell(cleaned.review)
    return ExitStatus.VERIFIED


def _read(path: str) -> str:
    if path == STANDARD_INPUT:
        return case_text.text_of(sys.stdin.buffer.read())
    return case_text.read_file(Path(path))


def _known(journey: Journey, settings: Settings, options: argparse.Namespace) -> Known:
    """What the files of the case and the person tell of the patient."""
    known = [("word", word) for word in options.word]
    policy = make_policy(settings)
    for path in options.case:
        known += journey.harvest(path, policy, progress(path.name))
    return known


def _tell(review: CaseText) -> None:
    """Says what was changed and why, on standard error: standard output is the text alone."""
    complain("")
    for change in review.made:
        doubt = "?" if change.tier is Tier.DOUBTFUL else " "
        complain(f"  {doubt} {shown(review.part(change))} -> {change.neutral}  ({_why(change)})")
    for remark in review.remarks:
        complain(f"  ! {shown(review.part(remark))}: {_TONE[remark.reason]}")
    if review.remarks:
        complain(f"  ! {_TONE_SOURCE}")
    doubtful = sum(change.tier is Tier.DOUBTFUL for change in review.made)
    complain(
        f"{len(review.made)} changed, {doubtful} of them (?) only because the word is not known;"
        " keep one with --keep WORD. Read it once more: no list knows every person."
    )


def _why(change: Change) -> str:
    letter = f", Safe Harbor {change.safe_harbor}" if change.safe_harbor else ""
    return f"{change.category}: {change.reason}{letter}"


def _record(cleaned: case_text.Cleaned, *, reveal: bool) -> dict[str, Any]:
    review = cleaned.review
    return {
        "schema": records.SCHEMA,
        "text": cleaned.text,
        "changes": [
            {
                "start": change.start,
                "end": change.end,
                "category": change.category,
                "safe_harbor": change.safe_harbor or None,
                "reason": change.reason,
                "tier": change.tier.value,
                "action": "keep" if number in review.kept else "hide",
                "neutral": change.neutral,
                **_revealed(review, change, reveal),
            }
            for number, change in enumerate(review.changes)
        ],
        "remarks": [
            {"start": remark.start, "end": remark.end, "reason": remark.reason}
            | _revealed(review, remark, reveal)
            for remark in review.remarks
        ],
    }


def _revealed(review: CaseText, place: Change | Remark, reveal: bool) -> dict[str, str]:
    return {"text": review.part(place)} if reveal else {}
