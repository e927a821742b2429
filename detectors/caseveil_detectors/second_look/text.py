"""The second look for text: the finished picture upside down, at other sizes, and read.

Gaps between painted regions look like lines to the network that finds them. A line therefore
counts only where letters are read in it; a lone letter, where it is read alike at two sizes or is
surely the L or R of a side. Faint lines are sought on an evened copy, which must be read more
surely: noise stands out there too.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from caseveil_detectors.contract import Detection, Pixels
from caseveil_detectors.quads import Scored, area, joined, polygon, shared, sides
from caseveil_detectors.second_look.lines import FAINT_SIDE, SecondLines
from caseveil_detectors.text.detector import GIANT_LETTERS, GIANT_READ, hidden
from caseveil_detectors.text.reader import LineReader
from caseveil_detectors.text.views import evened

FAINT_READ: Final = 0.85
READ: Final = 0.7
LETTERS: Final = 2
PAIR: Final = 1.2
"""How long, in heights, a line of two letters is at least."""
LONE_READ: Final = 0.9
SIDES_READ: Final = 0.99
SIDE_MARKERS: Final = frozenset("LR")
SAME_PLACE: Final = 0.5
LARGE: Final = 0.2
"""From this share of the shorter side on painted regions make letters of their own."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A line and what the reader makes of it.

    Attributes:
        line: in the pixels of the turned picture.
        side: the longer side at which it was found.
        text: empty where nothing could be read.
        sure: 0 to 1.
    """

    line: Scored
    side: int
    text: str
    sure: float

    @property
    def letters(self) -> int:
        """How many letters and digits were read."""
        return sum(letter.isalnum() for letter in self.text)


class SecondTextLook:
    """Finds text that a finished picture should no longer show."""

    def __init__(self, models: Mapping[str, Path]) -> None:
        self._lines, self._reader = SecondLines(models), LineReader(models)

    def look(self, pixels: Pixels) -> Iterator[Detection]:
        """Lines that say something, height x width x 3 RGB in, displayed pixels out."""
        turned = np.asarray(cv2.rotate(pixels, cv2.ROTATE_180), np.uint8)
        readings = [self._read(turned, line, side) for side, line in self._lines.at_sizes(turned)]
        told = [reading.line for reading in readings if says_something(reading, readings, turned)]
        told += self._faint(turned)
        for line in joined(told):
            quad = np.array(pixels.shape[1::-1], np.float32) - line.quad
            place = polygon(hidden(quad), pixels.shape)
            if place:
                yield Detection("text", "printed", True, line.score, place, reason="second-look")

    def _faint(self, turned: Pixels) -> Iterator[Scored]:
        """Lines that say something on an evened copy."""
        copy, zoom = evened(turned)
        for line in self._lines.on_evened(copy):
            reading = self._read(copy, line, FAINT_SIDE)
            said = reading.sure >= FAINT_READ and reading.letters >= LETTERS
            if said and not _is_large(line, copy):
                yield Scored(line.quad * zoom, line.score)

    def _read(self, turned: Pixels, line: Scored, side: int) -> Reading:
        return Reading(line, side, *self._reader.read(turned, line.quad, turned=True))


def says_something(reading: Reading, others: Sequence[Reading], turned: Pixels) -> bool:
    """Whether letters were read, so that the line is no gap between painted regions.

    What is large may be a body, or letters made by the painted regions themselves.
    """
    large = _is_large(reading.line, turned)
    least, letters = (GIANT_READ, GIANT_LETTERS) if large else (READ, LETTERS)
    if reading.sure >= least and reading.letters >= letters:
        return reading.letters > LETTERS or _is_long(reading.line)
    if reading.text in SIDE_MARKERS and reading.sure >= SIDES_READ:
        return not large
    return not large and any(_agree(reading, other) for other in others)


def _is_long(line: Scored) -> bool:
    """Whether two letters stand side by side in ``line``: grains, round ones, are read as two."""
    short, long = sorted(sides(line.quad))
    return bool(long >= PAIR * short)


def _is_large(line: Scored, turned: Pixels) -> bool:
    return bool(min(sides(line.quad)) > LARGE * min(turned.shape[:2]))


def _agree(reading: Reading, other: Reading) -> bool:
    """Whether the same lone letter is read in the same place at another size."""
    if reading.side == other.side or reading.text != other.text:
        return False
    if reading.letters != 1 or not reading.text.isascii():  # icons pass for ideographs
        return False
    smaller = min(area(reading.line.quad), area(other.line.quad))
    same_place = shared(reading.line.quad, other.line.quad) > SAME_PLACE * smaller
    return same_place and min(reading.sure, other.sure) >= LONE_READ
