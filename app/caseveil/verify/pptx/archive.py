"""The parts of a deck: of any archive with bounds, of a clean one byte by byte.

Source: APPNOTE 6.3.10, 4.3 (local headers, central directory, end record).
"""

import struct
import zipfile
import zlib
from io import BytesIO
from typing import Final

from caseveil.errors import Code, Refused

_MOST_BYTES: Final = 1 << 30
_LOCAL: Final = struct.Struct("<4s5H3I2H")
_CENTRAL: Final = struct.Struct("<4s6H3I5H2I")
_END: Final = struct.Struct("<4s4H2IH")
_NEUTRAL_DATE: Final = 0x21
"""1 January 1980; the time beside it is midnight."""
_STORED, _DEFLATED = 0, 8
_VERSION: Final = 20
_OWNER_ONLY: Final = 0o600 << 16


class Parts:
    """Any archive: parts are inflated when they are asked for, and bounded."""

    def __init__(self, untrusted: bytes) -> None:
        """Reads the directory.

        Raises:
            Refused: ``corrupt`` where it cannot be read, ``too-large``.
        """
        try:
            self._archive = zipfile.ZipFile(BytesIO(untrusted))
        except (zipfile.BadZipFile, ValueError, OSError, RuntimeError):
            raise Refused(Code.CORRUPT, "archive") from None
        self._sizes = {one.filename: one.file_size for one in self._archive.infolist()}
        if sum(self._sizes.values()) > _MOST_BYTES:
            raise Refused(Code.TOO_LARGE, "archive")

    def __contains__(self, name: str) -> bool:
        return name in self._sizes

    def read(self, name: str) -> bytes:
        """The bytes of a part.

        Raises:
            Refused: ``corrupt`` where it is missing or damaged.
        """
        try:
            with self._archive.open(name) as part:
                return part.read(_MOST_BYTES)
        except (zipfile.BadZipFile, zlib.error, KeyError, EOFError, OSError, ValueError):
            raise Refused(Code.CORRUPT, "part") from None
        except RuntimeError:  # encrypted, or coded in an unknown way
            raise Refused(Code.CORRUPT, "part") from None


def walk(untrusted: bytes) -> dict[str, bytes]:
    """The parts of a clean archive, in which every byte is foreseen.

    Entries follow one another without gaps, extra fields, comments, times or attributes; the
    directory repeats them in the same order and the file ends with it.

    Raises:
        Refused: ``corrupt`` or ``truncated`` where a byte is not what it must be.
    """
    parts: dict[str, bytes] = {}
    directory, at = b"", 0
    while untrusted[at : at + 4] == b"PK\3\4":
        fields = _unpacked(_LOCAL, untrusted, at)
        version, flags, coding, time, date = fields[1:6]
        checksum, packed, size, name_length, extra = fields[6:]
        _require((flags, time, date, extra) == (0, 0, _NEUTRAL_DATE, 0), "entry")
        _require(version == _VERSION and coding in (_STORED, _DEFLATED), "entry")
        begin = at + _LOCAL.size + name_length
        raw, data = untrusted[begin - name_length : begin], untrusted[begin : begin + packed]
        _require(raw.isascii() and raw.decode("ascii", "ignore") not in parts, "name")
        part = _inflated(data, size) if coding == _DEFLATED else data
        _require((len(data), len(part), zlib.crc32(part)) == (packed, size, checksum), "part")
        parts[raw.decode("ascii")] = part
        told = (b"PK\1\2", _VERSION, *fields[1:10], 0, 0, 0, 0, _OWNER_ONLY, at)
        directory += _CENTRAL.pack(*told) + raw
        at = begin + packed
    count = len(parts)
    end = _END.pack(b"PK\5\6", 0, 0, count, count, len(directory), at, 0)
    _require(untrusted[at:] == directory + end, "directory")
    return parts


def _inflated(data: bytes, size: int) -> bytes:
    """Exactly ``size`` bytes from a stream that ends with its last byte."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        part = inflater.decompress(data, size + 1)
    except zlib.error:
        raise Refused(Code.CORRUPT, "stream") from None
    _require(inflater.eof and not inflater.unused_data, "stream")
    return part


def _unpacked(form: struct.Struct, untrusted: bytes, at: int) -> tuple[int, ...]:
    try:
        return form.unpack_from(untrusted, at)
    except struct.error:
        raise Refused(Code.TRUNCATED, "entry") from None


def _require(condition: bool, what: str) -> None:
    if not condition:
        raise Refused(Code.CORRUPT, what)
