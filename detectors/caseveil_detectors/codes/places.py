"""Where a code may be, before anything is decoded: dense edges that fill a rectangle.

Decoding alone misses most small, tilted or curved linear codes; a crop that is cut out,
straightened and enlarged is decoded far more often, and what stays undecoded can still be shown.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil_detectors.quads import Quad

Grey = NDArray[np.uint8]
SEARCH_SIDES: Final = (400, 800, 1600, 3200)
EDGE: Final = 40.0
DENSE: Final = 0.45
FILLED: Final = 0.6


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle that may hold a code.

    Attributes:
        quad: corners in full-resolution pixels.
        striped: 0 for edges in all directions, 1 for edges in one direction only.
    """

    quad: Quad
    striped: float


def places(grey: Grey) -> Iterator[Place]:
    """Rectangles with dense, strong edges, at up to four sizes.

    Args:
        grey: height x width.
    """
    longer = max(grey.shape)
    for side in dict.fromkeys(min(side, longer) for side in SEARCH_SIDES):
        scale = side / longer
        size = (max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale)))
        if min(size) < 16:
            continue
        copy = cv2.resize(grey, size, interpolation=cv2.INTER_AREA) if scale < 1 else grey
        for place in _at_one_size(np.asarray(copy, np.uint8)):
            yield Place(place.quad / np.float32(scale), place.striped)


def _at_one_size(grey: Grey) -> Iterator[Place]:
    across = cv2.Sobel(grey, cv2.CV_32F, 1, 0, ksize=3)
    down = cv2.Sobel(grey, cv2.CV_32F, 0, 1, ksize=3)
    edges = (cv2.magnitude(across, down) > 4 * EDGE).astype(np.uint8)
    dense = (cv2.blur(edges.astype(np.float32), (13, 13)) > DENSE).astype(np.uint8)
    closed = cv2.morphologyEx(dense, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    for contour in cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)[0]:
        (x, y), (wide, tall), angle = cv2.minAreaRect(contour)
        if min(wide, tall) < 12 or cv2.contourArea(contour) < FILLED * wide * tall:
            continue
        # The blur eats half its width at each border.
        quad = np.asarray(cv2.boxPoints(((x, y), (wide + 8, tall + 8), angle)), np.float32)
        left, top, right, bottom = _bounds(np.asarray(contour))
        part = (slice(top, bottom), slice(left, right))
        inside = _inside(np.asarray(contour) - (left, top), (bottom - top, right - left))
        yield Place(quad, _striped(np.asarray(across)[part], np.asarray(down)[part], inside))


def _bounds(contour: NDArray[Any]) -> tuple[int, int, int, int]:
    left, top, wide, tall = cv2.boundingRect(contour)
    return left, top, left + wide, top + tall


def _inside(contour: NDArray[Any], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    mask = np.zeros(shape, np.uint8)
    cv2.drawContours(mask, [contour], -1, 1, cv2.FILLED)
    return mask > 0


def _striped(across: NDArray[Any], down: NDArray[Any], inside: NDArray[np.bool_]) -> float:
    """Coherence of the structure tensor within ``inside``: 1 where all edges run one way."""
    x, y = across[inside], down[inside]
    xx, yy, xy = float((x * x).mean()), float((y * y).mean()), float((x * y).mean())
    return float(np.hypot(xx - yy, 2 * xy) / (xx + yy + 1e-6))


def margin_of(quad: Quad) -> float:
    """Pixels of its surroundings that are cut out with a place."""
    return max(12.0, 0.25 * min(cv2.minAreaRect(quad)[1]))


def straightened(grey: Grey, quad: Quad, zoom: float) -> tuple[Grey, NDArray[np.float32]]:
    """What lies around ``quad``, its longer side lying, and the way back to ``grey``.

    Returns:
        The crop with a margin, and a 2 x 3 matrix from its pixels to those of ``grey``.
    """
    (x, y), (wide, tall), angle = cv2.minAreaRect(quad)
    if wide < tall:
        wide, tall, angle = tall, wide, angle + 90
    margin = margin_of(quad)
    size = (max(1, int((wide + 2 * margin) * zoom)), max(1, int((tall + 2 * margin) * zoom)))
    turn = np.deg2rad(angle)
    right = np.array([np.cos(turn), np.sin(turn)])
    below = np.array([-right[1], right[0]])
    corner = np.array([x, y]) - right * (wide / 2 + margin) - below * (tall / 2 + margin)
    back = np.stack([right / zoom, below / zoom, corner], 1).astype(np.float32)
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    crop = cv2.warpAffine(grey, back, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(crop, np.uint8), back


def whole_bars(grey: Grey, strip: Quad) -> Quad:
    """``strip``, the thin band that a decoder read of a linear code, grown along the bars.

    Rows beside the band belong to the code as long as they look like it (correlation above one
    half); a few unlike rows (print faults, folds) are skipped.

    Args:
        grey: height x width.
        strip: corners in reading order, the first side running across the bars.
    """
    left, right = (strip[0] + strip[3]) / 2, (strip[1] + strip[2]) / 2
    length = float(np.linalg.norm(right - left))
    if length < 8:
        return strip
    along = (right - left) / length
    normal = np.array([-along[1], along[0]], np.float32)
    reach = int(min(length, 1000.0))
    rows = _rows(grey, left, along * (length / 256), normal, reach)
    like = _likeness(rows, reach)
    up, down = _run(like[reach::-1]), _run(like[reach:])
    corners = (left - normal * up, right - normal * up, right + normal * down, left + normal * down)
    return np.stack(corners).astype(np.float32)


def _rows(
    grey: Grey,
    start: NDArray[np.float32],
    step: NDArray[np.float32],
    normal: NDArray[np.float32],
    reach: int,
) -> NDArray[np.float32]:
    """Grey values on 2 x reach + 1 lines parallel to the strip, 256 samples each."""
    t = np.arange(256, dtype=np.float32)[None]
    u = np.arange(-reach, reach + 1, dtype=np.float32)[:, None]
    x = (start[0] + step[0] * t + normal[0] * u).astype(np.float32)
    y = (start[1] + step[1] * t + normal[1] * u).astype(np.float32)
    border = cv2.BORDER_REPLICATE
    return np.asarray(cv2.remap(grey, x, y, cv2.INTER_LINEAR, borderMode=border), np.float32)


def _likeness(rows: NDArray[np.float32], middle: int) -> NDArray[np.bool_]:
    band = rows[max(0, middle - 1) : middle + 2].mean(0)
    band = band - band.mean()
    centred = rows - rows.mean(1, keepdims=True)
    norm = np.linalg.norm(centred, axis=1) * np.linalg.norm(band) + 1e-6
    return np.asarray(centred @ band / norm > 0.5)


def _run(like: NDArray[np.bool_], gap: int = 4) -> int:
    """How many rows from the start on are alike, gaps of ``gap`` rows allowed."""
    last = 0
    for row in np.flatnonzero(like):
        if row - last > gap:
            break
        last = int(row)
    return last
