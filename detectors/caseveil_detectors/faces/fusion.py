"""Joins what the networks saw in many views into one candidate per face."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from caseveil_detectors.faces.engines import Boxes

SAME_FACE: Final = 0.35
SEEN: Final = 0.3
MARGIN: Final = 0.25
WITHIN: Final = 0.8
MUCH_LARGER: Final = 3.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """One possible face.

    Attributes:
        box: left, top, right, bottom in the pixels of the base picture, not grown.
        yunet: best score of YuNet over all views, 0 where it saw nothing.
        centerface: best score of CenterFace.
        views: in how many views YuNet saw it at ``SEEN`` or more.
        roll: anticlockwise degrees by which a turn makes the face upright.
    """

    box: NDArray[np.float32]
    yunet: float
    centerface: float
    views: int = 0
    roll: float = 0.0

    @property
    def score(self) -> float:
        """The better of the two."""
        return max(self.yunet, self.centerface)


def join(yunet: Iterable[Boxes], centerface: Iterable[Boxes]) -> list[Candidate]:
    """Candidates from the boxes of all views, best first.

    Boxes that overlap the best one left by more than ``SAME_FACE`` (intersection over union) are
    the same face; its box is their average weighted by score.
    """
    labelled = [_labelled(boxes, 0) for boxes in yunet] + [_labelled(b, 1) for b in centerface]
    pool = np.concatenate([np.zeros((0, 16), np.float32), *labelled])
    pool = pool[np.argsort(-pool[:, 4], kind="stable")]
    candidates = []
    while len(pool):
        same = overlap(pool[0], pool)[0] > SAME_FACE
        same[0] = True
        candidates.append(_candidate(pool[same]))
        pool = pool[~same]
    return candidates


def _labelled(boxes: Boxes, engine: int) -> NDArray[np.float32]:
    return np.concatenate([boxes, np.full((len(boxes), 1), engine, np.float32)], 1)


def _candidate(group: NDArray[np.float32]) -> Candidate:
    box = np.average(group[:, :4], axis=0, weights=group[:, 4]).astype(np.float32)
    yunet, centerface = (group[group[:, -1] == engine, 4] for engine in (0, 1))
    best = float(yunet.max(initial=0)), float(centerface.max(initial=0))
    return Candidate(box, *best, int((yunet >= SEEN).sum()), _roll(group[0, 5:15]))


def _roll(points: NDArray[np.float32]) -> float:
    """From the line between the middles of the eyes and of the mouth."""
    eyes, mouth = points.reshape(5, 2)[:2].mean(0), points.reshape(5, 2)[3:].mean(0)
    across, down = mouth - eyes
    return float(-np.degrees(np.arctan2(across, down)))


def overlap(
    box: NDArray[np.float32], boxes: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Intersection over union, and intersection over the area of each of ``boxes``."""
    wide = np.minimum(box[2], boxes[:, 2]) - np.maximum(box[0], boxes[:, 0])
    tall = np.minimum(box[3], boxes[:, 3]) - np.maximum(box[1], boxes[:, 1])
    shared = np.clip(wide, 0, None) * np.clip(tall, 0, None)
    own = (box[2] - box[0]) * (box[3] - box[1])
    areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    return shared / (own + areas - shared + 1e-6), shared / (areas + 1e-6)


def holds_a_face(box: NDArray[np.float32], faces: NDArray[np.float32]) -> bool:
    """Whether ``box`` contains one of ``faces`` that is much smaller: a face has none within it."""
    areas = (faces[:, 2] - faces[:, 0]) * (faces[:, 3] - faces[:, 1])
    own = (box[2] - box[0]) * (box[3] - box[1])
    within = overlap(box, faces)[1] >= WITHIN
    return bool((within & (own >= MUCH_LARGER * areas)).any())


def whole_head(box: NDArray[np.float32]) -> NDArray[np.float32]:
    """``box`` grown on every side so that it holds hair, ears and chin, however the head lies."""
    wide, tall = (box[2] - box[0]) * MARGIN, (box[3] - box[1]) * MARGIN
    return box + np.array([-wide, -tall, wide, tall], np.float32)
