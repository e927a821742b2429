"""Writes what goes with a case (texts, notes, packages) aside and lets it appear at once."""

from pathlib import Path

from caseveil.workflow.aside import commit, failure, private_folder, write_private


def write_new(final: Path, data: bytes) -> None:
    """Writes a new file, wholly or not at all, and never over one that is there (mode 0600).

    Raises:
        Refused: target-exists.
        Failed: target-unwritable or disk-full.
    """
    with private_folder(final.parent) as folder:
        aside = folder / "paper"
        try:
            write_private(aside, data)
        except OSError as error:
            raise failure(error) from None
        commit(aside, final)
