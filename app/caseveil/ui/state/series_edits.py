"""One decision for all files of a series: the same region hidden or kept, and all approved."""

from dataclasses import replace

from caseveil.domain.blocks import blocks
from caseveil.domain.findings import Action, Decision, Finding, Kind, PixelPlace
from caseveil.domain.geometry import bounds
from caseveil.domain.likeness import alike
from caseveil.domain.readable import left_visible
from caseveil.domain.review import Review
from caseveil.ui.state.review import Desk, place_of
from caseveil.ui.words.language import say

_SAME = 0.5  # of two rectangles' union that must be common for them to be the same place


def others(desk: Desk) -> tuple[str, ...]:
    """Keys of the other searched files of the series looked at."""
    if desk.current is None:
        return ()
    together = desk.series.together(desk.entries, desk.current)
    return tuple(key for key in together if key != desk.current and desk.review_of(key))


def same_decision(desk: Desk) -> int:
    """Decides in every file of the series as on the selected finding; tells in how many.

    Hidden is the place itself, also where nothing was found. Kept is only what was found at the
    same place and, where it is text, reads the same: nothing stays visible that nobody looked at.
    """
    review, finding, keys = desk.review, desk.finding, others(desk)
    spot = place_of(review, finding) if review and finding else None
    if review is None or finding is None or spot is None or not keys:
        return 0
    decision = review.decision(finding.id) or Decision(Action.HIDE)
    changed = 0

    def change(key: str, other: Review) -> Review:
        nonlocal changed
        new = _decided(other, finding, spot, decision) if key in keys else other
        changed += new != other
        return new

    label = say("same decision in the series on {name}", name=desk.name(finding.id))
    desk.edit_all(label, change)
    return changed


def _decided(review: Review, like: Finding, spot: PixelPlace, decision: Decision) -> Review:
    same = [f for f in review.findings if f.kind is like.kind and _same_place(review, f, spot)]
    if decision.action is Action.KEEP:
        kept = [f for f in same if like.kind is not Kind.TEXT or alike(like, f)]
        for finding in kept:
            review = review.with_decision(finding.id, replace(decision, place=None))
        return review
    for finding in same:
        review = review.with_decision(finding.id, replace(decision, place=None))
    hidden = any(_covers(review, finding, spot) for finding in same)
    return review if hidden else review.with_drawn(_everywhere(review, spot))


def _everywhere(review: Review, spot: PixelPlace) -> PixelPlace:
    return PixelPlace(0, spot.polygon, len(review.source.frames) > 1)


def _same_place(review: Review, finding: Finding, spot: PixelPlace) -> bool:
    place = place_of(review, finding)
    return place is not None and _common(place, spot) >= _SAME


def _covers(review: Review, finding: Finding, spot: PixelPlace) -> bool:
    """Whether what is hidden for ``finding`` reaches over all of ``spot``."""
    place = place_of(review, finding)
    if place is None:
        return False
    mine, wanted = bounds(place.polygon), bounds(spot.polygon)
    return (
        mine.left <= wanted.left
        and mine.top <= wanted.top
        and mine.right >= wanted.right
        and mine.bottom >= wanted.bottom
    )


def _common(one: PixelPlace, other: PixelPlace) -> float:
    first, second = bounds(one.polygon), bounds(other.polygon)
    wide = min(first.right, second.right) - max(first.left, second.left)
    high = min(first.bottom, second.bottom) - max(first.top, second.top)
    if wide <= 0 or high <= 0:
        return 0.0
    common = wide * high
    return common / (first.size.pixels + second.size.pixels - common)


def approve(desk: Desk) -> tuple[int, int]:
    """Approves the other files of the series with the answers given on the one looked at.

    Returns:
        How many were approved, and how many still ask something of their own.
    """
    review, keys = desk.review, others(desk)
    if review is None:
        return 0, 0
    approved = left = 0

    def change(key: str, other: Review) -> Review:
        nonlocal approved, left
        if key not in keys or other.approved:
            return other
        relative = other.relative or review.relative
        told = replace(other, relative=relative, ticks=other.ticks | review.ticks)
        told = replace(told, readable=other.readable | _meant_too(review, other))
        if blocks(told):
            left += 1
            return other
        approved += 1
        return told.approve()

    desk.edit_all(say("approve the series"), change)
    return approved, left


def _meant_too(review: Review, other: Review) -> set[str]:
    """Ids of what is kept of another file and reads as what the person left visible here."""
    read = {(f.kind, f.text) for f in left_visible(review) if f.text and f.id in review.readable}
    return {finding.id for finding in left_visible(other) if (finding.kind, finding.text) in read}
