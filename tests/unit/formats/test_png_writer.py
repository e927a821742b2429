"""The PNG writer: files that other readers agree on, and filters that make them small."""

import io

import numpy as np
import pytest
from PIL import Image

import makers
from caseveil.formats.png.image import PngImage
from caseveil.formats.png.writer import encode
from made_png import noise


@pytest.mark.parametrize("size", [(1, 1), (1, 9), (9, 1), (300, 2000)])
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_others_read_what_was_written(size: tuple[int, int], channels: int) -> None:
    samples = np.random.default_rng(4).integers(0, 256, (*size, channels)).astype(np.uint8)
    samples[: size[0] // 2] //= 64
    samples = samples[..., 0] if channels == 1 else samples
    data = encode(PngImage(samples, 8, {1: 0, 3: 2, 4: 6}[channels]))
    assert np.array_equal(np.asarray(Image.open(io.BytesIO(data))), samples)


def test_bits_are_packed_from_the_left() -> None:
    for depth in (1, 2, 4):
        samples = noise(depth, 0)[..., 0].astype(np.uint8)
        data = encode(PngImage(samples, depth, 0))
        spread = 255 // ((1 << depth) - 1)
        assert np.array_equal(
            np.asarray(Image.open(io.BytesIO(data)).convert("L")), samples * spread
        )


def test_a_photo_is_about_as_small_as_others_make_it() -> None:
    pixels = makers.photo(5, 320, 240)
    other = io.BytesIO()
    Image.fromarray(pixels).save(other, "PNG")
    assert len(encode(PngImage(pixels, 8, 2))) < 1.05 * len(other.getvalue())
