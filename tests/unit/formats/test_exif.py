"""EXIF entry by entry: names, texts, and no way to loop or to read outside."""

import re
import struct

import piexif
import pytest

import makers
from caseveil.formats.metadata import exif


def block(**options: object) -> bytes:
    return makers.exif(**options)[6:]


def directory(*entries: tuple[int, int, int, bytes], following: int = 0) -> bytes:
    packed = b"".join(struct.pack("<HHI4s", *entry) for entry in entries)
    head = b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", len(entries))
    return head + packed + struct.pack("<I", following)


def test_fields_have_paths_names_and_texts() -> None:
    found = dict(exif.fields(block(orientation=6, small=makers.jpeg(metadata=False))))
    assert found["EXIF/IFD0/Artist"] == makers.SECRETS.name
    assert found["EXIF/IFD0/Orientation"] == "6"
    assert found["EXIF/Exif/BodySerialNumber"] == makers.SECRETS.camera
    assert found["EXIF/GPS/GPSLatitude"] == "48/1 52/1 3156/100"
    told = rf"640 x 480 pixels, {len(makers.jpeg(metadata=False)) // 1000}\d\d\d bytes"
    assert re.fullmatch(told, found["EXIF/IFD1/Thumbnail"])
    bad = block(small=makers.jpeg(metadata=False)).replace(b"\xff\xc0", b"\xff\xc3")
    assert re.fullmatch(r"\d+ bytes", dict(exif.fields(bad))["EXIF/IFD1/Thumbnail"])
    assert not any("ExifTag" in path for path in found)


def test_windows_texts_comments_and_maker_notes() -> None:
    tags = {
        "0th": {piexif.ImageIFD.XPAuthor: "Jörg".encode("utf-16-le")},
        "Exif": {
            piexif.ExifIFD.UserComment: b"ASCII\0\0\0bed 4",
            piexif.ExifIFD.MakerNote: b"\1\2\3" * 20,
        },
    }
    found = dict(exif.fields(piexif.dump(tags)[6:]))
    assert found["EXIF/IFD0/XPAuthor"] == "Jörg"
    assert found["EXIF/Exif/UserComment"] == "bed 4"
    assert found["EXIF/Exif/MakerNote"] == "60 bytes"


@pytest.mark.parametrize("value", range(1, 9))
def test_orientation_in_both_byte_orders(value: int) -> None:
    assert exif.orientation(block(orientation=value)) == value
    little = directory((0x0112, 3, 1, struct.pack("<HH", value, 0)))
    assert exif.orientation(little) == value
    assert exif.orientation(directory((0x0112, 4, 1, struct.pack("<I", value)))) == value


@pytest.mark.parametrize("value", [0, 9, 65535])
def test_an_impossible_orientation_is_upright(value: int) -> None:
    assert exif.orientation(directory((0x0112, 3, 1, struct.pack("<HH", value, 0)))) == 1


def test_the_thumbnails_orientation_does_not_count() -> None:
    tags = {"0th": {}, "1st": {piexif.ImageIFD.Orientation: 8}, "thumbnail": makers.jpeg()}
    assert exif.orientation(piexif.dump(tags)[6:]) == 1


def test_one_broken_entry_does_not_hide_the_others() -> None:
    data = directory(
        (0x010F, 2, 0xFFFFFFF0, b"\xff\xff\xff\x7f"),
        (0x0131, 99, 7, b"abcd"),
        (0x0110, 2, 4, b"X100"),
    )
    found = dict(exif.fields(data))
    assert found["EXIF/IFD0/Model"] == "X100"
    assert found["EXIF/IFD0/Make"] == "4294967280 bytes"


def test_directories_that_point_at_themselves_end() -> None:
    pointer = struct.pack("<I", 8)
    looped = directory((0x8769, 4, 1, pointer), (0x8825, 4, 1, pointer), following=8)
    assert len(list(exif.entries(looped))) == 2


def test_the_number_of_entries_is_bounded() -> None:
    # Every directory claims 65535 entries and the pointers lead two bytes further each time.
    many = b"II*\0" + struct.pack("<I", 8)
    many += b"".join(struct.pack("<HHHI", 0xFFFF, 0x014A, 4, 8 + 2 * n) for n in range(9000))
    assert len(list(exif.entries(many))) <= 3000


@pytest.mark.parametrize("data", [b"", b"II*\0", b"MM\0*\0\0\0\xff", b"garbage" * 40])
def test_no_structure_means_no_fields(data: bytes) -> None:
    assert list(exif.fields(data)) == []
    assert exif.orientation(data) == 1


def test_every_cut_is_read_without_an_error() -> None:
    data = block(orientation=3, small=makers.jpeg(makers.photo(1, 32, 32)))
    for length in range(0, len(data), 7):
        list(exif.fields(data[:length]))
