"""Plan, write aside, check with other eyes, commit, receipt: or nothing at all."""

import contextlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from caseveil.domain import fitting
from caseveil.domain import plan as planning
from caseveil.domain.checks import Check, Verdict, Verification
from caseveil.domain.findings import Finding, TagPlace, WordPlace
from caseveil.domain.geometry import Size
from caseveil.domain.outcome import Delivered, Outcome, Status
from caseveil.domain.plan import Plan
from caseveil.domain.policy import Policy
from caseveil.domain.receipt import Receipt
from caseveil.domain.review import Review
from caseveil.domain.source import Fate
from caseveil.errors import Code, Refused
from caseveil.redact.names import next_name
from caseveil.workflow import kept, receipts
from caseveil.workflow.aside import commit, failure, private_folder
from caseveil.workflow.errands import Written
from caseveil.workflow.jobs import Job

_TRIES = 100


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
    kept.require_gone(order.review, _identifying(order.review, order.identity_categories))
    order = replace(order, policy=fitting.fitted(order.policy, order.review))
    with private_folder(order.folder) as private:
        copies: list[_Copy] = []
        for part in _parts(order):
            draft = _write(order, part, private / f"copy-{len(copies)}", steps, job)
            size = draft.aside.stat().st_size
            if policy := fitting.smaller(order.policy, order.review.source, size):
                order = replace(order, policy=policy)
                draft = _write(order, _parts(order)[0], private / "smaller", steps, job)
            seen = steps.check(draft.aside, order.review, draft.plan, order.policy, job)
            again = planning.coded_anew(draft.plan)
            if again and any(check.name == "inside" for check in _failed(seen)):
                # Codes of the source were kept in which the check sees what nobody else would.
                draft = _write(order, again, private / f"anew-{len(copies)}", steps, job)
                seen = steps.check(draft.aside, order.review, draft.plan, order.policy, job)
            if not seen.passed:
                return _not_delivered(seen, draft.written)
            copies.append(_Copy(draft.plan, draft.written, draft.aside, seen))
        job.step(1.0, "commit")
        return _hand_over(order, copies)


def _parts(order: Order) -> tuple[Plan, ...]:
    """What becomes one output each."""
    known = harvest(order.review, order.identity_categories)
    return planning.parts(planning.make(order.review, order.policy, known), order.policy)


def _write(order: Order, part: Plan, aside: Path, steps: Steps, job: Job) -> "_Draft":
    written = steps.write(order.review, part, order.policy, aside, job)
    return _Draft(part if written.exact else planning.without_cells(part), written, aside)


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


def harvest(review: Review, identity_categories: frozenset[str]) -> tuple[str, ...]:
    """Values of identity-class tags and the file name, minus what the profile keeps."""
    return tuple(one.text or "" for one in _identifying(review, identity_categories))


def _identifying(review: Review, identity_categories: frozenset[str]) -> tuple[Finding, ...]:
    stays = {tag.path for tag in review.source.tags if tag.fate is Fate.KEPT}
    return tuple(
        finding
        for finding in review.findings
        if isinstance(finding.place, TagPlace)
        and not isinstance(finding.place, WordPlace)  # what it was is told by the check of words
        and finding.category in identity_categories
        and finding.text
        and finding.place.path not in stays
    )


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


def _hand_over(order: Order, copies: Sequence[_Copy]) -> Outcome:
    """All of them under their final names, or none."""
    made: list[Delivered] = []
    told: list[Receipt] = []
    try:
        for copy in copies:
            receipt = _receipt(order, copy)
            path = _commit_both(receipt, copy.aside, order.folder, copy.written.suffix)
            made.append(Delivered(path, receipt.sha256, receipt.format, copy.size))
            told.append(receipt)
    except BaseException:
        for one in made:
            one.path.unlink(missing_ok=True)
            receipts.path_for(one.path).unlink(missing_ok=True)
        raise
    first = made[0].path
    return Outcome(
        Status.VERIFIED,
        delivered=tuple(made),
        receipt=told[0],
        receipt_path=receipts.path_for(first),
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


def _commit_both(receipt: Receipt, aside: Path, folder: Path, suffix: str) -> Path:
    """The final name of the copy; where another export took the number, the next is tried."""
    for _ in range(_TRIES):
        final = folder / _free_name(folder, suffix)
        with contextlib.suppress(Refused):
            _commit_in_order(receipt, aside, final)
            return final
    raise Refused(Code.TARGET_EXISTS)


def _free_name(folder: Path, suffix: str) -> str:
    receipted = folder / receipts.FOLDER
    folders = [one for one in (folder, receipted) if one.is_dir()]
    return next_name([entry.name for one in folders for entry in one.iterdir()], suffix)


def _commit_in_order(receipt: Receipt, aside: Path, final: Path) -> None:
    """The receipt first: one without its file harms nobody, the other way round does."""
    path = receipts.path_for(final)
    draft = aside.parent / "receipt.json"
    try:
        path.parent.mkdir(exist_ok=True)
        draft.write_text(receipt.to_json(), encoding="ascii")
    except OSError as error:
        raise failure(error) from None
    commit(draft, path)
    try:
        commit(aside, final)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
