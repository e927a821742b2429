"""Decisions kept against a crash: one private file per running program, gone when all is well.

It holds paths of sources, decisions and choices, nothing that was read in the sources. It lies in
the folder for state of this account, is readable by this account only, and is named after the
process, so that one that was left behind can be told from one in use.
"""

import contextlib
import json
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs
import psutil

from caseveil.domain.review import Review
from caseveil.storage import whole
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
        part: whether what is there of it is wanted, should it end early.
        notes: whether its speaker notes are wanted.
    """

    path: Path
    sha256: str
    body: Body
    part: bool = False
    notes: bool = False

    def onto(self, review: Review) -> Review:
        """The review with the saved decisions, or as it is where the file is another one now."""
        if review.source.sha256 != self.sha256:
            return review
        try:
            return applied(self.body, review)
        except ValueError:
            return review


@dataclass(frozen=True, slots=True)
class SavedCase:
    """All that is kept of a case.

    Attributes:
        files: every file of it.
        choices: what was chosen for it as a whole.
    """

    files: tuple[SavedFile, ...] = ()
    choices: Body = field(default_factory=dict)

    @property
    def decided(self) -> int:
        """On how many files something was decided."""
        return sum(bool(one.sha256) for one in self.files)


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


def write(file: Path, case: SavedCase) -> None:
    """Writes the case at once and whole, mode 0600; one without files leaves none.

    Raises:
        OSError: where it cannot be written.
    """
    if not case.files:
        discard(file)
        return
    body = {"schema": _SCHEMA, "files": [_plain(one) for one in case.files], "case": case.choices}
    whole.write(file, json.dumps(body, separators=(",", ":")))


def _plain(one: SavedFile) -> Body:
    ticks = {"part": one.part, "notes": one.notes}
    return {"path": str(one.path), "sha256": one.sha256, "body": one.body, **ticks}


def read(file: Path) -> SavedCase:
    """The case in ``file``; empty where there is none, or it is not one."""
    try:
        if file.stat().st_size > _LARGEST:
            return SavedCase()
        body = json.loads(file.read_text(encoding="utf-8"))
        if body["schema"] != _SCHEMA:
            return SavedCase()
        return SavedCase(tuple(map(_file, body["files"])), dict(body.get("case", {})))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return SavedCase()


def _file(body: Body) -> SavedFile:
    path, ticks = Path(str(body["path"])), (bool(body.get(name)) for name in ("part", "notes"))
    return SavedFile(path, str(body["sha256"]), dict(body["body"]), *ticks)


def discard(file: Path) -> None:
    """Removes a recovery file, where there is one."""
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)


def left_behind() -> tuple[Path, ...]:
    """Recovery files of programs that no longer run, the newest first; unreadable ones go."""
    if not folder().is_dir():
        return ()
    for draft in folder().glob(f"*{whole.DRAFT}"):
        if not _runs(draft):
            discard(draft)
    found = [file for file in folder().glob("*.json") if not _runs(file)]
    for file in found:
        if not read(file).files:
            discard(file)
    left = [file for file in found if file.exists()]
    return tuple(sorted(left, key=lambda file: file.stat().st_mtime, reverse=True))


def _runs(file: Path) -> bool:
    """Whether the process that a file is named after still runs."""
    pid, _dash, began = file.name.partition(".")[0].partition("-")
    try:
        return int(psutil.Process(int(pid)).create_time()) == int(began)
    except (ValueError, psutil.Error):
        return False
