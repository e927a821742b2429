"""Scenes: a photograph that was never taken, and where its bands and labels are.

A scene is a function of two numbers. ``GENERATOR`` changes with anything that changes a scene.
"""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.random import Generator

from training import bands, flat_things, heads, lying, worn
from training.camera import Photo, photograph
from training.canvas import Canvas, Field, chance, empty
from training.grounds import ground
from training.limbs import Limb, paint_limb

GENERATOR: Final = 2
SIDE: Final = 256
LEAST: Final = 12
"""A thing of which fewer pixels show is not asked for."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One photograph with its truth.

    Attributes:
        photo: side x side x 3, 8-bit RGB.
        truth: 2 x side x side, 0 to 1: how much of each pixel a wristband, a label fills.
    """

    photo: Photo
    truth: Field


def scene(seed: int, number: int, side: int = SIDE) -> Scene:
    """The scene of this number.

    Args:
        seed: of the whole set.
        number: of the scene in the set.
        side: height and width in pixels.
    """
    rng = np.random.default_rng([GENERATOR, seed, number])
    canvas = empty(side)
    canvas.light += ground(rng, side)
    _fill(rng, canvas)
    truth = np.stack([_shown(part) for part in canvas.truth])
    photo = photograph(rng, canvas)
    if chance(rng, 0.2):
        photo, truth = _barred(rng, photo, truth)
    return Scene(photo, truth)


def _fill(rng: Generator, canvas: Canvas) -> None:
    """Things in the order in which they are laid down."""
    for _ in range(int(rng.integers(0, 4))):
        lying.anywhere(rng, canvas)
    if chance(rng, 0.15):
        heads.head(rng, canvas)
    kind = rng.random()
    if kind < 0.3:
        _flat(rng, canvas)
    for _ in range(int(rng.choice([0, 1, 2], p=[0.2, 0.65, 0.15]))):
        limb = paint_limb(rng, canvas)
        _dress(rng, canvas, limb, with_band=kind < 0.1 or 0.3 <= kind < 0.78)
    if kind < 0.12 or 0.3 <= kind < 0.36:
        bands.loose_band(rng, canvas)
    if kind < 0.1:
        _flat(rng, canvas)
    if chance(rng, 0.15):
        lying.anywhere(rng, canvas)


def _dress(rng: Generator, canvas: Canvas, limb: Limb, with_band: bool) -> None:
    """What a limb wears; a band now and then half hidden."""
    if chance(rng, 0.4):
        worn.on_limb(rng, canvas, limb)
    if not with_band:
        if chance(rng, 0.5):
            worn.on_limb(rng, canvas, limb)
        return
    bands.band_on(rng, canvas, limb)
    if chance(rng, 0.12):
        bands.band_on(rng, canvas, limb)
    if chance(rng, 0.2):
        lying.occlude(rng, canvas, limb)


def _flat(rng: Generator, canvas: Canvas) -> None:
    for _ in range(int(rng.integers(1, 4))):
        makers = (flat_things.label, flat_things.label, flat_things.tube, flat_things.name_tag)
        makers[int(rng.integers(len(makers)))](rng, canvas)


def _shown(part: Field) -> Field:
    """A truth without what is too small to be seen."""
    if float(part.sum()) >= LEAST:
        return part
    return np.zeros_like(part)


def _barred(rng: Generator, photo: Photo, truth: Field) -> tuple[Photo, Field]:
    """Grey bars at two sides, as around a picture that is not square."""
    side = photo.shape[0]
    bar = int(rng.integers(1, side // 4))
    inner = (side, side - 2 * bar)
    grey = np.full_like(photo, 114)
    barred = np.zeros_like(truth)
    grey[bar : side - bar] = cv2.resize(photo, inner, interpolation=cv2.INTER_AREA)
    for empty_one, part in zip(barred, truth, strict=True):
        empty_one[bar : side - bar] = cv2.resize(part, inner, interpolation=cv2.INTER_AREA)
    return grey, barred
