"""Which way a file is written, and what the receipt says of it."""

import io
from dataclasses import replace
from random import Random

import numpy as np
import pytest
from PIL import Image

import makers
from caseveil.domain.cells import Grid
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.domain.source import Fate
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
    frame, grid = FramePlan(0, place, (Rect(0, 0, 32, 32).polygon(),)), by_cells.grid(document)
    return Plan((replace(frame, cell=grid.cell) if grid else frame,), Profile())


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
    assert by_cells.grid(JPEG.open(PHOTO, 1_000_000)) == Grid(Size(16, 16))
    output, told = written(PHOTO)
    assert told == by_cells.METHOD
    assert np.array_equal(shown(output)[32:], shown(PHOTO)[32:])


def test_a_scan_that_cannot_be_read_whole_is_encoded_again() -> None:
    output, told = written(damaged())
    assert told == USUAL
    assert not shown(output)[:16, :16].any()


def test_a_family_without_cells_and_converted_colours() -> None:
    png = makers.png("RGB")
    assert by_cells.grid(opened(png)) is None
    assert written(png)[1] == USUAL
    photo = makers.jpeg(makers.photo(3, 160, 96), metadata=False, icc_profile=odd())
    assert written(photo)[1] == f"{USUAL}; colours converted to sRGB"


def test_an_orientation_that_a_cut_cell_leaves_in_the_file() -> None:
    whole, cut = (makers.jpeg(makers.photo(3, 160, high), orientation=6) for high in (96, 90))
    document = JPEG.open(cut, 1_000_000)
    assert document.grid == Grid(Size(16, 16), (10, 0))
    assert JPEG.open(whole, 1_000_000).grid == Grid(Size(16, 16))
    output, told = written(cut)
    assert (told, written(whole)[1]) == (by_cells.METHOD + by_cells.TURNED, by_cells.METHOD)
    fates = {tag.path: tag.fate for tag in document.tags(Painter(), Profile())}
    assert fates.pop("EXIF/IFD0/Orientation") is Fate.KEPT
    assert set(fates.values()) == {Fate.REMOVED}
    again = JPEG.open(output, 1_000_000)
    assert [tag.path for tag in again.tags(Painter(), Profile())][1:] == ["EXIF/IFD0/Orientation"]
    beside = 33  # colour of the hidden cells reaches one row further
    assert np.array_equal(again.picture(0)[beside:], document.picture(0)[beside:])


def test_a_photo_with_a_cut_cell_of_which_nothing_is_hidden_keeps_its_scan() -> None:
    cut = makers.jpeg(makers.photo(3, 160, 90), orientation=6, metadata=False)
    document = JPEG.open(cut, 1_000_000)
    size = document.frames[0]
    place = Placement(size, Rect(0, 0, size.width, size.height))
    frame = FramePlan(0, place, cell=document.grid.cell)
    output, followed = by_cells.write(document, Plan((frame,), Profile()), Painter())
    assert followed
    assert jpeg_structure.parse(output).segments[-1].scan == (
        jpeg_structure.parse(cut).segments[-1].scan
    )
