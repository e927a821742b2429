"""What is hidden on one frame of a sequence does not show on another."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseveil.domain.findings import Finding, Kind, PixelPlace, Tier
from caseveil.domain.policy import Policy
from caseveil.domain.source import Source
from caseveil.workflow.scan import find
from caseveil.workflow.tracking import GAP, bridged, repeated
from caseveil_detectors.contract import Detection
from unit.workflow.fakes import FakeDetector, FakeDocument, FakeFinders
from unit.workflow.test_scan import quiet, source_of


def square(left: float = 10.0, top: float = 10.0, side: float = 20.0):
    return ((left, top), (left + side, top), (left + side, top + side), (left, top + side))


def face(frame: int, polygon=None, tier: Tier = Tier.CERTAIN, kind: Kind = Kind.FACE) -> Finding:
    place = PixelPlace(frame, polygon or square())
    return Finding(f"{kind.value}-{frame}", kind, tier, "face", 0.9, place)


def hidden_on(found: Sequence[Finding], frames: int) -> list[int]:
    return [n for n in range(frames) if any(f.region and f.region.on(n) for f in found)]


class FaceOn(FakeDetector):
    """Sees a face in pictures of these values."""

    def __init__(self, *values: int) -> None:
        super().__init__()
        self._values = values

    def detect(self, picture):
        seen = int(picture.pixels[0, 0, 0]) in self._values
        return [Detection("face", "face", True, 0.9, square())] if seen else []


def faces_of(values: Sequence[int], *seen: int, family: str = "png") -> tuple[Finding, ...]:
    document = FakeDocument(values=values)
    source: Source = source_of(document, family=family)
    finders = FakeFinders(FaceOn(*seen))
    found = find(document, source, finders, Policy(), tell=quiet, show=quiet)
    return tuple(f for f in found if f.kind is Kind.FACE)


@pytest.mark.parametrize("family", ["png", "pdf"])
def test_a_frame_that_is_not_searched_hides_what_its_twin_hides(family: str) -> None:
    found = faces_of((7, 1, 2, 3, 4, 7, 7, 5), 7, family=family)
    assert hidden_on(found, 8) == [0, 5, 6]
    assert len({f.id for f in found}) == len(found) == 2


@given(st.lists(st.integers(0, 3), min_size=1, max_size=14), st.sets(st.integers(0, 3)))
def test_each_frame_that_shows_something_hides_it(values: list[int], seen: set[int]) -> None:
    showing = {number for number, value in enumerate(values) if value in seen}
    assert showing <= set(hidden_on(faces_of(values, *seen), len(values)))
    paged = faces_of(values, *seen, family="pdf")
    assert showing == set(hidden_on(paged, len(values)))


def test_what_stands_on_all_frames_is_told_once() -> None:
    found = [Finding("t", Kind.TEXT, Tier.CERTAIN, "", 1, PixelPlace(0, square(), True))]
    assert repeated(found, {1: 0}) == found


def test_a_face_that_is_overlooked_between_two_frames_is_hidden_there() -> None:
    found = bridged([face(2, square(10)), face(5, square(18), Tier.DOUBTFUL)])
    bridge = found[-1]
    assert bridge.region is not None
    assert (bridge.region.frame, bridge.region.span, bridge.tier) == (3, (3, 4), Tier.DOUBTFUL)
    xs = [x for x, _ in bridge.region.polygon]
    assert (min(xs), max(xs)) == (10, 38)


def test_the_nearest_frame_that_shows_it_is_the_other_end() -> None:
    found = bridged([face(0), face(2), face(3)])
    assert [f.region.frame for f in found[3:] if f.region] == [1]


@pytest.mark.parametrize(
    "other",
    [
        face(1),
        face(2 + GAP),
        face(2, square(60)),
        face(2, kind=Kind.WRISTBAND),
    ],
    ids=["next", "long after", "elsewhere", "another kind"],
)
def test_nothing_is_bridged_between_what_is_not_one_thing_overlooked(other: Finding) -> None:
    assert len(bridged([face(0), other])) == 2


def test_a_run_of_frames_is_bridged_from_its_end() -> None:
    run = Finding("f", Kind.FACE, Tier.CERTAIN, "", 1, PixelPlace(0, square(), span=(0, 4)))
    assert hidden_on(bridged([run, face(6)]), 8) == [0, 1, 2, 3, 4, 5, 6]


def test_pages_are_not_bridged() -> None:
    assert hidden_on(faces_of((1, 2, 3), 1, 3, family="pdf"), 3) == [0, 2]
    assert hidden_on(faces_of((1, 2, 3), 1, 3), 3) == [0, 1, 2]
