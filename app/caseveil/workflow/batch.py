"""Many files by command: one file's failure never stops the rest, and doubt is never guessed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from caseveil.domain.outcome import Outcome, Status, ended
from caseveil.domain.policy import DoubtRule, Policy
from caseveil.domain.review import Review
from caseveil.errors import CaseVeilError, Code, Refused
from caseveil.workflow.jobs import Job
from caseveil.workflow.journey import Journey

_SECOND_LOOKS = 2


@dataclass(frozen=True, slots=True)
class Result:
    """What a command reports of one file.

    Attributes:
        path: the source.
        outcome: how it ended.
        review: what was found, where the file could be opened.
    """

    path: Path
    outcome: Outcome
    review: Review | None = None


def scan(journey: Journey, path: Path, policy: Policy, job: Job) -> Result:
    """Finds, and changes nothing."""

    def work(seen: list[Review]) -> Outcome:
        source = journey.open(path, policy, job)
        seen.append(Review(source))
        seen.append(journey.scan(source, policy, job))
        return Outcome(Status.SCANNED)

    return _reported(path, work)


def redact(
    journey: Journey,
    path: Path,
    policy: Policy,
    folder: Path,
    job: Job,
    *,
    decide: Callable[[Review], Review] = lambda review: review,
) -> Result:
    """Finds, hides, checks and delivers; certain findings are hidden, doubt follows the policy.

    Args:
        journey: the road.
        path: the source.
        policy: the rules.
        folder: where the clean copy appears.
        job: told of progress.
        decide: a person's decisions on what was found, where there is a person.
    """

    def work(seen: list[Review]) -> Outcome:
        source = journey.open(path, policy, job)
        seen.append(Review(source))
        seen.append(decide(journey.scan(source, policy, job)))
        doubtful = len(seen[-1].doubtful)
        if doubtful and policy.doubtful is DoubtRule.ASK:
            return Outcome(Status.NEEDS_REVIEW, Code.NEEDS_REVIEW, f"{doubtful} doubtful")
        if doubtful and policy.doubtful is DoubtRule.REFUSE:
            raise Refused(Code.DOUBTFUL, f"{doubtful} doubtful")
        return _export(journey, policy, folder, job, seen)

    return _reported(path, work)


def _export(
    journey: Journey, policy: Policy, folder: Path, job: Job, seen: list[Review]
) -> Outcome:
    for second_looks in range(_SECOND_LOOKS + 1):
        review = seen[-1].approve()
        outcome = journey.export_again(review, policy, folder, job, second_looks)
        if outcome.code is not Code.SECOND_LOOK:
            return outcome
        seen.append(review.with_new_hits(outcome.new_hits))
    return replace(outcome, status=Status.REFUSED)


def _reported(path: Path, work: Callable[[list[Review]], Outcome]) -> Result:
    seen: list[Review] = []
    try:
        outcome = work(seen)
    except CaseVeilError as error:
        outcome = ended(error)
    return Result(path, outcome, seen[-1] if seen else None)
