"""Documents whose decoder spreads colour of fewer samples over the pixels beside its own."""

from typing import Protocol, runtime_checkable

from caseveil.domain.plan import Plan
from caseveil.formats.base import Document

_WIDENED = "; regions widened as far as colour of fewer samples reaches"


@runtime_checkable
class Spreading(Protocol):
    """A document that may hold fewer samples of colour than pixels."""

    @property
    def reach(self) -> int:
        """Pixels beside a hidden one that may tell its colour; 0 for none."""


def reach(document: Document) -> int:
    """Pixels beside a hidden one that may tell its colour."""
    return document.reach if isinstance(document, Spreading) else 0


def told(method: str, plan: Plan) -> str:
    """``method``, and that more is hidden than was decided where that is so."""
    return method + _WIDENED * any(frame.widened for frame in plan.frames)
