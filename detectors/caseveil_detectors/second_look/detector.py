"""Looks at a finished picture again, with other eyes than the first pass.

Other scales, mirrored and turned copies, and a stricter limit: here a wrong hit sends a correct
export back, while a region that was left out by mistake shows up strongly.
"""

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from caseveil_detectors.codes.detector import CodeDetector
from caseveil_detectors.contract import Detection, Picture, Pixels, Polygon
from caseveil_detectors.faces.close import closeness
from caseveil_detectors.faces.detector import look, rectangle
from caseveil_detectors.faces.engines import CenterFace, YuNet
from caseveil_detectors.faces.fusion import Candidate, join
from caseveil_detectors.faces.presence import Presence
from caseveil_detectors.faces.views import BASE_SIDE, View, fitted, lightened
from caseveil_detectors.onnx_model import engine_errors
from caseveil_detectors.second_look.painted import Mask, unpainted
from caseveil_detectors.second_look.text import SecondTextLook

QUARTERS: Final = (0, 1, 2, 3)
YUNET_VIEWS: Final = (
    View(BASE_SIDE, 0, 0.0, True),
    *(View(side, turns, 0.0, True) for side in (480, 240) for turns in QUARTERS),
    *(View(400, turns, 0.35, True) for turns in QUARTERS),
)
CENTERFACE_VIEWS: Final = tuple(View(560, turns, 0.0, True) for turns in QUARTERS)
CENTERFACE_SURE: Final = 0.5
YUNET_SURE: Final = 0.7
CLOSE: Final = 0.1
"""From near by a heel that YuNet alone is sure of looks like no face at all to CenterFace."""
AGREEING: Final = ((0.3, 0.4), (0.2, 0.6))
"""What CenterFace and YuNet must both reach where neither is sure alone."""
YUNET_CONFIRMED: Final = 0.5
PRESENT: Final = 0.8
STACKED: Final = 2.0
"""So many times as long as high is no matrix code but a stacked one."""


class SecondLook:
    """Finds what a finished picture should no longer show."""

    def __init__(self, models: Mapping[str, Path]) -> None:
        self._yunet, self._centerface = YuNet(models), CenterFace(models)
        self._presence = Presence(models)
        self._text = SecondTextLook(models)
        self._codes = CodeDetector(models)

    def look(
        self, pixels: Pixels, photographic: bool, hidden: Mask | None = None
    ) -> list[Detection]:
        """Everything above the delivery limit on one finished frame.

        Args:
            pixels: height x width x 3, 8-bit RGB, as displayed.
            photographic: whether it is a camera photo.
            hidden: height x width; where it should be painted. What is black there is no stroke.

        Raises:
            DetectorError: where an engine fails.
        """
        with engine_errors("second look"), ThreadPoolExecutor(1) as beside:
            text = beside.submit(lambda: list(self.text(pixels, hidden)))
            faces, codes = list(self.faces(pixels)), list(self.codes(pixels, photographic))
            return [*faces, *text.result(), *codes]

    def faces(self, pixels: Pixels) -> Iterator[Detection]:
        """The faces of ``look``."""
        base = lightened(np.ascontiguousarray(fitted(pixels, BASE_SIDE)[:, :, ::-1]))
        scale = max(pixels.shape[:2]) / max(base.shape[:2])
        yunet = look(self._yunet, base, YUNET_VIEWS)
        for candidate in join(yunet, look(self._centerface, base, CENTERFACE_VIEWS)):
            place = rectangle(candidate.box * scale, pixels.shape)
            if place and self._is_face(base, candidate):
                score = min(1.0, candidate.score)
                yield Detection("face", "face", True, score, place, reason="second-look")

    def _is_face(self, base: Pixels, candidate: Candidate) -> bool:
        yunet, centerface = candidate.yunet, candidate.centerface
        if centerface >= CENTERFACE_SURE:
            return True
        if yunet >= YUNET_SURE and closeness(self._centerface, base, candidate) >= CLOSE:
            return True
        if any(centerface >= one and yunet >= other for one, other in AGREEING):
            return True
        return yunet >= YUNET_CONFIRMED and self._presence.score(base, candidate.box) >= PRESENT

    def text(self, pixels: Pixels, hidden: Mask | None = None) -> Iterator[Detection]:
        """The lines of text of ``look``."""
        return self._text.look(pixels if hidden is None else unpainted(pixels, hidden))

    def codes(self, pixels: Pixels, photographic: bool) -> Iterator[Detection]:
        """The codes of ``look``.

        A quarter turn gives other places; a smaller copy would lose the narrow bars. Of what is
        only located, and not surely, that counts which is as long as a stacked code: windows and
        patterns that look like a matrix are nearly square.
        """
        turned = np.asarray(cv2.rotate(pixels, cv2.ROTATE_90_COUNTERCLOCKWISE), np.uint8)
        for found in self._codes.detect(Picture(turned, photographic=photographic)):
            if found.certain or _is_long(found.polygon):
                place = _back(found.polygon, pixels.shape[1])
                why = "second-look"
                yield Detection("code", found.category, True, found.score, place, reason=why)


def _is_long(points: Polygon) -> bool:
    short, long = sorted(cv2.minAreaRect(np.array(points, np.float32))[1])
    return bool(long >= STACKED * short)


def _back(points: Polygon, width: int) -> Polygon:
    """Points of a copy turned anticlockwise, in the picture of ``width`` pixels."""
    return tuple((width - y, x) for x, y in points)
