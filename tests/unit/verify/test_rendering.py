import numpy as np
import pytest

from caseveil.errors import Refused
from caseveil.verify.pixels.decoding import DicomFrames, PngFrames
from unit.verify import makers

GREY = makers.picture(32, 24, channels=1).reshape(24, 32)
COLOUR = makers.picture(32, 24)


def shown(samples, **options):
    return DicomFrames(makers.dicom_source(samples, **options)).displayed(0)


def test_grey_spans_the_full_range_and_is_inverted():
    (light,) = shown(GREY)
    (dark,) = shown(GREY, photometric="MONOCHROME1")
    assert (light.min(), light.max()) == (0, 255)
    assert np.array_equal(light[..., 0], light[..., 2])
    assert np.abs(light.astype(int) + dark - 255).max() == 0


def test_narrow_content_in_wide_range_is_shown_twice():
    deep = GREY.astype(np.uint16)
    deep[1, 1] = 60000
    first, second = shown(deep)
    assert {first.max(), second.max()} == {255}
    assert np.median(second) > 60 > np.median(first) or np.median(first) > 60 > np.median(second)


def test_flat_frame_is_black():
    (flat,) = shown(np.full((6, 8), 77, np.uint8))
    assert not flat.any()


def palette(bits, first=0, dtype="<u2", count=4):
    step = 256 if bits == 16 else 1
    options = {}
    for n, name in enumerate(("Red", "Green", "Blue")):
        table = (np.arange(count) * (20 + 20 * n) * step).astype(dtype)
        options[f"{name}PaletteColorLookupTableDescriptor"] = [count, first, bits]
        options[f"{name}PaletteColorLookupTableData"] = table.tobytes()
    return options


@pytest.mark.parametrize(("bits", "dtype"), [(16, "<u2"), (8, "<u2"), (8, "u1")])
def test_palettes(bits, dtype):
    index = np.arange(48, dtype=np.uint8).reshape(6, 8) % 4
    (picture,) = shown(index, photometric="PALETTE COLOR", **palette(bits, dtype=dtype))
    assert np.array_equal(picture, index[..., None] * np.array([20, 40, 60], np.uint8))


def test_palette_that_does_not_begin_at_zero():
    index = np.arange(48, dtype=np.uint8).reshape(6, 8) % 8
    (picture,) = shown(index, photometric="PALETTE COLOR", **palette(8, first=2))
    assert picture[..., 0].tolist() == (np.clip(index.astype(int) - 2, 0, 3) * 20).tolist()


def test_palette_of_signed_samples_begins_below_zero():
    index = np.array([[-2, -1, 0, 1]], np.int16)
    options = palette(8) | {
        f"{name}PaletteColorLookupTableDescriptor": [4, -2, 8] for name in ("Red", "Green", "Blue")
    }
    (picture,) = shown(index, photometric="PALETTE COLOR", **options)
    assert picture[0, :, 0].tolist() == [0, 20, 40, 60]


@pytest.mark.parametrize("missing", ["Descriptor", "Data"])
def test_palette_that_is_missing_is_refused(missing):
    options = {k: v for k, v in palette(8).items() if not k.endswith(missing)}
    with pytest.raises(Refused):
        shown(GREY, photometric="PALETTE COLOR", **options)


def test_colour_models():
    assert np.array_equal(shown(COLOUR)[0], COLOUR)
    grey = np.dstack([GREY, np.full((24, 32, 2), 128, np.uint8)])
    (picture,) = shown(grey, photometric="YBR_FULL")
    assert np.array_equal(picture, np.repeat(GREY[..., None], 3, 2))
    deep = COLOUR.astype(np.uint16) << 8
    assert np.array_equal(shown(deep)[0], COLOUR)
    with pytest.raises(Refused):
        shown(COLOUR, photometric="CMYK")
    with pytest.raises(Refused):
        shown(GREY, photometric="RGB")


def test_transparent_png_is_shown_in_three_ways():
    clear = np.dstack([COLOUR, np.full(GREY.shape, 0, np.uint8)])
    colours, on_white, alpha = PngFrames(makers.png(clear)).displayed(0)
    assert np.array_equal(colours, COLOUR)
    assert on_white.min() == 255
    assert not alpha.any()
    assert len(PngFrames(makers.png(COLOUR)).displayed(0)) == 1


def test_deep_png_is_shown_in_eight_bits():
    deep = GREY.astype(np.uint16) * 256 + 7
    picture = PngFrames(makers.png(deep)).displayed(0)[0]
    assert np.array_equal(picture[..., 0], GREY)
