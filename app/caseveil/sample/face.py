"""A drawn face of nobody: its form as a height map, then eyes, brows, nose and mouth."""

from dataclasses import dataclass

import cv2
import numpy as np

from caseveil.sample.look import Look
from caseveil.sample.noise import Field, smooth, steps

# Half width of the head by height, both in half widths of the face; 0 lies between the eyes.
DOWN = (-1.30, -1.22, -1.05, -0.80, -0.40, 0.0, 0.40, 0.75, 1.02, 1.22, 1.36, 1.42)
HALF = (0.02, 0.36, 0.66, 0.90, 1.00, 0.99, 0.94, 0.82, 0.65, 0.47, 0.31, 0.16)
_LIPS = np.array([0.92, 0.66, 0.66], np.float32)


@dataclass(frozen=True, slots=True)
class Places:
    """Where each pixel lies on a head, in half widths of the face from between the eyes.

    Attributes:
        u: to the right; v: downwards (height x width each).
        unit: half the width of the face, pixels.
    """

    u: Field
    v: Field
    unit: float

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width of the picture."""
        return self.u.shape[0], self.u.shape[1]


def form(at: Places) -> tuple[Field, Field]:
    """How far the face covers each pixel, and its height towards the camera in half widths."""
    u, v = at.u, at.v
    half = np.interp(v, DOWN, HALF).astype(np.float32)
    half = np.asarray(cv2.GaussianBlur(half, (0, 0), 3), np.float32)
    place = np.clip(np.abs(u) / np.maximum(half, 0.02), 0, 1)
    cover = steps(0.0, 0.025, half - np.abs(u)) * steps(-1.30, -1.26, v) * steps(-1.42, -1.38, -v)
    fall = np.sqrt(np.clip(1 - (np.clip(v - 0.1, -1.4, 1.4) / 1.5) ** 4, 0, 1))
    height = 0.78 * np.sqrt(np.clip(1 - place**2.6, 0, 1)) * fall

    def bump(x: float, y: float, wide: float, high: float, rise: float) -> Field:
        spot = np.exp(-(((u - x) / wide) ** 2) - ((v - y) / high) ** 2)
        return np.asarray(rise * spot, np.float32)

    ridge = np.exp(-((u / (0.075 + 0.05 * np.clip(v, 0, 1))) ** 2))
    ridge *= steps(-0.25, 0.45, v) * steps(-0.62, -0.52, -v)
    height += 0.16 * ridge + bump(0, 0.50, 0.13, 0.09, 0.10)
    for side in (-1, 1):
        height += bump(side * 0.42, -0.02, 0.26, 0.15, -0.11)  # socket
        height += bump(side * 0.42, -0.22, 0.30, 0.08, 0.05)  # brow
        height += bump(side * 0.16, 0.52, 0.08, 0.06, 0.06)  # wing of the nose
        height += bump(side * 0.55, 0.36, 0.24, 0.20, 0.05)  # cheek
        height += bump(side * 0.30, 0.66, 0.07, 0.20, -0.025)  # fold beside the mouth
    height += bump(0, 0.68, 0.045, 0.07, -0.03) + bump(0, 0.78, 0.26, 0.05, 0.045)
    height += bump(0, 0.89, 0.22, 0.05, 0.05) + bump(0, 1.02, 0.26, 0.05, -0.05)
    height += bump(0, 1.20, 0.26, 0.13, 0.07)
    return np.asarray(cover, np.float32), np.asarray(height, np.float32)


def features(rng: np.random.Generator, skin: Field, at: Places, look: Look) -> Field:
    """``skin`` with eyes, brows, nostrils and lips."""
    u, v = at.u, at.v
    out = skin.copy()

    def mix(share: Field, colour: Field) -> None:
        out[:] = out + (colour - out) * np.clip(share, 0, 1)[..., None]

    dark = np.array([38, 24, 20], np.float32)
    for side in (-1, 1):
        x = (u - side * 0.42) / 0.175
        upper, lower = v + 0.02 + 0.075 * (1 - x**2), v - 0.015 - 0.045 * (1 - x**2)
        open_ = steps(0.0, 0.02, np.asarray(upper, np.float32)) * steps(
            0.0, 0.02, np.asarray(-lower, np.float32)
        )
        open_ = open_ * steps(0.0, 0.06, np.asarray(1 - np.abs(x), np.float32))
        mix(open_ * 0.92, np.array([226, 218, 212], np.float32))
        iris = np.hypot(u - side * 0.42, v + 0.012)
        mix(open_ * (1 - steps(0.070, 0.084, iris)), np.array([84, 58, 40], np.float32))
        mix(open_ * (1 - steps(0.030, 0.040, iris)), np.array([14, 12, 12], np.float32))
        spark = np.hypot(u - side * 0.42 + 0.03, v + 0.045)
        mix(open_ * (1 - steps(0.008, 0.020, spark)), np.array([250, 250, 250], np.float32))
        within = steps(0.0, 0.1, np.asarray(1.02 - np.abs(x), np.float32))
        mix(np.exp(-((upper / 0.018) ** 2)) * within * 0.85, dark)
        mix(np.exp(-(((upper + 0.055) / 0.016) ** 2)) * within * 0.28, dark)
        mix(np.exp(-((lower / 0.014) ** 2)) * within * 0.25, dark)
        arch = v + 0.245 + 0.05 * (1 - ((u - side * 0.44) / 0.27) ** 2)
        thick = 0.030 + 0.018 * steps(-0.3, 0.3, np.asarray(-side * (u - side * 0.44), np.float32))
        inside = steps(0.0, 0.08, np.asarray(0.27 - np.abs(u - side * 0.44), np.float32))
        strands = 1.05 + 0.20 * smooth(rng, (u.shape[0], u.shape[1]), (3, 5))
        mix(np.exp(-((arch / thick) ** 2)) * inside * strands, np.array(look.hair, np.float32))
        hole = np.exp(-(((u - side * 0.085) / 0.045) ** 2) - ((v - 0.575) / 0.022) ** 2)
        mix(np.asarray(hole * 0.75, np.float32), dark)
    return np.asarray(out * _mouth(u, v), np.float32)


def _mouth(u: Field, v: Field) -> Field:
    """Factors per colour: red lips and the dark line between them."""
    edge = np.clip(1 - (u / 0.34) ** 2, 0, 1)
    bow = 0.030 * np.exp(-((u / 0.10) ** 2))
    upper = steps(-0.012, 0.012, np.asarray(v - (0.835 - 0.085 * edge + bow), np.float32))
    lower = steps(-0.014, 0.014, np.asarray((0.835 + 0.105 * edge) - v, np.float32))
    lips = upper * lower * steps(0.0, 0.05, np.asarray(edge, np.float32))
    line = np.exp(-(((v - 0.835 - 0.012 * np.cos(u * 9)) / 0.013) ** 2))
    line = line * steps(0.0, 0.12, np.asarray(edge, np.float32)) * 0.62
    factors = 1 - lips[..., None] * (1 - _LIPS)
    return np.asarray(factors * (1 - line[..., None]), np.float32)
