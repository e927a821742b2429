"""The geometry of a plan as a receipt remembers it, and read again from one that may be hostile."""

from dataclasses import dataclass, replace
from typing import Any

from caseveil.domain.geometry import Placement, Polygon, Rect, Size
from caseveil.domain.plan import FramePlan, Plan

_MOST_FRAMES = 1 << 20
_MOST_TURNS = 3
_PAIRS = ("cell", "reduced")
_FAR = 100_000
"""Pixels beside a frame at which a corner may still be."""


@dataclass(frozen=True, slots=True)
class Span:
    """Consecutive frames that were treated alike; coordinates of the displayed source frame.

    Attributes:
        first: index of the first frame.
        last: index of the last frame.
        size: width and height of the source frame in pixels.
        crop: left, top, right, bottom of what was kept.
        quarter_turns: clockwise, after the crop.
        fills: polygons painted.
        keep_only: polygons outside of which everything was painted.
        spared: regions that a person or the text rule kept.
        cell: width and height of the cells that were hidden or kept as wholes, or None.
        reduced: width and height that the output was made smaller to, after crop and turn, or None.
        bar: millimetres of a source pixel where a scale bar was drawn beneath; 0 for none.
    """

    first: int
    last: int
    size: tuple[int, int]
    crop: tuple[int, int, int, int]
    quarter_turns: int
    fills: tuple[Polygon, ...]
    keep_only: tuple[Polygon, ...]
    spared: tuple[Polygon, ...]
    cell: tuple[int, int] | None = None
    reduced: tuple[int, int] | None = None
    bar: float = 0.0


def spans(plan: Plan) -> tuple[Span, ...]:
    """The geometry of ``plan``, frames that are treated alike told once."""
    found: list[Span] = []
    for frame in plan.frames:
        new = _span(frame)
        if found and replace(found[-1], first=new.first, last=new.last) == new:
            found[-1] = replace(found[-1], last=new.last)
        else:
            found.append(new)
    return tuple(found)


def _span(frame: FramePlan) -> Span:
    place = frame.placement
    crop = place.crop.left, place.crop.top, place.crop.right, place.crop.bottom
    return Span(
        frame.index,
        frame.index,
        (place.source.width, place.source.height),
        crop,
        place.quarter_turns,
        frame.fills,
        frame.keep_only,
        frame.spared,
        _pair(frame.cell),
        _pair(place.reduced),
        frame.bar,
    )


def _pair(size: Size | None) -> tuple[int, int] | None:
    return (size.width, size.height) if size else None


def frames_of(geometry: tuple[Span, ...]) -> tuple[FramePlan, ...]:
    """What ``spans`` was made from, frame by frame."""
    return tuple(
        FramePlan(
            index,
            Placement(
                Size(*span.size),
                Rect(*span.crop),
                span.quarter_turns,
                Size(*span.reduced) if span.reduced else None,
            ),
            span.fills,
            span.keep_only,
            span.spared,
            Size(*span.cell) if span.cell else None,
            span.bar,
        )
        for span in geometry
        for index in range(span.first, span.last + 1)
    )


def read(body: list[dict[str, Any]]) -> tuple[Span, ...]:
    """The spans of a receipt's JSON.

    Raises:
        KeyError, TypeError, ValueError, OverflowError: where they are none, or would cost time or
            memory.
    """
    _require_order(body)
    geometry = tuple(_span_from(span) for span in body)
    _require_near(geometry)
    return geometry


def _require_order(geometry: list[dict[str, Any]]) -> None:
    """Whole numbers, and spans of rising frames, no more than a file can have.

    Raises:
        ValueError: where a hostile receipt would cost time or memory instead.
    """
    after = 0
    for span in geometry:
        numbers = [span["first"], span["last"], span["quarter_turns"], *span["size"], *span["crop"]]
        pairs = [span.get(name) or (1, 1) for name in _PAIRS]
        numbers += [number for pair in pairs for number in pair]
        if (len(span["size"]), len(span["crop"]), *map(len, pairs)) != (2, 4, 2, 2):
            raise ValueError("sides")
        if not all(isinstance(number, int) for number in numbers):
            raise ValueError("numbers")
        if not after <= span["first"] <= span["last"] < _MOST_FRAMES:
            raise ValueError("frames")
        if any(side < 1 for pair in pairs for side in pair):
            raise ValueError("sides")
        after = span["last"] + 1


def _require_near(geometry: tuple[Span, ...]) -> None:
    """Turns and scales that there are, and corners that can be drawn on or beside the frame.

    Raises:
        ValueError: where painting them would cost time or memory instead.
    """
    for span in geometry:
        if not 0 <= span.quarter_turns <= _MOST_TURNS:
            raise ValueError("turns")
        if not 0 <= span.bar <= _FAR:
            raise ValueError("bar")
        polygons = (*span.fills, *span.keep_only, *span.spared)
        corners = (corner for polygon in polygons for corner in polygon)
        for corner in corners:
            near = (-_FAR <= at <= side + _FAR for at, side in zip(corner, span.size, strict=True))
            if not all(near):  # what is no number is near nothing
                raise ValueError("corner")


def _span_from(body: dict[str, Any]) -> Span:
    polygons = {k: _polygons(body[k]) for k in ("fills", "keep_only", "spared")}
    sizes = {k: tuple(body[k]) for k in ("size", "crop", *_PAIRS) if body.get(k)}
    return Span(**{**body, **polygons, **sizes})


def _polygons(body: list[list[list[float]]]) -> tuple[Polygon, ...]:
    return tuple(tuple((float(x), float(y)) for x, y in polygon) for polygon in body)
