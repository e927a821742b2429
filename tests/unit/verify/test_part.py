"""Sources that end early: completed by the check's own hand, where that was wanted."""

import io
import struct

import numpy as np
import pytest
from PIL import Image

import makers as files
from caseveil.domain.geometry import Placement, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import Code, Refused
from caseveil.formats import part as work
from caseveil.redact import pixels
from caseveil.verify.contract import Expectation
from caseveil.verify.families import family
from caseveil.verify.jpeg import part as jpeg_part
from caseveil.verify.jpeg import smoothing
from caseveil.verify.jpeg.container import SOS, Segment
from caseveil.verify.png import part as png_part
from caseveil.verify.verifier import check
from made_png import build, chunk, header, noise, png
from unit.verify.makers import Looker

LIMIT = 1 << 20
HIDDEN = Rect(8, 8, 24, 24)


class Painter:
    paint = staticmethod(pixels.paint)


def jpeg(**options: object) -> bytes:
    target = io.BytesIO()
    image = Image.fromarray(files.photo(7, 96, 64))
    image.save(target, "JPEG", **{"quality": 95, **options})
    return target.getvalue()


def short(data: bytes, share: float = 0.7) -> bytes:
    return data[: int(len(data) * share)]


def png_of(depth: int = 8, colour: int = 2, **options: object) -> bytes:
    return png(noise(depth, colour, width=40, height=60), depth, colour, **options)


CUT = [
    ("jpeg", short(jpeg())),
    ("jpeg", short(jpeg()) + b"\xff"),
    ("jpeg", short(jpeg()) + b"\xff\xd9"),
    ("jpeg", jpeg(progressive=True)[: jpeg(progressive=True).rindex(b"\xff\xda") + 90]),
    ("png", short(png_of())),
    ("png", short(png_of(16, 6))),
]


def written(data: bytes) -> tuple[bytes, Plan]:
    document = work.part_of(data, LIMIT)
    size = document.frames[0]
    whole = Placement(size, Rect(0, 0, size.width, size.height))
    plan = Plan((FramePlan(0, whole, (HIDDEN.polygon(),)),), Profile())
    return document.write(plan, Painter()), plan


def verdicts(output: bytes, expectation: Expectation, source: bytes) -> dict[str, str]:
    return {c.name: c.verdict.value for c in check(output, expectation, source, Looker()).checks}


@pytest.mark.parametrize(("name", "data"), CUT)
def test_a_clean_copy_of_what_is_there_passes(name: str, data: bytes) -> None:
    output, plan = written(data)
    seen = verdicts(output, Expectation(name, plan, part=True), data)
    assert set(seen.values()) == {"passed"}, seen


@pytest.mark.parametrize(("name", "data"), [CUT[0], CUT[4]])
def test_it_cannot_be_checked_where_nobody_wanted_it(name: str, data: bytes) -> None:
    output, plan = written(data)
    seen = verdicts(output, Expectation(name, plan), data)
    assert seen["outside"] == seen["frames"] == "could-not-run"


@pytest.mark.parametrize(("name", "data"), [CUT[0], CUT[4]])
def test_a_change_in_what_is_there_is_seen(name: str, data: bytes) -> None:
    output, plan = written(data)
    image = np.asarray(Image.open(io.BytesIO(output)))[..., :3].copy()
    image[:8, 32:40] = 255 - image[:8, 32:40]
    target = io.BytesIO()
    Image.fromarray(image).save(target, name.upper())
    assert verdicts(target.getvalue(), Expectation(name, plan, part=True), data)["outside"] != (
        "passed"
    )


@pytest.mark.parametrize("name", ["bmp", "gif", "heic", "avif", "dicom"])
def test_other_families_have_no_part(name: str) -> None:
    with pytest.raises(Refused) as refusal:
        family(name).decode_source(b"", part=True)
    assert refusal.value.code is Code.TRUNCATED


def test_a_jpeg_ends_behind_its_last_whole_segment() -> None:
    data = jpeg(progressive=True)
    second = data.index(b"\xff\xda", data.index(b"\xff\xda") + 2)
    table = data.rindex(b"\xff\xc4", 0, second)
    (length,) = struct.unpack_from(">H", data, table + 2)
    ended = data[:table] + b"\xff\xd9"
    assert jpeg_part.completed(data[: table + 6]) == ended
    assert jpeg_part.completed(data[: table + length]) == ended  # the mark would fill its gap
    assert jpeg_part.completed(data + b"more") == data


@pytest.mark.parametrize("end", range(1, 10))
def test_no_source_is_compared_of_which_a_decoder_makes_up_what_lies_beside(end: int) -> None:
    data = jpeg(progressive=True)
    starts = [at for at in range(len(data)) if data[at : at + 2] == b"\xff\xda"]
    for short_of, wanted in (
        (data[: starts[end]], True),
        (data[: starts[end]] + b"\xff\xd9", False),
    ):
        with pytest.raises(Refused) as refusal:
            family("jpeg").decode_source(short_of, part=wanted)
        assert refusal.value.code is Code.TRUNCATED


def test_a_scan_header_that_is_cut_short_tells_no_coefficient() -> None:
    frame = Segment(0xC2, 0, b"\x08\0\x08\0\x08\1\1\x11\0", 0)
    whole = Segment(SOS, 0, b"\1\1\0\1\x3f\0", 0)
    smoothing.require_none([frame, whole])
    for segments in (
        [frame, Segment(SOS, 0, b"\1\1", 0)],
        [frame, whole, Segment(SOS, 0, whole.payload[:-1] + b"\1", 0)],
    ):
        with pytest.raises(Refused):
            smoothing.require_none(segments)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (jpeg()[: jpeg().index(b"\xff\xda") - 4], Code.TRUNCATED),
        (b"\xff\xd8", Code.TRUNCATED),
        (b"none", Code.CORRUPT),
    ],
)
def test_a_jpeg_without_a_scan_has_no_part(data: bytes, code: Code) -> None:
    with pytest.raises(Refused) as refusal:
        jpeg_part.completed(data)
    assert refusal.value.code is code


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"none", Code.CORRUPT),
        (png_of()[:12], Code.TRUNCATED),
        (png_of()[:45], Code.TRUNCATED),
        (short(png_of(interlaced=True)), Code.TRUNCATED),
        (short(png(noise(8, 2), 8, 2, chunk(b"acTL", bytes(8)))), Code.TRUNCATED),
        (build(header(4, 4, 8, 2), chunk(b"tEXt", b"a\0b"))[:-2], Code.TRUNCATED),
        (build(header(4, 4, 8, 2), chunk(b"IDAT", b"\x78\x9c\xff\xff"))[:-2], Code.CORRUPT),
    ],
)
def test_a_png_without_a_row_has_no_part(data: bytes, code: Code) -> None:
    with pytest.raises(Refused) as refusal:
        png_part.completed(data)
    assert refusal.value.code is code


def test_both_passes_complete_a_png_alike() -> None:
    data = short(png_of())
    shown = work.part_of(data, LIMIT).picture(0)
    seen = family("png").decode_source(data, part=True).stored(0)
    assert (shown == seen[..., :3]).all()
