"""The margins of a scanner's picture, as findings made by rule.

What lies outside of the regions that a scanner wrote down is names, dates, settings and logos; it
is hidden as a whole unless a person keeps it, and a line in it that is kept stays visible. So is
what stands where scanners of its kind are known to write.
"""

from typing import Protocol, runtime_checkable

from caseveil.domain.findings import Finding, Kind
from caseveil.domain.geometry import Rect
from caseveil.domain.margin import KNOWN_DEVICE, REGIONS, around, margin
from caseveil.domain.policy import Policy
from caseveil.formats.base import Document


@runtime_checkable
class Bounded(Protocol):
    """A document that knows where its frames show the patient."""

    @property
    def areas(self) -> tuple[Rect, ...]:
        """Parts of every frame in displayed pixels; empty where nothing is known."""


@runtime_checkable
class FromDevice(Protocol):
    """A document that knows what made it."""

    @property
    def device(self) -> str:
        """A hash for the kind of device; empty where none is told."""

    @property
    def burned(self) -> tuple[Rect, ...]:
        """Parts of every frame, displayed pixels, into which such devices write."""


def device_of(document: Document) -> str:
    """A hash for the kind of device that made ``document``; empty where none is told."""
    return document.device if isinstance(document, FromDevice) else ""


def margins(document: Document, policy: Policy) -> list[Finding]:
    """What rules hide of ``document`` by what it tells of its scanner.

    One finding around its areas, and one for each place where such scanners write that reaches
    into them; none where text is not looked for.
    """
    if Kind.TEXT not in policy.wanted:
        return []
    areas = document.areas if isinstance(document, Bounded) else ()
    burned = document.burned if isinstance(document, FromDevice) else ()
    film = len(document.frames) > 1
    whole = [around(areas, document.frames[0])] if areas else []
    inside = [r.polygon() for r in burned if not areas or any(map(r.meets, areas))]
    return [
        *(margin(polygon, REGIONS, film=film) for polygon in whole),
        *(margin(polygon, KNOWN_DEVICE, film=film) for polygon in inside),
    ]
