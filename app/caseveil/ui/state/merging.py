"""What comes back from the background, merged into every remembered state of the case."""

from dataclasses import replace

from caseveil.domain.case import Case
from caseveil.domain.checks import NewHit
from caseveil.domain.history import History
from caseveil.domain.review import Review
from caseveil.domain.wording import NOTES


def searched(case: Case, key: str, review: Review) -> Case:
    """The case with a finished search; decisions stay where the file is still the same."""
    old = case.reviews.get(key)
    same = old is not None and old.source.sha256 == review.source.sha256
    if old and same:  # what a profile does to a tag may be another now
        known = old if review.source.notes == old.source.notes else _with_other_notes(old)
        ids = {finding.id for finding in known.findings}
        by_rule = {key: told for key, told in review.decisions.items() if key not in ids}
        known = known.with_findings(review.findings)
        decisions = {**by_rule, **known.decisions}
        review = replace(known, source=review.source, decisions=decisions)
    return case.with_review(key, case.fitted(review))


def _with_other_notes(review: Review) -> Review:
    """The review, not approved any more, without the words of speaker notes: those come anew."""
    left = (f for f in review.findings if NOTES not in getattr(f.place, "path", ""))
    return replace(review, findings=tuple(left), approved=False)


def found(case: Case, key: str, hits: tuple[NewHit, ...]) -> Case:
    """The case with what a second look found in one file, which then needs a person again."""
    review = case.reviews.get(key)
    if review is None:
        return case
    return case.with_review(key, replace(review.with_new_hits(hits), approved=False))


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
