"""Heads with necks, hair and clothes: most photographs show some, and none is a band."""

import cv2
import numpy as np
from numpy.random import Generator

from training.canvas import (
    Canvas,
    Colours,
    Field,
    chance,
    floats,
    noise,
    pick,
    pixels,
    soft_step,
    tint,
)
from training.limbs import skin


def head(rng: Generator, canvas: Canvas) -> None:
    """One person from the chest upwards, in any turn, now and then far larger than the scene."""
    side = canvas.side
    size = side * (pick(rng, 0.06, 0.2) if chance(rng, 0.6) else pick(rng, 0.15, 0.5))
    turn = rng.normal(0, 0.5) if chance(rng, 0.7) else pick(rng, 0, 6.3)
    columns, rows = pixels(side)
    left, top = (columns - pick(rng, 0.1, 0.9) * side, rows - pick(rng, 0.1, 0.9) * side)
    x = (left * np.cos(turn) + top * np.sin(turn)) / np.float32(size)
    y = (top * np.cos(turn) - left * np.sin(turn)) / np.float32(size)
    colour, sun = skin(rng), pick(rng, -0.7, 0.7)
    _clothes(rng, canvas, (x, y), size, colour)
    aside = x + np.float32(pick(rng, -0.3, 0.3)) * y
    light = 0.55 + 0.45 * np.clip(1 - (aside - np.float32(sun)) ** 2 * 0.7, 0, 1)
    light *= 1 + 0.04 * noise(rng, side, 0.7)
    lit = np.asarray(colour * light[..., None], np.float32)
    hair = floats([0.3, 0.2, 0.12]) * pick(rng, 0.1, 2.6)
    away = np.hypot(x / pick(rng, 0.72, 0.85), y)
    if chance(rng, 0.75):
        longer = pick(rng, 1.05, 1.3)
        behind = np.hypot(x / 0.85, (y + 0.15) / longer) + 0.05 * noise(rng, side, 0.8)
        _put(canvas, hair * (1 + 0.25 * noise(rng, side, 0.9))[..., None], (1.08 - behind) * size)
    _put(canvas, lit, (1 - away) * size)
    if chance(rng, 0.7):
        line = np.float32(pick(rng, -0.75, -0.4)) + 0.3 * x * x + 0.05 * noise(rng, side, 0.7)
        _put(canvas, hair, np.minimum((1.02 - away) * size, (line - y) * size))
    _face(rng, canvas, (x, y), size, colour)


def _put(canvas: Canvas, colour: Colours, inside: Field) -> None:
    canvas.paint(np.asarray(colour, np.float32), soft_step(np.asarray(inside, np.float32)))


def _clothes(
    rng: Generator, canvas: Canvas, at: tuple[Field, Field], size: float, colour: Colours
) -> None:
    """A neck, shoulders, a collar, stripes and a chain now and then."""
    x, y = at
    cloth = tint(rng, 0.05, 0.97, 0.8) * (1 + 0.12 * noise(rng, canvas.side, 0.6))[..., None]
    if chance(rng, 0.35):
        wave = np.sin(x * pick(rng, 5, 40) * float(chance(rng, 0.6)) + y * pick(rng, 3, 40)) > 0.2
        cloth = np.where(wave[..., None], cloth, tint(rng, vivid=0.8))
    shoulder = np.float32(pick(rng, 1.15, 1.45)) + 0.25 * x * x
    _put(canvas, colour * 0.75, np.minimum(0.42 - np.abs(x), np.minimum(y, 3 - y)) * size)
    _put(canvas, cloth, np.minimum(y - shoulder, 2.3 - np.abs(x)) * size)
    opening = np.minimum(y - shoulder + 0.1, pick(rng, 0.1, 0.9) - (y - shoulder))
    _put(canvas, colour * 0.8, np.minimum(opening, 0.42 - np.abs(x) - 0.4 * (y - shoulder)) * size)
    if chance(rng, 0.4):
        edge = np.abs(np.abs(x) + 0.4 * (y - shoulder) - 0.47)
        collar = np.minimum(pick(rng, 0.03, 0.14) - edge, np.minimum(opening + 0.1, 1.0))
        _put(canvas, tint(rng, 0.3, 0.98, 0.4), collar * size)


def _face(
    rng: Generator, canvas: Canvas, at: tuple[Field, Field], size: float, colour: Colours
) -> None:
    """Eyes, brows, nose, mouth; glasses, a mask or a headband now and then."""
    x, y = at
    aside = np.float32(rng.normal(0, 0.15))
    far = np.abs(x - aside) - np.float32(0.32)
    brow = np.maximum(np.abs(far) - 0.18, np.abs(y + 0.28 - 0.15 * far**2) - 0.03)
    _put(canvas, colour * 0.35, -brow * size)
    eye = np.hypot(far / 0.15, (y + 0.1) / 0.07)
    _put(canvas, floats([0.88, 0.86, 0.84]), (1 - eye) * 0.07 * size)
    _put(canvas, floats([0.12, 0.09, 0.07]), (0.065 - np.hypot(far, y + 0.1)) * size)
    nose = np.minimum(0.035 - np.abs(np.abs(x - aside) - 0.08), 0.03 - np.abs(y - 0.25))
    _put(canvas, colour * 0.5, nose * size)
    lips = np.hypot((x - aside) / pick(rng, 0.2, 0.32), (y - 0.52) / pick(rng, 0.04, 0.16))
    _put(canvas, colour * floats([0.85, 0.5, 0.5]), (1 - lips) * 0.06 * size)
    if chance(rng, 0.25):
        _put(canvas, floats([0.92, 0.9, 0.86]), (0.75 - lips) * 0.06 * size)
    worn = rng.random()
    if worn < 0.2:
        rim = np.abs(np.hypot(far / 0.24, (y + 0.08) / 0.18) - 1) * 0.18
        _put(canvas, tint(rng, 0.02, 0.6, 0.4), (pick(rng, 0.015, 0.05) - rim) * size)
    elif worn < 0.35:
        mask = np.minimum(0.62 - np.hypot(x / 0.95, (y - 0.42) / 1.0), 1.0)
        folds = 1 + 0.08 * np.sin(y * np.float32(pick(rng, 8, 40)))
        _put(canvas, tint(rng, 0.5, 0.97, 0.4) * folds[..., None], mask * size)
    elif worn < 0.5:
        tall = pick(rng, 0.06, 0.2)
        level = np.float32(pick(rng, -0.85, -0.4)) + 0.2 * x * x
        band = np.minimum(tall - np.abs(y - level), 0.86 - np.abs(x))
        _put(canvas, tint(rng, 0.05, 0.95, 0.8), band * size)
    if chance(rng, 0.08):
        strand = np.sin(x * pick(rng, 10, 60) + 3 * noise(rng, canvas.side, 0.5))
        cover = (np.hypot(x, y - 0.75) < 0.5) & (strand > 0.2)
        small = cv2.GaussianBlur(cover.astype(np.float32), (0, 0), 0.7)
        canvas.paint(np.asarray(colour * 0.3, np.float32), np.asarray(small, np.float32))
