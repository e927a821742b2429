"""Files that end early: refused, or opened as far as they go where a person wants that."""

import io

import numpy as np
import pytest
from PIL import Image

import makers
from caseveil.domain.source import PART_MISSING, PART_READABLE
from caseveil.errors import Code, Refused
from caseveil.formats import part
from caseveil.formats.jpeg.document import JPEG
from caseveil.formats.jpeg.structure import parse
from caseveil.formats.png import structure as png_structure
from caseveil.formats.png.document import PNG
from made_png import build, chunk, header, noise, png

LIMIT = 1 << 20
PIXELS = makers.photo(7, 96, 64)


def jpeg(**options: object) -> bytes:
    target = io.BytesIO()
    Image.fromarray(PIXELS).save(target, "JPEG", **{"quality": 95, **options})
    return target.getvalue()


def cut(data: bytes, share: float = 0.7) -> bytes:
    """The first part of a file, which ends inside the image data."""
    return data[: int(len(data) * share)]


@pytest.mark.parametrize(
    ("progressive", "behind"), [(False, b""), (False, b"\xff"), (False, b"\xff\xd9"), (True, b"")]
)
def test_a_jpeg_is_shown_as_far_as_it_goes(progressive: bool, behind: bytes) -> None:
    data = jpeg(progressive=progressive)
    document = part.opened(cut(data) + behind, LIMIT, allowed=True)
    assert document.warnings[0] == PART_MISSING
    assert document.cell is None  # encoded anew as a whole: nothing of its stream is carried
    shown, whole = document.picture(0), JPEG.open(data, LIMIT).picture(0)
    assert shown.shape == whole.shape
    if not progressive:
        assert (shown[:16] == whole[:16]).all()
        assert (shown[-8:, -8:] == shown[-1, -1]).all()  # nothing is there


def test_a_jpeg_that_ends_between_two_scans_has_the_whole_ones() -> None:
    data = jpeg(progressive=True)
    second = data.index(b"\xff\xda", data.index(b"\xff\xda") + 2)
    for end in (second, second + 3, data.rindex(b"\xff\xc4", 0, second) + 6):
        document = part.opened(data[:end], LIMIT, allowed=True)
        scans = [segment for segment in document.structure.segments if segment.scan]
        assert len(scans) == 1
        assert scans[0].scan == parse(data).segments[-1 - _after(data)].scan


def _after(data: bytes) -> int:
    """Segments from the first scan to the last one."""
    segments = parse(data).segments
    return len(segments) - 1 - next(n for n, s in enumerate(segments) if s.scan)


@pytest.mark.parametrize("family", ["jpeg", "png"])
def test_a_whole_file_is_opened_as_ever(family: str) -> None:
    data = jpeg() if family == "jpeg" else makers.png()
    document = part.opened(data, LIMIT, allowed=True)
    assert PART_MISSING not in document.warnings


def test_nobody_is_asked_about_a_file_that_is_damaged_otherwise() -> None:
    data = jpeg()
    damaged = data.replace(b"\xff\xdb\0\x43", b"\xff\xdb\0\1", 1)
    with pytest.raises(Refused) as refusal:
        part.opened(damaged, LIMIT, allowed=True)
    assert (refusal.value.code, refusal.value.detail) == (Code.CORRUPT, "segment-length")
    with pytest.raises(Refused) as cut_too:
        JPEG.open_part(cut(damaged), LIMIT)
    assert cut_too.value.code is Code.CORRUPT


@pytest.mark.parametrize("data", [cut(jpeg()), cut(jpeg()) + b"\xff\xd9"])
def test_a_refusal_tells_that_a_part_can_be_read(data: bytes) -> None:
    try:
        part.opened(data, LIMIT, allowed=False).picture(0)
    except Refused as error:
        assert part.told(error, data, LIMIT).detail == PART_READABLE


@pytest.mark.parametrize(
    "data",
    [
        jpeg()[: jpeg().index(b"\xff\xda") + 5],
        cut(jpeg()).replace(b"\xff\xc0", b"\xff\xc9", 1),
        makers.png()[:60],
        b"\x89PNG\r\n\x1a\n\0\0",
        cut(png(noise(8, 2), 8, 2, interlaced=True), 0.9),
        cut(png(noise(8, 2), 8, 2, chunk(b"acTL", bytes(8))), 0.9),
        build(header(4, 4, 8, 2), chunk(b"IDAT", b"\x78\x9c"))[:-12],
        cut(png(noise(8, 2), 8, 2))[:60],
        b"GIF89a\x10\0\x10\0\0\0\0,",
    ],
)
def test_what_shows_nothing_reliable_stays_refused(data: bytes) -> None:
    for allowed in (False, True):
        with pytest.raises(Refused) as refusal:
            part.opened(data, LIMIT, allowed=allowed)
        assert refusal.value.code is Code.TRUNCATED
        assert refusal.value.detail != PART_READABLE


@pytest.mark.parametrize(("depth", "colour"), [(8, 2), (8, 6), (16, 0), (4, 0), (8, 3)])
def test_a_png_has_its_whole_rows_and_nothing_below(depth: int, colour: int) -> None:
    samples = noise(depth, colour, width=40, height=60)
    extra = [chunk(b"PLTE", bytes(range(256)) * 3)] if colour == 3 else []
    data = png(samples, depth, colour, *extra)
    document = part.opened(cut(data), LIMIT, allowed=True)
    assert document.warnings == (PART_MISSING,)
    whole, shown = PNG.open(data, LIMIT).picture(0), document.picture(0)
    same = (shown == whole).all(axis=(1, 2))
    rows = int(np.argmin(same))
    assert 20 < rows < 50
    assert (shown[rows:] == shown[-1, -1]).all()


def test_a_png_whose_data_ends_in_a_whole_chunk() -> None:
    samples = noise(8, 2, width=40, height=60)
    structure = png_structure.parse(png(samples, 8, 2, behind=(chunk(b"tEXt", b"a\0b"),)))
    data = structure.first(b"IDAT") or b""
    short = build(
        header(40, 60, 8, 2), chunk(b"IDAT", data[: len(data) // 2]), chunk(b"tEXt", b"a\0b")
    )
    document = part.opened(short, LIMIT, allowed=True)
    assert [tag.name for tag in document.tags(None, None)] == ["a"]
    broken = data[:2] + b"\xff" * 20
    with pytest.raises(Refused) as refusal:
        part.part_of(build(header(40, 60, 8, 2), chunk(b"IDAT", broken))[:-12], LIMIT)
    assert refusal.value.code is Code.CORRUPT


def test_nothing_larger_than_the_limit_is_made() -> None:
    for data in (cut(png(noise(8, 2, width=40, height=60), 8, 2)), cut(jpeg())):
        with pytest.raises(Refused) as refusal:
            part.opened(data, 100, allowed=True)
        assert refusal.value.code is Code.TRUNCATED
        with pytest.raises(Refused) as larger:
            part.part_of(data, 100)
        assert larger.value.code is Code.TOO_LARGE
