"""A small practice case, made by hand."""

import pytest

from caseveil.domain.findings import PixelPlace, TagPlace
from caseveil.domain.geometry import Rect, Size
from caseveil.domain.learning.lesson import (
    CAPTION,
    NAME,
    Clue,
    Harmless,
    Lesson,
    Level,
    Need,
    Picture,
    Target,
    Words,
)

TEXT = "Ana Novak, 3 cm plaque"
FACE, SCALE = Rect(100, 100, 300, 300), Rect(600, 600, 800, 640)


@pytest.fixture
def lesson() -> Lesson:
    targets = (
        Target("a.jpg", Clue.FACE, PixelPlace(0, FACE.polygon())),
        Target("a.jpg", Clue.STAFF, TagPlace("EXIF/IFD0/Artist")),
        Target("a.jpg", Clue.NAME, NAME),
        Target(CAPTION, Clue.NAME, Words(0, 9)),
    )
    harmless = (
        Harmless("a.jpg", Need.SCALE, PixelPlace(0, SCALE.polygon())),
        Harmless("a.jpg", Need.EXPOSURE, TagPlace("EXIF/Exif/FNumber")),
        Harmless(CAPTION, Need.CLINICAL, Words(11, 22)),
    )
    pictures = (Picture("a.jpg", Size(1000, 800)), Picture("b.png", Size(500, 400)))
    return Lesson(Level.CLINICAL, 3, pictures, TEXT, targets, harmless)
