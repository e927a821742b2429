"""Rows measure any outlines as an exact area does, whatever way they overlap."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseveil.domain.geometry import Rect, area, contains
from caseveil.domain.learning import rows

NUMBERS = st.integers(0, 60)
STRETCHES = st.lists(st.tuples(NUMBERS, NUMBERS).map(sorted).map(tuple), max_size=8)
POLYGONS = st.lists(st.tuples(NUMBERS, NUMBERS), min_size=3, max_size=9).map(tuple)


def covered(stretches) -> set[int]:
    return {n for first, last in stretches for n in range(first, last)}


@given(STRETCHES)
def test_joining_keeps_the_places_and_parts_them(stretches):
    joined = rows.joined(stretches)
    assert covered(joined) == covered(stretches)
    assert all(a[1] < b[0] for a, b in pairwise(joined))
    assert rows.length(joined) == len(covered(stretches))


@given(STRETCHES, STRETCHES)
def test_what_two_rows_share_is_in_both(one, other):
    shared = rows.common(rows.joined(one), rows.joined(other))
    assert covered(shared) == covered(one) & covered(other)


@given(STRETCHES)
def test_outside_is_the_rest(stretches):
    rest = rows.outside(rows.joined(stretches), 60)
    assert covered((int(a), int(b)) for a, b in rest) == set(range(60)) - covered(stretches)


@given(POLYGONS, st.integers(0, 59), st.integers(0, 59))
def test_a_row_runs_inside_as_the_even_odd_rule_says(polygon, x, y):
    row = rows.cut(polygon, y + 0.5)
    near = any(abs(x + 0.5 - end) < 1e-6 for stretch in row for end in stretch)
    inside = any(first < x + 0.5 < last for first, last in row)
    assert near or inside == contains(polygon, (x + 0.5, y + 0.5))


def test_rows_add_up_to_the_area():
    polygon = Rect(3, 4, 53, 44).polygon()
    heights = rows.heights(4, 44, 10)
    total = sum(rows.length(rows.cut(polygon, y)) for y in heights) * 4
    assert total == pytest.approx(area(polygon))
