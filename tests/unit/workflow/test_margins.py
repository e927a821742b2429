"""What a scanner says of its picture becomes one finding."""

from dataclasses import dataclass

from caseveil.domain.findings import By, Kind, Tier
from caseveil.domain.geometry import Rect
from caseveil.domain.policy import Policy
from caseveil.workflow.journey import TAGS_ONLY
from caseveil.workflow.margins import margins
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
