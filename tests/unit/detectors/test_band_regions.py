"""Regions of a map: cut at several heights, measured, and covered whole."""

import itertools

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseveil_detectors.bands.maps import Shares
from caseveil_detectors.bands.regions import Region, hull, regions

APART, UNLIKE, LEANING = 7, 8, 9
SKIN, BAND, OTHER = (190, 140, 110), (240, 240, 235), (40, 60, 150)


def striped(left=SKIN, right=SKIN):
    """A map with a strip across its middle and the picture under it, other colours at its sides."""
    share = np.zeros((120, 160), np.float32)
    share[20:100, 70:86] = 0.99
    pixels = np.zeros((480, 640, 3), np.uint8)
    pixels[:, :320], pixels[:, 320:] = left, right
    pixels[80:400, 280:344] = BAND
    return Shares(share, np.zeros_like(share), (4.0, 4.0)), pixels


def one(found, pixels):
    (only,) = regions(found, pixels)
    return only


def test_higher_regions_lie_in_lower_ones():
    share = np.zeros((100, 100), np.float32)
    cv2.circle(share, (50, 50), 14, 0.99, -1)
    share = cv2.GaussianBlur(share, (0, 0), 6)
    ground = np.full((100, 100, 3), SKIN, np.uint8)
    found = regions(Shares(share, 0 * share, (1.0, 1.0)), ground)
    places = [region.on(share.shape) for region in found]
    assert len(places) >= 3
    for low, high in itertools.pairwise(places):
        assert high.sum() < low.sum()
        assert not (high & ~low).any()


def test_what_is_tiny_ragged_faint_or_the_whole_picture_is_no_region():
    share = np.zeros((100, 100), np.float32)
    share[5:8, 5:8] = 0.99  # tiny
    share[20:60, 20], share[59, 20:60] = 0.99, 0.99  # an angle
    share[70:90, 70:90] = 0.4  # faint
    pixels = np.full((100, 100, 3), SKIN, np.uint8)
    assert regions(Shares(share, 0 * share, (1.0, 1.0)), pixels) == []
    everywhere = np.full_like(share, 0.99)
    assert regions(Shares(everywhere, 0 * share, (1.0, 1.0)), pixels) == []


def test_a_strip_on_one_thing_differs_from_an_edge_between_two():
    within, between = one(*striped()), one(*striped(right=OTHER))
    assert within.marks[APART] == pytest.approx(np.log(8))
    assert between.marks[APART] > np.log(30)
    assert within.marks[UNLIKE] > np.log(15)


def test_lines_of_a_page_are_no_strip_on_it():
    page = (246, 246, 244)
    found, pixels = striped(page, page)
    assert regions(found, pixels) == []
    assert one(*striped(page, SKIN)).band
    worn, pixels = striped((150, 150, 150), (150, 150, 150))
    assert one(worn, pixels).band


def test_what_reaches_over_more_of_the_picture_than_bands_do_is_no_region():
    found, pixels = striped()
    found.band[20:100, 40:116] = 0.99
    assert regions(found, pixels) == []
    found.band[20:100, 90:116] = 0
    assert one(found, pixels).area == 80 * 50


def test_it_tells_bands_from_labels():
    found, pixels = striped()
    assert one(found, pixels).band
    assert not one(Shares(found.label, found.band, found.zoom), pixels).band


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_marks_stay_when_the_picture_is_turned(turns):
    found, pixels = striped(right=OTHER)
    turned = Shares(np.rot90(found.band, turns), np.rot90(found.label, turns), found.zoom)
    again = one(turned, np.ascontiguousarray(np.rot90(pixels, turns)))
    assert np.allclose(one(found, pixels).marks, again.marks, atol=0.1)


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 60),
    st.integers(0, 60),
    st.integers(3, 30),
    st.integers(3, 30),
    st.floats(1, 9),
    st.floats(0, 0.3),
)
def test_every_pixel_of_a_region_is_covered(top, left, tall, wide, zoom, grown):
    window = (slice(top, top + tall), slice(left, left + wide))
    region = Region(window, np.ones((tall, wide), np.bool_), np.zeros(10))
    around = hull(region, (100, 100), (zoom, 2 * zoom), grown)
    for x in (left * zoom, (left + wide) * zoom):
        for y in (top * 2 * zoom, (top + tall) * 2 * zoom):
            assert cv2.pointPolygonTest(around, (float(x), float(y)), False) >= 0
