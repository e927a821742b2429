"""Bare skin on a height map, for heads and shoulders."""

import cv2
import numpy as np

from caseveil.sample.look import Look
from caseveil.sample.noise import Field, fractal, grain, smooth, tile

_LIGHT = np.array([-0.46, -0.42, 0.78], np.float32)
_SCATTER = np.array([0.80, 1.0, 1.10], np.float32)


def lit(rng: np.random.Generator, height: Field, look: Look) -> Field:
    """Skin (x 3, RGB 0 to 255) on a height map in pixels, lit from the upper left."""
    shape = (height.shape[0], height.shape[1])
    smoothed = np.asarray(cv2.GaussianBlur(height, (0, 0), 2.2), np.float32)
    smoothed += fractal(rng, shape, 60, 3) * 0.5
    slope_x = cv2.Sobel(smoothed, cv2.CV_32F, 1, 0, scale=1 / 8)
    slope_y = cv2.Sobel(smoothed, cv2.CV_32F, 0, 1, scale=1 / 8)
    length = np.sqrt(slope_x**2 + slope_y**2 + 1)
    light = _LIGHT / np.linalg.norm(_LIGHT)
    facing = (-slope_x * light[0] - slope_y * light[1] + light[2]) / length
    shade = 0.36 + 0.74 * np.clip((facing + 0.25) / 1.25, 0, None) ** 1.2
    red = 0.012 * smooth(rng, shape, (90, 90)) + 0.008 * smooth(rng, shape, (22, 22))
    tone = np.stack([1 + 0.2 * red, 1 - red, 1 - 1.2 * red], axis=-1)
    gloss = look.gloss * 1.3 * np.clip(facing, 0, 1)[..., None] ** 18
    pores = np.asarray(tile(grain(rng, 512, 0.9, 3.4), shape), np.float32)[..., None] * 1.8
    skin = np.array(look.skin, np.float32)
    return np.asarray(skin * tone * shade[..., None] ** _SCATTER + gloss + pores, np.float32)
