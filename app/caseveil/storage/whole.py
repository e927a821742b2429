"""Small files of the program's own, written whole or not at all, for this account only."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile

DRAFT = ".draft"


def write(file: Path, text: str) -> None:
    """Puts a file with ``text`` in the place of ``file`` (mode 0600), down to the disk.

    Its folder is made where it is missing. Where anything fails ``file`` stays as it was, and
    nothing lies beside it.

    Raises:
        OSError: where it cannot be written.
    """
    with draft(file, text):
        pass


@contextmanager
def draft(file: Path, text: str) -> Iterator[Path]:
    """A draft beside ``file``, which takes its place at the end, unless the block raises.

    Its name begins as that of ``file`` up to the first dot and ends with ``DRAFT``: a crash may
    leave it.

    Raises:
        OSError: where it cannot be written.
    """
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    name = f"{file.name.partition('.')[0]}."
    with NamedTemporaryFile(
        "w", encoding="utf-8", dir=file.parent, prefix=name, suffix=DRAFT, delete=False
    ) as aside:
        path = Path(aside.name)
        try:
            aside.write(text)
            aside.flush()
            os.fsync(aside.fileno())
        except OSError:
            path.unlink()
            raise
    try:
        yield path
        path.replace(file)
    finally:
        path.unlink(missing_ok=True)
