"""The steps of the tests, their order, their timings, and the X server that real windows need."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator

from environment import PYTHON, ROOT, script
from machine import Stop

# (name, command, extra environment)
Step = tuple[str, list[str], dict[str, str]]

SCRIPTS = [
    f"packaging/{name}.py"
    for name in ("dev", "dicom_statement", "languages", "models", "ratchet", "smoke")
]
MARGIN = 20  # dashes around the name of a step


def check() -> int:
    """Formatting, lint, types and import rules; 1 where one of them objects."""
    return _report([_step(step) for step in _static_steps()])


def run(full: bool, arguments: list[str]) -> int:
    """The every-change tier, or with ``full`` the long one too; 1 where a step fails.

    Args:
        full: slow tests, more examples and the smoke test of the wheel as well.
        arguments: for pytest; only the tests they name are run then.
    """
    started = time.monotonic()
    if arguments:
        with _display() as display:
            tier = ["--full"] if full else []
            return _step(("tests", [str(PYTHON), "-m", "pytest", *tier, *arguments], display))[1]
    results = [_step(step) for step in _static_steps()]
    with _display() as display:
        results += [_step(step) for step in _test_steps(full, display)]
    if full:
        results.append(_step(("wheel", [str(PYTHON), "packaging/smoke.py"], {})))
    print(f"\nEverything took {time.monotonic() - started:.0f} s.")
    return _report(results)


def _static_steps() -> list[Step]:
    return [
        ("format", [script("ruff"), "format", "--check", "--quiet", "."], {}),
        ("lint", [script("ruff"), "check", "--quiet", "."], {}),
        ("types", [script("mypy")], {}),
        ("types of scripts", [script("mypy"), *SCRIPTS], {}),
        ("imports", [script("lint-imports"), "--no-cache"], {}),
    ]


def _test_steps(full: bool, display: dict[str, str]) -> list[Step]:
    """Headless tests side by side, then windows one at a time, then fuzzing by the clock."""
    pytest = [str(PYTHON), "-m", "coverage", "run", "-m", "pytest", "--quiet"]
    tier = ["--full"] if full else []
    seconds = "600" if full else "60"
    fuzz = {"CASEVEIL_FUZZ_SECONDS": seconds}
    windows = {**display, "CASEVEIL_SOAK_SECONDS": "1800" if full else "10"}
    # Whole programs first: a long file that begins last would leave one processor without work.
    side_by_side = ["-n", "2", "--dist", "loadfile", "--no-loadscope-reorder"]
    headless = ["tests/e2e", "tests/properties", "tests/contracts", "tests/unit"]
    return [
        ("clean slate", [str(PYTHON), "-m", "coverage", "erase"], {}),
        ("tests", [*pytest, *tier, *side_by_side, *headless], {}),
        ("windows", [str(PYTHON), "-m", "pytest", "--quiet", *tier, "tests/ui"], windows),
        ("fuzz", [str(PYTHON), "-m", "pytest", "--quiet", "-n", "2", "tests/fuzz"], fuzz),
        ("combine", [str(PYTHON), "-m", "coverage", "combine", "--quiet"], {}),
        ("coverage", [str(PYTHON), "packaging/ratchet.py"], {}),
    ]


def _step(step: Step) -> tuple[str, int, float]:
    name, command, extra = step
    print(f"\n{'-' * MARGIN} {name} {'-' * MARGIN}", flush=True)
    started = time.monotonic()
    status = subprocess.call(command, cwd=ROOT, env={**os.environ, **extra})
    return name, status, time.monotonic() - started


def _report(results: list[tuple[str, int, float]]) -> int:
    print()
    for name, status, seconds in results:
        print(f"{'passed' if status == 0 else 'FAILED':8}{seconds:7.1f} s  {name}")
    return int(any(status for _, status, _ in results))


@contextlib.contextmanager
def _display() -> Iterator[dict[str, str]]:
    """An X server of our own with nobody else's windows on it; nothing outside Linux."""
    if not sys.platform.startswith("linux"):
        yield {}
        return
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1600x1000x24"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(
        [*command, "-nolisten", "tcp"], pass_fds=[writer], stdout=quiet, stderr=quiet
    ) as server:
        os.close(writer)
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        try:
            if not number:
                raise Stop("The X server for the tests (Xvfb) did not start.")
            yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()
