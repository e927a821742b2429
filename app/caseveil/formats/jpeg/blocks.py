"""Writes a JPEG whose blocks outside the regions keep every coefficient: the block-lossless way.

Own code, because no library that lies on every system gives coefficients: see ``app/README.md``.
"""

from dataclasses import dataclass

import numpy as np

from caseveil.domain.geometry import Size
from caseveil.domain.plan import FramePlan
from caseveil.errors import Inexact, Refused
from caseveil.formats.base import Redactor
from caseveil.formats.jpeg import carrying, entropy, headers, scans
from caseveil.formats.jpeg import tables as jpeg_tables
from caseveil.formats.jpeg.layout import of_frame
from caseveil.formats.jpeg.picture import Mask, Picture
from caseveil.formats.jpeg.samples import BLACK
from caseveil.formats.jpeg.structure import Component, Structure
from caseveil.formats.pixels.orientation import transposes

_BYTE = 255
_PROCESSES = frozenset({"baseline", "extended", "progressive"})


@dataclass(frozen=True, slots=True)
class Source:
    """What is edited.

    Attributes:
        structure: segments of the source.
        mode: colour space of its components.
        orientation: EXIF orientation.
        profile: colour profile of our own that says what its colours are; empty for none.
    """

    structure: Structure
    mode: str
    orientation: int
    profile: bytes


def cell(structure: Structure, orientation: int) -> Size | None:
    """Width and height of the cells in which it can be edited, as displayed; None where it cannot.

    A side that has to be turned round must consist of whole cells.
    """
    frame = structure.frame
    if frame.process not in _PROCESSES or not _is_common(frame.components):
        return None
    tables = jpeg_tables.component_tables(structure)
    # Black is a whole number of steps: with larger ones it would lie beyond what decoders clip.
    if min(map(min, tables)) < 1 or max(table[0] for table in tables) > _BYTE:
        return None
    layout = of_frame(frame)
    across = layout.cell.width if orientation in (2, 3, 7, 8) else 1
    down = layout.cell.height if orientation in (3, 4, 6, 7) else 1
    if frame.size.width % across or frame.size.height % down:
        return None
    turned = Size(layout.cell.height, layout.cell.width)
    return turned if transposes(orientation) else layout.cell


def _is_common(components: tuple[Component, ...]) -> bool:
    """Whether the first component is the finest, and no MCU holds more than ten blocks (B.2.3)."""
    first = components[0]
    divided = all(
        first.horizontal % c.horizontal == 0 and first.vertical % c.vertical == 0
        for c in components
    )
    blocks = sum(c.horizontal * c.vertical for c in components)
    return divided and (len(components) == 1 or blocks <= 10)


def write(source: Source, frame: FramePlan, redactor: Redactor) -> bytes:
    """The clean file, cropped, turned and hidden block by block.

    Args:
        source: what is edited.
        frame: what to hide; its regions and its crop lie on cells.
        redactor: tells which pixels are hidden.

    Raises:
        Inexact: where its scans cannot be read to the last bit.
    """
    if _is_untouched(source, frame):
        same = carrying.carried(source.structure, source.mode, source.profile)
        if same is not None:
            return same
    shown = stored(source.structure).upright(source.orientation).cropped(frame.placement.crop)
    picture = shown.rotated(frame.placement.quarter_turns)
    hidden = picture.hidden(mask(frame, redactor), BLACK[source.mode])
    return assembled(hidden, source.mode, source.profile)


def stored(structure: Structure) -> Picture:
    """Every coefficient of a JPEG.

    Raises:
        Inexact: where its scans cannot be read to the last bit.
    """
    try:
        planes, layout = scans.read(structure)
    except Refused as error:
        raise Inexact(error.code, error.detail) from None
    factors = tuple((part.across, part.down) for part in layout.parts)
    tables = jpeg_tables.component_tables(structure)
    return Picture(structure.frame.size, factors, planes, tables)


def _is_untouched(source: Source, frame: FramePlan) -> bool:
    """Whether nothing is hidden, cropped or turned, and its codes may stay."""
    place = frame.placement
    turned = source.orientation != 1 or place.quarter_turns % 4 or place.crop.size != place.source
    return not (frame.anew or turned or frame.fills or frame.keep_only)


def mask(frame: FramePlan, redactor: Redactor) -> Mask:
    """Pixels of the output that are hidden."""
    size = frame.placement.source
    blank = np.zeros((size.height, size.width), np.uint8)
    return np.asarray(redactor.paint(blank, frame, (1,)) > 0)


def assembled(picture: Picture, mode: str, profile: bytes = b"") -> bytes:
    """The file of a picture: a bare header, its tables, one scan."""
    scan = entropy.write(picture.planes, picture.layout)
    parts = headers.front(picture.size, picture.factors, picture.tables, mode, profile)
    parts += [headers.huffman(number, table) for number, table in scan.tables]
    used = [0x11 if number else 0 for number in range(len(picture.planes))]
    return b"".join([*parts, headers.scan_header(used), scan.data, b"\xff\xd9"])
