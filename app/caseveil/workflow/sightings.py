"""What a search has found so far, told across the process border while it still runs.

Regions only: no text that was read, no tag. The findings themselves come with the answer.
"""

import json
from collections.abc import Sequence

from caseveil.domain.findings import Finding, Kind, PixelPlace, Tier

Row = tuple[str, str, int, bool, list[float]]


def packed(findings: Sequence[Finding]) -> bytes:
    """The regions among ``findings`` as bytes."""
    rows = [_row(finding, place) for finding in findings if (place := finding.region)]
    return json.dumps(rows, separators=(",", ":")).encode()


def _row(finding: Finding, place: PixelPlace) -> Row:
    corners = [round(length, 1) for point in place.polygon for length in point]
    return finding.kind.value, finding.tier.value, place.frame, place.every_frame, corners


def unpacked(untrusted: bytes) -> tuple[Finding, ...]:
    """The regions again; empty where the bytes are not whole, as between two tellings."""
    try:
        return tuple(_finding(number, row) for number, row in enumerate(json.loads(untrusted)))
    except (ValueError, TypeError, RecursionError):
        return ()


def _finding(number: int, row: Row) -> Finding:
    kind, tier, frame, every_frame, corners = row
    points = [float(length) for length in corners]
    polygon = tuple(zip(points[::2], points[1::2], strict=True))
    place = PixelPlace(int(frame), polygon, bool(every_frame))
    return Finding(f"sighting-{number}", Kind(kind), Tier(tier), "sighting", 0.0, place)
