"""The picture that a scene is painted on, with what is true of it, and curved coordinates."""

from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

Field = NDArray[np.floating[Any]]
"""One number for each pixel: height x width."""
Colours = NDArray[np.floating[Any]]
"""Height x width x 3, or 3: RGB in light, 0 to 1."""
KINDS: Final = ("wristband", "label")


@dataclass(slots=True)
class Canvas:
    """A scene as far as it has been painted.

    Attributes:
        light: height x width x 3, RGB, 0 to 1.
        truth: height x width for each of ``KINDS``: how much of the pixel it fills.
    """

    light: Colours
    truth: tuple[Field, Field]

    @property
    def side(self) -> int:
        """Height and width in pixels."""
        return int(self.light.shape[0])

    def paint(
        self, colour: Colours, cover: Field, kind: str = "", shape: Field | None = None
    ) -> None:
        """Paints ``colour`` over what is there.

        Args:
            colour: one for all or one for each pixel.
            cover: how opaque it is, 0 to 1.
            kind: one of ``KINDS``, where it is the thing sought.
            shape: where it is, in case it is not opaque there; else ``cover``.
        """
        part = _extent(cover if shape is None else np.maximum(cover, shape))
        share = cover[part][..., None]
        under = self.light[part]
        under += (colour[part] if colour.ndim == 3 else colour) * share - under * share
        place = (cover if shape is None else shape)[part]
        for name, field in zip(KINDS, self.truth, strict=True):
            field[part] *= 1 - place
            if name == kind:
                field[part] += place

    def shade(self, cover: Field, strength: float, reach: float, away: tuple[float, float]) -> None:
        """Darkens what lies under ``cover``, a soft shadow ``away`` pixels from it."""
        if not cover.any():
            return
        shift = floats([[1, 0, away[0]], [0, 1, away[1]]])
        moved = cv2.warpAffine(cover, shift, cover.shape[::-1])
        soft = blurred(floats(moved), reach)
        self.light *= (1 - strength * soft)[..., None]


@dataclass(frozen=True, slots=True)
class Frame:
    """Coordinates along and across a bent strip.

    Attributes:
        u: pixels along the strip from its middle.
        v: -1 to 1 from one edge to the other.
        half: half the strip's width in pixels, for each pixel.
    """

    u: Field
    v: Field
    half: Field

    def inside(self, reach: float = 1.0, low: float = -1e6, high: float = 1e6) -> Field:
        """How much of each pixel lies within ``reach`` of the middle line, between two ends."""
        edge = (reach - np.abs(self.v)) * self.half
        ends = np.minimum(self.u - low, high - self.u)
        return soft_step(np.minimum(edge, ends))


def empty(side: int) -> Canvas:
    """A black scene of ``side`` x ``side`` pixels."""
    zeros = (np.zeros((side, side), np.float32), np.zeros((side, side), np.float32))
    return Canvas(np.zeros((side, side, 3), np.float32), zeros)


@cache
def pixels(side: int) -> tuple[Field, Field]:
    """Column and row of each pixel of a scene; not to be written to."""
    rows, columns = np.mgrid[0:side, 0:side].astype(np.float32)
    return columns, rows


def _extent(cover: Field) -> tuple[slice, slice]:
    """The rows and columns in which ``cover`` has anything."""
    left, top, wide, tall = cv2.boundingRect((cover > 0).view(np.uint8))
    return slice(top, top + tall), slice(left, left + wide)


def strip(
    side: int,
    at: tuple[float, float],
    angle: float,
    half: float,
    bend: float = 0.0,
    *,
    taper: float = 0.0,
    wave: tuple[float, float, float] = (0.0, 60.0, 0.0),
) -> Frame:
    """Coordinates of a strip through ``at`` in direction ``angle``.

    Args:
        side: of the scene in pixels.
        at: its middle, x and y.
        angle: radians.
        half: half its width in pixels.
        bend: curvature in 1 / pixels.
        taper: relative change of width over the length of the scene.
        wave: height, length and phase of a wave of the middle line, in pixels and radians.
    """
    x, y = pixels(side)
    cos, sin = np.float32(np.cos(angle)), np.float32(np.sin(angle))
    along = (x - np.float32(at[0])) * cos + (y - np.float32(at[1])) * sin
    across = (y - np.float32(at[1])) * cos - (x - np.float32(at[0])) * sin
    height, length, phase = (np.float32(part) for part in wave)
    middle = np.float32(bend / 2) * along**2 + height * np.sin(along / length + phase)
    width = np.float32(half) * np.clip(1 + np.float32(taper / side) * along, 0.3, 3)
    return Frame(along, ((across - middle) / width).astype(np.float32), width.astype(np.float32))


def soft_step(distance: Field) -> Field:
    """Cover of a pixel whose middle lies so far inside an edge."""
    return np.asarray(np.clip(distance + 0.5, 0, 1), np.float32)


def blurred(field: Field, reach: float) -> Field:
    """``field`` smoothed by a Gaussian of ``reach`` pixels."""
    if reach < 0.3:
        return field
    zoom = max(1, int(reach / 3))
    small = cv2.resize(field, None, fx=1 / zoom, fy=1 / zoom, interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), reach / zoom)
    return np.asarray(cv2.resize(small, field.shape[1::-1]), np.float32)


def noise(rng: Generator, side: int, coarse: float = 0.5, layers: int = 6) -> Field:
    """Cloudy noise of mean 0 and deviation 1.

    Args:
        rng: source of chance.
        side: height and width in pixels.
        coarse: weight of each layer relative to the next coarser one.
        layers: how many, from a few cells to single pixels.
    """
    total = np.zeros((side, side), np.float32)
    weight = 1.0
    for layer in range(layers):
        cells = min(side, 3 * 2**layer)
        grid = rng.standard_normal((cells, cells), np.float32)
        total += np.float32(weight) * cv2.resize(grid, (side, side), interpolation=cv2.INTER_LINEAR)
        weight *= coarse
    return np.asarray((total - total.mean()) / (total.std() + 1e-6), np.float32)


def floats(values: object) -> Colours:
    """Numbers as an array of 32 bits."""
    return np.asarray(values, np.float32)


def chance(rng: Generator, share: float) -> bool:
    """True in ``share`` of all calls."""
    return bool(rng.random() < share)


def pick(rng: Generator, low: float, high: float) -> float:
    """A number between two limits."""
    return float(rng.uniform(low, high))


def tint(rng: Generator, low: float = 0.05, high: float = 0.95, vivid: float = 0.5) -> Colours:
    """A colour of any hue, between two brightnesses."""
    grey = pick(rng, low, high)
    shift = rng.normal(0, vivid * 0.3, 3)
    return np.asarray(np.clip(grey + shift - shift.mean(), 0.01, 0.99), np.float32)
