"""Which pictures of a document the detectors are shown, so that every frame is looked at.

A photograph is shown frame by frame. A cine from a scanner repeats itself: beyond a few frames
its first frame is shown, the brightest and the darkest value that each pixel takes, and the mean;
the darkest only where it has contrast that the frame and the brightest have not.
Text that is brighter or darker than what moves beneath shows in one of the extremes, text that
stands still over moving grey in the mean. Mid-grey text on a few frames of a moving cine may show
in none. Where groups differ so much that the extremes of all tell little of some, those are shown
by the extremes of their own; a frame that differs as much from the others of its group is part of
no extreme and shown as it is.
"""

import hashlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import reduce

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Polygon, Size, bounds
from caseveil.formats.base import Document, Pixels
from caseveil.workflow.flashes import flashes, sample
from caseveil_detectors.contract import Picture
from caseveil_detectors.contrast import contrast, is_more

_FEW = 4
_GROUP = 16
_MOST_GROUPS = 16  # of a section, so that the sum of its frames fits into 16 bits
_KEPT_BYTES = 128 << 20
_TILE = 32
_LOST = 48
"""Levels by which the mean of a tile may differ before what lies there counts as lost."""
_LOST_SHARE = 0.15


@dataclass(frozen=True, slots=True)
class Group:
    """Frames that follow each other, as one extreme of every pixel."""

    first: int
    last: int
    pixels: Pixels


@dataclass(frozen=True, slots=True)
class Glance:
    """One picture to be searched.

    Attributes:
        frame: the frame it stands for, or the first of several.
        last: the last of several frames, or the same frame.
        picture: what is searched.
        total: how many pictures of the document are searched, as far as it can be told.
        groups: what an extreme of many frames was joined from.
        twin: an earlier frame that looks the same, so that this one need not be searched.
    """

    frame: int
    last: int
    picture: Picture
    total: int
    groups: tuple[Group, ...] = ()
    twin: int | None = None

    @property
    def projected(self) -> bool:
        """Whether it stands for several frames."""
        return self.last > self.frame

    def shows(self, polygon: Polygon) -> int:
        """The frame, as far as it can be told, that shows what was found there."""
        height, width = self.picture.pixels.shape[:2]
        place = bounds(polygon).clip(Size(width, height)).slices
        joined = self.picture.pixels[place]
        if not self.groups or not joined.size:
            return self.frame
        apart = [float(cv2.absdiff(joined, g.pixels[place]).mean()) for g in self.groups]
        return self.groups[int(np.argmin(apart))].first


def glances(document: Document) -> Iterator[Glance]:
    """The pictures to be searched, every frame being part of at least one.

    Each is made when it is asked for: those of a long series together do not fit into memory.
    """
    alike = len(set(document.frames)) == 1
    if document.photographic or len(document.frames) <= _FEW or not alike:
        yield from _distinct_frames(document)
    else:
        yield from _cine(document)


def _cine(document: Document) -> Iterator[Glance]:
    """The first frame, of deep values the middle one too, and what sums up each section."""
    count, size = len(document.frames), document.frames[0]
    room = _KEPT_BYTES // max(1, 2 * 3 * size.pixels)
    step = _GROUP * max(1, min(_MOST_GROUPS, room))
    sections = [range(n, min(n + step, count)) for n in range(0, count, step)]
    alone = [0]
    first = _picture(document, 0)
    pictures = [first]
    if first.views:
        alone.append(count // 2)
        pictures.append(_picture(document, count // 2))
    shown = len(alone)
    with ThreadPoolExecutor(1, thread_name_prefix="glances") as ahead:
        # While these are searched, nobody else asks the document for anything.
        beginning = ahead.submit(_summed_up, document, sections[0], first.pixels)
        for index, picture in zip(alone, pictures, strict=True):
            yield Glance(index, index, picture, shown + 3 * len(sections))
        summed = beginning.result()
    for number, section in enumerate(sections):
        made, odd = summed if number == 0 else _summed_up(document, section, first.pixels)
        apart = [index for index in odd if index not in alone]
        left = len(made) * (len(sections) - number) + len(apart)
        yield from (replace(glance, total=shown + left) for glance in made)
        for index in apart:
            yield Glance(index, index, _picture(document, index), shown + left)
        shown += len(made) + len(apart)


def _summed_up(document: Document, frames: range, first: Pixels) -> tuple[list[Glance], list[int]]:
    """The extremes and the mean of a section, and the frames that are no part of them."""
    apart: list[int] = []
    sums: list[_Sum] = []
    total = np.zeros(first.shape, np.uint16)
    for start in range(0, len(frames), _GROUP):
        group = frames[start : start + _GROUP]
        summed = _Sum.of(document, group)
        if flashing := flashes(summed.samples):
            apart += [group[place] for place in sorted(flashing)]
            summed = _Sum.of(document, [index for index in group if index not in apart])
        if summed.frames:
            total += summed.total
            sums.append(summed)
    return (_extremes_and_mean(sums, total, first) if sums else []), apart


def _extremes_and_mean(
    sums: Sequence["_Sum"], total: NDArray[np.uint16], first: Pixels
) -> list[Glance]:
    """The darkest only where it tells more than the first frame and the brightest."""
    groups = [(Group(s.frames[0], s.frames[-1], s.light), s.dark) for s in sums]
    brightest = list(_extremes([light for light, _ in groups], np.maximum))
    pictures = (first, *(glance.picture.pixels for glance in brightest))
    known: NDArray[np.uint8] = reduce(np.maximum, map(contrast, pictures))
    darkest = _extremes([replace(light, pixels=dark) for light, dark in groups], np.minimum)
    telling = [one for one in darkest if is_more(contrast(one.picture.pixels), known)]
    mean = (total // np.uint16(sum(len(s.frames) for s in sums))).astype(np.uint8)
    return [*brightest, *telling, _glance(sums[0].frames[0], sums[-1].frames[-1], mean)]


@dataclass(slots=True)
class _Sum:
    """Frames of a group as the extremes and the sum of each pixel."""

    frames: Sequence[int]
    light: Pixels
    dark: Pixels
    total: NDArray[np.uint16]
    samples: list[Pixels]

    @classmethod
    def of(cls, document: Document, frames: Sequence[int]) -> "_Sum":
        """Decodes each frame once."""
        none = np.zeros((0, 0, 3), np.uint8)
        summed = cls(frames, none, none, none.astype(np.uint16), [])
        for index in frames:
            summed._add(document.picture(index))
        return summed

    def _add(self, pixels: Pixels) -> None:
        if not self.samples:
            self.light, self.dark = pixels.copy(), pixels.copy()
            self.total = np.zeros(pixels.shape, np.uint16)
        np.maximum(self.light, pixels, out=self.light)
        np.minimum(self.dark, pixels, out=self.dark)
        self.total += pixels
        self.samples.append(sample(pixels))


def _extremes(groups: Sequence[Group], join: np.ufunc) -> Iterator[Glance]:
    """One picture of all groups, and of each of which little shows in it; else one of each."""
    whole: Pixels = reduce(join, [group.pixels for group in groups])
    alone = [group for group in groups if _lost(whole, group.pixels) > _LOST_SHARE]
    if 2 * len(alone) > len(groups):
        alone = list(groups)
    else:
        yield _glance(groups[0].first, groups[-1].last, whole, tuple(groups))
    for group in alone:
        yield _glance(group.first, group.last, group.pixels)


def _lost(whole: Pixels, part: Pixels) -> float:
    """The share of tiles in which a picture of all tells little of a part."""
    apart = cv2.absdiff(whole, part)
    size = max(1, apart.shape[1] // _TILE), max(1, apart.shape[0] // _TILE)
    tiles = np.asarray(cv2.resize(apart, size, interpolation=cv2.INTER_AREA))
    return float(np.mean(tiles.max(axis=2) > _LOST))


def _glance(first: int, last: int, pixels: Pixels, groups: tuple[Group, ...] = ()) -> Glance:
    return Glance(first, last, Picture(pixels, (), photographic=False), 1, groups)


def _picture(document: Document, index: int) -> Picture:
    return Picture(document.picture(index), document.views(index), document.photographic)


def _distinct_frames(document: Document) -> Iterator[Glance]:
    count = len(document.frames)
    seen: dict[bytes, int] = {}
    for index in range(count):
        picture = _picture(document, index)
        digest = _digest(picture) if count > 1 else b""
        yield Glance(index, index, picture, count, twin=seen.get(digest))
        seen.setdefault(digest, index)


def _digest(picture: Picture) -> bytes:
    """Of every rendering: frames that look alike on white may differ on black."""
    digest = hashlib.sha256()
    for pixels in (picture.pixels, *picture.views):
        digest.update(repr(pixels.shape).encode())
        digest.update(np.ascontiguousarray(pixels).data)
    return digest.digest()
