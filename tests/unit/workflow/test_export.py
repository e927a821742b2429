"""Delivered only when every check passed; otherwise nothing is left behind."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from caseveil.domain.checks import Check, Verdict, Verification
from caseveil.domain.geometry import Rect
from caseveil.domain.outcome import Outcome, Status
from caseveil.domain.policy import PictureFormat, Pictures, Policy, TextRule
from caseveil.domain.receipt import from_json, plan_of
from caseveil.domain.review import Review
from caseveil.domain.source import Ability
from caseveil.errors import Code, Failed, Refused
from caseveil.workflow import receipts
from caseveil.workflow.export import Order, deliver
from caseveil.workflow.jobs import Job
from unit.workflow.fakes import FakeSteps, passed, second_look_hit, source


def order(folder: Path) -> Order:
    review = Review(source(folder)).approve()
    engines = {"text": "engine 1"}
    return Order(review, Policy(), folder / "out", engines, frozenset({"person"}))


def files(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())


def run(folder: Path, steps: FakeSteps) -> Outcome:
    return deliver(order(folder), steps, Job())


def test_a_verified_file_is_delivered_with_its_receipt(tmp_path: Path) -> None:
    outcome = run(tmp_path, FakeSteps([passed("inside", "outside")]))
    assert outcome.status is Status.VERIFIED
    assert files(tmp_path / "out") == ["image-0001.png", "receipts/image-0001.png.json"]
    assert (tmp_path / "Testmann.png").read_bytes() == b"original"


def test_the_receipt_names_nothing_of_the_source(tmp_path: Path) -> None:
    outcome = run(tmp_path, FakeSteps([passed("inside")]))
    assert outcome.receipt_path is not None
    text = outcome.receipt_path.read_text()
    assert "Testmann" not in text
    assert str(tmp_path) not in text
    assert "1" * 64 not in text
    assert from_json(text) == outcome.receipt
    assert json.loads(text)["date"].count(":") == 0


def test_the_receipt_remembers_the_plan(tmp_path: Path) -> None:
    outcome = run(tmp_path, FakeSteps([passed("inside")]))
    assert outcome.receipt is not None
    assert len(plan_of(outcome.receipt).frames) == 1
    assert receipts.of(outcome.delivered[0].path) == outcome.receipt


@pytest.mark.parametrize("verdict", [Verdict.FAILED, Verdict.COULD_NOT_RUN])
def test_a_check_that_did_not_pass_delivers_nothing(tmp_path: Path, verdict: Verdict) -> None:
    bad = Verification((Check("inside", Verdict.PASSED), Check("outside", verdict, "n=3")))
    outcome = run(tmp_path, FakeSteps([bad]))
    assert outcome.status is Status.FAILED
    assert outcome.code is not None
    assert outcome.detail == "outside: n=3"
    assert files(tmp_path / "out") == []


def test_no_checks_at_all_deliver_nothing(tmp_path: Path) -> None:
    outcome = run(tmp_path, FakeSteps([Verification(())]))
    assert outcome.status is Status.FAILED
    assert files(tmp_path / "out") == []


def test_a_new_hit_goes_back_to_the_person(tmp_path: Path) -> None:
    outcome = run(tmp_path, FakeSteps([second_look_hit()]))
    assert (outcome.status, outcome.code) == (Status.NEEDS_REVIEW, Code.SECOND_LOOK)
    assert len(outcome.new_hits) == 1
    assert files(tmp_path / "out") == []


def test_a_failed_write_leaves_nothing(tmp_path: Path) -> None:
    steps = FakeSteps([], fails=Failed(Code.DISK_FULL))
    with pytest.raises(Failed):
        run(tmp_path, steps)
    assert files(tmp_path / "out") == []


@pytest.mark.parametrize(
    ("family", "pictures", "told"),
    [
        ("png", None, ("cropped", "turned 90 degrees")),
        ("dicom", None, ("painted outside a crop",)),
        ("dicom", PictureFormat.PNG, ("cropped", "turned 90 degrees")),
    ],
)
def test_the_receipt_tells_a_cut_from_what_is_painted(
    tmp_path: Path, family: str, pictures: PictureFormat | None, told: tuple[str, ...]
) -> None:
    able = frozenset(Ability) if family == "png" else frozenset()
    made = replace(source(tmp_path), format=family, abilities=able)
    review = Review(made).with_crop(Rect(0, 0, 20, 10)).with_turn(1).approve()
    policy = Policy(pictures=Pictures(pictures))
    outcome = deliver(
        Order(review, policy, tmp_path / "out", {}, frozenset()),
        FakeSteps([passed("inside")]),
        Job(),
    )
    assert outcome.receipt and outcome.receipt.edits == told


def test_a_folder_that_is_the_source_is_refused(tmp_path: Path) -> None:
    inside = order(tmp_path)
    target = replace(inside, folder=inside.review.source.path)
    with pytest.raises(Refused) as refusal:
        deliver(target, FakeSteps([passed("inside")]), Job())
    assert refusal.value.code is Code.TARGET_IS_SOURCE
    assert files(tmp_path) == ["Testmann.png"]


@pytest.mark.parametrize("rule", list(TextRule))
def test_the_receipt_names_the_rule_for_text(tmp_path: Path, rule: TextRule) -> None:
    asked = replace(order(tmp_path), policy=Policy(text=rule))
    outcome = deliver(asked, FakeSteps([passed("inside")]), Job())
    assert outcome.receipt is not None
    assert outcome.receipt.text_rule == rule.value
