"""A PNG that ends early, made whole by the check's own hand: whole rows, then zeros."""

import zlib
from collections.abc import Iterable

from caseveil.errors import Code, Refused
from caseveil.verify.png.container import SIGNATURE, Chunk, framed, header, walk

_BEFORE = 8  # bytes of a chunk before its payload
_MOVING = frozenset({b"acTL", b"fcTL", b"fdAT"})


def completed(untrusted: bytes) -> bytes:
    """A whole file of the rows that are there.

    Raises:
        Refused: ``truncated`` where there is none, or of a picture that is not stored row by row;
            ``corrupt``.
    """
    chunks = _there(untrusted)
    if not chunks:
        raise Refused(Code.TRUNCATED, "chunk")
    head = header(chunks[0])
    if head.interlaced or any(chunk.kind in _MOVING for chunk in chunks):
        raise Refused(Code.TRUNCATED, "rows")
    row = head.raw_size // head.height
    data = _unpacked((chunk.payload for chunk in chunks if chunk.kind == b"IDAT"), head.raw_size)
    rows = len(data) // row
    if not rows:
        raise Refused(Code.TRUNCATED, "rows")
    picture = zlib.compress(data[: rows * row].ljust(head.raw_size, b"\0"), 1)
    before = [c for c in chunks if c.kind not in (b"IDAT", b"IEND")]
    parts = [(c.kind, c.payload) for c in before] + [(b"IDAT", picture), (b"IEND", b"")]
    return SIGNATURE + b"".join(framed(kind, payload) for kind, payload in parts)


def _there(untrusted: bytes) -> list[Chunk]:
    """Every whole chunk, and what is there of image data that was cut."""
    chunks: list[Chunk] = []
    try:
        chunks.extend(walk(untrusted))
    except Refused as error:
        if error.code is not Code.TRUNCATED:
            raise
        at = chunks[-1].end if chunks else len(SIGNATURE)
        length, kind = int.from_bytes(untrusted[at : at + 4], "big"), untrusted[at + 4 : at + 8]
        if kind == b"IDAT":
            rest = untrusted[at + _BEFORE :][:length]
            chunks.append(Chunk(kind, rest, intact=True, end=len(untrusted)))
    return chunks


def _unpacked(parts: Iterable[bytes], most: int) -> bytes:
    try:
        return zlib.decompressobj().decompress(b"".join(parts), most)
    except zlib.error:
        raise Refused(Code.CORRUPT, "data stream") from None
