"""TIFF: every kind is read as it was made, and only pages are written again."""

import io
import struct

import imagecodecs
import numpy as np
import pytest
from PIL import Image

import made_tiff as made
import makers
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.domain.source import TagGroup
from caseveil.errors import Code, Failed, Refused
from caseveil.formats.pixels.orientation import upright
from caseveil.formats.tiff import structure as tiff_structure
from caseveil.formats.tiff import tags as tiff_tags
from caseveil.formats.tiff import writer as tiff_writer
from caseveil.formats.tiff.document import TIFF
from caseveil.redact.redactor import TableRedactor
from made_profiles import odd, srgb, wide

REDACTOR = TableRedactor(b"k" * 32)
COLOUR = made.noise(256, channels=3)
GREY = made.noise(256)
RGB_PAGE, GREY_PAGE = made.page(COLOUR, meaning=2), made.page(GREY)
LINES = (np.indices((24, 40)).sum(axis=0) // 7 % 2 * 255).astype(np.uint8)
HIDDEN = Rect(2, 3, 6, 9)


def opened(data: bytes):
    return TIFF.open(data, 10_000)


def shown(page: made.Page, **how) -> np.ndarray:
    return opened(made.build(page, **how)).picture(0)


def plan(document) -> Plan:
    frames = [
        FramePlan(index, Placement(size, Rect(0, 0, size.width, size.height)), (HIDDEN.polygon(),))
        for index, size in enumerate(document.frames)
    ]
    return Plan(tuple(frames), Profile())


def paths(data: bytes) -> set[str]:
    return {tag.path for tag in opened(data).tags(REDACTOR, Profile())}


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "CMYK", "I;16"])
@pytest.mark.parametrize("compression", [None, "tiff_lzw", "tiff_adobe_deflate", "packbits"])
def test_what_pillow_writes_is_read_as_pillow_reads_it(mode: str, compression: str | None) -> None:
    if mode == "I;16":
        file = io.BytesIO()
        wide_grey = GREY[..., 0].astype(np.uint16) * 257
        Image.fromarray(wide_grey).save(file, "TIFF", compression=compression)
        assert np.array_equal(opened(file.getvalue()).picture(0), np.repeat(GREY, 3, axis=2))
        return
    data = made.by_pillow(COLOUR, mode, compression=compression)
    expected = np.asarray(Image.open(io.BytesIO(data)).convert("RGB")).astype(int)
    assert np.abs(opened(data).picture(0) - expected).max() <= (1 if mode == "CMYK" else 0)


@pytest.mark.parametrize(("bits", "lowest"), [(8, -128), (16, -32_768)])
def test_signed_numbers_stay_signed_and_their_lowest_is_black(bits: int, lowest: int) -> None:
    numbers = made.noise(1 << bits)
    data = made.build(made.page(numbers, bits).having(t339=(3, [2])))
    document = opened(data)
    signed = numbers[..., 0].view(f"i{bits // 8}").astype(int)
    seen = document.picture(0)[..., 0].astype(int)
    assert np.array_equal(seen, (signed - lowest) >> (bits - 8))
    unsigned = numbers[..., 0].astype(int) >> (bits - 8)
    assert any(np.array_equal(view[..., 0], unsigned) for view in document.views(0))
    page = tiff_structure.parse(document.write(plan(document), REDACTOR)).chain[0]
    assert page.numbers(339) == (2,)
    written = imagecodecs.tiff_decode(document.write(plan(document), REDACTOR))
    assert written.dtype.kind == "i"
    hidden = np.zeros(signed.shape, bool)
    hidden[HIDDEN.top : HIDDEN.bottom, HIDDEN.left : HIDDEN.right] = True
    assert np.array_equal(written[~hidden], signed[~hidden])
    assert set(written[hidden].tolist()) == {lowest}


@pytest.mark.parametrize("compression", ["tiff_ccitt", "group3", "group4"])
def test_fax(compression: str) -> None:
    data = made.by_pillow(LINES, "1", compression=compression)
    assert np.array_equal(opened(data).picture(0)[..., 0], LINES)


def test_jpeg_in_strips() -> None:
    smooth = makers.photo(3, 64, 48)
    for meaning in (2, 6):
        difference = shown(made.jpeg_page(smooth, meaning)).astype(int) - smooth
        assert np.abs(difference).mean() < 6
    grey = shown(made.jpeg_page(np.ascontiguousarray(smooth[..., 0]), 1))[..., 0]
    assert np.abs(grey.astype(int) - smooth[..., 0]).mean() < 6
    whole = made.by_pillow(smooth, "RGB", compression="jpeg", quality=95)
    assert np.abs(opened(whole).picture(0).astype(int) - smooth).mean() < 6


@pytest.mark.parametrize("coding", made.ENCODERS)
@pytest.mark.parametrize("tile", [None, (16, 16)])
@pytest.mark.parametrize("planar", [False, True])
def test_strips_tiles_and_planes(coding: int, tile, planar: bool) -> None:
    page = made.page(COLOUR, meaning=2, coding=coding, tile=tile, planar=planar)
    assert np.array_equal(shown(page), COLOUR)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("predicted", [False, True])
def test_byte_orders_and_offsets(order: str, big: bool, predicted: bool) -> None:
    deep = made.noise(1 << 16, channels=3)
    page = made.page(deep, 16, 2, coding=made.LZW, predicted=predicted, order=order)
    document = opened(made.build(page, order=order, big=big))
    assert np.array_equal(document.picture(0), deep >> 8)
    again = opened(document.write(plan(document), REDACTOR))
    far = np.s_[9:, 6:]
    assert np.array_equal(again._image(0).samples[far], deep[far])


@pytest.mark.parametrize("bits", [1, 2, 3, 4, 6, 7, 10, 12, 14])
@pytest.mark.parametrize("meaning", [0, 1])
def test_odd_depths_span_black_to_white(bits: int, meaning: int) -> None:
    values = made.noise(1 << bits)
    highest = (1 << bits) - 1
    light = (highest - values if meaning == 0 else values)[..., 0].astype(np.float64)
    full, narrowed = (255, 0) if bits <= 8 else (65535, 8)
    expected = np.rint(light * full / highest).astype(int) >> narrowed
    assert np.array_equal(shown(made.page(values, bits, meaning))[..., 0], expected)


def test_palettes_of_words_and_of_bytes() -> None:
    for high, narrowed in ((1 << 16, 8), (256, 0)):
        colours = made.noise(high, 48, 1).ravel()
        page = made.page(made.noise(16), 4, 3).having(t320=(3, colours.tolist()))
        table = (colours.reshape(3, 16) >> narrowed).T
        assert np.array_equal(shown(page), table[made.noise(16)[..., 0]])


def test_reversed_bits() -> None:
    page = made.page(made.noise(2), 1, reversed_bits=True)
    assert np.array_equal(shown(page)[..., 0], made.noise(2)[..., 0] * 255)


@pytest.mark.parametrize("turn", range(1, 9))
def test_orientation(turn: int) -> None:
    data = made.build(RGB_PAGE.having(t274=(3, [turn])))
    document = opened(data)
    assert np.array_equal(document.picture(0), upright(COLOUR, turn))
    output = document.write(plan(document), REDACTOR)
    assert opened(output).frames == document.frames
    far = np.s_[9:, 6:]
    assert np.array_equal(opened(output).picture(0)[far], document.picture(0)[far])


def test_alpha_and_other_channels() -> None:
    four = made.noise(256, channels=4)
    colours, alpha = four[..., :3].astype(int), four[..., 3:].astype(int)
    page = made.page(four, meaning=2)
    on_white = np.rint((colours * alpha + (255 - alpha) * 255) / 255)
    document = opened(made.build(page))
    assert np.abs(document.picture(0) - on_white).max() <= 1
    assert np.array_equal(document.views(0)[0], colours)
    multiplied = shown(page.having(t338=(3, [1])))
    assert np.array_equal(multiplied, np.minimum(colours + 255 - alpha, 255))
    plain = opened(made.build(page.having(t338=(3, [0]))))
    assert np.array_equal(plain.picture(0), colours)
    assert np.array_equal(plain.views(0)[0], np.repeat(four[..., 3:], 3, axis=2))
    four[..., 3] = 255
    assert not opened(made.build(made.page(four, meaning=2))).views(0)


def test_a_narrow_range_is_shown_stretched_too() -> None:
    narrow = made.noise(1 << 10) + np.uint16(900)
    document = opened(made.build(made.page(narrow, 16)))
    view, dark = document.views(0)
    assert dark.max() == 255
    assert view.max() == 255
    assert document.picture(0).max() < 10
    assert not opened(made.build(made.page(made.noise(1 << 16) | 1024, 16))).views(0)


def test_pages_and_smaller_copies() -> None:
    small = made.page(made.noise(256, 5, 4)).having(t254=(4, [1]))
    mask = made.page(made.noise(2), 1).having(t254=(4, [4]))
    below = made.Page(RGB_PAGE.fields, RGB_PAGE.segments, {330: [small]})
    other = made.page(made.noise(1 << 16, 30, 20), 16)
    data = made.build(below, small, mask, other)
    document = opened(data)
    assert document.frames == (Size(21, 13), Size(30, 20))
    told = {tag.path: tag.value for tag in document.tags(REDACTOR, Profile())}
    assert told["EXIF/IFD1/Thumbnail"] == "5 x 4 pixels"
    assert told["EXIF/IFD0/SubIFD/Thumbnail"] == "5 x 4 pixels"
    assert "EXIF/IFD2/Thumbnail" in told
    assert document.warnings == ("second-image-dropped",)
    assert opened(made.build(below)).warnings == ("second-image-dropped",)
    again = opened(document.write(plan(document), REDACTOR))
    assert again.frames == document.frames
    for index in range(2):
        before, after = document.picture(index), again.picture(index)
        assert np.array_equal(before[9:], after[9:])
        assert not after[3:9, 2:6].any()


@pytest.mark.parametrize(
    "page",
    [
        made.page(made.noise(2), 1),
        made.page(GREY, meaning=0),
        made.page(made.noise(1 << 16), 16),
        RGB_PAGE,
        made.page(made.noise(256, channels=4), meaning=2),
        made.page(made.noise(1 << 16, channels=4), 16, 5),
    ],
)
def test_only_pages_are_written(page: made.Page) -> None:
    data = made.build(made.full_of_secrets(page), trailer=makers.SECRETS.name.encode())
    document = opened(data)
    output = document.write(plan(document), REDACTOR)
    before, after = document._image(0), opened(output)._image(0)
    assert (after.samples[3:9, 2:6] == (before.black if after.samples.ndim == 3 else 0)).all()
    changed = after.samples.copy()
    changed[3:9, 2:6] = before.samples[3:9, 2:6]
    assert np.array_equal(changed, before.samples)
    assert before.depth == after.depth
    assert opened(output).tags(REDACTOR, Profile()) == ()
    assert opened(output).warnings == ()
    assert not makers.leaks(output)
    assert list(tiff_tags.gaps(tiff_structure.parse(output))) == []
    if after.kind != "cmyk":
        Image.open(io.BytesIO(output)).load()


def test_every_field_is_named() -> None:
    data = made.build(made.full_of_secrets(RGB_PAGE), trailer=b"AFTER THE END")
    tags = opened(data).tags(REDACTOR, Profile())
    told = {tag.path: tag.value for tag in tags}
    name, note = makers.SECRETS.name, makers.SECRETS.note
    assert told["EXIF/IFD0/Artist"] == name
    assert told["EXIF/IFD0/ImageDescription"] == note
    assert told["EXIF/IFD0/XPComment"] == "Windows"
    assert told["EXIF/IFD0/0xFDE8"] == f"private {name}"
    assert told["EXIF/IFD0/0xFDE9"] == "7 9"
    assert told["EXIF/IFD0/ModelPixelScale"] == "1.5 2.5 0"
    assert told["EXIF/IFD0/GeoAsciiParams"] == "UTM zone 31"
    assert told["EXIF/IFD0/GPS/GPSLatitude"] == "52/1 31/1 12/1"
    assert told["EXIF/IFD0/Exif/DateTimeOriginal"] == "2024:03:17 09:41:00"
    assert told["EXIF/IFD0/Exif/UserComment"] == note
    assert told["IPTC/By-line"] == told["IPTC/By-line[2]"] == name
    assert name in told.values()
    assert any(path.startswith("XMP/") and value == name for path, value in told.items())
    assert told["Trailer"] == "AFTER THE END"
    groups = {tag.path: tag.group for tag in tags}
    assert groups["EXIF/IFD0/GPS/GPSLatitude"] is TagGroup.WHERE
    assert opened(data).warnings == ("trailing-data-dropped",)


def test_fields_of_every_type_have_a_text() -> None:
    page = RGB_PAGE.having(
        t65002=(12, [0.5]),
        t65003=(7, bytes(40)),
        t65004=(3, [1, 2, 3]),
        t65005=(16, [5]),
        t37500=(7, b"maker note with serial"),
        t33723=(7, b"none"),
        t65006=(2, b""),
    )
    told = {tag.path: tag.value for tag in opened(made.build(page)).tags(REDACTOR, Profile())}
    assert told["EXIF/IFD0/0xFDEA"] == "0.5"
    assert told["EXIF/IFD0/0xFDEB"] == "40 bytes"
    assert told["EXIF/IFD0/0xFDEC"] == "1 2 3"
    assert told["EXIF/IFD0/0xFDEE"] == "0 bytes"
    assert told["EXIF/IFD0/MakerNote"] == "22 bytes"
    assert told["IPTC"] == "4 bytes"


def test_bytes_that_nothing_points_to_are_named() -> None:
    hole = made.page(GREY)
    hole.segments[1] = b"HIDDEN TEXT" + hole.segments[1]
    data = bytearray(made.build(hole))
    structure = tiff_structure.parse(bytes(data))
    at = structure.chain[0].entry(273).at + 4
    (offset,) = struct.unpack_from("<I", data, at)
    struct.pack_into("<I", data, at, offset + len("HIDDEN TEXT"))
    told = {tag.path: tag.value for tag in opened(bytes(data)).tags(REDACTOR, Profile())}
    assert told == {"Unreferenced": "HIDDEN TEXT"}


def test_profiles_are_told_and_dropped() -> None:
    for profile, warnings in ((srgb(), ()), (wide(), ()), (odd(), ("colour-converted",))):
        data = made.build(RGB_PAGE.having(t34675=(7, profile)))
        assert opened(data).warnings == warnings
        assert "ICC/Description" in paths(data)


STACK = RGB_PAGE.having(t270=(2, b"ImageJ=1.53\nimages=4\nslices=4\n\0"))
WHOLE_STACK = RGB_PAGE.having(t270=(2, b"ImageJ=1.53\nimages=1\n\0"))
BELOW = made.Page(RGB_PAGE.fields, RGB_PAGE.segments, {330: [GREY_PAGE]})


@pytest.mark.parametrize(
    ("data", "code", "detail"),
    [
        (b"II*\0", Code.TRUNCATED, "header"),
        (b"II*\0" + bytes(12), Code.NO_PICTURE, ""),
        (b"II*\0\x10\0\0\0CR\2\0" + bytes(40), Code.UNSUPPORTED_FEATURE, "camera-raw"),
        (b"II+\0\x04\0\0\0" + bytes(8), Code.CORRUPT, "header"),
        (b"II*\0\x20\0\0\0", Code.TRUNCATED, "directory"),
        (b"II*\0\x08\0\0\0\0\0\x08\0\0\0", Code.CORRUPT, "directories"),
        (b"II+\0\x08\0\0\0\x10" + bytes(7) + b"\xff" * 9, Code.CORRUPT, "directory"),
        (
            made.build(RGB_PAGE.having(t50706=(1, b"\1\4\0\0"))),
            Code.UNSUPPORTED_FEATURE, "camera-raw",
        ),
        (made.build(BELOW), Code.UNSUPPORTED_FEATURE, "sub-image"),
        (
            made.build(RGB_PAGE, made.page(made.noise(256, 30, 30)).having(t254=(4, [1]))),
            Code.UNSUPPORTED_FEATURE, "sub-image",
        ),
        (made.build(STACK), Code.UNSUPPORTED_FEATURE, "stack"),
        (made.build(RGB_PAGE.having(t33628=(4, [1]))), Code.UNSUPPORTED_FEATURE, "stack"),
        (made.build(RGB_PAGE.having(t254=(4, [1]))), Code.NO_PICTURE, ""),
        (made.build(RGB_PAGE.having(t256=None)), Code.CORRUPT, "size"),
        (made.build(RGB_PAGE.having(t256=(4, [20_000]))), Code.TOO_LARGE, "max-pixels 10000"),
        (made.build(RGB_PAGE.having(t259=(3, [6]))), Code.UNSUPPORTED_FEATURE, "compression"),
        (made.build(RGB_PAGE.having(t262=(3, [8]))), Code.UNSUPPORTED_FEATURE, "photometric"),
        (made.build(RGB_PAGE.having(t262=(3, [6]))), Code.UNSUPPORTED_FEATURE, "ycbcr"),
        (made.build(RGB_PAGE.having(t339=(3, [3] * 3))), Code.UNSUPPORTED_FEATURE, "sample-format"),
        (
            made.build(made.jpeg_page(COLOUR, 2).having(t339=(3, [2] * 3))),
            Code.UNSUPPORTED_FEATURE,
            "sample-format",
        ),
        (made.build(GREY_PAGE.having(t256=(9, [-21]))), Code.CORRUPT, "size"),
        (made.build(GREY_PAGE.having(t256=(9, [-1]), t257=(9, [-1]))), Code.CORRUPT, "size"),
        (made.build(GREY_PAGE.having(t278=(9, [-1]))), Code.CORRUPT, "segments"),
        (
            made.build(made.page(GREY, tile=(16, 16)).having(t322=(9, [-16]), t323=(9, [-16]))),
            Code.CORRUPT,
            "tiles",
        ),
        (
            made.build(GREY_PAGE.having(t258=(3, []), t339=(3, [2]))),
            Code.UNSUPPORTED_FEATURE,
            "depth",
        ),
        (made.build(RGB_PAGE.having(t258=(3, [8, 8, 4]))), Code.UNSUPPORTED_FEATURE, "depth"),
        (made.build(RGB_PAGE.having(t258=(3, [32] * 3))), Code.UNSUPPORTED_FEATURE, "depth"),
        (made.build(RGB_PAGE.having(t277=(3, [2]))), Code.CORRUPT, "samples"),
        (made.build(RGB_PAGE.having(t277=(3, [5]))), Code.UNSUPPORTED_FEATURE, "extra-samples"),
        (made.build(GREY_PAGE.having(t259=(3, [4]))), Code.UNSUPPORTED_FEATURE, "fax"),
        (
            made.build(GREY_PAGE.having(t259=(3, [7]), t262=(3, [0]))),
            Code.UNSUPPORTED_FEATURE, "jpeg",
        ),
        (
            made.build(made.page(made.noise(1 << 12), 12, 3)),
            Code.UNSUPPORTED_FEATURE, "palette",
        ),
        (
            made.build(made.page(made.noise(256, channels=4), meaning=5).having(t332=(3, [2]))),
            Code.UNSUPPORTED_FEATURE, "inks",
        ),
        (
            made.build(RGB_PAGE.having(t259=(3, [8]), t317=(3, [3]))),
            Code.UNSUPPORTED_FEATURE, "predictor",
        ),
        (made.build(RGB_PAGE.having(t322=(3, [15]), t323=(3, [16]))), Code.CORRUPT, "tiles"),
        (
            made.build(RGB_PAGE.having(t322=(4, [1 << 16]), t323=(4, [1 << 16]))),
            Code.TOO_LARGE, "tiles",
        ),
        (made.build(RGB_PAGE.having(t278=(3, [1]))), Code.CORRUPT, "segments"),
        (made.build(RGB_PAGE.having(t273=(4, [1 << 30] * 3))), Code.TRUNCATED, "segments"),
        (made.build(RGB_PAGE.having(t279=(4, [0] * 3))), Code.CORRUPT, "segments"),
        (made.build(RGB_PAGE.having(t259=(3, [8]))), Code.CORRUPT, "decoder"),
        (made.build(RGB_PAGE.having(t279=(4, [9] * 3))), Code.CORRUPT, "decoder"),
        (made.build(GREY_PAGE.having(t262=(3, [3]))), Code.CORRUPT, "palette"),
        (
            made.build(made.jpeg_page(COLOUR, 6).having(t530=(3, [0, 0]))),
            Code.CORRUPT, "decoder",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_with_a_code(data: bytes, code: Code, detail: str) -> None:
    with pytest.raises(Refused) as refusal:
        opened(data).picture(0)
    assert (refusal.value.code, refusal.value.detail) == (code, detail)


def test_a_whole_stack_is_read() -> None:
    assert opened(made.build(WHOLE_STACK)).frames == (Size(21, 13),)


def test_a_chain_that_bites_its_tail_is_refused() -> None:
    data = bytearray(made.build(RGB_PAGE, GREY_PAGE))
    first = struct.unpack_from("<I", data, 4)[0]
    struct.pack_into("<I", data, len(data) - 4, first)
    with pytest.raises(Refused) as refusal:
        opened(bytes(data))
    assert refusal.value.code is Code.CORRUPT


def test_directories_below_that_cannot_be_read_are_passed_over() -> None:
    data = made.build(RGB_PAGE.having(t34665=(4, [1 << 30]), t34853=(2, b"no offset\0")))
    assert opened(data).frames == (Size(21, 13),)
    deep = made.Page({1: (2, b"end\0")})
    for _ in range(9):
        deep = made.Page({}, [], {0x8769: [deep]})
    nested = made.Page(RGB_PAGE.fields, RGB_PAGE.segments, {0x8769: [deep]})
    assert opened(made.build(nested)).frames == (Size(21, 13),)


def test_a_plan_for_other_pages_is_no_output() -> None:
    document = opened(made.build(RGB_PAGE, GREY_PAGE))
    with pytest.raises(Failed):
        document.write(Plan(plan(document).frames[:1], Profile()), REDACTOR)
    with pytest.raises(Failed):
        document.picture(2)


def test_a_file_that_offsets_do_not_reach_is_not_written() -> None:
    class Huge(bytes):
        def __len__(self) -> int:
            return 1 << 31

    with pytest.raises(Failed) as failure:
        tiff_writer.assemble([tiff_writer.Part((), (Huge(), Huge()))])
    assert failure.value.code is Code.TOO_LARGE


def test_a_dicom_behind_a_tiff_header_is_left_to_dicom() -> None:
    assert not TIFF.recognises(b"II*\0" + bytes(124) + b"DICM")
    assert TIFF.recognises(made.build(RGB_PAGE))


@pytest.mark.parametrize("bits", [1, 4, 12])
def test_run_lengths_across_rows_are_refused(bits: int) -> None:
    """Readers disagree on them: some drop what reaches beyond a row."""
    stored = np.zeros((9, 5, 1), np.uint16 if bits > 8 else np.uint8)
    rowwise = made.page(stored, bits, coding=made.PACKBITS)
    assert not shown(rowwise).any()
    packed = made.ENCODERS[made.PACKBITS](made.packed(stored[:5], bits))
    crossing = made.Page(rowwise.fields, [bytes(packed), rowwise.segments[1]])
    with pytest.raises(Refused) as refusal:
        shown(crossing)
    assert (refusal.value.code, refusal.value.detail) == (Code.UNSUPPORTED_FEATURE, "packed-rows")


def test_run_lengths_of_every_kind_are_read_row_by_row() -> None:
    """Literals, runs and the code that does nothing; and one that ends with its segment."""
    page = made.page(made.noise(2, 24, 2), 1, coding=made.PACKBITS)
    packed = b"\x02\xff\x00\xff" + b"\x80" + b"\xfe\xf0"
    expected = np.unpackbits(np.frombuffer(b"\xff\x00\xff\xf0\xf0\xf0", np.uint8)).reshape(2, 24)
    assert np.array_equal(shown(made.Page(page.fields, [packed]))[..., 0], expected * 255)
    with pytest.raises(Refused):
        shown(made.Page(page.fields, [packed[:-1]]))
