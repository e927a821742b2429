"""Tags: unique, short, clean, grouped."""

import pytest

from caseveil.domain.source import Fate, TagGroup
from caseveil.formats.metadata.tag_list import MAX_TEXT, TagList, group_of


def test_a_path_that_is_taken_is_numbered() -> None:
    tags = TagList()
    for value in ("a", "b", "c"):
        tags.add("XMP/dc:creator", value)
    assert [tag.path for tag in tags.finish()] == [
        "XMP/dc:creator",
        "XMP/dc:creator[2]",
        "XMP/dc:creator[3]",
    ]
    assert all(tag.fate is Fate.REMOVED for tag in tags.finish())


def test_texts_are_one_short_clean_line() -> None:
    tags = TagList()
    tags.add("a\nb", "line\r\nnext\u202e\x00end")
    tags.add("long", "x" * 5000)
    first, second = tags.finish()
    assert first.path == "a b"
    assert first.value == "line next end"
    assert len(second.value) == MAX_TEXT
    assert second.value.endswith("…")


def test_what_is_too_much_is_counted() -> None:
    tags = TagList()
    tags.extend((f"t{number}", "") for number in range(5000))
    *listed, last = tags.finish()
    assert len(listed) == 4000
    assert last.value == "1000 further fields"


@pytest.mark.parametrize(
    ("name", "path", "group"),
    [
        ("Artist", "EXIF/IFD0/Artist", TagGroup.WHO),
        ("GPSLatitude", "EXIF/GPS/GPSLatitude", TagGroup.WHERE),
        ("GPSDateStamp", "EXIF/GPS/GPSDateStamp", TagGroup.WHEN),
        ("DateTimeOriginal", "EXIF/Exif/DateTimeOriginal", TagGroup.WHEN),
        ("BodySerialNumber", "EXIF/Exif/BodySerialNumber", TagGroup.DEVICE),
        ("City", "IPTC/City", TagGroup.WHERE),
        ("By-line", "IPTC/By-line", TagGroup.WHO),
        ("Density", "JFIF/Density", TagGroup.OTHER),
    ],
)
def test_groups(name: str, path: str, group: TagGroup) -> None:
    assert group_of(name, path) is group
