"""Frames as pictures for slides: as displayed, painted, and nothing else in the file."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

import makers
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.policy import PictureFormat
from caseveil.domain.profile import Profile
from caseveil.errors import Code, Failed, Inexact
from caseveil.formats import identify, pictures
from caseveil.formats.jpeg import blocks
from caseveil.redact.redactor import TableRedactor
from caseveil.verify.jpeg import container as jpeg
from caseveil.verify.png import container as png

LIMIT = 1_000_000
REGION = Rect(8, 8, 24, 16)


def opened(**options):
    data = makers.dicom(frames=2, **options)
    return identify(data).open(data, LIMIT)


def made(document, wanted, index=1, crop=None, turns=0):
    size = document.frames[index]
    place = Placement(size, crop or Rect(0, 0, size.width, size.height), turns)
    plan = FramePlan(index, place, (REGION.polygon(),))
    return pictures.write(document, Plan((plan,), Profile()), TableRedactor(b"k"), wanted).data


def encoded(samples):
    target = BytesIO()
    Image.fromarray(samples).save(target, "PNG")
    return target.getvalue()


def pixels(data):
    return np.asarray(Image.open(BytesIO(data)))


@pytest.mark.parametrize(("colour", "mode"), [(False, "L"), (True, "RGB")])
def test_a_png_shows_the_frame_as_displayed(colour, mode):
    document = opened(colour=colour)
    data = made(document, PictureFormat.PNG)
    image = Image.open(BytesIO(data))
    assert (image.mode, image.info) == (mode, {})
    shown = np.asarray(image.convert("RGB")).copy()
    wanted = document.picture(1).copy()
    wanted[8:16, 8:24] = 0
    assert np.array_equal(shown, wanted)
    assert png.faults(data) == []


@pytest.mark.parametrize(("colour", "mode"), [(False, "L"), (True, "RGB")])
def test_a_jpeg_is_near_to_it_and_black_where_painted(colour, mode):
    document = opened(colour=colour, bits=12 if not colour else 8)
    data = made(document, PictureFormat.JPEG)
    image = Image.open(BytesIO(data))
    assert image.mode == mode
    assert jpeg.faults(data) == []
    shown = np.asarray(image.convert("RGB")).astype(int)
    assert shown[8:16, 8:24].max() <= 4
    assert np.abs(shown - document.picture(1))[24:].mean() < 3


def test_a_crop_and_a_turn_are_done():
    data = made(opened(), PictureFormat.PNG, crop=Rect(0, 0, 40, 20), turns=1)
    assert pixels(data).shape == (40, 20)


def test_a_limit_is_kept_by_lower_quality_as_far_as_the_floor():
    noise = np.random.default_rng(3).integers(0, 256, (256, 320, 3), np.uint8)
    data = encoded(noise)
    document = identify(data).open(data, LIMIT)
    frame = FramePlan(0, Placement(document.frames[0], Rect(0, 0, 320, 256)))
    sizes = []
    for limit in (0, 120_000, 1):
        made = pictures.still(document, frame, TableRedactor(b"k"), PictureFormat.JPEG, limit)
        sizes.append(len(made.data))
        assert not limit or len(made.data) <= limit or "quality 75" in made.method
    assert sizes[0] > 120_000 >= sizes[1] > sizes[2]
    reduced = Placement(document.frames[0], Rect(0, 0, 320, 256), 0, Size(100, 80))
    made = pictures.still(document, FramePlan(0, reduced), TableRedactor(b"k"), PictureFormat.PNG)
    assert "mean of its area" in made.method and pixels(made.data).shape == (80, 100, 3)


def test_an_encoder_that_fails_is_told(monkeypatch):
    def fail(*_arguments, **_options):
        raise OSError("encoder")

    monkeypatch.setattr(Image.Image, "save", fail)
    with pytest.raises(Failed):
        made(opened(), PictureFormat.JPEG)


def photo(colour, orientation, subsampling, progressive):
    """Hidden are the second column and row of cells of 16 pixels."""
    pixels = makers.photo(3, 80, 64).copy()
    pixels[16:32, 16:48] = colour
    picture = Image.fromarray(pixels)
    exif = Image.Exif()
    exif[0x0112] = orientation
    target = BytesIO()
    more = {"progressive": progressive, "exif": exif}
    picture.save(target, "JPEG", quality=95, subsampling=subsampling, **more)
    return target.getvalue()


HIDDEN_AS_SHOWN = {1: Rect(16, 16, 48, 32), 6: Rect(32, 16, 48, 48), 3: Rect(32, 32, 64, 48)}


@pytest.mark.parametrize("orientation", HIDDEN_AS_SHOWN)
@pytest.mark.parametrize(("subsampling", "progressive"), [(2, False), (1, True)])
def test_no_pixel_beside_hidden_cells_takes_colour_from_them(orientation, subsampling, progressive):
    region = HIDDEN_AS_SHOWN[orientation]
    shown = []
    for colour in ((220, 20, 20), (20, 20, 220)):
        data = photo(colour, orientation, subsampling, progressive)
        document = identify(data).open(data, LIMIT)
        size = document.frames[0]
        place = Placement(size, Rect(0, 0, size.width, size.height))
        plan = Plan((FramePlan(0, place, (region.polygon(),)),), Profile())
        redactor = TableRedactor(b"k")
        made_of = pictures.write(document, plan, redactor, PictureFormat.PNG)
        shown.append(pixels(made_of.data))
        before = document.picture(0).copy()
        before[region.slices] = 0
        apart = np.abs(shown[-1].astype(int) - before).max(axis=2) > 0
        ring = np.zeros_like(apart)
        ring[region.top - 1 : region.bottom + 1, region.left - 1 : region.right + 1] = True
        assert apart.any(), "the decoder no longer spreads colour; this test shows nothing"
        assert not (apart & ~ring).any(), "all else is as displayed"
    assert np.array_equal(*shown)


@pytest.mark.parametrize("subsampling", [0, 2])
def test_without_hidden_whole_cells_a_picture_is_the_frame_as_displayed(subsampling):
    data = photo((9, 9, 9), 1, subsampling, False)
    document = identify(data).open(data, LIMIT)
    size = document.frames[0]
    place = Placement(size, Rect(0, 0, size.width, size.height))
    for fills in ((), (Rect(18, 18, 30, 30).polygon(),)):
        plan = FramePlan(0, place, fills)
        shown = document.picture(0).copy()
        assert np.array_equal(document.blanked(plan, TableRedactor(b"k")), shown)


def test_scans_that_cannot_be_read_to_the_last_bit_are_painted_as_displayed(monkeypatch):
    def never(_structure):
        raise Inexact(Code.CORRUPT, "code")

    monkeypatch.setattr(blocks, "stored", never)
    data = photo((220, 20, 20), 1, 2, False)
    document = identify(data).open(data, LIMIT)
    size = document.frames[0]
    place = Placement(size, Rect(0, 0, size.width, size.height))
    plan = FramePlan(0, place, (Rect(16, 16, 32, 32).polygon(),))
    assert np.array_equal(document.blanked(plan, TableRedactor(b"k")), document.picture(0))
