"""Faces: two networks over many views, a look from near by at what stays open, in two tiers.

``tiers`` tells what is certain and what is doubtful.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from caseveil_detectors.contract import Detection, Picture, Pixels, Polygon, Search, answer
from caseveil_detectors.faces.close import SIDE, TINY_SIDE, closeness
from caseveil_detectors.faces.engines import LEAST, NONE, Boxes, CenterFace, YuNet
from caseveil_detectors.faces.fusion import Candidate, holds_a_face, join, overlap, whole_head
from caseveil_detectors.faces.tiers import (
    CENTERFACE_CERTAIN,
    Tier,
    confirmed,
    is_body,
    judged,
    seen_by_both,
    settled,
    unlooked,
)
from caseveil_detectors.faces.views import BORDER, PLACES, View, fitted, lightened, render, to_base
from caseveil_detectors.onnx_model import engine_errors

QUARTERS: Final = (0, 1, 2, 3)
YUNET_VIEWS: Final = (
    *(View(side, turns) for side in (640, 320, 160) for turns in QUARTERS),
    *(View(320, turns, BORDER) for turns in QUARTERS),
)
CENTERFACE_VIEWS: Final = (View(640), View(320))
WIDE_SIDE: Final = 1600
LARGE_SIDE: Final = 2400
"""Longer sides of the copy that most views are made of, and of one that shows tiny faces."""
TINY: Final = 56
TINY_LEAST: Final = 0.05
WORTH_A_LOOK: Final = 0.3
MOST_LOOKS: Final = 40
INSIDE: Final = 0.7


class FaceDetector:
    """Finds faces on photos and renderings; at first sight, of photos, those that stand upright."""

    def __init__(self, models: Mapping[str, Path]) -> None:
        self._yunet, self._centerface = YuNet(models), CenterFace(models)

    def detect(self, picture: Picture) -> Sequence[Detection]:
        """Faces on ``picture``, certain ones first, each grown to the whole head.

        Raises:
            DetectorError: where an engine fails.
        """
        return answer(self.search(picture))

    def search(self, picture: Picture) -> Search:
        """The same; certain faces of one view of each network come first, if not on bones.

        Raises:
            DetectorError: where an engine fails.
        """
        with engine_errors("faces"):
            copy = fitted(picture.pixels, WIDE_SIDE)[:, :, ::-1]
            base = lightened(np.ascontiguousarray(copy))
            scale = max(picture.pixels.shape[:2]) / max(base.shape[:2])
            shape = picture.pixels.shape
            coloured = picture.photographic or not _is_grey(base)
            first = self._first(base)
            if coloured:
                seen = [(one, tier) for one in join(*first) if (tier := settled(one))]
                yield _detections(seen, scale, shape)
            tiny = self._tiny(picture.pixels, base) if coloured else NONE
            candidates = self._candidates(base, first, tiny)
            if coloured:
                found = self._judge(base, candidates)
            else:
                heads = [c for c in candidates if not is_body(c, _share(c, base.shape))]
                found = [self._confirmed(base, *one) for one in self._judge(base, heads)]
            return _detections(found, scale, shape)

    def _first(self, base: Pixels) -> tuple[list[Boxes], list[Boxes]]:
        """What each network sees in its first view."""
        yunet = look(self._yunet, base, YUNET_VIEWS[:1])
        return yunet, look(self._centerface, base, CENTERFACE_VIEWS[:1])

    def _tiny(self, pixels: Pixels, base: Pixels) -> Boxes:
        """What YuNet takes for tiny faces in a larger copy, in the pixels of ``base``."""
        copy = fitted(pixels, LARGE_SIDE)[:, :, ::-1]
        if copy.shape == base.shape:
            return NONE
        found = self._yunet.find(lightened(np.ascontiguousarray(copy)), TINY_LEAST)
        found[:, PLACES] *= max(base.shape) / max(copy.shape)
        return found[_longer_sides(found) < TINY]

    def _candidates(
        self, base: Pixels, first: tuple[list[Boxes], list[Boxes]], tiny: Boxes
    ) -> list[Candidate]:
        """What any network sees anywhere; of the faintest only what is tiny."""
        wide = self._yunet.find(base, TINY_LEAST)
        wide = wide[(_longer_sides(wide) < TINY) | (wide[:, 4] >= LEAST)]
        yunet = [wide, tiny, *first[0], *look(self._yunet, base, YUNET_VIEWS[1:])]
        return join(yunet, [*first[1], *look(self._centerface, base, CENTERFACE_VIEWS[1:])])

    def _judge(self, base: Pixels, candidates: list[Candidate]) -> list[tuple[Candidate, Tier]]:
        """The candidates that are faces or may be; the best open ones are looked at near by."""
        looks, found = 0, []
        for candidate in _without_holders(candidates):
            tier, tiny = settled(candidate), _is_tiny(candidate)
            if not tier and looks < MOST_LOOKS and _is_open(candidate):
                close = closeness(self._centerface, base, candidate, TINY_SIDE if tiny else SIDE)
                tier, looks = judged(candidate, close, tiny), looks + 1
            elif not tier:
                tier = unlooked(candidate)
            if tier:
                found.append((candidate, tier))
        return found

    def _confirmed(self, base: Pixels, candidate: Candidate, tier: Tier) -> tuple[Candidate, Tier]:
        """A candidate on a rendered image, certain only if it is a face from near by as well."""
        if tier[0] and not _is_tiny(candidate):
            tier = confirmed(tier, closeness(self._centerface, base, candidate, SIDE))
        return candidate, tier


def _longer_sides(boxes: Boxes) -> NDArray[np.float32]:
    return np.asarray((boxes[:, 2:4] - boxes[:, :2]).max(1, initial=0), np.float32)


def _without_holders(candidates: list[Candidate]) -> list[Candidate]:
    """Leaves out what CenterFace does not see and what contains a much smaller sure face."""
    boxes = [candidate.box for candidate in candidates if seen_by_both(candidate)]
    sure = np.array(boxes, np.float32).reshape(-1, 4)
    return [
        one
        for one in candidates
        if one.centerface >= CENTERFACE_CERTAIN or not holds_a_face(one.box, sure)
    ]


def _is_open(candidate: Candidate) -> bool:
    return _is_tiny(candidate) or candidate.score >= WORTH_A_LOOK or candidate.centerface > 0


def _is_tiny(candidate: Candidate) -> bool:
    return float((candidate.box[2:] - candidate.box[:2]).max()) < TINY


def _is_grey(bgr: Pixels) -> bool:
    """Whether no pixel has a colour; a photo may be stored as a rendered image."""
    return not np.ptp(bgr, axis=2).any()


def _share(candidate: Candidate, shape: Sequence[int]) -> float:
    """How much of the picture a candidate takes, what reaches beyond it left out."""
    left, top, right, bottom = candidate.box
    wide = min(float(right), shape[1]) - max(float(left), 0)
    tall = min(float(bottom), shape[0]) - max(float(top), 0)
    return max(0.0, wide) * max(0.0, tall) / (shape[0] * shape[1])


def look(engine: YuNet | CenterFace, base: Pixels, views: Sequence[View]) -> list[Boxes]:
    """What ``engine`` sees in each view of ``base``, in the pixels of ``base``."""
    return [to_base(engine.find(copy), view, base.shape) for view, copy in render(base, views)]


def _detections(
    found: list[tuple[Candidate, Tier]], scale: float, shape: Sequence[int]
) -> list[Detection]:
    """Detections in full-resolution pixels; a suggestion within a face before it is dropped."""
    out: list[Detection] = []
    heads = np.zeros((0, 4), np.float32)
    for candidate, (certain, reason) in sorted(found, key=lambda item: not item[1][0]):
        head = whole_head(candidate.box)
        if not certain and len(heads) and _inside(candidate.box, heads):
            continue
        heads = np.concatenate([heads, head[None]])
        polygon = rectangle(head * scale, shape)
        if polygon:
            score = min(1.0, candidate.score)
            out.append(Detection("face", "face", certain, score, polygon, reason=reason))
    return out


def _inside(box: NDArray[np.float32], heads: NDArray[np.float32]) -> bool:
    return any(float(overlap(head, box[None])[1][0]) >= INSIDE for head in heads)


def rectangle(box: NDArray[np.float32], shape: Sequence[int]) -> Polygon:
    """``box`` clipped to a frame of ``shape``; empty where nothing of it is left."""
    left, right = (float(np.clip(v, 0, shape[1])) for v in (box[0], box[2]))
    top, bottom = (float(np.clip(v, 0, shape[0])) for v in (box[1], box[3]))
    if right - left < 1 or bottom - top < 1:
        return ()
    return ((left, top), (right, top), (right, bottom), (left, bottom))
