"""A real worker tells what it sees at first sight, and answers as if it had told nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from caseveil.domain.findings import Kind
from caseveil.domain.geometry import bounds
from caseveil.domain.policy import Policy
from caseveil.storage.settings import Settings
from caseveil.wiring import make_journey
from caseveil.workflow.jobs import Job
from caseveil.workflow.journey import Journey
from caseveil.workflow.sightings import Sighting
from detector_pictures import astronaut


@pytest.fixture
def journey() -> Iterator[Journey]:
    road = make_journey(Settings())
    yield road
    road.close()


def test_a_face_is_seen_before_the_search_has_ended(journey: Journey, tmp_path: Path) -> None:
    path = tmp_path / "portrait.png"
    Image.fromarray(astronaut()).save(path)
    policy = Policy(wanted=frozenset({Kind.FACE}))
    source = journey.open(path, policy, Job())
    shares, told = [0.0], list[tuple[float, tuple[Sighting, ...]]]()
    listening = Job(
        report=lambda share, _step: shares.append(share),
        found=lambda seen: told.append((shares[-1], seen)),
    )
    review = journey.scan(source, policy, listening)
    share, first = next((share, seen) for share, seen in told if seen)
    assert share < 0.5  # with its answer it is .5: one detector of one, still to be joined
    assert {sighting.kind for sighting in first} == {Kind.FACE}
    (face,) = (f.region for f in review.findings if f.kind is Kind.FACE and f.region)
    assert bounds(first[0].place.polygon).meets(bounds(face.polygon))
    assert journey.scan(source, policy, Job()).findings == review.findings
