"""JPEG copies made cell by cell: what the check lets pass, and each thing it must see."""

import io
from dataclasses import replace

import pytest
from PIL import Image

import makers
from caseveil.domain import cells
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.errors import Refused
from caseveil.formats.jpeg import blocks as jpeg_blocks
from caseveil.formats.jpeg import scans as jpeg_scans
from caseveil.formats.jpeg import structure as jpeg_structure
from caseveil.formats.jpeg import tables as jpeg_tables
from caseveil.formats.jpeg.document import JPEG
from caseveil.formats.jpeg.picture import Picture
from caseveil.redact import pixels
from caseveil.verify import comparison
from caseveil.verify.jpeg import container as jpeg
from caseveil.verify.jpeg import requantised
from caseveil.verify.pixels.decoding import JpegFrames
from made_profiles import wide

SIZE = Size(160, 96)
PIXELS = makers.photo(3, SIZE.width, SIZE.height)
REGION = Rect(37, 21, 90, 60).polygon()


class Painter:
    """A redactor that only paints."""

    paint = staticmethod(pixels.paint)


def exif(orientation: int) -> bytes:
    return b"Exif\0\0MM\0*\0\0\0\x08\0\1\1\x12\0\3\0\0\0\1\0" + bytes([orientation]) + bytes(6)


def photo(
    mode: str = "RGB", orientation: int = 1, cut: tuple[int, int] = (0, 0), **options: object
) -> bytes:
    target = io.BytesIO()
    part = PIXELS[: SIZE.height - cut[1], : SIZE.width - cut[0]]
    image = Image.fromarray(part).convert(mode)
    image.save(target, "JPEG", exif=exif(orientation), **{"quality": 90, **options})
    return target.getvalue()


def planned(data: bytes, crop: Rect | None = None, turns: int = 0) -> FramePlan:
    document = JPEG.open(data, SIZE.pixels)
    size, grid = document.frames[0], document.grid
    assert grid is not None
    crop = cells.inside(crop or Rect(0, 0, size.width, size.height), grid, size)
    fills = cells.touched(REGION, grid, size)
    return FramePlan(0, Placement(size, crop, turns), fills, cell=grid.cell)


def written(data: bytes, frame: FramePlan) -> bytes:
    return JPEG.open(data, SIZE.pixels).write(Plan((frame,), "basic"), Painter())


def faults(data: bytes, output: bytes, frame: FramePlan) -> list[str]:
    source, made = JpegFrames(data), JpegFrames(output)
    found = comparison.inside(source, made, frame) + comparison.outside(source, made, frame)
    return [fault.split(" ")[0] for fault in found + jpeg.faults(output)]


@pytest.mark.parametrize(
    ("orientation", "subsampling"),
    [*((turn, "4:2:0") for turn in range(1, 9)), (3, "4:2:2"), (6, "4:2:2"), (8, "4:4:4")],
)
def test_every_orientation(orientation: int, subsampling: str) -> None:
    data = photo(orientation=orientation, subsampling=subsampling)
    frame = planned(data)
    assert faults(data, written(data, frame), frame) == []


@pytest.mark.parametrize("orientation", range(1, 9))
def test_sides_of_cut_cells_keep_every_coefficient(orientation: int) -> None:
    data = photo(orientation=orientation, cut=(5, 7))
    frame = planned(data)
    output = written(data, frame)
    assert faults(data, output, frame) == []
    moved = orientation == 5  # rows become columns, and no side is turned round
    assert JpegFrames(output).orientation == (1 if moved else orientation)
    before, after = (jpeg_scans.read(jpeg_structure.parse(one))[0][0] for one in (data, output))
    if not moved:
        kept, flat = (before == after).all(axis=2), ~after[..., 1:].any(axis=2)
        assert (kept | flat)[:12, :20].all()


@pytest.mark.parametrize("orientation", [1, 4, 6, 7])
@pytest.mark.parametrize("turns", [1, 2, 3])
def test_sides_of_cut_cells_cropped_and_turned(orientation: int, turns: int) -> None:
    data = photo(orientation=orientation, cut=(5, 7), subsampling="4:2:2")
    for crop in (None, Rect(20, 0, 80, 200), Rect(0, 19, 200, 60), Rect(20, 20, 80, 80)):
        size = JPEG.open(data, SIZE.pixels).frames[0]
        frame = planned(data, crop.clip(size) if crop else None, turns)
        assert faults(data, written(data, frame), frame) == []


def test_an_orientation_that_is_not_the_sources() -> None:
    data = photo(orientation=6, cut=(5, 7))
    frame = planned(data)
    output = written(data, frame)
    assert output.count(exif(6)) == 1
    wrong = output.replace(exif(6), exif(8))
    assert {"not-black", "luminance", "changed"} <= set(faults(data, wrong, frame))


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
@pytest.mark.parametrize("options", [{"mode": "L"}, {"progressive": True}, {"keep_rgb": True}])
def test_crops_and_turns(turns: int, options: dict[str, object]) -> None:
    data = photo(**options)
    frame = planned(data, Rect(10, 10, 150, 90), turns)
    assert faults(data, written(data, frame), frame) == []


def test_nothing_hidden_and_nothing_changed() -> None:
    data = photo()
    frame = replace(planned(data), fills=())
    assert faults(data, written(data, frame), frame) == []


def test_a_region_that_was_forgotten() -> None:
    data = photo()
    frame = planned(data)
    assert {"not-black", "colour"} <= set(
        faults(data, written(data, replace(frame, fills=())), frame)
    )


def test_coefficients_too_faint_to_show_and_bytes_behind_the_last() -> None:
    data = photo(quality=96)
    frame = planned(data)
    output = written(data, frame)
    structure = jpeg_structure.parse(output)
    planes, laid = jpeg_scans.read(structure)
    planes[0][4, 6, 5] = 1
    planes[0][4, 6, 0] -= 40
    tables = jpeg_tables.component_tables(structure)
    factors = tuple((part.across, part.down) for part in laid.parts)
    faint = jpeg_blocks.assembled(Picture(laid.size, factors, planes, tables), "YCbCr")
    assert faults(data, faint, frame) == ["coefficients"]
    assert faults(data, output[:-2] + b"abc\xff\xd9", frame) == ["bits"]


def test_a_cell_too_many() -> None:
    data = photo()
    frame = planned(data)
    more = replace(frame, fills=(*frame.fills, Rect(112, 64, 128, 80).polygon()))
    assert faults(data, written(data, more), frame) == ["luminance", "changed", "coefficients"]


@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_coefficients_that_vanish_where_white_is_cut_off(mode: str, progressive: bool) -> None:
    target = io.BytesIO()
    bright = Image.fromarray(PIXELS).convert(mode)
    bright.paste("white", (0, 64, 160, 96))
    bright.save(target, "JPEG", quality=90, progressive=progressive)
    data = target.getvalue()
    frame = planned(data)
    structure = jpeg_structure.parse(written(data, frame))
    planes, laid = jpeg_scans.read(structure)
    planes[0][10, 4, 0] += 40
    factors = tuple((part.across, part.down) for part in laid.parts)
    tables = jpeg_tables.component_tables(structure)
    name = "L" if mode == "L" else "YCbCr"
    brighter = jpeg_blocks.assembled(Picture(laid.size, factors, planes, tables), name)
    assert faults(data, brighter, frame) == []
    planes[0][10, 4, 7] = 1
    changed = jpeg_blocks.assembled(Picture(laid.size, factors, planes, tables), name)
    assert faults(data, changed, frame) == ["coefficients"]


def test_what_cannot_be_decoded_again_is_no_answer() -> None:
    segments = list(jpeg.walk(photo()))
    with pytest.raises(Refused):
        requantised.components(photo(), segments[:4], requantised.FINE)


def test_a_file_that_was_encoded_again() -> None:
    data = photo(quality=96)
    frame = planned(data)
    again = written(data, replace(frame, cell=None))
    assert "luminance" in faults(data, again, frame)


def test_colour_alone_that_changed() -> None:
    data = photo(subsampling="4:4:4")
    frame = planned(data)
    structure = jpeg_structure.parse(written(data, frame))
    (light, blue, red), laid = jpeg_scans.read(structure)
    tables = jpeg_tables.component_tables(structure)
    swapped = Picture(laid.size, ((1, 1),) * 3, (light, red, blue), tables)
    found = faults(data, jpeg_blocks.assembled(swapped, "YCbCr"), frame)
    assert "luminance" not in found
    assert "changed" in found


def test_other_tables_and_samplings() -> None:
    data, frame = photo(), planned(photo())
    other = photo(quality=50)
    assert "quantisation" in faults(data, written(other, planned(other)), frame)
    fine = photo(subsampling="4:4:4")
    assert "sampling" in faults(data, written(fine, planned(fine)), frame)
    grey = photo("L")
    found = faults(grey, written(data, frame), planned(grey))
    assert {"sampling", "quantisation"} <= set(found)


def test_steps_of_two_bytes() -> None:
    structure = jpeg_structure.parse(photo(quality=50))
    planes, laid = jpeg_scans.read(structure)
    factors = tuple((part.across, part.down) for part in laid.parts)
    tables = [table[:40] + (300,) * 24 for table in jpeg_tables.component_tables(structure)]
    for plane in planes:
        plane[:, :, 24:] = 0
    data = jpeg_blocks.assembled(Picture(laid.size, factors, planes, tuple(tables)), "YCbCr")
    frame = planned(data)
    assert faults(data, written(data, frame), frame) == []


def test_a_profile_that_went_missing() -> None:
    data = photo(icc_profile=wide())
    frame = planned(data)
    output = written(data, frame)
    assert faults(data, output, frame) == []
    begin = output.index(b"\xff\xe2")
    length = int.from_bytes(output[begin + 2 : begin + 4], "big") + 2
    assert faults(data, output[:begin] + output[begin + length :], frame) == ["profile"]
    foreign = written(photo(), planned(photo()))
    assert faults(photo(), foreign[:20] + output[begin : begin + length] + foreign[20:], frame) == [
        "profile"
    ]


def test_a_plan_that_is_not_of_whole_cells() -> None:
    data = photo()
    frame = planned(data)
    half = replace(frame, fills=(Rect(16, 16, 40, 32).polygon(),))
    assert "cells" in faults(data, written(data, half), half)
    slanted = replace(frame, fills=(REGION[:3],))
    assert "cells" in faults(data, written(data, slanted), slanted)


def test_colours_that_were_left_out() -> None:
    data, frame = photo(), planned(photo())
    found = faults(data, written(photo("L"), replace(frame, cell=Size(8, 8))), frame)
    assert {"sampling", "components"} <= set(found)
