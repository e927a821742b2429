"""What the detectors find, what is not there, how much they hide, and what it costs."""

import argparse
import os
import time
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from detection_gallery import Gallery
from detection_peers import peers
from detection_score import HEAD, Row, judged
from samples import Sample, Set
from sets import SETS

from caseveil_detectors import catalog
from caseveil_detectors.contract import Detection, Picture
from caseveil_resources.models import model_paths

STATUS = Path("/proc/self/status")
Rows = dict[str, dict[str, Row]]
"""For each detector or peer, its rows by the name of the set."""


class Peak:
    """The largest resident memory since it was last started; 0 where the system does not tell."""

    @staticmethod
    def start() -> None:
        """Forgets what was before."""
        if STATUS.exists():
            Path("/proc/self/clear_refs").write_text("5", encoding="ascii")

    @staticmethod
    def megabytes() -> int:
        """The peak until now."""
        lines = STATUS.read_text(encoding="ascii").splitlines() if STATUS.exists() else []
        return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM")), 0)


def run(detector: Any, sample: Sample) -> tuple[list[Detection], float, float, int]:
    """What was found; CPU (child processes too) and wall seconds; peak memory in megabytes."""
    Peak.start()
    wall, cpu = time.perf_counter(), sum(os.times()[:4])
    found = list(detector.detect(Picture(sample.pixels, photographic=sample.photographic)))
    return found, sum(os.times()[:4]) - cpu, time.perf_counter() - wall, Peak.megabytes()


def ours(names: set[str]) -> dict[str, Any]:
    """Our detectors of these names."""
    models = model_paths()
    entries = [entry for entry in catalog.CATALOG if entry.name in names]
    return {entry.name: catalog.build(entry, models) for entry in entries}


class Measuring:
    """Runs our detectors, and others if asked for, over sets of pictures."""

    def __init__(self, chosen: Iterable[Set], others: bool, gallery: Path | None) -> None:
        self._ours = ours({name for one in chosen for name in one.detectors})
        self._peers = peers() if others else {}
        self._gallery = gallery
        self.rows: Rows = defaultdict(lambda: defaultdict(Row))

    def measure(self, name: str, chosen: Set, samples: Iterable[Sample]) -> None:
        """Adds a row for each detector of the set, and for each class where there are more."""
        sheets = {
            one: Gallery(self._gallery, f"{name}-{one}")
            for one in chosen.detectors
            if self._gallery
        }
        for sample in samples:
            for one in chosen.detectors:
                verdict = self._add(one, name, chosen, self._ours[one], sample)
                if one in sheets:
                    sheets[one].add(verdict)
                if one in self._peers:
                    peer = self._peers[one]
                    self._add(f"{one}: {peer.name}", name, chosen, peer, sample)
        for sheet in sheets.values():
            sheet.write()

    def _add(self, who: str, name: str, chosen: Set, detector: Any, sample: Sample) -> Any:
        found, *cost = run(detector, sample)
        verdict = judged(sample, found)
        self.rows[who][name].add(verdict, *cost)
        if chosen.group:
            self.rows[who][f"**{chosen.group}**"].add(verdict, *cost)
        for truth, tier in zip(sample.truths, verdict.tiers, strict=True):
            self.rows[who][f"{name}: {truth.category}"].tiers.append(tier)
        return verdict


def show(rows: Rows) -> None:
    """Prints one Markdown table for each detector, and below it for its peer."""
    for who in sorted(rows):
        print(f"\n## {who}\n\n| {' | '.join(HEAD)} |\n|{'---|' * len(HEAD)}")
        for name, row in rows[who].items():
            if row.pictures:
                print(f"| {name} | {' | '.join(row.recall() + row.cost())} |")
            elif len(row.tiers) < len(rows[who][name.rsplit(":", 1)[0]].tiers):
                print(f"| {name} | {' | '.join(row.recall())} | | | | | |")
    print(flush=True)


def main() -> None:
    """Measures the sets asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--set", nargs="*", default=list(SETS), choices=SETS, dest="sets")
    parser.add_argument("--every", type=int, default=1, help="each N-th picture only")
    parser.add_argument("--half", type=int, choices=(0, 1), help="0: chosen on; 1: kept apart")
    parser.add_argument("--peers", action="store_true", help="other tools beside ours")
    parser.add_argument("--out", type=Path, help="folder for contact sheets")
    chosen = parser.parse_args()
    measuring = Measuring([SETS[name] for name in chosen.sets], chosen.peers, chosen.out)
    for name in chosen.sets:
        samples = SETS[name].read(chosen.data, chosen.every)
        kept = (one for one in samples if chosen.half in (None, one.half))
        measuring.measure(name, SETS[name], kept)
        print(f"{name} done", flush=True)
    show(measuring.rows)


if __name__ == "__main__":
    main()
