#!/usr/bin/env python3
"""The one command of a developer: sets up what is missing, then does what was asked.

    python3 packaging/dev.py run            the program on its sample case
    python3 packaging/dev.py run ARGS       the command, for example: run scan photo.jpg
    python3 packaging/dev.py test           everything that runs on each change
    python3 packaging/dev.py test --full    the long tier as well
    python3 packaging/dev.py check          formatting, lint, types and import rules only
    python3 packaging/dev.py setup          set up and stop

It needs Python 3.11 or newer and nothing else: the virtual environment, the packages, the model
weights and, for root on Debian or Ubuntu, the system libraries are seen to here.
"""

from __future__ import annotations

import subprocess
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python must be told, not crash
    sys.exit("CaseVeil needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")

import environment
import machine
import tiers
from machine import Stop


def main(arguments: list[str]) -> int:
    """Runs one command and returns its exit status."""
    command, *rest = arguments or ["help"]
    commands = {"run": _run, "test": _test, "check": _check, "setup": _setup}
    if command not in commands:
        print((__doc__ or "").strip())
        return 0 if command in ("help", "-h", "--help") else 2
    try:
        return commands[command](rest)
    except Stop as stop:
        print(stop, file=sys.stderr)
        return stop.status
    except KeyboardInterrupt:
        return 130


def _run(arguments: list[str]) -> int:
    """The window on the sample case; without a display the same job as a command."""
    display = machine.has_display()
    command = arguments or (["window", "--sample"] if display else _demo())
    _prepare(window=command[0] == "window")  # commands never load Qt
    return subprocess.call([environment.script("caseveil"), *command])


def _demo() -> list[str]:
    print("There is no display: the sample case is done by command instead.", flush=True)
    return ["demo", "--out", str(environment.ROOT / "out" / "demo")]


def _test(arguments: list[str]) -> int:
    _prepare(xvfb=True, developer=True)
    full = "--full" in arguments
    return tiers.run(full, [argument for argument in arguments if argument != "--full"])


def _check(arguments: list[str]) -> int:
    _refuse(arguments)
    _prepare(developer=True)
    return tiers.check()


def _setup(arguments: list[str]) -> int:
    _refuse(arguments)
    _prepare(window=True, developer=True)
    print(f"Ready: {environment.script('caseveil')}")
    return 0


def _refuse(arguments: list[str]) -> None:
    if arguments:
        raise Stop("This command takes no arguments.")


def _prepare(window: bool = False, xvfb: bool = False, developer: bool = False) -> None:
    """Everything that is missing, system packages first and all in one go."""
    packages = [*machine.missing(window, xvfb), *environment.missing()]
    if packages:
        machine.install(packages)
    if remaining := [*machine.missing(window, xvfb), *environment.missing()]:
        raise Stop("These system packages were installed but do not work: " + " ".join(remaining))
    environment.ensure(developer)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
