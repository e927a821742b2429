"""Runs the real command as a process."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

COMMAND = [sys.executable, "-m", "caseveil"]


@dataclass(frozen=True)
class Ran:
    """What a command left."""

    status: int
    out: str
    err: str

    @property
    def records(self) -> list[dict[str, Any]]:
        """Its JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]


def environment(home: Path) -> dict[str, str]:
    """The environment with a home of its own, and no display."""
    rest = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return {**rest, "HOME": str(home), "XDG_CONFIG_HOME": str(home / ".config")}


def caseveil(arguments: Sequence[object], home: Path, timeout: float = 240) -> Ran:
    """Runs ``caseveil`` to its end."""
    ran = subprocess.run(
        [*COMMAND, *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=timeout,
        env=environment(home),
        cwd=home,
        check=False,
    )
    return Ran(ran.returncode, ran.stdout, ran.stderr)
