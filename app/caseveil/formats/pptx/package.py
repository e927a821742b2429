"""The parts of a package: a ZIP archive whose size, names and coding are bounded before it is read.

Source: ECMA-376 part 2 (2021), 7; APPNOTE 6.3.10, 4.3 and 4.4.
"""

import posixpath
import zipfile
import zlib
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final

from caseveil.errors import Code, Refused

MOST_PARTS: Final = 10_000
MOST_BYTES: Final = 1 << 30
"""Bytes of all parts together, inflated."""
MOST_PART_BYTES: Final = 256 << 20
_ENCRYPTED: Final = 1
_CODINGS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


@dataclass(frozen=True, slots=True)
class Package:
    """An archive whose directory was read; parts are inflated on demand.

    Attributes:
        sizes: inflated bytes of each part, by its name without a leading slash.
    """

    sizes: dict[str, int]
    _archive: zipfile.ZipFile = field(repr=False)

    def has(self, name: str) -> bool:
        """Whether there is a part of this name."""
        return name in self.sizes

    def read(self, name: str) -> bytes:
        """The bytes of a part.

        Raises:
            Refused: ``corrupt`` where it is missing, damaged or larger than it says.
        """
        if name not in self.sizes:
            raise Refused(Code.CORRUPT, "part missing")
        try:
            with self._archive.open(name) as part:
                data = part.read(self.sizes[name] + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError):
            raise Refused(Code.CORRUPT, "part") from None
        if len(data) != self.sizes[name]:
            raise Refused(Code.CORRUPT, "part size")
        return data


def open_package(untrusted: bytes) -> Package:
    """The package in these bytes.

    Raises:
        Refused: ``truncated`` without a directory, ``corrupt``, ``encrypted`` or ``too-large``.
    """
    try:
        archive = zipfile.ZipFile(BytesIO(untrusted))
    except (zipfile.BadZipFile, ValueError, OSError, OverflowError, RuntimeError):
        raise Refused(Code.TRUNCATED, "archive") from None
    entries = [entry for entry in archive.infolist() if not entry.filename.endswith("/")]
    if len(entries) > MOST_PARTS:
        raise Refused(Code.TOO_LARGE, f"{MOST_PARTS} parts")
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise Refused(Code.ENCRYPTED)
    if any(entry.compress_type not in _CODINGS for entry in entries):
        raise Refused(Code.UNSUPPORTED_FEATURE, "zip-method")
    sizes = {entry.filename: entry.file_size for entry in entries}
    if len({name.casefold() for name in sizes}) != len(entries):
        raise Refused(Code.CORRUPT, "part twice")
    if sum(sizes.values()) > MOST_BYTES or max(sizes.values(), default=0) > MOST_PART_BYTES:
        raise Refused(Code.TOO_LARGE, f"{MOST_BYTES >> 20} MB inflated")
    return Package(sizes, archive)


def resolve(owner: str, target: str) -> str:
    """The part that ``target``, relative to the part ``owner``, names."""
    if target.startswith("/"):
        return target[1:]
    return posixpath.normpath(posixpath.join(posixpath.dirname(owner), target))
