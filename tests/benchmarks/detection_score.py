"""Judges what a detector found on one picture, and adds it up to one row of a table."""

import math
import statistics
from dataclasses import dataclass, field

import cv2
import numpy as np
from samples import Sample, Truth

from caseveil_detectors.contract import Detection

ENOUGH = {"face": 0.7, "text": 0.8, "code": 0.95, "band": 0.9}
"""Share of a thing that must be hidden for it to count as found."""
TOUCHED = 0.05
INDICATIVE = 100


def mask_of(detections: list[Detection], shape: tuple[int, ...]) -> np.ndarray:
    """Everything that the detections hide."""
    mask = np.zeros(shape[:2], np.uint8)
    for detection in detections:
        cv2.fillPoly(mask, [np.round(np.array(detection.polygon)).astype(np.int32)], 1)
    return mask > 0


def is_false(detection: Detection, sample: Sample) -> bool:
    """Whether a detection touches hardly anything that is there."""
    place = mask_of([detection], sample.pixels.shape)
    true = np.zeros(place.shape, bool) if sample.ignored is None else sample.ignored.copy()
    for truth in sample.truths:
        true |= truth.mask
    return float(true[place].mean()) < TOUCHED if place.any() else False


@dataclass(frozen=True)
class Verdict:
    """What one detector found on one picture.

    Attributes:
        sample: the picture.
        found: everything it found.
        tiers: for each truth 2 where certain regions hide it, 1 with doubtful ones, 0 where missed.
        false: those of ``found`` that are wrong.
    """

    sample: Sample
    found: list[Detection]
    tiers: list[int]
    false: list[Detection]

    @property
    def area(self) -> float | None:
        """Area hidden by the regions that touch something true, over true area."""
        shape = self.sample.pixels.shape
        true = np.zeros(shape[:2], bool)
        for truth in self.sample.truths:
            true |= truth.mask
        right = [one for one in self.found if true[mask_of([one], shape)].mean() >= TOUCHED]
        hidden = mask_of(right, shape)
        return float(hidden.sum() / true.sum()) if true.any() and hidden.any() else None

    @property
    def clear(self) -> bool:
        """Whether a wrong hit can be told on this picture."""
        return self.sample.ignored is None or not self.sample.ignored.all()


def judged(sample: Sample, found: list[Detection]) -> Verdict:
    """Compares what was found with what is there."""
    shape = sample.pixels.shape
    sure = mask_of([one for one in found if one.certain], shape)
    masks = (mask_of(found, shape), sure)
    tiers = [_tier(truth, *masks) for truth in sample.truths]
    return Verdict(sample, found, tiers, [one for one in found if is_false(one, sample)])


def _tier(truth: Truth, every: np.ndarray, sure: np.ndarray) -> int:
    enough = ENOUGH.get(truth.kind, 0.8)
    return sum(float(mask[truth.mask].mean()) >= enough for mask in (every, sure))


def wilson(hits: int, n: int) -> float:
    """Lower end of the 95 % Wilson interval of ``hits`` in ``n``."""
    if not n:
        return 0.0
    z, share = 1.96, hits / n
    middle = share + z * z / (2 * n)
    spread = z * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return (middle - spread) / (1 + z * z / n)


@dataclass
class Row:
    """Counts of one detector on one set."""

    tiers: list[int] = field(default_factory=list)
    pictures: int = 0
    clear: int = 0
    false_certain: int = 0
    false_doubtful: int = 0
    areas: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    peak: int = 0

    def add(self, verdict: Verdict, cpu: float, wall: float, peak: int) -> None:
        """Counts one picture; seconds, megabytes."""
        self.tiers += verdict.tiers
        self.pictures += 1
        self.clear += verdict.clear
        self.false_certain += sum(one.certain for one in verdict.false)
        self.false_doubtful += sum(not one.certain for one in verdict.false)
        if verdict.area is not None:
            self.areas.append(verdict.area)
        self.cpu.append(1000 * cpu)
        self.wall.append(1000 * wall)
        self.peak = max(self.peak, peak)

    def recall(self) -> list[str]:
        """How much was found, for the table."""
        n = len(self.tiers)
        sure, any_tier = sum(t == 2 for t in self.tiers), sum(t > 0 for t in self.tiers)
        return [
            f"{n}{' (indicative)' if 0 < n < INDICATIVE else ''}",
            f"{sure}/{n} (≥ {wilson(sure, n):.1%})" if n else "–",
            f"{any_tier}/{n} (≥ {wilson(any_tier, n):.1%})" if n else "–",
        ]

    def cost(self) -> list[str]:
        """What else it did to the pictures and took, for the table."""
        wrong = (self.false_certain, self.false_doubtful)
        certain, doubtful = (count / max(1, self.clear) for count in wrong)
        return [
            f"{certain:.2f} · {doubtful:.2f} ({self.clear})" if self.clear else "–",
            f"{statistics.median(self.areas):.2f}" if self.areas else "–",
            f"{statistics.median(self.cpu):.0f}",
            f"{statistics.median(self.wall):.0f}",
            f"{self.peak}" if self.peak else "–",
        ]


HEAD = (
    "set",
    "n",
    "certain (Wilson)",
    "certain or doubtful (Wilson)",
    "false hits a picture: certain · doubtful (pictures)",
    "hidden ÷ true area",
    "CPU ms",
    "wall ms",
    "peak MB",
)
