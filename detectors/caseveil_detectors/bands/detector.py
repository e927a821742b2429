"""Wristbands, labels, stickers and name tags as objects, also where nothing on them is legible.

A network that was taught on generated scenes sees their shape; and from each code that is read, the
strip of one material around it is followed, blank side and all.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil_detectors.bands.maps import Map, Shares, shares
from caseveil_detectors.bands.strips import strips
from caseveil_detectors.codes.reader import read
from caseveil_detectors.contract import Detection, Picture, Pixels
from caseveil_detectors.onnx_model import engine_errors, open_network
from caseveil_detectors.quads import Quad, polygon

SEEN: Final = 0.35
"""A place of this share belongs to a region."""
DOUBTFUL: Final = 0.8
"""A region is told where its surest part reaches this."""
CERTAIN: Final = 0.95
"""... and is certain from here on, if it is not tiny."""
LEAST: Final = 12
"""Places of the map below which a region is none."""
LEAST_CERTAIN: Final = 30
READ_SIDE: Final = 1600
"""Longer side of the copy in which codes are read."""
GROWN: Final = 0.12
"""Growth on each side, relative to the square root of a region's area."""


class WristbandDetector:
    """Finds wristbands and labels on photographs."""

    def __init__(self, models: Mapping[str, Path]) -> None:
        self._network = open_network("bands", models)

    def detect(self, picture: Picture) -> Sequence[Detection]:
        """Bands and labels on ``picture``; none on a rendered medical image.

        Raises:
            DetectorError: where the network fails.
        """
        if not picture.photographic:
            return []
        with engine_errors("wristbands"):
            seen = list(_detections(shares(self._network, picture.pixels), picture.pixels.shape))
            return [d for d in [*_around_codes(picture.pixels), *seen] if d.polygon]


def _around_codes(pixels: Pixels) -> Iterator[Detection]:
    """The strips that codes stand on."""
    scale = min(1.0, READ_SIDE / max(pixels.shape[:2]))
    size = tuple(max(1, round(side * scale)) for side in pixels.shape[1::-1])
    copy = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    grey = np.asarray(cv2.cvtColor(copy, cv2.COLOR_RGB2GRAY), np.uint8)
    for strip in strips(pixels, [symbol.quad / np.float32(scale) for symbol in read(grey)]):
        place = polygon(strip, pixels.shape)
        yield Detection("label", "label", True, 1.0, place, reason="label-around-code")


def _detections(found: Shares, shape: Sequence[int]) -> Iterator[Detection]:
    """One detection for each connected region of either kind or of both together."""
    either = np.maximum(found.band, found.label)
    count, regions = cv2.connectedComponents((either >= SEEN).astype(np.uint8), connectivity=8)
    for number in range(1, count):
        mask = regions == number
        if mask.sum() < LEAST:
            continue
        kind, part = _kind(mask, found)
        score = _score(part[mask])
        if score >= DOUBTFUL:
            place = polygon(_hull(mask, found.zoom), shape)
            certain = score >= CERTAIN and int(mask.sum()) >= LEAST_CERTAIN
            yield Detection(kind, kind, certain, score, place, reason=f"{kind}-shape")


def _kind(mask: NDArray[np.bool_], found: Shares) -> tuple[str, Map]:
    """Whether a region is more of a band or more of a label, and the map that says so."""
    if float(found.band[mask].sum()) >= float(found.label[mask].sum()):
        return "wristband", found.band
    return "label", found.label


def _score(part: Map) -> float:
    """The share that the surest third of a region reaches."""
    return float(np.clip(np.quantile(part, 2 / 3), 0, 1))


def _hull(mask: NDArray[np.bool_], zoom: tuple[float, float]) -> Quad:
    """The convex region around ``mask``, grown, in pixels of the picture."""
    reach = 1 + GROWN * float(np.sqrt(mask.sum()))
    rows, columns = np.nonzero(mask)
    corners = [(columns + dx, rows + dy) for dx in (0, 1) for dy in (0, 1)]
    points = np.concatenate([np.stack(corner, 1) for corner in corners]).astype(np.float32)
    hull = cv2.convexHull(points)[:, 0]
    turn = np.arange(0, 2 * np.pi, np.pi / 8)
    circle = reach * np.stack([np.cos(turn), np.sin(turn)], 1)
    grown = cv2.convexHull((hull[:, None] + circle).reshape(-1, 2).astype(np.float32))[:, 0]
    return np.asarray(grown * np.array(zoom), np.float32)
