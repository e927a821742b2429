"""The scale bar: true to scale, beneath the picture, and on it alone."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, make
from caseveil.domain.policy import Fit, PictureFormat, Pictures, Policy
from caseveil.domain.review import Review
from caseveil.domain.scale_bar import height, strip
from caseveil.domain.source import Source

SOURCE = Source(Path("a"), "", "dicom", (Size(640, 480),), millimetres=0.5)


@settings(max_examples=150, deadline=None)
@given(st.integers(64, 8000), st.floats(1e-4, 50))
def test_a_bar_is_as_long_as_it_says_and_stays_on_its_strip(width, millimetres):
    found = strip(width, millimetres)
    if found is None:
        return
    assert found.size == Size(width, height(width))
    bar = found.white[0]
    assert abs(bar.size.width * millimetres - found.millimetres) <= millimetres
    assert 0.05 * width <= bar.size.width <= 0.45 * width
    number, unit = found.label.split(" ")
    assert float(number) * {"cm": 10, "mm": 1}[unit] == pytest.approx(found.millimetres)
    for rect in found.white:
        assert rect == rect.clip(found.size) and rect.size.pixels


def test_usual_pictures_have_a_bar():
    assert [strip(512, 0.7).label, strip(640, 0.2).label] == ["10 cm", "5 cm"]
    assert strip(1024, 0.005).label == "2 mm"


def test_without_a_scale_or_room_there_is_none():
    assert strip(640, 0.0) is strip(63, 0.5) is strip(640, 1e9) is None


def test_only_pictures_of_a_known_scale_have_one_when_it_is_wanted():
    wanted = Policy(pictures=Pictures(PictureFormat.PNG, scale_bar=True))
    (frame,) = make(Review(SOURCE), wanted).frames
    assert frame.output == Size(640, 480 + frame.strip.size.height)
    for policy in (
        Policy(pictures=Pictures(scale_bar=True)),
        Policy(pictures=Pictures(PictureFormat.PNG)),
    ):
        (other,) = make(Review(SOURCE), policy).frames
        assert other.strip is None and other.output == other.placement.output


def test_a_bar_follows_crop_turn_and_reduction():
    placement = Placement(Size(640, 480), Rect(0, 0, 640, 480), 1, Size(240, 320))
    frame = FramePlan(0, placement, bar=0.5)
    assert frame.strip == strip(240, 1.0)


def test_with_its_strip_a_picture_still_fits_its_destination():
    policy = Policy(pictures=Pictures(PictureFormat.PNG, scale_bar=True), fit=Fit(None, 300, 0))
    (frame,) = make(Review(SOURCE).with_turn(1), policy).frames
    assert frame.strip and max(frame.output.width, frame.output.height) <= 300
