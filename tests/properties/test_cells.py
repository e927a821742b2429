"""Regions rounded to cells, against the pixels they touch."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from caseveil.domain import cells
from caseveil.domain.cells import Grid
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan
from caseveil.redact.pixels import hidden_mask

CELLS = st.sampled_from([Size(8, 8), Size(16, 8), Size(8, 16), Size(16, 16)])
SIZES = st.builds(Size, st.integers(1, 90), st.integers(1, 90))
COORDINATES = st.one_of(st.integers(-20, 110), st.floats(-20, 110)).map(lambda x: round(x, 2))
POLYGONS = st.lists(st.tuples(COORDINATES, COORDINATES), min_size=3, max_size=6).map(tuple)


def painted(size, **plan):
    whole = Placement(size, Rect(0, 0, size.width, size.height))
    return hidden_mask(size, FramePlan(0, whole, **plan))


def of_whole_cells(mask, cell, begin=(0, 0)):
    """Whether no cell is half in the mask."""
    left, top = -begin[0] % cell.width, -begin[1] % cell.height
    wide = np.pad(mask, ((top, 0), (left, 0)))
    return np.array_equal(rounded(wide, cell)[top:, left:], mask)


def rounded(mask, cell):
    rows, columns = -(-mask.shape[0] // cell.height), -(-mask.shape[1] // cell.width)
    whole = np.zeros((rows * cell.height, columns * cell.width), bool)
    whole[: mask.shape[0], : mask.shape[1]] = mask
    any_in = whole.reshape(rows, cell.height, columns, cell.width).any(axis=(1, 3))
    grown = np.repeat(np.repeat(any_in, cell.height, 0), cell.width, 1)
    return grown[: mask.shape[0], : mask.shape[1]]


@settings(max_examples=50, deadline=None)
@given(POLYGONS, CELLS, SIZES)
def test_what_a_region_touches_is_hidden_in_whole_cells(polygon, cell, size):
    exact = painted(size, fills=(polygon,))
    grown = painted(size, fills=cells.touched(polygon, Grid(cell), size))
    assert of_whole_cells(grown, cell)
    assert not (exact & ~grown).any()
    # Nothing more than a cell around what it touches.
    around = rounded(exact, cell)
    assert grown.sum() <= rounded(np.pad(around, 1)[2:, 1:-1], cell).size


@settings(max_examples=50, deadline=None)
@given(POLYGONS, CELLS, SIZES)
def test_a_region_inside_one_cell_hides_that_cell_alone(polygon, cell, size):
    box = np.asarray(polygon)
    low, high = box.min(0), box.max(0)
    scaled = (box - low) / np.maximum(high - low, 1e-6) * 6 + 1
    grown = painted(
        size, fills=cells.touched(tuple(map(tuple, scaled.round(2).tolist())), Grid(cell), size)
    )
    assert not grown[cell.height :].any()
    assert not grown[:, cell.width :].any()


@settings(max_examples=50, deadline=None)
@given(POLYGONS, CELLS, SIZES)
def test_what_lies_outside_of_a_kept_area_is_hidden_in_whole_cells(polygon, cell, size):
    exact = painted(size, keep_only=(polygon,))
    crossed = cells.crossed(polygon, Grid(cell), size)
    grown = painted(size, keep_only=(polygon,), fills=crossed)
    assert of_whole_cells(grown, cell)
    assert not (exact & ~grown).any()


@settings(max_examples=50, deadline=None)
@given(POLYGONS, CELLS, SIZES, st.tuples(st.integers(0, 7), st.integers(0, 7)))
def test_cells_may_be_cut_at_the_other_end(polygon, cell, size, begin):
    exact = painted(size, fills=(polygon,))
    grown = painted(size, fills=cells.touched(polygon, Grid(cell, begin), size))
    assert of_whole_cells(grown, cell, begin)
    assert not (exact & ~grown).any()
    kept = painted(size, keep_only=(polygon,))
    crossed = cells.crossed(polygon, Grid(cell, begin), size)
    assert of_whole_cells(painted(size, keep_only=(polygon,), fills=crossed), cell, begin)
    assert not (kept & ~painted(size, keep_only=(polygon,), fills=crossed)).any()


@settings(max_examples=50, deadline=None)
@given(st.tuples(*[st.integers(-5, 95)] * 4), CELLS, SIZES, st.integers(0, 7))
def test_a_crop_keeps_whole_cells_from_inside_it(sides, cell, size, begin):
    crop = Rect(*sides).clip(size)
    inner = cells.inside(crop, Grid(cell, (begin, begin)), size)
    if inner.size.pixels:
        assert inner.left >= crop.left
        assert inner.top >= crop.top
        assert inner.right <= crop.right
        assert inner.bottom <= crop.bottom
        assert (inner.left - begin) % cell.width == 0 or inner.left == 0
        assert (inner.top - begin) % cell.height == 0 or inner.top == 0
        assert (inner.right - begin) % cell.width == 0 or inner.right == size.width
        assert (inner.bottom - begin) % cell.height == 0 or inner.bottom == size.height


def test_a_square_on_the_grid_stays_as_it_is():
    square = Rect(16, 16, 48, 32).polygon()
    assert cells.touched(square, Grid(Size(16, 16)), Size(100, 100)) == (square,)
    assert cells.crossed(square, Grid(Size(16, 16)), Size(100, 100)) == ()


def test_a_hole_between_two_arms_is_not_filled():
    fork = ((0, 0), (16, 0), (16, 32), (48, 32), (48, 0), (64, 0), (64, 48), (0, 48))
    polygon = tuple((float(x), float(y)) for x, y in fork)
    grown = painted(Size(64, 48), fills=cells.touched(polygon, Grid(Size(16, 16)), Size(64, 48)))
    assert not grown[:32, 16:48].any()
    assert grown.sum() == 64 * 48 - 32 * 32
