"""The sample case by command: the self-test and the demonstration."""

import argparse
import tempfile
from pathlib import Path

from caseveil.cli import records
from caseveil.cli.terminal import clear, progress, say, say_json, shown
from caseveil.cli.words import sentence
from caseveil.errors import ExitStatus
from caseveil.sample.case import make
from caseveil.sample.composite import side_by_side
from caseveil.storage.settings import Settings
from caseveil.workflow import practice
from caseveil.workflow.batch import Result
from caseveil.workflow.jobs import Job
from caseveil.workflow.journey import Journey

_PICTURE_PIXELS = 1_500_000


def selftest(journey: Journey, _settings: Settings, options: argparse.Namespace) -> int:
    """Redacts the sample case in a temporary folder and counts; 4 where something is left."""
    with tempfile.TemporaryDirectory(prefix="caseveil-") as folder:
        case = make(Path(folder) / "in")
        results = practice.walk(journey, case, Path(folder) / "out", progress("self-test"))
        tally = practice.count(case, results)
    clear()
    if options.json:
        fields = ("planted", "found", "left", "delivered", "files", "passed")
        say_json({"schema": records.SCHEMA, **{field: getattr(tally, field) for field in fields}})
    else:
        say(tally.sentence())
        _tell_problems(results)
    return ExitStatus.VERIFIED if tally.passed else ExitStatus.FAILED


def demo(journey: Journey, _settings: Settings, options: argparse.Namespace) -> int:
    """Redacts the sample case into a folder and says where everything is."""
    case = make(options.out / "originals")
    results = practice.walk(journey, case, options.out / "clean", progress("sample case"))
    tally = practice.count(case, results)
    clear()
    say(f"The sample case (nobody's): {shown(options.out / 'originals')}")
    for result in results:
        _show(journey, result, options.out)
    say(tally.sentence())
    _tell_problems(results)
    return ExitStatus.VERIFIED if tally.passed else ExitStatus.FAILED


def _show(journey: Journey, result: Result, folder: Path) -> None:
    for one in result.outcome.delivered:
        assert result.review is not None  # noqa: S101  a delivered file was opened
        source = result.review.source
        frame = len(source.frames) // 2
        before = journey.preview(source, frame, _PICTURE_PIXELS, Job())
        after = journey.preview_output(one.path, frame, _PICTURE_PIXELS, Job())
        picture = folder / f"before-after-{one.path.stem}.png"
        picture.write_bytes(side_by_side(before.pixels(), after.pixels()))
        say(f"  clean copy    {shown(one.path)}")
        say(f"  before/after  {shown(picture)}")
        say(f"  receipt       {shown(result.outcome.receipt_path)}")


def _tell_problems(results: list[Result]) -> None:
    for result in results:
        if result.outcome.code:
            told = sentence(result.outcome.code, result.outcome.detail)
            say(f"  {shown(result.path.name)}: {result.outcome.code.value}: {told}")
