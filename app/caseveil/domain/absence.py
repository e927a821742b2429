"""What was looked for on a photo and not found: a finding of its own, for a person to confirm."""

from caseveil.domain.findings import Finding, Kind, TagPlace, Tier
from caseveil.domain.policy import Policy
from caseveil.domain.review import Review
from caseveil.domain.source import DICOM

LOOKED_FOR = (Kind.FACE, Kind.TEXT)
"""Kinds whose absence is worth a look, in the order in which they are asked."""


def absences(review: Review, policy: Policy) -> tuple[Finding, ...]:
    """One finding for each kind that was looked for on a photo and not found.

    A scanner's picture shows no room and no bystander, so nothing is asked there. The place is no
    region: what is not there cannot be hidden.
    """
    if review.source.format == DICOM:
        return ()
    found = {finding.kind for finding in review.findings}
    return tuple(
        Finding(
            id=f"no-{kind.value}",
            kind=Kind.ABSENCE,
            tier=Tier.CERTAIN,
            category=kind.value,
            score=1.0,
            place=TagPlace(f"absence/{kind.value}"),
            reason=f"no-{kind.value}",
        )
        for kind in LOOKED_FOR
        if kind in policy.wanted and kind not in found
    )
