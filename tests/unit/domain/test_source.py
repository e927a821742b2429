"""What is known of a file under review."""

from pathlib import Path

import pytest

from caseveil.domain.geometry import Size
from caseveil.domain.source import NOTES_KEPT, PART_MISSING, Source


@pytest.mark.parametrize(("family", "copies"), [("heic", "png"), ("avif", "png"), ("gif", "gif")])
def test_a_family_that_is_read_only_has_copies_of_another(family, copies):
    assert Source(Path("a"), "0" * 64, family, ()).written_as == copies


def test_what_a_person_wanted_of_a_file_stands_in_its_warnings():
    plain, part, noted = (
        Source(Path("a"), "0" * 64, "pptx", (), warnings=told)
        for told in ((), (PART_MISSING,), (NOTES_KEPT,))
    )
    assert [one.part for one in (plain, part, noted)] == [False, True, False]
    assert [one.notes for one in (plain, part, noted)] == [False, False, True]


@pytest.mark.parametrize(
    ("family", "frames", "still"),
    [("dicom", 2, True), ("dicom", 1, False), ("pdf", 2, False), ("pptx", 2, False)],
)
def test_text_stands_still_on_frames_that_are_no_pages(family, frames, still):
    assert Source(Path("a"), "0" * 64, family, (Size(8, 8),) * frames).stands_still is still
