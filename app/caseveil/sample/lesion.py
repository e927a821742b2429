"""A skin lesion: a raised brown-red patch with an uneven edge and a rosy surround."""

import cv2
import numpy as np

from caseveil.sample.noise import Field, fractal, smooth, steps

_BODY = np.array([0.69, 0.46, 0.42], np.float32)
_SURROUND = np.array([0.02, 0.115, 0.105], np.float32)


def stain(rng: np.random.Generator, side: int) -> tuple[Field, Field]:
    """What a lesion does to the skin under it.

    Args:
        rng: source of its shape.
        side: of the square it is drawn in, pixels; the patch itself fills about 0.45 of it.

    Returns:
        Factors (side x side x 3) to multiply the skin with, and light (side x side) to add.
    """
    rows, columns = (np.mgrid[:side, :side].astype(np.float32) - side / 2) / (side / 2)
    lean = columns * 0.25
    radius = np.hypot(columns * 0.92, (rows + lean) * 1.12)
    edge = radius + 0.045 * fractal(rng, (side, side), side / 5, 4)
    body = 1 - steps(0.33, 0.49, edge)
    halo = np.exp(-((radius / 0.58) ** 4))
    mottle = 0.10 * fractal(rng, (side, side), side / 9, 4)
    dark = np.exp(-(((columns - 0.10) / 0.17) ** 2) - ((rows + 0.07) / 0.21) ** 2)
    tone = _BODY * (1 + mottle - 0.24 * dark)[..., None]
    factors = (1 - _SURROUND * halo[..., None]) * (1 - body[..., None]) + tone * body[..., None]
    return np.asarray(factors, np.float32), _relief(rng, body, side)


def _relief(rng: np.random.Generator, body: Field, side: int) -> Field:
    """Light and shade of a slightly raised, cobbled surface lit from the upper left."""
    cobbles = smooth(rng, (side, side), (side / 34, side / 34)) * 0.5
    height = cv2.GaussianBlur(body, (0, 0), side / 80) * 10 + body * cobbles
    slope_x = cv2.Sobel(height, cv2.CV_32F, 1, 0, scale=1 / 8)
    slope_y = cv2.Sobel(height, cv2.CV_32F, 0, 1, scale=1 / 8)
    light = (slope_x + slope_y * 0.8) * 46
    return np.asarray(np.clip(light, -30, 38), np.float32)
