"""An own walk through a PNG file: every chunk, its checksum, and the inflated picture data.

Source: W3C Portable Network Graphics, third edition (2025), clauses 5, 7, 8, 10 and 11.
"""

import struct
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from caseveil.errors import Code, Refused
from caseveil.verify.pixels.own_profiles import is_own

SIGNATURE = b"\x89PNG\r\n\x1a\n"
# What display needs; each with the length its payload must have, None where it varies.
NEEDED: dict[bytes, int | None] = {
    b"IHDR": 13,
    b"PLTE": None,
    b"tRNS": None,
    b"gAMA": 4,
    b"cHRM": 32,
    b"sRGB": 1,
    b"iCCP": None,
    b"IDAT": None,
    b"IEND": 0,
    b"acTL": 8,
    b"fcTL": 26,
    b"fdAT": None,
}
_OFTEN = (b"IDAT", b"fcTL", b"fdAT")
_MOST_INFLATED = 1 << 24
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
# First column, first row, column step, row step of each pass (clause 8.1).
_ADAM7 = (
    (0, 0, 8, 8),
    (4, 0, 8, 8),
    (0, 4, 4, 8),
    (2, 0, 4, 4),
    (0, 2, 2, 4),
    (1, 0, 2, 2),
    (0, 1, 1, 2),
)
_STEP = 1 << 20
PROFILE = b"iCCP"
_PROFILE_NAME = b"profile"
_MOST_PROFILE = 1 << 16


@dataclass(frozen=True, slots=True)
class Chunk:
    """One chunk; ``intact`` tells whether its checksum is right, ``end`` the offset after it."""

    kind: bytes
    payload: bytes
    intact: bool
    end: int


@dataclass(frozen=True, slots=True)
class Header:
    """The image header (clause 11.2.1): pixels, bits per sample, colour type, Adam7 or not."""

    width: int
    height: int
    depth: int
    colour: int
    interlaced: bool

    @property
    def raw_size(self) -> int:
        """Length of the inflated picture data: a filter byte and the samples of every row."""
        if not self.interlaced:
            return self._pass_size(self.width, self.height)
        sizes = [
            (-(-(self.width - x) // dx), -(-(self.height - y) // dy)) for x, y, dx, dy in _ADAM7
        ]
        return sum(self._pass_size(w, h) for w, h in sizes if w > 0 and h > 0)

    def _pass_size(self, width: int, height: int) -> int:
        bits = width * self.depth * _CHANNELS[self.colour]
        return height * (1 + (bits + 7) // 8)


def walk(untrusted: bytes) -> Iterator[Chunk]:
    """Every chunk up to the first IEND.

    Raises:
        Refused: ``corrupt`` or ``truncated``, when the walk gets there.
    """
    if untrusted[:8] != SIGNATURE:
        raise Refused(Code.CORRUPT, "no signature")
    at, kind = 8, b""
    while kind != b"IEND":
        if at + 12 > len(untrusted):
            raise Refused(Code.TRUNCATED, "chunk header")
        length, kind = struct.unpack_from(">I4s", untrusted, at)
        end = at + 12 + length
        if end > len(untrusted):
            raise Refused(Code.TRUNCATED, "chunk")
        payload = bytes(untrusted[at + 8 : end - 4])
        (checksum,) = struct.unpack_from(">I", untrusted, end - 4)
        yield Chunk(kind, payload, zlib.crc32(payload, zlib.crc32(kind)) == checksum, end)
        at = end


def framed(kind: bytes, payload: bytes) -> bytes:
    """A chunk as it stands in a file, for what is handed to a decoder."""
    checksum = zlib.crc32(payload, zlib.crc32(kind))
    return struct.pack(">I", len(payload)) + kind + payload + struct.pack(">I", checksum)


def header(chunk: Chunk) -> Header:
    """The image header in the first chunk.

    Raises:
        Refused: ``corrupt`` where it is no valid header.
    """
    if chunk.kind != b"IHDR" or len(chunk.payload) != 13:
        raise Refused(Code.CORRUPT, "no header")
    width, height, depth, colour, deflate, adaptive, lace = struct.unpack(">IIBBBBB", chunk.payload)
    valid = width and height and depth in _DEPTHS.get(colour, ()) and lace in (0, 1)
    if not valid or deflate or adaptive:
        raise Refused(Code.CORRUPT, "header")
    return Header(width, height, depth, colour, lace == 1)


def faults(untrusted: bytes) -> list[str]:
    """What a finished PNG file holds that it must not, as content-free codes.

    The chunks of an animation are judged by ``apng``.

    Raises:
        Refused: where the file cannot be walked at all.
    """
    chunks = list(walk(untrusted))
    head = header(chunks[0])
    found = [f for chunk in chunks for f in _chunk_faults(chunk)]
    found += _order_faults([chunk.kind for chunk in chunks])
    found += _palette_faults(head, chunks)
    found += [f for chunk in chunks if chunk.kind == PROFILE for f in _profile_faults(chunk)]
    found += stream_faults((c.payload for c in chunks if c.kind == b"IDAT"), head.raw_size)
    if chunks[-1].end != len(untrusted):
        found.append(f"after-end {len(untrusted) - chunks[-1].end}")
    return found


def _chunk_faults(chunk: Chunk) -> list[str]:
    if chunk.kind not in NEEDED:
        return [f"chunk-{chunk.kind.hex()}"]
    found = [] if chunk.intact else [f"checksum-{chunk.kind.decode('ascii')}"]
    if NEEDED[chunk.kind] not in (None, len(chunk.payload)):
        found.append(f"length-{chunk.kind.decode('ascii')}")
    return found


def _order_faults(kinds: list[bytes]) -> list[str]:
    found = [
        f"repeated-{kind.decode('ascii')}"
        for kind in NEEDED
        if kind not in _OFTEN and kinds.count(kind) > 1
    ]
    places = [place for place, kind in enumerate(kinds) if kind == b"IDAT"]
    if not places or places[-1] - places[0] + 1 != len(places):
        found.append("data-not-together")
    return found


def _palette_faults(head: Header, chunks: list[Chunk]) -> list[str]:
    """A palette or transparency longer than the picture can use has room for more than colours."""
    sizes = {chunk.kind: len(chunk.payload) for chunk in chunks}
    palette, alpha = sizes.get(b"PLTE", 0), sizes.get(b"tRNS", 0)
    most = 1 << head.depth if head.colour == 3 else 0
    limits = {0: 2, 2: 6, 3: palette // 3}
    found = [] if palette % 3 == 0 and palette <= 3 * most else ["palette"]
    return found + ([] if alpha <= limits.get(head.colour, 0) else ["transparency"])


def stream_faults(parts: Iterable[bytes], expected: int) -> list[str]:
    """The zlib stream must inflate to exactly the picture and end with the last byte of data."""
    inflater, size = zlib.decompressobj(), 0
    try:
        for part in parts:
            left = part
            while left and not inflater.eof and size <= expected:
                size += len(inflater.decompress(left, _STEP))
                left = inflater.unconsumed_tail
            if left:
                return ["data-after-stream"]
    except zlib.error:
        return ["data-stream"]
    if inflater.unused_data:
        return ["data-after-stream"]
    size += len(inflater.flush())
    return [] if inflater.eof and size == expected else ["data-size"]


def profile(chunks: Iterable[Chunk]) -> bytes:
    """The colour profile; empty where there is none or it cannot be inflated."""
    return next((inflated(chunk) for chunk in chunks if chunk.kind == PROFILE), b"")


def _profile_faults(chunk: Chunk) -> list[str]:
    """A profile must be one of the program's own, under its one name, and nothing behind it."""
    name, _, rest = chunk.payload.partition(b"\0")
    stream = zlib.decompressobj()
    try:
        body = stream.decompress(rest[1:], _MOST_PROFILE)
    except zlib.error:
        return ["profile"]
    whole = stream.eof and not stream.unused_data and rest[:1] == b"\0"
    return [] if name == _PROFILE_NAME and whole and is_own(body) else ["profile"]


def inflated(chunk: Chunk) -> bytes:
    """The text or profile inside a compressed chunk, at most 16 MiB; empty for others."""
    if chunk.kind not in (b"zTXt", b"iCCP", b"iTXt"):
        return b""
    _, _, body = chunk.payload.partition(b"\0")
    body = body[1:] if chunk.kind != b"iTXt" else body[2:].split(b"\0", 2)[-1]
    try:
        return zlib.decompressobj().decompress(body, _MOST_INFLATED)
    except zlib.error:
        return b""
