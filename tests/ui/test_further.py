"""The small pictures of what a file carries besides the one shown, on the page of tags."""

from pathlib import Path

import pytest

from caseveil.errors import Code, Refused
from caseveil.workflow.road import Preview

PATHS = ("EXIF/IFD1/Thumbnail", "Carried/Picture")


def red(width, height):
    return Preview(width, height, 1.0, bytes((200, 0, 0)) * (width * height))


@pytest.fixture
def carrying(window, road, qtbot):
    road.further_pictures = [
        (PATHS[0], red(160, 120)),
        (PATHS[1], red(40, 160)),
        ("gone", red(1, 1)),
    ]
    window.intake.add([Path("burst.jpg"), Path("plain.png")])
    qtbot.waitUntil(lambda: window.runner.running == 0, timeout=10_000)
    return window


def test_they_are_fetched_when_the_tags_are_looked_at(carrying, road, qtbot):
    strip = carrying.work.tags.strip
    assert not any(step == "further" for step, _ in road.calls)
    carrying.stage.show_page("tags")
    qtbot.waitUntil(lambda: strip.count() == 2, timeout=10_000)
    assert strip.isVisible()
    assert [strip.item(n).text() for n in range(2)] == ["Thumbnail", "Picture"]
    assert "not in the clean copy" in strip.item(1).toolTip()
    seen = strip.item(0).icon().pixmap(strip.iconSize()).toImage()
    assert seen.pixelColor(seen.rect().center()).red() == 200
    carrying.desk.go(carrying.desk.listed()[1])
    carrying.refresh()
    assert not strip.count() and not strip.isVisible()
    assert sum(step == "further" for step, _ in road.calls) == 1


def test_an_answer_that_comes_late_or_fails_shows_nothing(carrying, road, qtbot):
    tags = carrying.work.tags
    road.faults["further", "burst.jpg"] = Refused(Code.CORRUPT)
    carrying.stage.show_page("tags")
    qtbot.waitUntil(lambda: ("further", "burst.jpg") in road.calls, timeout=10_000)
    qtbot.waitUntil(lambda: carrying.runner.running == 0, timeout=10_000)
    assert not tags.strip.isVisible()
    tags._further._came(carrying.desk.entry.source, road.further_pictures)
    assert tags.strip.count() == 2
    carrying.desk.go(carrying.desk.listed()[1])
    carrying.refresh()
    burst = next(e for e in carrying.desk.entries.values() if e.path.name == "burst.jpg")
    tags._further._came(burst.source, road.further_pictures)
    assert not tags.strip.count()
