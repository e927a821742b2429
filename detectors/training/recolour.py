"""Other light, colour, sharpness and storage for a drawn scene, by chance at each sight."""

from typing import Final

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from training.canvas import chance, pick

Photo = NDArray[np.uint8]
RAMP: Final = np.arange(256) / 255


def recoloured(rng: Generator, photo: Photo) -> Photo:
    """``photo``, height x width x 3, as another camera might have taken it."""
    if chance(rng, 0.3):
        photo = np.asarray(cv2.GaussianBlur(photo, (0, 0), pick(rng, 0.4, 1.6)), np.uint8)
    if chance(rng, 0.6):
        photo = np.asarray(255 * RAMP ** pick(rng, 0.5, 1.9), np.uint8)[photo]
    light = photo.astype(np.float32)
    if chance(rng, 0.5):
        grey = light.mean(2, keepdims=True)
        light = grey + (light - grey) * np.float32(pick(rng, 0.3, 1.6))
    light = _grainy(rng, light * rng.normal(1, 0.1, 3).astype(np.float32))
    photo = np.asarray(np.clip(light, 0, 255), np.uint8)
    if chance(rng, 0.3):
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(20, 80))]
        body = cv2.imencode(".jpg", photo, quality)[1]
        photo = np.asarray(cv2.imdecode(body, cv2.IMREAD_COLOR), np.uint8)
    return photo


def _grainy(rng: Generator, light: NDArray[np.float32]) -> NDArray[np.float32]:
    """Little light, or more noise, or neither."""
    kind = rng.random()
    if kind > 0.5:
        return light
    grain = rng.standard_normal(light.shape, np.float32)
    if kind < 0.28:
        return light * np.float32(pick(rng, 0.08, 0.5)) + grain * np.float32(pick(rng, 0.5, 4))
    return light + grain * np.float32(pick(rng, 2, 14))
