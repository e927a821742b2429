"""Which regions are told, as what, and how surely.

A region's ten marks are weighed into one number. The weights are those of a logistic regression
on every second picture of the measured sets (``tests/benchmarks/band_weights.py``); the limits
were chosen on the same pictures by cross-validation. Of regions that overlap the likeliest is told.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from caseveil_detectors.bands.regions import Region

WEIGHTS: Final = (7.959, 4.694, 1.736, 7.372, 0.95, 3.859, -1.802, -1.426, 0.215, 3.73)
BIAS: Final = -14.861
PRINTED: Final = -0.5
"""From this weight on a region is doubtful where something is printed on it."""
SUGGESTED: Final = 0.5
LABEL_SUGGESTED: Final = 1.0
"""From here on a band, a label is doubtful where no print is seen: it may be small or blurred."""
CERTAIN: Final = 4.5
CERTAIN_PRINTED: Final = 3.5
LABEL_CERTAIN: Final = 2.5
OVERLAP: Final = 0.2
"""Share of the smaller of two regions from which they are two views of one thing."""
WHOLE: Final = 0.7
"""A larger region that holds the likeliest one is told instead where it is less likely by this."""
HOLDS: Final = 0.9
LARGER: Final = 3
MOST: Final = 8
"""Regions of a picture that are looked at."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A region that is told.

    Attributes:
        region: where it is.
        kind: ``wristband`` or ``label``.
        weight: how likely it is, in logits.
        certain: whether it is hidden without a person's word.
    """

    region: Region
    kind: str
    weight: float
    certain: bool

    @property
    def score(self) -> float:
        """The weight as a number from 0 to 1."""
        return float(1 / (1 + np.exp(-self.weight)))


def judged(found: Sequence[Region], printed: Callable[[Region], bool]) -> Iterator[Judged]:
    """The regions to be told, the likeliest first.

    Args:
        found: all regions of a picture.
        printed: looks from near by whether print stands on a region; asked of few.
    """
    likely = [(one, weight(one)) for one in found]
    for region, value in _apart(likely):
        sure = region.band and value >= CERTAIN
        print_ = not sure and printed(region)
        if not (print_ or value >= (SUGGESTED if region.band else LABEL_SUGGESTED)):
            continue
        certain = sure or (print_ and value >= (CERTAIN_PRINTED if region.band else LABEL_CERTAIN))
        kind = "wristband" if region.band else "label"
        yield Judged(_whole(region, value, likely), kind, value, certain)


def weight(region: Region) -> float:
    """How likely a region is a band or a label, in logits."""
    return float(region.marks @ np.array(WEIGHTS) + BIAS)


def _apart(likely: Sequence[tuple[Region, float]]) -> list[tuple[Region, float]]:
    """The likeliest regions, of which no two overlap much."""
    kept: list[tuple[Region, float]] = []
    for one, value in sorted(likely, key=lambda pair: -pair[1]):
        if value < PRINTED or len(kept) == MOST:
            break
        if all(_common(one, o) <= OVERLAP * min(one.area, o.area) for o, _ in kept):
            kept.append((one, value))
    return kept


def _whole(region: Region, value: float, likely: Sequence[tuple[Region, float]]) -> Region:
    """The largest region around ``region`` that is hardly less likely: half a band is no band."""
    holding = [
        one
        for one, other in likely
        if other >= value - WHOLE
        and region.area <= one.area <= LARGER * region.area
        and _common(one, region) >= HOLDS * region.area
    ]
    return max(holding, key=lambda one: one.area)


def _common(first: Region, second: Region) -> int:
    """Places that two regions have in common."""
    high, wide = np.maximum(first.end, second.end)
    return int((first.on((high, wide)) & second.on((high, wide))).sum())
