"""Profiles are judged by what they do, not by their names."""

import numpy as np
import pytest

from caseveil.formats.pixels import colour
from made_profiles import srgb, wide


def test_srgb_is_left_alone_and_a_wide_gamut_is_not() -> None:
    assert colour.needs_conversion(srgb()) is False
    assert colour.needs_conversion(wide()) is True


@pytest.mark.parametrize(
    "bad", [b"", b"\0" * 200, srgb()[:100], srgb()[:-60]], ids=["none", "zeros", "head", "cut"]
)
def test_a_broken_profile_is_no_profile(bad: bytes) -> None:
    assert colour.needs_conversion(bad) in (None, False)
    assert colour.description(bad)


def test_a_wide_red_becomes_more_saturated_in_srgb() -> None:
    pixels = np.full((2, 2, 3), (200, 80, 80), np.uint8)
    converted = colour.to_srgb(pixels, wide())
    assert converted[0, 0, 0] > 205
    assert converted[0, 0, 1] < 78
    assert (pixels == (200, 80, 80)).all()


def test_greys_stay_grey() -> None:
    greys = np.repeat(np.arange(256, dtype=np.uint8).reshape(16, 16, 1), 3, axis=2)
    converted = colour.to_srgb(greys, wide()).astype(int)
    assert np.abs(converted - greys).max() <= 1


def test_a_huge_profile_is_not_used() -> None:
    with pytest.raises(ValueError, match="too large"):
        colour.to_srgb(np.zeros((1, 1, 3), np.uint8), srgb() + b"\0" * (5 << 20))


@pytest.mark.parametrize("height", [1, 2, 7])
def test_every_row_is_converted_alike(height: int) -> None:
    pixels = np.full((height, 5, 3), (200, 40, 90), np.uint8)
    shown = colour.to_srgb(pixels, wide())
    assert shown.shape == pixels.shape
    assert (shown == shown[0, 0]).all()
