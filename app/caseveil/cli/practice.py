"""The sample case by command: the self-test and the demonstration."""

import argparse
import tempfile
from pathlib import Path

from caseveil.cli import records
from caseveil.cli.learn_words import CLUES
from caseveil.cli.terminal import clear, progress, say, say_json, shown
from caseveil.cli.words import sentence
from caseveil.domain.outcome import Status
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
    if options.level:
        return _by_level(journey, options)
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


def _by_level(journey: Journey, options: argparse.Namespace) -> int:
    """What the finders alone hide of a practice case; what no finder sees is no failure."""
    with tempfile.TemporaryDirectory(prefix="caseveil-") as folder:
        job = progress("self-test")
        score, results = practice.walk_lesson(journey, options.level, Path(folder), job)
    clear()
    planted, found = len(score.lesson.targets), len(score.found)
    verified = sum(result.outcome.status is Status.VERIFIED for result in results)
    passed = verified == len(results)
    if options.json:
        counts = {"planted": planted, "found": found, "left": planted - found}
        files = {"delivered": verified, "files": len(results), "passed": passed}
        more = {"level": options.level.value, "needless": round(score.needless, 4)}
        say_json({"schema": records.SCHEMA, **counts, **files, **more})
    else:
        say(
            f"level {options.level.value}: {found} of {planted} planted identifiers hidden by the"
            f" finders alone, {score.needless:.1%} of the pictures hidden without need;"
            f" {verified} of {len(results)} files verified"
        )
        for clue in score.missed_clues:
            say(f"  for a person to see: {CLUES[clue][0]}")
        _tell_problems(results)
    return ExitStatus.VERIFIED if passed else ExitStatus.FAILED


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
