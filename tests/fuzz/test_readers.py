"""Broken photos by the clock: a reader answers, or refuses, and does neither for long."""

import struct
import time
import zlib
from random import Random

import numpy as np
import pytest

import made_apng
import made_bmp
import made_gif
import made_heif
import made_pdf
import made_pptx
import made_tiff
import made_webp
import makers
from caseveil.domain.geometry import Placement, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import Refused
from caseveil.formats import identify
from caseveil.formats.base import Carrying, Document, Noted
from caseveil.formats.jpeg import by_cells
from caseveil.redact import pixels

MAX_PIXELS = 400_000
SIDE = 64
LONGEST = 20.0  # seconds for one small broken file, on a machine that is busy otherwise


class Painter:
    """A redactor that only paints."""

    paint = staticmethod(pixels.paint)


def seeds() -> list[bytes]:
    small = makers.photo(3, 96, 64)
    jpegs = [
        makers.jpeg(small, orientation=6),
        makers.jpeg(small, progressive=True),
        makers.jpeg(small, mode="L", trailer=makers.jpeg(small)),
        makers.jpeg(small, metadata=False, restart_marker_blocks=3),
    ]
    stream = bytes([5, 7, 0, 3, 1, 2, 3, 0, 0, 0, 0, 2, 1, 1, 90, 9, 0, 1])
    bmps = [
        made_bmp.coloured(small),
        made_bmp.indexed(4),
        made_bmp.masked("4444"),
        made_bmp.runs(8, stream, (96, 64)),
    ]
    gifs = [
        made_gif.clean(small),
        made_gif.cartoon([small, small[::-1]], made_gif.looping(), count=16),
    ]
    tiffs = [
        made_tiff.build(made_tiff.full_of_secrets(made_tiff.page(small, meaning=2, tile=(32, 32)))),
        made_tiff.build(made_tiff.page(small[..., :1] // 16, 4, 0, coding=made_tiff.LZW), big=True),
        made_tiff.build(made_tiff.jpeg_page(small, 6), made_tiff.page(small, meaning=2)),
        made_tiff.by_pillow(small, "1", compression="group4"),
        made_tiff.build(
            made_tiff.page(small, meaning=2), _copy(small), _copy(small, t339=(3, [2]))
        ),
    ]
    moving = [made_webp.frame(small), made_webp.frame(small[:20, :20], lossless=False)]
    webps = [
        made_webp.still(small, made_webp.chunk(b"EXIF", makers.exif(6))),
        made_webp.still(made_webp.clear(small), lossless=False),
        made_webp.animation((96, 64), *moving),
    ]
    heics = [
        made_heif.heic(made_heif.photo(made_heif.turned(1)), made_heif.exif(makers.exif()[6:])),
        made_heif.heic(made_heif.deep(), made_heif.xmp(makers.xmp()), wide=True),
    ]
    avifs = [
        made_heif.avif(small, exif=makers.exif(6)),
        made_heif.animated_avif([small, small[::-1]]),
    ]
    return [
        *jpegs,
        *bmps,
        *gifs,
        *tiffs,
        *webps,
        *heics,
        *avifs,
        made_pdf.paged(small, small[::-1]),
        made_pptx.deck(
            [[made_pptx.picture("rId2")]],
            {"a.png": makers.png("RGB", small)},
            slide_links=made_pptx.NOTES_LINK,
            more=made_pptx.noted("one", "two"),
        ),
        made_apng.clean(small, small[::-1]),
        *(makers.png(mode, small) for mode in makers.PNG_MODES),
    ]


def _copy(pixels: np.ndarray, **fields: tuple) -> made_tiff.Page:
    """A smaller copy behind a page of a TIFF, its sizes with a sign."""
    sizes = {"t256": (9, [24]), "t257": (9, [16]), "t278": (9, [5])}
    return made_tiff.page(pixels[::4, ::4], meaning=2).having(t254=(4, [1]), **sizes, **fields)


def broken(random: Random, data: bytes) -> bytes:
    """``data`` with bytes changed, cut out, doubled or cut off; PNG checksums set right again."""
    changed = bytearray(data)
    for _ in range(random.randint(1, 6)):
        at = random.randrange(len(changed))
        size = random.choice((1, 2, 4, 64))
        kind = random.randrange(5)
        if kind == 0:
            changed[at] = random.randrange(256)
        elif kind == 1:
            changed[at : at + size] = random.choice((b"\0", b"\xff")) * size
        elif kind == 2:
            del changed[at : at + size]
        elif kind == 3:
            changed[at:at] = changed[at : at + size]
        else:
            del changed[at + 200 :]
    return repaired(bytes(changed)) if changed[:4] == b"\x89PNG" else bytes(changed)


def repaired(data: bytes) -> bytes:
    """A PNG whose checksums are right, so that the fuzz gets past them."""
    parts, at = [data[:8]], 8
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        body = data[at + 4 : at + 8 + length]
        parts.append(struct.pack(">I", max(0, len(body) - 4)) + body)
        parts.append(struct.pack(">I", zlib.crc32(body)))
        at += 12 + length
    return b"".join(parts)


def read(data: bytes) -> bool:
    """Everything the road asks of a reader; whether it could be read."""
    try:
        document = identify(data).open(data, MAX_PIXELS)
        document.tags(Painter(), Profile())
        picture = document.picture(0)
        document.views(0)
        if isinstance(document, Carrying):
            assert all(max(one.shape[:2]) <= SIDE for _, one in document.further(SIDE))
        if isinstance(document, Noted):
            document.with_notes().tags(Painter(), Profile())
        _write_by_cells(document)
    except Refused:
        return False
    assert picture.dtype == np.uint8
    return True


def _write_by_cells(document: Document) -> None:
    """The clean file of a photo whose cells are edited; encoded again where they cannot be."""
    if grid := by_cells.grid(document):
        size = document.frames[0]
        place = Placement(size, Rect(0, 0, size.width, size.height))
        region = Rect(0, 0, grid.cell.width, grid.cell.height).clip(size).polygon()
        frame = FramePlan(0, place, (region,), cell=grid.cell)
        by_cells.write(document, Plan((frame,), Profile()), Painter())


def test_broken_photos_are_read_or_refused(fuzz_seconds: float) -> None:
    random, files = Random(20), seeds()
    end, count, readable = time.monotonic() + fuzz_seconds, 0, 0
    while time.monotonic() < end:
        data = broken(random, random.choice(files))
        start = time.monotonic()
        readable += read(data)
        assert time.monotonic() - start < LONGEST
        count += 1
    print(f"{count} broken photos, {readable} of them readable")  # noqa: T201


@pytest.mark.parametrize("index", range(4))
def test_every_cut_of_a_small_photo_is_refused_or_whole(index: int) -> None:
    tiny = makers.photo(3, 24, 16)
    data = (
        makers.jpeg(tiny, metadata=False),
        makers.jpeg(tiny, metadata=False, progressive=True),
        makers.png("P", tiny, metadata=False),
        makers.png("RGBA", tiny, metadata=False),
    )[index]
    for length in range(len(data)):
        assert not read(data[:length])
    assert read(data)
