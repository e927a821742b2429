"""An own walk through a WebP file: every chunk, of every frame too.

Source: RFC 9649, WebP Image Format, chapters 2 (container) and 3 (lossless bitstream).
"""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from caseveil.errors import Code, Refused

LOSSY: Final = b"VP8 "
LOSSLESS: Final = b"VP8L"
ALPHA: Final = b"ALPH"
EXTENDED: Final = b"VP8X"
START: Final = b"ANIM"
FRAME: Final = b"ANMF"
_PICTURES: Final = ((LOSSY,), (LOSSLESS,), (ALPHA, LOSSY))
PROFILE: Final = b"ICCP"
MOVES: Final = 0x02
TELLS_COLOURS: Final = 0x20
SEES_THROUGH: Final = 0x10
_MOST_CHUNKS: Final = 200_000


@dataclass(frozen=True, slots=True)
class Chunk:
    """One chunk; ``pad`` is the byte behind an odd payload, empty where there is none."""

    kind: bytes
    payload: bytes
    pad: bytes


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of a file.

    Attributes:
        place: left, top, width, height on the canvas.
        flags: how it is blended and disposed of; 0 for a still picture.
        chunks: all chunks that it consists of, those that hold no picture included.
        head: how a frame of an animation begins, empty for a still picture.
    """

    place: tuple[int, int, int, int]
    flags: int
    chunks: tuple[Chunk, ...]
    head: bytes = b""

    @property
    def needed(self) -> tuple[Chunk, ...]:
        """The alpha plane, if any, and the picture."""
        return tuple(c for c in self.chunks if c.kind in (LOSSY, LOSSLESS, ALPHA))


@dataclass(frozen=True, slots=True)
class File:
    """A whole file.

    Attributes:
        width: of the canvas.
        height: of the canvas.
        chunks: all chunks of the outer level.
        pictures: one for a still picture, else one for each frame.
        end: offset behind the last chunk.
    """

    width: int
    height: int
    chunks: tuple[Chunk, ...]
    pictures: tuple[Picture, ...]
    end: int

    @property
    def moves(self) -> bool:
        """Whether it is an animation."""
        return bool(self.pictures[0].head)

    def first(self, kind: bytes) -> bytes:
        """The payload of the first chunk of that kind; empty where there is none."""
        return next((chunk.payload for chunk in self.chunks if chunk.kind == kind), b"")

    def bare(self) -> bytes:
        """A file of the pictures alone, which may be transparent whatever the source says."""
        parts = [_packed(self.pictures[0].needed)]
        if self.moves:
            frames = (p.head + _packed(p.needed) for p in self.pictures)
            start = Chunk(START, self.first(START), b"")
            parts = [_packed([start]), *(_packed([Chunk(FRAME, f, b"")]) for f in frames)]
        if self.moves or len(self.pictures[0].needed) > 1:
            sides = ((side - 1).to_bytes(3, "little") for side in (self.width, self.height))
            head = bytes([SEES_THROUGH | MOVES * self.moves, 0, 0, 0]) + b"".join(sides)
            parts.insert(0, _packed([Chunk(EXTENDED, head, b"")]))
        return riff(b"".join(parts))


def riff(body: bytes) -> bytes:
    """A whole file of these packed chunks."""
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def _packed(chunks: Iterable[Chunk]) -> bytes:
    return b"".join(
        c.kind + struct.pack("<I", len(c.payload)) + c.payload + bytes(len(c.payload) % 2)
        for c in chunks
    )


def walk(untrusted: bytes) -> File:
    """Every chunk of the file, and of every frame in it.

    Raises:
        Refused: ``corrupt`` or ``truncated``.
    """
    if untrusted[:4] != b"RIFF" or untrusted[8:12] != b"WEBP":
        raise Refused(Code.CORRUPT, "no signature")
    end = 8 + int.from_bytes(untrusted[4:8], "little")
    if end > len(untrusted):
        raise Refused(Code.TRUNCATED, "file")
    chunks = tuple(_chunks(untrusted[12:end]))
    head = next((c.payload for c in chunks if c.kind == EXTENDED), b"")
    if head[:1] and head[0] & MOVES:
        return _animation(head, chunks, end)
    picture = Picture((0, 0, *_still_size(chunks)), 0, chunks)
    width, height = picture.place[2:]
    if head and _canvas(head) != (width, height):
        raise Refused(Code.CORRUPT, "canvas")
    return File(width, height, chunks, (picture,), end)


def _animation(head: bytes, chunks: tuple[Chunk, ...], end: int) -> File:
    width, height = _canvas(head)
    pictures = tuple(_frame(chunk) for chunk in chunks if chunk.kind == FRAME)
    starts = [chunk for chunk in chunks if chunk.kind == START]
    loose = any(chunk.kind in (LOSSY, LOSSLESS, ALPHA) for chunk in chunks)
    if not pictures or loose or len(starts) != 1 or len(starts[0].payload) != 6:
        raise Refused(Code.CORRUPT, "animation")
    if any(p.place[0] + p.place[2] > width or p.place[1] + p.place[3] > height for p in pictures):
        raise Refused(Code.CORRUPT, "frame place")
    return File(width, height, chunks, pictures, end)


def _chunks(data: bytes) -> Iterator[Chunk]:
    at = count = 0
    while at < len(data):
        count += 1
        if count > _MOST_CHUNKS:
            raise Refused(Code.CORRUPT, "chunks")
        kind, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        at += 8 + size
        if at > len(data):
            raise Refused(Code.TRUNCATED, "chunk")
        yield Chunk(kind, data[at - size : at], data[at : at + size % 2])
        at += size % 2


def _canvas(head: bytes) -> tuple[int, int]:
    if len(head) != 10:
        raise Refused(Code.CORRUPT, "header")
    return _three(head, 4) + 1, _three(head, 7) + 1


def _three(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 3], "little")


def _frame(chunk: Chunk) -> Picture:
    head = chunk.payload[:16]
    chunks = tuple(_chunks(chunk.payload[16:]))
    place = (2 * _three(head, 0), 2 * _three(head, 3), _three(head, 6) + 1, _three(head, 9) + 1)
    if len(head) < 16 or _still_size(chunks) != place[2:]:
        raise Refused(Code.CORRUPT, "frame")
    return Picture(place, head[15], chunks, head)


def _still_size(chunks: tuple[Chunk, ...]) -> tuple[int, int]:
    """Width and height as the picture itself tells them."""
    needed = [c for c in chunks if c.kind in (LOSSY, LOSSLESS, ALPHA)]
    if tuple(c.kind for c in needed) not in _PICTURES:
        raise Refused(Code.CORRUPT, "picture")
    data = needed[-1].payload
    if needed[-1].kind == LOSSLESS:
        if data[:1] != b"\x2f":
            raise Refused(Code.CORRUPT, "picture")
        bits = int.from_bytes(data[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if data[3:6] != b"\x9d\x01\x2a":
        raise Refused(Code.CORRUPT, "picture")
    sides = int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little")
    return sides[0] & 0x3FFF, sides[1] & 0x3FFF
