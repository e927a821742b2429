"""Where the findings of a review will be hidden: pending means hidden."""

from caseveil.domain.findings import Action, Finding, Kind, PixelPlace
from caseveil.domain.geometry import Polygon
from caseveil.domain.review import Review
from caseveil.domain.slabs import minus


def fills(review: Review, finding: Finding, index: int) -> tuple[Polygon, ...]:
    """What is painted for one finding on a frame: its region, around the part that is spared."""
    place = hidden_place(review, finding)
    if place is None or not place.on(index):
        return ()
    if finding.kind is Kind.MARGIN:
        return _opened(place.polygon, review, index)
    decision = review.decision(finding.id)
    spare = decision.spare if decision else None
    return minus(place.polygon, spare) if spare else (place.polygon,)


def _opened(margin: Polygon, review: Review, index: int) -> tuple[Polygon, ...]:
    """A margin without the lines in it that a person or a rule keeps."""
    parts: tuple[Polygon, ...] = (margin,)
    for finding in review.findings:
        place = finding.region
        if place and review.action(finding) is Action.KEEP and place.on(index):
            parts = tuple(left for part in parts for left in minus(part, place.polygon))
    return parts


def spared(review: Review, finding: Finding, index: int) -> Polygon | None:
    """What a second look need not report of one finding on a frame."""
    if not isinstance(finding.place, PixelPlace):
        return None
    if review.action(finding) is Action.KEEP:
        return finding.place.polygon if finding.place.on(index) else None
    decision = review.decision(finding.id)
    place = hidden_place(review, finding)
    on = place is not None and place.on(index)
    return decision.spare if decision and on else None


def hidden_place(review: Review, finding: Finding) -> PixelPlace | None:
    """Where ``finding`` will be hidden, or None where it is kept or not on a frame."""
    if finding.region is None or review.action(finding) is Action.KEEP:
        return None
    decision = review.decision(finding.id)
    return decision.place if decision and decision.place else finding.region
