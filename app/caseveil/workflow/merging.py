"""The same thing told twice becomes one finding that covers both."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import cv2
import numpy as np

from caseveil.domain.findings import Finding, PixelPlace, Tier
from caseveil.domain.geometry import Polygon, area, shared_area
from caseveil.domain.text_rule import more_cautious

SAME = 0.7
"""Share of the smaller region that must lie in the other: a word in its line, a line told twice."""
INSIDE = 0.95
"""Share of a doubtful region that must lie in a certain one to be left out."""


def merged(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings without repetition; nothing that one of them covers is lost.

    Regions of one kind and tier that overlap on the same frames become their convex hull. A
    doubtful region that a certain one covers is left out; what it reads still counts.
    """
    kept: list[Finding] = []
    for finding in sorted(findings, key=_large_and_certain_first):
        twin = next((i for i, other in enumerate(kept) if _same(other, finding)), None)
        cover = next((i for i, other in enumerate(kept) if _covers(other, finding)), None)
        if twin is not None:
            kept[twin] = _joined(kept[twin], finding)
        elif cover is not None:
            kept[cover] = replace(kept[cover], **_told(kept[cover], finding))
        else:
            kept.append(finding)
    return tuple(kept)


def _large_and_certain_first(finding: Finding) -> tuple[bool, float]:
    return finding.tier is Tier.DOUBTFUL, -_area(finding)


def _same(kept: Finding, new: Finding) -> bool:
    if kept.id == new.id:
        return True
    alike = kept.kind is new.kind and kept.tier is new.tier
    smaller = min(_area(kept), _area(new))
    return alike and _shared(kept, new) > SAME * smaller


def _covers(kept: Finding, new: Finding) -> bool:
    certain = kept.tier is Tier.CERTAIN and new.tier is Tier.DOUBTFUL
    return certain and kept.kind is new.kind and _shared(kept, new) > INSIDE * _area(new)


def _area(finding: Finding) -> float:
    return area(finding.region.polygon) if finding.region else 0.0


def _shared(kept: Finding, new: Finding) -> float:
    """Area of both regions in square pixels, where ``kept`` is on all frames of ``new``."""
    one, two = kept.region, new.region
    if one is None or two is None or not _together(one, two):
        return 0.0
    return shared_area(one.polygon, two.polygon)


def _together(kept: PixelPlace, new: PixelPlace) -> bool:
    return kept.every_frame or (kept.frame == new.frame and not new.every_frame)


def hull(points: Polygon) -> Polygon:
    """The smallest convex region that holds ``points``."""
    around = cv2.convexHull(np.asarray(points, np.float32))
    return tuple((float(x), float(y)) for x, y in around[:, 0])


def _told(kept: Finding, new: Finding) -> dict[str, Any]:
    """The more cautious of two meanings, unless one reading is only a part of the other."""
    if kept.meaning is None or (new.text and _squeezed(new) in _squeezed(kept)):
        return {}
    meaning = more_cautious(kept.meaning, new.meaning)
    return {"meaning": meaning, "category": meaning.category.value if meaning else kept.category}


def _squeezed(finding: Finding) -> str:
    return "".join(c for c in (finding.text or "").lower() if c.isalnum())


def _joined(kept: Finding, new: Finding) -> Finding:
    longest = max((kept.text, new.text), key=lambda text: len(text or ""))
    told = replace(kept, text=longest, score=max(kept.score, new.score), **_told(kept, new))
    if kept.region is None or new.region is None or _shared(kept, new) >= _area(new):
        return told
    polygon = hull(kept.region.polygon + new.region.polygon)
    return replace(told, place=replace(kept.region, polygon=polygon))
