"""Paths and folders to files, and bytes read once: bounded, regular files only, never written."""

import hashlib
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from caseveil.errors import Code, Refused

MAX_BYTES = 4 << 30
_INDEX = "DICOMDIR"  # the only name that it may have (DICOM PS3.10, 8.6)

_NON_BLOCKING = getattr(os, "O_NONBLOCK", 0)  # neither flag exists everywhere
_BINARY = getattr(os, "O_BINARY", 0)


DICOMDIR_SKIPPED = "dicomdir-skipped"
"""Code of the note that the index of a DICOM medium was left out and its images were opened."""


def gather(
    paths: Iterable[Path],
    without: Path | None = None,
    skipped: Callable[[Path], object] = lambda _path: None,
) -> list[Path]:
    """Every file named by ``paths``; folders are walked in a stable order, hidden names left out.

    A path that is named itself is always given back, also where it does not exist, so that its
    refusal is seen.

    Args:
        paths: files and folders.
        without: a folder that is not walked into: the output is no input.
        skipped: told of each index of a DICOM medium in a folder, which names patients but holds
            no picture; the images it lists lie beside it.
    """
    found: list[Path] = []
    for path in paths:
        if not _is_folder(path):
            found.append(path)
            continue
        for one in _walked(path, without):
            if one.name.upper() == _INDEX:
                skipped(one)
            else:
                found.append(one)
    return found


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name that is too long, a folder that may not be searched
        return False


def _walked(top: Path, without: Path | None) -> Iterator[Path]:
    """The files below ``top``, and what is refused: ``top`` as the output, unreadable folders."""
    left_out = os.path.realpath(without) if without else None
    if os.path.realpath(top) == left_out:
        yield top
        return
    unread: list[OSError] = []
    for folder, folders, names in os.walk(top, onerror=unread.append):
        if os.path.realpath(folder) == left_out:
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(folder, name) for name in sorted(names) if not name.startswith("."))
    yield from (Path(error.filename) for error in unread)


def read(path: Path) -> bytes:
    """The bytes of one regular file, read once.

    Raises:
        Refused: not-found, permission-denied, not-a-file, too-large, empty, unreadable.
    """
    try:
        # Non-blocking, so that a named pipe is refused instead of waited for.
        handle = os.open(path, os.O_RDONLY | _NON_BLOCKING | _BINARY)
    except OSError as error:
        raise Refused(_code(error)) from None
    try:
        untrusted = _read_regular(handle)
    except OSError as error:
        raise Refused(_code(error)) from None
    finally:
        os.close(handle)
    if not untrusted:
        raise Refused(Code.EMPTY)
    return untrusted


def _read_regular(handle: int) -> bytes:
    facts = os.fstat(handle)
    if not stat.S_ISREG(facts.st_mode):
        raise Refused(Code.NOT_A_FILE)
    if facts.st_size > MAX_BYTES:
        raise Refused(Code.TOO_LARGE, f"at most {MAX_BYTES >> 30} GB a file")
    with os.fdopen(handle, "rb", closefd=False) as file:
        return file.read(MAX_BYTES + 1)


def read_unchanged(path: Path, sha256: str) -> bytes:
    """The bytes of a file that was read before.

    Raises:
        Refused: changed-since-review where it is no longer the same, else as ``read``.
    """
    untrusted = read(path)
    if fingerprint(untrusted) != sha256:
        raise Refused(Code.CHANGED)
    return untrusted


def fingerprint(data: bytes) -> str:
    """SHA-256, hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def _code(error: OSError) -> Code:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Code.NOT_FOUND
    if isinstance(error, PermissionError):
        return Code.PERMISSION_DENIED
    return Code.NOT_A_FILE if isinstance(error, IsADirectoryError) else Code.UNREADABLE
