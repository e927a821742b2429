"""Looks at one candidate again, upright and from near by.

A wound on skin resembles a face to YuNet, hardly ever to CenterFace; a part of a face, or a tiny
one, is too weak for CenterFace in the whole picture. Cut out, turned by its own landmarks and
brought to a middling size, a true face reaches heat that a wound does not.
"""

import math
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil_detectors.contract import Pixels
from caseveil_detectors.faces.engines import GREY, Boxes, CenterFace
from caseveil_detectors.faces.fusion import Candidate, overlap

SIDE: Final = 160
TINY_SIDE: Final = 96
REACHES: Final = (1.5, 2.0)
FAINTEST: Final = 0.02
HOPELESS: Final = 0.01
SAME_PLACE: Final = 0.25


def closeness(engine: CenterFace, bgr: Pixels, candidate: Candidate, side: int = SIDE) -> float:
    """How much ``candidate`` looks like a face to ``engine`` from near by, 0 to 1.

    The geometric mean over two reaches: a face is one with little and with much around it, toes
    and folds are not. Where hardly anything is seen in the first, the second is not asked.

    Args:
        engine: CenterFace.
        bgr: the picture in whose pixels the candidate is told.
        candidate: its box and its roll.
        side: of the copy that is looked at; a tiny face shows no more in a larger one.
    """
    product = 1.0
    for reach in REACHES:
        copy = upright(bgr, candidate, reach, side)
        product *= _middle_score(engine.find(copy, FAINTEST), side, reach)
        if product < HOPELESS:
            return 0.0
    return math.sqrt(product)


def upright(bgr: Pixels, candidate: Candidate, reach: float, side: int) -> Pixels:
    """A square ``reach`` times as long as the candidate, turned upright, ``side`` pixels long."""
    box = candidate.box
    half = max(8.0, float(max(box[2:] - box[:2])) * reach) / 2
    part, (across, down) = _around(bgr, box, half * math.sqrt(2))
    scale = side / 2 / half
    if scale < 1:
        size = (max(1, round(part.shape[1] * scale)), max(1, round(part.shape[0] * scale)))
        part = np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_AREA), np.uint8)
        across, down, scale = across * scale, down * scale, 1.0
    turn = cv2.getRotationMatrix2D((across, down), candidate.roll, scale)
    turn[:, 2] += np.array((side / 2 - across, side / 2 - down))
    copy = cv2.warpAffine(part, turn, (side, side), flags=cv2.INTER_LINEAR, borderValue=GREY)
    return np.asarray(copy, np.uint8)


def _around(
    bgr: Pixels, box: NDArray[np.float32], reach: float
) -> tuple[Pixels, tuple[float, float]]:
    """The part of ``bgr`` around the middle of ``box``, and that middle in the part's pixels."""
    across, down = float(box[0] + box[2]) / 2, float(box[1] + box[3]) / 2
    height, width = bgr.shape[:2]
    left = min(max(0, int(across - reach)), width - 1)
    top = min(max(0, int(down - reach)), height - 1)
    right, bottom = max(left, int(across + reach)) + 1, max(top, int(down + reach)) + 1
    return bgr[top:bottom, left:right], (across - left, down - top)


def _middle_score(boxes: Boxes, side: int, reach: float) -> float:
    """The best score of a box that lies where the candidate is."""
    near, far = side / 2 - side / reach / 2, side / 2 + side / reach / 2
    ends = (near, near, far, far)
    there = overlap(np.array(ends, np.float32), boxes)[0] > SAME_PLACE
    return float(boxes[there, 4].max(initial=0))
