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
    short = data[: last_scan(data) + 90] if progressive else cut(data)
    document = part.opened(short + behind, LIMIT, allowed=True)
    assert document.warnings[0] == PART_MISSING
    assert document.grid is None  # encoded anew as a whole: nothing of its stream is carried
    shown, whole = document.picture(0), JPEG.open(data, LIMIT).picture(0)
    assert shown.shape == whole.shape
    if not progressive:
        assert (shown[:16] == whole[:16]).all()
        assert (shown[-8:, -8:] == shown[-1, -1]).all()  # nothing is there


def last_scan(data: bytes) -> int:
    return data.rindex(b"\xff\xda")


def scan_starts(data: bytes) -> list[int]:
    return [at for at in range(len(data)) if data[at : at + 2] == b"\xff\xda"]


@pytest.mark.parametrize("scan", range(1, 10))
@pytest.mark.parametrize("end", [b"", b"\xff\xd9"])
def test_what_a_decoder_would_make_up_from_beside_it_is_refused(scan: int, end: bytes) -> None:
    """Also behind a proper end: libjpeg draws such blocks from the levels of their neighbours."""
    data = jpeg(progressive=True)
    short = data[: scan_starts(data)[scan]] + end
    for allowed in (False, True):
        with pytest.raises(Refused) as refusal:
            part.opened(short, LIMIT, allowed=allowed)
        assert refusal.value.code is Code.TRUNCATED
        assert refusal.value.detail != PART_READABLE


def test_what_is_hidden_in_a_part_shows_nowhere_beside_it() -> None:
    """Two files that differ in hidden blocks only are the same around them, wherever they end."""
    shown = {}
    for level in (40, 240):
        pixels = np.full((96, 96, 3), 120, np.uint8)
        pixels[32:64, 32:64] = level
        target = io.BytesIO()
        Image.fromarray(pixels).save(target, "JPEG", quality=90, subsampling=0, progressive=True)
        data = target.getvalue()
        ends = [*scan_starts(data)[1:], last_scan(data) + 20, len(data)]
        shown[level] = [picture_of_part(data[:end]) for end in ends]
    for dark, light in zip(shown[40], shown[240], strict=True):
        assert (dark is None) == (light is None)
        if dark is not None and light is not None:
            dark[32:64, 32:64] = light[32:64, 32:64]
            assert (dark == light).all()
    assert shown[40][0] is None
    assert shown[40][-2] is not None


def picture_of_part(data: bytes) -> np.ndarray | None:
    try:
        return part.opened(data, LIMIT, allowed=True).picture(0).copy()
    except Refused:
        return None


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
