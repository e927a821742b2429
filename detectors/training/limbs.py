"""Forearms, ankles, fingers, newborn limbs and hands in every skin tone, lit from any side."""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.random import Generator

from training.canvas import (
    Canvas,
    Colours,
    Field,
    Frame,
    chance,
    floats,
    noise,
    pick,
    soft_step,
    strip,
)

TONES: Final = floats(
    [
        [0.96, 0.84, 0.77], [0.93, 0.74, 0.63], [0.86, 0.66, 0.52], [0.74, 0.53, 0.39],
        [0.58, 0.39, 0.27], [0.42, 0.27, 0.19], [0.28, 0.18, 0.13], [0.17, 0.11, 0.09],
    ]
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Limb:
    """A limb as painted.

    Attributes:
        frame: its coordinates.
        cover: where it is.
        half: half its width in pixels at its middle.
        sun: where the light comes from, -1 to 1 across it.
    """

    frame: Frame
    cover: Field
    half: float
    sun: float

    def light(self, depth: float = 0.75) -> Field:
        """How bright a matt surface around the limb is, by place."""
        v = np.clip(self.frame.v, -1, 1)
        facing = v * np.float32(self.sun) + np.sqrt(1 - v * v) * np.float32(
            (1 - self.sun**2) ** 0.5
        )
        return np.asarray(1 - depth + depth * np.clip(facing, 0, 1), np.float32)

    def gloss(self, sharp: float) -> Field:
        """The highlight along the limb, 0 to 1."""
        middle = np.float32(self.sun * 0.6)
        return np.asarray(np.exp(-((self.frame.v - middle) ** 2) * np.float32(sharp)), np.float32)


def skin(rng: Generator) -> Colours:
    """A skin colour between the lightest and the darkest, a newborn's red among them."""
    at = pick(rng, 0, len(TONES) - 1.001)
    low, part = int(at), at - int(at)
    colour = TONES[low] * (1 - part) + TONES[low + 1] * part
    red = floats([1.0, 0.85, 0.85]) if chance(rng, 0.15) else floats([1, 1, 1])
    return np.asarray(np.clip(colour * red + rng.normal(0, 0.02, 3), 0.02, 1), np.float32)


def paint_limb(rng: Generator, canvas: Canvas) -> Limb:
    """Paints one limb somewhere and tells where it is."""
    side = canvas.side
    half = side * pick(rng, 0.045, 0.2) if chance(rng, 0.6) else side * pick(rng, 0.15, 0.46)
    at = (pick(rng, 0.25, 0.75) * side, pick(rng, 0.25, 0.75) * side)
    wave = (half * pick(rng, 0, 0.12), half * pick(rng, 1.5, 4), pick(rng, 0, 6.3))
    bend, taper = rng.normal(0, 0.5) / side, rng.normal(0, 0.4)
    frame = strip(side, at, pick(rng, 0, 6.3), half, bend, taper=taper, wave=wave)
    end = half * pick(rng, 1.0, 5) if chance(rng, 0.55) else 1e6
    cover = frame.inside(1.0, high=end)
    limb = Limb(frame, cover, half, pick(rng, -0.85, 0.85))
    colour = skin(rng)
    canvas.shade(cover, pick(rng, 0.1, 0.6), half * 0.3 + 2, _away(rng, half))
    if end < 1e6:
        _paint_hand(rng, canvas, limb, end, colour)
    canvas.paint(_surface(rng, limb, colour), cover)
    _wounds(rng, canvas, limb)
    return limb


def _away(rng: Generator, half: float) -> tuple[float, float]:
    return rng.normal(0, 0.2) * half, rng.normal(0, 0.2) * half


def _surface(rng: Generator, limb: Limb, colour: Colours) -> Colours:
    """Skin with blotches, creases, hair and shine."""
    side = limb.cover.shape[0]
    blotch = 1 + pick(rng, 0.02, 0.1) * noise(rng, side, pick(rng, 0.4, 0.9))
    light = limb.light(pick(rng, 0.3, 0.85)) * blotch
    if chance(rng, 0.4):
        light *= _creases(rng, limb)
    lit = colour * light[..., None]
    if chance(rng, 0.4):
        redder = np.clip(noise(rng, side, 0.4, 4) * 0.08, -0.1, 0.15)[..., None]
        lit = lit * (1 + redder * floats([0.3, -0.8, -0.8]))
    if chance(rng, 0.3):
        lit = _hair(rng, limb, lit)
    return np.asarray(lit + pick(rng, 0, 0.3) * limb.gloss(pick(rng, 3, 30))[..., None], np.float32)


def _creases(rng: Generator, limb: Limb) -> Field:
    """Lines across, as at a wrist or on a newborn."""
    dark = np.ones_like(limb.cover)
    for _ in range(int(rng.integers(1, 5))):
        at = rng.normal(0, limb.half * 1.5) + pick(rng, -0.4, 0.4) * limb.half * limb.frame.v**2
        reach = limb.half * pick(rng, 0.02, 0.08)
        dark *= 1 - pick(rng, 0.1, 0.4) * np.exp(-(((limb.frame.u - at) / reach) ** 2))
    return np.asarray(dark, np.float32)


def _hair(rng: Generator, limb: Limb, lit: Colours) -> Colours:
    """Short dark strokes in about one direction."""
    painted = np.ascontiguousarray(lit)
    side, turn = lit.shape[0], pick(rng, 0, 6.3)
    long = limb.half * pick(rng, 0.05, 0.25)
    shade = tuple(float(part) for part in skin(rng) * 0.4)
    for x, y in rng.uniform(0, side, (int(rng.integers(30, 200)), 2)):
        angle = turn + rng.normal(0, 0.4)
        tip = (int(x + long * np.cos(angle)), int(y + long * np.sin(angle)))
        cv2.line(painted, (int(x), int(y)), tip, shade, 1, cv2.LINE_AA)
    mix = np.float32(pick(rng, 0.2, 0.7))
    return np.asarray(lit * (1 - mix) + painted * mix, np.float32)


def _paint_hand(rng: Generator, canvas: Canvas, limb: Limb, end: float, colour: Colours) -> None:
    """A palm with fingers beyond the limb's end; a foot when they are short."""
    scale = limb.half * pick(rng, 1.0, 1.4)
    x, y = limb.frame.u - np.float32(end), limb.frame.v * limb.frame.half
    ball = np.sqrt(((x - 0.8 * scale) / 1.3) ** 2 + y**2)
    deep = scale - ball
    long = pick(rng, 0.2, 1.6) * scale
    for i in range(5):
        spread = (i - 2) * 0.42 * scale
        out = 1.2 if i == 4 else 1.0
        tip_y = spread * (1 + pick(rng, 0, 0.5))
        start = (1.2 * scale * (0.6 if i == 4 else 1.0), spread * 0.95)
        tip = (1.6 * scale + long * out * pick(rng, 0.7, 1.0), tip_y)
        deep = np.maximum(deep, pick(rng, 0.2, 0.28) * scale - _from_line(x, y, start, tip))
    cover = soft_step(deep)
    height = np.sqrt(np.clip(deep, 0, None) * scale)
    slope_y, slope_x = np.gradient(cv2.GaussianBlur(height, (0, 0), max(0.8, scale * 0.03)))
    turn = pick(rng, 0, 6.3)
    light = 0.75 + 0.35 * np.clip(slope_x * np.cos(turn) + slope_y * np.sin(turn), -1, 1)
    canvas.paint(np.asarray(colour * light[..., None], np.float32), cover)


def _from_line(x: Field, y: Field, start: tuple[float, float], tip: tuple[float, float]) -> Field:
    """Distance of each pixel from a line between two points."""
    along = floats([tip[0] - start[0], tip[1] - start[1]])
    share = ((x - start[0]) * along[0] + (y - start[1]) * along[1]) / float(along @ along + 1e-6)
    share = np.clip(share, 0, 1)
    return np.asarray(
        np.hypot(x - start[0] - share * along[0], y - start[1] - share * along[1]), np.float32
    )


def _wounds(rng: Generator, canvas: Canvas, limb: Limb) -> None:
    """Red, yellow, black and blue patches on the skin."""
    if not chance(rng, 0.35):
        return
    for _ in range(int(rng.integers(1, 4))):
        u, v = rng.normal(0, 1.5) * limb.half, pick(rng, -0.7, 0.7)
        size = limb.half * pick(rng, 0.08, 0.6)
        away = np.hypot(limb.frame.u - u, (limb.frame.v - v) * limb.half) / size
        rough = 0.35 * noise(rng, canvas.side, 0.7)
        patch = soft_step(np.asarray((1 - away + rough) * pick(rng, 1, 6), np.float32)) * limb.cover
        colours = ((0.5, 0.06, 0.06), (0.75, 0.6, 0.3), (0.1, 0.05, 0.05), (0.35, 0.2, 0.4))
        colour = floats(colours[int(rng.integers(4))]) * pick(rng, 0.6, 1.4)
        texture = 1 + 0.3 * noise(rng, canvas.side, 0.9)
        canvas.paint(np.asarray(colour * texture[..., None], np.float32), patch * pick(rng, 0.4, 1))
