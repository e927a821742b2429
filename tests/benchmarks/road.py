"""How long each step of the road takes for each file, and how much memory it uses.

Wall seconds, and behind them seconds of processor time in all workers: on a busy machine only
these tell something.
"""

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from caseveil.domain.findings import Action, Decision
from caseveil.domain.policy import Policy
from caseveil.domain.review import Review
from caseveil.domain.source import Source
from caseveil.wiring import make_journey
from caseveil.workflow.jobs import Job
from caseveil.workflow.journey import Journey
from caseveil.workflow.sightings import Sighting

SCREEN = 24_000_000


Times = dict[str, str]


def timed(times: Times, name: str, work: Callable[..., Any], *arguments: Any) -> Any:
    """What ``work`` answers; its wall and processor seconds go into ``times``."""
    began, before = time.perf_counter(), processor()
    answer = work(*arguments)
    times[name] = f"{now(began):.2f} s ({processor() - before:.1f})"
    return answer


def processor() -> float:
    """Seconds of processor time that all workers have used."""
    spent = (worker.cpu_times() for worker in psutil.Process().children(recursive=True))
    return sum(one.user + one.system for one in spent)


def searched(times: Times, journey: Journey, source: Source) -> Review:
    """The review; also the seconds until the first region was shown."""
    began, before = time.perf_counter(), processor()
    first: list[str] = []

    def found(seen: tuple[Sighting, ...]) -> None:
        if seen and not first:
            first.append(f"{now(began):.2f} s ({processor() - before:.1f})")

    times["first region"] = ""
    review: Review = timed(times, "find", journey.scan, source, Policy(), Job(found=found))
    times["first region"] = first[0] if first else "none"
    return review


def now(began: float) -> float:
    """Seconds since ``began``."""
    return time.perf_counter() - began


def walk(journey: Journey, path: Path) -> Times:
    """Seconds of every step for one file; doubtful findings are kept visible."""
    times: Times = {}
    source = timed(times, "open", journey.open, path, Policy(), Job())
    timed(times, "picture", journey.preview, source, 0, SCREEN, Job())
    review = searched(times, journey, source)
    for finding in review.doubtful:
        review = review.with_decision(finding.id, Decision(Action.KEEP))
    with tempfile.TemporaryDirectory() as folder:
        arguments = (review.approve(), Policy(), Path(folder), Job())
        timed(times, "write and check", journey.export, *arguments)
    return times


def main() -> None:
    """Prints one table row per file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path)
    journey = make_journey(viewer=True)
    began = time.perf_counter()
    journey.engines()
    print(f"\nfirst worker ready after {time.perf_counter() - began:.1f} s\n")
    steps = "open | picture | first region | find | write and check"
    print(f"| file | {steps} | worker now |\n|---|---|---|---|---|---|---|")
    for number, path in enumerate(parser.parse_args().paths, 1):
        times = walk(journey, path)
        cells = " | ".join(times.values())
        workers = psutil.Process().children(recursive=True)
        most = max(worker.memory_info().rss for worker in workers) >> 20
        print(f"| {number} ({path.suffix or 'none'}) | {cells} | {most} MB |")
    print(f"\nparent {psutil.Process().memory_info().rss >> 20} MB")
    journey.close()


if __name__ == "__main__":
    main()
