"""A writer of animated PNG for finished frames: each holds what differs from the one before."""

import struct
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Rect
from caseveil.formats.pixels.animation import changed
from caseveil.formats.png import writer
from caseveil.formats.png.apng import CONTROL, DATA, FRAME
from caseveil.formats.png.image import PngImage
from caseveil.formats.png.structure import RGB, RGBA, SIGNATURE, framed

Pixels = NDArray[np.uint8]


def encode(
    frames: Iterable[tuple[Pixels, tuple[int, int]]],
    plays: int,
    *,
    opaque: bool,
    profile: bytes = b"",
) -> bytes:
    """A file of several frames; of one frame a still picture.

    Args:
        frames: (height x width x 4, numerator and denominator of its seconds), at least one, all
            of one size.
        plays: how often they are repeated; 0 for ever.
        opaque: whether no pixel of any frame is seen through.
        profile: a colour profile of our own; empty for sRGB.

    Raises:
        ValueError: for no frame.
    """
    channels, colour = (3, RGB) if opaque else (4, RGBA)
    parts: list[bytes] = []
    below: Pixels | None = None
    sequence = count = 0
    for rgba, delay in frames:
        shown = rgba[..., :channels]
        place = changed(below, shown)
        part = np.ascontiguousarray(shown[place.top : place.bottom, place.left : place.right])
        data = writer.data(PngImage(part, 8, colour))
        parts.append(framed(FRAME, _head(sequence, place, delay)))
        if below is None:
            parts.append(framed(b"IDAT", data))
        else:
            sequence += 1
            parts.append(framed(DATA, struct.pack(">I", sequence) + data))
        below, sequence, count = shown, sequence + 1, count + 1
    if below is None:
        raise ValueError("no frames")
    height, width = below.shape[:2]
    header = framed(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0))
    control = framed(CONTROL, struct.pack(">II", count, plays))
    body = [control, *parts] if count > 1 else parts[1:]
    shared = writer.profile_chunks(profile)
    return b"".join([SIGNATURE, header, *shared, *body, framed(b"IEND", b"")])


def _head(sequence: int, place: Rect, delay: tuple[int, int]) -> bytes:
    size = place.size
    numbers = (sequence, size.width, size.height, place.left, place.top, *delay, 0, 0)
    return struct.pack(">IIIIIHHBB", *numbers)
