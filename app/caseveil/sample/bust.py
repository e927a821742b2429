"""What is around a drawn face: neck and shoulders, ears and hair; and the whole head."""

from dataclasses import dataclass

import numpy as np

from caseveil.domain.geometry import Polygon
from caseveil.sample.face import DOWN, HALF, Places, features, form
from caseveil.sample.look import Look
from caseveil.sample.noise import Field, blur, smooth, steps
from caseveil.sample.skin import lit


@dataclass(frozen=True, slots=True)
class Head:
    """Where a head is drawn.

    Attributes:
        x: of the middle between the eyes; y: of it, pixels.
        unit: half the width of the face, pixels.
    """

    x: float
    y: float
    unit: float

    def at(self, across: float, down: float) -> tuple[float, float]:
        """The picture point of a place on the face, in half widths."""
        return self.x + across * self.unit, self.y + down * self.unit

    def outline(self) -> Polygon:
        """The face from hairline to chin and from ear to ear."""
        downs = [d / 8 for d in range(-7, 11)]
        halves = [float(np.interp(down, DOWN, HALF)) for down in downs]
        right = [self.at(half, down) for half, down in zip(halves, downs, strict=True)]
        left = [self.at(-half, down) for half, down in zip(halves, downs, strict=True)]
        return (*right, *reversed(left))

    def eyes(self) -> Polygon:
        """The bar that old journals drew over both eyes."""
        corners = ((-0.86, -0.20), (0.86, -0.20), (0.86, 0.20), (-0.86, 0.20))
        return tuple(self.at(*corner) for corner in corners)


def draw(rng: np.random.Generator, ground: Field, head: Head, look: Look) -> Field:
    """A head and shoulders in front of ``ground``.

    Args:
        rng: source of skin and hair.
        ground: height x width x 3, RGB 0 to 255.
        head: where it is.
        look: skin and hair.
    """
    rows, columns = np.mgrid[: ground.shape[0], : ground.shape[1]].astype(np.float32)
    at = Places((columns - head.x) / head.unit, (rows - head.y) / head.unit, head.unit)
    picture = ears(rng, torso(rng, ground, at, look), at, look)
    cover, height = form(at)
    skin = features(rng, lit(rng, height * np.float32(head.unit), look), at, look)
    return hair(rng, picture + (skin - picture) * cover[..., None], at, look)


def torso(rng: np.random.Generator, ground: Field, at: Places, look: Look) -> Field:
    """``ground`` with neck and bare shoulders, cut by the lower edge."""
    u, v = at.u, at.v
    slope = np.interp(v, (1.0, 1.55, 1.9, 2.2, 2.6, 3.4), (0.56, 0.58, 0.72, 1.35, 2.05, 2.35))
    half = blur(np.asarray(slope, np.float32), 0.16 * at.unit)
    place = np.clip(np.abs(u) / half, 0, 1)
    height = 0.62 * half * np.sqrt(np.clip(1 - place**2.8, 0, 1))
    for side in (-1, 1):
        collar = v - 2.32 + 0.16 * np.abs(u) + 0.05 * side * u
        height += 0.045 * np.exp(-((collar / 0.06) ** 2)) * steps(0.15, 0.5, np.abs(u))
        strap = np.abs(u) - 0.42 + (v - 1.5) * 0.26
        height += (
            0.035 * np.exp(-((strap / 0.08) ** 2)) * steps(1.3, 1.6, v) * steps(-2.4, -2.0, -v)
        )
    skin = lit(rng, np.asarray(height * at.unit, np.float32), look)
    below = 1 - 0.42 * np.exp(-(((v - 1.38) / 0.34) ** 2)) * steps(-0.95, -0.5, -np.abs(u))
    cover = steps(0.0, 0.03, half - np.abs(u)) * steps(0.6, 0.7, v)
    fall = blur(np.roll(cover, (14, 22), axis=(0, 1)), 26)
    back = ground * (1 - 0.22 * fall[..., None])
    return np.asarray(back + (skin * below[..., None] - back) * cover[..., None], np.float32)


def ears(rng: np.random.Generator, ground: Field, at: Places, look: Look) -> Field:
    """``ground`` with both ears; the face will cover their inner edges."""
    place = np.hypot((np.abs(at.u) - 1.02) / 0.15, (at.v - 0.12) / 0.30)
    rim = np.exp(-(((place - 0.78) / 0.2) ** 2))
    height = 0.10 * rim - 0.05 * np.exp(-((place / 0.5) ** 2))
    skin = lit(rng, np.asarray(height * at.unit, np.float32), look) * 0.86
    cover = 1 - steps(0.94, 1.02, np.asarray(place, np.float32))
    return np.asarray(ground + (skin - ground) * cover[..., None], np.float32)


def hair(rng: np.random.Generator, ground: Field, at: Places, look: Look) -> Field:
    """``ground`` with short hair: a cap over the skull, of strands."""
    u, v, shape = at.u, at.v, at.shape
    wander = 0.035 * smooth(rng, shape, (26, 12)) + 0.02 * smooth(rng, shape, (8, 5))
    skull = np.hypot(u / 1.10, (v + 0.28) / 1.16) + 0.4 * wander
    line = v + 0.80 - 0.16 * np.cos(u * 2.1) + 0.78 * np.clip(np.abs(u) - 0.62, 0, 1) ** 0.9 * -1.7
    inside = 1 - steps(0.97, 1.03, np.asarray(skull, np.float32))
    above = 1 - steps(-0.03, 0.05, np.asarray(line + wander, np.float32))
    cover = inside * above * (1 - steps(0.02, 0.12, v))
    flow = smooth(rng, shape, (34, 3)) * 0.5 + smooth(rng, shape, (12, 2)) * 0.5
    shine = np.exp(-(((v + 1.02) / 0.16) ** 2)) * np.exp(-(((u + 0.30) / 0.5) ** 2))
    tone = (
        0.72 + 0.20 * flow + 0.75 * shine - 0.25 * steps(0.5, 1.05, np.asarray(skull, np.float32))
    )
    strands = np.array(look.hair, np.float32) * np.clip(tone, 0.2, 2)[..., None]
    shadow = blur(np.roll(cover, (10, 6), axis=(0, 1)), 9) * 0.35
    under = ground * (1 - shadow[..., None] * (1 - cover[..., None]))
    return np.asarray(under + (strands - under) * cover[..., None], np.float32)
