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
from caseveil_detectors.contract import Detection, Picture, Pixels, Polygon
from caseveil_detectors.onnx_model import engine_errors, open_network
from caseveil_detectors.quads import polygon
from caseveil_detectors.text.lines import LineFinder

BLOCK: Final = 8
WHITE: Final = 250
READ_SIDE: Final = 1600
"""Longer side of the copy in which codes are read."""
GROWN: Final = 0.05
"""Growth on each side, relative to the square root of a region's area."""
AROUND: Final = 0.25
"""How far round a region its ground is looked at, relative to its longer side."""
DRAWN: Final = 0.5
"""From this share of blocks of one value on, a ground was drawn: no camera sees without noise."""


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
            if place and not is_drawn(pixels, place):
                yield Detection(
                    one.kind, one.kind, one.certain, one.score, place, reason=f"{one.kind}-shape"
                )


def is_drawn(pixels: Pixels, place: Polygon) -> bool:
    """Whether ``place`` lies on the even ground of a screen, a slide or a scanner's picture.

    What is quite white does not speak for it: cameras see that too, where light is too strong.
    """
    left, top, wide, high = cv2.boundingRect(np.array(place, np.float32))
    reach = max(BLOCK, round(AROUND * max(wide, high)))
    first, above = max(0, left - reach), max(0, top - reach)
    part = pixels[above : top + high + reach, first : left + wide + reach]
    tall, across = (side // BLOCK for side in part.shape[:2])
    blocks = part[: tall * BLOCK, : across * BLOCK].reshape(tall, BLOCK, across, BLOCK, 3)
    lowest, highest = blocks.min((1, 3)), blocks.max((1, 3))
    even = (lowest == highest).all(-1) & (lowest.min(-1) < WHITE)
    around = np.ones(even.shape, bool)
    rows = slice((top - above) // BLOCK, (top + high - above) // BLOCK)
    around[rows, (left - first) // BLOCK : (left + wide - first) // BLOCK] = False
    return bool(around.any() and even[around].mean() >= DRAWN)


def _around_codes(pixels: Pixels) -> Iterator[Detection]:
    """The strips that codes stand on."""
    scale = min(1.0, READ_SIDE / max(pixels.shape[:2]))
    size = tuple(max(1, round(side * scale)) for side in pixels.shape[1::-1])
    copy = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    grey = np.asarray(cv2.cvtColor(copy, cv2.COLOR_RGB2GRAY), np.uint8)
    for strip in strips(pixels, [symbol.quad / np.float32(scale) for symbol in read(grey)]):
        place = polygon(strip, pixels.shape)
        yield Detection("label", "label", True, 1.0, place, reason="label-around-code")
