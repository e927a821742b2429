"""The exact test of no leak: two sources that differ in what is hidden, two copies that do not."""

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pydicom.uid import JPEGBaseline8Bit

import made_tiff
import makers
from caseveil.domain import plan as planning
from caseveil.domain.checks import Verdict
from caseveil.domain.findings import Finding, Kind, PixelPlace, Tier
from caseveil.domain.geometry import Rect
from caseveil.domain.policy import PictureFormat, Pictures, Policy
from caseveil.domain.review import Review
from caseveil.domain.source import Source
from caseveil.formats import identify, pictures
from caseveil.formats.jpeg import by_cells
from caseveil.redact.redactor import TableRedactor
from caseveil.verify.contract import Expectation
from caseveil.verify.verifier import check

LIMIT = 1 << 20
REDACTOR = TableRedactor(b"k")
RED, BLUE = (200, 60, 60), (60, 60, 200)
PLACE = Rect(16, 16, 48, 32)
PNG = Policy(pictures=Pictures(PictureFormat.PNG))
FAMILIES = ("webp", "avif", "jpeg", "tiff", "dicom")
CROPPED = ("webp", "avif", "jpeg", "tiff")


def source(family, colour, place=PLACE, fewer=True):
    """A picture that is grey around what is hidden: nothing is predicted from that."""
    samples = np.full((64, 80, 3), 128, np.uint8)
    samples[place.slices] = colour
    target = io.BytesIO()
    picture = Image.fromarray(samples)
    if family == "webp":
        picture.save(target, "WEBP", quality=100, lossless=not fewer)
    elif family == "avif":
        sampling = "4:2:0" if fewer else "4:4:4"
        picture.save(target, "AVIF", quality=100, speed=10, subsampling=sampling)
    elif family == "jpeg":
        picture.save(target, "JPEG", quality=95, subsampling=2 if fewer else 0)
    elif family == "tiff":
        return made_tiff.build(made_tiff.jpeg_page(samples, 6 if fewer else 2))
    else:
        return makers.dicom(samples[np.newaxis], syntax=JPEGBaseline8Bit)
    return target.getvalue()


def opened(data):
    return identify(data).open(data, LIMIT)


def review(data, place=PLACE, by=None):
    document = opened(data)
    told = Source(
        Path("a"),
        "0" * 64,
        identify(data).name,
        document.frames,
        abilities=document.abilities,
        grid=by_cells.grid(document),
        reach=document.reach if by is None else by,
    )
    face = Finding("f", Kind.FACE, Tier.CERTAIN, "face", 0.9, PixelPlace(0, place.polygon()))
    return Review(told, (face,))


def copy(data, reviewed, policy=PNG):
    plan = planning.make(reviewed, policy)
    if policy.pictures.form:
        return pictures.write(opened(data), plan, REDACTOR, policy.pictures.form).data
    return opened(data).write(plan, REDACTOR)


@pytest.mark.parametrize("policy", [Policy(), PNG])
@pytest.mark.parametrize("family", FAMILIES)
def test_no_pixel_tells_the_colour_of_what_is_hidden(family, policy) -> None:
    both = [source(family, colour) for colour in (RED, BLUE)]
    assert opened(both[0]).reach == (4 if family == "tiff" else 2)
    first, second = (copy(data, review(data), policy) for data in both)
    assert first == second


@pytest.mark.parametrize("family", ["webp", "avif", "tiff", "dicom"])
def test_a_region_that_is_not_widened_would_tell_it(family) -> None:
    both = [source(family, colour) for colour in (RED, BLUE)]
    first, second = (copy(data, review(data, by=0)) for data in both)
    assert first != second


@pytest.mark.parametrize("place", [Rect(17, 16, 46, 31), Rect(20, 19, 45, 33)])
def test_it_does_not_matter_where_the_samples_begin(place) -> None:
    both = [source("avif", colour, place) for colour in (RED, BLUE)]
    first, second = (copy(data, review(data, place)) for data in both)
    assert first == second


@pytest.mark.parametrize("family", CROPPED)
def test_the_sides_of_a_crop_do_not_tell_what_was_cut_away(family) -> None:
    both = [source(family, colour) for colour in (RED, BLUE)]
    made = []
    for by in (None, 0):
        reviews = [
            replace(review(data, by=by), findings=(), crop=Rect(48, 0, 80, 64)) for data in both
        ]
        made.append([copy(data, one) for data, one in zip(both, reviews, strict=True)])
    assert made[0][0] == made[0][1]
    assert made[1][0] != made[1][1], "nothing is spread; this test shows nothing"


@pytest.mark.parametrize("family", CROPPED)
def test_where_each_pixel_has_its_colour_no_region_is_widened(family) -> None:
    data = source(family, RED, fewer=False)
    assert opened(data).reach == 0
    wanted = planning.make(review(data), PNG).frames[0]
    assert wanted.fills == (PLACE.polygon(),)


@pytest.mark.parametrize("policy", [Policy(), PNG])
@pytest.mark.parametrize("family", FAMILIES)
def test_the_check_takes_the_widened_regions(family, policy) -> None:
    data = source(family, RED)
    plan = planning.make(review(data), policy)
    made_from = family if policy.pictures.form else ""
    name = "png" if policy.pictures.form else family
    expectation = Expectation(name, plan, True, made_from)
    verdicts = []
    for by in (None, 0):
        output = copy(data, review(data, by=by), policy)
        checks = check(output, expectation, data, None).checks
        verdicts.append({one.name for one in checks if one.verdict is Verdict.FAILED})
    by_cells_only = planning.make(review(data), policy).frames[0].cell
    assert verdicts == [set(), set() if by_cells_only else {"inside"}]
