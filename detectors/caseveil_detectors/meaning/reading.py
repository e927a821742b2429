"""How far a reading can be believed: the reader's own certainty, and whether it fills its line.

A reader that does not know a script answers with a few Latin letters, often surely; they are too
few for the length of the line.
"""

from dataclasses import dataclass
from typing import Final

from caseveil_detectors.quads import Quad, sides

WIDEST_LETTER: Final = 0.95
"""Length of a line per letter, in heights of the line; real labels reached .88."""
WIDEST_ALONE: Final = 1.6
"""The same for a single letter; real markers reached 1.45."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read on one line.

    Attributes:
        text: as read; empty where it could not be read.
        sureness: 0 to 1; 0 where the text is too short for its line.
    """

    text: str = ""
    sureness: float = 0.0


def reading(text: str, sure: float, quad: Quad) -> Reading:
    """The reading of the line in ``quad``.

    Args:
        text: as the reader gives it.
        sure: how sure the reader is, 0 to 1.
        quad: the line, before it is grown to what is hidden.
    """
    short, long = sorted(sides(quad))
    letters = sum(not letter.isspace() for letter in text)
    widest = WIDEST_LETTER if letters > 1 else WIDEST_ALONE
    fills = letters > 0 and long <= widest * letters * short
    return Reading(text, sure if fills else 0.0)
