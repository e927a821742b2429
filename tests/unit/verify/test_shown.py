"""A picture made of one frame is compared with the source as displayed."""

from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageCms

from caseveil.domain.findings import Kind
from caseveil.domain.geometry import Rect
from caseveil.errors import Refused
from caseveil.formats.png import apng_writer
from caseveil.verify import shown
from caseveil.verify.contract import Expectation, Hit
from caseveil.verify.pixels.decoding import JpegFrames, PngFrames
from caseveil.verify.verifier import check
from unit.verify import makers
from unit.verify.makers import PASSED, Looker, failing, painted, plan, size_of

FRAMES = np.stack([makers.picture(96, 80, seed=n) for n in range(3)])
REGION = Rect(24, 16, 64, 40)
SOURCE = makers.dicom_source(FRAMES, frames=3)


def chosen(index=1, **options):
    whole = plan(size_of(FRAMES[0]), REGION, frames=3, **options)
    return replace(whole, frames=whole.frames[index : index + 1])


def verdicts(output, family, how=None, source=SOURCE, made_from="dicom", looker=None):
    expectation = Expectation(family, how or chosen(), made_from=made_from)
    result = check(output, expectation, source, looker or Looker())
    return {c.name: c.verdict.value for c in result.checks}, result


def test_a_png_of_the_frame_passes_and_one_of_another_fails():
    assert verdicts(makers.png(painted(FRAMES[1], REGION)), "png")[0] == PASSED
    assert verdicts(makers.png(painted(FRAMES[2], REGION)), "png")[0] == failing(outside="failed")


def test_a_png_that_shows_what_is_hidden_fails():
    seen = painted(FRAMES[1], REGION)
    seen[20:24, 30:40] = 90
    assert verdicts(makers.png(seen), "png")[0] == failing(inside="failed")


def test_rounding_is_no_fault_but_more_is():
    for levels, verdict in ((1, PASSED), (2, failing(outside="failed"))):
        moved = painted(FRAMES[1] + np.uint8(levels), REGION)
        assert verdicts(makers.png(moved), "png")[0] == verdict


def test_a_deeper_png_is_a_fault():
    deep = BytesIO()
    grey = painted(FRAMES[1], REGION)[..., 0].astype(np.uint16) * 257
    Image.fromarray(grey).save(deep, "PNG")
    assert verdicts(deep.getvalue(), "png")[0] == failing(outside="failed")


def test_a_jpeg_of_the_frame_passes_and_one_of_another_fails():
    def encoded(pixels):
        return makers.jpeg(painted(pixels, REGION), quality=95, subsampling=0)

    assert verdicts(encoded(FRAMES[1]), "jpeg")[0] == PASSED
    noise = np.random.default_rng(5).integers(0, 256, FRAMES[0].shape, np.uint8)
    loud = makers.dicom_source(noise)
    assert verdicts(encoded(noise), "jpeg", chosen(0), loud)[0] == PASSED
    harsh = makers.jpeg(painted(FRAMES[1] ^ 8, REGION), quality=95, subsampling=0)
    assert verdicts(harsh, "jpeg")[0] == failing(outside="failed")
    assert verdicts(encoded(FRAMES[0]), "jpeg")[0] == failing(outside="failed")
    bare = makers.jpeg(FRAMES[1], quality=95, subsampling=0)
    assert verdicts(bare, "jpeg")[0] == failing(inside="failed")


def test_new_hits_are_told_in_the_numbers_of_the_source():
    hit = Hit(Kind.TEXT, 0.9, Rect(70, 50, 90, 60).polygon())
    output = makers.png(painted(FRAMES[1], REGION))
    seen, result = verdicts(output, "png", looker=Looker([hit]))
    assert seen == failing(second_look="failed")
    assert [new.frame for new in result.new_hits] == [1]


def test_without_a_plan_or_of_the_same_family_nothing_changes():
    frames = PngFrames(makers.png(FRAMES[0]))
    alone = Expectation("png", None, made_from="dicom")
    assert shown.of(frames, alone) is frames
    assert shown.counted_from_zero(alone) is None and shown.numbered([], alone) == ()
    same = Expectation("png", chosen())
    assert shown.of(frames, same) is frames
    assert shown.counted_from_zero(same) is same.plan


@pytest.mark.parametrize("family", ["png", "jpeg"])
def test_photos_are_compared_as_displayed(family):
    photo = FRAMES[0]
    source = makers.jpeg(photo) if family == "jpeg" else makers.png(photo)
    base = makers.jpeg_pixels(source) if family == "jpeg" else photo
    how = plan(size_of(photo), REGION)
    output = makers.png(painted(base, REGION))
    assert verdicts(output, "png", how, source, family)[0] == PASSED


def test_a_photo_with_a_profile_is_compared_in_its_shown_colours():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    source = makers.jpeg(FRAMES[0], icc_profile=profile)
    output = makers.png(painted(makers.jpeg_pixels(source), REGION))
    how = plan(size_of(FRAMES[0]), REGION)
    assert verdicts(output, "png", how, source, "jpeg")[0] == PASSED


def test_what_is_seen_through_is_compared_on_white():
    rgba = np.dstack([FRAMES[0], np.full(FRAMES[0].shape[:2], 128, np.uint8)])
    on_white = (FRAMES[0].astype(int) * 128 + 255 * 127) // 255
    output = makers.png(painted(on_white.astype(np.uint8), REGION))
    how = plan(size_of(FRAMES[0]), REGION)
    assert verdicts(output, "png", how, makers.png(rgba), "png")[0] == PASSED


def test_a_frame_that_is_not_there_is_refused():
    source = shown.ShownFrames(PngFrames(makers.png(FRAMES[0])), [0])
    assert source.engines == ("libpng", "zlib")
    assert source.displayed(0)[0] is source.stored(0)
    with pytest.raises(Refused):
        shown.ShownFrames(PngFrames(makers.png(FRAMES[0])), [1])
    with pytest.raises(Refused):
        source.inside(PngFrames(makers.png(FRAMES[0])), chosen().frames[0].placement, None)
    assert JpegFrames(makers.jpeg(FRAMES[0])).sizes == source.sizes


def cine(*order, times=(40, 40)):
    """The frames ``order`` as one moving picture, painted; times in milliseconds."""
    opaque = np.full((*FRAMES[0].shape[:2], 1), 255, np.uint8)
    frames = [np.concatenate((painted(FRAMES[n], REGION), opaque), axis=2) for n in order]
    timed = zip(frames, ((time, 1000) for time in times), strict=False)
    return apng_writer.encode(timed, 0, opaque=True)


def two(first=0, last=2):
    whole = plan(size_of(FRAMES[0]), REGION, frames=3)
    return replace(whole, frames=(whole.frames[first], whole.frames[last]))


@pytest.mark.parametrize(
    ("times", "verdict"),
    [((40, 70), "passed"), ((41, 41), "passed"), ((41, 67), "failed"), ((40, 10_010), "failed")],
)
def test_times_that_could_spell_something_fail(times, verdict):
    assert verdicts(cine(0, 2, times=times), "png", two())[0]["frames"] == verdict


def test_a_moving_picture_is_compared_frame_by_frame():
    assert verdicts(cine(0, 2), "png", two())[0] == PASSED
    assert verdicts(cine(0, 1), "png", two())[0] == failing(outside="failed")
    assert verdicts(cine(0), "png", two())[0]["frames"] == "failed"


def test_hits_on_a_moving_picture_are_told_in_the_numbers_of_the_source():
    hit = Hit(Kind.TEXT, 0.9, Rect(70, 50, 90, 60).polygon())
    _seen, result = verdicts(cine(1, 2), "png", two(1, 2), looker=Looker([hit]))
    assert [new.frame for new in result.new_hits] == [1, 2]


def test_a_picture_that_is_seen_through_is_a_fault():
    picture = painted(FRAMES[1], REGION)
    rgba = np.dstack((picture, np.full(picture.shape[:2], 255, np.uint8)))
    rgba[60, 60, 3] = 254
    assert verdicts(makers.png(rgba), "png")[0]["outside"] == "failed"


SCALED = makers.dicom_source(FRAMES, frames=3, PixelSpacing=[0.5, 0.5])


def with_bar(picture, how):
    return np.concatenate((picture, shown.barred(np.zeros((0, 96, 3), np.uint8), how.frames[0])))


def barred(bar=0.5):
    whole = chosen()
    return replace(whole, frames=tuple(replace(frame, bar=bar) for frame in whole.frames))


@pytest.mark.parametrize("family", ["png", "jpeg"])
def test_a_scale_bar_beneath_the_picture_passes_only_as_it_must_be_drawn(family):
    def encoded(pixels):
        if family == "png":
            return makers.png(pixels)
        return makers.jpeg(pixels, quality=95, subsampling=0)

    how, picture = barred(), painted(FRAMES[1], REGION)
    drawn = with_bar(picture, how)
    assert verdicts(encoded(drawn), family, how, SCALED)[0] == PASSED
    wrong = drawn.copy()
    wrong[80:, 60:90] ^= 255
    assert verdicts(encoded(wrong), family, how, SCALED)[0] == failing(outside="failed")
    assert verdicts(encoded(picture), family, how, SCALED)[0]["frames"] == "failed"
    assert verdicts(encoded(drawn), family, how)[0]["frames"] == "failed"  # no scale is told
    other = barred(0.6)
    longer = encoded(with_bar(picture, other))
    assert verdicts(longer, family, other, SCALED)[0]["frames"] == "failed"


def test_what_the_second_look_reads_on_the_bar_is_not_new():
    label = Hit(Kind.TEXT, 0.9, Rect(8, 83, 44, 92).polygon())
    how = barred()
    output = makers.png(with_bar(painted(FRAMES[1], REGION), how))
    assert verdicts(output, "png", how, SCALED, looker=Looker([label]))[0] == PASSED
