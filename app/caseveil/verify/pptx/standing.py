"""Which shapes of a sheet cannot be seen: switched off, beside the slide, or without an area.

Source: ECMA-376 part 1 (2016), 19.3.1.12 (``hidden``), 20.1.7.5 and 20.1.7.6 (transforms). Points
are complex numbers here, so that the sums are not those of the first pass.
"""

from cmath import exp
from dataclasses import dataclass, field
from math import pi
from typing import Final

_PROPERTIES: Final = {
    "p:sp": ("p:spPr", "a:xfrm"),
    "p:pic": ("p:spPr", "a:xfrm"),
    "p:cxnSp": ("p:spPr", "a:xfrm"),
    "p:grpSp": ("p:grpSpPr", "a:xfrm"),
    "p:graphicFrame": ("p:xfrm",),
}
FULL_TURN: Final = 360 * 60_000
_LONGEST: Final = 1 << 31
_YES: Final = ("1", "true")


@dataclass(slots=True)
class _Frame:
    """A transform: where it stands, how large it is, and for a group the same of what is inside."""

    depth: int
    turn: int
    mirrors: tuple[bool, bool]
    points: dict[str, complex] = field(default_factory=dict)


_POINTS: Final = {"a:off": "x y", "a:ext": "cx cy", "a:chOff": "x y", "a:chExt": "cx cy"}


class Standing:
    """Follows the elements of one sheet."""

    def __init__(self, slide: complex) -> None:
        """``slide`` is its width, and its height as the imaginary part."""
        self._slide = slide
        self._frame: _Frame | None = None
        self._groups: list[_Frame] = []

    def start(self, at: tuple[str, ...], told: dict[str, str]) -> int | None:
        """Depth of the shape that begins and says that it is hidden; None otherwise."""
        if at[-1] == "p:cNvPr" and told.get("hidden") in _YES and at[-3] in _PROPERTIES:
            return len(at) - 2
        if at[-1] in ("a:xfrm", "p:xfrm"):
            mirrors = told.get("flipH") in _YES, told.get("flipV") in _YES
            turn = number(told.get("rot")) % FULL_TURN
            self._frame = _Frame(len(at), turn, mirrors)
        elif self._frame is not None and at[-1] in _POINTS and len(at) == self._frame.depth + 1:
            across, down = (number(told.get(name)) for name in _POINTS[at[-1]].split())
            if "xt" in at[-1]:
                across, down = max(0, across), max(0, down)
            self._frame.points[at[-1]] = complex(across, down)
        return None

    def end(self, at: tuple[str, ...]) -> int | None:
        """Depth of the shape whose place was told and cannot be seen; None otherwise."""
        if at[-1] == "p:grpSp":
            self._groups = [one for one in self._groups if one.depth < len(at)]
        frame = self._frame
        if frame is None or at[-1] not in ("a:xfrm", "p:xfrm"):
            return None
        self._frame = None
        shape = next((s for s, way in _PROPERTIES.items() if at[-1 - len(way) :] == (s, *way)), "")
        if not shape or not {"a:off", "a:ext"} <= frame.points.keys():
            return None
        frame.depth = len(at) - len(_PROPERTIES[shape])
        if shape == "p:grpSp":
            inner = frame.points.get("a:chExt", 0j)
            self._groups += [frame] if "a:chOff" in frame.points and _area(inner) else []
            return None
        return frame.depth if self._is_unseen(frame, line=shape == "p:cxnSp") else None

    def _is_unseen(self, frame: _Frame, *, line: bool) -> bool:
        size, turn = frame.points["a:ext"], frame.turn
        middle = frame.points["a:off"] + size / 2
        for group in reversed(self._groups):
            size, middle, turn = _out_of(group, size, middle, turn)
        return (not line and not _area(size)) or is_beside(self._slide, size, middle, turn)


def is_beside(slide: complex, size: complex, middle: complex, turn: int) -> bool:
    """Whether what is ``size`` large and turned about its middle lies beside the slide."""
    aside = exp(1j * turn / FULL_TURN * 2 * pi)
    across = size.real * abs(aside.real) + size.imag * abs(aside.imag)
    down = size.real * abs(aside.imag) + size.imag * abs(aside.real)
    return not (
        -across / 2 < middle.real < slide.real + across / 2
        and -down / 2 < middle.imag < slide.imag + down / 2
    )


def _area(size: complex) -> bool:
    return bool(round(size.real) and round(size.imag))


def _bounded(point: complex) -> complex:
    """Deep groups multiply their scales beyond what a number holds."""
    across, down = (min(max(one, -_LONGEST), _LONGEST) for one in (point.real, point.imag))
    return complex(across, down)


def _out_of(
    group: _Frame, size: complex, middle: complex, turn: int
) -> tuple[complex, complex, int]:
    outer, inner = group.points["a:ext"], group.points["a:chExt"]
    across, down = outer.real / inner.real, outer.imag / inner.imag
    centre = group.points["a:off"] + outer / 2
    away = middle - group.points["a:chOff"] - inner / 2
    away = complex(away.real * across, away.imag * down)
    if group.mirrors[0]:
        away, turn = complex(-away.real, away.imag), -turn
    if group.mirrors[1]:
        away, turn = away.conjugate(), -turn
    away *= exp(1j * group.turn / FULL_TURN * 2 * pi)
    size = complex(size.real * across, size.imag * down)
    return _bounded(size), _bounded(centre + away), (turn + group.turn) % FULL_TURN


def number(told: str | None, otherwise: int = 0) -> int:
    """A whole number within 32 bits; ``otherwise`` where there is none."""
    try:
        return min(max(int(told or ""), -_LONGEST), _LONGEST - 1)
    except ValueError:
        return otherwise
