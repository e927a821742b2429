"""Writes a JPEG whose blocks outside the regions keep every coefficient: the block-lossless way.

Own code, because no library that lies on every system gives coefficients: see ``app/README.md``.
"""

from dataclasses import dataclass

import numpy as np

from caseveil.domain.cells import Grid
from caseveil.domain.geometry import Rect, Size
from caseveil.domain.plan import FramePlan
from caseveil.errors import Inexact, Refused
from caseveil.formats.base import Redactor
from caseveil.formats.jpeg import carrying, headers
from caseveil.formats.jpeg import tables as jpeg_tables
from caseveil.formats.jpeg.layout import of_frame
from caseveil.formats.jpeg.picture import Mask, Picture
from caseveil.formats.jpeg.samples import BLACK
from caseveil.formats.jpeg.structure import Component, Structure
from caseveil.formats.pixels.orientation import (
    back,
    displayed_size,
    flips,
    followed,
    mirrors,
    stored_part,
    upright,
)

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


def grid(structure: Structure, orientation: int) -> Grid | None:
    """The cells in which it can be edited, as displayed; None where it cannot."""
    frame = structure.frame
    if frame.process not in _PROCESSES or not _is_common(frame.components):
        return None
    tables = jpeg_tables.component_tables(structure)
    # Black is a whole number of steps: with larger ones it would lie beyond what decoders clip.
    if min(map(min, tables)) < 1 or max(table[0] for table in tables) > _BYTE:
        return None
    cell = displayed_size(of_frame(frame).cell, orientation)
    return Grid(cell, _begin(cell, displayed_size(frame.size, orientation), orientation))


def _begin(cell: Size, size: Size, orientation: int) -> tuple[int, int]:
    """Of the first whole cells as displayed: the last ones of a stored side may be cut."""
    across = size.width % cell.width if mirrors(orientation) else 0
    return across, size.height % cell.height if flips(orientation) else 0


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
    turn, told = _turn(source, frame), told_turn(source, frame)
    if told == turn and _is_untouched(frame):
        same = carrying.carried(source.structure, source.mode, source.profile, told)
        if same is not None:
            return same
    picture = stored(source.structure).cropped(_stored_crop(source, frame))
    hidden = mask(frame, redactor)
    if told == turn:
        hidden = upright(hidden, back(told))
    else:
        picture = picture.upright(turn)
    clean = picture.hidden(hidden, BLACK[source.mode])
    return assembled(clean, source.mode, source.profile, told)


def told_turn(source: Source, frame: FramePlan) -> int:
    """The EXIF orientation that the clean file tells; 1 where its blocks are moved instead.

    They are, unless a side would be turned round that is not of whole cells: its last cell is cut,
    and a JPEG cannot begin with one that is.
    """
    turn, crop = _turn(source, frame), _stored_crop(source, frame).size
    cell = of_frame(source.structure.frame).cell
    undone = back(turn)  # which tells of the stored sides
    across = mirrors(undone) and crop.width % cell.width
    cut = across or (flips(undone) and crop.height % cell.height)
    return turn if cut else 1


def _turn(source: Source, frame: FramePlan) -> int:
    return followed(source.orientation, frame.placement.quarter_turns)


def _stored_crop(source: Source, frame: FramePlan) -> Rect:
    place = frame.placement
    return stored_part(place.crop, place.source, source.orientation)


def stored(structure: Structure) -> Picture:
    """Every coefficient of a JPEG.

    Raises:
        Inexact: where its scans cannot be read to the last bit.
    """
    from caseveil.formats.jpeg import scans  # noqa: PLC0415  not where a scan is carried over

    try:
        planes, layout = scans.read(structure)
    except Refused as error:
        raise Inexact(error.code, error.detail) from None
    factors = tuple((part.across, part.down) for part in layout.parts)
    tables = jpeg_tables.component_tables(structure)
    return Picture(structure.frame.size, factors, planes, tables)


def _is_untouched(frame: FramePlan) -> bool:
    """Whether nothing is hidden or cropped, and its codes may stay."""
    cropped = frame.placement.crop.size != frame.placement.source
    return not (frame.anew or cropped or frame.fills or frame.keep_only)


def mask(frame: FramePlan, redactor: Redactor) -> Mask:
    """Pixels of the output that are hidden."""
    size = frame.placement.source
    blank = np.zeros((size.height, size.width), np.uint8)
    return np.asarray(redactor.paint(blank, frame, (1,)) > 0)


def assembled(picture: Picture, mode: str, profile: bytes = b"", turn: int = 1) -> bytes:
    """The file of a picture: a bare header, its tables, one scan; displayed as ``turn`` says."""
    from caseveil.formats.jpeg import entropy  # noqa: PLC0415  not where a scan is carried over

    scan = entropy.write(picture.planes, picture.layout)
    parts = headers.front(picture.size, picture.factors, picture.tables, mode, profile, turn=turn)
    parts += [headers.huffman(number, table) for number, table in scan.tables]
    used = [0x11 if number else 0 for number in range(len(picture.planes))]
    return b"".join([*parts, headers.scan_header(used), scan.data, b"\xff\xd9"])
