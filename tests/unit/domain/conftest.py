from pathlib import Path

import pytest

from caseveil.domain.findings import Finding, Kind, PixelPlace, TagPlace, Tier
from caseveil.domain.geometry import Rect, Size
from caseveil.domain.review import Review
from caseveil.domain.source import Ability, Source


@pytest.fixture
def face():
    place = PixelPlace(0, Rect(10, 10, 30, 30).polygon())
    return Finding("face-1", Kind.FACE, Tier.CERTAIN, "face", 0.9, place)


@pytest.fixture
def text():
    place = PixelPlace(0, Rect(50, 10, 90, 20).polygon(), every_frame=True)
    return Finding("text-1", Kind.TEXT, Tier.DOUBTFUL, "printed", 0.4, place)


@pytest.fixture
def tag():
    return Finding("tag-1", Kind.TAG, Tier.CERTAIN, "patient-name", 1.0, TagPlace("(0010,0010)"))


@pytest.fixture
def source():
    return Source(Path("a.png"), "0" * 64, "png", (Size(100, 80),), abilities=frozenset(Ability))


@pytest.fixture
def review(source, face, text, tag):
    return Review(source, (face, text, tag))
