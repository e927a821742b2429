"""Pictures from a seed, and the secrets that the made files carry; asked for through ``makers``."""

from dataclasses import dataclass

import numpy as np
from PIL import Image

from caseveil.domain.geometry import Polygon
from caseveil.sample.lettering import Style, write
from caseveil.sample.noise import fractal


@dataclass(frozen=True, slots=True)
class Secrets:
    """What must not survive; invented."""

    name: str = "Amina Testmann"
    number: str = "RD-793126-8"
    hospital: str = "Riverbend Demo Hospital"
    camera: str = "LPX4887718"
    note: str = "seen on Ward 5B"


SECRETS = Secrets()


def photo(
    seed: int = 7, width: int = 640, height: int = 480, text: str = "", face: bool = False
) -> np.ndarray:
    """A smooth noisy picture, height x width x 3 RGB; with a text line or a real face if asked."""
    rng = np.random.default_rng(seed)
    field = fractal(rng, (height, width), min(width, height) / 2, 4)[..., None]
    colours = rng.uniform(90, 190, 3) + field * rng.uniform(8, 20, 3)
    pixels = np.clip(colours + rng.normal(0, 2, (height, width, 3)), 0, 255).astype(np.uint8)
    if face:
        _add_face(pixels)
    if text:
        _write(pixels, text)
    return pixels


def written(
    text: str = SECRETS.name, seed: int = 7, width: int = 640, height: int = 480
) -> tuple[np.ndarray, Polygon]:
    """A picture with one line of text, and the outline of its ink."""
    pixels = photo(seed, width, height)
    return pixels, _write(pixels, text)


def _write(pixels: np.ndarray, text: str) -> Polygon:
    height, width = pixels.shape[:2]
    size = max(14, round(min(height / 8, width / (0.62 * max(1, len(text))))))
    pixels[height // 2 - size : height // 2 + size] = 236
    return write(pixels, text, (width // 20, height // 2 + size // 3), Style(size), (24, 24, 28))


def _add_face(pixels: np.ndarray) -> None:
    from skimage.data import astronaut

    height, width = pixels.shape[:2]
    side = min(height, width) * 2 // 3
    portrait = Image.fromarray(astronaut()[:300, 60:360]).resize((side, side))
    pixels[:side, width - side :] = np.asarray(portrait)
