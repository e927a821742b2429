"""Regions widened, and crops narrowed, by as far as a decoder spreads colour of fewer samples.

A sample of colour stands for up to ``factor`` pixels a side, and decoders blend it into the next
pixel (libwebp, libavif, libheif, libjpeg-turbo: no further than one sample). So pixels that far
from a hidden one may tell its colour, wherever on the picture the samples begin.
"""

from collections.abc import Iterable
from math import ceil

from caseveil.domain.geometry import Point, Polygon, Rect, Size
from caseveil.domain.shapes import is_convex


def of_factors(factors: Iterable[tuple[int, int]]) -> int:
    """Pixels beside a hidden one that may tell its colour; 0 where each pixel has its own.

    Args:
        factors: samples of each component across and down, as JPEG counts them.
    """
    sides = zip(*factors, strict=True)
    most = max(ceil(max(samples) / min(samples)) for samples in sides)
    return most if most > 1 else 0


def around(polygon: Polygon, reach: int) -> tuple[Polygon, ...]:
    """Polygons that cover every point within ``reach`` pixels of ``polygon``, in the maximum norm.

    A convex one becomes one; beside any other lies a strip along each of its sides.
    """
    if is_convex(polygon):
        return (_hull(point for corner in polygon for point in _square(corner, reach)),)
    return (polygon, *along(polygon, reach))


def along(polygon: Polygon, reach: int) -> tuple[Polygon, ...]:
    """Strips that cover every point within ``reach`` pixels of the outline of ``polygon``."""
    sides = zip(polygon, (*polygon[1:], polygon[0]), strict=True)
    return tuple(_hull([*_square(start, reach), *_square(end, reach)]) for start, end in sides)


def inside(crop: Rect, reach: int, size: Size) -> Rect:
    """``crop`` without what lies within ``reach`` pixels of its sides, but for those of the frame.

    Empty where nothing is left.
    """
    return Rect(
        crop.left + reach if crop.left > 0 else 0,
        crop.top + reach if crop.top > 0 else 0,
        crop.right - reach if crop.right < size.width else size.width,
        crop.bottom - reach if crop.bottom < size.height else size.height,
    )


def _square(middle: Point, reach: int) -> list[Point]:
    x, y = middle
    return [(x + across, y + down) for across in (-reach, reach) for down in (-reach, reach)]


def _hull(points: Iterable[Point]) -> Polygon:
    """The smallest convex polygon around ``points``, clockwise on the screen (monotone chain)."""
    ordered = sorted(set(points))
    return (*_chain(ordered), *_chain(ordered[::-1]))


def _chain(points: list[Point]) -> list[Point]:
    found: list[Point] = []
    for point in points:
        while len(found) > 1 and _turn(found[-2], found[-1], point) <= 0:
            found.pop()
        found.append(point)
    return found[:-1]


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])
