"""Regions widened by as far as colour spreads, crops narrowed by it."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseveil.domain import plan, reach
from caseveil.domain.cells import Grid
from caseveil.domain.geometry import Rect, Size
from caseveil.domain.policy import PictureFormat, Pictures, Policy
from caseveil.redact import pixels
from caseveil.verify.pixels.masks import grown

SIZE = Size(60, 44)
CORNER = st.tuples(st.integers(-16, 256), st.integers(-16, 192)).map(
    lambda quarters: (quarters[0] / 4, quarters[1] / 4)
)
OUTLINE = st.lists(CORNER, min_size=3, max_size=7, unique=True).map(tuple)


def one(fills=(), keep_only=(), by=0):
    place = plan.Placement(SIZE, Rect(0, 0, SIZE.width, SIZE.height))
    frame = plan.FramePlan(0, place, fills, keep_only)
    return plan.apart(replace(frame, reach=by))


def hidden(frame):
    blank = np.zeros((SIZE.height, SIZE.width), np.uint8)
    return pixels.paint(blank, frame, (1,)) > 0


@settings(max_examples=40)
@given(OUTLINE, st.integers(1, 4))
def test_all_that_lies_within_reach_of_a_hidden_pixel_is_hidden(outline, by) -> None:
    wanted = grown(hidden(one((outline,))), by)
    assert not (wanted & ~hidden(one((outline,), by=by))).any()


@settings(max_examples=40)
@given(OUTLINE, st.integers(1, 4))
def test_so_it_is_with_what_a_person_keeps(outline, by) -> None:
    wanted = grown(hidden(one(keep_only=(outline,))), by)
    assert not (wanted & ~hidden(one(keep_only=(outline,), by=by))).any()


@pytest.mark.parametrize("sides", [Rect(10, 8, 30, 20), Rect(0, 0, 5, 5)])
def test_a_rectangle_stays_one(sides) -> None:
    (wider,) = reach.around(sides.polygon(), 2)
    ends = {(sides.left - 2, sides.top - 2), (sides.right + 2, sides.bottom + 2)}
    assert len(wider) == 4
    assert ends <= set(wider)


def test_nothing_far_away_is_hidden() -> None:
    bent = ((5.0, 5.0), (40.0, 5.0), (40.0, 9.0), (9.0, 9.0), (9.0, 30.0), (5.0, 30.0))
    before, after = hidden(one((bent,))), hidden(one((bent,), by=2))
    assert not (after & ~grown(before, 2)).any()


@pytest.mark.parametrize(
    ("factors", "wanted"),
    [
        (((2, 2), (1, 1), (1, 1)), 2),
        (((1, 1), (1, 1), (1, 1)), 0),
        (((2, 2),), 0),
        (((4, 1), (1, 1), (1, 1)), 4),
        (((3, 1), (2, 1), (1, 1)), 3),
        (((1, 2), (1, 1), (1, 1)), 2),
    ],
)
def test_the_reach_follows_from_the_samples(factors, wanted) -> None:
    assert reach.of_factors(factors) == wanted


@pytest.fixture
def spreading(review):
    source = replace(review.source, reach=2)
    return replace(review, source=source, decisions={}, crop=None, keep_only=None)


def test_a_plan_hides_more_and_says_so(spreading) -> None:
    (frame,) = plan.make(spreading, Policy()).frames
    assert Rect(8, 8, 32, 32) in [plan.bounds(fill) for fill in frame.fills]
    assert frame.widened
    (narrow,) = plan.make(
        replace(spreading, source=replace(spreading.source, reach=0)), Policy()
    ).frames
    assert not narrow.widened
    (bare,) = plan.make(replace(spreading, findings=()), Policy()).frames
    assert not bare.widened


@pytest.mark.parametrize(
    ("crop", "wanted"),
    [
        (Rect(0, 10, 100, 40), Rect(0, 12, 100, 38)),
        (Rect(7, 0, 60, 80), Rect(9, 0, 58, 80)),
        (Rect(7, 10, 60, 14), Rect(7, 10, 60, 14)),
    ],
)
def test_a_crop_is_narrowed_where_something_is_left(spreading, crop, wanted) -> None:
    (frame,) = plan.make(replace(spreading, findings=(), crop=crop), Policy()).frames
    assert frame.placement.crop == wanted
    assert frame.widened


def test_whole_cells_are_widened_where_they_cannot_stay(spreading) -> None:
    source = replace(spreading.source, grid=Grid(Size(16, 16)))
    made = plan.make(replace(spreading, source=source), Policy())
    (own,), (without,) = made.frames, plan.without_cells(made).frames
    (picture,) = plan.make(
        replace(spreading, source=source), Policy(pictures=Pictures(PictureFormat.PNG))
    ).frames
    assert Rect(0, 0, 32, 32) in [plan.bounds(fill) for fill in own.fills]
    assert not own.widened
    assert Rect(-2, -2, 34, 34) in [plan.bounds(fill) for fill in picture.fills]
    assert picture.fills == without.fills
    assert picture == plan.of_frame(replace(spreading, source=source), 0, free=True)
    assert plan.without_cells(plan.without_cells(made)) == plan.without_cells(made)
