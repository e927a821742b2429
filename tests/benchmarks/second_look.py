"""How often the second look sees a region that was left out, and how often it sees nothing real."""

import argparse
import statistics
import time
from collections import defaultdict
from pathlib import Path

import cv2
import numpy as np
from detection import mask_of
from samples import Sample
from sets import SETS

from caseveil_detectors import catalog
from caseveil_detectors.contract import Detection, Picture
from caseveil_detectors.second_look import SecondLook
from caseveil_resources.models import model_paths

NEW = 0.25
SEEDED_AT_MOST = 4
KINDS = {"faces": "face", "text": "text", "codes": "code"}


def painted(pixels: np.ndarray, detections: list[Detection]) -> np.ndarray:
    """``pixels`` with every region of ``detections`` black."""
    copy = pixels.copy()
    for detection in detections:
        cv2.fillPoly(copy, [np.round(np.array(detection.polygon)).astype(np.int32)], (0, 0, 0))
    return copy


def new_hits(hits: list[Detection], known: np.ndarray, kinds: set[str]) -> list[Detection]:
    """Hits of the kinds looked for of which more than a quarter lies outside ``known``."""
    out = []
    for hit in hits:
        place = mask_of([hit], known.shape)
        if hit.kind in kinds and place.any() and float((~known)[place].mean()) > NEW:
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


def main() -> None:
    """Measures the sets asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--set", nargs="*", default=list(SETS), choices=SETS, dest="sets")
    parser.add_argument("--every", type=int, default=1)
    chosen = parser.parse_args()
    models = model_paths()
    detectors = {e.name: catalog.build(e, models) for e in catalog.CATALOG if not e.optional}
    second = SecondLook(models)
    print("| set | left out: seen | correct: sent back | median ms |\n|---|---|---|---|")
    for name in chosen.sets:
        seen, back, times = [0, 0], [0, 0], []
        why: dict[str, int] = defaultdict(int)
        for sample in SETS[name].read(chosen.data, chosen.every):
            picture = Picture(sample.pixels, photographic=sample.photographic)
            found = [d for one in SETS[name].detectors for d in detectors[one].detect(picture)]
            kinds = {KINDS[one] for one in SETS[name].detectors}
            certain = [d for d in found if d.certain]
            start = time.perf_counter()
            hits = second.look(painted(sample.pixels, certain), sample.photographic)
            times.append(1000 * (time.perf_counter() - start))
            wrong = new_hits(hits, mask_of(found, sample.pixels.shape), kinds)
            back[0] += bool(wrong)
            back[1] += 1
            for hit in wrong:
                why[hit.kind] += 1
            for truth, others in seeds(sample, found):
                hits = second.look(painted(sample.pixels, others), sample.photographic)
                new = new_hits(hits, mask_of(others, sample.pixels.shape), kinds)
                seen[0] += bool((mask_of(new, sample.pixels.shape) & truth).any())
                seen[1] += 1
        reasons = ", ".join(f"{kind} {count}" for kind, count in why.items())
        told = f"{back[0]}/{back[1]}" + (f" ({reasons})" if reasons else "")
        print(
            f"| {name} | {seen[0]}/{seen[1]} | {told} | {statistics.median(times):.0f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
