"""What lies behind: cloth, tables, tiles, rooms, textures, and shapes that hide one another.

The last are the "dead leaves" of Lee, Mumford and Huang (Int. J. Comput. Vis. 2001), whose edges
and sizes are spread as those of photographs are. Few pictures of scikit-image add real texture;
all are in the public domain or CC0.
"""

from collections.abc import Callable
from functools import cache
from typing import Final

import cv2
import numpy as np
from numpy.random import Generator

from training.canvas import Colours, Field, chance, floats, noise, pick, soft_step, strip, tint

PICTURES: Final = ("grass", "gravel", "brick", "rocket", "chelsea", "hubble_deep_field", "retina")


def ground(rng: Generator, side: int) -> Colours:
    """A whole background; often two that meet in a line."""
    first = _one(rng, side)
    if chance(rng, 0.45):
        across = strip(side, _middle(rng, side), pick(rng, 0, 6.3), 1.0, pick(rng, -1, 1) / side)
        part = soft_step(across.v)[..., None]
        first = first * (1 - part) + _one(rng, side) * part
    return np.asarray(np.clip(first, 0, 1), np.float32)


def _middle(rng: Generator, side: int) -> tuple[float, float]:
    return pick(rng, 0.15, 0.85) * side, pick(rng, 0.15, 0.85) * side


def _one(rng: Generator, side: int) -> Colours:
    kinds: list[Callable[[Generator, int], Colours]] = [_cloth, _plain, _leaves, _tiles, _planks]
    kinds += [_cloth, _cloth, _leaves, _leaves, _room, _picture, _stripes]
    return kinds[int(rng.integers(len(kinds)))](rng, side)


def _plain(rng: Generator, side: int) -> Colours:
    """A table or a wall: hardly any texture."""
    light = 1 + pick(rng, 0.01, 0.12) * noise(rng, side, pick(rng, 0.3, 1.0))
    return np.asarray(tint(rng, 0.05, 0.98, 0.35) * light[..., None])


def _cloth(rng: Generator, side: int) -> Colours:
    """Folds of a sheet, a blanket or clothes, with a weave now and then."""
    height = noise(rng, side, pick(rng, 0.3, 0.55), 5) * side * pick(rng, 0.01, 0.06)
    slope_y, slope_x = np.gradient(height)
    turn = pick(rng, 0, 6.3)
    light = 0.8 + 0.5 * (slope_x * np.cos(turn) + slope_y * np.sin(turn))
    if chance(rng, 0.4):
        light *= 1 + _weave(rng, side)
    colour = tint(rng, 0.55, 0.98, 0.15) if chance(rng, 0.5) else tint(rng, 0.03, 0.8, 0.8)
    fine = 1 + pick(rng, 0, 0.06) * rng.standard_normal((side, side), np.float32)
    return np.asarray(colour * (np.clip(light, 0.1, 1.3) * fine)[..., None])


def _weave(rng: Generator, side: int) -> Field:
    period, depth = pick(rng, 2.5, 12), pick(rng, 0.02, 0.12)
    at = strip(side, (side / 2, side / 2), pick(rng, 0, 3.2), period)
    across = np.sin(at.u * np.float32(6.28 / period)) * np.sin(at.v * np.float32(6.28))
    return np.asarray(depth * across, np.float32)


def _leaves(rng: Generator, side: int) -> Colours:
    """Shapes of all sizes that hide one another."""
    picture = np.full((side, side, 3), 255 * tint(rng), np.float32)
    vivid = pick(rng, 0.05, 0.3) if chance(rng, 0.6) else pick(rng, 0.3, 1.0)
    for _ in range(int(rng.integers(20, 140))):
        size = side * 0.5 * pick(rng, 0.02, 1) ** 2.2 + 2
        _leaf(rng, picture, size, tuple(float(c) for c in 255 * tint(rng, vivid=vivid)))
    light = 1 + pick(rng, 0.02, 0.2) * noise(rng, side, pick(rng, 0.4, 1.0))
    if chance(rng, 0.4):
        picture = floats(cv2.GaussianBlur(picture, (0, 0), pick(rng, 0.5, 6)))
    return np.asarray(picture / 255 * light[..., None], np.float32)


def _leaf(rng: Generator, picture: Colours, size: float, colour: tuple[float, ...]) -> None:
    x, y = (int(part) for part in rng.uniform(0, picture.shape[0], 2))
    if chance(rng, 0.35):
        axes = (max(1, int(size)), max(1, int(size * pick(rng, 0.3, 1))))
        cv2.ellipse(picture, (x, y), axes, pick(rng, 0, 180), 0, 360, colour, -1, cv2.LINE_AA)
        return
    if chance(rng, 0.5):
        long = (2 * size * pick(rng, 0.5, 2), 2 * size * pick(rng, 0.1, 1))
        corners = cv2.boxPoints(((x, y), long, pick(rng, 0, 180)))
    else:
        turn = np.sort(rng.uniform(0, 6.28, int(rng.integers(3, 8))))
        away = size * rng.uniform(0.5, 1.2, len(turn))
        corners = np.stack([x + away * np.cos(turn), y + away * np.sin(turn)], 1)
    cv2.fillPoly(picture, [np.round(corners).astype(np.int32)], colour, cv2.LINE_AA)


def _tiles(rng: Generator, side: int) -> Colours:
    """Tiles with joints."""
    size = pick(rng, 14, 120)
    at = strip(side, (pick(rng, 0, side), pick(rng, 0, side)), pick(rng, 0, 3.2), size)
    rows, columns = np.floor(at.v * 0.5), np.floor(at.u / size * pick(rng, 0.3, 1.2))
    each = np.sin(rows * 12.9 + columns * 78.2) * 43758.5
    light = 1 + pick(rng, 0, 0.25) * (each - np.floor(each) - 0.5)
    joint = (np.abs(at.v * 0.5 - rows - 0.5) > pick(rng, 0.44, 0.495)).astype(np.float32)
    colour = tint(rng, 0.2, 0.95, 0.5) * np.asarray(light, np.float32)[..., None]
    return np.asarray(colour * (1 - joint[..., None]) + tint(rng, vivid=0.2) * joint[..., None])


def _planks(rng: Generator, side: int) -> Colours:
    """Wood: stretched noise in browns and greys."""
    grain = noise(rng, side, 0.9)
    factor = int(rng.integers(4, 12))
    grain = floats(cv2.resize(grain[:, : max(4, side // factor)], (side, side)))
    angle = pick(rng, 0, 360)
    turn = cv2.getRotationMatrix2D((side / 2, side / 2), angle, 1.5)
    grain = floats(cv2.warpAffine(grain, turn, (side, side), borderMode=cv2.BORDER_REFLECT))
    brown = floats([0.5, 0.33, 0.2]) * pick(rng, 0.3, 1.6) + rng.normal(0, 0.05, 3)
    return np.asarray(brown * (1 + pick(rng, 0.08, 0.3) * grain)[..., None], np.float32)


def _stripes(rng: Generator, side: int) -> Colours:
    """Blinds, corrugated metal, striped clothes, bed rails."""
    at = strip(
        side, (side / 2, side / 2), pick(rng, 0, 3.2), pick(rng, 2, 40), pick(rng, -1, 1) / side
    )
    wave = np.sin(at.v * np.float32(3.14))
    wave = np.clip(wave * pick(rng, 1, 8), -1, 1) * 0.5 + 0.5
    vivid = pick(rng, 0.05, 0.8)
    first, second = tint(rng, vivid=vivid), tint(rng, vivid=vivid)
    return np.asarray(first + (second - first) * wave[..., None], np.float32)


def _room(rng: Generator, side: int) -> Colours:
    """What lies out of focus far behind."""
    return np.asarray(cv2.GaussianBlur(_leaves(rng, side), (0, 0), pick(rng, 2, 14)), np.float32)


def _picture(rng: Generator, side: int) -> Colours:
    """A piece of a real picture, recoloured."""
    whole = _loaded(PICTURES[int(rng.integers(len(PICTURES)))])
    size = int(pick(rng, 0.3, 1.0) * min(whole.shape[:2]))
    top = int(rng.integers(whole.shape[0] - size + 1))
    left = int(rng.integers(whole.shape[1] - size + 1))
    piece = cv2.resize(whole[top : top + size, left : left + size], (side, side))
    piece = np.rot90(piece, int(rng.integers(4))) ** pick(rng, 0.6, 1.6)
    mixed = piece[..., rng.permutation(3)] if chance(rng, 0.4) else piece
    return np.asarray(np.clip(mixed * rng.uniform(0.7, 1.2, 3), 0, 1), np.float32)


@cache
def _loaded(name: str) -> Colours:
    from skimage import data  # noqa: PLC0415  slow to import

    pixels = np.asarray(getattr(data, name)())
    colour = pixels if pixels.ndim == 3 else np.repeat(pixels[..., None], 3, 2)
    return np.asarray(colour[..., :3] / 255, np.float32)
