"""A folded bed sheet under soft light from the upper left."""

import cv2
import numpy as np

from caseveil.sample.look import FIRST, Look
from caseveil.sample.noise import Field, fractal, smooth

_LIGHT = (-0.62, -0.78)


def lay(rng: np.random.Generator, shape: tuple[int, int], look: Look = FIRST) -> Field:
    """A height x width x 3 picture of the sheet, RGB 0 to 255."""
    relief = _relief(rng, shape)
    slope_x = cv2.Sobel(relief, cv2.CV_32F, 1, 0, scale=1 / 8)
    slope_y = cv2.Sobel(relief, cv2.CV_32F, 0, 1, scale=1 / 8)
    lit = slope_x * -_LIGHT[0] + slope_y * -_LIGHT[1]
    shade = 0.93 + 0.32 * np.tanh(-lit * 0.9) + 0.02 * smooth(rng, shape, (260, 260))
    shade = np.clip(shade, 0.35, 1.12)
    tint = 1 - np.array([0.10, 0.03, 0.0], np.float32) * np.clip(1 - shade, 0, 1)[..., None]
    return np.asarray(np.array(look.cloth, np.float32) * shade[..., None] * tint, np.float32)


def _relief(rng: np.random.Generator, shape: tuple[int, int]) -> Field:
    """Heights in pixels: long folds that wander, over gentle unevenness."""
    rows, columns = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    wander = smooth(rng, shape, (210, 210)) * 26 + smooth(rng, shape, (80, 80)) * 4
    relief = fractal(rng, shape, 170, 3) * 3.2
    for angle, place in zip(rng.normal(2.25, 0.32, 9), rng.uniform(-0.3, 1.5, 9), strict=True):
        across = columns * np.cos(angle) + rows * np.sin(angle)
        distance = across + wander - place * shape[0] * 0.62
        width = float(rng.uniform(13, 34))
        strength = np.clip(0.6 + 0.5 * smooth(rng, shape, (330, 330)), 0, 1.3)
        relief += width * 0.62 * strength * np.exp(-(np.abs(distance / width) ** 1.6))
    return np.asarray(cv2.GaussianBlur(relief, (0, 0), 3.2), np.float32)
