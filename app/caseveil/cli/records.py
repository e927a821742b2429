"""The documented JSON: one object per file; a reader ignores fields it does not know."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from caseveil.domain import fitting, hiding, text_rule
from caseveil.domain import plan as planning
from caseveil.domain.findings import Finding, Kind, PixelPlace, TagPlace, Tier, WordPlace
from caseveil.domain.geometry import Size
from caseveil.domain.outcome import Outcome, Status
from caseveil.domain.policy import DoubtRule, Policy
from caseveil.domain.review import Review
from caseveil.domain.source import Tag
from caseveil.errors import CaseVeilError
from caseveil.workflow.batch import Result

SCHEMA = 1
Record = dict[str, Any]


def record(result: Result, policy: Policy, *, milliseconds: int, reveal: bool) -> Record:
    """One file as the documented JSON object.

    Args:
        result: what happened.
        policy: the rules it happened under.
        milliseconds: wall time.
        reveal: whether the text of findings is told.
    """
    outcome, review = result.outcome, result.review
    return {
        "schema": SCHEMA,
        "source": str(result.path),
        "outcome": outcome.status.value,
        "code": outcome.code.value if outcome.code else None,
        "detail": outcome.detail,
        "preset": policy.preset,
        "profile": policy.profile.name,
        "options": sorted(policy.profile.options),
        **delivered(outcome),
        **(_fitted(review, policy) if review else {}),
        "text_rule": policy.text.value,
        "warnings": [*review.source.warnings, *text_rule.warnings(review)] if review else [],
        "hidden_share": round(outcome.hidden_share, 4),
        "frames": frames(review, policy) if review else [],
        "findings": findings(review, policy, outcome.status, reveal=reveal) if review else [],
        "checks": checks(outcome),
        "ms": milliseconds,
    }


def listing(path: Path, tags: Iterable[Tag], error: CaseVeilError | None = None) -> Record:
    """Every metadata field of one file, or why it could not be opened."""
    fields = ("path", "name", "value", "group", "fate", "after")
    return {
        "schema": SCHEMA,
        "source": str(path),
        "code": error.code.value if error else None,
        "detail": error.detail if error else "",
        "tags": [{field: str(getattr(tag, field)) for field in fields} for tag in tags],
    }


def _fitted(review: Review, policy: Policy) -> Record:
    """Which picture is made for the destination; nothing where the file stays what it is."""
    made = fitting.told(policy, review)
    return {"fitted": {"format": made[0].value, **_size(made[1])}} if made else {}


def _size(size: Size | None) -> Record:
    return {"width": size.width, "height": size.height} if size else {}


def delivered(outcome: Outcome) -> Record:
    """Output, outputs and receipt of one outcome."""
    outputs = [
        {"path": str(one.path), "sha256": one.sha256, "format": one.format, **_size(one.size)}
        for one in outcome.delivered
    ]
    return {
        "output": outputs[0]["path"] if outputs else None,
        "outputs": outputs,
        "receipt": str(outcome.receipt_path) if outcome.receipt_path else None,
    }


def checks(outcome: Outcome) -> list[Record]:
    """Every check with its verdict."""
    return [
        {"name": check.name, "verdict": check.verdict.value, "detail": check.detail}
        for check in outcome.checks
    ]


def frames(review: Review, policy: Policy) -> list[Record]:
    """Displayed size of every frame; where more is hidden than was decided, all of it."""
    sizes = enumerate(review.source.frames)
    told = [{"index": i, **_size(size)} for i, size in sizes]
    if review.source.grid is None and not review.source.reach:
        return told
    planned = planning.make(review, policy).frames
    return [{**one, **_cells(frame)} for one, frame in zip(told, planned, strict=True)]


def _cells(frame: planning.FramePlan) -> Record:
    hidden = [[[round(x, 2), round(y, 2)] for x, y in polygon] for polygon in frame.fills]
    cell = [frame.cell.width, frame.cell.height] if frame.cell else None
    return {"cell": cell, "hidden": hidden}


def findings(review: Review, policy: Policy, status: Status, *, reveal: bool) -> list[Record]:
    """Every finding with its action."""
    return [finding(found, review, policy, status, reveal=reveal) for found in review.findings]


def finding(
    found: Finding, review: Review, policy: Policy, status: Status, *, reveal: bool
) -> Record:
    """One finding; polygons in displayed full-resolution pixels."""
    place = hiding.hidden_place(review, found) or found.region
    decision = review.decision(found.id)
    body: Record = {
        "id": found.id,
        "kind": found.kind.value,
        "tier": found.tier.value,
        "class": found.category,
        "score": found.score,
        "action": _action(found, review, policy, status),
        "by": found.by.value,
        "decided_by": decision.by.value if decision else None,
        "engine": found.engine,
        "reason": found.reason,
        "meaning": _meaning(found),
        "frame": place.frame if place else None,
        "every_frame": place.every_frame if place else None,
        "polygon": [[round(x, 2), round(y, 2)] for x, y in place.polygon] if place else None,
        "path": found.place.path if isinstance(found.place, TagPlace) else None,
        **_written(found),
        **_spanned(place),
    }
    text = None if found.kind is Kind.CODE else found.text  # what a code holds is never told
    return {**body, "text": text} if reveal else body


def _spanned(place: PixelPlace | None) -> Record:
    """The last of the frames in a row on which a region is hidden."""
    return {"last_frame": place.span[1]} if place and place.span else {}


def _written(found: Finding) -> Record:
    """Where a change of running text stands in its passage, and what is written there."""
    place = found.place
    if not isinstance(place, WordPlace):
        return {}
    return {"change": {"start": place.start, "end": place.end, "neutral": place.neutral}}


def _meaning(found: Finding) -> Record | None:
    """How sure the class of a line of text is, and why; None for what is no text."""
    told = found.meaning
    if told is None:
        return None
    return {"confidence": told.confidence, "pattern": told.pattern, "reason": told.reason}


def _action(found: Finding, review: Review, policy: Policy, status: Status) -> str:
    undecided = found.tier is Tier.DOUBTFUL and review.decision(found.id) is None
    if undecided and policy.doubtful is DoubtRule.ASK and status is not Status.VERIFIED:
        return "ask"
    return review.action(found).value
