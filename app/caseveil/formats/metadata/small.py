"""Further pictures of a file made small, for a person to see what does not go along."""

from collections.abc import Iterator
from itertools import islice

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from caseveil.errors import Refused
from caseveil.formats.jpeg import structure as jpeg_structure
from caseveil.formats.jpeg.structure import Structure
from caseveil.formats.pixels import pillow_door

Pixels = NDArray[np.uint8]
Small = tuple[str, Pixels]
"""The path of the tag that names a picture, and the picture: height x width x 3, 8-bit RGB."""

MOST = 12
"""Pictures of one file that are shown; a burst of a hundred tells a person no more."""

LARGEST = 64_000_000
"""Pixels of a picture that is decoded to be made small."""

MOST_READ = 400_000_000
"""Pixels read for all pictures of a file together, those of each scan anew: 3 s of work."""

_LEAST = 8  # a JPEG is decoded at an eighth of its size where that is enough


def of_jpegs(found: Iterator[tuple[str, bytes]], side: int) -> Iterator[Small]:
    """Those that can be decoded, each at most ``side`` pixels wide and high.

    What would take long is left out: a few bytes can ask for a hundred passes over a large picture.

    Args:
        found: paths of tags and what should be JPEG files.
        side: in pixels.
    """
    left = MOST_READ
    for path, untrusted in islice(found, MOST):
        try:
            structure = jpeg_structure.parse(untrusted)
            effort = _effort(structure)
            if effort > left:
                continue
            left -= effort
            yield path, _of_jpeg(structure, side)
        except Refused:
            continue


def _effort(structure: Structure) -> int:
    """Pixels that a decoder goes over."""
    size = structure.frame.size
    scans = sum(segment.marker == jpeg_structure.SOS for segment in structure.segments)
    return size.pixels * scans if size.pixels <= LARGEST else MOST_READ + 1


def of_pixels(pixels: Pixels, side: int) -> Pixels:
    """``pixels`` (height x width x 3), at most ``side`` pixels wide and high."""
    return _within(Image.fromarray(np.ascontiguousarray(pixels)), side)


def _of_jpeg(structure: Structure, side: int) -> Pixels:
    size = structure.frame.size
    reduce = max(1, min(_LEAST, min(size.width, size.height) // side))
    with pillow_door.refusing():
        image = pillow_door.decode(structure.bare(), "JPEG", "RGB", reduce)
        return _within(image.convert("RGB"), side)


def _within(image: Image.Image, side: int) -> Pixels:
    image.thumbnail((side, side))
    return np.asarray(image)
