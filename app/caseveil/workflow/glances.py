"""Which pictures of a document the detectors are shown, so that every frame is looked at.

A photograph is shown frame by frame. A cine from a scanner repeats itself: beyond a few frames
its first and middle frame are shown, and for every sixteen frames the brightest and the darkest
value each pixel takes. Text that is brighter or darker than what moves beneath shows in one of
the two; mid-grey text that stands on a single frame of a moving cine may not.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from caseveil.formats.base import Document, Pixels
from caseveil_detectors.contract import Picture

_FEW = 4
_GROUP = 16


@dataclass(frozen=True, slots=True)
class Glance:
    """One picture to be searched.

    Attributes:
        frame: the frame it stands for; the first of a group.
        last: the last frame of a group, or the same frame.
        brightest: for a group: the maximum over its frames, else the minimum.
        decoded: its pixels, where they were needed to tell it from the frames before.
    """

    frame: int
    last: int
    brightest: bool = True
    decoded: Picture | None = None

    @property
    def projected(self) -> bool:
        """Whether it stands for several frames."""
        return self.last > self.frame

    def picture(self, document: Document) -> Picture:
        """The pixels to be searched."""
        if self.projected:
            pixels = self._projection(document)
            return Picture(pixels, (), document.photographic)
        return self.decoded or _picture(document, self.frame)

    def _projection(self, document: Document) -> Pixels:
        join = np.maximum if self.brightest else np.minimum
        pixels = document.picture(self.frame).copy()
        for index in range(self.frame + 1, self.last + 1):
            join(pixels, document.picture(index), out=pixels)
        return pixels


def most(document: Document) -> int:
    """How many pictures are to be searched at most."""
    count = len(document.frames)
    return count if _frame_by_frame(document) else 2 + 2 * -(-count // _GROUP)


def glances(document: Document) -> Iterator[Glance]:
    """The pictures to be searched, every frame being part of at least one.

    Each is made when it is asked for: those of a long series together do not fit into memory.
    """
    count = len(document.frames)
    if _frame_by_frame(document):
        yield from _distinct_frames(document)
        return
    yield from (Glance(index, index) for index in (0, count // 2))
    for first in range(0, count, _GROUP):
        last = min(first + _GROUP, count) - 1
        if last > first:
            yield Glance(first, last, brightest=True)
            yield Glance(first, last, brightest=False)
        else:
            yield Glance(first, first)


def _frame_by_frame(document: Document) -> bool:
    same_size = len(set(document.frames)) == 1
    return document.photographic or len(document.frames) <= _FEW or not same_size


def _picture(document: Document, index: int) -> Picture:
    views = document.views(index)
    return Picture(document.picture(index), views, document.photographic)


def _distinct_frames(document: Document) -> Iterator[Glance]:
    if len(document.frames) == 1:
        yield Glance(0, 0)
        return
    seen: set[bytes] = set()
    for index in range(len(document.frames)):
        decoded = _picture(document, index)
        digest = _digest(decoded)
        if digest not in seen:
            seen.add(digest)
            yield Glance(index, index, decoded=decoded)


def _digest(picture: Picture) -> bytes:
    """Of every rendering: frames that look alike on white may differ on black."""
    digest = hashlib.sha256()
    for pixels in (picture.pixels, *picture.views):
        digest.update(repr(pixels.shape).encode())
        digest.update(np.ascontiguousarray(pixels).data)
    return digest.digest()
