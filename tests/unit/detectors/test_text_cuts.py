"""Parts of a grid hold all that is set, none twice, shown to the network in whole blocks."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseveil_detectors.text.cuts import BLOCK, CELL, NARROW, WIDE, Part, cut

SIGHTS = st.sampled_from([NARROW, WIDE])


@st.composite
def grids(draw):
    """Few or many cells, wherever they lie."""
    shape = [BLOCK * draw(st.integers(1, 12)) for _ in range(2)]
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    return rng.random(shape) < draw(st.sampled_from([0.0, 0.02, 0.2, 0.8]))


def placed(grid, *places):
    out = np.zeros(grid, np.bool_)
    for top, bottom, left, right in places:
        out[top:bottom, left:right] = True
    return out


@given(grids(), SIGHTS)
def test_parts_hold_all_that_is_set_and_none_twice(grid, sight):
    times = np.zeros(grid.shape, int)
    for part in cut(grid, sight):
        times[part.top : part.bottom, part.left : part.right] += 1
    assert times.max(initial=0) <= 1
    assert times[grid].all()


@given(grids(), SIGHTS)
def test_a_part_is_shown_in_whole_blocks_with_cells_around_it_where_the_copy_reaches(grid, sight):
    tall, wide = grid.shape
    for part in cut(grid, sight):
        shown = part.wider((tall * CELL, wide * CELL), sight)
        assert (shown.bottom - shown.top) % BLOCK == (shown.right - shown.left) % BLOCK == 0
        assert 0 <= shown.top <= max(0, part.top - sight.around)
        assert min(tall, part.bottom + sight.around) <= shown.bottom <= tall
        assert 0 <= shown.left <= max(0, part.left - sight.around)
        assert min(wide, part.right + sight.around) <= shown.right <= wide
        rows, columns = part.within(shown)
        assert rows.start == (part.top - shown.top) * CELL
        assert columns.stop == (part.right - shown.left) * CELL


@pytest.mark.parametrize("turned", [False, True])
def test_what_lies_far_apart_is_cut_apart_and_what_lies_near_is_not(turned):
    far = placed((64, 64), (0, 2, 0, 20), (60, 62, 30, 50))
    near = placed((64, 64), (0, 2, 0, 20), (4, 6, 0, 20))
    assert len(cut(far.T if turned else far, WIDE)) == 2
    assert len(cut(near.T if turned else near, WIDE)) == 1


@pytest.mark.parametrize("sight", [NARROW, WIDE])
def test_a_part_is_bounded_however_large_the_copy(sight):
    parts = cut(np.ones((128, 128), np.bool_), sight)
    assert sum(part.cells for part in parts) == 128 * 128
    assert all(part.wider((2048, 2048), sight).cells <= sight.most for part in parts)


def test_one_cell_is_one_part():
    assert cut(placed((8, 8), (3, 4, 5, 6)), NARROW) == [Part(3, 4, 5, 6)]
