"""Shapes a hand makes: ellipses as polygons, regions grown, shrunk and turned."""

from collections.abc import Sequence
from math import cos, pi, radians, sin

from caseveil.domain.geometry import Point, Polygon, Rect, bounds, grow

_CORNERS = 32  # an ellipse with so many reaches 99.4 % of the true one's area; it lies around it
_LEAST = 4.0  # pixels; a region is not shrunk below this width and height


def ellipse(box: Rect) -> Polygon:
    """The ellipse of ``box`` as a polygon around it: nothing of the true ellipse is left out."""
    size = box.size
    x, y = box.left + size.width / 2, box.top + size.height / 2
    outward = 1 / cos(pi / _CORNERS)
    across, down = size.width / 2 * outward, size.height / 2 * outward
    angles = [2 * pi * number / _CORNERS for number in range(_CORNERS)]
    return tuple((x + across * cos(angle), y + down * sin(angle)) for angle in angles)


def is_convex(polygon: Polygon) -> bool:
    """Whether every corner turns the same way."""
    corners = zip(polygon, (*polygon[1:], polygon[0]), (*polygon[2:], *polygon[:2]), strict=True)
    turns = [(b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]) for a, b, c in corners]
    return all(turn >= 0 for turn in turns) or all(turn <= 0 for turn in turns)


def widened(polygon: Polygon, margin: float) -> Polygon:
    """``polygon`` larger by ``margin`` pixels on every side, or smaller where it is negative.

    Edges of a convex one move outwards; any other is stretched about its middle. One that would
    become too small to be seen stays as it is.
    """
    box = bounds(polygon)
    if min(box.size.width, box.size.height) + 2 * margin < _LEAST:
        return polygon
    return grow(polygon, margin) if is_convex(polygon) else _stretched(polygon, margin)


def _stretched(polygon: Polygon, margin: float) -> Polygon:
    (x, y), size = middle(polygon), bounds(polygon).size
    across, down = 1 + 2 * margin / size.width, 1 + 2 * margin / size.height
    return tuple((x + (u - x) * across, y + (v - y) * down) for u, v in polygon)


def middle(polygon: Polygon) -> Point:
    """The middle of the smallest upright rectangle around ``polygon``."""
    xs, ys = [x for x, _ in polygon], [y for _, y in polygon]
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def rotated(polygon: Polygon, degrees: float) -> Polygon:
    """``polygon`` turned clockwise on the screen about its middle."""
    x, y = middle(polygon)
    across, down = cos(radians(degrees)), sin(radians(degrees))
    return tuple(
        (
            x + (u - x) * across - (v - y) * down,
            y + (u - x) * down + (v - y) * across,
        )
        for u, v in polygon
    )


def snapped(rect: Rect, lines: Sequence[Rect], reach: float) -> Rect:
    """``rect`` with every side moved to the same side of the nearest line it meets.

    Args:
        rect: as it was drawn.
        lines: what it may snap to.
        reach: how far a side jumps at most, in pixels.
    """
    met = [line for line in lines if line.meets(rect)]

    def side(at: int, sides: list[int]) -> int:
        near = [other for other in sides if abs(other - at) <= reach]
        return min(near, key=lambda other: abs(other - at), default=at)

    return Rect(
        side(rect.left, [line.left for line in met]),
        side(rect.top, [line.top for line in met]),
        side(rect.right, [line.right for line in met]),
        side(rect.bottom, [line.bottom for line in met]),
    )
