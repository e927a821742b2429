"""The margin of a frame as one region: everything around the areas that show the patient."""

from collections.abc import Sequence

from caseveil.domain.geometry import Point, Polygon, Rect, Size


def around(areas: Sequence[Rect], size: Size) -> Polygon:
    """The outline of a frame of ``size`` with ``areas`` cut out of it.

    The border runs clockwise. From its left side a cut leads to each area, runs round it the other
    way and leads back: a cut lies between two rows of pixels and hides nothing.

    Args:
        areas: whole pixels within the frame; such as overlap become the rectangle round both.
        size: of the frame.
    """
    points: list[Point] = [(0.0, 0.0), (float(size.width), 0.0)]
    points += [(float(size.width), float(size.height)), (0.0, float(size.height))]
    for area in sorted(apart(areas), key=lambda one: -one.top):
        left, top = float(area.left), float(area.top)
        right, bottom = float(area.right), float(area.bottom)
        hole = [(left, top), (left, bottom), (right, bottom), (right, top), (left, top)]
        points += [(0.0, top), *hole, (0.0, top)]
    return tuple(points)


def apart(areas: Sequence[Rect]) -> tuple[Rect, ...]:
    """``areas`` without overlap: such as meet become the rectangle round all of them."""
    found: list[Rect] = []
    for area in areas:
        joined = area
        while met := [other for other in found if other.meets(joined)]:
            found = [other for other in found if other not in met]
            joined = _round(joined, *met)
        found.append(joined)
    return tuple(found)


def _round(*areas: Rect) -> Rect:
    return Rect(
        min(area.left for area in areas),
        min(area.top for area in areas),
        max(area.right for area in areas),
        max(area.bottom for area in areas),
    )
