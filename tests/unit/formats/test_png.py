"""PNG documents: every depth and colour type exact, black opaque, nothing carried over."""

import struct
import zlib

import cv2
import numpy as np
import pytest

import makers
from caseveil.domain.geometry import Placement, Polygon, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import Code, Refused
from caseveil.formats.base import Document
from caseveil.formats.metadata import icc as own_profiles
from caseveil.formats.png import structure as png_structure
from caseveil.formats.png import tags as png_tags
from caseveil.formats.png.document import PNG
from caseveil.redact import pixels
from made_png import build, chunk, header, noise, palette, png
from made_profiles import odd, srgb, wide

LIMIT = 10_000_000
REGION = Rect(3, 2, 9, 7)
KINDS = [
    *((depth, 0) for depth in (1, 2, 4, 8, 16)),
    *((depth, 3) for depth in (1, 2, 4, 8)),
    *((depth, colour) for colour in (2, 4, 6) for depth in (8, 16)),
]


class Painter:
    """A redactor that only paints."""

    paint = staticmethod(pixels.paint)


def opened(data: bytes) -> Document:
    return PNG.open(data, LIMIT)


def written(document: Document, *fills: Polygon) -> bytes:
    size = document.frames[0]
    placement = Placement(size, Rect(0, 0, size.width, size.height))
    return document.write(Plan((FramePlan(0, placement, fills),), Profile()), Painter())


def shown(data: bytes) -> np.ndarray:
    """Red, green, blue and alpha at the depth of the file, by OpenCV."""
    stored = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if stored.ndim == 2:
        return cv2.cvtColor(stored, cv2.COLOR_GRAY2RGBA)
    to_rgba = cv2.COLOR_BGRA2RGBA if stored.shape[2] == 4 else cv2.COLOR_BGR2RGBA
    return cv2.cvtColor(stored, to_rgba)


def of_kind(depth: int, colour: int, *, interlaced: bool = False) -> bytes:
    extra = [palette(1 << depth, black=1)] if colour == 3 else []
    return png(noise(depth, colour), depth, colour, *extra, interlaced=interlaced)


def assert_clean(before: bytes, after: bytes) -> None:
    """Black in REGION, everything else as it was."""
    old, new = shown(before), shown(after)
    inside = np.s_[REGION.top : REGION.bottom, REGION.left : REGION.right]
    assert old.dtype == new.dtype
    assert (new[inside] == (0, 0, 0, np.iinfo(new.dtype).max)).all()
    old[inside] = new[inside]
    assert np.array_equal(old, new)


@pytest.mark.parametrize("interlaced", [False, True])
@pytest.mark.parametrize(("depth", "colour"), KINDS)
def test_every_kind_is_exact(depth: int, colour: int, interlaced: bool) -> None:
    data = of_kind(depth, colour, interlaced=interlaced)
    output = written(opened(data), REGION.polygon())
    assert_clean(data, output)
    after = png_structure.parse(output).header
    assert (after.depth, after.colour, after.interlaced) == (depth, colour, False)


@pytest.mark.parametrize(("depth", "colour"), KINDS)
def test_the_picture_is_what_others_show(depth: int, colour: int) -> None:
    data = of_kind(depth, colour)
    rgba = shown(data)
    rgba = (rgba >> 8).astype(np.uint8) if rgba.dtype == np.uint16 else rgba
    alpha = rgba[..., 3:].astype(float) / 255
    on_white = rgba[..., :3] * alpha + 255 * (1 - alpha)
    assert np.abs(opened(data).picture(0) - on_white).max() <= 1


@pytest.mark.parametrize(
    ("depth", "entries", "black", "kind"),
    [
        (8, 256, 77, (8, 3)),  # a palette with black keeps it
        (8, 200, None, (8, 3)),  # one without gets one more entry
        (4, 16, None, (8, 3)),  # a full small one becomes a larger one
        (8, 256, None, (8, 2)),  # a full large one becomes plain colour
    ],
)
def test_palettes_find_a_black(
    depth: int, entries: int, black: int | None, kind: tuple[int, int]
) -> None:
    samples = noise(8, 3, width=40, height=30) % entries
    data = png(samples, depth, 3, palette(entries, black))
    output = written(opened(data), REGION.polygon())
    assert_clean(data, output)
    after = png_structure.parse(output).header
    assert (after.depth, after.colour) == kind


def test_a_transparent_black_entry_is_not_the_black_of_a_region() -> None:
    data = png(noise(2, 3), 2, 3, palette(4, black=0), chunk(b"tRNS", b"\0\x80"))
    assert_clean(data, written(opened(data), REGION.polygon()))


def test_a_full_palette_with_transparency_becomes_colour_with_alpha() -> None:
    samples = noise(8, 3, width=40, height=30)
    data = png(samples, 8, 3, palette(256), chunk(b"tRNS", bytes(range(200))))
    output = written(opened(data), REGION.polygon())
    assert_clean(data, output)
    assert png_structure.parse(output).header.colour == png_structure.RGBA


def test_unused_palette_entries_carry_nothing() -> None:
    colours = chunk(b"PLTE", b"\0\0\0" + b"hidden text in a palette " * 3)
    data = png(np.zeros((8, 12, 1), int), 8, 3, colours)
    assert b"hidden" not in written(opened(data))


@pytest.mark.parametrize(
    ("depth", "colour", "key"),
    [(8, 0, b"\0\x07"), (16, 0, b"\0\x07"), (8, 2, b"\0\1\0\2\0\3"), (16, 2, b"\1\1\2\2\3\3")],
)
def test_a_colour_key_stays(depth: int, colour: int, key: bytes) -> None:
    samples = noise(depth, colour)
    samples[0, 0] = np.frombuffer(key, ">u2")
    document = opened(png(samples, depth, colour, chunk(b"tRNS", key)))
    structure = png_structure.parse(written(document, REGION.polygon()))
    assert structure.first(b"tRNS") == key
    assert (document.picture(0)[0, 0] == 255).all()


@pytest.mark.parametrize(
    ("depth", "colour", "becomes"), [(1, 0, 8), (4, 0, 8), (8, 0, 8), (16, 0, 16), (8, 2, 8)]
)
def test_a_black_key_becomes_a_channel(depth: int, colour: int, becomes: int) -> None:
    samples = noise(depth, colour)
    samples[0, 0], samples[1, 1] = 0, (1 << depth) - 1
    key = b"\0\0" * (3 if colour == 2 else 1)
    output = written(opened(png(samples, depth, colour, chunk(b"tRNS", key))), REGION.polygon())
    after = shown(output)
    highest = np.iinfo(after.dtype).max
    assert png_structure.parse(output).header.depth == becomes
    assert (after[REGION.top, REGION.left] == (0, 0, 0, highest)).all()
    assert after[0, 0, 3] == 0
    assert (after[1, 1] == highest).all()


def test_nothing_but_pixels_is_written() -> None:
    secret = makers.SECRETS.name.encode()
    extra = [chunk(b"tEXt", b"Author\0" + secret), chunk(b"prVt", secret)]
    data = png(noise(8, 2), 8, 2, *extra, behind=(chunk(b"tIME", b"\x07\xe8\1\2\3\4\5"),)) + secret
    output = written(opened(data))
    names = [part.name for part in png_structure.parse(output).chunks]
    assert names == [b"IHDR", b"IDAT", b"IEND"]
    assert opened(data).warnings == ("trailing-data-dropped",)


def test_colours_under_transparency_are_looked_at_too() -> None:
    samples = noise(8, 6)
    samples[..., 3] = 0
    document = opened(png(samples, 8, 6))
    assert (document.picture(0) == 255).all()
    hidden, alpha = document.views(0)
    assert np.array_equal(hidden, samples[..., :3])
    assert not alpha.any()
    assert opened(png(noise(8, 2), 8, 2)).views(0) == ()


def test_a_dark_16_bit_picture_is_also_shown_stretched() -> None:
    stretched, dark = opened(png(noise(9, 0), 16, 0)).views(0)
    assert stretched.min() == 0
    assert stretched.max() >= 250
    assert dark.max() == 511 >> 2
    assert opened(png(noise(16, 0) | 1024, 16, 0)).views(0) == ()
    assert opened(png(np.full((4, 4, 1), 9), 16, 0)).views(0) == ()


def test_exif_orientation_is_baked_in() -> None:
    samples = noise(8, 2)
    document = opened(png(samples, 8, 2, chunk(b"eXIf", makers.exif(6)[6:])))
    assert document.frames == (Size(13, 21),)
    assert np.array_equal(document.picture(0), np.rot90(samples, -1))
    assert np.array_equal(shown(written(document))[..., :3], np.rot90(samples, -1))


def icc(profile: bytes) -> bytes:
    return chunk(b"iCCP", b"name\0\0" + zlib.compress(profile))


@pytest.mark.parametrize(
    ("extra", "warnings"),
    [
        ([icc(wide())], ()),
        ([icc(odd())], ("colour-converted",)),
        ([icc(srgb())], ()),
        ([icc(b"broken")], ("colour-profile-dropped",)),
        ([chunk(b"gAMA", struct.pack(">I", 45455))], ()),
        ([chunk(b"gAMA", struct.pack(">I", 100000))], ("colour-profile-dropped",)),
        ([chunk(b"gAMA", struct.pack(">I", 100000)), chunk(b"sRGB", b"\0")], ()),
        ([chunk(b"cICP", b"\x01\x0d\0\x01")], ()),
        ([chunk(b"cICP", b"\x0c\x10\0\x01"), chunk(b"sRGB", b"\0")], ("colour-profile-dropped",)),
    ],
)
def test_colour_descriptions_are_dropped_and_told(
    extra: list[bytes], warnings: tuple[str, ...]
) -> None:
    samples = noise(8, 2)
    document = opened(png(samples, 8, 2, *extra))
    assert document.warnings == warnings
    exact = "colour-converted" not in warnings
    assert np.array_equal(shown(written(document))[..., :3], samples) is exact


@pytest.mark.parametrize(
    ("data", "code", "detail"),
    [
        (build(chunk(b"CgBI", bytes(4))), Code.UNSUPPORTED_FEATURE, "header"),
        (
            build(header(4, 4, 8, 2), chunk(b"ZZZZ", b"")),
            Code.UNSUPPORTED_FEATURE,
            "critical-chunk",
        ),
        (build(header(4, 4, 8, 2)), Code.NO_PICTURE, ""),
        (build(header(0, 4, 8, 2)), Code.CORRUPT, "header"),
        (build(header(4, 4, 7, 2)), Code.CORRUPT, "header"),
        (build(header(4, 4, 8, 3), chunk(b"IDAT", b"")), Code.CORRUPT, "palette"),
        (build(*[chunk(b"zzzz", b"")] * 200_001), Code.CORRUPT, "chunks"),
        (
            build(
                header(4, 4, 8, 2), chunk(b"IDAT", b""), chunk(b"tEXt", b""), chunk(b"IDAT", b"")
            ),
            Code.CORRUPT,
            "chunk-order",
        ),
        (
            build(header(9**5, 9**5, 8, 2), chunk(b"IDAT", b"")),
            Code.TOO_LARGE,
            f"max-pixels {LIMIT}",
        ),
    ],
)
def test_what_is_not_read_has_its_code(data: bytes, code: Code, detail: str) -> None:
    with pytest.raises(Refused) as refusal:
        opened(data)
    assert (refusal.value.code, refusal.value.detail) == (code, detail)


@pytest.mark.parametrize(
    ("stored", "code"),
    [
        (zlib.compress(bytes(4 * 9 - 1)), Code.TRUNCATED),
        (zlib.compress(bytes(4 * 9))[:6], Code.TRUNCATED),
        (b"not zlib at all", Code.CORRUPT),
        (b"", Code.TRUNCATED),
    ],
)
def test_missing_image_data_is_refused_when_decoded(stored: bytes, code: Code) -> None:
    document = opened(build(header(4, 4, 16, 0), chunk(b"IDAT", stored)))
    for ask in (document.picture, document.views):
        with pytest.raises(Refused) as refusal:
            ask(0)
        assert refusal.value.code is code


def test_a_wrong_checksum_is_refused() -> None:
    data = bytearray(of_kind(8, 2))
    data[60] ^= 1
    with pytest.raises(Refused) as refusal:
        opened(bytes(data))
    assert refusal.value.code is Code.CORRUPT


@pytest.mark.parametrize(
    ("colour", "profile", "kept"),
    [
        (2, wide(), True),
        (3, wide(), True),
        (2, srgb(), False),
        (2, odd(), False),
        (0, wide(), False),
    ],
)
def test_a_usual_gamut_is_kept_under_a_profile_of_our_own(
    colour: int, profile: bytes, kept: bool
) -> None:
    data = of_kind(8, colour)
    data = data[:33] + icc(profile) + data[33:]
    again = png_structure.parse(written(opened(data)))
    expected = own_profiles.profile(own_profiles.DISPLAY_P3) if kept else b""
    assert png_tags.icc_profile(again) == expected
