import struct

import numpy as np
import pytest
from PIL import Image, ImageOps

from caseveil.verify.pixels.orientation import back, followed, of_tiff, turned


@pytest.mark.parametrize("value", range(1, 9))
def test_turns_like_a_viewer(value):
    exif = Image.Exif()
    exif[0x010E] = "text before it"
    exif[0x0112] = value
    block = exif.tobytes().removeprefix(b"Exif\0\0")
    assert of_tiff(block) == value
    pixels = np.arange(24, dtype=np.uint8).reshape(4, 6)
    image = Image.fromarray(pixels)
    image.getexif()[0x0112] = value
    assert np.array_equal(turned(pixels, value), np.asarray(ImageOps.exif_transpose(image)))


@pytest.mark.parametrize("quarter_turns", range(4))
@pytest.mark.parametrize("value", range(1, 9))
def test_a_turn_after_another_and_back(value, quarter_turns):
    pixels = np.arange(24).reshape(4, 6)
    both = turned(pixels, followed(value, quarter_turns))
    assert np.array_equal(both, np.rot90(turned(pixels, value), -quarter_turns))
    assert np.array_equal(turned(turned(pixels, value), back(value)), pixels)


def tiff(order, entries, start=8, count=None):
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", start)
    head += struct.pack(order + "H", len(entries) if count is None else count)
    return head + b"".join(struct.pack(order + "HHIHH", *entry, 0) for entry in entries)


def test_big_endian_and_long_values():
    assert of_tiff(tiff(">", [(0x0112, 3, 1, 6)])) == 6
    long = tiff("<", [])[:8] + struct.pack("<HHHII", 1, 0x0112, 4, 1, 8)
    assert of_tiff(long) == 8


@pytest.mark.parametrize(
    "block",
    [
        b"",
        b"II*\0",
        b"garbage of some length",
        tiff("<", [(0x0112, 3, 1, 9)]),
        tiff("<", [(0x0110, 3, 1, 6)]),
        tiff("<", [(0x0112, 3, 1, 6)], start=400),
        tiff("<", [(0x0110, 3, 1, 6)], count=9),
    ],
)
def test_nothing_readable_means_upright(block):
    assert of_tiff(block) == 1
