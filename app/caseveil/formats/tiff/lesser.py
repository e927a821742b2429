"""The pictures of a TIFF that are no page: smaller copies, masks and thumbnails, to be seen."""

from collections.abc import Iterator
from itertools import islice

import numpy as np

from caseveil.domain.geometry import Size
from caseveil.errors import Refused
from caseveil.formats.base import Pixels
from caseveil.formats.metadata import iptc, small
from caseveil.formats.metadata.small import LARGEST, MOST, Small
from caseveil.formats.pixels.orientation import upright
from caseveil.formats.tiff import image as tiff_image
from caseveil.formats.tiff import page as tiff_page
from caseveil.formats.tiff import pixels
from caseveil.formats.tiff.structure import Directory, Structure
from caseveil.formats.tiff.tags import PHOTOSHOP, is_dropped_picture


def further(structure: Structure, side: int) -> Iterator[Small]:
    """Those that can be decoded, each at most ``side`` pixels wide and high."""
    blocks = [block for one in structure.chain if (block := one.data(PHOTOSHOP))]
    yield from small.of_jpegs(iptc.thumbnails(blocks[0] if blocks else b""), side)
    left = LARGEST
    for directory in islice(_dropped(structure.chain), MOST):
        size = Size(directory.number(256, 0), directory.number(257, 0))
        if not 0 < size.pixels <= left:
            continue
        left -= size.pixels
        try:
            shown = _decoded(structure, directory, size)
        except Refused:
            continue
        yield f"EXIF/{directory.path}/Thumbnail", small.of_pixels(shown, side)


def _dropped(directories: tuple[Directory, ...]) -> Iterator[Directory]:
    for directory in directories:
        if is_dropped_picture(directory):
            yield directory
        yield from _dropped(directory.below)


def _decoded(structure: Structure, directory: Directory, size: Size) -> Pixels:
    page = tiff_page.read(structure, directory, size)
    shown = tiff_image.shown(pixels.decode(structure, page))
    return np.ascontiguousarray(upright(shown, page.orientation))
