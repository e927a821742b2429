"""Finds lines of text: PP-OCRv6's detection network and its differentiable binarization.

Liao et al., Real-time Scene Text Detection with Differentiable Binarization, AAAI 2020. The
network works at any angle; small text needs the picture at two sizes.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil_detectors.contract import Pixels
from caseveil_detectors.onnx_model import open_network
from caseveil_detectors.quads import Scored, area
from caseveil_detectors.text.cuts import WIDE, Sight
from caseveil_detectors.text.parts import Heat, Seen, believed, parts

LARGEST_ZOOM: Final = 3.0
INK: Final = 0.3
LINE: Final = 0.5
UNCLIP: Final = 1.6
SMALLEST: Final = 3


class LineFinder:
    """The detection network behind one call."""

    def __init__(self, models: Mapping[str, Path]) -> None:
        self._run = open_network("ppocr6-det", models)

    def find(self, rgb: Pixels, side: int) -> list[Scored]:
        """Lines on ``rgb`` when its longer side is scaled to ``side``.

        Args:
            rgb: height x width x 3.
            side: longer side in pixels for the network; enlarged at most threefold.

        Returns:
            Rotated rectangles in the pixels of ``rgb``.
        """
        return next(self.find_at(rgb, (side,)))

    def find_at(
        self, rgb: Pixels, longer_sides: Sequence[int], sight: Sight = WIDE
    ) -> Iterator[list[Scored]]:
        """Lines on ``rgb`` size by size, each as ``find``.

        The first size is seen as a whole, each further one where the one before left a trace.

        Args:
            rgb: height x width x 3.
            longer_sides: in pixels for the network, ascending.
            sight: how much the network is shown at once of a further size.
        """
        before: Seen | None = None
        for copy in copies(rgb, longer_sides):
            before = self._seen(copy, before, sight)
            yield before.placed(rgb.shape)

    def seen(self, rgb: Pixels, side: int, before: Seen | None = None) -> Seen:
        """What the network sees of ``rgb`` when its longer side is scaled to ``side``.

        Args:
            rgb: height x width x 3.
            side: as for ``find``.
            before: what it saw in a smaller copy; only where that has a trace is looked at.
        """
        return self._seen(copies(rgb, (side,))[0], before, WIDE)

    def _seen(self, copy: Pixels, before: Seen | None, sight: Sight) -> Seen:
        if before is None:
            heat = self._heat(copy)
            return Seen(heat, _lines(heat))
        heat = self._closer(copy, before.heat, sight)
        lines = (believed(line, copy, before) for line in _lines(heat))
        return Seen(heat, [line for line in lines if line])

    def _closer(self, copy: Pixels, before: Heat, sight: Sight) -> Heat:
        """The heat of ``copy``; 0 outside of the parts where ``before`` has a trace."""
        height, width = copy.shape[:2]
        heat = np.zeros((height, width), np.float32)
        for part in parts(before, copy, sight):
            wider = part.wider((height, width), sight)
            heat[part.place] = self._heat(copy[wider.place])[part.within(wider)]
        return heat

    def _heat(self, copy: Pixels) -> Heat:
        """How much each pixel of ``copy`` is in a line, 0 to 1."""
        tensor = cv2.dnn.blobFromImage(copy, 1 / 127.5, mean=(127.5,) * 3, swapRB=True)
        return np.asarray(self._run(np.asarray(tensor, np.float32))[0, 0], np.float32)


def copies(rgb: Pixels, longer_sides: Sequence[int]) -> list[Pixels]:
    """``rgb`` at each size of the network, each reduced from the next larger one where it can be.

    Reducing a whole photo once for each size takes longer than some networks.

    Args:
        rgb: height x width x 3.
        longer_sides: ascending.
    """
    height, width = rgb.shape[:2]
    out: list[Pixels] = []
    for side in reversed(longer_sides):
        size = network_size(height, width, side)
        source = out[-1] if out and out[-1].shape[1] < width else rgb
        how = cv2.INTER_AREA if size[0] < source.shape[1] else cv2.INTER_LINEAR
        out.append(np.asarray(cv2.resize(source, size, interpolation=how), np.uint8))
    return out[::-1]


def network_size(height: int, width: int, side: int) -> tuple[int, int]:
    """Width and height that the network sees, multiples of 32."""
    scale = min(side / max(height, width), LARGEST_ZOOM)
    wide, tall = (max(32, round(length * scale / 32) * 32) for length in (width, height))
    return wide, tall


def _lines(heat: NDArray[np.float32]) -> list[Scored]:
    """Rotated rectangles around the blobs of a probability map, in its own pixels."""
    ink = cv2.dilate((heat > INK).astype(np.uint8), np.ones((2, 2), np.uint8))
    contours = cv2.findContours(ink, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)[0]
    found = (_line(heat, np.asarray(contour)) for contour in contours)
    return [line for line in found if line]


def _line(heat: NDArray[np.float32], contour: NDArray[np.int32]) -> Scored | None:
    (x, y), (wide, tall), angle = cv2.minAreaRect(contour)
    if min(wide, tall) < SMALLEST:
        return None
    score = _mean(heat, contour)
    if score < LINE:
        return None
    # The network is taught shrunken lines; this grows them back.
    out = UNCLIP * wide * tall / (wide + tall)
    quad = np.asarray(cv2.boxPoints(((x, y), (wide + out, tall + out), angle)), np.float32)
    return Scored(quad, min(1.0, score)) if area(quad) else None


def _mean(heat: NDArray[np.float32], contour: NDArray[np.int32]) -> float:
    left, top, wide, tall = cv2.boundingRect(contour)
    inside = np.zeros((tall, wide), np.uint8)
    shifted = contour - np.array([left, top], np.int32)
    cv2.drawContours(inside, [shifted], -1, 1, cv2.FILLED)
    return float(cv2.mean(heat[top : top + tall, left : left + wide], inside)[0])
