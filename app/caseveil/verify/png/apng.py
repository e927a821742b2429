"""An own walk through the animation chunks of a PNG file, and what a finished one may hold.

Source: PNG specification, third edition, 4.9 (APNG) and 11.3.4.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from caseveil.verify.png import container
from caseveil.verify.png.container import Chunk, Header

CONTROL: Final = b"acTL"
FRAME: Final = b"fcTL"
DATA: Final = b"fdAT"
CHUNKS: Final = (CONTROL, FRAME, DATA)
_FRAME_SIZE: Final = 26


@dataclass(frozen=True, slots=True)
class Image:
    """One image of an animation.

    Attributes:
        left: column of the canvas at which it begins.
        top: row of the canvas at which it begins.
        width: columns.
        height: rows.
        disposal: 0 stays, 1 is cleared, 2 is taken back before the next one is drawn.
        blended: 1 where it is laid over the canvas, 0 where it replaces it.
        parts: of its zlib stream.
    """

    left: int
    top: int
    width: int
    height: int
    disposal: int
    blended: int
    parts: tuple[bytes, ...]

    def fits(self, head: Header) -> bool:
        """Whether it is a picture, drawn on the canvas, in a known way."""
        inside = self.left + self.width <= head.width and self.top + self.height <= head.height
        known = self.disposal <= 2 and self.blended <= 1
        return bool(inside and known and self.width and self.height and any(self.parts))

    def covers(self, head: Header) -> bool:
        """Whether it is as large as the canvas."""
        return (self.width, self.height) == (head.width, head.height)


def images(head: Header, chunks: Sequence[Chunk]) -> tuple[Image, ...]:
    """The images of an animation; none where the file keeps not to the rules, or has none.

    A viewer shows the still picture then, and so does the check.
    """
    kinds = [chunk.kind for chunk in chunks]
    told = [chunk.payload for chunk in chunks if chunk.kind == CONTROL]
    if len(told) != 1 or len(told[0]) != 8 or b"IDAT" not in kinds:
        return ()
    still = kinds.index(b"IDAT")
    if kinds.index(CONTROL) > still or not _counts_up(chunks):
        return ()
    found = _collected(chunks)
    if not found or len(found) != int.from_bytes(told[0][:4], "big"):
        return ()
    if not all(image is not None and image.fits(head) for image in found):
        return ()
    sound = tuple(image for image in found if image is not None)
    return () if FRAME in kinds[:still] and not sound[0].covers(head) else sound


def _counts_up(chunks: Sequence[Chunk]) -> bool:
    numbers = [c.payload[:4] for c in chunks if c.kind in (FRAME, DATA)]
    return numbers == [struct.pack(">I", number) for number in range(len(numbers))]


def _collected(chunks: Sequence[Chunk]) -> list[Image | None]:
    """One image for each frame control; None for one of a wrong length."""
    controls: list[bytes] = []
    streams: list[list[bytes]] = []
    for chunk in chunks:
        if chunk.kind == FRAME:
            controls.append(chunk.payload)
            streams.append([])
        elif chunk.kind in (b"IDAT", DATA) and streams:
            streams[-1].append(chunk.payload[4:] if chunk.kind == DATA else chunk.payload)
    return [_image(*pair) for pair in zip(controls, streams, strict=True)]


def _image(control: bytes, parts: list[bytes]) -> Image | None:
    if len(control) != _FRAME_SIZE:
        return None
    width, height, left, top, _, _, disposal, blended = struct.unpack(">IIIIHHBB", control[4:])
    return Image(left, top, width, height, disposal, blended, tuple(parts))


def faults(untrusted: bytes) -> list[str]:
    """What a finished PNG file, still or animated, holds that it must not, as content-free codes.

    Raises:
        Refused: where the file cannot be walked at all.
    """
    found = container.faults(untrusted)
    chunks = list(container.walk(untrusted))
    kinds = [chunk.kind for chunk in chunks if chunk.kind in (*CHUNKS, b"IDAT")]
    if not set(CHUNKS) & set(kinds):
        return found
    head = container.header(chunks[0])
    return found + _moving_faults(head, kinds, images(head, chunks))


def _moving_faults(head: Header, kinds: Sequence[bytes], found: Sequence[Image]) -> list[str]:
    """It begins with the control, and the still picture is its first image.

    Nothing is blended or disposed of, and each image has one chunk of data that is all used.
    """
    shape = [CONTROL, FRAME, b"IDAT", *[FRAME, DATA] * (len(found) - 1)]
    plain = all(image.disposal == 0 and image.blended == 0 for image in found)
    told = [] if len(found) > 1 and kinds == shape and plain else ["animation"]
    for image in found[1:]:
        size = replace(head, width=image.width, height=image.height).raw_size
        told += container.stream_faults(image.parts, size)
    return told
