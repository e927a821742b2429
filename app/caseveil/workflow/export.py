"""Plan, write aside, check with other eyes, commit, receipt: or nothing at all."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from caseveil.domain import fitting
from caseveil.domain import plan as planning
from caseveil.domain.checks import Check, Verdict, Verification
from caseveil.domain.geometry import Size
from caseveil.domain.outcome import Outcome, Status
from caseveil.domain.plan import Plan
from caseveil.domain.policy import Policy
from caseveil.domain.receipt import Receipt
from caseveil.domain.review import Review
from caseveil.errors import Code, Refused
from caseveil.workflow import kept, receipts
from caseveil.workflow.aside import private_folder
from caseveil.workflow.errands import Written
from caseveil.workflow.handover import Ready, hand_over
from caseveil.workflow.harvest import harvest, identifying
from caseveil.workflow.jobs import Job


class Steps(Protocol):
    """The two steps that run in workers."""

    def write(self, review: Review, plan: Plan, policy: Policy, aside: Path, job: Job) -> Written:
        """Writes the clean copy aside."""

    def check(
        self, aside: Path, review: Review, plan: Plan, policy: Policy, job: Job
    ) -> Verification:
        """Reads it back and checks it."""


@dataclass(frozen=True, slots=True)
class Order:
    """One export.

    Attributes:
        review: what was decided.
        policy: the rules.
        folder: where the output appears.
        engines: catalogue name to engine of everything that looked, for the receipt.
        identity_categories: categories of tag findings whose values must be gone.
        second_looks: how often the file was written before.
    """

    review: Review
    policy: Policy
    folder: Path
    engines: Mapping[str, str]
    identity_categories: frozenset[str]
    second_looks: int = 0


def deliver(order: Order, steps: Steps, job: Job) -> Outcome:
    """Exports one reviewed source.

    Returns:
        Verified with the delivered file and its receipt; needs-review with new hits where only
        the second look found something; failed where another check did not pass.

    Raises:
        Refused, Failed, Cancelled: nothing was delivered and nothing is left behind.
    """
    if os.path.realpath(order.folder) == os.path.realpath(order.review.source.path):
        raise Refused(Code.TARGET_IS_SOURCE)
    kept.require_gone(order.review, identifying(order.review, order.identity_categories))
    order = replace(order, policy=fitting.fitted(order.policy, order.review))
    with private_folder(order.folder) as private:
        tries = _Tries(order, steps, job, private)
        copies: list[_Copy] = []
        for number, part in enumerate(_parts(order)):
            draft = tries.small_enough(tries.written(part, f"copy-{number}"))
            draft, seen = tries.checked(draft)
            if not seen.passed:
                return _not_delivered(seen, draft.written)
            copies.append(_Copy(draft.plan, draft.written, draft.aside, seen))
        job.step(1.0, "commit")
        return _verified(tries.order, copies)


def _parts(order: Order) -> tuple[Plan, ...]:
    """What becomes one output each."""
    known = harvest(order.review, order.identity_categories)
    return planning.parts(planning.make(order.review, order.policy, known), order.policy)


@dataclass(frozen=True, slots=True)
class _Draft:
    """One output that lies aside."""

    plan: Plan
    written: Written
    aside: Path


@dataclass(frozen=True, slots=True)
class _Copy(_Draft):
    """One that has passed its checks."""

    seen: Verification

    @property
    def size(self) -> Size:
        """Of its largest frame."""
        sizes = (frame.output for frame in self.plan.frames)
        return max(sizes, key=lambda size: (max(size.width, size.height), size.pixels))


@dataclass(slots=True)
class _Tries:
    """The outputs of one order, written and checked, each try as a file of its own.

    ``small_enough`` changes ``order``: its policy is then the one that the smaller output was
    written under, and the receipt tells that one.
    """

    order: Order
    steps: Steps
    job: Job
    private: Path

    def written(self, part: Plan, name: str) -> _Draft:
        """One output, aside."""
        order, aside = self.order, self.private / name
        written = self.steps.write(order.review, part, order.policy, aside, self.job)
        return _Draft(part if written.exact else planning.without_cells(part), written, aside)

    def small_enough(self, draft: _Draft) -> _Draft:
        """The same, or a smaller one where the destination asks for it."""
        size = draft.aside.stat().st_size
        policy = fitting.smaller(self.order.policy, self.order.review.source, size)
        if policy is None:
            return draft
        self.order = replace(self.order, policy=policy)
        return self.written(_parts(self.order)[0], f"{draft.aside.name}-smaller")

    def checked(self, draft: _Draft) -> tuple[_Draft, Verification]:
        """What the check says, and of what: codes of the source may have to be made anew.

        A kept code can hold what the check sees and nobody else would.
        """
        seen = self._check(draft)
        again = planning.coded_anew(draft.plan)
        if again is None or all(check.name != "inside" for check in _failed(seen)):
            return draft, seen
        anew = self.written(again, f"{draft.aside.name}-anew")
        return anew, self._check(anew)

    def _check(self, draft: _Draft) -> Verification:
        order = self.order
        return self.steps.check(draft.aside, order.review, draft.plan, order.policy, self.job)


def _failed(verification: Verification) -> list[Check]:
    return [check for check in verification.checks if check.verdict is not Verdict.PASSED]


def _not_delivered(verification: Verification, written: Written) -> Outcome:
    bad = _failed(verification)
    only_second_look = all(check.name == "second-look" for check in bad)
    if verification.new_hits and only_second_look:
        status, code = Status.NEEDS_REVIEW, Code.SECOND_LOOK
    else:
        ran = all(check.verdict is Verdict.FAILED for check in bad)
        status, code = Status.FAILED, Code.CHECK_FAILED if ran else Code.CHECK_COULD_NOT_RUN
    return Outcome(
        status,
        code,
        ", ".join(_told(check) for check in bad),
        checks=verification.checks,
        new_hits=verification.new_hits,
        hidden_share=written.hidden_share,
    )


def _told(check: Check) -> str:
    return f"{check.name}: {check.detail}" if check.detail else check.name


def _verified(order: Order, copies: Sequence[_Copy]) -> Outcome:
    """All of them handed over."""
    ready = [
        Ready(copy.aside, copy.written.suffix, _receipt(order, copy), copy.size) for copy in copies
    ]
    made = hand_over(order.folder, ready)
    return Outcome(
        Status.VERIFIED,
        delivered=made,
        receipt=ready[0].receipt,
        receipt_path=receipts.path_for(made[0].path),
        checks=copies[0].seen.checks,
        hidden_share=sum(copy.written.hidden_share for copy in copies) / len(copies),
    )


def _receipt(order: Order, copy: _Copy) -> Receipt:
    return receipts.draw_up(
        order.review,
        copy.plan,
        order.policy,
        order.engines,
        copy.seen,
        written=copy.written,
        second_looks=order.second_looks,
    )
