"""The list of old and new identifiers, written only where a person asks for it, for them alone."""

import csv
import os
from collections.abc import Iterable
from pathlib import Path

from caseveil.domain.crosswalk import HEAD, Row
from caseveil.errors import Code, Refused
from caseveil.workflow.aside import failure

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


class Crosswalk:
    """A CSV file that only its owner reads; each pair stands in it once."""

    def __init__(self, path: Path) -> None:
        """Makes the file.

        Raises:
            Refused: ``target-exists``: a list of patients is never overwritten.
            Failed: ``target-unwritable`` or ``disk-full``.
        """
        self._path = path
        self._told: set[Row] = set()
        try:
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        except FileExistsError:
            raise Refused(Code.TARGET_EXISTS) from None
        except OSError as error:
            raise failure(error) from None
        self._append([HEAD])

    def add(self, rows: Iterable[Row]) -> None:
        """Appends what is new.

        Raises:
            Failed: ``target-unwritable`` or ``disk-full``.
        """
        fresh = [row for row in rows if row not in self._told]
        self._told.update(fresh)
        self._append(fresh)

    def _append(self, rows: list[Row]) -> None:
        try:
            with self._path.open("a", encoding="utf-8", errors="replace", newline="") as file:
                told = [tuple(map(_as_text, row)) for row in rows]
                csv.writer(file, lineterminator="\n").writerows(told)
        except OSError as error:
            raise failure(error) from None


def _as_text(untrusted: str) -> str:
    """A value that no spreadsheet takes for a formula: a name comes from a stranger's file."""
    return f"'{untrusted}" if untrusted.startswith(_FORMULA) else untrusted
