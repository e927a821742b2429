"""What light, lens, sensor and file format do to a scene before it is a photograph."""

import cv2
import numpy as np
from numpy.random import Generator

from training.canvas import Canvas, Colours, blurred, chance, floats, noise, pick, pixels, strip

Photo = np.ndarray
"""Height x width x 3, 8-bit RGB."""


def photograph(rng: Generator, canvas: Canvas) -> Photo:
    """The scene as a telephone or a camera would store it."""
    light = _lit(rng, canvas)
    light = _blurred(rng, light)
    light = _exposed(rng, light)
    light = _noisy(rng, light)
    if chance(rng, 0.3):
        light = _sharpened(rng, light)
    photo = np.asarray(np.clip(light * 255, 0, 255), np.uint8)
    return _stored(rng, photo)


def _lit(rng: Generator, canvas: Canvas) -> Colours:
    """Lamp, shadows of things out of view, glare, vignette, tint of the lamp."""
    side = canvas.side
    field = np.ones((side, side), np.float32)
    slope = strip(side, (side / 2, side / 2), pick(rng, 0, 6.3), side / 2)
    field *= 1 + pick(rng, 0, 0.35) * np.clip(slope.v, -1.4, 1.4)
    if chance(rng, 0.3):
        edge = strip(
            side, (pick(rng, 0, side), pick(rng, 0, side)), pick(rng, 0, 6.3), pick(rng, 2, 40)
        )
        field *= 1 - pick(rng, 0.15, 0.6) * np.clip(edge.v, 0, 1)
    if chance(rng, 0.2):
        field *= np.clip(1 + 0.2 * noise(rng, side, 0.3, 3), 0.4, 1.6)
    if chance(rng, 0.3):
        x, y = pixels(side)
        away = (x / side - 0.5) ** 2 + (y / side - 0.5) ** 2
        field *= 1 - pick(rng, 0.2, 0.8) * away
    light = canvas.light * field[..., None]
    if chance(rng, 0.08):
        at = np.zeros((side, side), np.float32)
        cv2.circle(at, tuple(int(p) for p in rng.uniform(0, side, 2)), side // 12, 1.0, -1)
        light = light + pick(rng, 0.3, 2) * blurred(at, side * pick(rng, 0.02, 0.12))[..., None]
    return np.asarray(light * _lamp(rng), np.float32)


def _lamp(rng: Generator) -> Colours:
    """White balance: daylight, tungsten, fluorescent."""
    warm, green = rng.normal(0, 0.12), rng.normal(0, 0.04)
    return np.asarray(np.exp([warm, green, -warm]), np.float32)


def _blurred(rng: Generator, light: Colours) -> Colours:
    """Out of focus, moved, or taken with fewer pixels."""
    if chance(rng, 0.45):
        light = floats(cv2.GaussianBlur(light, (0, 0), 0.3 + abs(rng.normal(0, 1.0))))
    if chance(rng, 0.15):
        light = floats(cv2.filter2D(light, -1, _path(rng, int(rng.integers(3, 15)))))
    if chance(rng, 0.2):
        zoom = pick(rng, 0.3, 0.8)
        small = cv2.resize(light, None, fx=zoom, fy=zoom, interpolation=cv2.INTER_AREA)
        light = floats(cv2.resize(small, light.shape[1::-1], interpolation=cv2.INTER_LINEAR))
    return np.asarray(light, np.float32)


def _path(rng: Generator, length: int) -> Colours:
    """The way of a shaking hand as a kernel that keeps brightness."""
    size = length | 1
    kernel = np.zeros((size, size), np.float32)
    turn, middle = pick(rng, 0, 3.2), size // 2
    reach = np.array([np.cos(turn), np.sin(turn)]) * middle
    start = tuple(int(part) for part in np.round(middle - reach))
    end = tuple(int(part) for part in np.round(middle + reach))
    cv2.line(kernel, start, end, 1.0, 1)
    return np.asarray(kernel / kernel.sum(), np.float32)


def _exposed(rng: Generator, light: Colours) -> Colours:
    """Exposure, contrast and the curve of the camera."""
    level = float(np.percentile(light[::4, ::4], 90)) + 0.05
    wanted = pick(rng, 0.65, 1.15) if chance(rng, 0.75) else pick(rng, 0.06, 0.5)
    light = np.clip(light * (wanted / level), 0, 1.0) ** pick(rng, 0.7, 1.4)
    if chance(rng, 0.3):
        grey = light.mean(2, keepdims=True)
        light = grey + (light - grey) * pick(rng, 0.0 if chance(rng, 0.2) else 0.5, 1.5)
    haze = pick(rng, 0, 0.12)
    return np.asarray(haze + (1 - haze) * light, np.float32)


def _noisy(rng: Generator, light: Colours) -> Colours:
    """Shot and read noise, in clumps where the camera has smoothed it."""
    strength = abs(rng.normal(0, 0.03))
    grain = rng.standard_normal(light.shape, np.float32)
    if chance(rng, 0.4):
        grain = floats(cv2.GaussianBlur(grain, (0, 0), 0.9)) * 2
    if chance(rng, 0.5):
        grain = grain.mean(2, keepdims=True) * 1.5
    return np.asarray(light + strength * grain * np.sqrt(np.clip(light, 0.05, 1)), np.float32)


def _sharpened(rng: Generator, light: Colours) -> Colours:
    soft = cv2.GaussianBlur(light, (0, 0), pick(rng, 0.8, 2))
    return np.asarray(light + pick(rng, 0.3, 1.5) * (light - soft), np.float32)


def _stored(rng: Generator, photo: Photo) -> Photo:
    """Through JPEG, most of the time."""
    if chance(rng, 0.2):
        return photo
    quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(25, 97))]
    body = cv2.imencode(".jpg", photo[..., ::-1], quality)[1]
    return np.ascontiguousarray(np.asarray(cv2.imdecode(body, cv2.IMREAD_COLOR))[..., ::-1])
