"""The walk and the decoder of the second pass for TIFF."""

import struct
import zlib

import numpy as np
import pytest

import made_tiff as made
from caseveil.domain.checks import Verdict
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.policy import PictureFormat
from caseveil.domain.profile import Profile
from caseveil.errors import Code, Refused
from caseveil.formats import pictures
from caseveil.formats.tiff import writer as tiff_writer
from caseveil.formats.tiff.document import TIFF
from caseveil.formats.tiff.image import CMYK, GREY, RGB, TiffImage
from caseveil.redact.redactor import TableRedactor
from caseveil.verify.contract import Expectation
from caseveil.verify.tiff import blocks as tiff_blocks
from caseveil.verify.tiff import container as tiff_container
from caseveil.verify.tiff import finished as tiff
from caseveil.verify.tiff.frames import TiffFrames
from caseveil.verify.verifier import check
from unit.verify import makers

PIXELS = makers.picture(40, 24)
GREYS = made.noise(256)
COLOURS = made.noise(256, channels=3)
PAGES = {
    **{f"grey-{bits}": made.page(made.noise(1 << bits), bits) for bits in (1, 2, 4, 6, 8, 12, 16)},
    "white-is-zero": made.page(GREYS, meaning=0),
    "white-is-zero-1": made.page(made.noise(2), 1, 0),
    "white-is-zero-alpha": made.page(made.noise(256, channels=2), meaning=0),
    "grey-alpha": made.page(made.noise(256, channels=2)),
    "rgb": made.page(COLOURS, meaning=2),
    "rgb-2": made.page(made.noise(4, channels=3), 2, 2),
    "rgb-16": made.page(made.noise(1 << 16, channels=3), 16, 2),
    "rgba": made.page(made.noise(256, channels=4), meaning=2),
    "rgba-multiplied": made.page(made.noise(256, channels=4), meaning=2).having(t338=(3, [1])),
    "rgbx": made.page(made.noise(256, channels=4), meaning=2).having(t338=(3, [0])),
    "cmyk": made.page(made.noise(256, channels=4), meaning=5),
    "cmyk-16": made.page(made.noise(1 << 16, channels=4), 16, 5),
    "signed-8": made.page(GREYS).having(t339=(3, [2])),
    "signed-16": made.page(made.noise(1 << 16), 16, predicted=True, coding=made.DEFLATE).having(
        t339=(3, [2])
    ),
    "signed-rgb": made.page(COLOURS, meaning=2).having(t339=(3, [2] * 3)),
    "palette": made.page(made.noise(16), 4, 3).having(
        t320=(3, made.noise(1 << 16, 48, 1).ravel().tolist())
    ),
    "palette-bytes": made.page(GREYS, meaning=3).having(
        t320=(3, made.noise(256, 768, 1).ravel().tolist())
    ),
    "tiles": made.page(COLOURS, meaning=2, tile=(16, 16)),
    "planes": made.page(COLOURS, meaning=2, planar=True),
    "plane-tiles": made.page(COLOURS, meaning=2, planar=True, tile=(16, 16), coding=made.LZW),
    "differences": made.page(COLOURS, meaning=2, coding=made.DEFLATE, predicted=True),
    "differences-16": made.page(made.noise(1 << 16), 16, coding=made.LZW, predicted=True),
    "bits-reversed": made.page(made.noise(2), 1, reversed_bits=True),
    "bytes-reversed": made.page(GREYS, coding=made.LZW, reversed_bits=True),
    "jpeg-grey": made.jpeg_page(PIXELS[..., 0], 1),
    "jpeg-rgb": made.jpeg_page(PIXELS, 2),
    "jpeg-ycc": made.jpeg_page(makers.picture(64, 64), 6),
    **{
        f"coding-{coding}": made.page(COLOURS, meaning=2, coding=coding) for coding in made.ENCODERS
    },
    **{
        f"turned-{turn}": made.page(COLOURS, meaning=2).having(t274=(3, [turn]))
        for turn in (*range(1, 9), 77)
    },
}
LINES = (np.indices((24, 40)).sum(axis=0) // 7 % 2 * 255).astype(np.uint8)
FILES = {
    **{kind: made.build(page) for kind, page in PAGES.items()},
    "big": made.build(PAGES["rgb"], big=True),
    "big-motorola": made.build(PAGES["rgb"], big=True, order=">"),
    "motorola": made.build(made.page(made.noise(1 << 16), 16, order=">"), order=">"),
    "two-sizes": made.build(PAGES["rgb"], PAGES["grey-16"], made.page(made.noise(256, 9, 7))),
    **{
        name: made.by_pillow(LINES, "1", compression=name)
        for name in ("tiff_ccitt", "group3", "group4")
    },
}


@pytest.mark.parametrize("kind", FILES)
def test_both_passes_see_the_same(kind):
    frames, document = TiffFrames(FILES[kind]), TIFF.open(FILES[kind], 10_000)
    assert frames.sizes == document.frames
    for index in range(len(frames.sizes)):
        if frames.meaning(index) == (False, 1, False):
            continue
        alpha = frames.meaning(index) == (False, 2, False)
        shown, picture = frames.displayed(index)[alpha], document.picture(index)
        # Fractions may be rounded either way, those of 16-bit inks twice.
        assert np.abs(shown.astype(int) - picture).max() <= (2 if kind == "cmyk-16" else 1)
        assert frames.stored(index) is frames.stored(index)


def test_samples_are_the_stored_ones():
    alpha = made.noise(256, channels=4)
    assert np.array_equal(TiffFrames(FILES["rgba"]).stored(0), alpha)
    assert np.array_equal(TiffFrames(FILES["cmyk"]).stored(0), alpha)
    assert TiffFrames(FILES["cmyk"]).meaning(0) == (True, None, False)
    assert TiffFrames(FILES["rgba"]).meaning(0) == (False, 2, False)
    assert TiffFrames(FILES["rgbx"]).meaning(0) == (False, 0, False)
    deep = made.noise(1 << 16, channels=3)
    assert np.array_equal(TiffFrames(FILES["rgb-16"]).stored(0)[..., :3], deep)
    inverted = TiffFrames(FILES["white-is-zero-alpha"]).stored(0)
    grey = made.noise(256, channels=2)
    assert np.array_equal(inverted[..., 0], 255 - grey[..., 0])
    assert np.array_equal(inverted[..., 3], grey[..., 1])


def test_every_rendering_is_looked_at():
    counts = {kind: len(TiffFrames(FILES[kind]).displayed(0)) for kind in FILES}
    told = {"rgb": 1, "rgba": 3, "rgbx": 2, "cmyk": 3, "cmyk-16": 5, "grey-16": 2, "palette": 1}
    assert {kind: counts[kind] for kind in told} == told
    narrow = made.build(made.page(made.noise(200) + np.uint16(900), 16))
    plain, spread, dark = TiffFrames(narrow).displayed(0)
    assert plain.max() <= 4
    assert spread.max() == dark.max() == 255
    channel = TiffFrames(FILES["rgbx"]).displayed(0)[1]
    assert np.array_equal(channel[..., 1], made.noise(256, channels=4)[..., 3])


def test_codecs_are_named():
    assert TiffFrames(FILES["jpeg-ycc"]).engines == ("libjpeg-turbo",)
    assert TiffFrames(FILES["rgb"]).engines == ()
    with pytest.raises(Refused):
        TiffFrames(FILES["rgb"]).stored(1)


def written(*images):
    return tiff_writer.assemble([tiff_writer.part_of(image) for image in images])


OUTPUTS = {
    "rgb": written(TiffImage(PIXELS, 8, RGB)),
    "grey-16": written(TiffImage(made.noise(1 << 16)[..., 0], 16, GREY)),
    "two-tone": written(TiffImage(made.noise(2)[..., 0], 1, GREY)),
    "alpha": written(TiffImage(made.noise(256, channels=4), 8, RGB, 2)),
    "inks": written(TiffImage(made.noise(256, channels=4), 8, CMYK)),
    "pages": written(TiffImage(PIXELS, 8, RGB), TiffImage(GREYS[..., 0], 8, GREY)),
    "strips": written(TiffImage(np.tile(GREYS[..., 0], (100, 100)), 8, GREY)),
}


@pytest.mark.parametrize("kind", OUTPUTS)
def test_a_clean_file_has_no_fault(kind):
    assert tiff.faults(OUTPUTS[kind]) == []
    assert TiffFrames(OUTPUTS[kind]).sizes == TIFF.open(OUTPUTS[kind], 3_000_000).frames


@pytest.mark.parametrize("kind", ["rgb", "two-tone", "alpha", "pages"])
def test_every_byte_is_judged(kind):
    data = OUTPUTS[kind]
    sizes = TiffFrames(data).sizes
    step = max(1, len(data) // 150)
    for at in [*range(min(len(data), 300)), *range(300, len(data), step)]:
        changed = bytearray(data)
        changed[at] ^= 0x15
        try:
            if tiff.faults(bytes(changed)):
                continue
            # What is left are sizes, meanings, and strips that still inflate to their length.
            frames = TiffFrames(bytes(changed))
        except Refused:
            continue
        assert frames.sizes != sizes or frames.meaning(0) != TiffFrames(data).meaning(0), at


def entry(data, tag, page=0):
    """Offset of the entry of a field."""
    at = struct.unpack_from("<I", data, 4)[0]
    for _ in range(page):
        (count,) = struct.unpack_from("<H", data, at)
        (at,) = struct.unpack_from("<I", data, at + 2 + 12 * count)
    (count,) = struct.unpack_from("<H", data, at)
    tags = [struct.unpack_from("<H", data, at + 2 + 12 * n)[0] for n in range(count)]
    return at + 2 + 12 * tags.index(tag)


def changed(kind, tag, form, *values, skip=8, page=0):
    data = bytearray(OUTPUTS[kind])
    struct.pack_into(form, data, entry(data, tag, page) + skip, *values)
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (changed("rgb", 284, "<H", 315, skip=0), "tag-315"),
        (changed("rgb", 284, "<H", 278, skip=0), "order"),
        (changed("rgb", 262, "<H", 270, skip=0), "missing-262"),
        (changed("rgb", 259, "<H", 4, skip=2), "type-259"),
        (changed("rgb", 259, "<HH", 8, 77), "slack-259"),
        (changed("rgb", 259, "<H", 1), "value-259"),
        (changed("rgb", 284, "<H", 2), "value-284"),
        (changed("rgb", 317, "<H", 1), "value-317"),
        (changed("alpha", 338, "<H", 3), "value-338"),
        (changed("rgb", 259, "<IHH", 2, 8, 8, skip=4), "value-259"),
        (changed("two-tone", 262, "<IHH", 2, 1, 1, skip=4), "count-262"),
        (changed("rgb", 262, "<H", 1), "samples"),
        (changed("two-tone", 258, "<H", 2), "samples"),
        (changed("rgb", 256, "<I", 0), "size"),
        (changed("rgb", 278, "<I", 0), "size"),
        (changed("rgb", 278, "<I", 5), "strips"),
        (changed("rgb", 257, "<I", 23), "size"),
        (changed("rgb", 256, "<I", 41), "strip"),
        (changed("rgb", 273, "<I", 1 << 30), "strip-outside"),
        (changed("rgb", 273, "<I", 9), "strip"),
        (changed("pages", 273, "<I", struct.unpack_from(
            "<I", OUTPUTS["pages"], entry(OUTPUTS["pages"], 273) + 8)[0], page=1), "strip"),
        (OUTPUTS["rgb"] + b"x", "after-end 1"),
        (FILES["big"], "byte-order"),
        (FILES["motorola"], "byte-order"),
        (FILES["rgb"], "type-256"),
    ],
)  # fmt: skip
def test_what_must_not_be_there_is_seen(data, fault):
    assert fault in tiff.faults(data)


def loose(fill, image=PIXELS):
    """A finished file with bytes between its parts, or parts that share bytes."""
    data = written(TiffImage(image, 8, RGB))
    at = entry(data, 273) + 8
    (strip,) = struct.unpack_from("<I", data, at)
    moved = bytearray(data[:strip] + fill + data[strip:])
    struct.pack_into("<I", moved, at, strip + len(fill))
    return bytes(moved)


def test_bytes_between_parts_are_seen():
    assert tiff.faults(loose(b"SECRET")) == ["gap 6"]
    one = OUTPUTS["pages"]
    second = struct.unpack_from("<I", one, 4)[0]
    (count,) = struct.unpack_from("<H", one, second)
    unlinked = bytearray(one)
    struct.pack_into("<I", unlinked, second + 2 + 12 * count, 0)
    assert any(fault.startswith("gap") for fault in tiff.faults(bytes(unlinked)))


def test_bytes_of_two_parts_are_seen():
    image = TiffImage(PIXELS, 8, RGB)
    parts = [tiff_writer.part_of(image)] * 2
    data = bytearray(tiff_writer.assemble(parts))
    first = struct.unpack_from("<I", data, entry(data, 273) + 8)[0]
    struct.pack_into("<I", data, entry(data, 273, 1) + 8, first)
    size = len(parts[0].segments[0])
    found = tiff.faults(bytes(data[:-size]))
    assert found == [f"overlap {size}"]


def test_a_strip_may_hold_nothing_behind_its_stream():
    image = TiffImage(PIXELS, 8, RGB)
    part = tiff_writer.part_of(image)
    for segment in (part.segments[0] + b"SECRET", zlib.compress(b""), b"none", b""):
        data = tiff_writer.assemble([tiff_writer.Part(part.fields, (segment,))])
        assert "strip" in tiff.faults(data)


def page_with(**more):
    return made.build(PAGES["rgb"].having(**more))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"II*\0", Code.TRUNCATED),
        (b"no picture", Code.CORRUPT),
        (b"II*\0" + bytes(8), Code.CORRUPT),
        (b"II*\0\x08\0\0\0", Code.TRUNCATED),
        (b"II*\0\x08\0\0\0\0\0\x08\0\0\0", Code.CORRUPT),
        (b"II+\0\x04\0\0\0" + bytes(8), Code.CORRUPT),
        (b"II+\0\x08\0\0\0\x10\0\0\0\0\0\0\0" + b"\xff" * 16, Code.CORRUPT),
        (page_with(t256=None), Code.CORRUPT),
        (page_with(t254=(4, [1])), Code.NO_PICTURE),
        (page_with(t254=(4, [4])), Code.NO_PICTURE),
        (page_with(t255=(3, [2])), Code.NO_PICTURE),
        (page_with(t258=(3, [8, 8, 4])), Code.UNSUPPORTED_FEATURE),
        (page_with(t258=(3, [32] * 3)), Code.UNSUPPORTED_FEATURE),
        (page_with(t339=(3, [3] * 3)), Code.UNSUPPORTED_FEATURE),
        (page_with(t262=(3, [8])), Code.UNSUPPORTED_FEATURE),
        (page_with(t262=(3, [6])), Code.UNSUPPORTED_FEATURE),
        (page_with(t277=(3, [6])), Code.UNSUPPORTED_FEATURE),
        (page_with(t259=(3, [6])), Code.UNSUPPORTED_FEATURE),
        (page_with(t278=(3, [1])), Code.CORRUPT),
        (page_with(t322=(3, [0]), t323=(3, [16])), Code.CORRUPT),
        (page_with(t322=(4, [1 << 16]), t323=(4, [1 << 16])), Code.CORRUPT),
        (page_with(t273=(4, [1 << 29] * 3)), Code.TRUNCATED),
        (page_with(t279=(4, [9] * 3)), Code.TRUNCATED),
        (page_with(t259=(3, [8])), Code.CORRUPT),
        (page_with(t259=(3, [5]), t279=(4, [9] * 3)), Code.CORRUPT),
        (made.build(PAGES["palette"].having(t320=None)), Code.CORRUPT),
        (made.build(PAGES["jpeg-rgb"].having(t256=(3, [48]))), Code.CORRUPT),
        (made.build(PAGES["jpeg-grey"].having(t258=(3, [1]))), Code.CORRUPT),
        (
            made.build(made.page(made.noise(16), 4, coding=8).having(t317=(3, [2]))),
            Code.UNSUPPORTED_FEATURE,
        ),
    ],
)
def test_what_cannot_be_read_is_refused(data, code):
    with pytest.raises(Refused) as refusal:
        TiffFrames(data).stored(0)
    assert refusal.value.code is code


def test_fields_that_lie_outside_have_no_values():
    data = bytearray(FILES["rgb"])
    struct.pack_into("<I", data, entry(data, 258) + 8, 1 << 30)
    with pytest.raises(Refused):
        TiffFrames(bytes(data))
    assert tiff_blocks.ENGINES


def test_smaller_copies_are_no_pages():
    small = made.page(made.noise(256, 5, 4)).having(t254=(4, [1]))
    assert TiffFrames(made.build(PAGES["rgb"], small)).sizes == (Size(21, 13),)


@pytest.mark.parametrize(
    ("source", "output"),
    [
        (made.page(made.noise(256, channels=4), meaning=5), ("inks", RGB, 2)),
        (made.page(made.noise(256, channels=4), meaning=2), ("alpha", RGB, 0)),
    ],
)
def test_samples_that_mean_something_else_are_no_copy(source, output):
    samples = made.noise(256, channels=4)
    _, kind, extra = output
    how = makers.plan(Size(21, 13))
    wrong = written(TiffImage(samples, 8, kind, extra))
    assert makers.verify(wrong, "tiff", how, made.build(source))[0]["outside"] == "failed"
    right = OUTPUTS["inks" if source.fields[262][1] == [5] else "alpha"]
    assert makers.verify(right, "tiff", how, made.build(source))[0] == makers.PASSED


def test_only_fields_of_pages_are_unpacked_and_each_once():
    many = made.page(GREYS).having(**{f"t{tag}": (7, bytes(8)) for tag in range(40000, 40050)})
    (directory,) = tiff_container.walk(made.build(many)).chain
    others = [field for field in directory.fields if field.tag >= 40000]
    assert len(others) == 50
    assert not any(field.values for field in others)
    assert all(field.outside and field.span[1] - field.span[0] == 8 for field in others)
    twice = changed("rgb", 262, "<H", 259, skip=0)
    (directory,) = tiff_container.walk(twice).chain
    assert [bool(field.values) for field in directory.fields if field.tag == 259] == [True, False]


def test_the_values_of_a_file_are_bounded(monkeypatch):
    data = OUTPUTS["pages"]
    whole = [len(field.values) for part in tiff_container.walk(data).chain for field in part.fields]
    monkeypatch.setattr(tiff_container, "_MOST_VALUES", sum(whole) - 1)
    fewer = [len(field.values) for part in tiff_container.walk(data).chain for field in part.fields]
    assert sum(fewer) < sum(whole)
    assert any(fault.startswith("type-") for fault in tiff.faults(data))


@pytest.mark.parametrize("at", [2, 5, -1])
def test_bits_behind_the_pixels_of_a_row_must_be_zero(at):
    rows = bytearray(np.packbits(made.noise(2)[..., 0], axis=1).tobytes())
    fields = tiff_writer.part_of(TiffImage(made.noise(2)[..., 0], 1, GREY)).fields
    clean = tiff_writer.assemble([tiff_writer.Part(fields, (zlib.compress(bytes(rows)),))])
    assert tiff.faults(clean) == []
    rows[at] |= 1
    data = tiff_writer.assemble([tiff_writer.Part(fields, (zlib.compress(bytes(rows)),))])
    assert tiff.faults(data) == ["padding"]


@pytest.mark.parametrize("kind", [kind for kind in FILES if "pages" not in kind])
def test_a_picture_of_a_page_passes_its_check(kind):
    data = FILES[kind]
    document = TIFF.open(data, 10_000_000)
    size = document.frames[0]
    frame = FramePlan(0, Placement(size, Rect(0, 0, size.width, size.height)))
    how = Plan((frame,), Profile())
    made = pictures.still(document, frame, TableRedactor(b"k"), PictureFormat.PNG).data
    told = check(made, Expectation("png", how, made_from="tiff"), data, None)
    verdicts = {one.name: one.verdict for one in told.checks}
    assert verdicts["outside"] is Verdict.PASSED, told.checks
