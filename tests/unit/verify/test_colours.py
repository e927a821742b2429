"""Colours mean the same in a clean copy of every family, or are converted, and the check knows."""

import io
import struct
import zlib
from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

import made_apng
import made_bmp
import made_heif
import made_png
import made_tiff
import made_webp
from caseveil.domain.geometry import Placement, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.policy import STILLS, PictureFormat
from caseveil.domain.profile import Profile
from caseveil.formats import identify, pictures
from caseveil.formats.metadata import icc
from caseveil.formats.pixels import colour
from caseveil.redact import pixels as painting
from caseveil.verify.bmp.pixels import BmpFrames
from caseveil.verify.contract import Expectation
from caseveil.verify.pixels import exact
from caseveil.verify.tiff import finished as tiff
from caseveil.verify.verifier import check
from caseveil.verify.webp import container as webp
from made_profiles import odd, srgb, wide
from unit.verify import makers
from unit.verify.makers import Looker

PICTURE = makers.picture(40, 32)
CLEAR = np.dstack([PICTURE, np.full((32, 40), 255, np.uint8)])
CLEAR[:4, :8, 3] = 90
REGION = Rect(8, 8, 24, 20)
NONE, OURS, CONVERTED = (), (), ("colour-converted",)


class Painter:
    paint = staticmethod(painting.paint)


def _chunk(profile):
    return made_png.chunk(b"iCCP", b"x\0\0" + zlib.compress(profile))


def _png(profile, samples=PICTURE, depth=8, colours=2, *more):
    return made_png.png(samples, depth, colours, _chunk(profile), *more)


def _palette(profile):
    image = Image.fromarray(PICTURE).quantize(64)
    file = BytesIO()
    image.save(file, "PNG", icc_profile=profile)
    return file.getvalue()


def _apng(profile):
    frames = [made_apng.Frame(CLEAR), made_apng.Frame(CLEAR[::-1])]
    return made_apng.apng(*frames, before=_chunk(profile))


def _webp(profile, pixels=CLEAR):
    return made_webp.still(pixels, made_webp.chunk(b"ICCP", profile))


def _webp_moving(profile):
    file = io.BytesIO()
    first, second = Image.fromarray(PICTURE), Image.fromarray(PICTURE[::-1])
    first.save(file, "WEBP", save_all=True, append_images=[second], lossless=True,
               icc_profile=profile)  # fmt: skip
    return file.getvalue()


def _avif_moving(profile):
    file = io.BytesIO()
    first, second = Image.fromarray(PICTURE), Image.fromarray(PICTURE[::-1])
    first.save(file, "AVIF", save_all=True, append_images=[second], speed=10, icc_profile=profile)
    return file.getvalue()


def _tiff(profile, depth=8):
    samples = PICTURE if depth == 8 else PICTURE.astype(np.uint16) * 257
    page = made_tiff.page(samples, depth, 2).having(t34675=(7, profile))
    return made_tiff.build(page)


def _heic(profile):
    return made_heif.heic(made_heif.photo(made_heif.box(b"colr", b"prof" + profile)))


SOURCES = {
    "png": _png,
    "png, 16 bits and alpha": lambda profile: _png(profile, CLEAR.astype(np.uint16) * 257, 16, 6),
    "png, one colour clear": lambda profile: _png(
        profile, PICTURE, 8, 2, made_png.chunk(b"tRNS", struct.pack(">3H", *PICTURE[0, 0]))
    ),
    "png, palette": _palette,
    "apng": _apng,
    "webp": _webp,
    "webp, animated": _webp_moving,
    "tiff": _tiff,
    "tiff, 16 bits": lambda profile: _tiff(profile, 16),
    "heic": _heic,
    "avif": lambda profile: made_heif.avif(PICTURE, icc_profile=profile),
    "avif, animated": _avif_moving,
    "bmp": lambda profile: made_bmp.transparent(CLEAR, profile=profile),
}


def opened(source):
    kind = identify(source)
    return kind, kind.open(source, 1 << 24)


def planned(document):
    frames = [
        FramePlan(n, Placement(size, Rect(0, 0, size.width, size.height)), (REGION.polygon(),))
        for n, size in enumerate(document.frames)
    ]
    return Plan(tuple(frames), Profile())


def failed(output, expectation, source):
    found = check(output, expectation, source, Looker()).checks
    return {one.name: one.detail for one in found if one.verdict.value != "passed"}


@pytest.mark.parametrize("name", SOURCES)
@pytest.mark.parametrize(
    ("profile", "own", "warnings"),
    [(srgb(), "", NONE), (wide(), icc.DISPLAY_P3, OURS), (odd(), "", CONVERTED)],
    ids=["srgb", "p3", "odd"],
)
def test_a_clean_copy_means_the_same_colours(name, profile, own, warnings):
    source = SOURCES[name](profile)
    kind, document = opened(source)
    output = document.write(planned(document), Painter())
    assert failed(output, Expectation(kind.name, planned(document)), source) == {}
    converted = name == "bmp" and bool(own or warnings)
    assert document.warnings == (CONVERTED if converted else warnings)
    _, again = opened(output)
    before, after = (one.picture(0)[:6, 20:].astype(int) for one in (document, again))
    assert np.abs(before - after).mean() < 0.5
    stored = colour.description(_profile_of(output)) if own and not converted else ""
    assert stored == (own if not converted else "")


def _profile_of(output):
    return Image.open(BytesIO(output)).info["icc_profile"]


@pytest.mark.parametrize("name", SOURCES)
@pytest.mark.parametrize("profile", [wide(), odd()], ids=["p3", "odd"])
@pytest.mark.parametrize("wanted", STILLS)
def test_a_picture_of_a_frame_is_in_srgb(name, profile, wanted):
    source = SOURCES[name](profile)
    kind, document = opened(source)
    plan = replace(planned(document), frames=planned(document).frames[-1:])
    output = pictures.write(document, plan, Painter(), wanted).data
    expected = Expectation(wanted.family, plan, made_from=kind.name)
    assert failed(output, expected, source) == {}
    told = failed(output, expected, SOURCES[name](srgb()))
    if wanted is PictureFormat.PNG:  # the bounds of a JPEG are wider than such a difference
        assert set(told) == {"outside"}


@pytest.mark.parametrize("name", [name for name in SOURCES if name != "bmp"])
def test_numbers_without_their_profile_are_other_colours(name):
    source = SOURCES[name](odd())
    kind, document = opened(SOURCES[name](srgb()))
    output = document.write(planned(document), Painter())
    assert set(failed(output, Expectation(kind.name, planned(document)), source)) == {"outside"}


def test_grey_has_no_colours_to_convert():
    grey = PICTURE[..., 0]
    source = _png(odd(), grey, 8, 0)
    kind, document = opened(source)
    output = document.write(planned(document), Painter())
    assert failed(output, Expectation(kind.name, planned(document)), source) == {}
    assert document.warnings == ("colour-profile-dropped",)


def test_inks_of_a_tiff_are_no_colours_of_its_profile():
    inks = np.dstack([PICTURE, PICTURE[..., 0]])
    source = made_tiff.build(made_tiff.page(inks, 8, 5).having(t34675=(7, wide())))
    kind, document = opened(source)
    output = document.write(planned(document), Painter())
    assert failed(output, Expectation(kind.name, planned(document)), source) == {}


def test_colours_that_alpha_was_multiplied_with_are_not_converted():
    page = made_tiff.page(CLEAR, 8, 2).having(t338=(3, [1]), t34675=(7, odd()))
    _, document = opened(made_tiff.build(page))
    assert document.warnings == ("colour-profile-dropped",)


@pytest.mark.parametrize(
    ("points", "own", "warnings"),
    [
        ((12, 13), icc.profile(icc.DISPLAY_P3), ()),
        ((1, 13), b"", ()),
        ((9, 16), b"", ("colour-profile-dropped",)),
    ],
)
def test_code_points_of_display_p3_are_a_profile(points, own, warnings):
    told = b"nclx" + struct.pack(">HHHB", *points, 6, 0x80)
    source = made_heif.heic(made_heif.photo(made_heif.box(b"colr", told)))
    _, document = opened(source)
    output = document.write(planned(document), Painter())
    assert failed(output, Expectation("heic", planned(document)), source) == {}
    assert Image.open(BytesIO(output)).info.get("icc_profile", b"") == own
    assert document.warnings == warnings


def test_no_profile_of_a_stranger_passes():
    _, document = opened(_webp(wide(), PICTURE))
    clean = document.write(planned(document), Painter())
    assert webp.faults(clean) == []
    own = icc.profile(icc.DISPLAY_P3)
    assert webp.faults(clean.replace(own, own[:-1] + b"1")) == ["profile"]
    assert webp.faults(clean.replace(b"VP8X\n\0\0\0 ", b"VP8X\n\0\0\0$")) == ["header"]
    assert "chunks" in webp.faults(_webp(wide(), PICTURE))
    _, document = opened(_tiff(wide()))
    clean = document.write(planned(document), Painter())
    assert tiff.faults(clean) == []
    assert tiff.faults(clean.replace(own, own[:-1] + b"1")) == ["profile"]


@pytest.mark.parametrize("cut", [0, 60])
def test_a_profile_of_a_bmp_that_is_not_there_is_none(cut):
    source = bytearray(made_bmp.transparent(CLEAR, profile=odd()))
    assert BmpFrames(bytes(source)).colours(0) == odd()
    struct.pack_into("<I", source, 14 + 116, len(source) - cut)
    assert BmpFrames(bytes(source)).colours(0) == b""
    assert BmpFrames(makers.bmp(PICTURE)).colours(0) == b""


def test_converted_colours_keep_their_depth():
    deep = CLEAR.astype(np.uint16) * 257
    assert exact.converted_outside(deep, CLEAR, np.zeros((32, 40), np.bool_)) == ["depth"]
