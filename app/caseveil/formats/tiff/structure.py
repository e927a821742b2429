"""A TIFF or BigTIFF file as its directories say it is, nothing decoded.

Layout after TIFF 6.0 section 2 and the BigTIFF design of libtiff; sub-directories after Adobe's
TIFF Technical Note 1, EXIF and GPS directories after CIPA DC-008.
"""

import struct
from dataclasses import dataclass, field

from caseveil.errors import Code, Refused

SIGNATURES = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
SUB_IFDS = 0x014A
SUBORDINATE = {SUB_IFDS: "SubIFD", 0x8769: "Exif", 0x8825: "GPS", 0xA005: "Interop"}
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_SIZES |= {16: 8, 17: 8, 18: 8}
_WHOLE = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 13: "I", 16: "Q", 17: "q", 18: "Q"}
_MAX_DIRECTORIES = 4_096
_MAX_DEPTH = 4
_MAX_ENTRIES = 65_535
_LINKS = frozenset(SUBORDINATE)


@dataclass(frozen=True, slots=True)
class Entry:
    """One field of a directory.

    Attributes:
        tag: its number.
        kind: type number.
        count: of values, as claimed.
        data: the values' bytes; empty where they point outside the file.
        order: ``<`` or ``>``.
        at: offset of the data.
    """

    tag: int
    kind: int
    count: int
    data: memoryview
    order: str
    at: int

    def numbers(self, most: int = 1 << 30) -> tuple[int, ...]:
        """Its whole numbers, at most so many; none where it holds something else."""
        letter = _WHOLE.get(self.kind)
        if letter is None:
            return ()
        count = min(len(self.data) // _SIZES[self.kind], most)
        return struct.unpack_from(f"{self.order}{count}{letter}", self.data)


@dataclass(frozen=True, slots=True)
class Directory:
    """One directory.

    Attributes:
        path: ``IFD0``, ``IFD1`` ... for those of the chain; ``IFD0/SubIFD``, ``IFD0/Exif`` ...
        entries: its fields in file order.
        below: directories that its fields point to.
        span: offset of its first byte, and of the first behind it.
    """

    path: str
    entries: tuple[Entry, ...]
    below: tuple["Directory", ...]
    span: tuple[int, int]

    def entry(self, tag: int) -> Entry | None:
        """The first field with this number."""
        return next((entry for entry in self.entries if entry.tag == tag), None)

    def numbers(self, tag: int, default: tuple[int, ...] = ()) -> tuple[int, ...]:
        """The whole numbers of a field; ``default`` where there is none."""
        entry = self.entry(tag)
        return default if entry is None else entry.numbers()

    def number(self, tag: int, default: int) -> int:
        """The first of them."""
        return next(iter(self.numbers(tag)), default)

    def data(self, tag: int) -> bytes:
        """The bytes of a field; empty where there is none."""
        entry = self.entry(tag)
        return b"" if entry is None else bytes(entry.data)


@dataclass(frozen=True, slots=True)
class Structure:
    """The whole file, its byte order, and the directories of its chain."""

    untrusted: bytes
    order: str
    chain: tuple[Directory, ...]


@dataclass
class _Walk:
    untrusted: memoryview
    order: str
    big: bool
    seen: set[int] = field(default_factory=set)

    def directory(self, at: int, path: str, depth: int = 0) -> tuple[Directory, int]:
        """The directory at an offset, and the offset that it names as the next.

        Raises:
            Refused: ``corrupt`` for a circle or too many directories or entries; ``truncated``.
        """
        if at in self.seen or len(self.seen) >= _MAX_DIRECTORIES:
            raise Refused(Code.CORRUPT, "directories")
        self.seen.add(at)
        width, item = (8, 20) if self.big else (2, 12)
        count = self._number(at, width)
        if count > _MAX_ENTRIES:
            raise Refused(Code.CORRUPT, "directory")
        first, end = at + width, at + width + item * count
        following = self._number(end, 8 if self.big else 4)
        entries = tuple(self._entry(first + item * place) for place in range(count))
        below = tuple(self._below(entries, path, depth)) if depth < _MAX_DEPTH else ()
        behind = end + (8 if self.big else 4)
        return Directory(path, entries, below, (at, behind)), following

    def _number(self, at: int, width: int) -> int:
        if at + width > len(self.untrusted):
            raise Refused(Code.TRUNCATED, "directory")
        part = self.untrusted[at : at + width]
        return int.from_bytes(part, "little" if self.order == "<" else "big")

    def _entry(self, at: int) -> Entry:
        form, room = ("HHQ", 8) if self.big else ("HHI", 4)
        tag, kind, count = struct.unpack_from(self.order + form, self.untrusted, at)
        inline = at + struct.calcsize("=" + form)
        size = _SIZES.get(kind, 1) * count
        start = inline if size <= room else self._number(inline, room)
        whole = start + size <= len(self.untrusted)
        data = self.untrusted[start : start + size] if whole else self.untrusted[:0]
        return Entry(tag, kind, count, data, self.order, start)

    def _below(self, entries: tuple[Entry, ...], path: str, depth: int) -> list[Directory]:
        """Directories that fields point to; a broken one is no page, so it is left out."""
        found = []
        for entry in entries:
            if entry.tag in _LINKS and entry.kind in (4, 13, 16, 18):
                for at in entry.numbers(_MAX_DIRECTORIES):
                    try:
                        found.append(
                            self.directory(at, f"{path}/{SUBORDINATE[entry.tag]}", depth + 1)[0]
                        )
                    except Refused:
                        continue
        return found


def parse(untrusted: bytes) -> Structure:
    """The structure of a TIFF file.

    Raises:
        Refused: ``truncated`` or ``corrupt`` where the chain of directories cannot be followed.
    """
    order = "<" if untrusted[:2] == b"II" else ">"
    big = untrusted[2:4] in (b"+\0", b"\0+")
    head = struct.Struct(order + ("HHQ" if big else "I"))
    if 4 + head.size > len(untrusted):
        raise Refused(Code.TRUNCATED, "header")
    *widths, at = head.unpack_from(untrusted, 4)
    if big and widths != [8, 0]:
        raise Refused(Code.CORRUPT, "header")
    walk = _Walk(memoryview(untrusted), order, big)
    chain: list[Directory] = []
    while at:
        directory, at = walk.directory(at, f"IFD{len(chain)}")
        chain.append(directory)
    if not chain:
        raise Refused(Code.NO_PICTURE)
    return Structure(untrusted, order, tuple(chain))
