"""How much burned-in text is gone from finished DICOM copies, and what else is hidden in them.

Every file goes the whole road with doubtful findings hidden. A true line counts by the share of its
ink that the copy fills with one value. Where only boxes are known, which may reach far beyond the
words, its ink is what has the one value that is common in the boxes and rare beside them.
"""

import argparse
import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import mean

import cv2
import numpy as np
import pydicom
from dicom_delivery import dicom_files
from numpy.typing import NDArray

from caseveil.domain.policy import DoubtRule
from caseveil.domain.receipt import plan_of
from caseveil.redact.pixels import hidden_mask
from caseveil.storage.settings import Settings
from caseveil.wiring import make_journey, make_policy
from caseveil.workflow.batch import Result, redact
from caseveil.workflow.jobs import Job
from caseveil.workflow.journey import Journey

Mask = NDArray[np.bool_]
GONE, LEAST_INK = 0.99, 0.05


@dataclass(frozen=True)
class Truth:
    """A file and where its lines are: left, top, right, bottom; ink where it is known."""

    path: Path
    boxes: list[tuple[int, int, int, int]]
    ink: Mask | None


def truths(data: Path, folders: list[Path]) -> Iterator[Truth]:
    """Files with boxes in a file beside them, and files that ``text_dicom_real`` knows by name."""
    root = data / "text_dicom_real"
    known = json.loads((root / "gt.json").read_text(encoding="utf-8"))
    for path in dicom_files(folders):
        beside = path.with_suffix(".json")
        name = path.stem.replace("_ORIGINAL", "").removesuffix("_compressed")
        entry = known.get(path.stem) or known.get(f"presidio_{name}")
        if beside.exists():
            told = json.loads(beside.read_text(encoding="utf-8"))["annotation"]
            boxes = [tuple(one["value"]["bbox"]) for one in told]
            yield Truth(path, boxes, _ink(path, boxes))
        elif entry:
            ink = cv2.imread(str(root / entry["mask"]), cv2.IMREAD_UNCHANGED) > 0
            yield Truth(path, [(x, y, x + w, y + h) for x, y, w, h in entry["boxes"]], ink)


def _ink(path: Path, boxes: list[tuple[int, int, int, int]]) -> Mask | None:
    """The pixels of the first frame that have the value of the letters; None where none does."""
    samples = np.atleast_3d(np.squeeze(pydicom.dcmread(path).pixel_array))[..., 0].astype(np.int64)
    inside = np.zeros(samples.shape, np.bool_)
    for left, top, right, bottom in boxes:
        inside[max(0, top) : bottom, max(0, left) : right] = True
    levels, codes = np.unique(samples, return_inverse=True)
    codes = codes.reshape(samples.shape)
    parts = [np.bincount(codes[mask], minlength=len(levels)) for mask in (inside, ~inside)]
    rates = [counts / max(1, counts.sum()) for counts in parts]
    value = int(np.argmax(rates[0] - rates[1]))
    return np.asarray(codes == value) if rates[0][value] >= LEAST_INK else None


def shares(truth: Truth, result: Result) -> list[float]:
    """For each true line the share that is hidden on the first frame; 1 where nothing came out."""
    outcome = result.outcome
    if outcome.receipt is None:
        return [1.0 for _ in truth.boxes]
    frame = plan_of(outcome.receipt).frames[0]
    hidden = hidden_mask(frame.placement.source, frame)
    found = []
    for left, top, right, bottom in truth.boxes:
        place = np.s_[max(0, top) : bottom, max(0, left) : right]
        ink = np.ones_like(hidden[place]) if truth.ink is None else truth.ink[place]
        ink = ink if ink.any() else np.ones_like(ink)
        found.append(float(hidden[place][ink].mean()))
    return found


def measure(journey: Journey, truth: Truth) -> tuple[Result, list[float]]:
    """One file redacted into a folder that is forgotten, and what is gone from it."""
    policy = replace(make_policy(Settings()), doubtful=DoubtRule.HIDE)
    with tempfile.TemporaryDirectory() as folder:
        result = redact(journey, truth.path, policy, Path(folder), Job())
    return result, shares(truth, result)


def main() -> None:
    """Prints one table row per file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("folders", nargs="+", type=Path)
    options = parser.parse_args()
    journey = make_journey()
    everything: list[float] = []
    print(
        "| file | outcome | lines gone | least | margin | hidden share |\n|---|---|---|---|---|---|"
    )
    for truth in truths(options.data, options.folders):
        result, gone = measure(journey, truth)
        outcome = result.outcome
        found = result.review.findings if result.review else ()
        margin = sum(finding.kind.value == "margin" for finding in found)
        least = f"{min(gone, default=1):.2f}"
        whole = sum(share >= GONE for share in gone)
        told = outcome.code.value if outcome.code else outcome.status.value
        cells = f"{told} | {whole}/{len(gone)} | {least} | {margin} | {outcome.hidden_share:.1%}"
        print(f"| {truth.path.stem[:40]} | {cells} |", flush=True)
        if outcome.receipt is not None:
            everything += gone
    whole = sum(share >= GONE for share in everything)
    print(f"\n{whole} of {len(everything)} lines gone by {GONE:.0%}; mean {mean(everything):.1%}")
    journey.close()


if __name__ == "__main__":
    main()
