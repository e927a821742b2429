"""Joining regions never uncovers anything."""

import cv2
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from caseveil_detectors.quads import Scored, area, grown, joined, polygon, shared

SIDE = 200
lengths = st.floats(4, 90)
rectangles = st.builds(
    lambda x, y, w, h, angle: np.asarray(cv2.boxPoints(((x, y), (w, h), angle)), np.float32),
    st.floats(20, 180),
    st.floats(20, 180),
    lengths,
    lengths,
    st.floats(0, 180),
)


def mask(quads, scale=4):
    """Pixels whose middle lies in any of the regions."""
    canvas = np.zeros((SIDE * scale, SIDE * scale), np.uint8)
    for quad in quads:
        cv2.fillConvexPoly(canvas, np.round(np.array(quad) * scale).astype(np.int32), 1)
    return canvas > 0


@given(st.lists(rectangles, max_size=6))
def test_nothing_is_uncovered(quads):
    kept = joined([Scored(quad, 0.6) for quad in quads])
    before = mask(quads)
    after = cv2.dilate(mask([k.quad for k in kept]).astype(np.uint8), np.ones((5, 5))) > 0
    assert not (before & ~after).any()
    assert len(kept) <= len(quads)


@given(rectangles, st.floats(0, 20), st.floats(0, 20))
def test_a_grown_region_holds_the_old_one(quad, along, across):
    around = grown(quad, along, across)
    assert shared(quad, around) >= 0.99 * area(quad)


@given(rectangles)
def test_a_region_twice_is_one(quad):
    assert len(joined([Scored(quad, 0.6), Scored(quad.copy(), 0.9)])) == 1


@given(rectangles)
def test_a_polygon_stays_in_the_frame(quad):
    points = polygon(quad, (100, 120))
    for x, y in points:
        assert -1e-3 <= x <= 120.001
        assert -1e-3 <= y <= 100.001
