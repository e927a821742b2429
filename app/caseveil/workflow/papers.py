"""Writes what goes with a case (texts, notes, packages) aside and lets it appear at once."""

import os
from pathlib import Path

from caseveil.workflow.aside import commit, failure, private_folder

_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def write_new(final: Path, data: bytes) -> None:
    """Writes a new file, wholly or not at all, and never over one that is there (mode 0600).

    Raises:
        Refused: target-exists.
        Failed: target-unwritable or disk-full.
    """
    with private_folder(final.parent) as folder:
        aside = folder / "paper"
        try:
            with os.fdopen(os.open(aside, _FLAGS, 0o600), "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise failure(error) from None
        commit(aside, final)
