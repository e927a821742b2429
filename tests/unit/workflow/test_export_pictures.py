"""One source that becomes several pictures: each with its receipt, all of them or none."""

from dataclasses import replace
from pathlib import Path

import pytest

from caseveil.domain.outcome import Status
from caseveil.domain.policy import PictureFormat, Policy
from caseveil.domain.receipt import plan_of
from caseveil.domain.review import Review
from caseveil.errors import Code, Failed
from caseveil.workflow import export, receipts
from caseveil.workflow.export import Order, deliver
from caseveil.workflow.jobs import Job
from unit.workflow.fakes import FakeSteps, passed, second_look_hit, source

NAMES = ["image-0001.png", "image-0002.png", "image-0003.png"]


def order(folder: Path) -> Order:
    review = replace(Review(source(folder, frames=3)).source, format="dicom")
    policy = Policy(pictures=PictureFormat.PNG)
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


def test_one_picture_that_does_not_pass_holds_all_back(tmp_path: Path) -> None:
    steps = FakeSteps([passed("inside"), second_look_hit()])
    outcome = deliver(order(tmp_path), steps, Job())
    assert outcome.status is Status.NEEDS_REVIEW
    assert files(tmp_path) == []


def test_a_commit_that_fails_takes_the_others_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, left = export.commit, iter([True] * 4 + [False] * 9)

    def commit(aside: Path, final: Path) -> None:
        if not next(left):
            raise Failed(Code.DISK_FULL)
        real(aside, final)

    monkeypatch.setattr(export, "commit", commit)
    with pytest.raises(Failed):
        deliver(order(tmp_path), FakeSteps([passed("inside") for _ in NAMES]), Job())
    assert files(tmp_path) == []
