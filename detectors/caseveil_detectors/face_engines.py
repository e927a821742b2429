"""The three face networks, each behind one call; boxes in the pixels of the picture given.

YuNet: Wu, Peng, Yu, Mach. Intell. Res. 2023. CenterFace: Xu et al., arXiv 1911.03599.
Presence: the face flag of MediaPipe's face landmark network.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil_detectors.contract import Pixels
from caseveil_detectors.onnx_model import buffer

Boxes = NDArray[np.float32]
"""n x 15: left, top, right, bottom, score; x, y of right eye, left eye, nose, mouth corners."""

NONE: Final = np.zeros((0, 15), np.float32)
SMALLEST_SIDE: Final = 16
LEAST: Final = 0.15
GREY: Final = (114, 114, 114)


class YuNet:
    """Finds faces of almost any size; sees some where there are none."""

    def __init__(self, models: Mapping[str, Path]) -> None:
        empty = np.zeros(0, np.uint8)
        body = buffer("yunet", models)
        self._net = cv2.FaceDetectorYN.create("onnx", body, empty, (320, 320), LEAST, 0.4, 5000)

    def find(self, bgr: Pixels, least: float = LEAST) -> Boxes:
        """Faces of score ``least`` and more in ``bgr``, height x width x 3."""
        height, width = bgr.shape[:2]
        if min(height, width) < SMALLEST_SIDE:
            return NONE
        self._net.setScoreThreshold(least)
        self._net.setInputSize((width, height))
        found = self._net.detect(np.ascontiguousarray(bgr))[1]
        if found is None:
            return NONE
        ends = found[:, :2] + found[:, 2:4]
        return np.concatenate([found[:, :2], ends, found[:, 14:], found[:, 4:14]], 1)


class CenterFace:
    """Hardly ever sees a face where there is none; weak on partial faces."""

    _outputs = ("537", "538", "539", "540")

    def __init__(self, models: Mapping[str, Path]) -> None:
        self._net = cv2.dnn.readNetFromONNX(buffer("centerface", models))

    def find(self, bgr: Pixels, least: float = LEAST) -> Boxes:
        """Faces of score ``least`` and more in ``bgr``, height x width x 3."""
        height, width = bgr.shape[:2]
        if min(height, width) < SMALLEST_SIDE:
            return NONE
        right, bottom = -width % 32, -height % 32
        padded = cv2.copyMakeBorder(bgr, 0, bottom, 0, right, cv2.BORDER_CONSTANT)
        self._net.setInput(cv2.dnn.blobFromImage(padded, swapRB=True))
        heat, scale, offset, points = (part[0] for part in self._net.forward(self._outputs))
        rows, columns = np.nonzero(heat[0] > least)
        if not len(rows):
            return NONE
        high, wide = np.exp(scale[:, rows, columns]) * 4
        top = (rows + offset[0, rows, columns] + 0.5) * 4 - high / 2
        left = (columns + offset[1, rows, columns] + 0.5) * 4 - wide / 2
        down = points[::2, rows, columns] * high + top
        across = points[1::2, rows, columns] * wide + left
        sides = np.stack([left, top, left + wide, top + high, heat[0, rows, columns]], 1)
        places = np.stack([across.T, down.T], 2).reshape(-1, 10)
        return _suppress(np.concatenate([sides, places], 1).astype(np.float32))


def _suppress(boxes: Boxes) -> Boxes:
    sides = np.concatenate([boxes[:, :2], boxes[:, 2:4] - boxes[:, :2]], 1)
    kept = cv2.dnn.NMSBoxes(sides.tolist(), boxes[:, 4].tolist(), 0.0, 0.3)
    return boxes[np.asarray(kept, np.intp).reshape(-1)]


class Presence:
    """Says whether a crop really shows a face."""

    _side = 192
    _flag = "conv2d_30"

    def __init__(self, models: Mapping[str, Path]) -> None:
        body = buffer("face-landmark", models)
        # OpenCV's new engine returns only one of this network's outputs.
        self._net = cv2.dnn.readNetFromTFLite(body, cv2.dnn.ENGINE_CLASSIC)

    def score(self, bgr: Pixels, box: NDArray[np.float32]) -> float:
        """The best face probability over two margins and four turns of ``box``, 0 to 1."""
        best = 0.0
        for margin in (1.5, 2.0):
            crop = self._crop(bgr, box, margin)
            for turns in range(4):
                best = max(best, self._probability(np.rot90(crop, turns)))
                if best > 0.9:
                    return best
        return best

    def _crop(self, bgr: Pixels, box: NDArray[np.float32], margin: float) -> Pixels:
        """A square around the middle of ``box``, grey where it leaves the picture."""
        half = max(8.0, float(max(box[2] - box[0], box[3] - box[1])) * margin) / 2
        x, y = float(box[0] + box[2]) / 2, float(box[1] + box[3]) / 2
        left, top, right, bottom = (round(v) for v in (x - half, y - half, x + half, y + half))
        height, width = bgr.shape[:2]
        inside = bgr[max(0, top) : max(0, bottom), max(0, left) : max(0, right)]
        if not inside.size:
            return np.zeros((self._side, self._side, 3), np.uint8)
        edges = (max(0, -top), max(0, bottom - height), max(0, -left), max(0, right - width))
        square = cv2.copyMakeBorder(inside, *edges, cv2.BORDER_CONSTANT, value=GREY)
        side = (self._side, self._side)
        return np.asarray(cv2.resize(square, side, interpolation=cv2.INTER_AREA), np.uint8)

    def _probability(self, crop: Pixels) -> float:
        self._net.setInput(cv2.dnn.blobFromImage(np.ascontiguousarray(crop), 1 / 255, swapRB=True))
        flag = float(np.asarray(self._net.forward(self._flag)).reshape(-1)[0])
        return float(1 / (1 + np.exp(-np.clip(flag, -50, 50))))
