"""Short cards on what professional bodies and laws ask of those who share a case."""

from pathlib import Path


def guidance_file() -> Path:
    """The cards, one TOML file."""
    return Path(__file__).parent / "cards.toml"


def translations_file() -> Path:
    """What the cards and the destinations say in other languages, one TOML file."""
    return Path(__file__).parent / "translations.toml"
