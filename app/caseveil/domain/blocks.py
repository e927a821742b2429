"""What a person must still answer before a review can be approved.

Undecided regions are no block: they are hidden. A block is what hiding cannot settle.
"""

from dataclasses import dataclass
from enum import StrEnum

from caseveil.domain.findings import Action, By, Decision, Finding, Kind, Reason, Tier
from caseveil.domain.geometry import bounds
from caseveil.domain.hiding import hidden_place
from caseveil.domain.readable import unanswered
from caseveil.domain.review import Review
from caseveil.domain.slabs import share_outside

WHOLE = 0.92
"""Share of a found face that must be hidden to count as all of it: a person's hand may slip."""
TOUCHED = 0.08
"""Share of a kept face above which something hidden lies on it, not merely beside it."""


class BlockCode(StrEnum):
    """Why a review cannot be approved yet."""

    FACE_PART = "face-part-hidden"
    FACE_SHOWN = "face-shown"
    KEPT = "kept-visible"
    ABSENCE = "absence-unconfirmed"
    RELATIVE = "relative-unanswered"
    UNSEEN = "pages-unseen"


@dataclass(frozen=True, slots=True)
class Block:
    """One thing to answer, and the finding it is about where there is one."""

    code: BlockCode
    finding_id: str | None = None


def blocks(review: Review) -> tuple[Block, ...]:
    """Everything that must be answered, in the order in which a person is asked."""
    faces = [block for finding in review.findings if (block := _of_face(review, finding))]
    kept = [Block(BlockCode.KEPT, finding.id) for finding in unanswered(review)[:1]]
    absent = [Block(BlockCode.ABSENCE, f.id) for f in review.pending if f.kind is Kind.ABSENCE]
    asked = [] if review.relative else [Block(BlockCode.RELATIVE)]
    return (*faces, *kept, *absent, *asked)


def _of_face(review: Review, finding: Finding) -> Block | None:
    if finding.kind is not Kind.FACE:
        return None
    decision = review.decision(finding.id)
    if decision and decision.spare:
        answered = _stands_for(decision)
        return None if answered else Block(BlockCode.FACE_SHOWN, finding.id)
    hidden = 1.0 - _visible(review, finding)
    if decision is None or hidden >= WHOLE:
        return None
    kept = decision.action is Action.KEEP
    if kept and hidden <= TOUCHED:
        return Block(BlockCode.FACE_SHOWN, finding.id) if _must_answer(finding, decision) else None
    if kept and not _is_a_face(finding, decision):
        return None
    return Block(BlockCode.FACE_PART, finding.id)


def _visible(review: Review, face: Finding) -> float:
    """The share of a face, as it was found, that nothing hides."""
    region = face.region
    if region is None:
        return 0.0
    places = [place for f in review.findings if (place := hidden_place(review, f))]
    around = bounds(region.polygon)
    covers = [
        place.polygon
        for place in places
        if place.on(region.frame) and bounds(place.polygon).meets(around)
    ]
    return share_outside(region.polygon, covers)


def _is_a_face(finding: Finding, decision: Decision) -> bool:
    """Whether a kept face is one: a doubtful one is dismissed, a sure one needs a word."""
    return finding.tier is Tier.CERTAIN and decision.reason != Reason.MISTAKEN


def _must_answer(finding: Finding, decision: Decision) -> bool:
    return _is_a_face(finding, decision) and not _stands_for(decision)


def _stands_for(decision: Decision) -> bool:
    """Whether a person gave a reason for what stays visible, and says the patient agreed."""
    return decision.by is By.PERSON and bool(decision.reason) and decision.consent
