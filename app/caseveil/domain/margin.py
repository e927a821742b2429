"""What a scanner wrote around a picture or into it, as regions that a rule hides.

The margin proper is one region: everything around the areas that show the patient.
"""

import hashlib
from collections.abc import Iterable, Sequence
from typing import Final

from caseveil.domain.findings import By, Finding, Kind, PixelPlace, Tier
from caseveil.domain.geometry import Point, Polygon, Rect, Size, bounds
from caseveil.domain.hiding import hidden_place
from caseveil.domain.policy import Policy
from caseveil.domain.review import Review
from caseveil.domain.source import Source

REGIONS: Final = "ultrasound-regions"
"""Reason of what lies around the regions that an ultrasound scanner wrote down."""
KNOWN_DEVICE: Final = "known-device"
"""Reason of a place into which scanners of a kind are known to write."""
REMEMBERED: Final = "remembered-device"
"""Reason of a place that a person hid on another file of the same kind of scanner."""


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


def margin(polygon: Polygon, reason: str, *, film: bool) -> Finding:
    """A finding that a rule makes of ``polygon``: certain, hidden unless a person keeps it.

    Args:
        polygon: displayed pixels.
        reason: ``REGIONS``, ``KNOWN_DEVICE`` or ``REMEMBERED``.
        film: whether it stands on every frame.
    """
    whole = reason == REGIONS
    told = repr(polygon) if whole else f"{reason}{polygon!r}"
    digest = hashlib.sha256(told.encode()).hexdigest()
    return Finding(
        id=f"{Kind.MARGIN.value}-{digest[:12]}",
        kind=Kind.MARGIN,
        tier=Tier.CERTAIN,
        category="outside-regions" if whole else "device",
        score=1.0,
        place=PixelPlace(0, polygon, every_frame=film),
        by=By.RULE,
        reason=reason,
    )


def remembered(
    source: Source, policy: Policy, polygons: Iterable[Polygon], found: Sequence[Finding]
) -> tuple[Finding, ...]:
    """What a person hid on another file of the same kind of scanner, proposed again.

    Args:
        source: the file.
        policy: nothing is proposed where text is not looked for.
        polygons: displayed pixels of frames as large as those of ``source``.
        found: in it; what lies within a place where such scanners write is not proposed twice.
    """
    if Kind.TEXT not in policy.wanted:
        return ()
    known = [bounds(f.region.polygon) for f in found if f.region and f.reason == KNOWN_DEVICE]
    new = [polygon for polygon in polygons if not any(one.holds(bounds(polygon)) for one in known)]
    return tuple(margin(polygon, REMEMBERED, film=source.stands_still) for polygon in new)


def memorable(review: Review) -> tuple[Polygon, ...]:
    """The regions that a person drew or moved, and that stand on all frames: a scanner's mask."""
    chosen = []
    for finding in review.findings:
        place = hidden_place(review, finding)
        moved = finding.kind is Kind.MARGIN and place is not finding.region
        still = place is not None and (place.every_frame or len(review.source.frames) == 1)
        if place and still and (finding.kind is Kind.DRAWN or moved):
            chosen.append(place.polygon)
    return tuple(chosen)


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
