"""Smooth random fields: the stuff of cloth, skin and tissue."""

import cv2
import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.float32]


def smooth(rng: np.random.Generator, shape: tuple[int, int], cell: tuple[float, float]) -> Field:
    """Gaussian noise of unit spread that changes over about ``cell`` pixels (height, width)."""
    rows, columns = (max(4, int(n / c) + 3) for n, c in zip(shape, cell, strict=True))
    grid = rng.standard_normal((rows, columns), dtype=np.float32)
    field = cv2.resize(grid, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)
    return np.asarray(field, np.float32)


def fractal(rng: np.random.Generator, shape: tuple[int, int], cell: float, octaves: int) -> Field:
    """A sum of ``octaves`` smooth fields, each of half the cell and half the strength."""
    total = np.zeros(shape, np.float32)
    for octave in range(octaves):
        size = cell / 2**octave
        total += smooth(rng, shape, (size, size)) / 2**octave
    return total


def grain(rng: np.random.Generator, side: int, fine: float, coarse: float) -> Field:
    """A square of band-passed noise of unit spread: details between two blurs in pixels."""
    white = rng.standard_normal((side, side), dtype=np.float32)
    band = cv2.GaussianBlur(white, (0, 0), fine) - cv2.GaussianBlur(white, (0, 0), coarse)
    return np.asarray(band / band.std(), np.float32)


def tile(square: NDArray[np.generic], shape: tuple[int, int]) -> NDArray[np.generic]:
    """``square`` repeated in mirror image over ``shape`` (height, width)."""
    mirrored = np.concatenate([square, square[:, ::-1]], axis=1)
    mirrored = np.concatenate([mirrored, mirrored[::-1]], axis=0)
    rows, columns = (-(-n // m) for n, m in zip(shape, mirrored.shape[:2], strict=True))
    repeats = (rows, columns) + (1,) * (mirrored.ndim - 2)
    return np.tile(mirrored, repeats)[: shape[0], : shape[1]]


def steps(low: float, high: float, field: Field) -> Field:
    """Zero below ``low``, one above ``high``, smooth between (Hermite)."""
    share = np.clip((field - low) / (high - low), 0, 1)
    return np.asarray(share * share * (3 - 2 * share), np.float32)


def blur(field: Field, spread: float) -> Field:
    """Gaussian blur; a wide one is done on a smaller copy, where it costs little."""
    factor = max(1, int(spread / 3))
    if factor == 1:
        return np.asarray(cv2.GaussianBlur(field, (0, 0), spread), np.float32)
    height, width = field.shape[:2]
    size = (max(2, width // factor), max(2, height // factor))
    small = cv2.resize(field, size, interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), spread / factor)
    return np.asarray(cv2.resize(small, (width, height)), np.float32)
