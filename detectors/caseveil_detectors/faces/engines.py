"""The two face networks, each behind one call; boxes in the pixels of the picture given.

YuNet: Wu, Peng, Yu, Mach. Intell. Res. 2023. CenterFace: Xu et al., arXiv 1911.03599.
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
