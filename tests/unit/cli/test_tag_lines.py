"""Metadata as lines."""

from pathlib import Path

from caseveil.cli.tag_lines import lines
from caseveil.domain.source import Fate, Source, Tag, TagGroup


def source(*tags):
    return Source(Path("a\u202eb.jpg"), "0" * 64, "jpeg", (), tags)


def test_fields_are_grouped_by_what_they_tell():
    told = list(
        lines(
            source(
                Tag("EXIF/GPS/Lat", "Lat", "1", TagGroup.WHERE),
                Tag("EXIF/Artist", "Artist", "A\nB", TagGroup.WHO),
                Tag("Carried/Video", "Video", "2.8 seconds with sound"),
            )
        )
    )
    assert told == [
        "a\\u202eb.jpg: 3 fields",
        "  also in the file: Video, 2.8 seconds with sound",
        "  who",
        "    removed  EXIF/Artist Artist = A\\u000aB",
        "  where",
        "    removed  EXIF/GPS/Lat Lat = 1",
        "  other",
        "    removed  Carried/Video Video = 2.8 seconds with sound",
        "  after export: no field remains",
    ]


def test_what_remains_is_told_by_name():
    told = list(
        lines(
            source(
                Tag("(0008,0060)", "Modality", "CT", fate=Fate.KEPT, after="CT"),
                Tag("(0010,0010)", "PatientName", "x", TagGroup.WHO, Fate.REPLACED, "Anon"),
                Tag("(0010,0020)", "PatientID", "x", TagGroup.WHO, Fate.REPLACED),
                Tag("(0010,0020)[2]", "PatientID", "x", TagGroup.WHO, Fate.REPLACED),
            )
        )
    )
    assert told[-1] == "  after export: kept: Modality; replaced: PatientName, PatientID"
    assert "-> Anon" in told[2]
    assert "-> (empty)" in told[3]
