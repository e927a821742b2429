"""Documents that can be edited cell by cell, every cell that is not hidden staying as stored."""

from typing import Protocol, runtime_checkable

from caseveil.domain import plan as planning
from caseveil.domain.cells import Grid
from caseveil.domain.plan import FramePlan, Plan
from caseveil.errors import Inexact
from caseveil.formats.base import Document, Redactor

_CONVERTED = "colour-converted"
METHOD = "whole cells hidden; every other cell keeps its stored coefficients"
TURNED = "; stored as it was, with its orientation as the one tag"


@runtime_checkable
class ByCells(Protocol):
    """A document whose ``write`` follows the cells of a plan, or raises ``Inexact``."""

    @property
    def grid(self) -> Grid | None:
        """Its cells as displayed; None where it can only be encoded again."""


@runtime_checkable
class Turning(Protocol):
    """A document that may be displayed in another way than it is stored."""

    def tells_turn(self, frame: FramePlan) -> bool:
        """Whether the clean file of a plan by cells tells how it is to be turned."""


def grid(document: Document) -> Grid | None:
    """The document's cells as displayed, where it has some."""
    return document.grid if isinstance(document, ByCells) else None


def write(document: Document, plan: Plan, redactor: Redactor) -> tuple[bytes, bool]:
    """The clean file, and whether the cells of the plan, where it has some, were followed.

    Raises:
        Refused: where a frame cannot be decoded.
        Failed: where it cannot be encoded.
    """
    try:
        return document.write(plan, redactor), True
    except Inexact:
        return document.write(planning.without_cells(plan), redactor), False


def method(document: Document, plan: Plan, *, followed: bool, otherwise: str) -> str:
    """How the file was written, for the receipt.

    Args:
        document: the source.
        plan: what was to be hidden.
        followed: what ``write`` said of its cells.
        otherwise: words for the family's usual way.
    """
    by_cells = followed and any(frame.cell for frame in plan.frames)
    turned = isinstance(document, Turning) and document.tells_turn(plan.frames[0])
    told = METHOD + TURNED * turned if by_cells else otherwise
    return f"{told}; colours converted to sRGB" if _CONVERTED in document.warnings else told
