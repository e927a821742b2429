"""Animated PNG (PNG specification, third edition, 4.9 and 11.3.4): its frames as they appear.

An animation that does not keep to the rules is none: viewers then show the still picture alone.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Rect, Size
from caseveil.formats.png import image as png_image
from caseveil.formats.png.structure import COLOUR_CHUNKS, GREY, PALETTE, RGB, Chunk, Structure

Pixels = NDArray[np.uint8]
CONTROL, FRAME, DATA = b"acTL", b"fcTL", b"fdAT"
TO_BACKGROUND, TO_PREVIOUS = 1, 2
_OVER = 1
_FRAME_LAYOUT = ">IIIIIHHBB"


@dataclass(frozen=True, slots=True)
class Frame:
    """One image of the animation.

    Attributes:
        place: on the canvas.
        delay: numerator and denominator of the seconds that it is shown, as stored.
        disposal: what happens to it before the next one is drawn.
        blend: 1 where it is blended over the canvas instead of put in its place.
        data: its compressed rows.
    """

    place: Rect
    delay: tuple[int, int]
    disposal: int
    blend: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Animation:
    """All frames, and how often they are repeated; 0 for ever."""

    frames: tuple[Frame, ...]
    plays: int


def animation(structure: Structure) -> Animation | None:
    """The animation of a PNG file; None where there is none that keeps to the rules."""
    names = [chunk.name for chunk in structure.chunks]
    if names.count(CONTROL) != 1 or names.index(CONTROL) > names.index(b"IDAT"):
        return None
    control = structure.first(CONTROL) or b""
    if len(control) != 8 or not _in_sequence(structure):
        return None
    count, plays = struct.unpack(">II", control)
    frames = list(_frames(structure))
    whole = Rect(0, 0, structure.header.size.width, structure.header.size.height)
    if not frames or count != len(frames) or not all(_is_sound(f, whole) for f in frames):
        return None
    if not has_still_of_its_own(structure) and frames[0].place != whole:
        return None
    return Animation(tuple(frames), plays)


def has_still_of_its_own(structure: Structure) -> bool:
    """Whether viewers that know no animation are shown a picture that is no frame of it."""
    names = [chunk.name for chunk in structure.chunks]
    return FRAME not in names[: names.index(b"IDAT")]


def _in_sequence(structure: Structure) -> bool:
    """Whether the numbers of all frame chunks count up from nought."""
    told = [chunk.data for chunk in structure.chunks if chunk.name in (FRAME, DATA)]
    return [data[:4] for data in told] == [struct.pack(">I", index) for index in range(len(told))]


def _frames(structure: Structure) -> Iterator[Frame]:
    """Frames in file order, those that are cut short left out."""
    waiting: Frame | None = None
    for chunk in structure.chunks:
        if chunk.name == FRAME:
            if waiting:
                yield waiting
            waiting = _frame(chunk)
        elif waiting and chunk.name == b"IDAT":
            waiting = replace(waiting, data=waiting.data + chunk.data)
        elif waiting and chunk.name == DATA:
            waiting = replace(waiting, data=waiting.data + chunk.data[4:])
    if waiting:
        yield waiting


def _frame(chunk: Chunk) -> Frame | None:
    if len(chunk.data) != struct.calcsize(_FRAME_LAYOUT):
        return None
    _, width, height, left, top, *delay, disposal, blend = struct.unpack(_FRAME_LAYOUT, chunk.data)
    place = Rect(left, top, left + width, top + height)
    return Frame(place, (delay[0], delay[1]), disposal, blend, b"")


def _is_sound(frame: Frame, whole: Rect) -> bool:
    place = frame.place
    inside = place.right <= whole.right and place.bottom <= whole.bottom
    told = frame.disposal <= TO_PREVIOUS and frame.blend <= _OVER
    return bool(inside and place.size.pixels and frame.data and told)


def stays_opaque(structure: Structure, moving: Animation) -> bool:
    """Whether nothing of the canvas is ever seen through."""
    solid = structure.header.colour in (GREY, RGB, PALETTE) and structure.first(b"tRNS") is None
    full = moving.frames[0].place.size == structure.header.size
    cleared = any(f.disposal == TO_BACKGROUND for f in moving.frames)
    return solid and full and not cleared and moving.frames[0].disposal != TO_PREVIOUS


class Canvas:
    """Draws forwards and remembers where it is; going back begins anew."""

    def __init__(self, structure: Structure, moving: Animation) -> None:
        self._structure = structure
        self._frames = moving.frames
        self._restart()

    def rgba(self, index: int) -> Pixels:
        """Frame ``index``, height x width x 4, orientation not applied, not to be changed.

        Raises:
            Refused: ``truncated`` or ``corrupt`` where an image cannot be decoded.
        """
        if index < self._drawn - 1:
            self._restart()
        while self._drawn <= index:
            self._draw(self._frames[self._drawn])
        return self._shown

    def _restart(self) -> None:
        size = self._structure.header.size
        self._drawn = 0
        self._below = self._shown = np.zeros((size.height, size.width, 4), np.uint8)

    def _draw(self, frame: Frame) -> None:
        if self._drawn:
            self._below = self._disposed(self._frames[self._drawn - 1])
        image = self._decoded(frame)
        shown = self._below.copy()
        place = frame.place.slices
        shown[place] = over(image, shown[place]) if frame.blend == _OVER else image
        self._shown = shown
        self._drawn += 1

    def _disposed(self, frame: Frame) -> Pixels:
        """What the next image is drawn on."""
        first = self._drawn == 1
        if frame.disposal == TO_PREVIOUS and not first:
            return self._below
        if frame.disposal in (TO_BACKGROUND, TO_PREVIOUS):
            cleared = self._shown.copy()
            cleared[frame.place.slices] = 0
            return cleared
        return self._shown

    def _decoded(self, frame: Frame) -> Pixels:
        return png_image.rgba(png_image.decode(_alone(self._structure, frame)))


def _alone(structure: Structure, frame: Frame) -> Structure:
    """A still picture of one frame."""
    size = Size(frame.place.size.width, frame.place.size.height)
    header = replace(structure.header, size=size)
    shared = [chunk for chunk in structure.chunks if chunk.name in COLOUR_CHUNKS]
    head = Chunk(b"IHDR", header.packed())
    return Structure(header, (head, *shared, Chunk(b"IDAT", frame.data), Chunk(b"IEND", b"")), b"")


def over(source: Pixels, ground: Pixels) -> Pixels:
    """``source`` blended over ``ground``, height x width x 4, in whole numbers.

    Colours weighted by alpha, every quotient rounded to the nearest.
    """
    front, back = source[..., 3:].astype(np.int64), ground[..., 3:].astype(np.int64)
    mine, theirs = front * 255, (255 - front) * back
    total = mine + theirs
    sums = source[..., :3] * mine + ground[..., :3] * theirs
    mixed = (sums + total // 2) // np.maximum(total, 1)
    blended = np.concatenate([mixed, (total + 127) // 255], axis=2).astype(np.uint8)
    blended = np.where(front == 255, source, blended)
    return np.where(front == 0, ground, blended)
