"""Scenes in numbered parcels on disk, so that a training that was stopped goes on where it was."""

from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from training.scenes import GENERATOR, scene

PARCEL: Final = 300
"""Scenes in one parcel."""
STRIDE: Final = 4
Photos = NDArray[np.uint8]
"""n x side x side x 3."""
Truths = NDArray[np.uint8]
"""n x 2 x side / 4 x side / 4, share of each place in 255ths."""


def parcel(folder: Path, seed: int, number: int, size: int = PARCEL) -> tuple[Photos, Truths]:
    """The scenes of one parcel, made where they have not been made before.

    Args:
        folder: where parcels lie.
        seed: of the set.
        number: of the parcel; parcel k holds the scenes from k * size on.
        size: scenes in it.
    """
    path = folder / f"scenes-{GENERATOR}-{seed}-{size}-{number:04d}.npz"
    if not path.exists():
        photos, truths = made(seed, range(number * size, (number + 1) * size))
        folder.mkdir(parents=True, exist_ok=True)
        aside = path.with_suffix(".part")
        with aside.open("wb") as file:
            np.savez(file, photos=photos, truths=truths)
        aside.replace(path)
    with np.load(path) as stored:
        return stored["photos"], stored["truths"]


def made(seed: int, numbers: range) -> tuple[Photos, Truths]:
    """Scenes with their truth at the size of the network's answer."""
    cv2.setNumThreads(1)
    scenes = [scene(seed, number) for number in numbers]
    return np.stack([s.photo for s in scenes]), np.stack([_coarse(s.truth) for s in scenes])


def _coarse(truth: NDArray[np.float32]) -> Truths:
    """The mean of each place of ``STRIDE`` x ``STRIDE`` pixels."""
    kinds, side, _ = truth.shape
    places = truth.reshape(kinds, side // STRIDE, STRIDE, side // STRIDE, STRIDE).mean((2, 4))
    return np.asarray(np.round(np.clip(places, 0, 1) * 255), np.uint8)
