"""The photographed scene at full size: arm, lesion and prints laid onto one another."""

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil.sample import fabric, forearm
from caseveil.sample.forearm import Axis
from caseveil.sample.lesion import stain
from caseveil.sample.look import FIRST, Look
from caseveil.sample.mapping import Laid
from caseveil.sample.noise import Field, blur, grain, tile
from caseveil.sample.prints import Spot

_GAIN = 64  # fixed point: leaves no bands in smooth gradients
_BASE_LIGHT = 196.0
_Window = tuple[slice, slice]


class Scene:
    """A picture in the making.

    Attributes:
        axis: of the arm, full size.
        spots: the identifiers laid down so far, in displayed pixels.
    """

    def __init__(
        self,
        rng: np.random.Generator,
        axis: Axis,
        width: int,
        look: Look = FIRST,
        coarse: int = 4,
    ) -> None:
        """Lays sheet and arm.

        Args:
            rng: source of their irregularities.
            axis: of the arm.
            width: of the picture, pixels.
            look: skin and cloth.
            coarse: large forms are drawn so many times smaller.
        """
        shape = (axis.height // coarse, width // coarse)
        sheet = fabric.lay(rng, shape, look)
        picture, cover = forearm.lay(rng, sheet, axis.scaled(1 / coarse), look)
        small = (np.clip(picture, 0, 255) * _GAIN).astype(np.int16)
        size = (width, axis.height)
        self.axis = axis
        self.spots: list[Spot] = []
        self._light = np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_CUBIC), np.int16)
        self._skin = np.asarray(cv2.resize(cover, size), np.float32)
        self._cloth = np.asarray(1 - self._skin, np.float32)

    def add_lesion(self, rng: np.random.Generator, centre: tuple[float, float], side: int) -> None:
        """Stains the skin in a square of ``side`` pixels around ``centre``."""
        x, y = (round(c - side / 2) for c in centre)
        window = np.s_[y : y + side, x : x + side]
        factors, glow = stain(rng, side)
        stained = self._light[window] * factors + glow[..., None] * _GAIN
        self._light[window] = np.clip(stained, 0, 255 * _GAIN).astype(np.int16)

    def add_ink(self, factors: Field, centre: tuple[float, float]) -> tuple[int, int]:
        """Colours the skin around ``centre`` by ``factors`` (square x 3); tells its corner."""
        side = factors.shape[0]
        x, y = (round(c - side / 2) for c in centre)
        window = np.s_[y : y + side, x : x + side]
        self._light[window] = (self._light[window] * factors).astype(np.int16)
        return x, y

    def add(self, laid: Laid, lift: float, lit: bool = False) -> None:
        """Lays a print down, its shadow ``lift`` pixels long; the scene lights it unless lit."""
        window, part = _overlap(laid, self._skin.shape)
        shade, cover = _shadow(laid.cover, lift)[part], laid.cover[part]
        ground = self._light[window].astype(np.float32)
        pixels = laid.pixels[part]
        if not lit:
            pixels = pixels * _light_on(ground)[..., None]
        ground *= shade[..., None]
        mixed = ground + (pixels * _GAIN - ground) * cover[..., None]
        self._light[window] = np.clip(mixed, 0, 255 * _GAIN).astype(np.int16)
        self._skin[window] *= 1 - cover
        self._cloth[window] *= 1 - cover
        self.spots.extend(laid.spots)

    def develop(self, rng: np.random.Generator) -> NDArray[np.uint8]:
        """The finished picture, height x width x 3 RGB, with surface texture and sensor noise."""
        shape = (self._light.shape[0], self._light.shape[1])
        pores = np.asarray(tile(grain(rng, 512, 1.6, 6.0) * 3.4, shape), np.float32)
        weave = np.asarray(tile(_weave(rng, 512), shape), np.float32)
        surface = (cv2.multiply(pores, self._skin) + cv2.multiply(weave, self._cloth)) * _GAIN
        grey = surface.astype(np.int16)
        picture = cv2.add(self._light, cv2.merge([grey, grey, grey]))
        noisy = cv2.add(picture, np.ascontiguousarray(tile(_sensor(rng, 512), shape)))
        return np.asarray(cv2.convertScaleAbs(np.maximum(noisy, 0), alpha=1 / _GAIN), np.uint8)


def _overlap(laid: Laid, shape: tuple[int, ...]) -> tuple[_Window, _Window]:
    """What of the picture a print and its surroundings cover, and what of them lies inside."""
    (x, y), (rows, columns) = laid.corner, laid.cover.shape
    top, left = max(0, y), max(0, x)
    bottom, right = min(shape[0], y + rows), min(shape[1], x + columns)
    inner = slice(top - y, bottom - y), slice(left - x, right - x)
    return (slice(top, bottom), slice(left, right)), inner


def _light_on(ground: Field) -> Field:
    """How strongly the surface around lights a paper on it, about 1."""
    level = blur(ground.mean(axis=2), 60) / (_BASE_LIGHT * _GAIN)
    return np.asarray(0.62 + 0.38 * np.clip(level, 0, 1.1), np.float32)


def _shadow(cover: Field, lift: float) -> Field:
    size = (cover.shape[1], cover.shape[0])
    fall = np.array([[1, 0, lift * 0.7], [0, 1, lift]], np.float32)
    near = blur(np.asarray(cv2.warpAffine(cover, fall, size), np.float32), lift * 0.6)
    seam = blur(cover, 4)
    return np.asarray((1 - 0.34 * near) * (1 - 0.22 * seam), np.float32)


def _weave(rng: np.random.Generator, side: int) -> Field:
    """Threads about nine pixels wide that cross, with slubs."""
    rows, columns = np.mgrid[:side, :side].astype(np.float32)
    cloth = np.sin(columns * 2 * np.pi * 57 / side) * np.sin(rows * 2 * np.pi * 57 / side)
    return np.asarray(cloth * 2.2 + grain(rng, side, 2.0, 7.0) * 1.6, np.float32)


def _sensor(rng: np.random.Generator, side: int) -> NDArray[np.int16]:
    luma = rng.standard_normal((side, side, 1), dtype=np.float32) * 1.5
    chroma = rng.standard_normal((side, side, 3), dtype=np.float32) * 0.8
    return np.asarray((luma + chroma) * _GAIN, np.int16)
