"""How a JPEG is encoded again: with its own tables and process, turned like the picture."""

from caseveil.domain.geometry import Placement
from caseveil.formats.jpeg import samples
from caseveil.formats.jpeg import tables as jpeg_tables
from caseveil.formats.jpeg.blocks import Source
from caseveil.formats.jpeg.layout import on_grid
from caseveil.formats.pixels.orientation import transposes

_BLOCK = 8
_COLOURS = 3


def of(source: Source, placement: Placement) -> samples.Recipe:
    """How ``source`` was encoded.

    Colour is sub-sampled as in the source where its grid still fits and the encoder can; elsewhere
    it is kept at full resolution, which costs bytes instead of colour.
    """
    structure = source.structure
    across = transposes(source.orientation) != bool(placement.quarter_turns % 2)
    ratio = jpeg_tables.sampling(structure)
    turned = ratio[::-1] if across else ratio
    fits = turned in samples.SAMPLINGS and _lines_up(source, placement, ratio)
    tables = jpeg_tables.component_tables(structure)
    tables = tuple(map(jpeg_tables.turned, tables)) if across else tables
    # Blocks that no longer line up are quantised anew; half the step keeps that loss small.
    aligned = _lines_up(source, placement, (_BLOCK, _BLOCK))
    return samples.Recipe(
        (tables if aligned else tuple(map(jpeg_tables.halved, tables)))[:_COLOURS],
        turned if fits and source.mode in ("L", "YCbCr") else (1, 1),
        progressive=structure.frame.process == "progressive",
        stored_rgb=source.mode == "RGB",
        profile=source.profile,
    )


def _lines_up(source: Source, placement: Placement, step: tuple[int, int]) -> bool:
    return on_grid(source.structure.frame.size, source.orientation, placement, step)
