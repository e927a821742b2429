"""Cutting one region out of another neither loses nor invents area."""

from math import cos, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseveil.domain.geometry import Rect, area, contains, shared_area
from caseveil.domain.shapes import rotated
from caseveil.domain.slabs import minus

sides = st.integers(1, 60)
places = st.integers(-20, 60)
quads = st.builds(
    lambda x, y, w, h, turn: rotated(Rect(x, y, x + w, y + h).polygon(), turn),
    places,
    places,
    sides,
    sides,
    st.integers(0, 90),
)
stars = st.builds(
    lambda radii: tuple((r * cos(i * 0.7), r * sin(i * 0.7)) for i, r in enumerate(radii)),
    st.lists(st.integers(3, 40), min_size=9, max_size=9),
)


@given(quads, quads)
def test_what_is_left_and_what_is_shared_make_the_whole(polygon, hole):
    left = sum(map(area, minus(polygon, hole)))
    assert left + shared_area(polygon, hole) == pytest.approx(area(polygon), abs=1e-3, rel=1e-6)


@given(stars, quads, st.floats(-45, 45), st.floats(-45, 45))
def test_a_spot_is_left_where_it_is_inside_and_not_in_the_hole(star, hole, x, y):
    spot = (x + 0.0123, y + 0.0321)  # off the edges, where both answers are right
    if any(abs(spot[1] - corner[1]) < 1e-3 for corner in (*star, *hole)):
        return
    expected = contains(star, spot) and not contains(hole, spot)
    assert any(contains(part, spot) for part in minus(star, hole)) == expected
