"""The face flag of MediaPipe's face landmark network: does a crop show a face?"""

from collections.abc import Mapping
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil_detectors.contract import Pixels
from caseveil_detectors.faces.engines import GREY
from caseveil_detectors.onnx_model import buffer


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
