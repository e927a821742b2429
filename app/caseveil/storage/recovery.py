"""Decisions kept against a crash: one private file per running program, gone when all is well.

It holds paths of sources and decisions, nothing that was read in them. It lies in the folder for
state of this account, is readable by this account only, and is named after the process, so that
one that was left behind can be told from one in use.
"""

import contextlib
import json
import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs
import psutil

from caseveil.domain.review import Review
from caseveil.storage.decisions import Body, applied, encoded

_SCHEMA = 1
_LARGEST = 32 << 20  # bytes; a larger file was not written here


@dataclass(frozen=True, slots=True)
class SavedFile:
    """One file of a case.

    Attributes:
        path: where the original lies.
        sha256: of its bytes when it was searched; empty of a file without decisions.
        body: the decisions.
    """

    path: Path
    sha256: str
    body: Body

    def onto(self, review: Review) -> Review:
        """The review with the saved decisions, or as it is where the file is another one now."""
        if review.source.sha256 != self.sha256:
            return review
        try:
            return applied(self.body, review)
        except ValueError:
            return review


def folder() -> Path:
    """Where recovery files lie; it need not exist."""
    return Path(platformdirs.user_state_dir("caseveil", appauthor=False)) / "recovery"


def own() -> Path:
    """The recovery file of this process."""
    process = psutil.Process()
    return folder() / f"{process.pid}-{int(process.create_time())}.json"


def saved(path: Path, review: Review) -> SavedFile:
    """What is kept of one file."""
    return SavedFile(path, review.source.sha256, encoded(review))


def listed(path: Path) -> SavedFile:
    """What is kept of a file without decisions: that it belongs to the case."""
    return SavedFile(path, "", {})


def write(file: Path, case: tuple[SavedFile, ...]) -> None:
    """Writes the case at once and whole, mode 0600; an empty case leaves no file.

    Raises:
        OSError: where it cannot be written.
    """
    if not case:
        discard(file)
        return
    files = [{"path": str(s.path), "sha256": s.sha256, "body": s.body} for s in case]
    text = json.dumps({"schema": _SCHEMA, "files": files}, separators=(",", ":"))
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = file.with_suffix(".draft")
    discard(draft)
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as stream:
        stream.write(text)
    draft.replace(file)


def read(file: Path) -> tuple[SavedFile, ...]:
    """The case in ``file``; empty where there is none, or it is not one."""
    try:
        if file.stat().st_size > _LARGEST:
            return ()
        body = json.loads(file.read_text(encoding="utf-8"))
        if body["schema"] != _SCHEMA:
            return ()
        return tuple(
            SavedFile(Path(str(one["path"])), str(one["sha256"]), dict(one["body"]))
            for one in body["files"]
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ()


def discard(file: Path) -> None:
    """Removes a recovery file, where there is one."""
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)


def left_behind() -> tuple[Path, ...]:
    """Recovery files of programs that no longer run, the newest first; unreadable ones go."""
    if not folder().is_dir():
        return ()
    for draft in folder().glob("*.draft"):
        if not _runs(draft):
            discard(draft)
    found = [file for file in folder().glob("*.json") if not _runs(file)]
    for file in found:
        if not read(file):
            discard(file)
    left = [file for file in found if file.exists()]
    return tuple(sorted(left, key=lambda file: file.stat().st_mtime, reverse=True))


def _runs(file: Path) -> bool:
    """Whether the process that a file is named after still runs."""
    pid, _dash, began = file.stem.partition("-")
    try:
        return int(psutil.Process(int(pid)).create_time()) == int(began)
    except (ValueError, psutil.Error):
        return False
