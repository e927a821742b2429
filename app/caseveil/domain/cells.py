"""Regions and crops rounded to the cells of a file whose parts are hidden or kept as wholes.

A JPEG stores cells of 8 or 16 pixels a side. Where only whole cells are hidden, all others keep
every stored value. A region is rounded outward and a crop inward: nothing shows that was hidden.
Where a picture is displayed turned its first cells may be cut instead of its last ones.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor

from caseveil.domain.geometry import Point, Polygon, Rect, Size, bounds, move

_Runs = tuple[tuple[int, int], ...]
_LEVEL = 1e-9


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of a picture as displayed.

    Attributes:
        cell: width and height of one in pixels.
        begin: where the first whole ones begin, across and down: from 0 to less than a cell.
    """

    cell: Size
    begin: tuple[int, int] = (0, 0)


def touched(polygon: Polygon, grid: Grid, size: Size) -> tuple[Polygon, ...]:
    """The cells of a frame of ``size`` of which any part lies inside ``polygon``, as rectangles.

    Where an outline crosses itself every turn counts as inside.
    """
    return _on_grid(polygon, grid, size, inner=True)


def crossed(polygon: Polygon, grid: Grid, size: Size) -> tuple[Polygon, ...]:
    """The cells that the outline of ``polygon`` enters, as rectangles."""
    return _on_grid(polygon, grid, size, inner=False)


def inside(crop: Rect, grid: Grid, size: Size) -> Rect:
    """``crop`` without the cells of which only a part lies inside, but for those cut by the frame.

    Empty where no cell is left.
    """
    across, down = grid.begin
    left, right = _whole((crop.left, crop.right), grid.cell.width, size.width, across)
    top, bottom = _whole((crop.top, crop.bottom), grid.cell.height, size.height, down)
    return Rect(left, top, right, bottom)


def _whole(sides: tuple[int, int], step: int, length: int, begin: int) -> tuple[int, int]:
    first, last = sides
    return (
        0 if first <= 0 else begin + -((begin - first) // step) * step,
        length if last >= length else begin + (last - begin) // step * step,
    )


def _on_grid(polygon: Polygon, grid: Grid, size: Size, *, inner: bool) -> tuple[Polygon, ...]:
    """As if the frame began where its first cells would, were they not cut."""
    cell, (across, down) = grid.cell, grid.begin
    left, top = -across % cell.width, -down % cell.height
    wide = Size(size.width + left, size.height + top)
    found = _rectangles(move(polygon, left, top), cell, wide, inner=inner)
    if not (left or top):
        return found
    return tuple(_clipped(one, -left, -top, size) for one in found)


def _clipped(rectangle: Polygon, across: int, down: int, size: Size) -> Polygon:
    return bounds(move(rectangle, across, down)).clip(size).polygon()


def _rectangles(polygon: Polygon, cell: Size, size: Size, *, inner: bool) -> tuple[Polygon, ...]:
    """Runs of cells row by row; equal runs of neighbouring rows joined."""
    scaled = [(x / cell.width, y / cell.height) for x, y in polygon]
    sides = list(zip(scaled, [*scaled[1:], scaled[0]], strict=True))
    rows, columns = ceil(size.height / cell.height), ceil(size.width / cell.width)
    first = max(0, floor(min(y for _x, y in scaled)))
    last = min(rows, ceil(max(y for _x, y in scaled)))
    found: list[Polygon] = []
    begun: dict[tuple[int, int], int] = {}
    for row in range(first, last + 1):
        runs = _runs(sides, row, columns, inner=inner) if row < last else ()
        ended = [run for run in begun if run not in runs]
        found += [_rectangle(run, (begun.pop(run), row), cell, size) for run in ended]
        for run in runs:
            begun.setdefault(run, row)
    return tuple(found)


def _rectangle(run: tuple[int, int], rows: tuple[int, int], cell: Size, size: Size) -> Polygon:
    whole = Rect(
        run[0] * cell.width, rows[0] * cell.height, run[1] * cell.width, rows[1] * cell.height
    )
    return whole.clip(size).polygon()


def _runs(sides: list[tuple[Point, Point]], row: int, columns: int, *, inner: bool) -> _Runs:
    """First cell and the one behind the last of each run in a row."""
    marked = [_entered(start, end, row) for start, end in sides]
    if inner:
        marked += _wound(sides, row + 0.5)
    ordered = sorted((max(a, 0), min(b, columns)) for a, b in marked if min(b, columns) > max(a, 0))
    runs: list[tuple[int, int]] = []
    for first, behind in ordered:
        if runs and first <= runs[-1][1]:
            runs[-1] = runs[-1][0], max(runs[-1][1], behind)
        else:
            runs.append((first, behind))
    return tuple(runs)


def _entered(start: Point, end: Point, row: int) -> tuple[int, int]:
    """The cells of a row whose inside a side passes through; an empty run where it does not."""
    (x1, y1), (x2, y2) = sorted((start, end), key=lambda point: point[1])
    low, high = max(y1, row), min(y2, row + 1)
    if not (row < y1 < row + 1 if y1 == y2 else low < high):
        return 0, 0
    ends = (x1, x2)
    if y2 - y1 > _LEVEL:
        ends = _at((x1, y1), (x2, y2), low), _at((x1, y1), (x2, y2), high)
    return floor(min(ends)), ceil(max(ends))


def _at(start: Point, end: Point, y: float) -> float:
    (x1, y1), (x2, y2) = start, end
    return x1 + (y - y1) / (y2 - y1) * (x2 - x1)


def _wound(sides: Iterable[tuple[Point, Point]], y: float) -> list[tuple[int, int]]:
    """The cells between the crossings of a height, where the outline winds round them."""
    crossings = sorted(
        (_at(start, end, y), 1 if end[1] > start[1] else -1)
        for start, end in sides
        if min(start[1], end[1]) <= y < max(start[1], end[1])
    )
    found, turns, begin = [], 0, 0.0
    for x, turn in crossings:
        if turns == 0:
            begin = x
        turns += turn
        if turns == 0:
            found.append((floor(begin), ceil(x)))
    return found
