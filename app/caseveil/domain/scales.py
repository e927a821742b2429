"""Numbers of a scale beside a picture: at even distances, with even steps, from zero on.

Such numbers tell their step and how many they are, and nothing else, whoever wrote them; where one
in their column or row does not fit, none is told, for they may be the figures of a date or a record
in boxes. Dates are three numbers, so three are a scale only from zero on, and a value that is known
of the patient was sorted before and is no bare number here.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, combinations, pairwise
from typing import Final

from caseveil.domain.findings import Finding, Meaning, TextClass
from caseveil.domain.geometry import Rect, bounds

BARE: Final = "bare-number"
"""Reason of a line that was read surely and is nothing but a number that no unit explains."""
EVEN: Final = "even-scale"
"""Reason of a number of a scale."""
STEPS: Final = frozenset({0.5, 1.0, 2.0, 2.5, 5.0, 10.0, 20.0, 25.0, 50.0, 100.0})
FEWEST: Final = 4
FEWEST_FROM_ZERO: Final = 3
APART: Final = 1.5
"""How far apart neighbours are at least, in heights; figures of one number are nearer."""
APART_FIGURES: Final = 3.0
"""The same where each is one figure and they are like: so figures stand in boxes."""
ONE_FIGURE: Final = 10
"""From here on a number has two figures."""
LIKE: Final = 5
"""Numbers that differ by less are like."""
OFF: Final = 0.35
"""How far off its place a number may be, in heights."""
UNREAD: Final = 2
"""So many numbers in a row that are missing end a scale."""
MOST: Final = 60
"""Numbers on a picture; of a table of more none is taken for a scale."""
CONFIDENCE: Final = 0.9
_TICKS: Final = " -_|"
"""What the mark beside a number is read as."""
_NUMBER: Final = re.compile(r"(?:0|[1-9][0-9]{0,2})(?:[.,][0-9])?")
"""No scale writes a zero before a number."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """One number.

    Attributes:
        id: of its finding.
        value: what it says; ``nan`` where no scale writes so, or it is not surely a bare number.
        box: where it is.
    """

    id: str
    value: float
    box: Rect

    def at(self, axis: int) -> float:
        """Its middle, across (0) or down (1), in pixels."""
        box = self.box
        return (box.top + box.bottom) / 2 if axis else (box.left + box.right) / 2

    @property
    def height(self) -> int:
        """Of the figures, in pixels."""
        return self.box.bottom - self.box.top

    def beside(self, other: "_Mark", axis: int) -> bool:
        """Whether both stand in one column (``axis`` 1) or row (0)."""
        one, two = self.box, other.box
        if axis:
            return max(one.left, two.left) < min(one.right, two.right)
        return max(one.top, two.top) < min(one.bottom, two.bottom)


def with_scales(findings: Sequence[Finding]) -> list[Finding]:
    """``findings`` of one rendered picture, the numbers of its scales told as clinical.

    Args:
        findings: the lines of text among them were sorted.
    """
    marks = [mark for finding in findings if (mark := _mark(finding))]
    found = {mark.id for mark in _on_scales(marks)} if len(marks) <= MOST else set()
    told = Meaning(TextClass.CLINICAL, CONFIDENCE, "scale", EVEN)
    return [
        replace(one, meaning=told, category=told.category.value) if one.id in found else one
        for one in findings
    ]


def _mark(finding: Finding) -> _Mark | None:
    """A line of figures that nothing explained, or None."""
    meaning, text = finding.meaning, (finding.text or "").strip(_TICKS)
    explained = meaning is not None and meaning.category is TextClass.CLINICAL
    figures = any(c.isdigit() for c in text) and not any(c.isalpha() for c in text)
    if explained or not figures or finding.region is None:
        return None
    bare = meaning is not None and meaning.reason == BARE and _NUMBER.fullmatch(text)
    value = float(text.replace(",", ".")) if bare else math.nan
    return _Mark(finding.id, value, bounds(finding.region.polygon))


def _on_scales(marks: Sequence[_Mark]) -> Iterator[_Mark]:
    """What stands on scales; each scale is found from any two neighbours."""
    numbers = [mark for mark in marks if not math.isnan(mark.value)]
    for one, two in combinations(sorted(numbers, key=lambda mark: mark.value), 2):
        step = two.value - one.value
        for axis in (0, 1) if step in STEPS else ():
            places = _places(one, two, numbers, axis)
            first = places[0][0].value if places else -1.0
            fewest = FEWEST if first else FEWEST_FROM_ZERO
            told = list(chain.from_iterable(places))
            if first in (0.0, step) and len(places) >= fewest and _all_fit(told, marks, axis):
                yield from told


def _all_fit(told: Sequence[_Mark], marks: Sequence[_Mark], axis: int) -> bool:
    """Whether every number in the column or row of ``told`` stands where the scale goes on.

    Beyond zero it may count up again.
    """
    first, last = told[0], told[-1]
    unit = (last.at(axis) - first.at(axis)) / (last.value - first.value)
    zero = first.at(axis) - first.value * unit
    row = [mark for mark in marks if any(mark.beside(one, axis) for one in told)]
    return not _like_boxes(row, axis) and all(
        abs(abs(mark.at(axis) - zero) - abs(mark.value * unit)) <= OFF * mark.height
        for mark in row
        if mark not in told
    )


def _like_boxes(row: Sequence[_Mark], axis: int) -> bool:
    """Whether neighbours stand as near as the figures of one number in boxes."""
    figures = [mark for mark in row if mark.value < ONE_FIGURE]
    return any(
        0 < abs(two.value - one.value) < LIKE
        and two.at(axis) - one.at(axis) < APART_FIGURES * one.height
        for one, two in pairwise(sorted(figures, key=lambda mark: mark.at(axis)))
    )


def _places(one: _Mark, two: _Mark, marks: Sequence[_Mark], axis: int) -> list[list[_Mark]]:
    """By place: ``one``, ``two`` and what stands before and after them at the same distance.

    Two engines may both have read a number; both stand at its place.
    """
    apart, size = two.at(axis) - one.at(axis), max(one.height, two.height)
    if abs(apart) < APART * size or not one.beside(two, axis):
        return []
    row = [mark for mark in marks if one.beside(mark, axis)]
    before, after = _beyond(two, one, row, axis), _beyond(one, two, row, axis)
    return [*reversed(before), [one], [two], *after]


def _beyond(base: _Mark, far: _Mark, row: Sequence[_Mark], axis: int) -> list[list[_Mark]]:
    """What goes on from ``base`` over ``far``, down to zero at most.

    A number may be unread where no other stands at its place.
    """
    places: list[list[_Mark]] = []
    step, apart, size = far.value - base.value, far.at(axis) - base.at(axis), base.height
    number, missed = 1, 0
    while missed < UNREAD and base.value + (number + 1) * step >= 0:
        number += 1
        value, place = base.value + number * step, base.at(axis) + number * apart
        here = [mark for mark in row if abs(mark.at(axis) - place) <= OFF * size]
        fits = [mark for mark in here if mark.value == value]
        if here and not fits:
            break
        missed = 0 if fits else missed + 1
        if fits:
            places.append(fits)
            apart = (fits[0].at(axis) - base.at(axis)) / number
    return places
