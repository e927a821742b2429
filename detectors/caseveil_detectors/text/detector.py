"""Text burned into pixels: lines found at two sizes on each telling rendering, each line read.

Faint lines are sought on an evened copy as well.

Without the giant filter the network takes a whole body for one letter; a giant region therefore
only counts where the reader reads words in it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Final

import numpy as np

from caseveil_detectors.contract import Detection, Picture, Pixels, Search, answer
from caseveil_detectors.meaning.reading import Reading, reading
from caseveil_detectors.onnx_model import engine_errors
from caseveil_detectors.quads import Quad, Scored, area, grown, joined, polygon, shared, sides
from caseveil_detectors.text.cuts import NARROW, WIDE, Sight
from caseveil_detectors.text.evidence import Belief, Evidence, belief, evidence, is_clear
from caseveil_detectors.text.lines import LineFinder, network_size
from caseveil_detectors.text.parts import UNLESS_READ
from caseveil_detectors.text.reader import LineReader
from caseveil_detectors.text.views import evened, telling

SIDES: Final = (1024, 2048)
GIANT: Final = 0.25
GIANT_READ: Final = 0.9
GIANT_LETTERS: Final = 3
FAINT_SIDE: Final = 736
FAINT_READ: Final = 0.6
FAINT_LETTERS: Final = 2
KNOWN: Final = 0.6
HELD: Final = 0.99
MARGIN: Final = 4.0
MARGIN_SHARE: Final = 0.1


class TextDetector:
    """Finds and reads lines of text on photos and renderings.

    Before anything is read it tells the lines that are clear, size by size and rendering by
    rendering: first those of the smaller size on the picture itself.
    """

    def __init__(self, models: Mapping[str, Path]) -> None:
        self._finder, self._reader = LineFinder(models), LineReader(models)

    def detect(self, picture: Picture) -> Sequence[Detection]:
        """Lines on ``picture`` and its views; text that cannot be read has no ``text``.

        What is hardly text is doubtful, and left out where nothing speaks for it.

        Raises:
            DetectorError: where an engine fails.
        """
        return answer(self.search(picture))

    def search(self, picture: Picture) -> Search:
        """The same; before the answer come the clear lines, after each size on each rendering.

        Raises:
            DetectorError: where an engine fails.
        """
        with engine_errors("text"):
            sight = WIDE if picture.photographic else NARROW
            renderings = (picture.pixels, *telling(picture.pixels, picture.views))
            lines: list[Scored] = []
            clear: list[Scored] = []
            for pixels in renderings:
                for found in find_lines(self._finder, pixels, SIDES, sight):
                    clear += [x for x in found if is_clear(x) and not is_giant(x, pixels)]
                    yield _unread(joined(clear), pixels)
                    lines += [x for x in found if not is_giant(x, pixels) or self._reads(x, pixels)]
            seen = [one for line in joined(lines) for one in self._seen(line, renderings)]
            sure = [line for line in lines if line.score > UNLESS_READ]
            seen += self._faint(picture.pixels, sure)
            known = [one for one, _ in seen]
            told = [(belief(one, known, picture.photographic), one, read) for one, read in seen]
            out = [
                detection
                for tier, one, read in told
                if tier is not Belief.NONE
                for detection in _detections(one.line, tier, read, picture.pixels)
            ]
            return [it for it in out if not any(_says_as_much(other, it) for other in out)]

    def _reads(self, line: Scored, pixels: Pixels) -> bool:
        text, sure = self._reader.read(pixels, line.quad)
        return sure >= GIANT_READ and sum(c.isalnum() for c in text) >= GIANT_LETTERS

    def _seen(
        self, line: Scored, renderings: Sequence[Pixels]
    ) -> Iterator[tuple[Evidence, Reading]]:
        """What is known of ``line`` on the first rendering that shows something readable."""
        for pixels in renderings:
            text, sure = self._reader.read(pixels, line.quad)
            if line.score <= UNLESS_READ and not _is_read(text, sure):
                continue
            if text:
                yield evidence(line, text, sure, pixels), reading(text, sure, line.quad)
                return
        if line.score > UNLESS_READ:
            yield evidence(line, "", 0.0, renderings[0]), Reading()

    def _faint(self, pixels: Pixels, lines: Sequence[Scored]) -> Iterator[tuple[Evidence, Reading]]:
        """Further lines on an evened copy.

        Much that is no text stands out there too, so that only what is read counts.
        """
        copy, zoom = evened(pixels)
        for found in chain.from_iterable(find_lines(self._finder, copy, (FAINT_SIDE,))):
            line = Scored(found.quad * zoom, found.score)
            if is_giant(line, pixels) or _known(line, lines):
                continue
            text, sure = self._reader.read(copy, found.quad)
            if _is_read(text, sure):
                yield evidence(line, text, sure, pixels), reading(text, sure, line.quad)


def _unread(lines: Sequence[Scored], pixels: Pixels) -> list[Detection]:
    """``lines`` as they are told at first sight."""
    told = (_detections(line, Belief.CERTAIN, Reading(), pixels) for line in lines)
    return list(chain.from_iterable(told))


def _is_read(text: str, sure: float) -> bool:
    """Whether words are read, not a letter that anything may resemble."""
    return sure >= FAINT_READ and sum(c.isalnum() for c in text) >= FAINT_LETTERS


def _known(line: Scored, lines: Sequence[Scored]) -> bool:
    """Whether ``lines`` hold a good part of ``line``."""
    return any(shared(line.quad, other.quad) >= KNOWN * area(line.quad) for other in lines)


def _detections(line: Scored, tier: Belief, read: Reading, pixels: Pixels) -> list[Detection]:
    """The detection that ``line`` is, or nothing where it lies outside the frame."""
    certain = tier is Belief.CERTAIN
    why = "text-line" if certain else "text-suggestion"
    place = polygon(hidden(line.quad), pixels.shape)
    found = Detection("text", "printed", certain, line.score, place, reason=why)
    found = replace(found, text=read.text or None, sureness=read.sureness)
    return [found] if place else []


def _says_as_much(other: Detection, one: Detection) -> bool:
    """Whether ``other`` is a larger line that holds all of ``one``, and reads all that it reads.

    A word of a line that the other size found as a whole is not told twice. What is read otherwise
    there stays: of two readings the one that identifies must not be lost.
    """
    read, more = _signs(one), _signs(other)
    place, around = (np.array(found.polygon, np.float32) for found in (one, other))
    if not read or read not in more or area(around) <= area(place):
        return False
    return other.certain >= one.certain and shared(place, around) >= HELD * area(place)


def _signs(found: Detection) -> str:
    return "".join(letter for letter in (found.text or "").casefold() if letter.isalnum())


def find_lines(
    finder: LineFinder, pixels: Pixels, longer_sides: Sequence[int], sight: Sight = WIDE
) -> Iterator[list[Scored]]:
    """Lines on ``pixels`` at each size that differs from the ones before, giants included."""
    height, width = pixels.shape[:2]
    sizes = {network_size(height, width, side): side for side in reversed(longer_sides)}
    return finder.find_at(pixels, sorted(sizes.values()), sight)


def is_giant(line: Scored, pixels: Pixels) -> bool:
    """Whether ``line`` is too tall to be believed unread."""
    return bool(min(sides(line.quad)) > GIANT * min(pixels.shape[:2]))


def hidden(quad: Quad) -> Quad:
    """``quad`` grown to what must be covered: strokes that the network cut off."""
    margin = max(MARGIN, MARGIN_SHARE * min(sides(quad)))
    return grown(quad, margin, margin)
