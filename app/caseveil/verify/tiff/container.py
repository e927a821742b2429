"""An own walk through a TIFF file: its chain of directories and their fields.

Source: TIFF 6.0 (1992) sections 2, 7 and 8; the BigTIFF design of libtiff for sources.
"""

import struct
from dataclasses import dataclass
from typing import Final

from caseveil.errors import Code, Refused

SHORT, LONG, UNDEFINED = 3, 4, 7
_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 6: 1, 7: 1, 8: 2, 9: 4, 13: 4, 16: 8, 17: 8, 18: 8}
_LETTERS: Final = {1: "B", 3: "H", 4: "I", 7: "B", 13: "I", 16: "Q", 18: "Q"}
_MOST_DIRECTORIES: Final = 4_096
_MOST_FIELDS: Final = 65_535
WIDTH, HEIGHT, BITS, COMPRESSION, MEANING, OFFSETS = 256, 257, 258, 259, 262, 273
SAMPLES, ROWS, LENGTHS, PLANAR, PREDICTOR, EXTRA = 277, 278, 279, 284, 317, 338
FORMAT, PROFILE = 339, 34675
NEEDED: Final = {
    WIDTH: LONG, HEIGHT: LONG, BITS: SHORT, COMPRESSION: SHORT, MEANING: SHORT, OFFSETS: LONG,
    SAMPLES: SHORT, ROWS: LONG, LENGTHS: LONG, PLANAR: SHORT, PREDICTOR: SHORT, EXTRA: SHORT,
    FORMAT: SHORT, PROFILE: UNDEFINED,
}  # fmt: skip
"""What display needs, each with its only type."""
_OF_PAGES: Final = frozenset({254, 255, 266, 274, 292, 320, 322, 323, 324, 325, 347})
_MOST_VALUES: Final = 1 << 22
"""Of a whole file: many fields may name the same bytes, so its length bounds nothing."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its number, type, values where they are whole numbers, and where they lie.

    Attributes:
        tag: number of the field.
        kind: number of the type.
        values: empty for fields and types that are not needed for pixels, for all but the first
            of a number, or where they lie outside the file.
        span: offsets of the first byte of the values and the one behind them.
        outside: whether they lie outside the directory.
        slack: bytes of the entry behind values that fill it only in part.
    """

    tag: int
    kind: int
    values: tuple[int, ...]
    span: tuple[int, int]
    outside: bool
    slack: bytes


@dataclass(frozen=True, slots=True)
class Directory:
    """One directory of the chain and the range of its bytes."""

    fields: tuple[Field, ...]
    span: tuple[int, int]

    def values(self, tag: int, default: tuple[int, ...] = ()) -> tuple[int, ...]:
        """The values of the first field with this number."""
        return next((field.values for field in self.fields if field.tag == tag), default)

    def value(self, tag: int, default: int) -> int:
        """The first of them."""
        return next(iter(self.values(tag)), default)


@dataclass(frozen=True, slots=True)
class Layout:
    """Byte order, offsets of four or eight bytes, and the chain."""

    little: bool
    big: bool
    chain: tuple[Directory, ...]


def walk(untrusted: bytes) -> Layout:
    """The chain of directories.

    Raises:
        Refused: ``corrupt`` or ``truncated``.
    """
    mark = bytes(untrusted[:4])
    if mark not in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        raise Refused(Code.CORRUPT, "no signature")
    little, big = mark[:2] == b"II", b"+" in mark
    if big and _number(untrusted, 4, 4, little) != (8 if little else 8 << 16):
        raise Refused(Code.CORRUPT, "header")
    at = _number(untrusted, 8, 8, little) if big else _number(untrusted, 4, 4, little)
    chain: list[Directory] = []
    seen: set[int] = set()
    kept = 0
    while at:
        if at in seen or len(chain) >= _MOST_DIRECTORIES:
            raise Refused(Code.CORRUPT, "chain")
        seen.add(at)
        directory, at = _directory(untrusted, at, little, big, _MOST_VALUES - kept)
        kept += sum(len(field.values) for field in directory.fields)
        chain.append(directory)
    if not chain:
        raise Refused(Code.CORRUPT, "no directory")
    return Layout(little, big, tuple(chain))


def _number(untrusted: bytes, at: int, size: int, little: bool) -> int:
    if at + size > len(untrusted):
        raise Refused(Code.TRUNCATED, "directory")
    return int.from_bytes(untrusted[at : at + size], "little" if little else "big")


def _directory(
    untrusted: bytes, at: int, little: bool, big: bool, left: int
) -> tuple[Directory, int]:
    """A directory with at most ``left`` values, and the offset of the next one."""
    head, entry, word = (8, 20, 8) if big else (2, 12, 4)
    count = _number(untrusted, at, head, little)
    if count > _MOST_FIELDS:
        raise Refused(Code.CORRUPT, "directory")
    last = at + head + entry * count
    following = _number(untrusted, last, word, little)
    fields: list[Field] = []
    unread = set(NEEDED) | _OF_PAGES
    for start in range(at + head, last, entry):
        tag = _number(untrusted, start, 2, little)
        field = _field(untrusted, start, little, big, left if tag in unread else 0)
        unread.discard(tag)
        left -= len(field.values)
        fields.append(field)
    return Directory(tuple(fields), (at, last + word)), following


def _field(untrusted: bytes, at: int, little: bool, big: bool, left: int) -> Field:
    """A field with its values where there are at most ``left`` of them."""
    order, room = "<" if little else ">", 8 if big else 4
    tag, kind = struct.unpack_from(order + "HH", untrusted, at)
    count = _number(untrusted, at + 4, room, little)
    size = _SIZES.get(kind, 8) * count
    inline = at + 4 + room
    outside = size > room
    start = _number(untrusted, inline, room, little) if outside else inline
    letter = _LETTERS.get(kind)
    readable = letter is not None and start + size <= len(untrusted) and count <= left
    values = struct.unpack_from(f"{order}{count}{letter}", untrusted, start) if readable else ()
    slack = b"" if outside else bytes(untrusted[inline + size : inline + room])
    return Field(tag, kind, values, (start, start + size), outside, slack)
