"""A scale bar on a strip of its own beneath a picture: nothing of the picture is covered by it.

It is described by white rectangles on black, so that the check can tell what must stand there.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from caseveil.domain.geometry import Rect, Size

NO_SCALE: Final = "no-scale"
"""Code of the warning that no scale bar can be drawn."""

_PART: Final = 320
"""Pixels of width for which lines and letters are one pixel wide."""
_HEIGHT, _LEFT = 22, 8  # of the strip and before the bar, in units of such a line
_TEXT, _BAR, _TICK = 3, 14, 5  # rows of the letters' top, the bar's top and the height of its ends
_ADVANCE: Final = 6
_LEAST, _LONGEST = 0.08, 0.4  # of the width
_SMALLEST: Final = 64  # pixels of width, for the longest label
_LENGTHS: Final = tuple(step * 10.0**power for power in range(-3, 4) for step in (1, 2, 5))
"""In millimetres."""
_GLYPHS: Final = {
    "0": (0x0E, 0x11, 0x13, 0x15, 0x19, 0x11, 0x0E),
    "1": (0x04, 0x0C, 0x04, 0x04, 0x04, 0x04, 0x0E),
    "2": (0x0E, 0x11, 0x01, 0x02, 0x04, 0x08, 0x1F),
    "5": (0x1F, 0x10, 0x1E, 0x01, 0x01, 0x11, 0x0E),
    ".": (0x00, 0x00, 0x00, 0x00, 0x00, 0x0C, 0x0C),
    "c": (0x00, 0x00, 0x0E, 0x10, 0x10, 0x11, 0x0E),
    "m": (0x00, 0x00, 0x1A, 0x15, 0x15, 0x15, 0x15),
    " ": (0x00,) * 7,
}
"""Seven rows of five dots, the highest bit on the left."""


@dataclass(frozen=True, slots=True)
class Strip:
    """What stands beneath a picture.

    Attributes:
        size: in pixels; as wide as the picture.
        white: rectangles on black, in coordinates of the strip.
        millimetres: length of the bar.
        label: what is written over it.
    """

    size: Size
    white: tuple[Rect, ...]
    millimetres: float
    label: str


def strip(width: int, millimetres: float) -> Strip | None:
    """The strip of a picture; None where no bar fits, or the scale is unknown.

    Args:
        width: of the picture, in pixels.
        millimetres: that one pixel of it stands for; 0 where that is unknown.
    """
    if millimetres <= 0 or width < _SMALLEST:
        return None
    shares = ((length, length / millimetres / width) for length in _LENGTHS)
    fitting = [length for length, share in shares if _LEAST <= share <= _LONGEST]
    if not fitting:
        return None
    length, unit = max(fitting), _unit(width)
    label = _label(length)
    white = (*_bar(round(length / millimetres), unit), *_letters(label, unit))
    return Strip(Size(width, _HEIGHT * unit), white, length, label)


def height(width: int) -> int:
    """Of a strip beneath a picture of this width, in pixels."""
    return _HEIGHT * _unit(width)


def _unit(width: int) -> int:
    return max(1, width // _PART)


def _label(length: float) -> str:
    return f"{length / 10:g} cm" if length >= 10 else f"{length:g} mm"


def _bar(length: int, unit: int) -> Iterator[Rect]:
    left, top = _LEFT * unit, _BAR * unit
    bottom = top + _TICK * unit
    yield Rect(left, bottom - 2 * unit, left + length, bottom - unit)
    yield Rect(left, top, left + unit, bottom)
    yield Rect(left + length - unit, top, left + length, bottom)


def _letters(label: str, unit: int) -> Iterator[Rect]:
    for number, sign in enumerate(label):
        left = (_LEFT + number * _ADVANCE) * unit
        for row, dots in enumerate(_GLYPHS[sign]):
            top = (_TEXT + row) * unit
            for column in range(5):
                if dots >> (4 - column) & 1:
                    at = left + column * unit
                    yield Rect(at, top, at + unit, top + unit)
