"""What is printed for a person: progress on a terminal, quiet in a pipe, nothing untrusted raw."""

import json
import os
import sys
import unicodedata
from collections.abc import Mapping
from typing import Any

from caseveil.workflow.jobs import Job

_STEPS = {
    "engines": "starting",
    "open": "opening",
    "scan": "looking",
    "write": "hiding",
    "verify": "checking",
    "commit": "delivering",
    "text": "reading",
    "draw": "drawing",
}


def say(line: str = "") -> None:
    """One line on standard output."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def stop_saying() -> None:
    """Drops what is still to be printed, after the reader of a pipe has gone."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def complain(line: str) -> None:
    """One line on standard error."""
    sys.stderr.write(line + "\n")


def say_json(body: Mapping[str, Any]) -> None:
    """One JSON object on one line, ASCII only, so that no name can hide control characters."""
    say(json.dumps(body, ensure_ascii=True, separators=(",", ":")))


def shown(untrusted: object) -> str:
    """Text from outside with control, format and separator characters made visible."""
    return "".join(_visible(character) for character in str(untrusted))


def _visible(character: str) -> str:
    if character == " " or unicodedata.category(character)[0] not in "CZ":
        return character
    return f"\\u{ord(character):04x}"


def progress(name: str) -> Job:
    """A job that tells how far it is on a terminal's standard error."""
    if not sys.stderr.isatty():
        return Job()
    label = shown(name)[:40]

    def report(share: float, step: str) -> None:
        sys.stderr.write(f"\r\x1b[K{label}: {_STEPS.get(step, step)} {share:4.0%}")
        sys.stderr.flush()

    return Job(report)


def clear() -> None:
    """Removes the progress line."""
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()
