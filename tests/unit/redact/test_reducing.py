"""A redacted picture made smaller: exact means of areas, and no rim of a region that is grey."""

from fractions import Fraction

import numpy as np
import pytest

from caseveil.domain.geometry import Placement, Rect, Size, within
from caseveil.domain.plan import FramePlan
from caseveil.redact.pixels import paint
from caseveil.redact.reducing import reduce


def exact_means(line: list[int], width: int) -> list[Fraction]:
    """One row by the definition, in fractions."""
    share = Fraction(len(line), width)
    means = []
    for column in range(width):
        left, right = column * share, (column + 1) * share
        parts = ((min(at + 1, right) - max(at, left), value) for at, value in enumerate(line))
        means.append(sum(max(part, 0) * value for part, value in parts) / share)
    return means


@pytest.mark.parametrize(("before", "after"), [(12, 5), (7, 7), (100, 33), (9, 1), (64, 63)])
def test_each_pixel_is_the_mean_of_what_it_covers(before: int, after: int) -> None:
    line = np.random.default_rng(before).integers(0, 256, before, np.uint8)
    wanted = np.array([float(mean) for mean in exact_means(line.tolist(), after)])
    across = reduce(line[np.newaxis], Size(after, 1))[0]
    down = reduce(line[:, np.newaxis], Size(1, after))[:, 0]
    for made in (across, down):
        assert np.abs(made - wanted).max() <= 0.5 + 1e-6


def test_colours_are_reduced_apart() -> None:
    samples = np.random.default_rng(4).integers(0, 65536, (30, 41, 3)).astype(np.uint16)
    made = reduce(samples, Size(20, 15))
    assert made.dtype == np.uint16
    assert np.array_equal(made[..., 1], reduce(samples[..., 1], Size(20, 15)))


@pytest.mark.parametrize("longest", [31, 47, 60, 79])
@pytest.mark.parametrize("turns", [0, 1])
def test_whatever_a_region_touches_is_ink_in_the_smaller_picture(longest: int, turns: int) -> None:
    white = np.full((60, 80, 3), 255, np.uint8)
    region = ((20.3, 10.2), (41.7, 12.0), (33.0, 37.4))
    place = Placement(Size(80, 60), Rect(4, 2, 78, 58), turns)
    place = Placement(place.source, place.crop, turns, within(place.turned, longest))
    made = paint(white, FramePlan(0, place, (region,)), (0, 0, 0))
    assert made.shape == (place.output.height, place.output.width, 3)
    inner = place.to_output(region)
    for corner in inner:
        row, column = min(int(corner[1]), made.shape[0] - 1), min(int(corner[0]), made.shape[1] - 1)
        assert made[row, column].max() == 0
    grey = (made > 0) & (made < 255)  # blends may lie beside the region only, never in it
    ys, xs = np.nonzero(grey.any(axis=2))
    for row, column in zip(ys, xs, strict=True):
        assert made[max(0, row - 1) : row + 2, max(0, column - 1) : column + 2].min() == 0


def test_what_lies_outside_the_kept_area_is_ink_too() -> None:
    white = np.full((40, 40), 255, np.uint8)
    place = Placement(Size(40, 40), Rect(0, 0, 40, 40), 0, Size(27, 27))
    made = paint(white, FramePlan(0, place, (), (Rect(10, 10, 30, 30).polygon(),)), (0,))
    assert set(np.unique(made)) == {0, 255}
    assert made[7:20, 7:20].min() == 255
