"""A WebP file as its chunks say it is (RFC 9649), nothing decoded."""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from caseveil.domain.geometry import Rect, Size
from caseveil.errors import Code, Refused

LOSSY, LOSSLESS, ALPHA = b"VP8 ", b"VP8L", b"ALPH"
EXTENDED, ANIMATION, FRAME = b"VP8X", b"ANIM", b"ANMF"
PROFILE, EXIF, XMP = b"ICCP", b"EXIF", b"XMP "
ANIMATED_FLAG, ALPHA_FLAG, PROFILE_FLAG = 0x02, 0x10, 0x20
_NEEDED = (LOSSY, LOSSLESS, ALPHA, EXTENDED, ANIMATION, FRAME)
_IMAGES = (LOSSY, LOSSLESS)
_MAX_CHUNKS = 200_000


@dataclass(frozen=True, slots=True)
class Chunk:
    """One chunk without its padding."""

    name: bytes
    data: bytes

    @property
    def shown_name(self) -> str:
        """Its name where it consists of letters."""
        text = self.name.decode("latin-1").strip()
        return text if text.isascii() and text.isalnum() else "unknown"


@dataclass(frozen=True, slots=True)
class Frame:
    """One image and where it is drawn.

    Attributes:
        place: on the canvas.
        duration: milliseconds that it is shown.
        flags: how it is blended and disposed of, as stored.
        chunks: its alpha plane, if any, and its picture.
        others: further chunks inside it.
    """

    place: Rect
    duration: int
    flags: int
    chunks: tuple[Chunk, ...]
    others: tuple[Chunk, ...] = ()


@dataclass(frozen=True, slots=True)
class Structure:
    """The canvas, its frames, and everything else.

    Attributes:
        canvas: stored size of every frame as shown.
        frames: one for a still picture.
        loops: how often the animation is repeated, 0 for ever; None for a still picture.
        others: chunks that hold no picture, in file order.
        trailing: bytes after the end.
    """

    canvas: Size
    frames: tuple[Frame, ...]
    loops: int | None
    others: tuple[Chunk, ...]
    trailing: bytes

    def first(self, name: bytes) -> bytes:
        """The data of the first chunk of that name; empty where there is none."""
        return next((chunk.data for chunk in self.others if chunk.name == name), b"")

    def bare(self) -> bytes:
        """A file of the pictures alone."""
        if self.loops is not None:
            return animated(self.canvas, self.frames, self.loops, transparent=True)
        chunks = list(self.frames[0].chunks)
        if len(chunks) > 1:
            chunks.insert(0, _extended(self.canvas, ALPHA_FLAG))
        return riff(chunks)


def riff(chunks: Sequence[Chunk]) -> bytes:
    """A whole file of these chunks."""
    body = b"WEBP" + b"".join(_framed(chunk) for chunk in chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def with_profile(size: Size, picture: Chunk, profile: bytes, *, transparent: bool) -> bytes:
    """A whole file of one picture and its colour profile."""
    head = _extended(size, PROFILE_FLAG | ALPHA_FLAG * transparent)
    return riff([head, Chunk(PROFILE, profile), picture])


def animated(
    size: Size, frames: Sequence[Frame], loops: int, *, transparent: bool, profile: bytes = b""
) -> bytes:
    """A whole animation of these frames."""
    flags = ANIMATED_FLAG | ALPHA_FLAG * transparent | PROFILE_FLAG * bool(profile)
    colours = [Chunk(PROFILE, profile)] if profile else []
    start = Chunk(ANIMATION, struct.pack("<IH", 0, loops))
    head = _extended(size, flags)
    return riff([head, *colours, start, *(_frame_chunk(frame) for frame in frames)])


def _extended(size: Size, flags: int) -> Chunk:
    return Chunk(EXTENDED, bytes([flags, 0, 0, 0]) + _three(size.width - 1, size.height - 1))


def _frame_chunk(frame: Frame) -> Chunk:
    place, size = frame.place, frame.place.size
    head = _three(place.left // 2, place.top // 2, size.width - 1, size.height - 1, frame.duration)
    body = b"".join(_framed(chunk) for chunk in frame.chunks)
    return Chunk(FRAME, head + bytes([frame.flags]) + body)


def _framed(chunk: Chunk) -> bytes:
    head = chunk.name + struct.pack("<I", len(chunk.data))
    return head + chunk.data + b"\0" * (len(chunk.data) % 2)


def _three(*values: int) -> bytes:
    return b"".join(value.to_bytes(3, "little") for value in values)


def parse(untrusted: bytes) -> Structure:
    """The structure of a WebP file.

    Raises:
        Refused: ``truncated``, ``corrupt`` or ``no-picture``.
    """
    if len(untrusted) < 12:
        raise Refused(Code.TRUNCATED)
    end = 8 + int.from_bytes(untrusted[4:8], "little")
    if end > len(untrusted):
        raise Refused(Code.TRUNCATED)
    chunks = list(_chunks(untrusted[12:end]))
    needed = [chunk for chunk in chunks if chunk.name in _NEEDED]
    others = tuple(chunk for chunk in chunks if chunk.name not in _NEEDED)
    names = [chunk.name for chunk in needed]
    if not {*_IMAGES, FRAME}.intersection(names):
        raise Refused(Code.NO_PICTURE)
    if names[0] == EXTENDED:
        canvas, frames, loops = _extended_parts(needed)
    else:
        frames = (_still(needed),)
        canvas, loops = frames[0].place.size, None
    return Structure(canvas, frames, loops, others, untrusted[end:])


def _chunks(data: bytes) -> Iterator[Chunk]:
    at = 0
    for _ in range(_MAX_CHUNKS):
        if at >= len(data):
            return
        if at + 8 > len(data):
            raise Refused(Code.TRUNCATED)
        name, size = struct.unpack_from("<4sI", data, at)
        if at + 8 + size > len(data):
            raise Refused(Code.TRUNCATED)
        yield Chunk(name, data[at + 8 : at + 8 + size])
        at += 8 + size + size % 2
    raise Refused(Code.CORRUPT, "chunks")


def _extended_parts(chunks: list[Chunk]) -> tuple[Size, tuple[Frame, ...], int | None]:
    head, *rest = chunks
    if len(head.data) < 10:
        raise Refused(Code.CORRUPT, "header")
    canvas = Size(_at(head.data, 4) + 1, _at(head.data, 7) + 1)
    moving = bool(head.data[0] & ANIMATED_FLAG)
    if not moving:
        frames: tuple[Frame, ...] = (_still(rest),)
        if frames[0].place.size != canvas:
            raise Refused(Code.CORRUPT, "canvas")
        return canvas, frames, None
    if rest[0].name != ANIMATION or len(rest[0].data) < 6:
        raise Refused(Code.CORRUPT, "animation")
    frames = tuple(_moving(chunk, canvas) for chunk in rest[1:])
    if not frames:
        raise Refused(Code.NO_PICTURE)
    return canvas, frames, int.from_bytes(rest[0].data[4:6], "little")


def _still(chunks: list[Chunk]) -> Frame:
    size = _picture_size(chunks)
    return Frame(Rect(0, 0, size.width, size.height), 0, 0, tuple(chunks))


def _moving(chunk: Chunk, canvas: Size) -> Frame:
    data = chunk.data
    if chunk.name != FRAME or len(data) < 16:
        raise Refused(Code.CORRUPT, "frame")
    left, top = 2 * _at(data, 0), 2 * _at(data, 3)
    place = Rect(left, top, left + _at(data, 6) + 1, top + _at(data, 9) + 1)
    inner = list(_chunks(data[16:]))
    chunks = [part for part in inner if part.name in _NEEDED]
    others = tuple(part for part in inner if part.name not in _NEEDED)
    if _picture_size(chunks) != place.size:
        raise Refused(Code.CORRUPT, "frame-size")
    if place.right > canvas.width or place.bottom > canvas.height:
        raise Refused(Code.CORRUPT, "frame-place")
    return Frame(place, _at(data, 12), data[15] & 3, tuple(chunks), others)


def _picture_size(chunks: list[Chunk]) -> Size:
    """The size that the picture itself tells: a lossy one with alpha, or a picture alone."""
    names = [chunk.name for chunk in chunks]
    if names not in ([LOSSY], [LOSSLESS], [ALPHA, LOSSY]):
        raise Refused(Code.CORRUPT, "chunk-order")
    data = chunks[-1].data
    if names[-1] == LOSSLESS:
        if len(data) < 5 or data[0] != 0x2F:
            raise Refused(Code.CORRUPT, "picture")
        bits = int.from_bytes(data[1:5], "little")
        return Size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if len(data) < 10 or data[3:6] != b"\x9d\x01\x2a":
        raise Refused(Code.CORRUPT, "picture")
    width, height = (value & 0x3FFF for value in struct.unpack_from("<HH", data, 6))
    if not width or not height:
        raise Refused(Code.CORRUPT, "picture")
    return Size(width, height)


def _at(data: bytes, offset: int) -> int:
    return int.from_bytes(data[offset : offset + 3], "little")
