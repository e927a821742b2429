"""How long each step of the road takes for each file, and how much memory it uses."""

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

SCREEN = 24_000_000


def timed(times: dict[str, float], name: str, work: Callable[..., Any], *arguments: Any) -> Any:
    """What ``work`` answers; its wall seconds go into ``times``."""
    began = time.perf_counter()
    answer = work(*arguments)
    times[name] = time.perf_counter() - began
    return answer


def searched(times: dict[str, float], journey: Journey, source: Source) -> Review:
    """The review; also the seconds until the first detector answered, found or not."""
    began = time.perf_counter()
    first: list[float] = []
    job = Job(lambda share, _step: None if first or not share else first.append(now(began)))
    times["first answer"] = 0.0
    review: Review = timed(times, "find", journey.scan, source, Policy(), job)
    times["first answer"] = first[0] if first else times["find"]
    return review


def now(began: float) -> float:
    """Seconds since ``began``."""
    return time.perf_counter() - began


def walk(journey: Journey, path: Path) -> dict[str, float]:
    """Seconds of every step for one file; doubtful findings are kept visible."""
    times: dict[str, float] = {}
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
    journey = make_journey()
    began = time.perf_counter()
    journey.engines()
    print(f"\nfirst worker ready after {time.perf_counter() - began:.1f} s\n")
    steps = "open | picture | first answer | find | write and check"
    print(f"| file | {steps} | worker now |\n|---|---|---|---|---|---|---|")
    for number, path in enumerate(parser.parse_args().paths, 1):
        times = walk(journey, path)
        cells = " | ".join(f"{seconds:.2f} s" for seconds in times.values())
        workers = psutil.Process().children(recursive=True)
        most = max(worker.memory_info().rss for worker in workers) >> 20
        print(f"| {number} ({path.suffix or 'none'}) | {cells} | {most} MB |")
    print(f"\nparent {psutil.Process().memory_info().rss >> 20} MB")
    journey.close()


if __name__ == "__main__":
    main()
