"""What happens to the DICOM files of the case: profile, options, and whether they become pictures.

A profile and its options hold for the whole case, pictures for one file where a person says so.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from caseveil.domain.case import Case
from caseveil.domain.policy import Pictures
from caseveil.domain.profile import NAMES, Profile
from caseveil.domain.review import Review
from caseveil.domain.source import DICOM, Source
from caseveil.errors import CaseVeilError
from caseveil.ui.state.jobs import Lane, Runner
from caseveil.ui.state.review import Desk
from caseveil.ui.words.language import say
from caseveil.workflow.jobs import Job
from caseveil.workflow.road import Road


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person chose for the DICOM files of the case.

    Attributes:
        profile: what happens to attributes, and the word the person gave on features.
        pictures: what becomes of their frames.
    """

    profile: Profile
    pictures: Pictures = field(default=Pictures())


def wished(desk: Desk) -> Wish:
    """What holds for every file now, before any destination narrows it."""
    policy = desk.history.present.policy
    return Wish(policy.profile, policy.pictures)


def wished_here(desk: Desk) -> Wish:
    """What holds for the file looked at."""
    wish, own = wished(desk), desk.review.pictures if desk.review else None
    return wish if own is None else Wish(wish.profile, own)


def choose(desk: Desk, wish: Wish) -> None:
    """Takes over rules for every file; what was approved under other ones is not any more."""
    if wish != wished(desk) or any(map(_has_own, desk.history.present.reviews.values())):
        changed = wish != wished(desk)
        desk.edit_case(say("choose DICOM profile"), lambda case: _under(case, wish, changed))


def can_choose_here(desk: Desk, wish: Wish) -> bool:
    """Whether ``wish`` may hold for the file looked at alone: only its pictures are others."""
    review = desk.review
    alike = wish.profile == wished(desk).profile
    return alike and review is not None and review.source.format == DICOM


def choose_here(desk: Desk, wish: Wish) -> None:
    """Takes over what becomes of the frames of the file looked at, for it alone."""
    if can_choose_here(desk, wish) and wish != wished_here(desk):
        label = say("choose pictures of this file")
        desk.edit(label, lambda review: replace(review, pictures=wish.pictures, approved=False))


def withdrawn(desk: Desk, wish: Wish) -> int:
    """How many approved or verified files must be approved again where ``wish`` is chosen."""
    changed = wish != wished(desk)
    reviews = desk.history.present.reviews.values()
    return sum(review.approved and _is_other(review, changed) for review in reviews)


def _has_own(review: Review) -> bool:
    return review.pictures is not None


def _is_other(review: Review, changed: bool) -> bool:
    """Whether other rules hold for a file once those of the case hold for every one."""
    return review.source.format == DICOM and (changed or _has_own(review))


def choose_profile(desk: Desk, name: str) -> None:
    """Takes over another profile with what was added to the old one; the default where empty."""
    profile = replace(wished(desk).profile, name=name or NAMES[0])
    if profile != wished(desk).profile:
        case = say("choose DICOM profile")
        desk.edit_case(case, lambda case: _with_profile(case, profile))


def _with_profile(case: Case, profile: Profile) -> Case:
    return _approved_anew(replace(case, policy=replace(case.policy, profile=profile)), True)


def _under(case: Case, wish: Wish, changed: bool) -> Case:
    policy = replace(case.policy, profile=wish.profile, pictures=wish.pictures)
    case = _approved_anew(replace(case, policy=policy), changed)
    reviews = {key: replace(review, pictures=None) for key, review in case.reviews.items()}
    return replace(case, reviews=reviews)


def _approved_anew(case: Case, changed: bool) -> Case:
    reviews = {
        key: replace(review, approved=False) if _is_other(review, changed) else review
        for key, review in case.reviews.items()
    }
    return replace(case, reviews=reviews)


class Foresight:
    """Tells what a profile will do to every attribute of a file, before it is chosen.

    A newer question cancels the older, whose answer is dropped.
    """

    def __init__(self, desk: Desk, road: Road, runner: Runner) -> None:
        self._desk, self._road, self._runner = desk, road, runner
        self._asked = 0
        self._job: Job | None = None

    def ask(
        self,
        path: Path,
        profile: Profile,
        told: Callable[[Source], None],
        failed: Callable[[CaseVeilError], None],
    ) -> None:
        """Reads ``path`` under ``profile``; the answer comes to ``told`` or ``failed``."""
        self.forget()
        number, policy = self._asked, replace(self._desk.policy, profile=profile)
        self._job = self._runner.start(
            Lane.LOOK,
            lambda job: self._road.open(path, policy, job),
            lambda source: told(source) if number == self._asked else None,
            lambda error: failed(error) if number == self._asked else None,
        )

    def forget(self) -> None:
        """Wants no answer any more."""
        self._asked += 1
        if self._job:
            self._job.cancel()
            self._job = None
