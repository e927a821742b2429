"""What happens to the DICOM files of the case: profile, options, and whether they become pictures.

The rules of a case reach every file; pictures are meant for DICOM files alone, since a photo keeps
more as it is.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from caseveil.domain.case import Case
from caseveil.domain.outcome import Outcome
from caseveil.domain.policy import PictureFormat, Policy
from caseveil.domain.profile import NAMES, Profile
from caseveil.domain.review import Review
from caseveil.domain.source import Ability, Source
from caseveil.errors import CaseVeilError
from caseveil.ui.state.jobs import Lane, Runner
from caseveil.ui.state.review import Desk
from caseveil.ui.words.language import say
from caseveil.workflow.jobs import Job
from caseveil.workflow.road import Road

DICOM = "dicom"
_FREE = frozenset({Ability.CROP, Ability.TURN})


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person chose for the DICOM files of the case.

    Attributes:
        profile: what happens to attributes, and the word the person gave on features.
        pictures: each frame becomes a picture; None keeps DICOM.
        frames: indices of the frames that become pictures; empty for all.
        scale_bar: whether a scale bar is drawn beneath pictures.
    """

    profile: Profile
    pictures: PictureFormat | None = None
    frames: frozenset[int] = frozenset()
    scale_bar: bool = False


def wished(desk: Desk) -> Wish:
    """What holds now, before any destination narrows it."""
    policy = desk.history.present.policy
    return Wish(policy.profile, policy.pictures, policy.chosen, policy.scale_bar)


def choose(desk: Desk, wish: Wish) -> None:
    """Takes over other rules; what was approved of DICOM files under the old ones is not."""
    if wish != wished(desk):
        desk.edit_case(say("choose DICOM profile"), lambda case: _under(case, wish))


def withdrawn(desk: Desk, wish: Wish) -> int:
    """How many approved or verified files must be approved again where ``wish`` is chosen."""
    reviews = desk.history.present.reviews.values() if wish != wished(desk) else ()
    return sum(review.approved and review.source.format == DICOM for review in reviews)


def choose_profile(desk: Desk, name: str) -> None:
    """Takes over another profile with what was added to the old one; the default where empty."""
    wish = wished(desk)
    choose(desk, replace(wish, profile=replace(wish.profile, name=name or NAMES[0])))


def _under(case: Case, wish: Wish) -> Case:
    policy = replace(case.policy, profile=wish.profile, pictures=wish.pictures, chosen=wish.frames)
    policy = replace(policy, scale_bar=wish.scale_bar)
    reviews = {
        key: replace(review, approved=False) if review.source.format == DICOM else review
        for key, review in case.reviews.items()
    }
    return replace(case, policy=policy, reviews=reviews)


def rules_for(policy: Policy, source: Source) -> Policy:
    """The rules of the case as they hold for one file."""
    if source.format == DICOM:
        return policy
    return replace(policy, pictures=None, chosen=frozenset())


def abilities(policy: Policy, source: Source) -> frozenset[Ability]:
    """What may be done with a file besides hiding: a picture has no geometry to keep true."""
    free = policy.pictures is not None and source.format == DICOM
    return source.abilities | _FREE if free else source.abilities


def copy_of(
    outcome: Outcome, review: Review, policy: Policy, frame: int
) -> tuple[Path, int] | None:
    """Where a frame stands in what was delivered: file and frame; None where it was left out."""
    form = rules_for(policy, review.source).pictures
    if form is None:
        return outcome.delivered[0].path, frame
    count = len(review.source.frames)
    order = [index for index in range(count) if not policy.chosen or index in policy.chosen]
    if frame not in order:
        return None
    at = order.index(frame)
    return (outcome.delivered[0].path, at) if form.moves else (outcome.delivered[at].path, 0)


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
