"""An own walk through a GIF file: every block, and what a finished file may hold of them.

Source: GIF89a (CompuServe, 1990), chapters 15 to 27; the looping block is Netscape's.
"""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from caseveil.errors import Code, Refused
from caseveil.verify.gif import lzw

_CONTROL: Final = 0xF9
_APPLICATION: Final = 0xFF
_LOOPING: Final = b"\x0bNETSCAPE2.0\x03\x01"
_MOST_BLOCKS: Final = 200_000
_GREYS: Final = np.repeat(np.arange(256, dtype=np.uint8), 3).tobytes()
"""The palette of a source that has none; a finished file has one for each image."""


@dataclass(frozen=True, slots=True)
class Extension:
    """An extension block: its kind, and all that follows up to the empty sub-block."""

    label: int
    raw: bytes


@dataclass(frozen=True, slots=True)
class Image:
    """An image block.

    Attributes:
        left: column of the screen at which it begins.
        top: row of the screen at which it begins.
        width: columns.
        height: rows.
        flags: as stored, its own palette's size included.
        own: its own palette, empty where the screen's is used.
        palette: the palette that is used.
        code_size: bits of an index in the packed data.
        packed: the sub-blocks joined.
        short: whether a sub-block other than the last one was not full.
        control: the four bytes that control it; all zero where there are none.
    """

    left: int
    top: int
    width: int
    height: int
    flags: int
    own: bytes
    palette: bytes
    code_size: int
    packed: bytes
    short: bool
    control: bytes

    @property
    def disposal(self) -> int:
        """What happens to it before the next image is drawn."""
        return self.control[0] >> 2 & 7

    @property
    def transparent(self) -> int | None:
        """The index that is not drawn."""
        return self.control[3] if self.control[0] & 1 else None

    def unpacked(self) -> lzw.Unpacked:
        """Its indices in the order of the file."""
        return lzw.unpack(self.packed, self.code_size, self.width * self.height)


@dataclass(frozen=True, slots=True)
class File:
    """A whole file: version, screen, blocks in order, and the offset after its end."""

    version: bytes
    width: int
    height: int
    flags: int
    background: int
    aspect: int
    blocks: tuple[Image | Extension, ...]
    end: int

    @property
    def images(self) -> tuple[Image, ...]:
        """Every image, each one frame."""
        return tuple(block for block in self.blocks if isinstance(block, Image))


class _Bytes:
    def __init__(self, untrusted: bytes) -> None:
        self.data = untrusted
        self.at = 0

    def take(self, count: int) -> bytes:
        self.at += count
        if self.at > len(self.data):
            raise Refused(Code.TRUNCATED, "block")
        return self.data[self.at - count : self.at]

    def sub_blocks(self) -> list[bytes]:
        found = []
        while size := self.take(1)[0]:
            found.append(self.take(size))
        return found


def walk(untrusted: bytes) -> File:
    """Every block up to the trailer.

    Raises:
        Refused: ``corrupt`` or ``truncated``.
    """
    if untrusted[:6] not in (b"GIF87a", b"GIF89a"):
        raise Refused(Code.CORRUPT, "no signature")
    reader = _Bytes(untrusted)
    version = reader.take(6)
    width, height, flags, background, aspect = struct.unpack("<HHBBB", reader.take(7))
    palette = reader.take(3 << (flags & 7) + 1) if flags & 0x80 else b""
    blocks = tuple(_blocks(reader, palette))
    if not width or not height or not any(isinstance(block, Image) for block in blocks):
        raise Refused(Code.CORRUPT, "no picture")
    file = File(version, width, height, flags, background, aspect, blocks, reader.at)
    if any(i.left + i.width > width or i.top + i.height > height for i in file.images):
        raise Refused(Code.CORRUPT, "image place")
    return file


def _blocks(reader: _Bytes, palette: bytes) -> Iterator[Image | Extension]:
    control = bytes(4)
    for _ in range(_MOST_BLOCKS):
        kind = reader.take(1)
        if kind == b";":
            return
        if kind == b",":
            yield _image(reader, palette, control)
            control = bytes(4)
        elif kind == b"!":
            label, start = reader.take(1)[0], reader.at
            body = reader.sub_blocks()
            yield Extension(label, reader.data[start : reader.at - 1])
            if label == _CONTROL:
                control = b"".join(body)
        else:
            raise Refused(Code.CORRUPT, "block")
    raise Refused(Code.CORRUPT, "blocks")


def _image(reader: _Bytes, common: bytes, control: bytes) -> Image:
    left, top, width, height, flags = struct.unpack("<HHHHB", reader.take(9))
    own = reader.take(3 << (flags & 7) + 1) if flags & 0x80 else b""
    code_size = reader.take(1)[0]
    parts = reader.sub_blocks()
    palette = own or common or _GREYS
    valid = width and height and 2 <= code_size <= 8 and len(control) == 4
    if not valid or control[0] >> 2 & 7 > 3:
        raise Refused(Code.CORRUPT, "image")
    short = any(len(part) < 255 for part in parts[:-1])
    packed = b"".join(parts)
    return Image(left, top, width, height, flags, own, palette, code_size, packed, short, control)


def faults(untrusted: bytes) -> list[str]:
    """What a finished GIF file holds that it must not, as content-free codes.

    Raises:
        Refused: where the file cannot be walked at all.
    """
    file = walk(untrusted)
    screen = (file.version, file.flags, file.background, file.aspect)
    found = [] if screen == (b"GIF89a", 0x70, 0, 0) else ["screen"]
    found += _extension_faults(file)
    found += [fault for image in file.images for fault in _image_faults(image)]
    if file.end != len(untrusted):
        found.append(f"after-end {len(untrusted) - file.end}")
    return found


def _extension_faults(file: File) -> list[str]:
    """One loop count at the start, and one control before each image: nothing else is needed."""
    kinds = [block.label if isinstance(block, Extension) else -1 for block in file.blocks]
    loops = int(kinds[0] == _APPLICATION)
    found = [] if kinds[loops:] == [_CONTROL, -1] * len(file.images) else ["blocks"]
    for block in file.blocks:
        if isinstance(block, Extension):
            control = block.label == _CONTROL and block.raw[:1] == b"\x04" and len(block.raw) == 5
            loop = block.label == _APPLICATION and block.raw[:14] == _LOOPING
            if not control and not (loop and len(block.raw) == 16):
                found.append(f"extension-{block.label:02x}")
    return found


def _image_faults(image: Image) -> list[str]:
    found = []
    if image.flags & 0xF8 != 0x80:
        found.append("image-flags")
    if image.control[0] >> 2 not in (1, 2) or image.control[0] & 2:
        found.append("control-flags")
    if not image.control[0] & 1 and image.control[3]:
        found.append("control-index")
    unpacked = image.unpacked()
    if image.short or not unpacked.tight:
        found.append("image-data")
    if _unused_colours(image, unpacked.indices):
        found.append("palette")
    return found


def _unused_colours(image: Image, indices: bytes) -> bool:
    """Whether the palette holds a colour that no pixel shows: it could hold anything."""
    colours = np.frombuffer(image.palette, np.uint8).reshape(-1, 3)
    shown = np.bincount(np.frombuffer(indices, np.uint8), minlength=256) > 0
    if image.transparent is not None:
        shown[image.transparent] = False
    beyond = bool(shown[len(colours) :].any())
    return beyond or bool(colours[~shown[: len(colours)]].any())


def texts(untrusted: bytes, _frames: object = None) -> list[tuple[Iterable[bytes], int]]:
    """Every extension that controls no image, as places for identifiers.

    Raises:
        Refused: where the file cannot be walked.
    """
    blocks = walk(untrusted).blocks
    extensions = [block for block in blocks if isinstance(block, Extension)]
    return [([block.raw for block in extensions if block.label != _CONTROL], 0)]
