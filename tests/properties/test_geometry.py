from math import hypot

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from caseveil.domain.geometry import (
    Placement,
    Rect,
    Size,
    area,
    bounds,
    contains,
    fit,
    grow,
    move,
    shared_area,
)

whole = st.integers(-200, 200)
real = st.floats(-200, 200, allow_nan=False, width=32)
sizes = st.builds(Size, st.integers(1, 300), st.integers(1, 300))
rects = st.builds(
    lambda left, top, width, height: Rect(left, top, left + width, top + height),
    whole,
    whole,
    st.integers(1, 100),
    st.integers(1, 100),
)
polygons = st.lists(st.tuples(real, real), min_size=3, max_size=8).map(tuple)


@st.composite
def quadrilaterals(draw):
    """A rectangle of any size, turned, sheared and in either direction: always convex."""
    from math import cos, radians, sin

    width, height = draw(st.floats(2, 90)), draw(st.floats(2, 90))
    angle, shear = radians(draw(st.floats(0, 360))), draw(st.floats(-0.8, 0.8))
    corners = [(0.0, 0.0), (width, 0.0), (width + shear * height, height), (shear * height, height)]
    turned = [
        (x * cos(angle) - y * sin(angle), x * sin(angle) + y * cos(angle)) for x, y in corners
    ]
    return tuple(turned[:: draw(st.sampled_from([1, -1]))])


@st.composite
def placements(draw):
    source = draw(sizes)
    left, top = draw(st.integers(0, source.width - 1)), draw(st.integers(0, source.height - 1))
    right = draw(st.integers(left + 1, source.width))
    bottom = draw(st.integers(top + 1, source.height))
    return Placement(source, Rect(left, top, right, bottom), draw(st.integers(0, 3)))


def close(one, other):
    return all(hypot(a - c, b - d) < 1e-3 for (a, b), (c, d) in zip(one, other, strict=True))


@given(placements(), polygons)
def test_to_output_and_back_is_where_it_was(placement, polygon):
    assert close(placement.to_source(placement.to_output(polygon)), polygon)
    assert close(placement.to_output(placement.to_source(polygon)), polygon)


@given(placements())
def test_the_crop_fills_the_output_exactly(placement):
    output = placement.output
    there = bounds(placement.to_output(placement.crop.polygon()))
    assert there == Rect(0, 0, output.width, output.height)
    assert output.pixels == placement.crop.size.pixels


@given(placements(), polygons)
def test_placing_changes_neither_area_nor_distance(placement, polygon):
    placed = placement.to_output(polygon)
    assert area(placed) == pytest.approx(area(polygon), abs=0.1)
    (a, b), (c, d) = polygon[:2], placed[:2]
    assert hypot(a[0] - b[0], a[1] - b[1]) == pytest.approx(
        hypot(c[0] - d[0], c[1] - d[1]), abs=1e-3
    )


@given(quadrilaterals(), st.floats(0, 20))
def test_grow_contains_the_original(polygon, margin):
    grown = grow(polygon, margin)
    centre = (sum(x for x, _ in polygon) / 4, sum(y for _, y in polygon) / 4)
    for x, y in polygon:  # a hair inside the corner, for where it lies exactly on the edge
        inner = (x + (centre[0] - x) * 1e-6, y + (centre[1] - y) * 1e-6)
        assert contains(grown, inner)
    assert area(grown) >= area(polygon) - 1e-6


@given(quadrilaterals(), st.floats(0.5, 20))
def test_growing_keeps_every_point_within_the_margin_hidden(polygon, margin):
    """A point just less than the margin outside of the middle of an edge is inside the grown."""
    grown = grow(polygon, margin)
    centre = (sum(x for x, _ in polygon) / 4, sum(y for _, y in polygon) / 4)
    for a, b in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
        length = hypot(b[0] - a[0], b[1] - a[1])
        normal = ((b[1] - a[1]) / length, (a[0] - b[0]) / length)
        middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
        outward = (middle[0] - centre[0]) * normal[0] + (middle[1] - centre[1]) * normal[1]
        step = margin * 0.99 * (1 if outward > 0 else -1)
        assert contains(grown, (middle[0] + normal[0] * step, middle[1] + normal[1] * step))


@given(polygons)
def test_bounds_hold_every_corner(polygon):
    box = bounds(polygon)
    assert all(box.left <= x <= box.right and box.top <= y <= box.bottom for x, y in polygon)


@given(rects, sizes)
def test_clipping_is_inside_and_stays(rect, size):
    clipped = rect.clip(size)
    assert 0 <= clipped.left <= clipped.right <= size.width
    assert 0 <= clipped.top <= clipped.bottom <= size.height
    assert clipped.clip(size) == clipped


@given(polygons, real, real)
def test_moving_there_and_back(polygon, dx, dy):
    assert close(move(move(polygon, dx, dy), -dx, -dy), polygon)


@given(polygons, rects)
def test_fitting_fills_the_rectangle(polygon, into):
    xs, ys = [x for x, _ in polygon], [y for _, y in polygon]
    assume(max(xs) - min(xs) > 0.01 and max(ys) - min(ys) > 0.01)
    fitted = fit(polygon, into)
    assert close(
        ((min(x for x, _ in fitted), max(y for _, y in fitted)),),
        ((into.left, into.bottom),),
    )


@given(rects, st.tuples(whole, whole))
def test_a_pixel_centre_is_inside_exactly_where_the_rectangle_covers_it(rect, pixel):
    column, row = pixel
    covered = rect.left <= column < rect.right and rect.top <= row < rect.bottom
    assert contains(rect.polygon(), (column + 0.5, row + 0.5)) is covered


rects = st.builds(
    lambda x, y, w, h: Rect(x, y, x + w, y + h), *[st.integers(0, 9)] * 2, *[st.integers(1, 9)] * 2
)


@given(rects, rects, st.booleans())
def test_shared_area_is_right_where_edges_coincide(first, second, backwards):
    wide = min(first.right, second.right) - max(first.left, second.left)
    tall = min(first.bottom, second.bottom) - max(first.top, second.top)
    other = second.polygon()[::-1] if backwards else second.polygon()
    assert shared_area(first.polygon(), other) == pytest.approx(max(wide, 0) * max(tall, 0))


def test_shared_area_of_a_turned_square():
    diamond = ((5.0, 0.0), (10.0, 5.0), (5.0, 10.0), (0.0, 5.0))
    assert shared_area(Rect(0, 0, 5, 10).polygon(), diamond) == pytest.approx(25)
    assert shared_area(diamond, Rect(20, 20, 30, 30).polygon()) == 0
