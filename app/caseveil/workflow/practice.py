"""The sample case or a practice case walked down the road: what was planted, found, and left."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from caseveil.domain.findings import Action, Decision
from caseveil.domain.learning.lesson import CAPTION, Level
from caseveil.domain.learning.marking import Score
from caseveil.domain.learning.marking import score as scored
from caseveil.domain.outcome import Status
from caseveil.domain.policy import DoubtRule, Policy
from caseveil.domain.review import Review
from caseveil.sample import score
from caseveil.sample.planted import SampleCase, SampleFile
from caseveil.workflow import batch, case_text, lessons
from caseveil.workflow.batch import Result
from caseveil.workflow.jobs import Job
from caseveil.workflow.journey import Journey

_SEED = 7


@dataclass(frozen=True, slots=True)
class Tally:
    """The result of a self-test.

    Attributes:
        planted: number of planted identifiers.
        found: how many of them a finding covers.
        left: how many are still there in the delivered files.
        delivered: number of files that were verified and delivered.
        files: number of files.
    """

    planted: int
    found: int
    left: int
    delivered: int
    files: int

    @property
    def passed(self) -> bool:
        """Whether every file was delivered and nothing was left in one."""
        return self.left == 0 and self.delivered == self.files

    def sentence(self) -> str:
        """The result on one line."""
        return (
            f"{self.found} of {self.planted} planted identifiers found, "
            f"{self.left} left in the export; {self.delivered} of {self.files} files verified"
        )


def walk(journey: Journey, case: SampleCase, folder: Path, job: Job) -> list[Result]:
    """Redacts every file of the sample case into ``folder``.

    What was planted is known, so the person's part is played as a person would: a doubtful
    finding is kept visible where it covers nothing that was planted.
    """
    policy = Policy(doubtful=DoubtRule.HIDE)
    return [
        batch.redact(journey, file.path, policy, folder, job, decide=partial(_dismiss, file))
        for file in case.files
    ]


def _dismiss(file: SampleFile, review: Review) -> Review:
    for finding in review.doubtful:
        if not score.found(file, [finding]):
            review = review.with_decision(finding.id, Decision(Action.KEEP))
    return review


def count(case: SampleCase, results: Sequence[Result]) -> Tally:
    """What was found and what is left, planted identifier by planted identifier."""
    found = left = 0
    for file, result in zip(case.files, results, strict=True):
        findings = result.review.findings if result.review else ()
        found += len(score.found(file, findings))
        left += sum(len(score.left(file, one.path)) for one in result.outcome.delivered)
    delivered = sum(result.outcome.status is Status.VERIFIED for result in results)
    return Tally(len(case.planted), found, left, delivered, len(results))


def walk_lesson(
    journey: Journey, level: Level, folder: Path, job: Job
) -> tuple[Score, list[Result]]:
    """Redacts a practice case by the finders alone, its text included, and scores the outcome.

    Nobody looks: a doubtful finding is hidden, and what no finder sees stays.
    """
    lesson = lessons.draw(journey, folder / "case", level, _SEED, job)
    policy = Policy(doubtful=DoubtRule.HIDE)
    results = [
        batch.redact(journey, folder / "case" / picture.name, policy, folder / "clean", job)
        for picture in lesson.pictures
    ]
    read = partial(journey.read_text, job=job)
    cleaned = case_text.clean(lesson.caption, [], (), read)
    (folder / "clean" / CAPTION).write_text(cleaned.text, encoding="utf-8")
    marks = lessons.marks_of_copies(journey, lesson, folder / "case", folder / "clean", job)
    return scored(lesson, marks), results
