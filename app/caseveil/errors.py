"""Every error raised on purpose, each with a code that the edges turn into words.

A message never carries content, a name or a path of the source: codes and numbers only.
"""

from enum import IntEnum, StrEnum
from pathlib import Path
from traceback import extract_tb
from types import TracebackType


class ExitStatus(IntEnum):
    """What the command returns; of several outcomes FAILED wins over REFUSED over REVIEW."""

    VERIFIED = 0
    USAGE = 2
    REFUSED = 3
    FAILED = 4
    REVIEW = 5


class Code(StrEnum):
    """The stable, documented name of everything that can go wrong."""

    NOT_FOUND = "not-found"
    PERMISSION_DENIED = "permission-denied"
    NOT_A_FILE = "not-a-file"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    CHANGED = "changed-since-review"
    KEY_UNUSABLE = "key-unusable"
    MASKS_UNUSABLE = "masks-unusable"
    UNSUPPORTED_FORMAT = "unsupported-format"
    UNSUPPORTED_FEATURE = "unsupported-feature"
    UNSUPPORTED_SYNTAX = "unsupported-syntax"
    ENCRYPTED = "encrypted"
    TRUNCATED = "truncated"
    CORRUPT = "corrupt"
    TOO_LARGE = "too-large"
    NO_PICTURE = "no-picture"
    NOT_TEXT = "not-text"
    DETECTOR_MISSING = "detector-missing"
    DETECTOR_FAILED = "detector-failed"
    WORKER_DIED = "worker-died"
    TIME_LIMIT = "time-limit"
    MEMORY_LIMIT = "memory-limit"
    NETWORK_REFUSED = "network-refused"
    NEEDS_REVIEW = "needs-review"
    DOUBTFUL = "doubtful-findings"
    NOTHING_LEFT = "nothing-left"
    TARGET_EXISTS = "target-exists"
    TARGET_IS_SOURCE = "target-is-source"
    TARGET_UNWRITABLE = "target-unwritable"
    DISK_FULL = "disk-full"
    CHECK_FAILED = "check-failed"
    CHECK_COULD_NOT_RUN = "check-could-not-run"
    SECOND_LOOK = "second-look"
    NO_RECEIPT = "no-receipt"
    PRESET_INVALID = "preset-invalid"
    FACE_NOT_ALLOWED = "face-not-allowed"
    KEPT_IDENTIFIER = "kept-identifier"
    CANCELLED = "cancelled"
    INTERNAL = "internal-error"


class CaseVeilError(Exception):
    """Base of all deliberate errors.

    Attributes:
        code: the stable code; words for it are made in ``cli`` and ``ui``.
        detail: content-free facts such as a limit or a check's name.
    """

    status = ExitStatus.FAILED

    def __init__(self, code: Code, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.code.value} ({self.detail})" if self.detail else self.code.value


class Refused(CaseVeilError):
    """The file is not handled, by decision: nothing was written."""

    status = ExitStatus.REFUSED


class Failed(CaseVeilError):
    """The work was begun and could not be finished: nothing was delivered."""

    status = ExitStatus.FAILED


class Inexact(CaseVeilError):
    """A plan asks for whole cells where the file's coding cannot be edited: encode it again."""


class Cancelled(CaseVeilError):
    """The person stopped the step: nothing was delivered."""

    status = ExitStatus.FAILED

    def __init__(self, code: Code = Code.CANCELLED, detail: str = "") -> None:
        super().__init__(code, detail)


def mistake(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Kind and place of a mistake: module and line, never a message, which may hold content."""
    calls = extract_tb(trace)
    place = f" at {Path(calls[-1].filename).name}:{calls[-1].lineno}" if calls else ""
    return f"{kind.__name__}{place}"


def unexpected(error: Exception) -> Failed:
    """What a step ends with that met an error nobody raised on purpose."""
    return Failed(Code.INTERNAL, mistake(type(error), error.__traceback__))
