"""What a benchmark measures on: one picture with everything that is truly in it."""

import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np


@dataclass(frozen=True)
class Truth:
    """One thing that is in a picture: its kind, class and pixels."""

    kind: str
    category: str
    mask: np.ndarray


@dataclass(frozen=True)
class Sample:
    """One picture with everything that is truly in it.

    Attributes:
        name: file name; what follows a space tells several samples of one file apart.
        pixels: height x width x 3, 8-bit RGB.
        photographic: whether it is a camera photo.
        truths: what should be found.
        ignored: pixels on which a hit is neither right nor wrong.
    """

    name: str
    pixels: np.ndarray
    photographic: bool
    truths: list[Truth] = field(default_factory=list)
    ignored: np.ndarray | None = None

    @property
    def half(self) -> int:
        """0: limits were chosen on it; 1: it was kept for measuring. The file's name decides."""
        return zlib.crc32(self.name.split()[0].encode()) % 2


Read = Callable[[Path, int], Iterator[Sample]]


@dataclass(frozen=True)
class Set:
    """A named set of pictures.

    Attributes:
        read: called with the folder of all sets and N yields each N-th picture.
        detectors: names in the catalogue that are measured on it.
        group: sets of one group are also added up.
    """

    read: Read
    detectors: tuple[str, ...]
    group: str = ""


def picture(path: Path) -> np.ndarray:
    """The picture at ``path``, height x width x 3, 8-bit RGB."""
    return np.ascontiguousarray(cv2.imread(str(path), cv2.IMREAD_COLOR)[:, :, ::-1])


def box_mask(shape: Sequence[int], box: Sequence[float]) -> np.ndarray:
    """The pixels of a box left, top, right, bottom on a frame of ``shape``."""
    left, top, right, bottom = (max(0, round(float(side))) for side in box)
    mask = np.zeros(shape[:2], bool)
    mask[top:bottom, left:right] = True
    return mask


def polygon_mask(shape: Sequence[int], points: Sequence[Sequence[float]]) -> np.ndarray:
    """The pixels of a polygon on a frame of ``shape``."""
    mask = np.zeros(shape[:2], np.uint8)
    cv2.fillPoly(mask, [np.round(np.array(points)).astype(np.int32)], 1)
    return mask > 0
