"""Which regions are told, how surely, and that a whole band is told rather than half of it."""

import numpy as np
import pytest

from caseveil_detectors.bands.judging import BIAS, MOST, WEIGHTS, judged, weight
from caseveil_detectors.bands.regions import Region


def region(likely, *, band=True, left=0, wide=10):
    """A region of 10 places in height whose marks weigh ``likely``."""
    marks = np.zeros(10)
    marks[9] = 0.5 if band else -0.5
    marks[0] = (likely - BIAS - marks[9] * WEIGHTS[9]) / WEIGHTS[0]
    window = (slice(0, 10), slice(left, left + wide))
    return Region(window, np.ones((10, wide), np.bool_), marks)


def test_the_marks_weigh_what_was_wished():
    assert weight(region(2.5)) == pytest.approx(2.5)


@pytest.mark.parametrize(
    ("band", "likely", "print_", "told"),
    [
        (True, 4.6, False, True),
        (True, 4.4, False, False),
        (True, 3.6, True, True),
        (True, 3.4, True, False),
        (True, 0.6, False, False),
        (True, 0.4, False, None),
        (True, -0.4, True, False),
        (True, -0.6, True, None),
        (False, 9.0, False, False),
        (False, 1.1, False, False),
        (False, 0.9, False, None),
        (False, 2.6, True, True),
        (False, 2.4, True, False),
        (False, -0.4, True, False),
        (False, -0.6, True, None),
    ],
)
def test_tiers(band, likely, print_, told):
    found = list(judged([region(likely, band=band)], lambda _: print_))
    assert [one.certain for one in found] == ([] if told is None else [told])
    assert {one.kind for one in found} <= {"wristband" if band else "label"}
    assert all(0 <= one.score <= 1 for one in found)


def test_of_two_that_overlap_the_likeliest_is_told():
    likely, other = region(6.0), region(4.0, left=3, wide=60)
    found = list(judged([other, likely], lambda _: False))
    assert [one.region for one in found] == [likely]


def test_a_larger_one_that_is_hardly_less_likely_is_told_instead():
    half, whole, far_too_large = region(6.5), region(6.0, wide=20), region(6.4, wide=60)
    found = list(judged([half, whole, far_too_large], lambda _: False))
    assert [one.region for one in found] == [whole]
    assert found[0].certain


def test_those_apart_are_all_told_up_to_a_number():
    many = [region(3.0 + 0.1 * number, left=20 * number) for number in range(MOST + 3)]
    found = list(judged(many, lambda _: False))
    assert [one.region for one in found] == many[:2:-1]


def test_only_what_may_be_told_is_looked_at_from_near_by():
    asked = []
    list(judged([region(9.0), region(-1.0, left=50), region(1.0, left=80)], asked.append))
    assert [one.window[1].start for one in asked] == [80]
