import itertools

import numpy as np
import pytest

from caseveil.ui.state.picture import build
from caseveil.workflow import levels


def preview(width, height, scale=1.0):
    pixels = np.random.default_rng(1).integers(0, 256, (height, width, 3), np.uint8)
    return pixels, levels.preview(pixels, scale)


@pytest.mark.parametrize(("width", "height"), [(1601, 1203), (64, 48), (3, 1), (1001, 450)])
def test_each_level_is_half_the_one_before(width, height):
    _pixels, made = preview(width, height)
    sizes = [(image.width(), image.height()) for image in build(made).levels]
    assert sizes[0] == (width, height)
    for (w1, h1), (w2, h2) in itertools.pairwise(sizes):
        assert (w2, h2) == (w1 // 2, h1 // 2)
    assert min(sizes[-1]) <= 400 or len(sizes) == 1


def test_rows_without_padding_are_shown_straight():
    pixels, made = preview(7, 5)
    image = build(made).levels[0]
    seen = [[image.pixelColor(x, y).getRgb()[:3] for x in range(7)] for y in range(5)]
    assert np.array_equal(np.array(seen, np.uint8), pixels)


def test_a_level_is_the_mean_of_four_pixels():
    pixels, made = preview(1000, 900)
    image = build(made).levels[1]
    four = pixels[10:12, 20:22].astype(int).sum(axis=(0, 1))
    assert image.pixelColor(10, 5).getRgb()[:3] == tuple((four + 2) // 4)


@pytest.mark.parametrize(
    ("zoom", "scale", "level"), [(1, 1, 0), (0.6, 1, 0), (0.5, 1, 1), (0.2, 1, 2), (0.2, 0.5, 1)]
)
def test_the_level_is_the_smallest_that_is_fine_enough(zoom, scale, level):
    _pixels, made = preview(1700, 1700, scale)
    assert build(made).level(zoom) == level


def test_the_preview_itself_is_not_copied():
    _pixels, made = preview(900, 900)
    picture = build(made)
    assert picture.memory[0] is made.rgb
    assert picture.memory[1] is made.levels[0]
