"""The margin of a scanner's picture as one finding, made by rule from what the scanner wrote.

What lies outside of its regions is names, dates, settings and logos. It is hidden as a whole
unless a person keeps it; a line in it that is kept stays visible.
"""

import hashlib
from typing import Final, Protocol, runtime_checkable

from caseveil.domain.findings import By, Finding, Kind, PixelPlace, Tier
from caseveil.domain.geometry import Rect
from caseveil.domain.margin import around
from caseveil.domain.policy import Policy
from caseveil.formats.base import Document

REASON: Final = "ultrasound-regions"


@runtime_checkable
class Bounded(Protocol):
    """A document that knows where its frames show the patient."""

    @property
    def areas(self) -> tuple[Rect, ...]:
        """Parts of every frame in displayed pixels; empty where nothing is known."""


def margins(document: Document, policy: Policy) -> list[Finding]:
    """One finding around the areas of ``document``; none where text is not looked for."""
    areas = document.areas if isinstance(document, Bounded) else ()
    if not areas or Kind.TEXT not in policy.wanted:
        return []
    polygon = around(areas, document.frames[0])
    digest = hashlib.sha256(repr(polygon).encode()).hexdigest()
    place = PixelPlace(0, polygon, every_frame=len(document.frames) > 1)
    margin = Finding(
        id=f"{Kind.MARGIN.value}-{digest[:12]}",
        kind=Kind.MARGIN,
        tier=Tier.CERTAIN,
        category="outside-regions",
        score=1.0,
        place=place,
        by=By.RULE,
        reason=REASON,
    )
    return [margin]
