"""A private folder beside the target, and the one atomic step that makes an output appear.

The folder is on the target's file system so that the last step is a link or a rename, never a
copy. Its name holds the process that made it: what a killed program leaves behind is removed by
the next export into the same folder.
"""

import contextlib
import errno
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil

from caseveil.errors import Code, Failed, Refused

_PREFIX = ".caseveil-"
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_NEUTRAL = 315_576_000
"""Noon of 1 January 1980, UTC: when a copy was made tells when a patient was there."""


@contextlib.contextmanager
def private_folder(target: Path) -> Iterator[Path]:
    """A fresh folder with mode 0700 inside ``target``, removed afterwards whatever happens.

    Raises:
        Failed: target-unwritable or disk-full.
    """
    try:
        target.mkdir(parents=True, exist_ok=True)
        sweep(target)
        folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=target))
    except OSError as error:
        raise failure(error) from None
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def sweep(target: Path, prefix: str = _PREFIX) -> None:
    """Removes the private folders of programs that no longer run.

    Args:
        target: the folder in which they lie.
        prefix: how their names begin, before the number of the process and a hyphen.
    """
    number = re.compile(re.escape(prefix) + r"(\d+)-")
    for entry in target.glob(f"{prefix}*"):
        owner = number.match(entry.name)
        if owner and entry.is_dir() and not psutil.pid_exists(int(owner[1])):
            shutil.rmtree(entry, ignore_errors=True)


def write_private(aside: Path, data: bytes) -> None:
    """Writes a new file, mode 0600, down to the disk; raises OSError, also where one is there."""
    with os.fdopen(os.open(aside, _NEW, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def commit(aside: Path, final: Path) -> None:
    """Gives the finished file its final name, atomically, and never over an existing file.

    Its times are set to a neutral moment first. It was made anew, so no extended attribute of the
    source comes with it.

    Raises:
        Refused: target-exists.
        Failed: target-unwritable or disk-full.
    """
    try:
        os.utime(aside, (_NEUTRAL, _NEUTRAL))
        try:
            os.link(aside, final)
        except OSError as error:
            if error.errno == errno.EEXIST or final.exists():
                raise FileExistsError from None
            aside.rename(final)  # a file system without hard links
        else:
            aside.unlink()
    except FileExistsError:
        raise Refused(Code.TARGET_EXISTS) from None
    except OSError as error:
        raise failure(error) from None


def failure(error: OSError) -> Failed:
    """The deliberate error for a failed write."""
    full = error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
    return Failed(Code.DISK_FULL if full else Code.TARGET_UNWRITABLE)
