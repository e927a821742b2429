"""The eight orientations against Pillow's own reading of the standard."""

import numpy as np
import pytest
from PIL import Image, ImageOps

from caseveil.domain.geometry import Rect, Size
from caseveil.formats.pixels.orientation import (
    displayed_size,
    followed,
    stored_part,
    transposes,
    upright,
)


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


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_part_is_found_where_it_is_stored_and_turned_further(orientation: int) -> None:
    stored = np.arange(5 * 7).reshape(5, 7)
    shown = upright(stored, orientation)
    size, part = displayed_size(Size(7, 5), orientation), Rect(1, 2, 4, 5)
    there = stored_part(part, size, orientation)
    assert np.array_equal(upright(stored[there.slices], orientation), shown[part.slices])
    for turns in range(4):
        both = upright(stored, followed(orientation, turns))
        assert np.array_equal(both, np.rot90(shown, -turns))
