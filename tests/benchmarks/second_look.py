"""How often the second look sees a region that was left out, and how often it sees nothing real.

*Left out*: what the first pass found is painted over except one true region, which must be seen by
the part of the second look that seeks its kind. *Correct*: painted over is what the first pass was
certain of, all that is listed for the set, and the text and faces that a careful eye found besides
(``second_look_places.tsv``); whatever is seen beyond that and the doubtful findings sends it back.
"""

import argparse
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from detection_score import mask_of, wilson
from face_truth import wound_places
from samples import Sample, box_mask, polygon_mask
from second_look_memory import Memory
from sets import SETS

from caseveil_detectors import catalog
from caseveil_detectors.contract import Detection, Picture
from caseveil_detectors.second_look.detector import SecondLook
from caseveil_resources.models import model_paths

NEW = 0.25
SEEDED_AT_MOST = 4
CHOSEN = (
    "photo_faces",
    "text_dicom_real",
    "photo_icdar2015_dev",
    "photo_mmocr_ctw",
    "text_hard_generated",
    "text_scripts_generated",
    "photo_bands_synthetic",
    "photo_codes_generated",
    "photo_barcode_zxingcpp",
    "photo_wound_plain",
    "scan_plain",
    "photo_everyday",
)
UNLISTED = frozenset({"photo_barcode_zxingcpp", "photo_mmocr_ctw"})
"""Sets that show text which nobody listed: what is correct there is not known."""


def painted(pixels: np.ndarray, detections: list[Detection]) -> np.ndarray:
    """``pixels`` with every region of ``detections`` black."""
    copy = pixels.copy()
    copy[mask_of(detections, pixels.shape)] = 0
    return copy


def new_hits(hits: Iterable[Detection], known: np.ndarray) -> list[Detection]:
    """Hits of which more than a quarter lies outside ``known``."""
    out = []
    for hit in hits:
        place = mask_of([hit], known.shape)
        if place.any() and float((~known)[place].mean()) > NEW:
            out.append(hit)
    return out


def seeds(sample: Sample, found: list[Detection]) -> list[tuple[int, list[Detection]]]:
    """Some true regions by number, each with the detections that hide other things only."""
    step = max(1, len(sample.truths) // SEEDED_AT_MOST)
    out = []
    for number, truth in list(enumerate(sample.truths))[::step][:SEEDED_AT_MOST]:
        shape = sample.pixels.shape
        others = [d for d in found if not (mask_of([d], shape) & truth.mask).any()]
        if not mask_of(others, shape)[truth.mask].any():
            out.append((number, others))
    return out


@cache
def places() -> tuple[tuple[str, tuple[int, ...]], ...]:
    """File and quadrilateral of what a careful eye found besides what the sets list."""
    table = Path(__file__).with_name("second_look_places.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.splitlines()[1:]]
    return tuple((file, tuple(map(int, quad.split(",")))) for file, _, quad in rows)


def truly_there(sample: Sample) -> np.ndarray:
    """All that a correct export hides, or that does not count."""
    shape = sample.pixels.shape
    there = np.zeros(shape[:2], bool)
    if sample.ignored is not None:
        there |= sample.ignored
    for truth in sample.truths:
        there |= truth.mask
    for file, quad in places():
        if file == sample.name:
            there |= polygon_mask(shape, np.reshape(quad, (4, 2)).tolist())
    for file, box in wound_places("face"):
        if file == sample.name:
            there |= box_mask(shape, box)
    return there


@dataclass
class Count:
    """What the second look saw on one set."""

    seen: Counter[str] = field(default_factory=Counter)
    left_out: Counter[str] = field(default_factory=Counter)
    sent_back: int = 0
    correct: int = 0
    times: list[float] = field(default_factory=list)

    def add(self, other: "Count") -> None:
        """Adds what was seen on another set."""
        self.seen += other.seen
        self.left_out += other.left_out
        self.sent_back += other.sent_back
        self.correct += other.correct
        self.times += other.times

    def row(self, name: str) -> str:
        """A line of the table."""
        seeds = [f"{kind} {at_least(self.seen[kind], n)}" for kind, n in self.left_out.items()]
        back = at_most(self.sent_back, self.correct) if self.correct else "–"
        middle = f"{statistics.median(self.times):.0f}" if self.times else "–"
        return f"| {name} | {', '.join(seeds) or '–'} | {back} | {middle} |"


def at_least(k: int, n: int) -> str:
    """A share with the lower end of its interval."""
    return f"{k}/{n} ({k / n:.1%}, ≥ {wilson(k, n):.1%})"


def at_most(k: int, n: int) -> str:
    """A share with the upper end of its interval."""
    return f"{k}/{n} ({k / n:.1%}, ≤ {1 - wilson(n - k, n):.1%})"


class Looks:
    """Both looks, loaded."""

    def __init__(self) -> None:
        models = model_paths()
        entries = [e for e in catalog.CATALOG if not e.optional and not e.reads_tags]
        self._first: list[Any] = [catalog.build(entry, models) for entry in entries]
        self.second = SecondLook(models)

    def first(self, sample: Sample) -> list[Detection]:
        """What all finders of the catalogue see."""
        picture = Picture(sample.pixels, photographic=sample.photographic)
        return [hit for finder in self._first for hit in finder.detect(picture)]

    def again(
        self, kind: str, pixels: np.ndarray, photographic: bool, hidden: np.ndarray
    ) -> Iterable[Detection]:
        """What the part of the second look sees that seeks ``kind``; ``hidden`` is painted."""
        part: dict[str, Callable[[], Iterable[Detection]]] = {
            "face": lambda: self.second.faces(pixels),
            "text": lambda: self.second.text(pixels, hidden),
            "code": lambda: self.second.codes(pixels, photographic),
        }
        return part[kind]()


def measure(sample: Sample, looks: Looks, listed: bool, memory: Memory | None) -> Count:
    """One picture: once painted as it should be, then with one region left out."""
    count, shape = Count(), sample.pixels.shape
    found = looks.first(sample)
    if listed:
        there = truly_there(sample)
        hidden = mask_of([hit for hit in found if hit.certain], shape) | there
        clean = sample.pixels.copy()
        clean[hidden] = 0
        start, repeated = time.process_time(), memory.repeated if memory else 0
        hits = looks.second.look(clean, sample.photographic, hidden)
        if not memory or memory.repeated == repeated:
            count.times.append(1000 * (time.process_time() - start))
        wrong = new_hits(hits, mask_of(found, shape) | there)
        count.sent_back, count.correct = int(bool(wrong)), 1
        for hit in wrong:
            _note(sample, f"sent back for {hit.kind}", hit.polygon)
    for number, others in seeds(sample, found):
        truth = sample.truths[number]
        hidden = mask_of(others, shape)
        left = painted(sample.pixels, others)
        new = new_hits(looks.again(truth.kind, left, sample.photographic, hidden), hidden)
        seen = bool((mask_of(new, shape) & truth.mask).any())
        count.seen[truth.kind] += seen
        count.left_out[truth.kind] += 1
        if not seen:
            rows, columns = np.nonzero(truth.mask)
            ends = [(columns.min(), rows.min()), (columns.max(), rows.max())]
            _note(sample, f"missed {truth.kind} {number} ({truth.category})", ends)
    return count


def _note(sample: Sample, what: str, place: Iterable[Any]) -> None:
    points = " ".join(f"{x:.0f},{y:.0f}" for x, y in place)
    print(f"{sample.name}: {what} at {points}", file=sys.stderr, flush=True)


def main() -> None:
    """Measures the sets asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--set", nargs="*", default=list(CHOSEN), choices=SETS, dest="sets")
    parser.add_argument("--every", type=int, default=1, help="each N-th picture only")
    parser.add_argument("--half", type=int, choices=(0, 1), help="0: chosen on; 1: kept apart")
    parser.add_argument("--out", type=Path, help="folder that keeps the engines' answers")
    chosen = parser.parse_args()
    memory = Memory(chosen.out) if chosen.out else None
    looks, total = Looks(), Count()
    print("| set | left out: seen (Wilson) | correct: sent back (Wilson) | median CPU ms |")
    print("|---|---|---|---|", flush=True)
    for name in chosen.sets:
        count = Count()
        for sample in SETS[name].read(chosen.data, chosen.every):
            if chosen.half in (None, sample.half):
                count.add(measure(sample, looks, name not in UNLISTED, memory))
        print(count.row(name), flush=True)
        total.add(count)
    print(total.row("**all**"))
    seen, left_out = sum(total.seen.values()), sum(total.left_out.values())
    if left_out:
        print(f"\nleft out, seen: {at_least(seen, left_out)}; the goal is 95 %")
    if total.correct:
        back = at_most(total.sent_back, total.correct)
        print(f"correct, sent back: {back}; the goal is 2 % at most")


if __name__ == "__main__":
    main()
