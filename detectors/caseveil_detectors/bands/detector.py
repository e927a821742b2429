"""Wristbands, labels, stickers and name tags as objects, also where nothing on them is legible.

A network that was taught on generated scenes sees their shape; a region of its answer is judged by
what it looks like and, where that matters, by whether print stands on it. And from each code that
is read, the strip of one material around it is followed, blank side and all.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from caseveil_detectors.bands.judging import judged
from caseveil_detectors.bands.maps import shares
from caseveil_detectors.bands.prints import printed
from caseveil_detectors.bands.regions import hull, regions
from caseveil_detectors.bands.strips import strips
from caseveil_detectors.codes.reader import read
from caseveil_detectors.contract import Detection, Picture, Pixels
from caseveil_detectors.onnx_model import engine_errors, open_network
from caseveil_detectors.quads import polygon
from caseveil_detectors.text.lines import LineFinder

READ_SIDE: Final = 1600
"""Longer side of the copy in which codes are read."""
GROWN: Final = 0.05
"""Growth on each side, relative to the square root of a region's area."""


class WristbandDetector:
    """Finds wristbands and labels on photographs."""

    def __init__(self, models: Mapping[str, Path]) -> None:
        self._network = open_network("bands", models)
        self._lines = LineFinder(models)

    def detect(self, picture: Picture) -> Sequence[Detection]:
        """Bands and labels on ``picture``; none on a rendered medical image.

        Raises:
            DetectorError: where a network fails.
        """
        if not picture.photographic:
            return []
        with engine_errors("wristbands"):
            found = [*_around_codes(picture.pixels), *self._seen(picture.pixels)]
            return [one for one in found if one.polygon]

    def _seen(self, pixels: Pixels) -> Iterator[Detection]:
        """What the network sees."""
        found = shares(self._network, pixels)
        near = partial(printed, self._lines, pixels, zoom=found.zoom)
        for one in judged(regions(found, pixels), near):
            place = polygon(hull(one.region, found.band.shape, found.zoom, GROWN), pixels.shape)
            yield Detection(
                one.kind, one.kind, one.certain, one.score, place, reason=f"{one.kind}-shape"
            )


def _around_codes(pixels: Pixels) -> Iterator[Detection]:
    """The strips that codes stand on."""
    scale = min(1.0, READ_SIDE / max(pixels.shape[:2]))
    size = tuple(max(1, round(side * scale)) for side in pixels.shape[1::-1])
    copy = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    grey = np.asarray(cv2.cvtColor(copy, cv2.COLOR_RGB2GRAY), np.uint8)
    for strip in strips(pixels, [symbol.quad / np.float32(scale) for symbol in read(grey)]):
        place = polygon(strip, pixels.shape)
        yield Detection("label", "label", True, 1.0, place, reason="label-around-code")
