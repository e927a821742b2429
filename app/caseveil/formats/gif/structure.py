"""A GIF file as its blocks say it is (GIF89a, CompuServe 1990), nothing decoded."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from caseveil.domain.geometry import Rect, Size
from caseveil.errors import Code, Refused

SIGNATURES = (b"GIF87a", b"GIF89a")
COMMENT, PLAIN_TEXT, APPLICATION, CONTROL = 0xFE, 0x01, 0xFF, 0xF9
TO_BACKGROUND, TO_PREVIOUS = 2, 3
LOOPING = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
_IMAGE, _EXTENSION, _TRAILER = 0x2C, 0x21, 0x3B
_MAX_BLOCKS = 200_000
_RAMP = bytes(level for index in range(256) for level in (index,) * 3)
"""Of a file without any palette: its indices are levels of grey, as viewers show it."""


@dataclass(frozen=True, slots=True)
class Extension:
    """One extension block.

    Attributes:
        label: its kind.
        body: its sub-blocks joined, the first one (a header in most kinds) included.
        raw: all bytes behind the label: XMP does not keep to sub-blocks.
    """

    label: int
    body: bytes
    raw: bytes


@dataclass(frozen=True, slots=True)
class Image:
    """One image: where it is drawn on the screen, its colours, its packed indices.

    Attributes:
        place: on the screen.
        interlaced: whether rows come in four passes.
        palette: red, green, blue of every index.
        code_size: bits of a palette index in the packed data.
        packed: sub-blocks with their length bytes, without the empty one at the end.
        delay: hundredths of a second that it is shown.
        disposal: what happens to it before the next one is drawn.
        transparent: the index that is not drawn; None where all are.
    """

    place: Rect
    interlaced: bool
    palette: bytes
    code_size: int
    packed: bytes
    delay: int
    disposal: int
    transparent: int | None

    def bare(self) -> bytes:
        """A file of this image alone, as large as its screen."""
        size, colours = self.place.size, _table(self.palette)
        flags = 0x80 | (len(colours) // 3).bit_length() - 2
        screen = struct.pack("<HHBBB", size.width, size.height, flags, 0, 0)
        place = struct.pack("<HHHHB", 0, 0, size.width, size.height, 0x40 * self.interlaced)
        data = bytes([self.code_size]) + self.packed + b"\0"
        return b"GIF89a" + screen + colours + b"," + place + data + b";"


@dataclass(frozen=True, slots=True)
class Structure:
    """The screen, all images and extensions in file order, and what lies behind the end.

    Attributes:
        screen: size of the canvas.
        aspect: the pixel aspect ratio as stored, 0 for none.
        images: every image.
        extensions: every extension but those that control an image.
        loops: how often the animation is repeated, 0 for ever; None where nothing is told.
        trailing: bytes after the end.
    """

    screen: Size
    aspect: int
    images: tuple[Image, ...]
    extensions: tuple[Extension, ...]
    loops: int | None
    trailing: bytes


def _table(palette: bytes) -> bytes:
    """A colour table whose length the format can tell: 2, 4, 8 ... 256 entries."""
    entries = max(2, 1 << (len(palette) // 3 - 1).bit_length())
    return palette.ljust(3 * entries, b"\0")


def parse(untrusted: bytes) -> Structure:
    """The structure of a GIF file.

    Raises:
        Refused: ``truncated``, ``corrupt``, ``no-picture``, or ``unsupported-feature`` and which.
    """
    reader = _Reader(untrusted)
    reader.take(6)
    width, height, flags, _, aspect = struct.unpack("<HHBBB", reader.take(7))
    if not width or not height:
        raise Refused(Code.CORRUPT, "screen")
    screen = Size(width, height)
    palette = reader.palette(flags)
    blocks = list(_blocks(reader, screen, palette))
    images = tuple(block for block in blocks if isinstance(block, Image))
    if not images:
        raise Refused(Code.NO_PICTURE)
    extensions = tuple(block for block in blocks if isinstance(block, Extension))
    told = [loops for block in extensions if (loops := _loops(block)) is not None]
    return Structure(
        screen, aspect, images, extensions, told[0] if told else None, untrusted[reader.at :]
    )


def _loops(block: Extension) -> int | None:
    body = block.body
    if block.label != APPLICATION or body[:11] not in LOOPING or len(body) != 14 or body[11] != 1:
        return None
    return int.from_bytes(body[12:], "little")


def is_loop_count(block: Extension) -> bool:
    """Whether it holds the number of repetitions and nothing else."""
    return _loops(block) is not None


def _blocks(reader: "_Reader", screen: Size, palette: bytes) -> Iterator[Image | Extension]:
    """Every image and extension up to the end; what controls an image is read with it."""
    control = b""
    for _ in range(_MAX_BLOCKS):
        kind = reader.byte()
        if kind == _TRAILER:
            return
        if kind == _IMAGE:
            yield _image(reader, screen, palette, control)
            control = b""
        elif kind == _EXTENSION:
            extension = reader.extension()
            if extension.label != CONTROL:
                yield extension
            elif len(extension.body) != 4:
                raise Refused(Code.CORRUPT, "control")
            else:
                control = extension.body
        else:
            raise Refused(Code.CORRUPT, "block")
    raise Refused(Code.CORRUPT, "blocks")


def _image(reader: "_Reader", screen: Size, common: bytes, control: bytes) -> Image:
    left, top, width, height, flags = struct.unpack("<HHHHB", reader.take(9))
    place = Rect(left, top, left + width, top + height)
    if not width or not height or place.right > screen.width or place.bottom > screen.height:
        raise Refused(Code.CORRUPT, "image-place")
    palette = reader.palette(flags) or common or _RAMP
    code_size = reader.byte()
    if not 2 <= code_size <= 8:
        raise Refused(Code.CORRUPT, "code-size")
    packed = reader.sub_blocks()
    how, delay, index = struct.unpack("<BHB", control or bytes(4))
    disposal = how >> 2 & 7
    if disposal > TO_PREVIOUS:
        raise Refused(Code.UNSUPPORTED_FEATURE, "disposal")
    clear = index if how & 1 else None
    return Image(place, bool(flags & 0x40), palette, code_size, packed, delay, disposal, clear)


class _Reader:
    """Takes bytes off the front; running out of them is a truncated file."""

    def __init__(self, untrusted: bytes) -> None:
        self._data = untrusted
        self.at = 0

    def take(self, count: int) -> bytes:
        if self.at + count > len(self._data):
            raise Refused(Code.TRUNCATED)
        self.at += count
        return self._data[self.at - count : self.at]

    def byte(self) -> int:
        return self.take(1)[0]

    def palette(self, flags: int) -> bytes:
        return self.take(3 << (flags & 7) + 1) if flags & 0x80 else b""

    def sub_blocks(self) -> bytes:
        """Everything up to the empty sub-block, with the length bytes."""
        start = self.at
        while size := self.byte():
            self.take(size)
        return self._data[start : self.at - 1]

    def extension(self) -> Extension:
        label = self.byte()
        raw = self.sub_blocks()
        return Extension(label, _joined(raw), raw)


def _joined(raw: bytes) -> bytes:
    parts, at = [], 0
    while at < len(raw):
        parts.append(raw[at + 1 : at + 1 + raw[at]])
        at += 1 + raw[at]
    return b"".join(parts)
