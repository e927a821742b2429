"""A reduced picture is compared with the source as reduced by the check itself."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from caseveil.domain.findings import Kind
from caseveil.domain.geometry import Rect, Size
from caseveil.domain.policy import PictureFormat
from caseveil.formats import identify, pictures
from caseveil.redact.redactor import TableRedactor
from caseveil.verify.contract import Expectation, Hit
from caseveil.verify.verifier import check
from unit.verify import makers
from unit.verify.makers import PASSED, Looker, failing, plan

PHOTO = makers.picture(240, 180)
SMALLER = Size(97, 73)
REGION = Rect(60, 40, 151, 101)


def planned(size=SMALLER, **options):
    whole = plan(Size(240, 180), REGION, **options)
    frame = whole.frames[0]
    placement = replace(frame.placement, reduced=size)
    return replace(whole, frames=(replace(frame, placement=placement),))


def written(source, how, form=PictureFormat.PNG, limit=0):
    document = identify(source).open(source, 10_000_000)
    return pictures.still(document, how.frames[0], TableRedactor(b"k"), form, limit).data


def verdicts(output, source, made_from, how=None, looker=None):
    family = "jpeg" if output[:2] == b"\xff\xd8" else "png"
    expectation = Expectation(family, how or planned(), made_from=made_from)
    result = check(output, expectation, source, looker or Looker())
    return {c.name: c.verdict.value for c in result.checks}, result


SOURCES = {
    "png": makers.png(PHOTO),
    "jpeg": makers.jpeg(PHOTO),
    "dicom": makers.dicom_source(PHOTO),
}


@pytest.mark.parametrize("form", [PictureFormat.PNG, PictureFormat.JPEG])
@pytest.mark.parametrize("family", list(SOURCES))
def test_what_is_written_passes(family, form):
    source = SOURCES[family]
    assert verdicts(written(source, planned(), form), source, family)[0] == PASSED


def test_another_size_another_picture_and_what_is_hidden_are_faults():
    source = SOURCES["png"]
    other = written(source, planned(Size(96, 72)))
    assert verdicts(other, source, "png")[0]["frames"] == "failed"
    moved = written(makers.png(np.roll(PHOTO, 6, axis=1)), planned())
    assert verdicts(moved, source, "png")[0] == failing(outside="failed")
    bare = planned()
    bare = replace(bare, frames=(replace(bare.frames[0], fills=()),))
    for form in (PictureFormat.PNG, PictureFormat.JPEG):
        seen = verdicts(written(source, bare, form), source, "png")[0]
        assert seen["inside"] == "failed"


def test_a_picture_reduced_before_it_was_painted_shows_a_rim():
    """Painted at full size only, the rim of the region is grey: what is beneath is still black."""
    full = makers.painted(PHOTO, REGION)
    small = Image.fromarray(full).resize((SMALLER.width, SMALLER.height), Image.Resampling.LANCZOS)
    seen = verdicts(makers.png(np.asarray(small)), SOURCES["png"], "png")[0]
    assert "failed" in (seen["inside"], seen["outside"])


@pytest.mark.parametrize("quality", pictures.QUALITIES)
def test_every_quality_passes_and_a_change_of_the_picture_does_not(quality):
    noise = np.random.default_rng(5).integers(0, 256, PHOTO.shape, np.uint8)
    for samples in (PHOTO, noise):
        source = makers.png(samples)
        small = np.array(Image.open(makers.BytesIO(written(source, planned()))))
        again = makers.jpeg(small, quality=quality, subsampling=0)
        assert verdicts(again, source, "png")[0] == PASSED
        lighter = makers.jpeg(small ^ 16, quality=quality, subsampling=0)
        assert verdicts(lighter, source, "png")[0] != PASSED


def test_new_hits_are_told_where_they_are_in_the_source():
    source = SOURCES["png"]
    hit = Hit(Kind.TEXT, 0.9, Rect(70, 50, 90, 60).polygon())
    _, result = verdicts(written(source, planned()), source, "png", looker=Looker([hit]))
    (new,) = result.new_hits
    assert new.polygon[0] == pytest.approx((70 * 240 / 97, 50 * 180 / 73))
