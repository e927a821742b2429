"""The destinations that come with the program, one TOML file each."""

from pathlib import Path


def presets_folder() -> Path:
    """Where they lie."""
    return Path(__file__).parent
