"""The metadata of a file in the window: what else lies in it, and what remains after export."""

from pathlib import Path

from caseveil.domain.source import Fate, Source, Tag
from caseveil.ui.panels.tags import TagPanel


def summary(qtbot, *tags):
    panel = TagPanel()
    qtbot.addWidget(panel)
    panel.show_source(Source(Path("a.jpg"), "0" * 64, "jpeg", (), tags), None)
    return panel.summary.text().splitlines()


def test_what_else_lies_in_the_file_is_told(qtbot):
    told = summary(
        qtbot,
        Tag("EXIF/IFD1/Thumbnail", "Thumbnail", "6610 bytes"),
        Tag("Carried/Video", "Video", "2.8 seconds with sound"),
        Tag("EXIF/IFD0/Make", "Make", "A"),
    )
    assert told[1:] == [
        "The file also carries: Thumbnail (6610 bytes), Video (2.8 seconds with sound).",
        "After export no field remains.",
    ]


def test_what_remains_is_told_by_name_and_lists_end(qtbot):
    kept = [Tag(f"(0008,{n:04})", f"Kept{n}", "x", fate=Fate.KEPT) for n in range(20)]
    pictures = [Tag(f"Carried/Picture[{n}]", "Picture", "small") for n in range(9)]
    _, carried, remain = summary(qtbot, *kept, *pictures)
    assert carried.count("Picture") == 4
    assert carried.endswith(" and others.")
    assert remain.startswith("After export remain: Kept0, Kept1, ")
    assert remain.endswith("Kept11 and others.")


def test_what_is_emptied_is_not_said_to_remain(qtbot):
    fates = {"PatientName": Fate.REPLACED, "Modality": Fate.KEPT}
    tags = [Tag(f"(0008,{n:04})", name, "x", fate=f) for n, (name, f) in enumerate(fates.items())]
    assert summary(qtbot, *tags)[1:] == [
        "Emptied or replaced: PatientName.",
        "After export remain: Modality.",
    ]


def test_a_file_without_fields_says_so(qtbot):
    assert summary(qtbot) == ["The file has no metadata fields. Its name is replaced."]
