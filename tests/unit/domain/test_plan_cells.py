"""A plan of a file whose cells are hidden or kept as wholes."""

from dataclasses import replace

import pytest

from caseveil.domain import plan
from caseveil.domain.cells import Grid
from caseveil.domain.geometry import Rect, Size
from caseveil.domain.policy import PictureFormat, Pictures, Policy
from caseveil.domain.spans import spans

CELL = Size(16, 8)


@pytest.fixture
def by_cells(review):
    """One region that touches six cells of a frame of 100 x 72."""
    size = Size(100, 72)
    source = replace(review.source, frames=(size,), grid=Grid(CELL))
    return replace(review, source=source, decisions={}, crop=None, keep_only=None, quarter_turns=0)


def frame(review):
    return plan.make(review, Policy()).frames[0]


def test_regions_are_rounded_outward(by_cells):
    planned = frame(by_cells)
    assert planned.cell == CELL
    for polygon in planned.fills:
        assert all((x % 16 == 0 or x == 100) and y % 8 == 0 for x, y in polygon)


def test_a_kept_area_loses_the_cells_its_outline_enters(by_cells):
    kept = Rect(20, 8, 64, 40).polygon()
    planned = frame(replace(by_cells, findings=(), keep_only=kept))
    assert planned.fills == (Rect(16, 8, 32, 40).polygon(),)
    assert planned.keep_only == (kept,)


def test_a_crop_is_rounded_inward(by_cells):
    planned = frame(replace(by_cells, crop=Rect(5, 9, 100, 70)))
    assert planned.placement.crop == Rect(16, 16, 100, 64)


@pytest.mark.parametrize("turns", range(4))
def test_a_turn_changes_no_cell(by_cells, turns):
    planned = frame(replace(by_cells, quarter_turns=turns))
    assert (planned.cell, planned.placement.quarter_turns) == (CELL, turns)
    assert planned.fills == frame(by_cells).fills


def test_cells_that_begin_within_the_frame(by_cells):
    turned = replace(by_cells, source=replace(by_cells.source, grid=Grid(CELL, (4, 3))))
    for polygon in frame(turned).fills:
        assert all(x in (0, 100) or x % 16 == 4 for x, _y in polygon)
        assert all(y in (0, 72) or y % 8 == 3 for _x, y in polygon)
    assert frame(replace(turned, crop=Rect(0, 4, 99, 72))).placement.crop == Rect(0, 11, 84, 72)


@pytest.mark.parametrize("turns", range(4))
def test_a_picture_hides_the_same_cells_however_it_is_turned(by_cells, turns):
    policy = Policy(pictures=Pictures(PictureFormat.PNG))
    (planned,) = plan.make(replace(by_cells, quarter_turns=turns), policy).frames
    assert planned.fills == frame(by_cells).fills
    assert (planned.cell, planned.placement.quarter_turns) == (None, turns)


def test_a_crop_within_one_cell_stays_as_it_is(by_cells):
    crop = Rect(17, 9, 30, 15)
    planned = frame(replace(by_cells, crop=crop))
    assert (planned.cell, planned.placement.crop) == (None, crop)


def test_a_file_that_was_encoded_again_keeps_the_regions(by_cells):
    planned = plan.make(by_cells, Policy())
    without = plan.without_cells(planned)
    assert without.frames[0].cell is None
    assert without.frames[0].fills == planned.frames[0].fills


def test_the_receipt_remembers_the_cells(by_cells):
    told = spans(plan.make(by_cells, Policy()))
    assert told[0].cell == (16, 8)
    assert spans(plan.without_cells(plan.make(by_cells, Policy())))[0].cell is None
