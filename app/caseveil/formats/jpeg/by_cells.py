"""Documents that can be edited cell by cell, every cell that is not hidden staying as stored."""

from typing import Protocol, runtime_checkable

from caseveil.domain import plan as planning
from caseveil.domain.geometry import Size
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
    def cell(self) -> Size | None:
        """Displayed size of its cells; None where it can only be encoded again."""


@runtime_checkable
class Turning(Protocol):
    """A document that may be displayed in another way than it is stored."""

    @property
    def begin(self) -> tuple[int, int]:
        """Where its first whole cells begin as displayed, across and down."""

    def tells_turn(self, frame: FramePlan) -> bool:
        """Whether the clean file of a plan by cells tells how it is to be turned."""


def begin(document: Document) -> tuple[int, int]:
    """Where the first whole cells begin: at the corner, unless it is displayed turned."""
    return document.begin if isinstance(document, Turning) else (0, 0)


def cell(document: Document) -> Size | None:
    """Displayed size of the document's cells, where it has some."""
    return document.cell if isinstance(document, ByCells) else None


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
