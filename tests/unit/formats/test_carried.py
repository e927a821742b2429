"""What lies in a photo besides the picture that is shown."""

import struct

import pytest

import made_heif as made
import makers
from caseveil.domain.source import CARRIED
from caseveil.formats import identify
from caseveil.formats.metadata import carried

SMALL = makers.jpeg(makers.photo(1, 48, 32), metadata=False)


def track(kind):
    return made.box(
        b"trak", made.box(b"mdia", made.full(b"hdlr", bytes(4), kind, bytes(12), b"name\0"))
    )


def movie(*kinds, wide=False, scale=1000, length=2800):
    form = ">QQIQ" if wide else ">IIII"
    header = made.full(b"mvhd", struct.pack(form, 0, 0, scale, length), version=int(wide))
    return made.box(b"ftyp", b"mp42\0\0\0\0mp42") + made.box(b"moov", header, *map(track, kinds))


def told(data):
    return list(carried.behind(data))


@pytest.mark.parametrize("wide", [False, True])
def test_a_video_is_told_with_its_length_and_sound(wide):
    data = movie(b"vide", b"soun", wide=wide)
    assert told(b"junk" + data) == [("Carried/Video", f"2.8 seconds with sound, {len(data)} bytes")]
    assert "without sound" in told(movie(b"vide", wide=wide))[0][1]


def test_pictures_and_a_video_behind_them():
    found = told(SMALL + b"pad" + SMALL + b"x" + makers.jpeg(makers.photo(1, 80, 60)) + movie())
    assert [path for path, _ in found] == ["Carried/Picture"] * 3 + ["Carried/Video"]
    assert found[0][1] == f"48 x 32 pixels, {len(SMALL)} bytes"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no picture",
        b"\xff\xd8\xff" + bytes(40),
        SMALL[:60],
        b"\0\0\0\x10ftyp",
        b"\0\0\0\x10ftypmp42\0\0\0\0" + made.box(b"free", b"x"),
        b"\0\0\0\x10ftypmp42\0\0\0\0" + b"\0\0\0\x03bad!",
    ],
)
def test_what_is_broken_is_not_told(data):
    assert told(data) == []


def test_a_video_without_a_scale_or_with_broken_tracks_is_told_all_the_same():
    assert "0.0 seconds" in carried.video(movie(scale=0))
    assert "unknown length" in carried.video(movie(length=(1 << 32) - 1, scale=1))
    broken = made.box(b"moov", made.full(b"mvhd", bytes(20)), made.box(b"trak", b"\0\0\0\2"))
    assert "without sound" in carried.video(broken)
    empty = made.box(b"moov", made.full(b"mvhd", bytes(20)), made.box(b"trak"))
    assert "without sound" in carried.video(empty)


def test_a_thousand_beginnings_do_not_take_long():
    assert told(b"\xff\xd8\xff\xe0" * 100_000) == []


def test_a_motion_photo_tells_of_its_video():
    photo = makers.jpeg(makers.photo(1, 64, 48), trailer=SMALL + movie(b"vide", b"soun"))
    tags = {tag.path: tag.value for tag in identify(photo).open(photo, 10_000).tags(None, None)}
    assert "2.8 seconds with sound" in tags["Carried/Video"]
    assert tags["Carried/Picture"].startswith("48 x 32")


def test_a_heic_tells_of_its_video():
    heic = made.heic(made.photo(), trailer=made.box(b"mpvd", movie(b"vide")))
    document = identify(heic).open(heic, 100_000)
    tags = {tag.path: tag.value for tag in document.tags(None, None)}
    assert tags["Carried/Video"].startswith("2.8 seconds without sound")
    assert any(path.startswith(CARRIED) for path in tags)
