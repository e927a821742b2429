"""An X-ray-like picture of a hand: bones as hollow tubes in soft tissue."""

from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil.sample.noise import Field, blur, fractal, grain, smooth, tile

WIDTH, HEIGHT = 1800, 2200
_COARSE = 2
_WHITE = 4095
# Fingers as knuckle positions from the wrist outwards, in shares of the picture's height with the
# origin at the middle of the wrist, x to the right and y upwards, and the thickness at the base.
_FINGERS = (
    (((-0.052, 0.030), (-0.150, 0.118), (-0.218, 0.212), (-0.258, 0.285)), 0.0235),
    (((-0.040, 0.066), (-0.083, 0.262), (-0.103, 0.392), (-0.113, 0.474), (-0.119, 0.532)), 0.0225),
    (((-0.005, 0.072), (-0.018, 0.272), (-0.022, 0.418), (-0.023, 0.512), (-0.024, 0.576)), 0.0230),
    (((0.028, 0.066), (0.046, 0.250), (0.062, 0.384), (0.071, 0.472), (0.077, 0.532)), 0.0210),
    (((0.056, 0.054), (0.102, 0.216), (0.134, 0.322), (0.153, 0.386), (0.166, 0.436)), 0.0190),
)
_CARPALS = (
    (-0.044, 0.010, 0.026, 0.020),
    (-0.008, 0.002, 0.024, 0.021),
    (0.028, 0.000, 0.020, 0.017),
    (0.050, 0.012, 0.014, 0.014),
    (-0.054, 0.044, 0.020, 0.016),
    (-0.028, 0.046, 0.016, 0.015),
    (0.000, 0.042, 0.019, 0.027),
    (0.034, 0.040, 0.021, 0.021),
)
_FOREARM = (
    ((-0.030, -0.030), (-0.040, -0.300), 0.040),
    ((0.042, -0.024), (0.046, -0.300), 0.025),
)


@dataclass(frozen=True, slots=True)
class _Tube:
    """A bone's axis in pixels and its half width in the middle."""

    start: tuple[float, float]
    end: tuple[float, float]
    half: float


def expose(rng: np.random.Generator) -> NDArray[np.uint16]:
    """The exposed plate, 2200 x 1800, 12 bits, bones bright (MONOCHROME2)."""
    shape = (HEIGHT // _COARSE, WIDTH // _COARSE)
    tubes = _tubes(shape)
    tissue, bone = _tissue(tubes, shape), np.zeros(shape, np.float32)
    for tube in tubes:
        _lay_bone(bone, tube)
    for carpal in _CARPALS:
        _lay_carpal(bone, carpal)
    spongy = 1 + 0.10 * smooth(rng, shape, (5, 3)) + 0.10 * fractal(rng, shape, 16, 2)
    dense = 0.50 * tissue * (1 + 0.03 * fractal(rng, shape, 90, 3)) + 0.52 * bone * spongy
    glow = 0.045 + 0.05 * blur(tissue, 40)
    plate = cv2.resize(
        (dense + glow).astype(np.float32), (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC
    )
    quantum = tile(grain(rng, 512, 0.6, 4.0), (HEIGHT, WIDTH)) * (0.006 + 0.010 * plate)
    return np.asarray(np.clip((plate + quantum) * 2600, 0, _WHITE), np.uint16)


def _tubes(shape: tuple[int, int]) -> list[_Tube]:
    tubes = []
    for knuckles, thick in _FINGERS:
        for index, (near, far) in enumerate(pairwise(knuckles)):
            half = thick * (0.86, 0.76, 0.66, 0.52)[index] * shape[0]
            tubes.append(_shortened(_Tube(_at(near, shape), _at(far, shape), half)))
    for near, far, thick in _FOREARM:
        tubes.append(_Tube(_at(near, shape), _at(far, shape), thick * shape[0]))
    return tubes


def _at(point: tuple[float, float], shape: tuple[int, int]) -> tuple[float, float]:
    return shape[1] * 0.50 + point[0] * shape[0], shape[0] * (0.735 - point[1] * 1.0)


def _shortened(tube: _Tube) -> _Tube:
    """The bone without the joint gap at both ends."""
    (x1, y1), (x2, y2) = tube.start, tube.end
    gap = 1.5 / float(np.hypot(x2 - x1, y2 - y1))
    dx, dy = (x2 - x1) * gap, (y2 - y1) * gap
    return _Tube((x1 + dx, y1 + dy), (x2 - dx, y2 - dy), tube.half)


def _tissue(tubes: list[_Tube], shape: tuple[int, int]) -> Field:
    """Thickness of flesh, 0 to 1: fat strokes along the bones, the palm filled, then rounded."""
    flesh = np.zeros(shape, np.uint8)
    for tube in tubes:
        width = round(tube.half * 2 + shape[0] * 0.026)
        ends = [tuple(round(c) for c in end) for end in (tube.start, tube.end)]
        cv2.line(flesh, ends[0], ends[1], (255,), width, cv2.LINE_AA)
    palm = [(-0.10, -0.03), (-0.145, 0.10), (-0.105, 0.262), (0.060, 0.255), (0.118, 0.214)]
    edge = [(0.098, 0.08), (0.092, -0.02), (0.096, -0.31), (-0.105, -0.31)]
    outline = np.array([_at(p, shape) for p in palm + edge], np.int32)
    cv2.fillPoly(flesh, [outline], (255,), cv2.LINE_AA)
    soft = blur(np.asarray(flesh / 255, np.float32), shape[0] * 0.008)
    sharp = np.clip((soft - 0.35) / 0.3, 0, 1).astype(np.float32)
    thick = cv2.distanceTransform((sharp > 0.5).astype(np.uint8), cv2.DIST_L2, 5)
    depth = np.asarray(np.sqrt(np.clip(thick / (shape[0] * 0.07), 0, 1)), np.float32)
    return np.asarray(
        blur(np.asarray(sharp, np.float32), 1.5) * (0.25 + 0.75 * blur(depth, 5)),
        np.float32,
    )


def _lay_bone(bone: Field, tube: _Tube) -> None:
    """Adds a shaft with flared ends, dense at its rims as a hollow tube looks."""
    reach = tube.half * 1.8
    xs, ys = (sorted(pair) for pair in zip(tube.start, tube.end, strict=True))
    left, right = max(0, int(xs[0] - reach)), min(bone.shape[1], int(xs[1] + reach))
    top, bottom = max(0, int(ys[0] - reach)), min(bone.shape[0], int(ys[1] + reach))
    rows, columns = np.mgrid[top:bottom, left:right].astype(np.float32)
    dx, dy = tube.end[0] - tube.start[0], tube.end[1] - tube.start[1]
    length = float(np.hypot(dx, dy))
    along = ((columns - tube.start[0]) * dx + (rows - tube.start[1]) * dy) / length
    across = np.abs(-(columns - tube.start[0]) * dy + (rows - tube.start[1]) * dx) / length
    share = np.clip(along / length * 2 - 1, -1, 1)
    half = tube.half * (0.68 + 0.42 * np.abs(share) ** 3)
    beyond = np.maximum(np.maximum(-along, along - length) + tube.half * 0.55, 0)
    place = np.hypot(across / half, beyond / (tube.half * 0.55))
    wall = 0.40 + 0.60 * np.exp(-(((place - 0.80) / 0.16) ** 2)) * (1 - 0.45 * np.abs(share) ** 4)
    inside = np.clip((1 - place) * half / 1.4 + 0.5, 0, 1)
    window = bone[top:bottom, left:right]
    np.maximum(window, (wall * inside * (0.72 + tube.half / 90)).astype(np.float32), out=window)


def _lay_carpal(bone: Field, carpal: tuple[float, float, float, float]) -> None:
    x, y = _at((carpal[0], carpal[1]), bone.shape)
    rows, columns = np.mgrid[: bone.shape[0], : bone.shape[1]].astype(np.float32)
    wide, high = carpal[2] * bone.shape[0], carpal[3] * bone.shape[0]
    place = (np.abs((columns - x) / wide) ** 2.4 + np.abs((rows - y) / high) ** 2.4) ** (1 / 2.4)
    wall = 0.62 + 0.34 * np.exp(-(((place - 0.86) / 0.10) ** 2))
    inside = np.clip((1 - place) * wide / 1.4 + 0.5, 0, 1)
    np.maximum(bone, (wall * inside).astype(np.float32), out=bone)
