"""Printed letters for the sample pictures, drawn with the faces built into OpenCV."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Polygon, Rect

SANS, UNIVERSAL = "sans", "uni"
_PAD = 3


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set.

    Attributes:
        size: em height in pixels.
        face: one of the faces of this module; only the first has weights.
        weight: 100 (thin) to 900 (black).
    """

    size: int
    face: str = SANS
    weight: int = 400


def write(
    image: NDArray[np.uint8],
    text: str,
    at: tuple[int, int],
    style: Style,
    colour: Sequence[int],
) -> Polygon:
    """Draws ``text`` into ``image`` in place and tells where its ink lies.

    Args:
        image: height x width x channels or height x width.
        text: one line.
        at: left end of the baseline, (x, y) in pixels.
        style: size, face and weight.
        colour: one value per channel.

    Returns:
        The ink's bounding box with a small margin, as a polygon in pixels of ``image``.
    """
    mask = np.zeros(image.shape[:2], np.uint8)
    cv2.putText(mask, text, at, (255, 255, 255), cv2.FontFace(style.face), style.size, style.weight)
    x, y, width, height = cv2.boundingRect(mask)
    box = Rect(x - _PAD, y - _PAD, x + width + _PAD, y + height + _PAD)
    _blend(image, mask, (x, y, width, height), colour)
    return box.polygon()


def measure(text: str, style: Style) -> int:
    """Width of ``text`` in pixels, for setting it flush right or centred."""
    font = cv2.FontFace(style.face)
    return int(cv2.getTextSize((0, 0), text, (0, 0), font, style.size, style.weight)[2])


def fitted(text: str, style: Style, width: int) -> Style:
    """``style``, or a smaller one in which ``text`` is not wider than ``width`` pixels."""
    wide = measure(text, style)
    return style if wide <= width else replace(style, size=style.size * width // wide)


def _blend(
    image: NDArray[np.uint8],
    mask: NDArray[np.uint8],
    box: tuple[int, int, int, int],
    colour: Sequence[int],
) -> None:
    x, y, width, height = box
    window = np.s_[y : y + height, x : x + width]
    alpha = mask[window].astype(np.float32) / 255
    if image.ndim == 3:
        alpha = alpha[..., None]
    ink = np.asarray(colour, np.float32)
    image[window] = np.rint(image[window] * (1 - alpha) + ink * alpha).astype(np.uint8)
