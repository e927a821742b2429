"""Which way a file is written, and what the receipt says of it."""

import io
from random import Random

import numpy as np
import pytest
from PIL import Image

import makers
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import Refused
from caseveil.formats import identify
from caseveil.formats.base import Document
from caseveil.formats.jpeg import by_cells
from caseveil.formats.jpeg import scans as jpeg_scans
from caseveil.formats.jpeg import structure as jpeg_structure
from caseveil.formats.jpeg.document import JPEG
from caseveil.redact import pixels
from made_profiles import odd

PHOTO = makers.jpeg(makers.photo(3, 160, 96), metadata=False)
USUAL = "the usual way"


class Painter:
    """A redactor that only paints."""

    paint = staticmethod(pixels.paint)


def opened(data: bytes) -> Document:
    return identify(data).open(data, 1_000_000)


def plan(document: Document) -> Plan:
    size = document.frames[0]
    place = Placement(size, Rect(0, 0, size.width, size.height))
    region = Rect(0, 0, 32, 32).polygon()
    return Plan((FramePlan(0, place, (region,), cell=by_cells.cell(document)),), Profile())


def written(data: bytes) -> tuple[bytes, str]:
    document = opened(data)
    output, followed = by_cells.write(document, plan(document), Painter())
    told = by_cells.method(document, plan(document), followed=followed, otherwise=USUAL)
    return output, told


def shown(data: bytes) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(data)).convert("L")).astype(int)


def damaged() -> bytes:
    """A photo whose scan libjpeg reads with a warning and that cannot be read to the last bit."""
    chance = Random(1)
    begin = PHOTO.rindex(b"\xff\xda") + 14
    for _ in range(400):
        bad = bytearray(PHOTO)
        bad[chance.randrange(begin, len(bad) - 2)] = chance.randrange(255)
        try:
            opened(bytes(bad)).picture(0)
        except Refused:
            continue
        try:
            jpeg_scans.read(jpeg_structure.parse(bytes(bad)))
        except Refused:
            return bytes(bad)
    pytest.fail("no such damage was found")


def test_a_usual_photo_is_edited() -> None:
    assert by_cells.cell(JPEG.open(PHOTO, 1_000_000)) == Size(16, 16)
    output, told = written(PHOTO)
    assert told == by_cells.METHOD
    assert np.array_equal(shown(output)[32:], shown(PHOTO)[32:])


def test_a_scan_that_cannot_be_read_whole_is_encoded_again() -> None:
    output, told = written(damaged())
    assert told == USUAL
    assert not shown(output)[:16, :16].any()


def test_a_family_without_cells_and_converted_colours() -> None:
    png = makers.png("RGB")
    assert by_cells.cell(opened(png)) is None
    assert written(png)[1] == USUAL
    photo = makers.jpeg(makers.photo(3, 160, 96), metadata=False, icc_profile=odd())
    assert written(photo)[1] == f"{USUAL}; colours converted to sRGB"
