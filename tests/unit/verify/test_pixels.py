"""The pixel comparisons where whole files do not reach."""

import imagecodecs
import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from caseveil.domain.geometry import Rect
from caseveil.errors import Refused
from caseveil.verify import comparison
from caseveil.verify.dicom import codestreams as dicom_codestreams
from caseveil.verify.pixels import exact, lossy
from caseveil.verify.pixels.decoding import DicomFrames, JpegFrames, PngFrames
from caseveil.verify.pixels.masks import hidden
from unit.verify import makers
from unit.verify.makers import painted, plan, size_of
from unit.verify.test_dicom_pixels import compressed

GREY = makers.picture(48, 40, channels=1).reshape(40, 48)
COLOUR = makers.picture(48, 40)
BOX = Rect(8, 8, 28, 24)
FRAME = plan(size_of(GREY), BOX).frames[0]
MUST = hidden(FRAME).must


def inside(samples, **options):
    return exact.dicom_inside(DicomFrames(makers.dicom_output(samples, **options)), 0, MUST)


def test_nothing_to_hide_is_black():
    frames = DicomFrames(makers.dicom_output(GREY))
    assert exact.dicom_inside(frames, 0, np.zeros_like(MUST)) == []


def test_black_depends_on_slope_and_table():
    low, high = painted(GREY, BOX), painted(GREY, BOX, value=255)
    assert inside(low, RescaleSlope="2", RescaleIntercept="-5") == []
    assert inside(high, RescaleSlope="2", RescaleIntercept="-5") == ["not-black"]
    assert inside(high, RescaleSlope="-1", RescaleIntercept="0") == []
    assert inside(low, RescaleSlope="-1", RescaleIntercept="0") == ["not-black"]
    table = Dataset()
    table.LUTExplanation = ""
    for samples in (low, high):
        assert inside(samples, ModalityLUTSequence=Sequence([table])) == []


def palette(count=4):
    options = {"photometric": "PALETTE COLOR"}
    for name in ("Red", "Green", "Blue"):
        options[f"{name}PaletteColorLookupTableDescriptor"] = [count, 0, 8]
        options[f"{name}PaletteColorLookupTableData"] = bytes([90, 30, 0, 200])
    return options


def test_black_of_a_palette_is_its_darkest_entry():
    index = GREY % 4
    assert inside(painted(index, BOX, value=2), **palette()) == []
    assert inside(painted(index, BOX, value=0), **palette()) == ["not-black"]


def test_black_of_luminance_and_colour_differences():
    black = painted(COLOUR, BOX, value=(0, 128, 128))
    assert inside(black, photometric="YBR_FULL") == []
    assert inside(painted(COLOUR, BOX), photometric="YBR_FULL") == ["not-black"]


def outside(source, output):
    return comparison.outside(DicomFrames(source), DicomFrames(output), FRAME)


def test_lossy_source_may_differ_by_what_decoders_do():
    stream = imagecodecs.jpeg8_encode(GREY, level=90)
    source = compressed(GREY, dicom_codestreams.BASELINE, stream)
    decoded = DicomFrames(source).stored(0)
    for change, expected in ((0, []), (3, []), (4, ["changed 1"])):
        pixels = painted(decoded, BOX)
        pixels[35, 40] = int(pixels[35, 40]) + change
        assert outside(source, makers.dicom_output(pixels)) == expected


def test_luminance_source_may_become_rgb():
    ybr = np.dstack([GREY, np.full((40, 48, 2), 128, np.uint8)])
    source = makers.dicom_source(ybr, photometric="YBR_FULL")
    rgb = np.repeat(painted(GREY, BOX)[..., None], 3, 2)
    assert outside(source, makers.dicom_output(rgb)) == []
    assert outside(source, makers.dicom_output(painted(ybr, BOX), photometric="YBR_FULL")) == []


def test_channels_lost():
    source = makers.dicom_source(COLOUR)
    assert outside(source, makers.dicom_output(painted(GREY, BOX))) == ["channels"]


def test_pair_of_different_families_is_refused():
    jpeg, png = JpegFrames(makers.jpeg(COLOUR)), PngFrames(makers.png(COLOUR))
    with pytest.raises(Refused):
        comparison.inside(png, jpeg, FRAME)


@pytest.mark.parametrize("kind", ["colours", "numbers"])
def test_profiled_photo_keeps_its_numbers_or_its_colours(kind):
    primaries = [0.64, 0.33, 1, 0.30, 0.60, 1, 0.15, 0.06, 1]
    white = [0.3127, 0.3290, 1.0]
    profile = imagecodecs.cms_profile("rgb", gamma=1.2, whitepoint=white, primaries=primaries)
    source = makers.jpeg(makers.picture(), 95, icc_profile=bytes(profile))
    frames = JpegFrames(source)
    pixels = frames.converted(0) if kind == "colours" else frames.stored(0)
    assert np.abs(frames.converted(0).astype(int) - frames.stored(0)).max() > 20
    frame = plan(size_of(pixels), BOX).frames[0]
    output = JpegFrames(makers.jpeg_again(painted(pixels, BOX), source))
    assert comparison.outside(frames, output, frame) == []
    wrong = JpegFrames(makers.jpeg_again(painted(pixels // 2, BOX), source))
    assert comparison.outside(frames, wrong, frame) != []


def test_bounds_follow_the_tables():
    coarse, fine = (lossy.steps(JpegFrames(makers.jpeg(COLOUR, q))) for q in (20, 95))
    assert coarse.ringing > 4 * fine.ringing
    assert coarse.black > fine.black
    assert lossy.limits(fine) == (lossy.limits(fine)[0], lossy.PSNR)
    assert lossy.limits(coarse)[1] < lossy.PSNR
    assert lossy.limits(lossy.Steps(2, 1, 0.5, 0.06)) == (lossy.BLOCK_DIFFERENCE, lossy.PSNR)


def test_colours_stored_as_rgb_are_bounded_by_the_coarsest_table():
    rgb = imagecodecs.jpeg8_encode(COLOUR, level=90, colorspace="RGB", outcolorspace="RGB")
    plain = makers.jpeg(COLOUR)
    adobe = b"\xff\xee\0\x0eAdobe\0\x64\0\0\0\0\0"
    marked = plain[:2] + adobe + plain[2:]
    assert lossy.steps(JpegFrames(marked)).ringing >= lossy.steps(JpegFrames(plain)).ringing
    assert lossy.steps(JpegFrames(bytes(rgb))).black >= 2


def test_comparison_of_equal_pictures():
    nothing = np.zeros(GREY.shape, bool)
    assert lossy.compare(COLOUR, COLOUR, nothing) == (0.0, float("inf"))
    everything = np.ones(GREY.shape, bool)
    assert lossy.compare(COLOUR, COLOUR // 2, everything) == (0.0, float("inf"))


def test_last_rows_and_columns_are_compared_too():
    picture = makers.picture(53, 45)
    other = picture.copy()
    other[40:, 48:] = np.clip(other[40:, 48:].astype(int) + 30, 0, 255)
    worst, _ = lossy.compare(picture, other, np.zeros((45, 53), bool))
    assert worst > 20


def test_strips_are_put_together(monkeypatch):
    picture, other = makers.picture(40, 100), makers.picture(40, 100, 2)
    nothing = np.zeros((100, 40), bool)
    whole = lossy.compare(picture, other, nothing)
    monkeypatch.setattr(lossy, "_STRIP", 16)
    assert lossy.compare(picture, other, nothing) == pytest.approx(whole)


def test_nothing_to_hide_is_flat_in_a_jpeg():
    frames = JpegFrames(makers.jpeg(COLOUR))
    nothing = hidden(plan(size_of(COLOUR)).frames[0])
    assert lossy.inside(frames, frames.luminance(0), nothing) == []
