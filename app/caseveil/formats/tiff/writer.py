"""A TIFF writer that writes no field that is not needed, and leaves no byte between its parts.

Header, then every directory with its values behind it, then all strips or tiles in order.
"""

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Failed
from caseveil.formats.tiff.image import GREY, RGB, TiffImage, turned_sign

BYTE, SHORT, LONG = 1, 3, 4
_LETTERS = {BYTE: "B", SHORT: "H", LONG: "I", 7: "B"}
_LARGEST = (1 << 32) - 1
_LEVEL = 6
_STRIP_BYTES = 1 << 20
_PHOTOMETRIC = {GREY: 1, RGB: 2}
_CMYK = 5
_UNDEFINED = 7
_PROFILE = 34675

Field = tuple[int, int, Sequence[int]]
"""Number of a tag, its type, its values."""
_Bytes = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Part:
    """One directory to be written: fields without those of the segments, and the segments."""

    fields: tuple[Field, ...]
    segments: tuple[bytes, ...]
    tiled: bool = False


def assemble(parts: Sequence[Part], order: str = "<") -> bytes:
    """A classic TIFF file of these directories.

    Raises:
        Failed: ``too-large`` where offsets of four bytes do not reach.
    """
    sizes = [_directory_size(part) for part in parts]
    data = 8 + sum(sizes)
    if data + sum(len(segment) for part in parts for segment in part.segments) > _LARGEST:
        raise Failed(Code.TOO_LARGE, "file-size")
    mark = b"II" if order == "<" else b"MM"
    pieces, at = [mark + struct.pack(order + "HI", 42, 8)], 8
    for place, (part, size) in enumerate(zip(parts, sizes, strict=True)):
        following = at + size if place + 1 < len(parts) else 0
        pieces.append(_directory(part, at, following, data, order))
        at += size
        data += sum(map(len, part.segments))
    return b"".join([*pieces, *(segment for part in parts for segment in part.segments)])


def _fields(part: Part, data: int) -> list[Field]:
    lengths = [len(segment) for segment in part.segments]
    offsets = [data + sum_before for sum_before in _running(lengths)]
    where, how_long = (324, 325) if part.tiled else (273, 279)
    return sorted([*part.fields, (where, LONG, offsets), (how_long, LONG, lengths)])


def _running(lengths: Sequence[int]) -> list[int]:
    sums, total = [], 0
    for length in lengths:
        sums.append(total)
        total += length
    return sums


def _directory_size(part: Part) -> int:
    fields = _fields(part, 0)
    return 2 + 12 * len(fields) + 4 + sum(_outside(kind, values) for _, kind, values in fields)


def _outside(kind: int, values: Sequence[int]) -> int:
    """Bytes of values that do not fit into their entry, filled up to an even number."""
    size = struct.calcsize(_LETTERS[kind]) * len(values)
    return (size + 1) // 2 * 2 if size > 4 else 0


def _directory(part: Part, at: int, following: int, data: int, order: str) -> bytes:
    fields = _fields(part, data)
    behind = at + 2 + 12 * len(fields) + 4
    entries, values_behind = [], []
    for tag, kind, values in fields:
        packed = struct.pack(f"{order}{len(values)}{_LETTERS[kind]}", *values)
        if len(packed) > 4:
            packed += b"\0" * (len(packed) % 2)
            values_behind.append(packed)
            packed, behind = struct.pack(order + "I", behind), behind + len(packed)
        head = struct.pack(order + "HHI", tag, kind, len(values))
        entries.append(head + packed.ljust(4, b"\0"))
    count = struct.pack(order + "H", len(fields))
    return b"".join([count, *entries, struct.pack(order + "I", following), *values_behind])


def part_of(image: TiffImage, profile: bytes = b"") -> Part:
    """A directory and deflated strips for one page, with a colour profile of our own, if any."""
    height, width = image.samples.shape[:2]
    stored = turned_sign(image.samples) if image.signed else image.samples
    samples = stored.reshape(height, width, -1)
    channels = samples.shape[2]
    predicted = image.depth >= 8
    rows_of_bytes = _rows(samples, image.depth)
    rows = max(1, _STRIP_BYTES // rows_of_bytes.shape[1])
    strips = [
        zlib.compress(rows_of_bytes[top : top + rows].tobytes(), _LEVEL)
        for top in range(0, height, rows)
    ]
    fields: list[Field] = [
        (256, LONG, [width]),
        (257, LONG, [height]),
        (258, SHORT, [image.depth] * channels),
        (259, SHORT, [8]),
        (262, SHORT, [_PHOTOMETRIC.get(image.kind, _CMYK)]),
        (277, SHORT, [channels]),
        (278, LONG, [min(rows, height)]),
        (284, SHORT, [1]),
    ]
    if predicted:
        fields.append((317, SHORT, [2]))
    if image.extra is not None:
        fields.append((338, SHORT, [image.extra]))
    if image.signed:
        fields.append((339, SHORT, [2] * channels))
    if profile:
        fields.append((_PROFILE, _UNDEFINED, list(profile)))
    return Part(tuple(fields), tuple(strips))


def _rows(samples: NDArray[np.unsignedinteger], depth: int) -> _Bytes:
    """Rows of bytes, samples of 8 and 16 bits as differences from their left neighbours."""
    height = len(samples)
    if depth == 1:
        return np.packbits(samples.reshape(height, -1).astype(bool), axis=1)
    differences = samples.copy()
    differences[:, 1:] -= samples[:, :-1]
    little = np.ascontiguousarray(differences, f"<u{depth // 8}")
    return little.reshape(height, -1).view(np.uint8)
