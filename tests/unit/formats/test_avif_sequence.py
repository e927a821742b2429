"""Animated AVIF: read, and written as animated PNG."""

import io
import struct

import numpy as np
import pytest
from PIL import Image

import made_heif as made
import makers
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import CaseVeilError, Code, Failed, Refused
from caseveil.formats import identify
from caseveil.formats.heif import avif_sequence
from caseveil.formats.heif import structure as heif_structure
from caseveil.redact import pixels

PLENTY = 100_000
PICTURES = [makers.photo(seed, 48, 32) for seed in (3, 4, 5)]
DATA = made.animated_avif(PICTURES)
REGION = Rect(5, 5, 20, 15)


class Painter:
    paint = staticmethod(pixels.paint)


def opened(data=DATA):
    return identify(data).open(data, PLENTY)


def planned(document, *fills):
    frames = [
        FramePlan(i, Placement(s, Rect(0, 0, s.width, s.height)), fills)
        for i, s in enumerate(document.frames)
    ]
    return Plan(tuple(frames), Profile())


def track(handler=b"pict", version=0, entries=((2, 40),), scale=1000):
    wide = struct.pack(">QQI" if version else ">III", 0, 0, scale) + bytes(8)
    times = b"".join(struct.pack(">II", *entry) for entry in entries)
    return made.box(
        b"trak",
        made.box(
            b"mdia",
            made.full(b"hdlr", bytes(4), handler),
            made.full(b"mdhd", wide, version=version),
            made.box(
                b"minf",
                made.box(b"stbl", made.full(b"stts", struct.pack(">I", len(entries)), times)),
            ),
        ),
    )


def told(*tracks, trailer=None):
    box = made.box(b"moov", *tracks) if trailer is None else trailer
    return avif_sequence.delays(heif_structure.parse(made.heic(made.photo(), trailer=box)))


def test_every_frame_is_shown():
    document = opened()
    assert document.frames == (Size(48, 32),) * 3
    for index, picture in enumerate(PICTURES):
        assert np.abs(document.picture(index).astype(int) - picture).mean() < 8
        assert document.views(index) == ()


def test_the_copy_is_an_animated_png_with_the_delays():
    document = opened()
    output = document.write(planned(document, REGION.polygon()), Painter())
    image = Image.open(io.BytesIO(output))
    assert (image.format, image.n_frames, image.info["duration"]) == ("PNG", 3, 80)
    again = opened(output)
    for index in range(3):
        expected = document.picture(index).copy()
        expected[5:15, 5:20] = 0
        assert np.array_equal(again.picture(index), expected)


@pytest.mark.parametrize("version", [0, 1])
def test_delays_are_read_from_the_first_track_of_pictures(version):
    sound = track(b"soun")
    assert told(sound, track(version=version, entries=((2, 40), (1, 500)))) == (
        (40, 1000),
        (40, 1000),
        (500, 1000),
    )


def test_a_track_without_a_scale_counts_in_seconds():
    assert told(track(scale=0, entries=((1, 3),))) == ((3000, 1000),)


@pytest.mark.parametrize(
    ("tracks", "code"),
    [
        ([], Code.CORRUPT),
        ([track(b"soun")], Code.CORRUPT),
        ([track(entries=())], Code.CORRUPT),
        ([track(entries=((1 << 31, 1),))], Code.TOO_LARGE),
        ([made.box(b"trak", made.box(b"mdia"))], Code.CORRUPT),
    ],
)
def test_a_track_that_tells_nothing_is_refused(tracks, code):
    with pytest.raises(Refused) as refusal:
        told(*tracks)
    assert refusal.value.code is code


def test_a_file_without_tracks_is_refused():
    with pytest.raises(Refused):
        told(trailer=b"")


def test_other_plans_and_frames_are_refused():
    document = opened()
    with pytest.raises(Failed):
        document.write(Plan(planned(document).frames[:1], Profile()), Painter())
    with pytest.raises(Failed):
        document.picture(3)


def test_a_file_that_holds_other_frames_than_it_says_is_refused(monkeypatch):
    for decoded in (
        np.zeros((32, 48, 3), np.uint8),
        np.zeros((3, 8, 8, 3), np.uint8),
        np.zeros((3, 32, 48, 3), np.uint16),
    ):
        monkeypatch.setattr(avif_sequence.imagecodecs, "avif_decode", lambda *_, d=decoded: d)
        with pytest.raises(CaseVeilError):
            opened().picture(0)


def test_what_cannot_be_decoded_is_refused():
    at = DATA.rindex(b"mdat") + 60
    with pytest.raises(CaseVeilError):
        opened(DATA[:at] + bytes(len(DATA) - at)).picture(0)
