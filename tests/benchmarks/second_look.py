"""How often the second look sees a region that was left out, and how often it sees nothing real.

All finders look first and at the finished picture. A correct export hides what the first pass was
certain of and all that is known to be there; what neither knew of and the second look rightly sees
counts against it all the same.
"""

import argparse
import statistics
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from detection_score import mask_of
from samples import Sample
from sets import USUAL

from caseveil_detectors import catalog
from caseveil_detectors.contract import Detection, Picture
from caseveil_detectors.second_look import SecondLook
from caseveil_resources.models import model_paths

NEW = 0.25
SEEDED_AT_MOST = 4


def painted(pixels: np.ndarray, detections: list[Detection]) -> np.ndarray:
    """``pixels`` with every region of ``detections`` black."""
    copy = pixels.copy()
    for detection in detections:
        cv2.fillPoly(copy, [np.round(np.array(detection.polygon)).astype(np.int32)], (0, 0, 0))
    return copy


def new_hits(hits: list[Detection], known: np.ndarray) -> list[Detection]:
    """Hits of which more than a quarter lies outside ``known``."""
    out = []
    for hit in hits:
        place = mask_of([hit], known.shape)
        if place.any() and float((~known)[place].mean()) > NEW:
            out.append(hit)
    return out


def seeds(sample: Sample, found: list[Detection]) -> list[tuple[np.ndarray, list[Detection]]]:
    """For some true regions: their pixels, and the detections that hide other things only."""
    step = max(1, len(sample.truths) // SEEDED_AT_MOST)
    out = []
    for truth in sample.truths[::step][:SEEDED_AT_MOST]:
        shape = sample.pixels.shape
        others = [d for d in found if not (mask_of([d], shape) & truth.mask).any()]
        if not mask_of(others, shape)[truth.mask].any():
            out.append((truth.mask, others))
    return out


def truly_there(sample: Sample) -> np.ndarray:
    """All that a correct export hides, or that does not count."""
    there = np.zeros(sample.pixels.shape[:2], bool)
    if sample.ignored is not None:
        there |= sample.ignored
    for truth in sample.truths:
        there |= truth.mask
    return there


@dataclass
class Count:
    """What the second look saw on one set."""

    seen: int = 0
    left_out: int = 0
    sent_back: int = 0
    correct: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    times: list[float] = field(default_factory=list)

    def row(self, name: str) -> str:
        """A line of the table."""
        why = ", ".join(f"{kind} {count}" for kind, count in self.reasons.items())
        back = f"{self.sent_back}/{self.correct}" + (f" ({why})" if why else "")
        middle = statistics.median(self.times)
        return f"| {name} | {self.seen}/{self.left_out} | {back} | {middle:.0f} |"


@dataclass(frozen=True)
class Look:
    """Both looks, loaded."""

    first: list[Any]
    second: SecondLook


def measure(sample: Sample, look: Look, count: Count) -> None:
    """Counts one picture: once painted as it should be, then with one region left out."""
    shape = sample.pixels.shape
    picture = Picture(sample.pixels, photographic=sample.photographic)
    found = [hit for first in look.first for hit in first.detect(picture)]
    start = time.process_time()
    there = truly_there(sample)
    clean = painted(sample.pixels, [hit for hit in found if hit.certain])
    clean[there] = 0
    hits = look.second.look(clean, sample.photographic)
    count.times.append(1000 * (time.process_time() - start))
    wrong = new_hits(hits, mask_of(found, shape) | there)
    count.sent_back += bool(wrong)
    count.correct += 1
    count.reasons.update(hit.kind for hit in wrong)
    for truth, others in seeds(sample, found):
        hits = look.second.look(painted(sample.pixels, others), sample.photographic)
        new = new_hits(hits, mask_of(others, shape))
        count.seen += bool((mask_of(new, shape) & truth).any())
        count.left_out += 1


def main() -> None:
    """Measures the sets asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--set", nargs="*", default=list(USUAL), choices=USUAL, dest="sets")
    parser.add_argument("--every", type=int, default=1)
    chosen = parser.parse_args()
    models = model_paths()
    entries = [e for e in catalog.CATALOG if not e.optional and not e.reads_tags]
    look = Look([catalog.build(entry, models) for entry in entries], SecondLook(models))
    print("| set | left out: seen | correct: sent back | median CPU ms |\n|---|---|---|---|")
    for name in chosen.sets:
        count = Count()
        for sample in USUAL[name].read(chosen.data, chosen.every):
            measure(sample, look, count)
            print(count.row(sample.name), file=sys.stderr, flush=True)
        print(count.row(name), flush=True)


if __name__ == "__main__":
    main()
