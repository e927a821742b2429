"""The renderings of one picture that the face networks look at, and the way back from them.

A network sees upright faces of a middling size. Smaller copies show it the large ones, quarter
turns the lying ones, a grey border the ones that fill the frame, stretched levels the dark ones.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from caseveil_detectors.contract import Pixels
from caseveil_detectors.faces.engines import GREY, Boxes

BASE_SIDE: Final = 1280
DARK: Final = 60
SMOOTHING: Final = 36
BORDER: Final = 0.25
ACROSS: Final = [0, 2, 5, 7, 9, 11, 13]
DOWN: Final = [1, 3, 6, 8, 10, 12, 14]
PLACES: Final = ACROSS + DOWN


@dataclass(frozen=True, slots=True)
class View:
    """How a copy of the picture is made.

    Attributes:
        side: its longer side in pixels; never enlarged.
        turns: anticlockwise quarter turns.
        border: grey border, as a share of each side.
        mirrored: left and right swapped.
    """

    side: int
    turns: int = 0
    border: float = 0.0
    mirrored: bool = False


def fitted(pixels: Pixels, side: int) -> Pixels:
    """``pixels`` with a longer side of at most ``side``, never enlarged."""
    height, width = pixels.shape[:2]
    scale = side / max(height, width)
    if scale >= 1:
        return pixels
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def lightened(bgr: Pixels) -> Pixels:
    """``bgr`` with its levels stretched and its noise smoothed where it is very dark, else itself.

    The darker it is, the more of it is noise. Smoothing comes first and keeps fractions of a grey
    level: whole ones would be torn into steps by the stretch.
    """
    sample = bgr[::4, ::4]
    bright = float(np.percentile(sample, 99.5)) if sample.size else 255.0
    if not 0 < bright < DARK:
        return bgr
    spread = float(np.clip(SMOOTHING / bright, 0.8, 3.0))
    smooth = cv2.GaussianBlur(bgr.astype(np.float32), (0, 0), spread)
    low, high = (float(level) for level in np.percentile(smooth[::4, ::4], (1, 99.5)))
    stretched = (smooth - low) * (255 / max(1.0, high - low))
    return np.asarray(np.clip(stretched, 0, 255), np.uint8)


def render(base: Pixels, views: Sequence[View]) -> Iterator[tuple[View, Pixels]]:
    """Each view of ``base``; copies that differ only in their turn share one resize."""
    copies: dict[tuple[int, float], Pixels] = {}
    for view in views:
        key = (view.side, view.border)
        if key not in copies:
            copies[key] = fitted(_bordered(base, view.border), view.side)
        copy = copies[key][:, ::-1] if view.mirrored else copies[key]
        yield view, np.ascontiguousarray(np.rot90(copy, view.turns))


def _bordered(base: Pixels, share: float) -> Pixels:
    if not share:
        return base
    tall, wide = _border(base.shape, share)
    grey = cv2.BORDER_CONSTANT
    return np.asarray(cv2.copyMakeBorder(base, tall, tall, wide, wide, grey, value=GREY), np.uint8)


def _border(shape: Sequence[int], share: float) -> tuple[int, int]:
    return round(shape[0] * share), round(shape[1] * share)


def to_base(boxes: Boxes, view: View, shape: Sequence[int]) -> Boxes:
    """Boxes found in a view, in the pixels of the base picture.

    Args:
        boxes: n x 15 in the pixels of the view.
        view: how the view was made.
        shape: height and width of the base picture.
    """
    if not len(boxes):
        return boxes
    tall, wide = _border(shape, view.border)
    height, width = shape[0] + 2 * tall, shape[1] + 2 * wide
    scale = min(1.0, view.side / max(height, width))
    out = _turned_back(boxes.copy(), view.turns, width * scale, height * scale)
    if view.mirrored:
        out[:, [0, 2]] = width * scale - out[:, [2, 0]]
        out[:, 5::2] = width * scale - out[:, 5::2]
    out[:, PLACES] /= scale
    out[:, ACROSS] -= wide
    out[:, DOWN] -= tall
    return out


def _turned_back(boxes: Boxes, turns: int, width: float, height: float) -> Boxes:
    """Boxes of a picture turned anticlockwise, in the unturned one of ``width`` x ``height``."""
    across, down = boxes[:, ACROSS], boxes[:, DOWN]
    boxes[:, ACROSS], boxes[:, DOWN] = {
        0: (across, down),
        1: (width - down, across),
        2: (width - across, height - down),
        3: (down, height - across),
    }[turns % 4]
    boxes[:, [0, 2]] = np.sort(boxes[:, [0, 2]], 1)
    boxes[:, [1, 3]] = np.sort(boxes[:, [1, 3]], 1)
    return boxes
