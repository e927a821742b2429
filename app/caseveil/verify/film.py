"""A long cine as few pictures: text that stands still, comes or goes shows in its extremes.

Written apart from the search that the work is done by.
"""

from collections.abc import Iterator, Sequence
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
        groups = [section[n : n + GROUP] for n in range(0, len(section), GROUP)]
        total = np.zeros(frames.displayed(section[0])[0].shape, np.uint16)
        pairs = [_extremes(frames, group, total) for group in groups]
        for side, join in enumerate((np.maximum, np.minimum)):
            parts = [pair[side] for pair in pairs]
            whole: Pixels = reduce(join, parts)
            odd = [_lost(whole, part) > LOST_SHARE for part in parts]
            if 2 * sum(odd) <= len(odd):
                yield section[0], whole
            else:
                odd = [True] * len(odd)
            for group, part, alone in zip(groups, parts, odd, strict=True):
                if alone:
                    yield group[0], part
        yield section[0], (total // np.uint16(len(section))).astype(np.uint8)


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


def _extremes(
    frames: Frames, group: Sequence[int], total: NDArray[np.uint16]
) -> tuple[Pixels, Pixels]:
    """The lightest and the darkest that each pixel becomes in any rendering of the group.

    The first rendering of each frame is added to ``total``.
    """
    lightest = frames.displayed(group[0])[0].copy()
    darkest = lightest.copy()
    for index in group:
        shown = frames.displayed(index)
        total += shown[0]
        for picture in shown:
            np.maximum(lightest, picture, out=lightest)
            np.minimum(darkest, picture, out=darkest)
    return lightest, darkest


def _lost(whole: Pixels, part: Pixels) -> float:
    """The share of tiles of which a picture of all frames tells little."""
    apart = cv2.absdiff(whole, part)
    size = max(1, apart.shape[1] // TILE), max(1, apart.shape[0] // TILE)
    tiles = np.asarray(cv2.resize(apart, size, interpolation=cv2.INTER_AREA))
    return float(np.mean(tiles.max(axis=2) > LOST))
