"""Faces: two networks over many views, a third one to confirm, in two tiers.

Certain: CenterFace, or a strong YuNet, or a middling YuNet whose crop the landmark network calls a
face. Doubtful: what either of them suspects. Thresholds were chosen on one set of pictures and
measured on another; see ``detectors/README.md``.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from caseveil_detectors.contract import Detection, Picture, Pixels, Polygon
from caseveil_detectors.face_engines import Boxes, CenterFace, Presence, YuNet
from caseveil_detectors.face_fusion import Candidate, join, overlap, whole_head
from caseveil_detectors.face_views import (
    BASE_SIDE,
    BORDER,
    View,
    fitted,
    lightened,
    render,
    to_base,
)
from caseveil_detectors.onnx_model import engine_errors

QUARTERS: Final = (0, 1, 2, 3)
YUNET_VIEWS: Final = (
    View(BASE_SIDE),
    *(View(side, turns) for side in (640, 320, 160) for turns in QUARTERS),
    *(View(320, turns, BORDER) for turns in QUARTERS),
)
CENTERFACE_VIEWS: Final = (View(640), View(320))

CENTERFACE_CERTAIN: Final = 0.3
CENTERFACE_DOUBTFUL: Final = 0.2
YUNET_CERTAIN: Final = 0.85
YUNET_CONFIRMED: Final = 0.5
YUNET_DOUBTFUL: Final = 0.3
PRESENT: Final = 0.5
INSIDE: Final = 0.7


class FaceDetector:
    """Finds faces on photos and renderings."""

    def __init__(self, models: Mapping[str, Path]) -> None:
        self._yunet, self._centerface = YuNet(models), CenterFace(models)
        self._presence = Presence(models)

    def detect(self, picture: Picture) -> Sequence[Detection]:
        """Faces on ``picture``, certain ones first, each grown to the whole head.

        Raises:
            DetectorError: where an engine fails.
        """
        with engine_errors("faces"):
            copy = fitted(picture.pixels, BASE_SIDE)[:, :, ::-1]
            base = lightened(np.ascontiguousarray(copy))
            judged = [self._judge(base, candidate) for candidate in self._candidates(base)]
            found = [found for found in judged if found]
            scale = max(picture.pixels.shape[:2]) / max(base.shape[:2])
            return _detections(found, scale, picture.pixels.shape)

    def _candidates(self, base: Pixels) -> list[Candidate]:
        yunet = look(self._yunet, base, YUNET_VIEWS)
        return join(yunet, look(self._centerface, base, CENTERFACE_VIEWS))

    def _judge(self, base: Pixels, candidate: Candidate) -> tuple[Candidate, bool, str] | None:
        yunet, centerface = candidate.yunet, candidate.centerface
        if centerface >= CENTERFACE_CERTAIN and yunet >= YUNET_DOUBTFUL:
            return candidate, True, "face-two-engines"
        if centerface >= CENTERFACE_CERTAIN or yunet >= YUNET_CERTAIN:
            return candidate, True, "face-one-engine"
        if yunet >= YUNET_CONFIRMED and self._presence.score(base, candidate.box) >= PRESENT:
            return candidate, True, "face-confirmed"
        if yunet >= YUNET_DOUBTFUL or centerface >= CENTERFACE_DOUBTFUL:
            return candidate, False, "face-suggestion"
        return None


def look(engine: YuNet | CenterFace, base: Pixels, views: Sequence[View]) -> list[Boxes]:
    """What ``engine`` sees in each view of ``base``, in the pixels of ``base``."""
    return [to_base(engine.find(copy), view, base.shape) for view, copy in render(base, views)]


def _detections(
    judged: list[tuple[Candidate, bool, str]], scale: float, shape: Sequence[int]
) -> list[Detection]:
    """Detections in full-resolution pixels; a suggestion within a certain face is dropped."""
    out: list[Detection] = []
    sure = np.zeros((0, 4), np.float32)
    for candidate, certain, reason in sorted(judged, key=lambda item: not item[1]):
        head = whole_head(candidate.box)
        if not certain and len(sure) and _inside(candidate.box, sure):
            continue
        if certain:
            sure = np.concatenate([sure, head[None]])
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
