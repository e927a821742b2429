"""What a scanner says of its picture becomes one finding."""

from dataclasses import dataclass

from caseveil.domain.findings import By, Kind, Tier
from caseveil.domain.geometry import Rect
from caseveil.domain.policy import Policy
from caseveil.workflow.journey import TAGS_ONLY
from caseveil.workflow.margins import device_of, margins
from unit.workflow.fakes import FakeDocument


@dataclass
class Scanned(FakeDocument):
    """A document that knows where the patient is."""

    areas: tuple[Rect, ...] = (Rect(5, 5, 30, 25),)


def test_the_margin_is_one_finding_of_all_frames() -> None:
    (found,) = margins(Scanned(values=(0, 0, 0)), Policy())
    assert (found.kind, found.tier, found.by) == (Kind.MARGIN, Tier.CERTAIN, By.RULE)
    assert found.region is not None and found.region.every_frame
    assert margins(Scanned(), Policy())[0].id == found.id


def test_without_areas_or_where_text_is_not_sought_there_is_none() -> None:
    assert margins(FakeDocument(), Policy()) == []
    assert margins(Scanned(areas=()), Policy()) == []
    assert margins(Scanned(), Policy(wanted=TAGS_ONLY)) == []


@dataclass
class Made(FakeDocument):
    """A document of a known scanner."""

    device: str = "d"
    burned: tuple[Rect, ...] = (Rect(0, 0, 40, 6), Rect(0, 0, 40, 3))


@dataclass
class Both(Made):
    """A document of a known scanner that wrote regions down as well."""

    areas: tuple[Rect, ...] = (Rect(5, 5, 30, 25),)


def test_where_scanners_of_its_kind_write_is_hidden_on_all_frames() -> None:
    found = margins(Made(values=(0, 0)), Policy())
    assert [one.region and one.region.polygon for one in found] == [
        Rect(0, 0, 40, 6).polygon(),
        Rect(0, 0, 40, 3).polygon(),
    ]
    assert {(one.kind, one.reason, one.by) for one in found} == {
        (Kind.MARGIN, "known-device", By.RULE)
    }
    assert all(one.region and one.region.every_frame for one in found)


def test_a_known_place_within_the_margin_is_not_told_twice() -> None:
    found = margins(Both(), Policy())
    assert [one.reason for one in found] == ["ultrasound-regions", "known-device"]
    assert (device_of(Both()), device_of(FakeDocument())) == ("d", "")
