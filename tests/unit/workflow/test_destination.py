"""A destination that takes no face is kept to on the road that both faces walk."""

from dataclasses import replace
from pathlib import Path

import pytest

from caseveil.domain.findings import Action, Decision, Finding, Kind, PixelPlace, Tier
from caseveil.domain.policy import Policy
from caseveil.domain.review import Review
from caseveil.domain.source import Source
from caseveil.errors import Code, Refused
from caseveil.workflow.jobs import Job
from caseveil.workflow.journey import Journey
from caseveil.workflow.pool import WorkerPool


class Reached(Exception):
    """The road went on to the workers."""


def no_pool() -> WorkerPool:
    raise Reached


PLACE = PixelPlace(0, ((0, 0), (5, 0), (5, 5)))
FACE = Finding("f1", Kind.FACE, Tier.CERTAIN, "face", 0.9, PLACE)
REVIEW = Review(Source(Path("a.png"), "0" * 64, "png", ()), (FACE,))
POLICY = Policy(face_photos=False)


def export(review: Review, policy: Policy, folder: Path) -> None:
    Journey(no_pool, frozenset(), policy).export(review, policy, folder, Job())


def test_a_face_is_refused_where_the_destination_takes_none(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        export(REVIEW, POLICY, tmp_path)
    assert refusal.value.code is Code.FACE_NOT_ALLOWED


@pytest.mark.parametrize(
    ("review", "policy"),
    [
        (REVIEW, replace(POLICY, face_photos=True)),
        (REVIEW.with_decision("f1", Decision(Action.KEEP)), POLICY),
    ],
)
def test_otherwise_the_road_goes_on(review: Review, policy: Policy, tmp_path: Path) -> None:
    with pytest.raises(Reached):
        export(review, policy, tmp_path)
