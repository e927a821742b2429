import json
from dataclasses import replace

import pytest

from caseveil.domain.checks import Check, Verdict
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.domain.receipt import Receipt, from_json, plan_of
from caseveil.domain.spans import spans

SIZE = Size(100, 80)
CROPPED = Placement(SIZE, Rect(10, 10, 90, 70), 1)
FILL = Rect(20, 20, 30, 30).polygon()
FRAME = FramePlan(0, CROPPED, fills=(FILL,), keep_only=(FILL, FILL), spared=(FILL,))
OTHER = FramePlan(3, replace(CROPPED, reduced=Size(30, 40)), bar=0.25)
FRAMES = (FRAME, replace(FRAME, index=1), replace(FRAME, index=2), OTHER)
PLAN = Plan(FRAMES, Profile("basic"), ("Doe",))

RECEIPT = Receipt(
    program="0.1.0",
    engines={"faces": "yunet 2023mar"},
    shared_engines=("libjpeg-turbo",),
    looked_for=("face", "text"),
    preset="default",
    profile="basic",
    format="jpeg",
    frames=1,
    counts={"face/certain/hide": 2},
    edits=("crop",),
    hidden_share=0.25,
    method="re-encoded, source tables",
    checks=(Check("container", Verdict.PASSED, "7 parts"),),
    sha256="0" * 64,
    date="2026-01-31",
    geometry=spans(PLAN),
    second_looks=1,
)


def test_a_receipt_survives_its_own_json():
    assert from_json(RECEIPT.to_json()) == RECEIPT


def test_a_verdict_is_a_verdict_again():
    assert from_json(RECEIPT.to_json()).checks[0].verdict is Verdict.PASSED


def test_the_json_is_canonical():
    text = RECEIPT.to_json()
    assert list(json.loads(text)) == sorted(json.loads(text))
    assert text.endswith("}\n")
    assert text.isascii()


def test_frames_treated_alike_are_told_once():
    assert [(span.first, span.last) for span in spans(PLAN)] == [(0, 2), (3, 3)]
    assert spans(Plan((), Profile("basic"))) == ()


def test_a_receipt_remembers_the_plan_but_no_identifier():
    assert plan_of(RECEIPT, ("Doe",)) == PLAN
    assert plan_of(from_json(RECEIPT.to_json())) == replace(PLAN, identifiers=())
    assert "Doe" not in RECEIPT.to_json()


def changed(**changes):
    body = {**json.loads(RECEIPT.to_json()), **changes}
    return json.dumps({k: v for k, v in body.items() if v is not None})


SPAN = json.loads(RECEIPT.to_json())["geometry"][0]


def spanned(**changes):
    return changed(geometry=[{**SPAN, **changes}])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "{}",
        changed(schema=2),
        changed(checks=None),
        changed(edits=None),
        changed(extra=1),
        changed(geometry=None),
        changed(geometry=[{"first": 0}]),
        changed(geometry=["span"]),
        "[" * 100_000,
        spanned(last=10**11),
        spanned(first=-1),
        spanned(first="0"),
        spanned(size=[100, "80"]),
        spanned(size=[100]),
        spanned(crop=[0, 0, 100, 80, 1]),
        spanned(cell=[8]),
        spanned(cell=[8, 0]),
        spanned(reduced=[8]),
        spanned(reduced=[-1, 8]),
        spanned(fills=[[[10**400, 0], [1, 1], [2, 0]]]),
        spanned(fills=[[[float("nan"), 0], [1, 1], [2, 0]]]),
        spanned(spared=[[[0, float("-inf")], [1, 1], [2, 0]]]),
        spanned(keep_only=[[[0, 0], [1e9, 1], [2, 0]]]),
        spanned(quarter_turns=4),
        spanned(bar=-1.0),
        spanned(bar=float("nan")),
        spanned(quarter_turns=-1),
        changed(geometry=[SPAN, SPAN]),
        changed(checks=[{"name": "container"}]),
        changed(checks=[{"name": "container", "verdict": "maybe"}]),
    ],
)
def test_what_is_no_receipt_is_not_read_as_one(text):
    with pytest.raises(ValueError, match=r"receipt|Expecting"):
        from_json(text)
