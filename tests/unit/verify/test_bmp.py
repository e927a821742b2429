"""The walk and the decoder of the second pass for BMP."""

import struct
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

import made_bmp
from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused
from caseveil.formats.bmp import document as written
from caseveil.formats.bmp.document import BMP
from caseveil.verify.bmp import container as bmp
from caseveil.verify.bmp import pixels as bmp_pixels
from unit.verify import makers

PIXELS = makers.picture(21, 14)
CLEAR = np.dstack([PIXELS, makers.picture(21, 14, 2)[..., 0]])
OUTPUTS = {"opaque": written.encode(PIXELS), "alpha": written.encode(CLEAR)}
SOURCES = {
    **{f"palette-{bits}": made_bmp.indexed(bits) for bits in (1, 2, 4, 8)},
    "core": made_bmp.indexed(4, header=12),
    "v4": made_bmp.indexed(8, header=108),
    "offset-zero": made_bmp.indexed(8, offset=0),
    "rgb": made_bmp.coloured(PIXELS),
    "rgb-core": made_bmp.coloured(PIXELS, header=12),
    "top-down": made_bmp.bmp((21, -14), 24, made_bmp.packed(PIXELS.reshape(14, -1), 8)),
    "555": made_bmp.bmp((21, 13), 16, made_bmp.packed(made_bmp.noise(1 << 15), 16)),
    "32": made_bmp.bmp((21, 13), 32, made_bmp.packed(made_bmp.noise(1 << 32), 32)),
    "no-blue": made_bmp.bmp(
        (21, 13), 16, made_bmp.packed(made_bmp.noise(1 << 15), 16),
        compression=3, masks=(0x7C00, 0x3E0, 0),
    ),
    **{name: made_bmp.masked(name) for name in made_bmp.FIELDS},
    "v5-alpha": made_bmp.transparent(CLEAR),
    "alpha-empty": made_bmp.transparent(CLEAR * np.array([1, 1, 1, 0], np.uint8)),
    "rle8": made_bmp.runs(
        8, bytes([5, 7, 0, 3, 1, 2, 3, 0, 0, 0, 0, 2, 1, 1, 90, 9, 0, 0, 0, 4, 1, 2, 3, 4, 0, 1]),
        (9, 4),
    ),
    "rle4": made_bmp.runs(
        4, bytes([5, 0x7A, 0, 3, 0x12, 0x30, 0, 0, 0, 2, 1, 1, 2, 0x9B, 0, 1]), (9, 4)
    ),
    "rle8-no-end": made_bmp.runs(8, bytes([9, 1, 0, 0, 9, 2, 0, 0]), (9, 2)),
}  # fmt: skip


@pytest.mark.parametrize("kind", SOURCES)
def test_both_passes_read_the_same_pixels(kind):
    data = SOURCES[kind]
    frames = bmp_pixels.BmpFrames(data)
    document = BMP.open(data, 10_000)
    assert frames.sizes == document.frames
    assert frames.engines == ()
    stored = frames.stored(0)
    views = document.views(0)
    assert np.array_equal(stored[..., :3], views[0] if views else document.picture(0))
    assert bool((stored[..., 3] < 255).any()) == bool(views)
    assert frames.stored(0) is stored
    assert len(frames.displayed(0)) == 1 + len(views)


@pytest.mark.parametrize("kind", ["palette-4", "rgb", "top-down", "32", "rle8-no-end", "v5-alpha"])
def test_pillow_reads_them_too(kind):
    expected = np.asarray(Image.open(BytesIO(SOURCES[kind])).convert("RGBA"))
    assert np.array_equal(bmp_pixels.BmpFrames(SOURCES[kind]).stored(0), expected)


@pytest.mark.parametrize("kind", OUTPUTS)
def test_a_clean_file_has_no_fault(kind):
    assert bmp.faults(OUTPUTS[kind]) == []
    expected = PIXELS if kind == "opaque" else CLEAR
    stored = bmp_pixels.BmpFrames(OUTPUTS[kind]).stored(0)
    assert np.array_equal(stored[..., : expected.shape[2]], expected)


@pytest.mark.parametrize("kind", OUTPUTS)
def test_every_byte_of_the_header_is_judged(kind):
    data = OUTPUTS[kind]
    for at in range(struct.unpack_from("<I", data, 10)[0]):
        changed = bytearray(data)
        changed[at] ^= 0x41
        try:
            assert bmp.faults(bytes(changed)), at
        except Refused as refusal:
            assert refusal.code


def test_padding_and_ends_are_judged():
    data = bytearray(OUTPUTS["opaque"])
    data[54 + 63] = 1
    assert bmp.faults(bytes(data)) == ["padding"]
    assert bmp.faults(OUTPUTS["opaque"] + b"x") == ["after-end 1"]
    assert bmp.faults(OUTPUTS["opaque"][:-2]) == ["missing 2"]


@pytest.mark.parametrize("kind", ["palette-8", "555", "top-down", "32", "v5-alpha"])
def test_other_layouts_are_no_finished_file(kind):
    assert bmp.faults(SOURCES[kind])


def changed(at, form, *values, data=SOURCES["rgb"]):
    copy = bytearray(data)
    struct.pack_into(form, copy, at, *values)
    return bytes(copy)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"no picture" * 9, Code.CORRUPT),
        (SOURCES["rgb"][:20], Code.TRUNCATED),
        (SOURCES["rgb"][:-9], Code.TRUNCATED),
        (changed(14, "<I", 8), Code.CORRUPT),
        (changed(18, "<i", 0), Code.CORRUPT),
        (changed(28, "<H", 5), Code.CORRUPT),
        (changed(30, "<I", 1), Code.UNSUPPORTED_FEATURE),
        (changed(30, "<I", 4), Code.UNSUPPORTED_FEATURE),
        (changed(54, "<I", 1 << 20, data=SOURCES["565"]), Code.CORRUPT),
        (changed(54, "<I", 5, data=SOURCES["565"]), Code.UNSUPPORTED_FEATURE),
        (changed(54, "<I", 0xFFFFFC00, data=SOURCES["10"]), Code.UNSUPPORTED_FEATURE),
        (SOURCES["rle8"][:-1], Code.TRUNCATED),
        (SOURCES["rle8"][:-5], Code.TRUNCATED),
    ],
)
def test_what_cannot_be_read_is_refused(data, code):
    with pytest.raises(Refused) as refusal:
        bmp_pixels.BmpFrames(data).stored(0)
    assert refusal.value.code is code


def test_other_frames_than_the_first_are_refused():
    with pytest.raises(Refused):
        bmp_pixels.BmpFrames(OUTPUTS["opaque"]).stored(1)
    assert bmp_pixels.BmpFrames(OUTPUTS["opaque"]).sizes == (Size(21, 14),)


def test_identifiers_are_searched_in_samples_too():
    how = makers.plan(Size(21, 14), identifiers=("Okonkwo Adaeze", "20240317"))
    assert makers.verify(OUTPUTS["opaque"], "bmp", how, SOURCES["rgb"])[0] == makers.PASSED
    written_out = PIXELS.copy()
    # Rows are stored from the bottom, each pixel from blue to red.
    name = np.frombuffer(b"okonkwo adaeze.", np.uint8).reshape(5, 3)[:, ::-1]
    written_out[4, 2:7] = name
    data, source = written.encode(written_out), made_bmp.coloured(written_out)
    verdicts = makers.verify(data, "bmp", how, source)[0]
    assert verdicts == makers.failing(identifiers="failed")
