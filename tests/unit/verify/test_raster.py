from itertools import product

import numpy as np
import pytest

from caseveil.domain.geometry import Rect, Size, contains
from caseveil.verify.pixels.raster import cover

SIZE = Size(24, 18)


def brute(polygon, size, test):
    """A test over a fine grid of points strictly inside each pixel."""
    steps = [(n + 0.5) / 9 for n in range(9)]
    mask = np.zeros((size.height, size.width), bool)
    for row, column in product(range(size.height), range(size.width)):
        mask[row, column] = test(
            contains(polygon, (column + x, row + y)) for x, y in product(steps, steps)
        )
    return mask


def test_rectangle_on_pixel_borders_is_exact():
    covered = cover([Rect(3, 2, 9, 7).polygon()], SIZE)
    expected = np.zeros((18, 24), bool)
    expected[2:7, 3:9] = True
    assert np.array_equal(covered.whole, expected)
    assert np.array_equal(covered.touched, expected)


def test_rectangle_between_pixel_borders_touches_its_rim():
    covered = cover([((3.5, 2.5), (9.5, 2.5), (9.5, 7.5), (3.5, 7.5))], SIZE)
    assert covered.whole.sum() == 5 * 4
    assert covered.touched.sum() == 7 * 6


@pytest.mark.parametrize("seed", range(12))
def test_random_polygons_agree_with_point_in_polygon(seed):
    random = np.random.default_rng(seed)
    angles = np.sort(random.uniform(0, 2 * np.pi, random.integers(3, 8)))
    radius = random.uniform(3, 9, len(angles))
    points = np.stack([12 + radius * np.cos(angles), 9 + radius * np.sin(angles)], 1)
    polygon = tuple(map(tuple, points.tolist()))
    covered = cover([polygon], SIZE)
    # A grid of points may miss a sliver, never find what is not there.
    assert not (covered.whole & ~brute(polygon, SIZE, all)).any()
    assert not (brute(polygon, SIZE, any) & ~covered.touched).any()
    assert (brute(polygon, SIZE, all) & ~covered.whole).sum() <= 6
    assert (covered.touched & ~brute(polygon, SIZE, any)).sum() <= 6


def test_polygon_beyond_the_frame_is_clipped():
    covered = cover([Rect(-10, -10, 5, 4).polygon(), Rect(20, 15, 99, 99).polygon()], SIZE)
    assert covered.whole.sum() == 5 * 4 + 4 * 3
    assert not cover([Rect(-9, -9, -2, -2).polygon()], SIZE).touched.any()


def test_self_crossing_outline_must_hide_odd_parts_and_may_hide_all():
    square = [(2, 2), (12, 2), (12, 12), (2, 12)]
    inner = [(2, 2), (7, 2), (7, 7), (2, 7)]
    covered = cover([tuple(map(tuple, square + inner))], SIZE)
    assert not covered.whole[4, 4]
    assert covered.touched[4, 4]
    assert covered.whole[10, 10]


def test_line_touches_and_covers_nothing():
    covered = cover([((2.0, 3.5), (9.0, 3.5), (5.0, 3.5))], SIZE)
    assert not covered.whole.any()
    assert covered.touched[3, 2:9].all()
    assert covered.touched.sum() == 7
