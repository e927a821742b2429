"""What speaks for a line that the reader cannot read: its shape, its ground, what stands beside it.

The network takes round and dark things, wounds among them, for single large letters. Text that
cannot be read (another script, a hand, a blur) is as a rule longer than high, and its ink lies on
a ground that goes around it. The limits were chosen on the development sets of the benchmarks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

import cv2
import numpy as np

from caseveil_detectors.contract import Pixels
from caseveil_detectors.quads import Quad, Scored, sides
from caseveil_detectors.text.reader import straightened

READ: Final = 0.72
SEVERAL: Final = 3
"""Letters and figures that are no single letter, however unsure the reader is of each."""
STROKES: Final = frozenset("1Il|!i-—一丨")
"""What the reader takes a lone stroke for: the tick of a scale, an edge."""
SQUARE: Final = 1.8
SQUARE_LARGE: Final = 2.2
"""How long, in heights, one letter is at most, and a large blob of which nothing may be told."""
SMALL: Final = 0.045
LARGE: Final = 0.08
LARGE_ON_A_SCAN: Final = 0.15
CLEAR: Final = 0.85
SPECK: Final = (5.5, 8.5)
TOLD: Final = 0.6
"""From this score on a photo says at least that something may be written there."""
BLURRED: Final = 0.2
GROUND: Final = 0.8
LIKE: Final = (0.5, 2.0)
TICK: Final = (0.7, 1.4)
"""Size of one mark of a scale over that of another."""
DASH: Final = 2.5
DASH_SMALL: Final = 0.02
"""How long, in heights, a mark of a scale is that is smaller than this share."""
TICKS_APART: Final = 3.0
TICKS_OFF: Final = 0.35
"""How far apart marks of a scale lie at least and how far off their places at most, in sizes."""


class Belief(Enum):
    """What is told of a line."""

    CERTAIN = "certain"
    DOUBTFUL = "doubtful"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of one line.

    Attributes:
        line: where it is.
        share: its height as a share of the shorter side of the frame.
        letters: how many letters and figures the reader sees.
        read: whether it is sure of one that is no mere stroke, or sees several.
        stroke: whether it sees a lone stroke and nothing else.
        inked: whether it holds two levels, one of which goes around the other.
    """

    line: Scored
    share: float
    letters: int
    read: bool
    stroke: bool
    inked: bool

    @property
    def length(self) -> float:
        """How long it is, in heights."""
        short, long = sorted(sides(self.line.quad))
        return long / short

    @property
    def blob(self) -> bool:
        """Whether it is not read, and a letter, a stroke or as large as a wound."""
        large = self.share >= LARGE
        return not self.read and (self.stroke or large or self.length < SQUARE)

    @property
    def speck(self) -> bool:
        """Whether it is too small for a letter, whatever the reader takes it for: a tick."""
        return self.letters <= 1 and _is_small(self.line)


def evidence(line: Scored, text: str, sure: float, pixels: Pixels) -> Evidence:
    """What is known of ``line``.

    Args:
        line: on ``pixels``.
        text: as the reader gives it.
        sure: how sure the reader is, 0 to 1.
        pixels: the frame, height x width x 3.
    """
    share = min(sides(line.quad)) / min(pixels.shape[:2])
    letters = sum(letter.isalnum() for letter in text)
    stroke = text in STROKES
    read = letters >= SEVERAL or (sure >= READ and letters > 0 and not stroke)
    return Evidence(line, share, letters, read, stroke, _inked(straightened(pixels, line.quad)))


def is_clear(line: Scored) -> bool:
    """Whether ``line`` is certain, whatever is read in it."""
    return line.score >= CLEAR and not _is_small(line)


def _is_small(line: Scored) -> bool:
    short, long = sorted(sides(line.quad))
    return short < SPECK[0] and long < SPECK[1]


def belief(one: Evidence, others: Sequence[Evidence], photographic: bool) -> Belief:
    """Whether ``one`` is told as certain, as doubtful or not at all.

    On a rendered medical image text is likely: only specks, marks of a scale and what is as large
    as an organ and unread is not believed there. On a photo a blob is certain beside a line like
    it, doubtful alone, and nothing where the network hardly saw it, it is large and nothing in it
    is written on a ground: the text of a worn print on skin has no ground, and is never dropped
    untold.
    """
    if one.speck:
        return Belief.NONE
    if one.line.score >= CLEAR:
        return Belief.CERTAIN
    return _on_a_photo(one, others) if photographic else _on_a_rendering(one, others)


def _on_a_rendering(one: Evidence, others: Sequence[Evidence]) -> Belief:
    if not one.read and one.share >= LARGE_ON_A_SCAN:
        return Belief.DOUBTFUL
    return Belief.NONE if _on_a_scale(one, others) else Belief.CERTAIN


def _on_a_photo(one: Evidence, others: Sequence[Evidence]) -> Belief:
    if not one.blob or one.share < SMALL or _in_a_row(one, others):
        return Belief.CERTAIN
    long = one.length >= SQUARE_LARGE
    seen = one.line.score >= TOLD or one.inked or one.share < LARGE or long
    return Belief.DOUBTFUL if seen else Belief.NONE


def _in_a_row(one: Evidence, others: Sequence[Evidence]) -> bool:
    """Whether a line, no blob, is beside ``one`` or beside one other that is beside it."""
    near = [other for other in others if _beside(one, other)]
    lines = [other for other in others if not other.blob]
    return any(not other.blob or any(_beside(other, line) for line in lines) for other in near)


def _beside(one: Evidence, other: Evidence) -> bool:
    """Whether ``other`` is of like height and within a height of ``one``."""
    if other is one:
        return False
    tall, its = min(sides(one.line.quad)), min(sides(other.line.quad))
    like = LIKE[0] * tall <= its <= LIKE[1] * tall
    return like and _gap(one.line.quad, other.line.quad) <= max(tall, its)


def _on_a_scale(one: Evidence, others: Sequence[Evidence]) -> bool:
    """Whether ``one`` is of three or more like unread marks at even distances, upright or level.

    Letters that are spaced out stand nearer to one another.
    """
    size = max(sides(one.line.quad))
    if not _like_mark(one, size):
        return False
    alike = [other.line.quad.mean(0) for other in others if _like_mark(other, size)]
    steps = np.reshape(alike, (-1, 2)) - one.line.quad.mean(0)
    off = TICKS_OFF * size
    aside, along = np.sort(np.abs(steps), 1).T
    even = (aside <= off) & (along >= TICKS_APART * size)
    wanted = np.concatenate([-steps[even], 2 * steps[even]])
    return bool((np.abs(wanted[:, None] - steps[None]) <= off).all(2).any())


def _like_mark(other: Evidence, size: float) -> bool:
    """Whether ``other`` is unread, as short and as large as a mark of ``size``."""
    short, long = sorted(sides(other.line.quad))
    longest = DASH if other.share < DASH_SMALL else SQUARE
    like = TICK[0] * size <= long <= TICK[1] * size
    return bool(not other.read and long < longest * short and like)


def _gap(first: Quad, second: Quad) -> float:
    """Distance between the nearest corners of the upright boxes around two regions."""
    apart = np.maximum(first.min(0) - second.max(0), second.min(0) - first.max(0))
    return float(np.linalg.norm(np.maximum(apart, 0)))


def _inked(strip: Pixels) -> bool:
    """Whether two grey levels explain ``strip`` (Otsu 1979) and one of them holds its border."""
    grey = np.asarray(cv2.cvtColor(np.ascontiguousarray(strip), cv2.COLOR_RGB2GRAY), np.uint8)
    bright = cv2.threshold(grey, 0, 255, cv2.THRESH_OTSU)[1] > 0
    share = float(bright.mean())
    if share in (0.0, 1.0):
        return False
    values = grey.astype(np.float32)
    left = share * float(values[bright].var()) + (1 - share) * float(values[~bright].var())
    border = np.concatenate([bright[0], bright[-1], bright[:, 0], bright[:, -1]])
    held = max(float(border.mean()), 1 - float(border.mean()))
    return left < BLURRED * float(values.var()) or held >= GROUND
