"""What a command does with doubt, with a second look, and with one bad file among others."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from caseveil.domain.checks import NewHit
from caseveil.domain.findings import Finding, Kind, PixelPlace, Tier
from caseveil.domain.outcome import Outcome, Status
from caseveil.domain.policy import DoubtRule, Policy
from caseveil.domain.review import Review
from caseveil.domain.source import Source
from caseveil.errors import Code, Failed, Refused
from caseveil.workflow import batch
from caseveil.workflow.jobs import Job
from unit.workflow.fakes import SQUARE, source

HIT = NewHit(0, Kind.TEXT, 0.9, SQUARE)


def finding(tier: Tier) -> Finding:
    return Finding(f"f-{tier.value}", Kind.FACE, tier, "face", 0.5, PixelPlace(0, SQUARE))


@dataclass
class FakeJourney:
    """Answers with given findings, then with given outcomes of an export."""

    folder: Path
    findings: tuple[Finding, ...] = ()
    outcomes: list[Outcome] = field(default_factory=list)
    error: Exception | None = None
    exported: list[tuple[Review, int]] = field(default_factory=list)

    def open(self, path: Path, policy: Policy, job: Job) -> Source:
        if self.error:
            raise self.error
        return source(self.folder)

    def scan(self, opened: Source, policy: Policy, job: Job) -> Review:
        return Review(opened, self.findings)

    def export_again(self, review: Review, policy, folder, job, second_looks: int) -> Outcome:
        self.exported.append((review, second_looks))
        return self.outcomes.pop(0)


def redact(journey: FakeJourney, doubtful: DoubtRule = DoubtRule.ASK) -> batch.Result:
    policy = Policy(doubtful=doubtful)
    return batch.redact(journey, Path("a"), policy, journey.folder / "out", Job())


def test_certain_findings_are_exported(tmp_path: Path) -> None:
    journey = FakeJourney(tmp_path, (finding(Tier.CERTAIN),), [Outcome(Status.VERIFIED)])
    assert redact(journey).outcome.status is Status.VERIFIED
    assert journey.exported[0][0].approved


@pytest.mark.parametrize(
    ("rule", "status", "code", "exports"),
    [
        (DoubtRule.ASK, Status.NEEDS_REVIEW, Code.NEEDS_REVIEW, 0),
        (DoubtRule.REFUSE, Status.REFUSED, Code.DOUBTFUL, 0),
        (DoubtRule.HIDE, Status.VERIFIED, None, 1),
    ],
)
def test_doubt_follows_the_rule(
    tmp_path: Path, rule: DoubtRule, status: Status, code: Code | None, exports: int
) -> None:
    journey = FakeJourney(tmp_path, (finding(Tier.DOUBTFUL),), [Outcome(Status.VERIFIED)])
    result = redact(journey, rule)
    assert (result.outcome.status, result.outcome.code) == (status, code)
    assert len(journey.exported) == exports
    assert result.review is not None
    assert len(result.review.findings) == 1


def test_a_new_hit_is_hidden_and_exported_again(tmp_path: Path) -> None:
    again = Outcome(Status.NEEDS_REVIEW, Code.SECOND_LOOK, new_hits=(HIT,))
    journey = FakeJourney(tmp_path, (), [again, Outcome(Status.VERIFIED)])
    assert redact(journey).outcome.status is Status.VERIFIED
    second, count = journey.exported[1]
    assert [f.reason for f in second.findings] == ["second-look"]
    assert count == 1


def test_after_two_more_exports_it_is_refused(tmp_path: Path) -> None:
    again = Outcome(Status.NEEDS_REVIEW, Code.SECOND_LOOK, new_hits=(HIT,))
    journey = FakeJourney(tmp_path, (), [again, again, again])
    result = redact(journey)
    assert (result.outcome.status, result.outcome.code) == (Status.REFUSED, Code.SECOND_LOOK)
    assert [count for _, count in journey.exported] == [0, 1, 2]
    assert result.review is not None
    assert len({f.id for f in result.review.findings}) == 3


@pytest.mark.parametrize(
    ("error", "status"),
    [(Refused(Code.CORRUPT), Status.REFUSED), (Failed(Code.DISK_FULL), Status.FAILED)],
)
def test_an_error_is_an_outcome(tmp_path: Path, error: Exception, status: Status) -> None:
    result = redact(FakeJourney(tmp_path, error=error))
    assert result.outcome.status is status
    assert result.review is None


def test_scan_changes_nothing(tmp_path: Path) -> None:
    journey = FakeJourney(tmp_path, (finding(Tier.CERTAIN),))
    result = batch.scan(journey, Path("a"), Policy(), Job())
    assert result.outcome.status is Status.SCANNED
    assert journey.exported == []
