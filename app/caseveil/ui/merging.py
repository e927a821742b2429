"""What comes back from the background, merged into every remembered state of the case."""

from dataclasses import replace

from caseveil.domain.case import Case
from caseveil.domain.checks import NewHit
from caseveil.domain.findings import Finding, PixelPlace, Tier
from caseveil.domain.history import History
from caseveil.domain.review import Review
from caseveil.ui import words

SURE = 0.9  # score from which a second-look hit counts as certain


def searched(case: Case, key: str, review: Review) -> Case:
    """The case with a finished search; decisions stay where the file is still the same."""
    old = case.reviews.get(key)
    same = old is not None and old.source.sha256 == review.source.sha256
    return case.with_review(key, old.with_findings(review.findings) if old and same else review)


def found(case: Case, key: str, new: tuple[Finding, ...]) -> Case:
    """The case with further findings of one file, which then needs a person again."""
    review = case.reviews.get(key)
    if review is None:
        return case
    return case.with_review(key, replace(review.with_findings(new), approved=False))


def pruned(history: History[Case]) -> History[Case]:
    """The history without steps that no longer change anything."""
    past, state = [], history.present
    for label, before in reversed(history.past):
        if before != state:
            past.append((label, before))
        state = before
    future, state = [], history.present
    for label, after in reversed(history.future):
        if after != state:
            future.append((label, after))
        state = after
    return History(history.present, tuple(reversed(past)), tuple(reversed(future)))


def findings(hits: tuple[NewHit, ...], review: Review) -> tuple[Finding, ...]:
    """The hits of a second look as pending findings."""
    start = sum(finding.reason == words.SECOND_LOOK for finding in review.findings)
    return tuple(
        Finding(
            id=f"second-look-{start + number}",
            kind=hit.kind,
            tier=Tier.CERTAIN if hit.score >= SURE else Tier.DOUBTFUL,
            category=words.SECOND_LOOK,
            score=hit.score,
            place=PixelPlace(hit.frame, hit.polygon),
            reason=words.SECOND_LOOK,
        )
        for number, hit in enumerate(hits, 1)
    )
