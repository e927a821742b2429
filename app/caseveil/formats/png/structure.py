"""A PNG file as its chunks say it is (PNG specification, third edition), nothing decoded."""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused

SIGNATURE = b"\x89PNG\r\n\x1a\n"
GREY, RGB, PALETTE, GREY_ALPHA, RGBA = 0, 2, 3, 4, 6
CHANNELS = {GREY: 1, RGB: 3, PALETTE: 1, GREY_ALPHA: 2, RGBA: 4}
_DEPTHS = {
    GREY: (1, 2, 4, 8, 16),
    RGB: (8, 16),
    PALETTE: (1, 2, 4, 8),
    GREY_ALPHA: (8, 16),
    RGBA: (8, 16),
}
_CRITICAL = {b"IHDR", b"PLTE", b"IDAT", b"IEND"}
COLOUR_CHUNKS = {b"PLTE", b"tRNS"}
"""Chunks that every frame of an animation shares."""
_PASSES = (
    (0, 0, 8, 8),
    (4, 0, 8, 8),
    (0, 4, 4, 8),
    (2, 0, 4, 4),
    (0, 2, 2, 4),
    (1, 0, 2, 2),
    (0, 1, 1, 2),
)
_MAX_CHUNKS = 200_000
_STEP = 1 << 20


@dataclass(frozen=True, slots=True)
class Chunk:
    """One chunk whose checksum was right."""

    name: bytes
    data: bytes

    @property
    def shown_name(self) -> str:
        """Its name where it consists of letters, as the standard demands."""
        return self.name.decode("ascii") if self.name.isalpha() else "unknown"


@dataclass(frozen=True, slots=True)
class Header:
    """The image header: stored size, bits per sample, colour type, interlacing."""

    size: Size
    depth: int
    colour: int
    interlaced: bool

    @property
    def channels(self) -> int:
        """Samples per pixel."""
        return CHANNELS[self.colour]

    def packed(self) -> bytes:
        """As it is stored."""
        size, laced = self.size, int(self.interlaced)
        numbers = (size.width, size.height, self.depth, self.colour, 0, 0, laced)
        return struct.pack(">IIBBBBB", *numbers)

    def data_length(self) -> int:
        """Bytes that the image data must inflate to, filter bytes included."""
        bits = self.depth * self.channels
        width, height = self.size.width, self.size.height
        if not self.interlaced:
            return height * (1 + (width * bits + 7) // 8)
        total = 0
        for x, y, dx, dy in _PASSES:
            columns, rows = max(0, -(-(width - x) // dx)), max(0, -(-(height - y) // dy))
            total += rows * (1 + (columns * bits + 7) // 8) if columns else 0
        return total


@dataclass(frozen=True, slots=True)
class Structure:
    """All chunks in file order, the header, and what lies behind the end."""

    header: Header
    chunks: tuple[Chunk, ...]
    trailing: bytes

    def first(self, name: bytes) -> bytes | None:
        """The data of the first chunk called ``name``."""
        return next((chunk.data for chunk in self.chunks if chunk.name == name), None)

    def bare(self) -> bytes:
        """The pixels alone: header, palette, image data, end."""
        needed = [c for c in self.chunks if c.name in _CRITICAL]
        return SIGNATURE + b"".join(framed(c.name, c.data) for c in needed)


def framed(name: bytes, data: bytes) -> bytes:
    """A chunk with its length and checksum."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def parse(untrusted: bytes) -> Structure:
    """The structure of a PNG file.

    Raises:
        Refused: ``truncated``, ``corrupt``, ``no-picture``, or ``unsupported-feature`` and which.
    """
    chunks: list[Chunk] = []
    chunks_of = walk(untrusted)
    while isinstance(item := next(chunks_of), Chunk):
        chunks.append(item)
        if len(chunks) > _MAX_CHUNKS:
            raise Refused(Code.CORRUPT, "chunks")
    head = header(chunks[0])
    _require_order(chunks, head)
    return Structure(head, tuple(chunks), untrusted[item:])


def walk(untrusted: bytes) -> Iterator[Chunk | int]:
    """Every chunk, and at last the offset just behind the end chunk.

    Raises:
        Refused: ``truncated`` or ``corrupt``, when the walk gets there.
    """
    at, name = len(SIGNATURE), b""
    while name != b"IEND":
        if at + 12 > len(untrusted):
            raise Refused(Code.TRUNCATED)
        length, name = struct.unpack_from(">I4s", untrusted, at)
        if at + 12 + length > len(untrusted):
            raise Refused(Code.TRUNCATED)
        data = untrusted[at + 8 : at + 8 + length]
        (checksum,) = struct.unpack_from(">I", untrusted, at + 8 + length)
        if zlib.crc32(data, zlib.crc32(name)) != checksum:
            raise Refused(Code.CORRUPT, "checksum")
        at += 12 + length
        yield Chunk(name, data)
    yield at


def header(chunk: Chunk) -> Header:
    """What the first chunk says of the picture.

    Raises:
        Refused: ``corrupt``; ``unsupported-feature`` for a kind of its own of one maker.
    """
    if chunk.name != b"IHDR" or len(chunk.data) != 13:
        known = chunk.name == b"CgBI"
        raise Refused(Code.UNSUPPORTED_FEATURE if known else Code.CORRUPT, "header")
    width, height, depth, colour, compression, filters, interlace = struct.unpack(
        ">IIBBBBB", chunk.data
    )
    valid = depth in _DEPTHS.get(colour, ()) and interlace in (0, 1)
    if not valid or compression or filters or not 0 < width < 2**31 or not 0 < height < 2**31:
        raise Refused(Code.CORRUPT, "header")
    return Header(Size(width, height), depth, colour, bool(interlace))


def _require_order(chunks: list[Chunk], head: Header) -> None:
    names = [chunk.name for chunk in chunks]
    if any(name[:1].isupper() and name not in _CRITICAL for name in names):
        raise Refused(Code.UNSUPPORTED_FEATURE, "critical-chunk")
    if b"IDAT" not in names:
        raise Refused(Code.NO_PICTURE)
    if names.count(b"IHDR") != 1 or names.count(b"PLTE") > 1 or names.count(b"tRNS") > 1:
        raise Refused(Code.CORRUPT, "chunk-order")
    first = names.index(b"IDAT")
    last = len(names) - names[::-1].index(b"IDAT")
    if names[first:last].count(b"IDAT") != last - first:
        raise Refused(Code.CORRUPT, "chunk-order")
    palette = next((chunk.data for chunk in chunks[:first] if chunk.name == b"PLTE"), b"")
    if head.colour == PALETTE and (not palette or len(palette) % 3 or len(palette) > 768):
        raise Refused(Code.CORRUPT, "palette")


def require_whole(structure: Structure) -> None:
    """Inflates the image data, keeping none of it, to see that nothing is missing.

    Raises:
        Refused: ``truncated`` or ``corrupt``.
    """
    wanted, inflater = structure.header.data_length(), zlib.decompressobj()
    try:
        for chunk in structure.chunks:
            pending = chunk.data if chunk.name == b"IDAT" else b""
            while pending and wanted > 0:
                wanted -= len(inflater.decompress(pending, _STEP))
                pending = inflater.unconsumed_tail
    except zlib.error:
        raise Refused(Code.CORRUPT, "image-data") from None
    if wanted > 0:
        raise Refused(Code.TRUNCATED, "image-data")
