"""What a finished DICOM file may say of its pixels, as a function of review and policy."""

from dataclasses import replace
from typing import Final

from caseveil.domain.findings import Action, Kind
from caseveil.domain.policy import Policy, TextRule
from caseveil.domain.profile import Claim, Profile
from caseveil.domain.review import Review
from caseveil.domain.source import DICOM

_BURNED_IN: Final = frozenset({Kind.TEXT, Kind.CODE})
_NO_WRITING: Final = frozenset({Kind.FACE, Kind.TAG, Kind.NAME})


def declared(review: Review, policy: Policy) -> Profile:
    """The profile with the claim that no annotation is burned in, where nothing speaks against it.

    Text and codes must have been looked for, and no region may be kept but for faces. The claim is
    written before the pixels are checked; a file whose check does not pass is never delivered.
    """
    if review.source.format != DICOM:
        return policy.profile
    writing = (finding for finding in review.findings if finding.kind not in _NO_WRITING)
    kept = any(review.action(finding) is Action.KEEP for finding in writing)
    return policy.profile if kept else _claiming(policy)


def expected(policy: Policy) -> Profile:
    """The profile as it will be declared where nobody and no rule keeps a line of text."""
    return _claiming(policy) if policy.text is TextRule.ALL else policy.profile


def _claiming(policy: Policy) -> Profile:
    if not policy.wanted >= _BURNED_IN:
        return policy.profile
    return replace(policy.profile, claims=policy.profile.claims | {Claim.PIXELS_CLEAN})
