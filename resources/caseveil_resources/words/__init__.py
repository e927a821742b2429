"""Where the word lists lie that tell a harmless label from a name."""

from pathlib import Path


def words_folder() -> Path:
    """The folder of ``core.txt`` and ``guard.txt``."""
    return Path(__file__).parent
