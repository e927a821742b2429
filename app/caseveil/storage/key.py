"""The person's own key: made once, private, and what pseudonyms, UIDs and date shifts come from.

Whoever has it can link the copies of one patient and check a guess at a number; whoever loses it
cannot make the same pseudonyms again. It is 32 random bytes in a file that only its owner reads.
"""

import contextlib
import hashlib
import os
import secrets
from pathlib import Path
from typing import Final

import platformdirs

from caseveil.errors import Code, Failed, Refused

LENGTH: Final = 32
_HEAD: Final = "caseveil key 1\n"


def path() -> Path:
    """Where the key lies; the file need not exist."""
    return Path(platformdirs.user_data_dir("caseveil", appauthor=False)) / "key"


def load(file: Path | None = None) -> bytes | None:
    """The key, or None where there is none.

    Raises:
        Refused: ``key-unusable`` where the file cannot be read or holds no key.
    """
    file = file or path()
    try:
        untrusted = file.read_text(encoding="ascii")
        file.chmod(0o600)  # a backup that was put back may have come with wider rights
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        raise Refused(Code.KEY_UNUSABLE) from None
    return _parsed(untrusted)


def load_or_make(file: Path | None = None) -> bytes:
    """The key; a new one where there is none.

    Raises:
        Refused: ``key-unusable``.
        Failed: ``target-unwritable`` where it cannot be written.
    """
    file = file or path()
    found = load(file)
    if found is None:
        found = secrets.token_bytes(LENGTH)
        try:
            write(found, file)
        except Refused:  # another process made one in between
            return load_or_make(file)
    return found


def write(key: bytes, file: Path) -> None:
    """Writes ``key`` to a file that must not exist, readable by its owner alone.

    Raises:
        Refused: ``target-exists``.
        Failed: ``target-unwritable``.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        with os.fdopen(os.open(file, flags, 0o600), "w", encoding="ascii", newline="") as target:
            target.write(_HEAD + key.hex() + "\n")
    except FileExistsError:
        raise Refused(Code.TARGET_EXISTS) from None
    except OSError:
        raise Failed(Code.TARGET_UNWRITABLE) from None


def take(source: Path, file: Path | None = None) -> bytes:
    """Makes the key in ``source`` the person's own; an older one is never replaced silently.

    Raises:
        Refused: ``key-unusable`` where there is none in it, ``target-exists`` where one is there.
        Failed: ``target-unwritable``.
    """
    found = load_copy(source)
    write(found, file or path())
    return found


def load_copy(source: Path) -> bytes:
    """The key in an exported copy.

    Raises:
        Refused: ``key-unusable``.
    """
    try:
        return _parsed(source.read_text(encoding="ascii"))
    except (OSError, ValueError):
        raise Refused(Code.KEY_UNUSABLE) from None


def forget(file: Path | None = None) -> bool:
    """Overwrites and removes the key; False where there was none.

    Raises:
        Failed: ``target-unwritable``.
    """
    file = file or path()
    try:
        with contextlib.suppress(FileNotFoundError), file.open("r+b") as target:
            target.write(bytes(len(_HEAD) + 2 * LENGTH + 1))
            target.flush()
            os.fsync(target.fileno())
        file.unlink()
    except FileNotFoundError:
        return False
    except OSError:
        raise Failed(Code.TARGET_UNWRITABLE) from None
    return True


def fingerprint(key: bytes) -> str:
    """A short name of the key, from which it cannot be told."""
    return hashlib.sha256(b"caseveil key\0" + key).hexdigest()[:16]


def _parsed(untrusted: str) -> bytes:
    """The key in the text of a file."""
    body = untrusted.removeprefix(_HEAD).strip()
    if not untrusted.startswith(_HEAD) or len(body) != 2 * LENGTH:
        raise Refused(Code.KEY_UNUSABLE)
    try:
        return bytes.fromhex(body)
    except ValueError:
        raise Refused(Code.KEY_UNUSABLE) from None
