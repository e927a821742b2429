"""Small pictures with a known face, line of text or code, and where it is."""

import cv2
import numpy as np
import zxingcpp
from skimage import data

FACE = (180, 65, 268, 175)
"""Left, top, right, bottom of the astronaut's face, forehead to chin."""

ODD_SIZES = ((1, 1), (1, 40), (5, 2000), (2000, 5), (17, 33), (64, 64))


def astronaut():
    return np.ascontiguousarray(data.astronaut())


def flat(height, width, level=0):
    return np.full((height, width, 3), level, np.uint8)


def written(line="JANE DOE 1970", height=80, width=300, level=235, ink=20):
    """A line of text on a plain picture, and its ink as a mask."""
    picture = flat(height, width, level)
    cv2.putText(picture, line, (20, height // 2 + 8), 0, 0.8, (ink,) * 3, 2, cv2.LINE_AA)
    return picture, (picture != level).any(2)


def coded(content, name, scale=4, height=420, width=640, at=(90, 120)):
    """A symbol on a light picture, and its place as (left, top, right, bottom)."""
    symbol = zxingcpp.create_barcode(content, getattr(zxingcpp.BarcodeFormat, name))
    bars = np.array(symbol.to_image(scale=scale, add_quiet_zones=False, add_hrt=False))
    picture = flat(height, width, 230)
    top, left = at
    picture[top : top + bars.shape[0], left : left + bars.shape[1]] = bars[..., None]
    return picture, (left, top, left + bars.shape[1], top + bars.shape[0])


def covered(detections, shape):
    """Mask of everything that the detections hide."""
    mask = np.zeros(shape[:2], np.uint8)
    for detection in detections:
        corners = np.round(np.array(detection.polygon)).astype(np.int32)
        cv2.fillPoly(mask, [corners], 1)
    return mask > 0


def share_hidden(detections, box, shape):
    """Which share of ``box`` the detections hide."""
    left, top, right, bottom = box
    return float(covered(detections, shape)[top:bottom, left:right].mean())


def turned(box, shape, quarter_turns):
    """Where ``box`` lies after anticlockwise quarter turns of a picture of ``shape``."""
    left, top, right, bottom = box
    height, width = shape[:2]
    for _ in range(quarter_turns):
        left, top, right, bottom = top, width - right, bottom, width - left
        height, width = width, height
    return left, top, right, bottom
