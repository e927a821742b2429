"""A detector looks again at the finished frames; what it sees beyond the plan is new.

A hit is new where more than a quarter of its area lies outside everything that was hidden or that
a person or the text rule keeps: a hit on the rim of a black region is the region itself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import Final

import numpy as np

from caseveil.domain.checks import NewHit
from caseveil.domain.geometry import Polygon, Rect, Size, bounds, move
from caseveil.domain.plan import FramePlan, Plan
from caseveil.verify import film
from caseveil.verify.contract import Expectation, Hit, Pixels, Redetector
from caseveil.verify.pixels import masks
from caseveil.verify.pixels.decoding import Frames
from caseveil.verify.pixels.raster import Mask, cover

NEW_SHARE: Final = 0.25
MOST_FRAMES: Final = 4
"""Of a longer cine from a scanner one frame, and what sums it up."""


def look(
    frames: Frames, expectation: Expectation, redetector: Redetector
) -> tuple[list[NewHit], int]:
    """New hits in source coordinates, and how many pictures were looked at.

    Equal frames of which the same is hidden and kept are looked at once.

    Raises:
        Exception: whatever the redetector raises.
    """
    found: list[NewHit] = []
    plan = expectation.plan
    seen: set[tuple[bytes, FramePlan | None]] = set()
    for index, picture in _pictures(frames, expectation):
        pixels = sha256(picture.tobytes() + repr(picture.shape).encode()).digest()
        planned = replace(plan.frames[index], index=0) if plan else None
        if (pixels, planned) in seen:
            continue
        seen.add((pixels, planned))
        hits = redetector.look(picture, expectation.photographic, _hidden(planned, picture))
        found += new_hits(hits, index, plan, frames.sizes[index])
    return found, len(seen)


def _pictures(frames: Frames, expectation: Expectation) -> Iterator[tuple[int, Pixels]]:
    """(frame, rendering): a scanner's cine is summed up, but for its first frame.

    Photos and pages show something else on each frame, and all of them are looked at.
    """
    count = len(frames.sizes)
    alike = len(set(frames.sizes)) == 1
    if count > MOST_FRAMES and alike and not expectation.photographic:
        yield from film.pictures(frames, expectation.plan)
        count = 1
    for index in range(count):
        yield from ((index, picture) for picture in frames.displayed(index))


def _hidden(frame: FramePlan | None, picture: Pixels) -> Mask | None:
    """Where a frame is painted; None where nothing is planned for a frame of its size."""
    mask = masks.hidden(frame).may if frame else None
    return mask if mask is not None and mask.shape == picture.shape[:2] else None


def new_hits(hits: Sequence[Hit], index: int, plan: Plan | None, size: Size) -> list[NewHit]:
    """The hits on one output frame that the plan does not account for, in source coordinates."""
    if plan is None:
        return [NewHit(index, hit.kind, hit.score, hit.polygon) for hit in hits]
    frame = plan.frames[index]
    to_source = frame.placement.to_source
    return [
        NewHit(index, hit.kind, hit.score, to_source(hit.polygon))
        for hit in hits
        if share_outside(hit.polygon, frame, size) > NEW_SHARE
    ]


def share_outside(polygon: Polygon, frame: FramePlan, size: Size) -> float:
    """The fraction of a hit's pixels that neither a hidden nor a spared region touches.

    Args:
        polygon: output coordinates.
        frame: the plan for the frame.
        size: of the output frame.
    """
    window = bounds(polygon).clip(size)
    if not window.size.pixels:
        return 0.0
    hit = _touched([polygon], window)
    place = frame.placement
    planned = [place.to_output(polygon) for polygon in (*frame.fills, *frame.spared)]
    if frame.strip:  # checked against what must be drawn there
        beneath = Rect(0, place.output.height, frame.output.width, frame.output.height)
        planned.append(beneath.polygon())
    known = _touched(planned, window)
    for kept in frame.keep_only:
        known |= ~cover([_moved(place.to_output(kept), window)], window.size).whole
    outside, whole = int(np.count_nonzero(hit & ~known)), int(np.count_nonzero(hit))
    return outside / whole if whole else 0.0


def _touched(polygons: Sequence[Polygon], window: Rect) -> Mask:
    return cover([_moved(p, window) for p in polygons], window.size).touched


def _moved(polygon: Polygon, window: Rect) -> Polygon:
    return move(polygon, -window.left, -window.top)
