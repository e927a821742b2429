"""What a search shows while it still runs, told across the process border.

Regions only: no text that was read, no tag, no id. Nothing can be decided on a sighting; the
findings come with the answer.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from caseveil.domain.findings import Finding, Kind, PixelPlace, Tier
from caseveil.domain.geometry import Polygon, Size

_REGIONS = frozenset(Kind) - {Kind.TAG, Kind.NAME, Kind.WORD, Kind.ABSENCE}
_FEWEST = 3  # corners

Row = tuple[str, str, int, bool, list[float]]


@dataclass(frozen=True, slots=True)
class Sighting:
    """A region that a search under way has seen, or believes to see.

    Attributes:
        kind: what it seems to be.
        tier: certain or doubtful, as far as it can be told yet.
        place: where.
    """

    kind: Kind
    tier: Tier
    place: PixelPlace


def sighted(findings: Sequence[Finding]) -> tuple[Sighting, ...]:
    """The regions among ``findings``, and nothing else of them."""
    return tuple(Sighting(f.kind, f.tier, f.region) for f in findings if f.region)


def packed(sightings: Sequence[Sighting], room: int) -> bytes:
    """The first of ``sightings``, as many as fit into ``room`` bytes or hardly fewer."""
    rows = [_row(sighting) for sighting in sightings]
    while len(body := json.dumps(rows, separators=(",", ":")).encode()) > room:
        rows = rows[: len(rows) * room // len(body)]
    return body


def _row(sighting: Sighting) -> Row:
    place = sighting.place
    corners = [round(length, 1) for point in place.polygon for length in point]
    return sighting.kind.value, sighting.tier.value, place.frame, place.every_frame, corners


def unpacked(untrusted: bytes) -> tuple[Sighting, ...] | None:
    """The sightings again; None where the bytes are not whole, as between two tellings."""
    try:
        return tuple(_sighting(row) for row in json.loads(untrusted))
    except (ValueError, TypeError, OverflowError, RecursionError):
        return None


def _sighting(row: Row) -> Sighting:
    kind, tier, frame, every_frame, corners = row
    points = [float(length) for length in corners]
    polygon = tuple(zip(points[::2], points[1::2], strict=True))
    return Sighting(Kind(kind), Tier(tier), PixelPlace(int(frame), polygon, bool(every_frame)))


def credible(sightings: Sequence[Sighting], frames: Sequence[Size]) -> tuple[Sighting, ...]:
    """Those of ``sightings`` that can be drawn: a worker may have been led to tell anything."""
    return tuple(sighting for sighting in sightings if _is_credible(sighting, frames))


def _is_credible(sighting: Sighting, frames: Sequence[Size]) -> bool:
    place = sighting.place
    known = sighting.kind in _REGIONS and 0 <= place.frame < len(frames)
    return known and _within(place.polygon, frames[place.frame])


def _within(polygon: Polygon, size: Size) -> bool:
    """Whether each corner is a number and lies in the frame."""
    inside = all(0 <= x <= size.width and 0 <= y <= size.height for x, y in polygon)
    return inside and len(polygon) >= _FEWEST
