"""A long cine as few pictures: text that stands still, comes or goes shows in its extremes.

A frame that looks like none of those around it would hide them, and is shown as it is.
Written apart from the search that the work is done by.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil.domain.plan import Plan
from caseveil.verify.contract import Pixels
from caseveil.verify.pixels.decoding import Frames

GROUP: Final = 16
LONGEST: Final = 256
"""Frames that are summed up together: their sum fits into 16 bits."""

MOST_BYTES: Final = 128 << 20
TILE: Final = 32
LOST: Final = 48
"""Levels by which a tile may differ on average before what lies there counts as lost."""
LOST_SHARE: Final = 0.15


def pictures(frames: Frames, plan: Plan | None) -> Iterator[tuple[int, Pixels]]:
    """What sums up all frames, each with the first frame that it stands for.

    Args:
        frames: of one size.
        plan: frames of which it hides or spares other regions are not summed up together.
    """
    for section in _sections(frames, plan):
        groups: list[_Group] = []
        for start in range(0, len(section), GROUP):
            group = _group(frames, section[start : start + GROUP])
            strange = _strange(group)
            for index in strange:
                yield from ((index, picture) for picture in frames.displayed(index))
            usual = [index for index in group.indices if index not in strange]
            if usual:
                groups.append(_group(frames, usual) if strange else group)
        yield from _summed_up(groups) if groups else ()


@dataclass(frozen=True, slots=True)
class _Group:
    """Some frames as the lightest and the darkest that each pixel becomes in any rendering.

    Attributes:
        indices: of the frames.
        sides: lightest and darkest.
        total: of the first rendering of each frame.
        tiles: of each frame, the means of small squares of its own lightest and darkest.
    """

    indices: Sequence[int]
    sides: tuple[Pixels, Pixels]
    total: NDArray[np.uint16]
    tiles: list[Pixels]


def _group(frames: Frames, indices: Sequence[int]) -> _Group:
    lightest = frames.displayed(indices[0])[0].copy()
    darkest = lightest.copy()
    total = np.zeros(lightest.shape, np.uint16)
    tiles = []
    for index in indices:
        shown = frames.displayed(index)
        total += shown[0]
        light, dark = reduce(np.maximum, shown), reduce(np.minimum, shown)
        tiles.append(np.stack([_tiled(light), _tiled(dark)]))
        np.maximum(lightest, light, out=lightest)
        np.minimum(darkest, dark, out=darkest)
    return _Group(indices, (lightest, darkest), total, tiles)


def _strange(group: _Group) -> list[int]:
    """Frames that in many tiles are far from how light the tile is on most of the group."""
    tiles = np.stack(group.tiles).astype(np.float32)  # frame, side, rows, columns, colours
    far = (np.abs(tiles - np.median(tiles, axis=0)) > LOST).any(axis=-1)
    shares = far.mean(axis=(2, 3)).max(axis=1)
    return [n for n, share in zip(group.indices, shares, strict=True) if share > LOST_SHARE]


def _summed_up(groups: Sequence[_Group]) -> Iterator[tuple[int, Pixels]]:
    """The extremes of all groups, of those that differ much from them, and the mean."""
    first = groups[0].indices[0]
    for side, join in enumerate((np.maximum, np.minimum)):
        parts = [group.sides[side] for group in groups]
        whole: Pixels = reduce(join, parts)
        odd = [_lost(whole, part) > LOST_SHARE for part in parts]
        if 2 * sum(odd) <= len(odd):
            yield first, whole
        else:
            odd = [True] * len(odd)
        for group, part, alone in zip(groups, parts, odd, strict=True):
            if alone:
                yield group.indices[0], part
    total = reduce(np.add, [group.total for group in groups])
    count = sum(len(group.indices) for group in groups)
    yield first, (total // np.uint16(count)).astype(np.uint8)


def _sections(frames: Frames, plan: Plan | None) -> Iterator[range]:
    count = len(frames.sizes)
    area = max(1, 6 * frames.sizes[0].pixels)
    longest = min(LONGEST, max(GROUP, MOST_BYTES // area * GROUP))
    begin = 0
    for index in range(1, count + 1):
        ended = index == count or index - begin == longest
        if ended or (plan and _differ(plan, index)):
            yield range(begin, index)
            begin = index


def _differ(plan: Plan, index: int) -> bool:
    """Whether a frame and the one before have other regions."""
    before, after = plan.frames[index - 1 : index + 1]
    return (before.fills, before.keep_only, before.spared) != (
        after.fills,
        after.keep_only,
        after.spared,
    )


def _lost(whole: Pixels, part: Pixels) -> float:
    """The share of tiles of which a picture of all frames tells little."""
    return float(np.mean(_tiled(np.asarray(cv2.absdiff(whole, part), np.uint8)).max(axis=2) > LOST))


def _tiled(pixels: Pixels) -> Pixels:
    """The mean of each tile."""
    size = max(1, pixels.shape[1] // TILE), max(1, pixels.shape[0] // TILE)
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
