import pytest

from caseveil.domain.geometry import Rect, area
from caseveil.domain.slabs import minus, share_outside

HEAD = Rect(0, 0, 10, 20).polygon()


def left(polygon, hole):
    return sum(map(area, minus(polygon, hole)))


def test_a_hole_inside_leaves_the_rest():
    assert left(HEAD, Rect(2, 5, 6, 10).polygon()) == pytest.approx(200 - 20)


def test_a_hole_beside_leaves_everything():
    assert left(HEAD, Rect(30, 5, 40, 10).polygon()) == pytest.approx(200)


def test_a_hole_over_everything_leaves_nothing():
    assert minus(HEAD, Rect(-5, -5, 50, 50).polygon()) == ()
    assert minus(HEAD, HEAD) == ()


def test_slanted_edges_that_cross_are_cut_where_they_cross():
    diamond = ((5.0, 5.0), (10.0, 10.0), (5.0, 15.0), (0.0, 10.0))
    assert left(diamond, Rect(-1, 0, 5, 20).polygon()) == pytest.approx(25)


def test_a_self_crossing_outline_stays_hidden_everywhere():
    twice = (*Rect(0, 0, 10, 10).polygon(), *Rect(0, 0, 5, 5).polygon())
    assert left(twice, Rect(50, 50, 60, 60).polygon()) == pytest.approx(100)


def test_a_hole_that_crosses_itself_spares_only_its_odd_turns():
    bow = ((0.0, 0.0), (10.0, 0.0), (0.0, 10.0), (10.0, 10.0))
    assert left(Rect(0, 0, 10, 10).polygon(), bow) == pytest.approx(50)


def test_a_turned_outline_counts_like_any_other():
    assert left(tuple(reversed(HEAD)), Rect(2, 5, 6, 10).polygon()) == pytest.approx(180)


def test_what_several_covers_leave_is_told_as_a_share():
    upper, lower = Rect(0, 0, 10, 10).polygon(), Rect(0, 9, 10, 15).polygon()
    assert share_outside(HEAD, [upper, lower]) == pytest.approx(0.25)
    assert share_outside(HEAD, []) == 1.0
    assert share_outside(((0.0, 0.0), (4.0, 0.0), (2.0, 0.0)), [upper]) == 0.0
