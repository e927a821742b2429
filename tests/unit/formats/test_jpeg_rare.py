"""JPEG files of rare kinds: arithmetic coding, and inks instead of colours."""

import io

import numpy as np
import pytest
from PIL import Image

import makers
from caseveil.domain.geometry import Placement, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.formats.jpeg.document import JPEG
from caseveil.redact import pixels
from caseveil.verify import comparison
from caseveil.verify.jpeg import container as jpeg
from caseveil.verify.pixels.decoding import JpegFrames
from made_profiles import inks, srgb

# Slopes of 24 x 16 pixels, quality 70; libjpeg-turbo coded the coefficients again.
GREY = bytes.fromhex(
    "ffd8ffe000104a46494600010100000100010000ffdb0043000a07070807060a0808080b0a0a0b0e18100e0d"
    "0d0e1d15161118231f2524221f2221262b372f26293429212230413134393b3e3e3e252e4449433c48373d3e"
    "3bffc9000b080010001801002200ffcc000600101005ffda0008010000003f00ff0090da81c8cba4f9c8d35f"
    "5903d0306b90636b1dbea145457f80ffd9"
)
COLOUR = bytes.fromhex(
    "ffd8ffe000104a46494600010100000100010000ffdb0043000a07070807060a0808080b0a0a0b0e18100e0d"
    "0d0e1d15161118231f2524221f2221262b372f26293429212230413134393b3e3e3e252e4449433c48373d3e"
    "3bffdb0043010a0b0b0e0d0e1c10101c3b2822283b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
    "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3bffc900110800100018030022000111010211"
    "01ffcc000a0010100501101105ffda000c03000001110211003f00cf9a897311efec3e940da21ca002a21f55"
    "81be6695388483bcf0d0eb235e1a38fe6a04f0ffd9"
)
PRINT = Image.fromarray(makers.photo(2, 96, 64)).convert("CMYK")
REGION = Rect(0, 0, 8, 8).polygon()
ACROSS, DOWN = np.meshgrid(np.arange(24) * 5, np.arange(16) * 9)
SLOPE = (ACROSS + DOWN).astype(np.uint8)


class Painter:
    """A redactor that only paints."""

    paint = staticmethod(pixels.paint)


def exported(data: bytes, *fills: tuple) -> tuple[bytes, list[str]]:
    """The clean file, and what the check says of it."""
    document = JPEG.open(data, 1_000_000)
    assert document.grid is None
    size = document.frames[0]
    frame = FramePlan(0, Placement(size, Rect(0, 0, size.width, size.height)), fills)
    output = document.write(Plan((frame,), "basic"), Painter())
    source, made = JpegFrames(data), JpegFrames(output)
    found = comparison.inside(source, made, frame) + comparison.outside(source, made, frame)
    return output, found + jpeg.faults(output)


@pytest.mark.parametrize("data", [GREY, COLOUR], ids=["grey", "colour"])
def test_arithmetic_coding_is_read_and_encoded_again(data: bytes) -> None:
    picture = JPEG.open(data, 1_000_000).picture(0)
    assert np.abs(picture[..., 0].astype(int) - SLOPE).mean() < 4
    output, faults = exported(data, REGION)
    assert faults == []
    assert b"\xff\xc9" not in output


@pytest.mark.parametrize(
    "profile", [None, srgb(), b"nothing", bytes(5 << 20)], ids=["none", "rgb", "broken", "large"]
)
def test_inks_become_srgb(profile: bytes | None) -> None:
    target = io.BytesIO()
    PRINT.save(target, "JPEG", quality=92, icc_profile=profile)
    document = JPEG.open(target.getvalue(), 1_000_000)
    assert document.warnings == ("colour-converted",)
    expected = np.asarray(Image.open(target).convert("RGB"))
    np.testing.assert_array_equal(document.picture(0), expected)
    output, faults = exported(target.getvalue(), REGION)
    assert faults == []
    assert Image.open(io.BytesIO(output)).mode == "RGB"
    assert b"ICC_PROFILE" not in output
    assert JpegFrames(target.getvalue()).converted(0) is None


def test_inks_are_shown_through_their_profile() -> None:
    target = io.BytesIO()
    PRINT.save(target, "JPEG", quality=92, icc_profile=inks())
    mixed = np.asarray(Image.open(target).convert("RGB")).astype(int)
    shown = JPEG.open(target.getvalue(), 1_000_000).picture(0)
    assert np.abs(shown - mixed).max() > 20
    converted = JpegFrames(target.getvalue()).converted(0)
    assert converted is not None
    assert np.abs(converted.astype(int) - shown).max() <= 2
    assert exported(target.getvalue(), REGION)[1] == []
