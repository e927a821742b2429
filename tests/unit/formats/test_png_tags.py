"""Texts, profiles and unknown chunks as tags, inflated within bounds."""

import tracemalloc
import zlib

import pytest

import makers
from caseveil.formats.png import structure as png_structure
from caseveil.formats.png import tags as png_tags
from made_png import chunk, noise, png
from made_profiles import srgb

NAME = makers.SECRETS.name


def tags(*extra: bytes, tail: bytes = b"") -> dict[str, str]:
    data = png(noise(8, 2), 8, 2, *extra) + tail
    return {tag.path: tag.value for tag in png_tags.read(png_structure.parse(data))}


def itxt(keyword: bytes, text: bytes, *, compressed: bool = False) -> bytes:
    body = zlib.compress(text) if compressed else text
    return chunk(b"iTXt", keyword + bytes([0, compressed, 0]) + b"en\0Titel\0" + body)


def test_plain_compressed_and_international_texts() -> None:
    assert tags(
        chunk(b"tEXt", b"Author\0" + "Jörg".encode("latin-1")),
        chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"bed 4")),
        itxt(b"Title", "Ödem".encode()),
        itxt(b"Source", b"Ward", compressed=True),
    ) == {
        "tEXt/Author": "Jörg",
        "zTXt/Comment": "bed 4",
        "iTXt/Title": "Ödem",
        "iTXt/Source": "Ward",
    }


def test_xmp_exif_and_raw_profiles_are_opened() -> None:
    exif = makers.exif()
    raw = b"\nexif\n%8d\n" % len(exif) + exif.hex().encode()
    for extra in (
        itxt(b"XML:com.adobe.xmp", makers.xmp()),
        chunk(b"eXIf", exif[6:]),
        chunk(b"eXIf", exif),
        chunk(b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(raw)),
        chunk(b"tEXt", b"Raw profile type xmp\0\nxmp\n 9\n" + makers.xmp().hex().encode()),
        chunk(b"tEXt", b"Raw profile type iptc\0\niptc\n 9\n" + b"1c02500003416e6e"),
    ):
        assert {NAME, "Ann"} & set(tags(extra).values())


def test_a_raw_profile_that_is_none_is_a_text() -> None:
    found = tags(chunk(b"tEXt", b"Raw profile type exif\0\nexif\n 9\nzz"))
    assert list(found) == ["tEXt/Raw profile type exif"]


def test_time_density_profile_unknown_and_trailer() -> None:
    found = tags(
        chunk(b"tIME", b"\x07\xe8\x09\x19\x0a\x11\x00"),
        chunk(b"pHYs", b"\0\0\x0b\x13\0\0\x0b\x13\1"),
        chunk(b"iCCP", b"my name\0\0" + zlib.compress(srgb())),
        chunk(b"prVt", b"12345"),
        tail=b"123",
    )
    assert found["tIME"] == "2024-09-25 10:17:00"
    assert found["pHYs"] == "2835 x 2835 per metre"
    assert found["iCCP/Name"] == "my name"
    assert "sRGB" in found["iCCP/Description"]
    assert found["prVt"] == "5 bytes"
    assert found["Trailer"] == "3 bytes"


@pytest.mark.parametrize("name", [b"zTXt", b"iCCP"])
def test_a_bomb_is_inflated_within_bounds(name: bytes) -> None:
    bomb = chunk(name, b"Bomb\0\0" + zlib.compress(b"A" * 60_000_000))
    tracemalloc.start()
    found = tags(bomb)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 30_000_000
    assert all(len(value) <= 200 for value in found.values())


@pytest.mark.parametrize(
    "broken",
    [
        chunk(b"zTXt", b"a\0\0not zlib"),
        chunk(b"iTXt", b"a\0\1\0"),
        chunk(b"tEXt", b""),
        chunk(b"tIME", b"\0"),
        chunk(b"pHYs", b""),
        chunk(b"iCCP", b""),
        chunk(b"eXIf", b"II"),
    ],
)
def test_broken_chunks_are_listed_too(broken: bytes) -> None:
    assert len(tags(broken)) == 1
