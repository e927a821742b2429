"""One source that becomes several pictures: each with its receipt, all of them or none."""

from dataclasses import replace
from pathlib import Path

from caseveil.domain.geometry import Size
from caseveil.domain.outcome import Status
from caseveil.domain.policy import Fit, PictureFormat, Pictures, Policy
from caseveil.domain.receipt import plan_of
from caseveil.domain.review import Review
from caseveil.workflow import receipts
from caseveil.workflow.export import Order, deliver
from caseveil.workflow.jobs import Job
from unit.workflow.fakes import FakeSteps, passed, second_look_hit, source

NAMES = ["image-0001.png", "image-0002.png", "image-0003.png"]


def order(folder: Path) -> Order:
    review = replace(Review(source(folder, frames=3)).source, format="dicom")
    policy = Policy(pictures=Pictures(PictureFormat.PNG))
    return Order(Review(review).approve(), policy, folder / "out", {}, frozenset())


def files(folder: Path) -> list[str]:
    return sorted(p.name for p in (folder / "out").rglob("*") if p.is_file())


def test_every_picture_has_a_receipt_of_its_own(tmp_path: Path) -> None:
    outcome = deliver(order(tmp_path), FakeSteps([passed("inside") for _ in NAMES]), Job())
    assert outcome.status is Status.VERIFIED
    assert [one.path.name for one in outcome.delivered] == NAMES
    assert {one.format for one in outcome.delivered} == {"png"}
    assert files(tmp_path) == sorted([*NAMES, *(f"{name}.json" for name in NAMES)])
    for index, one in enumerate(outcome.delivered):
        receipt = receipts.of(one.path)
        assert (receipt.format, receipt.made_from, receipt.frames) == ("png", "dicom", 1)
        assert [frame.index for frame in plan_of(receipt).frames] == [index]


class SizedSteps(FakeSteps):
    """Writes as many bytes as told, one copy after the other."""

    def __init__(self, sizes: list[int]) -> None:
        super().__init__([passed("inside")])
        self.sizes, self.wanted = sizes, []

    def write(self, review, plan, policy, aside, job):
        written = super().write(review, plan, policy, aside, job)
        aside.write_bytes(b"x" * self.sizes.pop(0))
        self.wanted.append((policy.pictures.form, plan.frames[0].placement.output))
        return written

    def check(self, aside, review, plan, policy, job):
        aside.write_bytes(b"clean copy")
        return super().check(aside, review, plan, policy, job)


def still(folder: Path, fit: Fit) -> Order:
    """An export of one JPEG for a destination that takes so much."""
    review = Review(replace(source(folder), format="jpeg")).approve()
    return Order(review, Policy(fit=fit), folder / "out", {}, frozenset())


def test_a_picture_is_made_to_fit_and_the_receipt_says_so(tmp_path: Path) -> None:
    steps = SizedSteps([5])
    outcome = deliver(still(tmp_path, Fit(PictureFormat.PNG, 20)), steps, Job())
    assert steps.wanted == [(PictureFormat.PNG, Size(20, 15))]
    (one,) = outcome.delivered
    assert (one.size, one.format) == (Size(20, 15), "png")
    receipt = receipts.of(one.path)
    assert receipt == outcome.receipt and receipt.geometry[0].reduced == (20, 15)
    assert plan_of(receipt).frames[0].placement.output == Size(20, 15)


def test_a_file_over_the_limit_is_written_once_more(tmp_path: Path) -> None:
    steps = SizedSteps([50, 5])
    outcome = deliver(still(tmp_path, Fit(None, 0, 20)), steps, Job())
    assert [form for form, _ in steps.wanted] == [None, PictureFormat.JPEG]
    assert outcome.receipt is not None
    assert (outcome.receipt.made_from, len(outcome.delivered)) == ("jpeg", 1)


def test_one_picture_that_does_not_pass_holds_all_back(tmp_path: Path) -> None:
    steps = FakeSteps([passed("inside"), second_look_hit()])
    outcome = deliver(order(tmp_path), steps, Job())
    assert outcome.status is Status.NEEDS_REVIEW
    assert files(tmp_path) == []
