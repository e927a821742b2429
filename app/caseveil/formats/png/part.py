"""A PNG that ends early, made whole: the rows that are there, and zeros in place of the others."""

import zlib
from collections.abc import Iterator

from caseveil.errors import Code, Refused
from caseveil.formats.base import require_pixels
from caseveil.formats.png.structure import SIGNATURE, Chunk, framed, header, walk

_MOVING = frozenset({b"acTL", b"fcTL", b"fdAT"})
_HEADERS, _AROUND = 8, 12  # bytes of a chunk before its data, and before and behind it


def completed(untrusted: bytes, max_pixels: int) -> bytes:
    """A file of the same header and metadata with every row that is there as a whole.

    Args:
        untrusted: a PNG that ends early.
        max_pixels: the largest picture that is made.

    Raises:
        Refused: ``truncated`` where no row is there, for an animation, and for an interlaced
            picture, of which a part is spread over the whole; ``corrupt``; ``too-large``.
    """
    chunks = list(_there(untrusted))
    if not chunks:
        raise Refused(Code.TRUNCATED)
    head = header(chunks[0])
    if head.interlaced or any(chunk.name in _MOVING for chunk in chunks):
        raise Refused(Code.TRUNCATED)
    require_pixels(head.size.pixels, max_pixels)
    wanted = head.data_length()
    row = wanted // head.size.height
    rows = _inflated(chunks, wanted)
    rows = rows[: len(rows) // row * row]
    if not rows:
        raise Refused(Code.TRUNCATED)
    packer = zlib.compressobj(1)
    data = packer.compress(rows) + packer.compress(bytes(wanted - len(rows))) + packer.flush()
    names = [chunk.name for chunk in chunks]
    first = names.index(b"IDAT")
    others = [c for c in chunks[first:] if c.name not in (b"IDAT", b"IEND")]
    parts = [*chunks[:first], Chunk(b"IDAT", data), *others, Chunk(b"IEND", b"")]
    return SIGNATURE + b"".join(framed(chunk.name, chunk.data) for chunk in parts)


def _there(untrusted: bytes) -> Iterator[Chunk]:
    """Every whole chunk, and of one with image data that was cut what is there."""
    at = len(SIGNATURE)
    try:
        for chunk in walk(untrusted):
            if isinstance(chunk, Chunk):
                yield chunk
                at += _AROUND + len(chunk.data)
    except Refused as error:
        if error.code is not Code.TRUNCATED:
            raise
        if untrusted[at + 4 : at + _HEADERS] == b"IDAT":
            length = int.from_bytes(untrusted[at : at + 4], "big")
            yield Chunk(b"IDAT", untrusted[at + _HEADERS :][:length])


def _inflated(chunks: list[Chunk], most: int) -> bytes:
    inflater, parts = zlib.decompressobj(), []
    try:
        for chunk in chunks:
            if chunk.name == b"IDAT" and most > 0:
                parts.append(inflater.decompress(chunk.data, most))
                most -= len(parts[-1])
    except zlib.error:
        raise Refused(Code.CORRUPT, "image-data") from None
    return b"".join(parts)
