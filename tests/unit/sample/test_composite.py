"""Before and after on one sheet."""

import io

import numpy as np
from PIL import Image

from caseveil.sample import composite


def sheet(before: np.ndarray, after: np.ndarray) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(composite.side_by_side(before, after))))


def test_both_pictures_stand_beside_each_other_in_their_own_colours():
    red, blue = np.zeros((2, 300, 200, 3), np.uint8)
    red[..., 0], blue[..., 2] = 200, 200
    pixels = sheet(red, blue)
    middle = pixels[pixels.shape[0] // 2]
    assert tuple(middle[24 + 100]) == (200, 0, 0)
    assert tuple(middle[-24 - 100]) == (0, 0, 200)


def test_large_pictures_are_scaled_to_one_height():
    pixels = sheet(np.zeros((4000, 3000, 3), np.uint8), np.zeros((2000, 3000, 3), np.uint8))
    assert pixels.shape[0] < 1400
    assert pixels.shape[1] > 900 + 1800


def test_captions_are_written_above():
    black = np.zeros((300, 300, 3), np.uint8)
    pixels = sheet(black, black)
    line = (pixels[:60] != pixels[0, 0]).any(-1)
    middle = pixels.shape[1] // 2
    assert line[:, : middle - 24].any() and line[:, middle + 24 :].any()
