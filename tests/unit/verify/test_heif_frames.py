"""HEIC and AVIF sources as the check reads them, by boxes of its own."""

import struct

import cv2
import numpy as np
import pytest

import made_heif as made
import makers as pictures
from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused
from caseveil.formats import identify
from caseveil.verify.families import FAMILIES, READ_ONLY, family
from caseveil.verify.heif import bmff
from caseveil.verify.heif import frames as heif_frames

PATCH = (200, 40, 60)


def refusal(act, *arguments):
    with pytest.raises(Refused) as caught:
        act(*arguments)
    return caught.value


class TestHeic:
    def test_shows_the_primary_picture(self):
        frames = heif_frames.heic(made.heic(made.photo(made.turned(1)), made.deep()))
        assert frames.sizes == (Size(160, 256),)
        assert frames.engines == ("libde265", "libheif")
        upright = np.rot90(frames.stored(0), -1)
        assert np.abs(upright[60, 40].astype(int) - (*PATCH, 255)).max() < 25
        assert frames.displayed(0)[0].shape == (256, 160, 3)

    def test_ten_bits_become_sixteen(self):
        stored = heif_frames.heic(made.heic(made.deep())).stored(0)
        assert stored.shape == (64, 64, 4)
        assert stored.dtype == np.uint16
        assert (stored[..., 3] == 65535).all()
        assert (stored[..., 0] & 63 == stored[..., 0] >> 10).all()

    def test_a_frame_that_is_not_there_is_refused(self):
        frames = heif_frames.heic(made.heic(made.photo()))
        assert refusal(frames.stored, 1).detail == "frame index"

    @pytest.mark.parametrize("data", [b"", b"nothing", made.heic(made.photo())[:200]])
    def test_what_cannot_be_decoded_is_refused(self, data):
        assert refusal(heif_frames.heic, data).code is Code.CORRUPT


class TestAvif:
    @pytest.mark.parametrize("orientation", range(1, 9))
    def test_sees_what_the_first_pass_sees(self, orientation):
        data = made.avif(pictures.photo(3, 64, 48), exif=pictures.exif(orientation))
        frames = heif_frames.avif(data)
        shown = identify(data).open(data, 10_000).picture(0)
        assert np.array_equal(frames.stored(0)[..., :3], shown)
        assert frames.engines == ("libaom", "libavif")

    def test_keeps_alpha(self):
        clear = np.dstack([pictures.photo(3, 64, 48), np.full((48, 64), 128, np.uint8)])
        assert (heif_frames.avif(made.avif(clear)).stored(0)[..., 3] == 128).all()

    def test_another_build_reads_what_opencv_does_not(self, monkeypatch):
        data = made.avif(pictures.photo(3, 64, 48))
        expected = heif_frames.avif(data).stored(0)
        monkeypatch.setattr(cv2, "imdecode", lambda *_: None)
        assert np.array_equal(heif_frames.avif(data).stored(0), expected)

    def test_an_error_of_opencv_is_no_error_yet(self, monkeypatch):
        def fail(*_arguments):
            raise cv2.error

        data = made.avif(pictures.photo(3, 64, 48))
        expected = heif_frames.avif(data).stored(0)
        monkeypatch.setattr(cv2, "imdecode", fail)
        assert np.array_equal(heif_frames.avif(data).stored(0), expected)

    def test_a_grey_picture_becomes_colour(self, monkeypatch):
        data = made.avif(pictures.photo(3, 64, 48))
        monkeypatch.setattr(cv2, "imdecode", lambda *_: np.full((48, 64), 7, np.uint8))
        assert (heif_frames.avif(data).stored(0) == (7, 7, 7, 255)).all()

    def test_what_no_build_decodes_is_refused(self):
        data = made.heic(made.photo(), brand=made.BRANDS["av01"])
        assert refusal(heif_frames.avif, data).detail == "decode"


class TestAnimation:
    data = made.animated_avif([pictures.photo(seed, 64, 48) for seed in (3, 4, 5)])

    def test_sees_what_the_first_pass_sees(self):
        frames, shown = heif_frames.avif(self.data), identify(self.data).open(self.data, 10_000)
        assert frames.sizes == (Size(64, 48),) * 3 == shown.frames
        for index in range(3):
            assert np.array_equal(frames.stored(index)[..., :3], shown.picture(index))
        assert frames.displayed(1)[0].shape == (48, 64, 3)

    @pytest.mark.parametrize("index", [-1, 3])
    def test_a_frame_that_is_not_there_is_refused(self, index):
        assert refusal(heif_frames.avif(self.data).stored, index).detail == "frame index"

    def test_what_cannot_be_decoded_is_refused(self, monkeypatch):
        monkeypatch.setattr(cv2, "imdecodeanimation", lambda *_: (False, None))
        assert refusal(heif_frames.avif, self.data).detail == "decode"

        def fail(*_arguments):
            raise cv2.error

        monkeypatch.setattr(cv2, "imdecodeanimation", fail)
        assert refusal(heif_frames.avif, self.data).detail == "decode"


class TestRgba:
    def test_grey_with_alpha(self):
        samples = np.stack([np.full((2, 3), 9, np.uint8), np.full((2, 3), 5, np.uint8)], axis=-1)
        assert (heif_frames.rgba(samples, 8) == (9, 9, 9, 5)).all()

    def test_the_highest_value_stays_the_highest(self):
        assert heif_frames.rgba(np.full((1, 1), 4095, np.uint16), 12).max() == 65535

    @pytest.mark.parametrize("bits", [8, 10, 17])
    def test_values_beyond_their_depth_are_refused(self, bits):
        wide = np.full((1, 1), 5000, np.uint16)
        assert refusal(heif_frames.rgba, wide, bits).detail == "depth"

    def test_too_many_channels_are_refused(self):
        many = np.zeros((1, 1, 5), np.uint8)
        assert refusal(heif_frames.rgba, many, 8).detail == "channels"


class TestBoxes:
    @pytest.mark.parametrize("wide", [False, True])
    @pytest.mark.parametrize(("flags", "bits"), [(0, 8), (0x40, 10), (0x60, 12)])
    def test_depth_and_turns_of_the_primary_item(self, wide, flags, bits):
        configuration = made.box(b"av1C", bytes([0x81, 0, flags, 0]))
        tile = made.Item("av01", b"", [configuration, made.turned(1)], hidden=True)
        grid = made.Item(
            "grid", b"", [made.turned(3), made.mirrored(1)], {"cdsc": [0], "dimg": [0]}
        )
        told = bmff.picture(made.heic(tile, grid, primary=1, wide=wide))
        assert told == bmff.Picture(bits, ((b"irot", 3), (b"imir", 1)))

    def test_without_a_configuration_it_is_eight_bits(self):
        assert bmff.picture(made.heic(made.photo())) == bmff.Picture(8, ())

    def test_a_link_to_no_property_is_none(self):
        data = made.heic(made.Item("av01", b"", [made.turned(1)]))
        linked = data.index(b"ipma") + 15
        changed = data[:linked] + b"\0" + data[linked + 1 :]
        assert bmff.picture(changed).turns == ()

    def test_sizes_of_eight_bytes_and_open_ends(self):
        long = struct.pack(">I4sQ", 1, b"free", 20) + b"abcd"
        assert list(bmff.boxes(long + struct.pack(">I4s", 0, b"mdat") + b"rest")) == [
            (b"free", b"abcd"),
            (b"mdat", b"rest"),
        ]

    @pytest.mark.parametrize(
        "data", [b"\0\0\0\7free", b"\0\0\0\x20free", b"\0\0\0\x08free" * 20_001]
    )
    def test_boxes_that_do_not_fit_are_refused(self, data):
        assert refusal(lambda: list(bmff.boxes(data))).detail == "box"

    @pytest.mark.parametrize("data", [b"", made.box(b"meta", bytes(4), made.full(b"pitm"))])
    def test_a_file_without_items_is_refused(self, data):
        assert refusal(bmff.picture, data).code is Code.CORRUPT


@pytest.mark.parametrize("name", READ_ONLY)
def test_a_family_that_is_read_only_is_checked_as_what_it_becomes(name):
    known = family(name)
    assert known.faults is FAMILIES["png"].faults
    assert known.source is not None
    assert FAMILIES["png"].source is None
    data = made.heic(made.photo()) if name == "heic" else made.avif(pictures.photo(3, 64, 48))
    assert known.decode_source(data).sizes
    pixels = np.zeros((3, 4, 3), np.uint8)
    png = cv2.imencode(".png", pixels)[1].tobytes()
    assert FAMILIES["png"].decode_source(png).sizes == (Size(4, 3),)
