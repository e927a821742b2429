"""Whether print stands on a region: the text network looks at a cut-out of it."""

from typing import Final

import cv2
import numpy as np

from caseveil_detectors.bands.maps import levelled
from caseveil_detectors.bands.regions import Region
from caseveil_detectors.contract import Pixels
from caseveil_detectors.text.lines import LineFinder

SIDE: Final = 256
"""Longer side of the cut-out as the network sees it."""
MARGIN: Final = 0.15
"""Added on each side, relative to the longer side of the region."""


def printed(lines: LineFinder, pixels: Pixels, region: Region, zoom: tuple[float, float]) -> bool:
    """Whether the middle of a line of text lies on ``region``.

    Args:
        lines: the text network.
        pixels: height x width x 3, 8-bit RGB.
        region: in places of the map.
        zoom: pixels of the picture for each place, across and down.
    """
    left, top, right, low = _cut(region, zoom, pixels.shape)
    cut = pixels[top:low, left:right]
    fit = min(1.0, SIDE / max(cut.shape[:2]))
    size = tuple(max(1, round(side * fit)) for side in cut.shape[1::-1])
    small = np.asarray(cv2.resize(cut, size, interpolation=cv2.INTER_AREA), np.uint8)
    for line in lines.find(np.asarray(levelled(small), np.uint8), SIDE):
        x, y = line.quad.mean(0) / np.float32(fit) + np.array([left, top])
        column = int(x / zoom[0]) - region.window[1].start
        row = int(y / zoom[1]) - region.window[0].start
        high, wide = region.mask.shape
        if 0 <= row < high and 0 <= column < wide and region.mask[row, column]:
            return True
    return False


def _cut(
    region: Region, zoom: tuple[float, float], shape: tuple[int, ...]
) -> tuple[int, int, int, int]:
    """Left, top, right and lower edge of the cut-out in pixels."""
    rows, columns = np.nonzero(region.mask)
    rows, columns = rows + region.window[0].start, columns + region.window[1].start
    margin = 1 + MARGIN * max(np.ptp(rows), np.ptp(columns))
    left, right = (columns.min() - margin) * zoom[0], (columns.max() + 1 + margin) * zoom[0]
    top, low = (rows.min() - margin) * zoom[1], (rows.max() + 1 + margin) * zoom[1]
    return max(0, int(left)), max(0, int(top)), min(shape[1], int(right)), min(shape[0], int(low))
