"""What the detectors find, what they find that is not there, and how long they take."""

import argparse
import resource
import statistics
import time
from collections import defaultdict
from pathlib import Path

import cv2
import numpy as np
from samples import Sample
from sets import SETS

from caseveil_detectors import catalog
from caseveil_detectors.contract import Detection, Picture
from caseveil_resources.models import model_paths

ENOUGH = {"face": 0.7, "text": 0.8, "code": 0.8}


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
    return float(true[place].mean()) < 0.05 if place.any() else False


class Table:
    """Counts for one set."""

    def __init__(self) -> None:
        self.found: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        self.false: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        self.times: dict[str, list[float]] = defaultdict(list)
        self.pictures = 0

    def add(self, sample: Sample, name: str, found: list[Detection], seconds: float) -> None:
        """Judges what one detector found on one picture."""
        self.times[name].append(1000 * seconds)
        sure = mask_of([f for f in found if f.certain], sample.pixels.shape)
        every = mask_of(found, sample.pixels.shape)
        for truth in sample.truths:
            row = self.found[f"{name}: {truth.category}"]
            row[0] += 1
            row[1] += float(sure[truth.mask].mean()) >= ENOUGH[truth.kind]
            row[2] += float(every[truth.mask].mean()) >= ENOUGH[truth.kind]
        for detection in found:
            if is_false(detection, sample):
                self.false[name][not detection.certain] += 1

    def show(self, title: str) -> None:
        """Prints the counts as Markdown."""
        print(f"\n## {title} ({self.pictures} pictures)\n")
        print("| what | n | certain | certain or doubtful |\n|---|---|---|---|")
        for what, (n, certain, any_tier) in sorted(self.found.items()):
            print(f"| {what} | {n} | {certain}/{n} | {any_tier}/{n} |")
        print("\n| detector | false certain | false doubtful | median ms | worst ms |")
        print("|---|---|---|---|---|")
        for name, times in self.times.items():
            certain, doubtful = self.false[name]
            middle, worst = statistics.median(times), max(times)
            print(f"| {name} | {certain} | {doubtful} | {middle:.0f} | {worst:.0f} |")


def main() -> None:
    """Measures the sets asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--set", nargs="*", default=list(SETS), choices=SETS, dest="sets")
    parser.add_argument("--every", type=int, default=1)
    chosen = parser.parse_args()
    models = model_paths()
    detectors = {e.name: catalog.build(e, models) for e in catalog.CATALOG if not e.optional}
    for name in chosen.sets:
        table = Table()
        for sample in SETS[name].read(chosen.data, chosen.every):
            table.pictures += 1
            for detector in SETS[name].detectors:
                start = time.perf_counter()
                picture = Picture(sample.pixels, photographic=sample.photographic)
                found = list(detectors[detector].detect(picture))
                table.add(sample, detector, found, time.perf_counter() - start)
        table.show(name)
    print(f"\npeak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


if __name__ == "__main__":
    main()
