"""How much of what is truly there is gone from exported files, counted by their pixels.

Each picture is written as a PNG and goes the whole road, doubtful findings hidden. A pixel is gone
where the copy is black and the source was not, or beside such a pixel: dark ink lies within what
was changed around it. Nothing is taken from what the finders claim.
"""

import argparse
import tempfile
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path

import cv2
import numpy as np
from detection_score import ENOUGH, wilson
from numpy.typing import NDArray
from samples import Sample, picture
from sets import SETS

from caseveil.domain.policy import DoubtRule
from caseveil.storage.settings import Settings
from caseveil.wiring import make_journey, make_policy
from caseveil.workflow.batch import redact
from caseveil.workflow.jobs import Job
from caseveil.workflow.journey import Journey

BESIDE = 9
"""Pixels across: how far from a changed pixel a black one counts as gone too."""


@dataclass
class Row:
    """Counts of one set.

    Attributes:
        gone: for each true thing of a delivered picture whether enough of it is gone.
        outcomes: pictures by what became of them.
        shares: how much of each delivered picture is gone.
    """

    gone: list[bool] = field(default_factory=list)
    outcomes: Counter[str] = field(default_factory=Counter)
    shares: list[float] = field(default_factory=list)


def gone(source: NDArray[np.uint8], copy: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """The pixels of ``source`` that ``copy`` does not show."""
    black = ~copy.any(2)
    changed = black & source.any(2)
    near = cv2.dilate(changed.astype(np.uint8), np.ones((BESIDE, BESIDE), np.uint8)) > 0
    return np.asarray(black & near)


def measure(journey: Journey, sample: Sample, row: Row) -> None:
    """Exports one picture and adds what is gone from it."""
    policy = replace(make_policy(Settings()), doubtful=DoubtRule.HIDE)
    with tempfile.TemporaryDirectory() as room:
        path = Path(room) / "picture.png"
        cv2.imwrite(str(path), sample.pixels[:, :, ::-1])
        outcome = redact(journey, path, policy, Path(room) / "out", Job()).outcome
        row.outcomes[outcome.status.value] += 1
        if not outcome.delivered:
            return
        hidden = gone(sample.pixels, picture(outcome.delivered[0].path))
    row.shares.append(float(hidden.mean()))
    for truth in sample.truths:
        row.gone.append(float(hidden[truth.mask].mean()) >= ENOUGH[truth.kind])


def main() -> None:
    """Prints a row for each set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--set", nargs="+", choices=SETS, dest="sets", required=True)
    parser.add_argument("--every", type=int, default=1, help="each N-th picture only")
    chosen = parser.parse_args()
    journey = make_journey()
    print("| set | gone (Wilson) | hidden share, median | outcomes |\n|---|---|---|---|")
    for name in chosen.sets:
        row = Row()
        for sample in SETS[name].read(chosen.data, chosen.every):
            measure(journey, sample, row)
        hits, n = sum(row.gone), len(row.gone)
        share = f"{np.median(row.shares):.1%}" if row.shares else "–"
        told = ", ".join(f"{count} {status}" for status, count in row.outcomes.items())
        print(f"| {name} | {hits}/{n} (≥ {wilson(hits, n):.1%}) | {share} | {told} |", flush=True)
    journey.close()


if __name__ == "__main__":
    main()
