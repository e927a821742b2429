"""What a person may set, as a small TOML file: only differences from the defaults stand in it."""

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

import platformdirs

from caseveil.domain.policy import MAX_PIXELS


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings.

    Attributes:
        max_pixels: largest frame that is opened, in pixels.
        worker_seconds: wall time of one step on one file, in seconds.
        worker_memory_mb: resident memory of a worker process, in megabytes.
    """

    max_pixels: int = MAX_PIXELS
    worker_seconds: int = 600
    worker_memory_mb: int = 4096


def path() -> Path:
    """Where the settings lie; the file need not exist."""
    return Path(platformdirs.user_config_dir("caseveil", appauthor=False)) / "settings.toml"


def load(file: Path | None = None) -> Settings:
    """The settings in ``file``, or the defaults where there is none.

    Raises:
        ValueError: for an unknown name or a value that is not a positive whole number.
    """
    file = file or path()
    if not file.is_file():
        return Settings()
    values = tomllib.loads(file.read_text(encoding="utf-8"))
    unknown = set(values) - {field.name for field in fields(Settings)}
    if unknown:
        raise ValueError(f"unknown setting: {', '.join(sorted(unknown))}")
    for name, value in values.items():
        if type(value) is not int or value <= 0:
            raise ValueError(f"{name} must be a positive whole number")
    return Settings(**values)
