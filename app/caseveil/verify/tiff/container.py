"""An own walk through a TIFF file: in a finished one every byte belongs to exactly one part of it.

Source: TIFF 6.0 (1992) sections 2, 7 and 8; the BigTIFF design of libtiff for sources.
"""

import struct
import zlib
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from caseveil.errors import Code, Refused

SHORT, LONG = 3, 4
_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 6: 1, 7: 1, 8: 2, 9: 4, 13: 4, 16: 8, 17: 8, 18: 8}
_LETTERS: Final = {1: "B", 3: "H", 4: "I", 7: "B", 13: "I", 16: "Q", 18: "Q"}
_MOST_DIRECTORIES: Final = 4_096
_MOST_FIELDS: Final = 65_535
WIDTH, HEIGHT, BITS, COMPRESSION, MEANING, OFFSETS = 256, 257, 258, 259, 262, 273
SAMPLES, ROWS, LENGTHS, PLANAR, PREDICTOR, EXTRA = 277, 278, 279, 284, 317, 338
NEEDED: Final = {
    WIDTH: LONG, HEIGHT: LONG, BITS: SHORT, COMPRESSION: SHORT, MEANING: SHORT, OFFSETS: LONG,
    SAMPLES: SHORT, ROWS: LONG, LENGTHS: LONG, PLANAR: SHORT, PREDICTOR: SHORT, EXTRA: SHORT,
}  # fmt: skip
"""What display needs, each with its only type."""
_OF_PAGES: Final = frozenset({254, 255, 266, 274, 292, 320, 322, 323, 324, 325, 339, 347})
_MOST_VALUES: Final = 1 << 22
"""Of a whole file: many fields may name the same bytes, so its length bounds nothing."""
_OPTIONAL: Final = frozenset({PREDICTOR, EXTRA})
_DEFLATE: Final = 8
_COLOURS: Final = {1: 1, 2: 3, 5: 4}
_STEP: Final = 1 << 20


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


def faults(untrusted: bytes) -> list[str]:
    """What a finished TIFF file holds that it must not, as content-free codes.

    Raises:
        Refused: where the file cannot be walked at all.
    """
    layout = walk(untrusted)
    if layout.big or not layout.little:
        return ["byte-order"]
    found = [fault for directory in layout.chain for fault in _field_faults(directory)]
    if found:
        return found
    found = [f for directory in layout.chain for f in _strip_faults(untrusted, directory)]
    return found + _cover_faults(layout, len(untrusted))


def _field_faults(directory: Directory) -> list[str]:
    tags = [field.tag for field in directory.fields]
    found = [f"tag-{tag}" for tag in tags if tag not in NEEDED]
    found += ["order"] if any(a >= b for a, b in pairwise(tags)) else []
    missing = sorted(set(NEEDED) - _OPTIONAL - set(tags))
    found += [f"missing-{tag}" for tag in missing]
    for field in directory.fields:
        if field.kind != NEEDED.get(field.tag, field.kind) or not field.values:
            found.append(f"type-{field.tag}")
        if any(field.slack):
            found.append(f"slack-{field.tag}")
    return found or _value_faults(directory)


def _value_faults(directory: Directory) -> list[str]:
    """Whether the values are those of a plain page and tell nothing else."""
    bits, meaning = directory.value(BITS, 0), directory.value(MEANING, 0)
    samples, rows = directory.value(SAMPLES, 0), directory.value(ROWS, 0)
    extra = directory.values(EXTRA)
    height = directory.value(HEIGHT, 0)
    if not directory.value(WIDTH, 0) or not 0 < rows <= height:
        return ["size"]
    strips = -(-height // rows)
    wanted = {
        BITS: (bits,) * samples,
        COMPRESSION: (_DEFLATE,),
        PLANAR: (1,),
        PREDICTOR: (2,) if bits >= 8 else (),
        EXTRA: extra if extra in ((0,), (1,), (2,)) else (),
    }
    found = [f"value-{tag}" for tag, values in wanted.items() if directory.values(tag) != values]
    single = (WIDTH, HEIGHT, MEANING, SAMPLES, ROWS)
    found += [f"count-{tag}" for tag in single if len(directory.values(tag)) != 1]
    lengths = (len(directory.values(tag)) for tag in (OFFSETS, LENGTHS))
    found += ["strips"] if any(length != strips for length in lengths) else []
    known = bits in (8, 16) or (bits == 1 and samples == 1)
    if not known or samples != _COLOURS.get(meaning, 0) + len(extra):
        found.append("samples")
    return found


def _strip_faults(untrusted: bytes, directory: Directory) -> list[str]:
    """Each strip must inflate to exactly its rows, filled up with zeros, and end with its data."""
    bits = directory.value(BITS, 0) * directory.value(SAMPLES, 0) * directory.value(WIDTH, 0)
    row, left = -(-bits // 8), directory.value(HEIGHT, 0)
    found: list[str] = []
    pairs = zip(directory.values(OFFSETS), directory.values(LENGTHS), strict=True)
    for at, size in pairs:
        rows = min(left, directory.value(ROWS, 0))
        left -= rows
        if at + size > len(untrusted):
            return ["strip-outside"]
        found += _inflation_faults(untrusted[at : at + size], row, rows, (1 << -bits % 8) - 1)
    return found


def _inflation_faults(data: bytes, row: int, rows: int, unused: int) -> list[str]:
    """``unused`` are those bits of a row's last byte that belong to no pixel."""
    inflater, size, padding = zlib.decompressobj(), 0, 0
    try:
        while data and size <= row * rows and not inflater.eof:
            plain = inflater.decompress(data, _STEP)
            if unused:
                padding |= max(plain[(row - 1 - size) % row :: row], key=unused.__and__, default=0)
            size += len(plain)
            data = inflater.unconsumed_tail
    except zlib.error:
        return ["strip"]
    if not inflater.eof or size != row * rows or inflater.unused_data or data:
        return ["strip"]
    return ["padding"] if padding & unused else []


def _cover_faults(layout: Layout, length: int) -> list[str]:
    """No byte may belong to two parts or to none."""
    spans = [(0, 8)]
    for directory in layout.chain:
        spans.append(directory.span)
        spans += [field.span for field in directory.fields if field.outside]
        pairs = zip(directory.values(OFFSETS), directory.values(LENGTHS), strict=True)
        spans += [(at, at + size) for at, size in pairs]
    spans.sort()
    gaps = sum(max(0, b[0] - a[1]) for a, b in pairwise(spans))
    shared = sum(max(0, a[1] - b[0]) for a, b in pairwise(spans))
    found = [f"gap {gaps}"] if gaps else []
    found += [f"overlap {shared}"] if shared else []
    behind = length - max(end for _, end in spans)
    return found + ([f"after-end {behind}"] if behind else [])
