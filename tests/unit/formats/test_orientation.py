"""The eight orientations against Pillow's own reading of the standard."""

import numpy as np
import pytest
from PIL import Image, ImageOps

from caseveil.domain.geometry import Size
from caseveil.formats.pixels.orientation import displayed_size, transposes, upright


@pytest.mark.parametrize("orientation", range(1, 9))
def test_agrees_with_pillow(orientation: int) -> None:
    stored = np.arange(5 * 7 * 3, dtype=np.uint8).reshape(5, 7, 3)
    image = Image.fromarray(stored)
    image.getexif()[0x0112] = orientation
    expected = np.asarray(ImageOps.exif_transpose(image))
    assert np.array_equal(upright(stored, orientation), expected)
    size = displayed_size(Size(7, 5), orientation)
    assert (size.height, size.width) == expected.shape[:2]
    assert transposes(orientation) == (expected.shape[0] == 7)
