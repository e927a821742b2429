"""The rules of a case as they hold for one file, and where its frames stand in the clean copy.

The rules of a case reach every file; pictures are meant for DICOM files alone, since a photo keeps
more as it is. What becomes of the pixels may differ from file to file; what happens to attributes
may not: copies of one patient tell about each other.
"""

from dataclasses import replace
from pathlib import Path
from typing import Final

from caseveil.domain.outcome import Outcome
from caseveil.domain.policy import Policy
from caseveil.domain.review import Review
from caseveil.domain.source import DICOM, Ability

_FREE: Final = frozenset({Ability.CROP, Ability.TURN})


def rules_for(policy: Policy, review: Review) -> Policy:
    """The rules of the case as they hold for one file."""
    if review.source.format != DICOM:
        return replace(policy, pictures=policy.pictures.all_as(None))
    return policy if review.pictures is None else replace(policy, pictures=review.pictures)


def abilities(policy: Policy, review: Review) -> frozenset[Ability]:
    """What may be done with a file besides hiding: a picture has no geometry to keep true."""
    free = rules_for(policy, review).pictures.form is not None
    return review.source.abilities | _FREE if free else review.source.abilities


def copy_of(
    outcome: Outcome, review: Review, policy: Policy, frame: int
) -> tuple[Path, int] | None:
    """Where a frame stands in what was delivered: file and frame; None where it was left out."""
    pictures = rules_for(policy, review).pictures
    if pictures.form is None:
        return outcome.delivered[0].path, frame
    count = len(review.source.frames)
    order = [index for index in range(count) if pictures.takes(index)]
    if frame not in order:
        return None
    at = order.index(frame)
    if pictures.form.moves:
        return outcome.delivered[0].path, at
    return outcome.delivered[at].path, 0
