"""A JPEG frame that nobody paints, with a scan that can tell nothing but its picture.

What fills intervals up, how restart markers are numbered and what codes mean that do not occur is
shown by no viewer. Where any of it could be something, the scan is written anew: its coefficients
stay, with codes of our own and without restarts.
"""

from caseveil.errors import Inexact, Refused
from caseveil.formats.dicom import cells
from caseveil.formats.dicom.streams import PRECISIONS, padding
from caseveil.formats.jpeg import blocks, entropy, scans
from caseveil.formats.jpeg import structure as jpeg_structure
from caseveil.formats.jpeg.huffman import is_usual, parse
from caseveil.formats.jpeg.structure import DHT, DRI, Structure


def carried(jpeg: bytes) -> bytes | None:
    """A frame of one sequential scan as it may be carried over; None where there is no way.

    Args:
        jpeg: without segments and tables that no decoder needs.
    """
    filled = padding(jpeg)
    if filled is None:
        return None
    try:
        found = jpeg_structure.parse(jpeg, precisions=PRECISIONS)
        plain = len(set(filled)) <= 1 and _is_plain(found)
        return jpeg if plain else _anew(cells.structure(jpeg))
    except (Inexact, Refused):
        return None


def _is_plain(found: Structure) -> bool:
    """Whether it has no restarts, and tables like any encoder's."""
    tables = [one for s in found.segments if s.marker == DHT for one in parse(s.payload)]
    usual = all(is_usual(number, table) for number, table in tables)
    return usual and all(segment.marker != DRI for segment in found.segments)


def _anew(found: Structure) -> bytes | None:
    if blocks.grid(found, 1) is None:
        return None
    return cells.assembled(found, entropy.write(*scans.read(found)))
