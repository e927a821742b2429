"""What a person may set, as a small TOML file: only differences from the defaults stand in it."""

import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import platformdirs

from caseveil.domain.policy import MAX_PIXELS
from caseveil.domain.profile import NAMES
from caseveil.storage import whole
from caseveil.storage.toml_text import toml

THEMES = ("system", "light", "dark", "contrast")
LETTERS = (100, 200)  # smallest and largest, in percent
MAX_WORKERS = 8
LANGUAGES = ("en", "hi", "es", "fr", "de", "pt", "ar")
_ONE_OF = {"theme": THEMES, "profile": ("", *NAMES), "language": ("", *LANGUAGES)}
_BETWEEN = {"letters": LETTERS, "workers": (1, MAX_WORKERS)}


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings.

    Attributes:
        max_pixels: largest frame that is opened, in pixels.
        worker_seconds: wall time of one step on one file, in seconds.
        worker_memory_mb: resident memory of a worker process, in megabytes.
        workers: how many files the window works on at once.
        language: code of the window's language; empty for the system's.
        theme: one of ``THEMES``.
        letters: size of letters in percent of the system's.
        reduced_motion: whether nothing moves by itself.
        folder: where clean copies go; empty to ask at the first export.
        profile: name of the DICOM profile; empty for the program's default.
        toured: whether the tour was seen.
        window: place and size of the window as Qt tells them, in hexadecimal digits.
    """

    max_pixels: int = MAX_PIXELS
    worker_seconds: int = 600
    worker_memory_mb: int = 4096
    workers: int = 2
    language: str = ""
    theme: str = THEMES[0]
    letters: int = LETTERS[0]
    reduced_motion: bool = False
    folder: str = ""
    profile: str = ""
    toured: bool = False
    window: str = ""


def path() -> Path:
    """Where the settings lie; the file need not exist."""
    return Path(platformdirs.user_config_dir("caseveil", appauthor=False)) / "settings.toml"


def load(file: Path | None = None) -> Settings:
    """The settings in ``file``, or the defaults where there is none.

    Raises:
        ValueError: for an unknown name, or a value that the setting cannot have.
    """
    file = file or path()
    if not file.is_file():
        return Settings()
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except RecursionError:
        raise ValueError("nested too deeply") from None
    kinds = {field.name: type(field.default) for field in fields(Settings)}
    if unknown := set(values) - set(kinds):
        raise ValueError(f"unknown setting: {', '.join(sorted(unknown))}")
    for name, value in values.items():
        _look(name, value, kinds[name])
    return Settings(**values)


def _look(name: str, value: object, kind: type) -> None:
    """Raises ValueError where a setting cannot have ``value``."""
    if type(value) is not kind:
        told = {int: "a whole number", bool: "true or false", str: "a text"}[kind]
        raise ValueError(f"{name} must be {told}")
    if type(value) is int and value <= 0:
        raise ValueError(f"{name} must be a positive whole number")
    if name in _ONE_OF and value not in _ONE_OF[name]:
        raise ValueError(f"{name} must be one of {', '.join(filter(None, _ONE_OF[name]))}")
    if isinstance(value, int) and name in _BETWEEN:
        least, most = _BETWEEN[name]
        if not least <= value <= most:
            raise ValueError(f"{name} must be from {least} to {most}")


def save(settings: Settings, file: Path | None = None) -> None:
    """Writes the settings whole or not at all; only this account can read them (mode 0600).

    Raises:
        OSError: where the file cannot be written.
    """
    plain = asdict(Settings())
    lines = [f"{k} = {toml(v)}\n" for k, v in asdict(settings).items() if v != plain[k]]
    whole.write(file or path(), "".join(lines))
