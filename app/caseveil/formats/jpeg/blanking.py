"""A JPEG with its hidden cells gone before it is decoded, for a picture that is made of it.

Colour of fewer samples is spread over its neighbours by a decoder (libjpeg-turbo, jdsample.c): what
is painted only afterwards has coloured the pixels beside it. A second guard: a plan for a picture
hides those pixels too (``domain.plan.apart``), so that this shows only where a plan does not.
"""

from dataclasses import replace

import numpy as np

from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan
from caseveil.errors import Inexact
from caseveil.formats.base import Redactor
from caseveil.formats.jpeg import blocks
from caseveil.formats.jpeg.picture import Mask
from caseveil.formats.jpeg.samples import BLACK
from caseveil.formats.jpeg.structure import Structure, parse
from caseveil.formats.pixels.orientation import back, upright


def without_hidden(source: blocks.Source, frame: FramePlan, redactor: Redactor) -> Structure | None:
    """The source as stored, neither cropped nor turned, with its hidden cells flat and black.

    Args:
        source: what is edited; one that can be by cells.
        frame: what to hide; cells that it hides in part stay.
        redactor: tells which pixels are hidden.

    Returns:
        None where nothing would be spread, or its scans cannot be read to the last bit.
    """
    factors = {(c.horizontal, c.vertical) for c in source.structure.frame.components}
    if len(factors) == 1 or not (frame.fills or frame.keep_only):
        return None
    try:
        stored = blocks.stored(source.structure)
    except Inexact:
        return None
    size = frame.placement.source
    whole = Placement(size, Rect(0, 0, size.width, size.height))
    shown = blocks.mask(replace(frame, placement=whole), redactor)
    hidden = _of_whole_cells(upright(shown, back(source.orientation)), stored.layout.cell)
    return parse(blocks.assembled(stored.hidden(hidden, BLACK[source.mode]), source.mode))


def _of_whole_cells(hidden: Mask, cell: Size) -> Mask:
    """Those pixels of ``hidden`` whose cell is hidden as a whole."""
    height, width = hidden.shape
    edges = (0, -height % cell.height), (0, -width % cell.width)
    wide = np.pad(hidden, edges, constant_values=True)
    rows, columns = wide.shape[0] // cell.height, wide.shape[1] // cell.width
    cells = wide.reshape(rows, cell.height, columns, cell.width).all(axis=(1, 3))
    spread = np.repeat(np.repeat(cells, cell.height, axis=0), cell.width, axis=1)
    return np.asarray(spread[:height, :width])
