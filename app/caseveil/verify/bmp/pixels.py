"""The pixels of any BMP as RGBA, by a decoder of the second pass's own."""

from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused
from caseveil.verify.bmp import container
from caseveil.verify.pixels.rgba import RgbaFrames

Pixels = NDArray[np.uint8]
_WIDEST = 16
_END_OF_ROW, _END, _JUMP = 0, 1, 2


@dataclass
class BmpFrames(RgbaFrames):
    """A BMP file: one frame in 8-bit RGBA."""

    untrusted: bytes
    header: container.Header = field(init=False)
    _kept: Pixels | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.header = container.header(self.untrusted)
        self.profile = container.profile(self.untrusted)

    @property
    def engines(self) -> tuple[str, ...]:
        """None: it is read without any codec."""
        return ()

    @property
    def sizes(self) -> tuple[Size, ...]:
        """The one frame's size."""
        return (Size(self.header.width, self.header.height),)

    def stored(self, index: int) -> Pixels:
        """Height x width x 4, RGBA, 8 bits."""
        if index != 0:
            raise Refused(Code.CORRUPT, "frame index")
        if self._kept is None:
            self._kept = decode(self.untrusted, self.header)
        return self._kept


def decode(untrusted: bytes, head: container.Header) -> Pixels:
    """Height x width x 4, RGBA, the top row first; alpha that is zero throughout counts as none.

    Raises:
        Refused: ``truncated``, ``corrupt`` or ``unsupported-feature``.
    """
    rgba = np.full((head.height, head.width, 4), 255, np.uint8)
    if head.depth > 16 and not any(head.masks[3:]) and head.coding == 0:
        blocks = _rows(untrusted, head).reshape(head.height, -1)[:, : head.width * head.depth // 8]
        pixels = blocks.reshape(head.height, head.width, head.depth // 8)
        for channel in range(3):
            rgba[..., channel] = pixels[..., 2 - channel]
    elif head.depth > 8:
        _unmask(_rows(untrusted, head), head, rgba)
    else:
        colours = np.zeros((1 << head.depth, 3), np.uint8)
        colours[: len(head.palette)] = head.palette
        runs = head.coding in (1, 2)
        indices = _unrun(untrusted, head) if runs else _unpack(_rows(untrusted, head), head)
        rgba[..., :3] = np.take(colours, indices, axis=0)
    return rgba[::-1] if head.flipped else rgba


def _rows(untrusted: bytes, head: container.Header) -> Pixels:
    """Stored rows; the padding of the last one may be missing."""
    needed = head.stride * (head.height - 1) + -(-head.width * head.depth // 8)
    if head.start + needed > len(untrusted):
        raise Refused(Code.TRUNCATED, "pixels")
    whole = untrusted[head.start : head.start + head.stride * head.height]
    padded = whole + bytes(head.stride * head.height - len(whole))
    return np.frombuffer(padded, np.uint8).reshape(head.height, head.stride)


def _unpack(rows: Pixels, head: container.Header) -> Pixels:
    if head.depth == 8:
        return rows[:, : head.width]
    bits = np.unpackbits(rows, axis=1)[:, : head.width * head.depth]
    weights = 1 << np.arange(head.depth - 1, -1, -1)
    grouped = bits.reshape(head.height, head.width, head.depth)
    return np.asarray(grouped @ weights.astype(np.uint8))


def _unmask(rows: Pixels, head: container.Header, rgba: Pixels) -> None:
    """Fills ``rgba`` from values of 16 or 32 bits, each field through a table of its levels."""
    item = head.depth // 8
    for row, line in zip(rows, rgba, strict=True):
        values = row[: head.width * item].view(f"<u{item}")
        for channel, mask in enumerate(head.masks):
            if mask:
                line[:, channel] = _levels(mask)[(values & mask) >> _shift(mask)]
            elif channel < 3:
                line[:, channel] = 0
    if not rgba[..., 3].any():
        rgba[..., 3] = 255


def _shift(mask: int) -> int:
    return (mask & -mask).bit_length() - 1


@lru_cache(4)
def _levels(mask: int) -> Pixels:
    width = mask.bit_count()
    if width > _WIDEST or mask >> _shift(mask) != (1 << width) - 1:
        raise Refused(Code.UNSUPPORTED_FEATURE, "masks")
    return np.rint(np.linspace(0, 255, 1 << width)).astype(np.uint8)


def _unrun(untrusted: bytes, head: container.Header) -> Pixels:
    """Palette indices of a run-length stream in stored order; skipped pixels are index 0."""
    half = head.coding == 2
    canvas = np.zeros(head.height * head.width, np.uint8)
    at, x, y = head.start, 0, 0
    while y < head.height:
        count, code = _pair(untrusted, at)
        at += 2
        run = b""
        if count:
            run = _alternating(code, count) if half else bytes([code]) * count
        elif code == _END_OF_ROW:
            x, y = 0, y + 1
        elif code == _END:
            return canvas.reshape(head.height, head.width)
        elif code == _JUMP:
            right, up = _pair(untrusted, at)
            at, x, y = at + 2, x + right, y + up
        else:
            length = (code + 1) // 2 if half else code
            run = untrusted[at : at + length]
            if len(run) < length:
                raise Refused(Code.TRUNCATED, "pixels")
            run = _nibbles(run)[:code] if half else run
            at += length + (length & 1)
        if run:
            shown = run[: max(0, head.width - x)]
            begin = y * head.width + x
            canvas[begin : begin + len(shown)] = np.frombuffer(shown, np.uint8)
            x += len(run)
    return canvas.reshape(head.height, head.width)


def _pair(untrusted: bytes, at: int) -> tuple[int, int]:
    if at + 2 > len(untrusted):
        raise Refused(Code.TRUNCATED, "pixels")
    return untrusted[at], untrusted[at + 1]


def _nibbles(packed: bytes) -> bytes:
    return bytes(part for byte in packed for part in (byte >> 4, byte & 15))


def _alternating(code: int, count: int) -> bytes:
    return (bytes([code >> 4, code & 15]) * (count // 2 + 1))[:count]
