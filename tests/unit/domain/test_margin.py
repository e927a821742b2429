"""The margin as one outline: all of the frame but the areas, and what a kept line opens."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseveil.domain import plan, text_rule
from caseveil.domain.findings import (
    Action,
    By,
    Decision,
    Finding,
    Kind,
    Meaning,
    PixelPlace,
    TextClass,
    Tier,
)
from caseveil.domain.geometry import Rect, Size
from caseveil.domain.margin import (
    KNOWN_DEVICE,
    REMEMBERED,
    apart,
    around,
    margin,
    memorable,
    remembered,
)
from caseveil.domain.policy import Policy, TextRule
from caseveil.domain.review import Review
from caseveil.domain.source import Source
from caseveil.redact.pixels import hidden_mask
from caseveil.verify.pixels.raster import cover

SIZE = Size(60, 40)
AREA = Rect(10, 10, 50, 30)
LINE = Rect(12, 32, 40, 38)


def rects() -> st.SearchStrategy[Rect]:
    def rect(a: int, b: int, c: int, d: int) -> Rect:
        return Rect(min(a, b), min(c, d), max(a, b) + 1, max(c, d) + 1)

    across, down = st.integers(0, SIZE.width - 1), st.integers(0, SIZE.height - 1)
    return st.builds(rect, across, across, down, down)


@settings(max_examples=60)
@given(st.lists(rects(), min_size=1, max_size=4))
def test_exactly_what_lies_outside_is_covered(areas: list[Rect]) -> None:
    parts = apart(areas)
    assert not any(a.meets(b) for a in parts for b in parts if a is not b)
    wanted = np.ones((SIZE.height, SIZE.width), np.bool_)
    for part in parts:
        wanted[part.top : part.bottom, part.left : part.right] = False
    covered = cover([around(areas, SIZE)], SIZE)
    assert np.array_equal(covered.touched, wanted)


@pytest.mark.parametrize("first", [0, 1])
def test_areas_that_meet_through_a_third_are_joined(first: int) -> None:
    areas = [Rect(0, 0, 10, 10), Rect(20, 0, 30, 10), Rect(5, 5, 25, 8)]
    assert apart(areas[first:] + areas[:first]) == (Rect(0, 0, 30, 10),)


def _review(pattern: str = "measurement") -> Review:
    place = PixelPlace(0, around([AREA], SIZE))
    margin = Finding("m", Kind.MARGIN, Tier.CERTAIN, "", 1.0, place, By.RULE)
    meaning = Meaning(TextClass.CLINICAL, 0.95, pattern)
    line = Finding(
        "t", Kind.TEXT, Tier.CERTAIN, "", 1.0, PixelPlace(0, LINE.polygon()), text="2 cm"
    )
    source = Source(Path("a"), "0" * 64, "dicom", (SIZE,))
    return Review(source, (margin, replace(line, meaning=meaning)))


def _hidden(review: Review) -> np.ndarray:
    return hidden_mask(SIZE, plan.make(review, Policy()).frames[0])


def test_a_line_in_the_margin_is_proposed_only_where_a_person_looks() -> None:
    assert set(text_rule.proposals(_review(), TextRule.ASK)) == {"t"}
    assert text_rule.proposals(_review(), TextRule.IDENTITY) == {}


def test_a_kept_line_opens_the_margin() -> None:
    closed, opened = (
        _hidden(_review()),
        _hidden(_review().with_decision("t", Decision(Action.KEEP))),
    )
    assert closed[LINE.top : LINE.bottom, LINE.left : LINE.right].all()
    assert not opened[LINE.top : LINE.bottom, LINE.left : LINE.right].any()
    assert (closed & ~opened).sum() == LINE.size.pixels
    assert closed.sum() == SIZE.pixels - AREA.size.pixels


def test_a_margin_that_is_kept_hides_nothing() -> None:
    kept = _review().with_decision("m", Decision(Action.KEEP))
    assert _hidden(kept).sum() == LINE.size.pixels


STRIP, WITHIN = Rect(0, 0, 60, 8).polygon(), Rect(5, 1, 20, 7).polygon()
FILM = Source(Path("b"), "", "dicom", (SIZE, SIZE), device="d")


def test_what_was_remembered_is_proposed_where_no_known_place_covers_it() -> None:
    known = margin(STRIP, KNOWN_DEVICE, film=True)
    (found,) = remembered(FILM, Policy(), (WITHIN, LINE.polygon()), (known,))
    assert found.region == PixelPlace(0, LINE.polygon(), every_frame=True)
    assert (found.kind, found.reason, found.by) == (Kind.MARGIN, REMEMBERED, By.RULE)
    assert found.id != margin(LINE.polygon(), KNOWN_DEVICE, film=True).id
    assert remembered(FILM, Policy(wanted=frozenset({Kind.FACE})), (STRIP,), ()) == ()


def test_a_mask_is_what_was_drawn_or_moved_on_all_frames() -> None:
    known = margin(STRIP, KNOWN_DEVICE, film=True)
    review = Review(FILM, (known,)).with_drawn(PixelPlace(0, WITHIN))
    assert memorable(review) == ()  # as the table says, and on one frame only
    review = review.with_drawn(PixelPlace(1, LINE.polygon(), every_frame=True))
    moved = PixelPlace(0, WITHIN, every_frame=True)
    review = review.with_decision(known.id, Decision(Action.HIDE, moved))
    assert memorable(review) == (WITHIN, LINE.polygon())
    kept = review.with_decision(known.id, Decision(Action.KEEP))
    assert memorable(kept) == (LINE.polygon(),)
    still = Review(replace(FILM, frames=(SIZE,))).with_drawn(PixelPlace(0, WITHIN))
    assert memorable(still) == (WITHIN,)
