"""What was practised on this account: numbers and reasons, no name, readable by it alone."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import platformdirs

from caseveil.domain.learning.lesson import Clue, Level
from caseveil.domain.learning.progress import Attempt
from caseveil.storage import whole

_SCHEMA = 1
_LARGEST = 1 << 20  # bytes; a larger file was not written here
_MOST = 1000  # attempts; older ones are forgotten


def path() -> Path:
    """Where progress is kept; it need not exist."""
    return Path(platformdirs.user_state_dir("caseveil", appauthor=False)) / "progress.json"


def read(file: Path | None = None) -> tuple[Attempt, ...]:
    """Every attempt, in the order in which they were made; empty where there is no such file."""
    file = file or path()
    try:
        if file.stat().st_size > _LARGEST:
            return ()
        body = json.loads(file.read_text(encoding="utf-8"))
        return tuple(_attempt(one) for one in body["attempts"]) if body["schema"] == _SCHEMA else ()
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return ()


def _attempt(told: dict[str, Any]) -> Attempt:
    return Attempt(
        str(told["date"]),
        Level(told["level"]),
        int(told["seed"]),
        int(told["planted"]),
        int(told["found"]),
        tuple(Clue(clue) for clue in told["missed"]),
        float(told["needless"]),
        int(told["lost"]),
    )


def add(attempt: Attempt, file: Path | None = None) -> None:
    """Remembers one more attempt (mode 0600), written whole or not at all.

    Raises:
        OSError: where it cannot be written.
    """
    file = file or path()
    attempts = [*read(file), attempt][-_MOST:]
    body = {"schema": _SCHEMA, "attempts": [asdict(one) for one in attempts]}
    whole.write(file, json.dumps(body, separators=(",", ":")))
