import pytest

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
)

SQUARE = Rect(2, 3, 6, 7).polygon()
DIAMOND = ((5.0, 0.0), (10.0, 5.0), (5.0, 10.0), (0.0, 5.0))


def test_a_size_counts_its_pixels():
    assert Size(4, 3).pixels == 12


@pytest.mark.parametrize(
    ("rect", "size"),
    [
        (Rect(1, 2, 4, 8), Size(3, 6)),
        (Rect(4, 2, 1, 8), Size(0, 6)),
        (Rect(0, 5, 3, 5), Size(3, 0)),
    ],
)
def test_a_rectangle_never_has_a_negative_size(rect, size):
    assert rect.size == size


def test_a_rectangle_indexes_its_own_pixels():
    rows, columns = Rect(1, 2, 4, 8).slices
    assert (rows, columns) == (slice(2, 8), slice(1, 4))


def test_corners_run_clockwise_on_the_screen():
    assert SQUARE == ((2, 3), (6, 3), (6, 7), (2, 7))


@pytest.mark.parametrize(
    ("rect", "clipped"),
    [
        (Rect(-5, -5, 50, 50), Rect(0, 0, 10, 8)),
        (Rect(2, 3, 4, 5), Rect(2, 3, 4, 5)),
        (Rect(20, 20, 30, 30), Rect(10, 8, 10, 8)),
        (Rect(9, 7, 1, 2), Rect(1, 2, 9, 7)),
    ],
)
def test_clipping_stays_inside_the_frame(rect, clipped):
    assert rect.clip(Size(10, 8)) == clipped


def test_bounds_round_outwards_to_whole_pixels():
    assert bounds(((0.2, 1.9), (3.1, 1.0), (2.0, 4.5))) == Rect(0, 1, 4, 5)


@pytest.mark.parametrize("polygon", [SQUARE, SQUARE[::-1]])
def test_area_does_not_depend_on_direction(polygon):
    assert area(polygon) == 16


@pytest.mark.parametrize(
    ("point", "inside"),
    [((5, 5), True), ((2.6, 2.6), True), ((1, 1), False), ((11, 5), False), ((5, -1), False)],
)
def test_a_point_is_inside_by_the_even_odd_rule(point, inside):
    assert contains(DIAMOND, point) is inside


def test_moving_shifts_every_corner():
    assert move(SQUARE, 1, -2) == Rect(3, 1, 7, 5).polygon()


def test_fitting_stretches_to_the_handle():
    assert bounds(fit(DIAMOND, Rect(10, 20, 40, 30))) == Rect(10, 20, 40, 30)


def test_fitting_a_flat_polygon_does_not_divide_by_zero():
    flat = ((1.0, 1.0), (5.0, 1.0), (3.0, 1.0))
    assert bounds(fit(flat, Rect(0, 0, 8, 4))) == Rect(0, 0, 8, 0)
    assert fit(((1.0, 1.0), (1.0, 3.0)), Rect(4, 4, 8, 8)) == ((4, 4), (4, 8))


@pytest.mark.parametrize("polygon", [SQUARE, SQUARE[::-1]])
def test_growing_moves_every_edge_outwards(polygon):
    assert bounds(grow(polygon, 2)) == Rect(0, 1, 8, 9)


def test_growing_a_diamond_moves_its_edges_by_the_margin():
    grown = grow(DIAMOND, 2.0)
    assert max(x for x, _ in grown) == pytest.approx(10 + 2 * 2**0.5)


def test_growing_by_nothing_or_of_a_line_changes_nothing():
    line = ((0.0, 0.0), (5.0, 5.0))
    assert grow(SQUARE, 0) == SQUARE
    assert grow(line, 3) == line


def test_growing_survives_corners_on_a_straight_edge_and_doubled_corners():
    odd = ((0.0, 0.0), (4.0, 0.0), (8.0, 0.0), (8.0, 0.0), (8.0, 8.0), (0.0, 8.0))
    assert bounds(grow(odd, 1)) == Rect(-1, -1, 9, 9)


@pytest.mark.parametrize(
    ("turns", "output", "corner"),
    [(0, (4, 2), (0, 0)), (1, (2, 4), (2, 0)), (2, (4, 2), (4, 2)), (3, (2, 4), (0, 4))],
)
def test_a_crop_is_turned_clockwise(turns, output, corner):
    placement = Placement(Size(10, 10), Rect(3, 5, 7, 7), turns)
    assert placement.output == Size(*output)
    assert placement.to_output(((3.0, 5.0),)) == (corner,)
