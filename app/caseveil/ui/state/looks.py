"""How a finding stands, and which findings a person wants to see."""

from dataclasses import dataclass
from enum import StrEnum

from caseveil.domain.findings import Action, By, Finding, Kind, Tier
from caseveil.domain.review import Review
from caseveil.ui.words.language import marked

BY_PROFILE = (Kind.TAG, Kind.NAME)
"""Kinds that a profile handles: nobody decides them one by one."""


class Look(StrEnum):
    """How a finding stands, and a region is drawn."""

    PENDING = "pending"
    DOUBTFUL = "doubtful"
    HIDDEN = "hidden"
    KEPT = "kept"
    PROPOSED = "proposed"


STAYS = frozenset({Look.KEPT, Look.PROPOSED})
"""What the clean copy still shows."""
OPEN = frozenset({Look.PENDING, Look.DOUBTFUL})
"""What nobody has decided, and no rule proposes."""

LOOKS = {
    Look.PENDING: marked("Undecided"),
    Look.DOUBTFUL: marked("Undecided, doubtful"),
    Look.HIDDEN: marked("Hidden"),
    Look.KEPT: marked("Kept"),
    Look.PROPOSED: marked("Kept, as proposed"),
}
WORD_LOOKS = {
    Look.PENDING: marked("Changed, not decided"),
    Look.DOUBTFUL: marked("Changed, not decided"),
    Look.HIDDEN: marked("Changed"),
    Look.KEPT: LOOKS[Look.KEPT],
}
ABSENCE_LOOKS = {
    Look.PENDING: marked("To be confirmed"),
    Look.HIDDEN: marked("You drew one"),
    Look.KEPT: marked("Confirmed by you"),
}


def look(review: Review, finding: Finding) -> Look:
    """How a finding stands."""
    if finding.kind in BY_PROFILE:
        return Look.HIDDEN
    if review.decision(finding.id) is None:
        return Look.DOUBTFUL if finding.tier is Tier.DOUBTFUL else Look.PENDING
    if review.action(finding) is not Action.KEEP:
        return Look.HIDDEN
    return Look.PROPOSED if review.decided_by(finding, By.RULE) else Look.KEPT


@dataclass(frozen=True, slots=True)
class Filter:
    """Which findings are listed and visited; nothing set lists all.

    Attributes:
        kinds: only these kinds.
        tier: only this tier.
        looks: only what stands so.
    """

    kinds: frozenset[Kind] = frozenset()
    tier: Tier | None = None
    looks: frozenset[Look] = frozenset()

    def lets(self, review: Review, finding: Finding) -> bool:
        """Whether ``finding`` is listed."""
        kind = not self.kinds or finding.kind in self.kinds
        tier = self.tier is None or finding.tier is self.tier
        return kind and tier and (not self.looks or look(review, finding) in self.looks)


def stops(review: Review) -> tuple[Finding, ...]:
    """What is visited in one file: regions by frame, what is missing, words, metadata and name.

    Metadata is one stop, whatever the number of its fields.
    """
    placed = sorted(
        (f for f in review.findings if f.region), key=lambda f: f.region.frame if f.region else 0
    )
    absent = [f for f in review.findings if f.kind is Kind.ABSENCE]
    words = [f for f in review.findings if f.kind is Kind.WORD]
    by_profile = [next((f for f in review.findings if f.kind is kind), None) for kind in BY_PROFILE]
    return (*placed, *absent, *words, *(f for f in by_profile if f))
