"""The fixed words of the consent card, in every language of the window."""

from pathlib import Path


def consent_file() -> Path:
    """The words, one TOML file with a table for each language."""
    return Path(__file__).parent / "words.toml"
