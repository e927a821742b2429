from math import cos, pi, sin

import pytest

from caseveil.domain.geometry import Rect, area, bounds, contains
from caseveil.domain.shapes import ellipse, is_convex, rotated, snapped, widened

ARROW = ((0.0, 0.0), (40.0, 0.0), (20.0, 10.0), (40.0, 40.0))


def test_an_ellipse_reaches_beyond_the_true_one_everywhere():
    drawn = ellipse(Rect(0, 0, 40, 20))
    spots = [(20 + 20 * cos(a) * 0.9999, 10 + 10 * sin(a) * 0.9999) for a in range(7)]
    assert all(contains(drawn, spot) for spot in spots)
    assert area(drawn) == pytest.approx(pi * 200, rel=0.01)


def test_only_a_shape_without_a_dent_is_convex():
    assert is_convex(Rect(0, 0, 4, 4).polygon())
    assert is_convex(tuple(reversed(Rect(0, 0, 4, 4).polygon())))
    assert not is_convex(ARROW)


def test_a_region_grows_and_shrinks_on_every_side():
    assert bounds(widened(Rect(10, 10, 50, 40).polygon(), 5)) == Rect(5, 5, 55, 45)
    assert bounds(widened(Rect(10, 10, 50, 40).polygon(), -5)) == Rect(15, 15, 45, 35)
    assert bounds(widened(ARROW, 4)) == Rect(-4, -4, 44, 44)


def test_a_region_is_not_shrunk_out_of_sight():
    tiny = Rect(10, 10, 18, 18).polygon()
    assert widened(tiny, -3) == tiny


def test_a_region_turns_about_its_middle():
    turned = rotated(Rect(0, 0, 40, 20).polygon(), 90)
    assert turned[0] == pytest.approx((30, -10))
    assert area(turned) == pytest.approx(800)


def test_a_side_jumps_to_the_line_it_meets_and_no_further():
    line, far = Rect(10, 10, 60, 20), Rect(200, 8, 260, 22)
    assert snapped(Rect(12, 7, 63, 40), [line, far], 4) == Rect(10, 10, 60, 40)
    assert snapped(Rect(100, 7, 163, 40), [line], 4) == Rect(100, 7, 163, 40)
