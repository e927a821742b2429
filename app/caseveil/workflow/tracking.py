"""Regions followed from frame to frame of a sequence, so that none shows what another hides.

A frame that looks like an earlier one is not searched again: what was found there counts here. And
where something is seen, then not, then seen again at about the same place, it was there meanwhile:
a network overlooks a face on one frame in many, and one frame is enough to tell whose it is.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from caseveil.domain.findings import Finding, PixelPlace, Tier
from caseveil.domain.geometry import area, shared_area
from caseveil.workflow.merging import hull

GAP = 3
"""Frames in a row on which something may be overlooked."""
SAME_PLACE = 0.3
"""Share of the smaller region that lies in the other where both show the same thing."""


def repeated(found: Sequence[Finding], twins: Mapping[int, int]) -> list[Finding]:
    """``found``, and on each frame that was not searched what its twin shows.

    Args:
        found: on frames that were searched.
        twins: of frames that were not, the earlier frame that looks the same.
    """
    alike: dict[int, list[int]] = {}
    for later, earlier in sorted(twins.items()):
        alike.setdefault(earlier, [earlier]).append(later)
    runs = {frame: _runs(frames) for frame, frames in alike.items()}
    return [one for finding in found for one in _on_runs(finding, runs)]


def _runs(frames: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of the frames that follow each other."""
    parts = groupby(enumerate(frames), key=lambda pair: pair[1] - pair[0])
    runs = [[frame for _, frame in part] for _, part in parts]
    return [(run[0], run[-1]) for run in runs]


def _on_runs(finding: Finding, runs: Mapping[int, Sequence[tuple[int, int]]]) -> Iterator[Finding]:
    place = finding.region
    if place is None or place.every_frame or place.frame not in runs:
        yield finding
        return
    for first, last in runs[place.frame]:
        name = finding.id if first == place.frame else f"{finding.id}-{first}"
        yield replace(finding, id=name, place=_spanning(place, first, last))


def _spanning(place: PixelPlace, first: int, last: int) -> PixelPlace:
    return replace(place, frame=first, span=(first, last) if last > first else None)


def bridged(found: Sequence[Finding]) -> list[Finding]:
    """``found``, and what was overlooked on at most ``GAP`` frames between two that show it."""
    moving = [one for one in found if one.region and not one.region.every_frame]
    beginning: dict[int, list[Finding]] = {}
    for one in moving:
        beginning.setdefault(_first(one), []).append(one)
    bridges = (_bridge(one, beginning) for one in moving)
    return [*found, *(bridge for bridge in bridges if bridge)]


def _bridge(one: Finding, beginning: Mapping[int, Sequence[Finding]]) -> Finding | None:
    """What hides on the frames behind ``one`` on which it is not seen; None where there are none.

    It is as sure as the less sure of both ends, and covers both of their places.

    Args:
        one: on a frame.
        beginning: all findings by their first frame.
    """
    last = _last(one)
    near = range(last + 1, last + 2 + GAP)
    again = (o for frame in near for o in beginning.get(frame, ()) if _alike(one, o))
    following = next(again, None)
    if following is None or _first(following) == last + 1:
        return None
    place = _spanning(_region(one), last + 1, _first(following) - 1)
    joined = hull(_region(one).polygon + _region(following).polygon)
    tier = max(one.tier, following.tier, key=lambda tier: tier is Tier.DOUBTFUL)
    name = f"{one.id}-to-{_first(following)}"
    return replace(one, id=name, tier=tier, place=replace(place, polygon=joined))


def _alike(one: Finding, other: Finding) -> bool:
    """Whether both are of one kind and at about the same place."""
    first, second = _region(one).polygon, _region(other).polygon
    smaller = min(area(first), area(second))
    return one.kind is other.kind and shared_area(first, second) > SAME_PLACE * smaller


def _region(finding: Finding) -> PixelPlace:
    if finding.region is None:
        raise ValueError("not a region")
    return finding.region


def _first(finding: Finding) -> int:
    return _region(finding).frame


def _last(finding: Finding) -> int:
    place = _region(finding)
    return place.span[1] if place.span else place.frame
