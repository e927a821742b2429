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


upright = st.builds(
    lambda x, y, w, h: np.float32([[x, y], [x + w, y], [x + w, y + h], [x, y + h]]),
    *[st.integers(-30, 60)] * 2,
    *[st.integers(1, 60)] * 2,
)


@given(upright, upright, st.booleans(), st.integers(0, 3))
def test_common_area_is_right_where_edges_coincide(first, second, backwards, start):
    second = np.roll(second[::-1] if backwards else second, start, axis=0)
    low = np.maximum(first.min(0), second.min(0))
    high = np.minimum(first.max(0), second.max(0))
    expected = float(np.prod(np.maximum(high - low, 0)))
    assert abs(shared(first, second) - expected) < 1e-3


@given(upright)
def test_a_region_at_the_border_is_only_cut(quad):
    points = polygon(quad, (50, 40))
    inside = np.clip(quad, 0, (40, 50))
    expected = float(np.prod(inside.max(0) - inside.min(0)))
    covered = area(np.float32(points)) if points else 0.0
    assert abs(covered - expected) < 1e-3 or (not points and expected < 1)
