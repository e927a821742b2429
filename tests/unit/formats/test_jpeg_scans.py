"""Coefficients read and written again: the same picture by libjpeg, whatever the coding was."""

import io
import random
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

import makers
from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused
from caseveil.formats.jpeg import blocks as jpeg_blocks
from caseveil.formats.jpeg import scans as jpeg_scans
from caseveil.formats.jpeg import structure as jpeg_structure
from caseveil.formats.jpeg import tables as jpeg_tables
from caseveil.formats.jpeg.layout import layout
from caseveil.formats.jpeg.picture import Picture

SHARP = np.random.default_rng(5).integers(0, 256, (61, 83, 3), np.uint8)
SMOOTH = makers.photo(4, 83, 61)


def coded(pixels: np.ndarray, mode: str = "RGB", **options: object) -> bytes:
    target = io.BytesIO()
    Image.fromarray(pixels).convert(mode).save(target, "JPEG", **options)
    return target.getvalue()


def read(data: bytes) -> Picture:
    structure = jpeg_structure.parse(data)
    planes, laid = jpeg_scans.read(structure)
    factors = tuple((part.across, part.down) for part in laid.parts)
    tables = jpeg_tables.component_tables(structure)
    return Picture(structure.frame.size, factors, planes, tables)


def shown(data: bytes) -> np.ndarray:
    image = Image.open(io.BytesIO(data))
    image.draft("YCbCr", image.size)
    return np.asarray(image)


def real(picture: Picture) -> list[np.ndarray]:
    """Blocks that hold a pixel of the picture."""
    parts = picture.layout.parts
    return [
        plane[: part.real[0], : part.real[1]]
        for plane, part in zip(picture.planes, parts, strict=True)
    ]


@pytest.mark.parametrize("subsampling", [0, 1, 2, None])
@pytest.mark.parametrize(
    ("options", "quality", "pixels"),
    [
        ({}, 25, SMOOTH),
        ({"optimize": True}, 100, SHARP),
        ({"restart_marker_blocks": 3}, 90, SMOOTH),
        ({"progressive": True}, 100, SHARP),
        ({"progressive": True, "restart_marker_rows": 1}, 70, SMOOTH),
    ],
    ids=["plain", "optimised", "restarts", "progressive", "progressive-restarts"],
)
def test_what_is_read_and_written_again_is_the_same_picture(
    pixels: np.ndarray, subsampling: int | None, options: dict[str, object], quality: int
) -> None:
    if subsampling is None:
        data = coded(pixels, "L", quality=quality, **options)
    else:
        data = coded(pixels, subsampling=subsampling, quality=quality, **options)
    mode = "L" if subsampling is None else "YCbCr"
    picture = read(data)
    again = jpeg_blocks.assembled(picture, mode)
    np.testing.assert_array_equal(shown(again), shown(data))
    twice = read(again)
    for one, other in zip(real(picture), real(twice), strict=True):
        np.testing.assert_array_equal(one, other)
    assert jpeg_blocks.assembled(twice, mode) == again


@pytest.mark.parametrize("size", [(1, 1), (8, 9), (17, 16)])
def test_small_pictures(size: tuple[int, int]) -> None:
    data = coded(SHARP[: size[0], : size[1]], quality=90)
    again = jpeg_blocks.assembled(read(data), "YCbCr")
    np.testing.assert_array_equal(shown(again), shown(data))


def separate(data: bytes) -> bytes:
    """The same picture with one scan for each component."""
    picture, parts = read(data), []
    structure = jpeg_structure.parse(data)
    head = data[: data.index(b"\xff\xc4")]
    for number, (rows, component) in enumerate(
        zip(real(picture), structure.frame.components, strict=True)
    ):
        size = Size(8 * rows.shape[1], 8 * rows.shape[0])
        alone = jpeg_blocks.assembled(Picture(size, ((1, 1),), (rows,), picture.tables[:1]), "L")
        tables = alone[alone.index(b"\xff\xc4") : alone.index(b"\xff\xda")]
        scan = jpeg_structure.parse(alone).segments[-1].scan
        parts += [tables, b"\xff\xda\0\x08\1", bytes([component.id]), b"\0\0\x3f\0", scan]
        assert number < 3
    return head + b"".join(parts) + b"\xff\xd9"


@pytest.mark.parametrize("subsampling", [0, 1, 2])
def test_one_scan_for_each_component(subsampling: int) -> None:
    data = coded(SMOOTH, subsampling=subsampling, quality=92)
    apart = separate(data)
    np.testing.assert_array_equal(shown(apart), shown(data))
    again = jpeg_blocks.assembled(read(apart), "YCbCr")
    np.testing.assert_array_equal(shown(again), shown(data))


@pytest.mark.parametrize("progressive", [False, True])
def test_damage_is_a_refusal_and_never_another_error(progressive: bool) -> None:
    data = coded(SMOOTH, quality=80, progressive=progressive, restart_marker_rows=1)
    chance = random.Random(2)
    begin = data.index(b"\xff\xc4")
    refused = 0
    for _ in range(40):
        bad = bytearray(data)
        for _ in range(chance.choice((1, 4))):
            bad[chance.randrange(begin, len(bad) - 2)] = chance.randrange(256)
        try:
            jpeg_scans.read(jpeg_structure.parse(bytes(bad)))
        except Refused as error:
            refused += error.code in (Code.CORRUPT, Code.TRUNCATED, Code.UNSUPPORTED_FEATURE)
    assert refused > 6


def test_a_scan_that_stops_early_is_truncated() -> None:
    for options in ({}, {"progressive": True}):
        data = coded(SHARP, quality=95, **options)
        cut = data[: len(data) // 2].rstrip(b"\xff") + b"\xff\xd9"
        with pytest.raises(Refused):
            jpeg_scans.read(jpeg_structure.parse(cut))


def test_a_progressive_scan_that_holds_nothing_is_truncated() -> None:
    structure = jpeg_structure.parse(coded(SMOOTH, progressive=True))
    for number, segment in enumerate(structure.segments):
        if segment.marker == jpeg_structure.SOS:
            segments = list(structure.segments)
            segments[number] = replace(segment, scan=b"")
            with pytest.raises(Refused):
                jpeg_scans.read(replace(structure, segments=tuple(segments)))


def test_a_step_of_nothing_is_not_edited() -> None:
    data = bytearray(coded(SMOOTH))
    data[data.index(b"\xff\xdb") + 5] = 0
    assert jpeg_blocks.grid(jpeg_structure.parse(bytes(data)), 1) is None


def test_a_missing_scan_is_corrupt() -> None:
    data = separate(coded(SMOOTH, quality=92))
    last = data.rindex(b"\xff\xda")
    with pytest.raises(Refused, match="scans"):
        jpeg_scans.read(jpeg_structure.parse(data[:last] + b"\xff\xd9"))


def test_blocks_of_a_picture_that_ends_within_a_cell() -> None:
    laid = layout(Size(17, 9), ((2, 2), (1, 1), (1, 1)))
    assert (laid.cell, laid.mcus) == (Size(16, 16), (1, 2))
    assert [part.real for part in laid.parts] == [(2, 3), (1, 2), (1, 2)]
    assert [part.stored for part in laid.parts] == [(2, 4), (1, 2), (1, 2)]
