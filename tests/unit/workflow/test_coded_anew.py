"""Codes of the source that the check does not let pass are written anew, once."""

from dataclasses import replace
from pathlib import Path

import pytest

from caseveil.domain import plan as planning
from caseveil.domain.cells import Grid
from caseveil.domain.checks import Check, Verdict, Verification
from caseveil.domain.geometry import Size
from caseveil.domain.outcome import Outcome, Status
from caseveil.domain.plan import Plan
from caseveil.domain.policy import Policy
from caseveil.domain.review import Review
from caseveil.workflow.export import Order, deliver
from caseveil.workflow.jobs import Job
from unit.workflow.fakes import FakeSteps, passed, source

BAD = Verification((Check("inside", Verdict.FAILED, "beyond 3"), Check("outside", Verdict.PASSED)))
UNLIKE = Verification((Check("inside", Verdict.PASSED), Check("outside", Verdict.FAILED)))


class Steps(FakeSteps):
    """Remembers the plans that were written."""

    plans: list[Plan]

    def write(self, review, plan, policy, aside, job):
        self.plans = [*getattr(self, "plans", []), plan]
        return super().write(review, plan, policy, aside, job)


def run(folder: Path, steps: Steps, cell: Size | None) -> Outcome:
    review = Review(replace(source(folder), grid=cell and Grid(cell))).approve()
    return deliver(Order(review, Policy(), folder / "out", {}, frozenset()), steps, Job())


def test_a_copy_with_hidden_codes_is_written_once_more(tmp_path: Path) -> None:
    steps = Steps([BAD, passed("inside", "outside")])
    assert run(tmp_path, steps, Size(8, 8)).status is Status.VERIFIED
    assert [plan.frames[0].anew for plan in steps.plans] == [False, True]


@pytest.mark.parametrize(
    ("seen", "cell", "written"),
    [([BAD, BAD], Size(8, 8), 2), ([BAD], None, 1), ([UNLIKE], Size(8, 8), 1)],
)
def test_what_fails_then_too_is_not_delivered(
    tmp_path: Path, seen: list[Verification], cell: Size | None, written: int
) -> None:
    steps = Steps(seen)
    assert run(tmp_path, steps, cell).status is Status.FAILED
    assert len(steps.plans) == written
    assert not [path for path in (tmp_path / "out").rglob("*") if path.is_file()]


def test_only_plans_with_cells_are_coded_anew(tmp_path: Path) -> None:
    plan = planning.make(Review(replace(source(tmp_path), grid=Grid(Size(8, 8)))), Policy())
    again = planning.coded_anew(plan)
    assert again is not None and all(frame.anew for frame in again.frames)
    assert planning.coded_anew(again) is None
    assert planning.coded_anew(planning.without_cells(plan)) is None
