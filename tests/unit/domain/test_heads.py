"""Slices of a head are counted by series, over files and frames."""

from pathlib import Path

import pytest

from caseveil.domain.geometry import Size
from caseveil.domain.heads import HEAD_SERIES, MANY, HeadSeries, head_series
from caseveil.domain.source import Source, Tag


def scan(series: str = "1.2", modality: str = "CT", part: str = "HEAD", frames: int = 1) -> Source:
    tags = (
        Tag("(0008,0060)", "Modality", modality),
        Tag("(0018,0015)", "BodyPartExamined", part),
        Tag("(0020,000E)", "SeriesInstanceUID", series),
    )
    return Source(Path("a"), "0" * 64, "dicom", (Size(8, 8),) * frames, tags)


def test_the_warning_comes_with_the_slice_that_makes_a_volume() -> None:
    run = HeadSeries()
    told = [run.warnings(scan()) for _ in range(MANY + 1)]
    assert told == [()] * (MANY - 1) + [(HEAD_SERIES,)] * 2
    assert run.warnings(scan("1.3")) == ()


def test_frames_of_one_file_count_too() -> None:
    assert HeadSeries().warnings(scan(frames=MANY)) == (HEAD_SERIES,)
    assert HeadSeries().warnings(scan(frames=MANY - 1)) == ()


@pytest.mark.parametrize(
    ("modality", "part", "series"),
    [("CT", "SKULL", "1.2"), ("MR", "Gehirn", "1.2"), ("CT", "CHEST", None), ("US", "HEAD", None)],
)
def test_only_scans_of_a_head_are_counted(modality: str, part: str, series: str | None) -> None:
    assert head_series(scan(modality=modality, part=part)) == series


def test_other_files_have_no_series() -> None:
    assert HeadSeries().warnings(Source(Path("a"), "0" * 64, "png", (Size(8, 8),) * 30)) == ()
