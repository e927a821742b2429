"""HEIC and AVIF: what is shown, what is told, what is refused."""

import struct

import numpy as np
import pytest

import made_heif as made
import makers
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import CaseVeilError, Code, Refused
from caseveil.formats import identify
from caseveil.formats.heif import pixels as heif_pixels
from caseveil.formats.heif import structure as heif_structure
from caseveil.formats.metadata import icc
from caseveil.formats.png import structure as png_structure
from caseveil.formats.png import tags as png_tags
from caseveil.redact import pixels
from made_profiles import odd, srgb, wide

PLENTY = 10_000_000
PATCH = (200, 40, 60)


class Painter:
    paint = staticmethod(pixels.paint)


def opened(data):
    return identify(data).open(data, PLENTY)


def told(document):
    return {tag.path: tag.value for tag in document.tags(None, Profile())}


def refusal(data, limit=PLENTY):
    with pytest.raises(Refused) as caught:
        document = identify(data).open(data, limit)
        document.picture(0)
    return caught.value


def test_the_primary_picture_is_shown_with_its_colours():
    shown = opened(made.heic(made.photo())).picture(0)
    assert shown.shape == (160, 256, 3)
    assert np.abs(shown[60, 40].astype(int) - PATCH).max() < 25
    assert np.abs(shown[150, 250].astype(int) - (193, 195, 63)).max() < 25


@pytest.mark.parametrize("wide", [False, True])
def test_numbers_of_both_lengths_are_read(wide):
    document = opened(made.heic(made.photo(), made.xmp(makers.xmp()), wide=wide))
    assert "XMP/photoshop:Credit" in told(document)
    assert document.frames == (Size(256, 160),)


def test_ten_bits_are_spread_over_sixteen():
    document = opened(made.heic(made.deep()))
    assert document.picture(0).shape == (64, 64, 3)
    samples = heif_pixels.by_libheif(made.heic(made.deep())).samples
    assert samples.dtype == np.uint16
    assert (samples & 63 == samples >> 10).all()


class TestTurning:
    @pytest.mark.parametrize("quarters", range(4))
    def test_a_turned_picture_is_upright(self, quarters):
        plain = opened(made.heic(made.photo())).picture(0)
        document = opened(made.heic(made.photo(made.turned(quarters))))
        assert np.array_equal(document.picture(0), np.rot90(plain, quarters))

    @pytest.mark.parametrize("orientation", range(1, 9))
    def test_an_avif_stands_as_its_exif_said_when_it_was_made(self, orientation):
        pixels = makers.photo(3, 64, 48)
        document = opened(made.avif(pixels, exif=makers.exif(orientation)))
        plain = opened(made.avif(pixels)).picture(0)
        from caseveil.formats.pixels.orientation import upright

        assert np.array_equal(document.picture(0), upright(plain, orientation))
        height, width = document.picture(0).shape[:2]
        assert document.frames == (Size(width, height),)


class TestWhatElseItCarries:
    def test_further_pictures_are_named_by_their_purpose(self):
        document = opened(
            made.heic(
                made.photo(),
                made.Item("hvc1", b"t", [made.size_of(16, 10)], {"thmb": [0]}),
                made.Item("hvc1", b"d", [made.auxiliary("urn:mpeg:hevc:2015:auxid:2 depth")],
                          {"auxl": [0]}),
                made.Item("hvc1", b"g", [made.auxiliary("urn:com:apple:photo:hdrgainmap")],
                          {"auxl": [0]}),
                made.Item("hvc1", b"m", [made.auxiliary("urn:apple:semantic-matte")],
                          {"auxl": [0]}),
                made.deep(),
                made.Item("tmap", b"", [], {"dimg": [0, 7]}),
                made.Item("hvc1", b"h", [made.size_of(8, 8)], hidden=True),
                made.Item("uri ", b"abc"),
                made.Item("a b1", b"abc"),
            )
        )  # fmt: skip
        assert document.warnings == ("second-image-dropped",)
        assert told(document) == {
            "Image/Thumbnail": "16 x 10 pixels, 1 bytes",
            "Image/DepthMap": "size unknown, 1 bytes",
            "Image/GainMap": "size unknown, 1 bytes",
            "Image/Auxiliary": "size unknown, 1 bytes",
            "Image/Picture": "64 x 64 pixels, 31 bytes",
            "Image/GainMap[2]": "size unknown, 0 bytes",
            "Image/GainMap[3]": "8 x 8 pixels, 1 bytes",
            "Item/uri": "3 bytes",
            "Item/unknown": "3 bytes",
        }

    def test_boxes_and_properties_that_no_picture_needs_are_told(self):
        trailer = made.box(b"mpvd", b"video") + made.box(b"\0\1\2\3", b"") + made.box(b"moov")
        document = opened(made.heic(made.photo(made.box(b"udes", b"name")), trailer=trailer))
        assert told(document) == {
            "Movie": "0 bytes", "Box/mpvd": "5 bytes", "Box/unknown": "0 bytes",
            "Property/udes": "4 bytes",
        }  # fmt: skip
        assert document.warnings == ("trailing-data-dropped",)

    def test_exif_that_is_none_is_told_by_its_size(self):
        assert told(opened(made.heic(made.photo(), made.exif(b"nothing"))))["EXIF"] == "11 bytes"

    def test_tiles_are_no_pictures_of_their_own(self):
        tile = made.photo()
        tile.hidden = True
        grid = made.Item("grid", bytes([0, 0, 0, 0]) + struct.pack(">HH", 256, 160),
                         [made.size_of(256, 160)], {"dimg": [0]})  # fmt: skip
        other = made.photo()
        other.hidden = True
        second = made.Item("iden", b"", [made.size_of(256, 160)], {"dimg": [2]})
        document = opened(made.heic(tile, grid, other, second, primary=1))
        assert list(told(document)) == ["Image/Picture"]
        assert document.picture(0).shape == (160, 256, 3)

    def test_alpha_is_a_part_of_the_picture(self):
        clear = np.dstack([makers.photo(3, 64, 48), makers.photo(4, 64, 48)[..., 0]])
        document = opened(made.avif(clear))
        assert not document.warnings
        assert not told(document)
        assert document.views(0)


@pytest.mark.parametrize(
    ("colour", "warned"),
    [
        (b"nclx" + struct.pack(">HHHB", 1, 13, 6, 128), False),
        (b"nclx" + struct.pack(">HHHB", 9, 16, 9, 128), True),
        (b"prof" + b"no profile", True),
    ],
)
def test_other_colours_are_told(colour, warned):
    document = opened(made.heic(made.photo(made.box(b"colr", colour))))
    assert ("colour-profile-dropped" in document.warnings) is warned
    assert ("ICC/Description" in told(document)) is (colour[:4] == b"prof")


class TestRefused:
    def test_too_many_pixels(self):
        whole = made.heic(made.photo())
        assert refusal(whole, 256 * 160 - 1).code is Code.TOO_LARGE
        huge = made.Item("hvc1", b"", [made.size_of(60_000, 60_000)], hidden=True)
        grid = made.Item("grid", b"", [made.size_of(2, 2)], {"dimg": [0]})
        assert refusal(made.heic(huge, grid, primary=1)).code is Code.TOO_LARGE

    def test_a_size_that_the_decoder_does_not_share(self):
        lying = made.photo(made.size_of(8, 8))
        lying.properties.pop(1)
        with pytest.raises(CaseVeilError):
            opened(made.heic(lying)).picture(0)

    @pytest.mark.parametrize(
        ("data", "code"),
        [
            (made.box(b"ftyp", made.BRANDS["hvc1"]), Code.NO_PICTURE),
            (made.heic(made.Item("mime", b"", mime="text/plain")), Code.NO_PICTURE),
            (made.heic(made.photo(), primary=7), Code.NO_PICTURE),
            (made.heic(made.Item("hvc1", b"")), Code.CORRUPT),
            (made.heic(made.Item("hvc1", b"", [made.size_of(0, 9)])), Code.CORRUPT),
            (made.heic(made.Item("hvc1", b"", [made.size_of(9, 9)])), Code.CORRUPT),
            (made.heic(made.photo())[:-1], Code.TRUNCATED),
            (made.heic(made.photo())[:300], Code.TRUNCATED),
            (made.heic(made.photo(), trailer=struct.pack(">I4s", 7, b"free")), Code.CORRUPT),
            (made.heic(made.photo(), brand=made.BRANDS["av01"]), Code.CORRUPT),
        ],
    )
    def test_what_is_no_picture(self, data, code):
        assert refusal(data).code is code

    def test_a_crop_of_an_avif(self):
        cropped = made.heic(made.photo(made.box(b"clap", bytes(32))), brand=made.BRANDS["av01"])
        assert refusal(cropped).detail == "clean-aperture"

    def test_a_bomb_of_boxes(self):
        data = made.heic(made.photo(), trailer=made.box(b"free") * 30_000)
        assert refusal(data).code is Code.CORRUPT


@pytest.mark.parametrize(
    ("flags", "bits"), [(0x0C, 8), (0x4C, 10), (0x6C, 12)], ids=["8", "10", "12"]
)
def test_the_depth_is_read_from_the_configuration(flags, bits):
    configuration = made.box(b"av1C", bytes([0x81, 0, flags, 0]))
    tile = made.Item("av01", b"", [configuration], hidden=True)
    grid = made.Item("grid", b"", [made.size_of(9, 9)], {"dimg": [0]})
    data = made.heic(tile, grid, primary=1, brand=made.BRANDS["av01"])
    assert heif_pixels.bits(heif_structure.parse(data)) == bits


def test_brands_are_read_from_a_whole_box_only():
    assert heif_structure.brands(b"\0\0\0\x10ftypheic\0\0\0\0") == {b"heic"}
    assert not heif_structure.brands(b"\0\0\0\x08ftypheic\0\0\0\0")
    assert not heif_structure.brands(b"\xff\0\0\x10ftypheic")


@pytest.mark.parametrize(
    ("profile", "kept", "lost"),
    [(wide(), True, False), (srgb(), False, False), (odd(), False, True)],
)
def test_a_usual_gamut_is_kept_under_a_profile_of_our_own(profile, kept, lost):
    document = opened(made.heic(made.photo(made.box(b"colr", b"prof" + profile))))
    size = document.frames[0]
    placement = Placement(size, Rect(0, 0, size.width, size.height))
    output = document.write(Plan((FramePlan(0, placement),), Profile()), Painter())
    found = png_tags.icc_profile(png_structure.parse(output))
    assert found == (icc.profile(icc.DISPLAY_P3) if kept else b"")
    assert ("colour-converted" in document.warnings) is lost
