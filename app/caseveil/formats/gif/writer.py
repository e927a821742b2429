"""A GIF writer for finished frames: what lies beneath a hidden region is not there to be written.

Each frame is written as the pixels that differ from the frame before, or as a whole, with a
palette of its own that holds the colours it uses and no others.
"""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from caseveil.errors import Code, Refused
from caseveil.formats.pixels.animation import bounds

Pixels = NDArray[np.uint8]
Keys = NDArray[np.uint32]
MOST_COLOURS = 256
_CLEAR = 0  # the key of a transparent pixel
_KEEP, _TO_BACKGROUND = 1, 2


@dataclass(frozen=True, slots=True)
class _Drawing:
    """What is drawn for one frame: keys at a place; ``_CLEAR`` leaves what is below."""

    left: int
    top: int
    keys: Keys


def keys(rgba: Pixels) -> Keys:
    """Each pixel as one number: height x width."""
    return np.ascontiguousarray(rgba).view(np.uint32)[..., 0]


def colours(frame: Keys) -> Keys:
    """The different keys of a frame, sorted."""
    # Of a flat picture most neighbours are equal, and sorting is what takes the time.
    flat = frame.ravel()
    starts = np.flatnonzero(np.diff(flat, prepend=~flat[:1]))
    return np.unique(flat[starts])


def encode(frames: Iterable[tuple[Pixels, int]], loops: int | None) -> bytes:
    """The file.

    Args:
        frames: (height x width x 4 with alpha 0 or 255 and all else 0 where it is 0, delay in
            hundredths of a second) of every frame, at least one, all of one size.
        loops: how often the animation repeats; None to say nothing.

    Raises:
        Refused: ``unsupported-feature`` where a frame needs more colours than an image can have.
    """
    parts: list[bytes] = []
    below = np.zeros((1, 1), np.uint32)
    for (current, delay), following in _with_following(frames):
        if not parts:
            parts.append(_head(current, loops))
        cleared = following is not None and _clears(current, following)
        drawing = _drawing(below, current, alone=cleared)
        parts += _image(drawing, delay, _TO_BACKGROUND if cleared else _KEEP)
        below = np.zeros_like(current) if cleared else current
    return b"".join([*parts, b";"])


def _with_following(
    frames: Iterable[tuple[Pixels, int]],
) -> Iterator[tuple[tuple[Keys, int], Keys | None]]:
    """Every (keys, delay) and the keys of the frame after it."""
    waiting: tuple[Keys, int] | None = None
    for rgba, delay in frames:
        following = keys(rgba)
        if waiting is not None:
            yield waiting, following
        waiting = following, delay
    if waiting is not None:
        yield waiting, None


def _head(frame: Keys, loops: int | None) -> bytes:
    height, width = frame.shape
    screen = b"GIF89a" + struct.pack("<HHBBB", width, height, 0x70, 0, 0)
    if loops is None:
        return screen
    return screen + b"\x21\xff\x0bNETSCAPE2.0\x03\x01" + struct.pack("<H", loops) + b"\0"


def _clears(before: Keys, after: Keys) -> bool:
    """Whether a pixel that is seen becomes transparent: nothing can be drawn that does that."""
    return bool(((after == _CLEAR) & (before != _CLEAR)).any())


def _drawing(below: Keys, current: Keys, *, alone: bool) -> _Drawing:
    """The least that turns ``below`` into ``current``.

    Args:
        below: what is on the canvas.
        current: what is to be seen; nothing that is seen ``below`` is transparent in it.
        alone: whether it must reach as far as all that is seen, so that clearing it clears all.
    """
    changed = current != below
    place = bounds(current != _CLEAR if alone else changed)
    inside = np.s_[place.top : place.bottom, place.left : place.right]
    part = np.where(changed, current, np.uint32(_CLEAR))[inside]
    if len(colours(part)) > MOST_COLOURS:
        part = current[inside]
    return _Drawing(place.left, place.top, part)


def _image(drawing: _Drawing, delay: int, disposal: int) -> Iterator[bytes]:
    used = colours(drawing.keys)
    if len(used) > MOST_COLOURS:
        raise Refused(Code.UNSUPPORTED_FEATURE, "colours")
    bits = max(2, (len(used) - 1).bit_length())
    palette = np.zeros((1 << bits, 4), np.uint8)
    palette[: len(used)] = used.view(np.uint8).reshape(-1, 4)
    clear = int(used[0] == _CLEAR)
    # The key of a transparent pixel sorts first, so it is index 0 where there is one.
    yield struct.pack("<BBBBHBB", 0x21, 0xF9, 4, disposal << 2 | clear, delay, 0, 0)
    height, width = drawing.keys.shape
    yield struct.pack("<BHHHHB", 0x2C, drawing.left, drawing.top, width, height, 0x80 | bits - 1)
    yield palette[:, :3].tobytes()
    indices = np.searchsorted(used, drawing.keys).astype(np.uint8)
    yield bytes([bits]) + Image.fromarray(indices).tobytes("gif", "L", bits, 0) + b"\0"
