"""A frame as displayed with everything hidden, and a scale bar beneath where one is wanted."""

from typing import Protocol, runtime_checkable

import numpy as np

from caseveil.domain.plan import FramePlan
from caseveil.domain.scale_bar import Strip
from caseveil.formats.base import Document, Pixels, Redactor

_BLACK, _WHITE = (0, 0, 0), 255


@runtime_checkable
class Scaled(Protocol):
    """A document that knows how large a pixel is in the patient."""

    @property
    def millimetres(self) -> float:
        """Of one pixel of every frame, in both directions; 0 where that is not told."""


@runtime_checkable
class Blanked(Protocol):
    """A document whose decoder spreads colour over neighbours, also out of what is hidden."""

    def blanked(self, frame: FramePlan, redactor: Redactor) -> Pixels:
        """A frame as displayed, with what is hidden gone before it was decoded where that can be.

        Raises:
            Refused: where it cannot be decoded.
        """


def scale_of(document: Document) -> float:
    """Millimetres of a pixel of ``document``; 0 where that is not told."""
    return document.millimetres if isinstance(document, Scaled) else 0.0


def picture(document: Document, frame: FramePlan, redactor: Redactor) -> Pixels:
    """The frame painted, cropped, turned and made smaller as planned: height x width x 3.

    Raises:
        Refused: where it cannot be decoded.
    """
    if isinstance(document, Blanked):
        shown = document.blanked(frame, redactor)
    else:
        shown = document.picture(frame.index)
    painted = redactor.paint(shown, frame, _BLACK)
    beneath = frame.strip
    return np.concatenate((painted, _pixels(beneath))) if beneath else painted


def _pixels(strip: Strip) -> Pixels:
    drawn = np.zeros((strip.size.height, strip.size.width, 3), np.uint8)
    for rect in strip.white:
        drawn[rect.slices] = _WHITE
    return drawn
