"""Regions in displayed pixels, and how they follow a crop and a turn.

One coordinate frame is used everywhere above ``formats``: the frame as displayed (orientation
applied), full resolution, origin at the top left corner of the top left pixel, x to the right,
y downwards, in pixels. Pixel (column c, row r) covers [c, c+1) x [r, r+1).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, hypot

Point = tuple[float, float]
Polygon = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height of a frame in pixels."""

    width: int
    height: int

    @property
    def pixels(self) -> int:
        """Number of pixels."""
        return self.width * self.height


@dataclass(frozen=True, slots=True)
class Rect:
    """Half-open rectangle of whole pixels: columns left..right-1, rows top..bottom-1."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def size(self) -> Size:
        """Width and height; zero where the rectangle is empty."""
        return Size(max(0, self.right - self.left), max(0, self.bottom - self.top))

    @property
    def slices(self) -> tuple[slice, slice]:
        """Its rows and columns, as an index of an array of pixels."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    def polygon(self) -> Polygon:
        """The four corners, clockwise from the top left."""
        return (
            (float(self.left), float(self.top)),
            (float(self.right), float(self.top)),
            (float(self.right), float(self.bottom)),
            (float(self.left), float(self.bottom)),
        )

    def clip(self, size: Size) -> "Rect":
        """The part inside a frame of ``size``."""
        left, right = sorted((_between(self.left, size.width), _between(self.right, size.width)))
        top, bottom = sorted((_between(self.top, size.height), _between(self.bottom, size.height)))
        return Rect(left, top, right, bottom)

    def meets(self, other: "Rect") -> bool:
        """Whether both have a pixel in common."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def holds(self, other: "Rect") -> bool:
        """Whether no side of the other lies beyond its own."""
        across = self.left <= other.left and other.right <= self.right
        return across and self.top <= other.top and other.bottom <= self.bottom


def _between(value: int, limit: int) -> int:
    return min(max(value, 0), limit)


def bounds(polygon: Sequence[Point]) -> Rect:
    """The smallest rectangle of whole pixels that holds ``polygon``."""
    xs, ys = [x for x, _ in polygon], [y for _, y in polygon]
    return Rect(floor(min(xs)), floor(min(ys)), ceil(max(xs)), ceil(max(ys)))


def area(polygon: Sequence[Point]) -> float:
    """Area of a simple polygon in square pixels (shoelace formula), never negative."""
    pairs = zip(polygon, [*polygon[1:], polygon[0]], strict=True)
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2


def shared_area(first: Sequence[Point], second: Sequence[Point]) -> float:
    """Area that two convex polygons have in common, in square pixels.

    Cut edge by edge (Sutherland and Hodgman 1974), so that coinciding edges do no harm.
    """
    part = list(first)
    ring = list(second) if _signed_area(second) > 0 else list(reversed(second))
    for start, end in zip(ring, [*ring[1:], ring[0]], strict=True):
        part = _inner_side(part, start, end)
    return area(part) if part else 0.0


def _inner_side(part: list[Point], start: Point, end: Point) -> list[Point]:
    """The part left of the line from ``start`` to ``end``, the line itself included."""
    (x1, y1), (x2, y2) = start, end
    sides = [(x2 - x1) * (y - y1) - (y2 - y1) * (x - x1) for x, y in part]
    kept: list[Point] = []
    for i, (x, y) in enumerate(part):
        u, v = part[i - 1]
        if sides[i] * sides[i - 1] < 0:
            share = sides[i - 1] / (sides[i - 1] - sides[i])
            kept.append((u + share * (x - u), v + share * (y - v)))
        if sides[i] >= 0:
            kept.append((x, y))
    return kept


def contains(polygon: Sequence[Point], point: Point) -> bool:
    """Whether ``point`` lies inside ``polygon`` (even-odd rule)."""
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def move(polygon: Polygon, dx: float, dy: float) -> Polygon:
    """``polygon`` shifted by (dx, dy) pixels."""
    return tuple((x + dx, y + dy) for x, y in polygon)


def fit(polygon: Polygon, into: Rect) -> Polygon:
    """``polygon`` stretched so that its bounds become ``into`` (a resize by a handle)."""
    xs, ys = [x for x, _ in polygon], [y for _, y in polygon]
    width, height = max(xs) - min(xs) or 1.0, max(ys) - min(ys) or 1.0
    size = into.size
    return tuple(
        (
            into.left + (x - min(xs)) / width * size.width,
            into.top + (y - min(ys)) / height * size.height,
        )
        for x, y in polygon
    )


def grow(polygon: Polygon, margin: float) -> Polygon:
    """A convex ``polygon`` with every edge moved outwards by ``margin`` pixels.

    Detectors answer with convex quadrilaterals; a person's free polygon is never grown.
    """
    if margin == 0 or len(polygon) < 3:
        return polygon
    turn_sign = 1.0 if _signed_area(polygon) > 0 else -1.0
    edges = list(zip(polygon, [*polygon[1:], polygon[0]], strict=True))
    moved = [_offset(a, b, margin * turn_sign) for a, b in edges if a != b]
    joined = zip([moved[-1], *moved[:-1]], moved, strict=True)
    return tuple(_meet(before, after) for before, after in joined)


def _signed_area(polygon: Sequence[Point]) -> float:
    pairs = zip(polygon, [*polygon[1:], polygon[0]], strict=True)
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs) / 2


def _offset(a: Point, b: Point, margin: float) -> tuple[Point, Point]:
    length = hypot(b[0] - a[0], b[1] - a[1])
    nx, ny = (b[1] - a[1]) / length * margin, -(b[0] - a[0]) / length * margin
    return (a[0] + nx, a[1] + ny), (b[0] + nx, b[1] + ny)


def _meet(first: tuple[Point, Point], second: tuple[Point, Point]) -> Point:
    (x1, y1), (x2, y2) = first
    (x3, y3), (x4, y4) = second
    cross = (x1 - x2) * (y3 - y4) - (y1 - y2) * (x3 - x4)
    if abs(cross) < 1e-9:  # parallel neighbours: the shared corner moved along their normal
        return x3, y3
    one, two = x1 * y2 - y1 * x2, x3 * y4 - y3 * x4
    return (one * (x3 - x4) - (x1 - x2) * two) / cross, (one * (y3 - y4) - (y1 - y2) * two) / cross


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a displayed source frame ends up in the output: cropped first, then turned clockwise.

    Attributes:
        source: size of the displayed source frame.
        crop: what is left of it, in source coordinates.
        quarter_turns: clockwise quarter turns, 0 to 3, applied to the crop.
        reduced: size of the output where it is made smaller at the end; None keeps every pixel.
    """

    source: Size
    crop: Rect
    quarter_turns: int = 0
    reduced: Size | None = None

    @property
    def output(self) -> Size:
        """Size of the output frame."""
        return self.reduced or self.turned

    @property
    def turned(self) -> Size:
        """Size of the crop after the turn, before it is made smaller."""
        size = self.crop.size
        return Size(size.height, size.width) if self.quarter_turns % 2 else size

    def to_output(self, polygon: Polygon) -> Polygon:
        """Source coordinates to output coordinates."""
        size = self.crop.size
        shifted = move(polygon, -self.crop.left, -self.crop.top)
        for _ in range(self.quarter_turns % 4):
            shifted = tuple((size.height - y, x) for x, y in shifted)
            size = Size(size.height, size.width)
        return _scaled(shifted, size, self.reduced) if self.reduced else shifted

    def to_source(self, polygon: Polygon) -> Polygon:
        """Output coordinates back to source coordinates."""
        size = self.turned
        if self.reduced:
            polygon = _scaled(polygon, self.reduced, size)
        for _ in range(self.quarter_turns % 4):
            polygon = tuple((y, size.width - x) for x, y in polygon)
            size = Size(size.height, size.width)
        return move(polygon, self.crop.left, self.crop.top)


def _scaled(polygon: Polygon, before: Size, after: Size) -> Polygon:
    across, down = after.width / before.width, after.height / before.height
    return tuple((x * across, y * down) for x, y in polygon)


def within(size: Size, longest_side: int) -> Size | None:
    """``size`` made smaller until its longest side fits; None where it does."""
    longest = max(size.width, size.height)
    if not longest_side or longest <= longest_side:
        return None
    share = longest_side / longest
    return Size(max(1, round(size.width * share)), max(1, round(size.height * share)))
