"""What a JPEG's decoder and our encoder must agree on: colour space, sampling, quantisation."""

import struct

from caseveil.errors import Code, Refused
from caseveil.formats.jpeg.structure import APP0, APP14, DQT, Segment, Structure

Table = tuple[int, ...]
# The natural (row by row) position of each value of a table as stored, along the zigzag: T.81 A.6.
ZIGZAG = tuple(
    sorted(range(64), key=lambda n: (n // 8 + n % 8, (n // 8 if (n // 8 + n % 8) % 2 else n % 8)))
)


def colour_mode(structure: Structure) -> str:
    """``L``, ``RGB``, ``YCbCr`` or ``CMYK``: what is stored, by libjpeg's own rules."""
    components = structure.frame.components
    if len(components) == 1:
        return "L"
    if len(components) == 4:
        return "CMYK"
    hints = structure.segments
    if any(s.marker == APP0 and s.payload.startswith(b"JFIF\0") for s in hints):
        return "YCbCr"
    adobe = [s.payload for s in hints if s.marker == APP14 and s.payload.startswith(b"Adobe")]
    if adobe:
        return "RGB" if len(adobe[-1]) >= 12 and adobe[-1][11] == 0 else "YCbCr"
    ids = tuple(component.id for component in components)
    return "RGB" if ids == tuple(b"RGB") else "YCbCr"


def sampling(structure: Structure) -> tuple[int, int]:
    """Stored luma samples per chroma sample, across and down; (1, 1) where it is no ratio."""
    luma, *chroma = structure.frame.components
    if not chroma:
        return 1, 1
    ratios = {(luma.horizontal / c.horizontal, luma.vertical / c.vertical) for c in chroma}
    across, down = ratios.pop()
    if ratios or not (across.is_integer() and down.is_integer()):
        return 1, 1
    return int(across), int(down)


def component_tables(structure: Structure) -> tuple[Table, ...]:
    """The quantisation table of every component, row by row.

    Raises:
        Refused: ``corrupt`` where one is missing.
    """
    tables: dict[int, Table] = {}
    for segment in structure.segments:
        if segment.marker == DQT:
            tables.update(_tables(segment))
    try:
        return tuple(tables[component.table] for component in structure.frame.components)
    except KeyError:
        raise Refused(Code.CORRUPT, "quantisation-table") from None


def turned(table: Table) -> Table:
    """The table for a picture whose rows became columns."""
    return tuple(table[8 * (n % 8) + n // 8] for n in range(64))


def halved(table: Table) -> Table:
    """The table with steps half as large, at least 1."""
    return tuple(max(1, (step + 1) // 2) for step in table)


def _tables(segment: Segment) -> dict[int, Table]:
    found: dict[int, Table] = {}
    data, at = segment.payload, 0
    while at < len(data):
        precision, number = data[at] >> 4, data[at] & 15
        form = ">64H" if precision else ">64B"
        if precision > 1 or at + 1 + struct.calcsize(form) > len(data):
            raise Refused(Code.CORRUPT, "quantisation-table")
        along = struct.unpack_from(form, data, at + 1)
        natural = [0] * 64
        for position, value in zip(ZIGZAG, along, strict=True):
            natural[position] = value
        found[number] = tuple(natural)
        at += 1 + struct.calcsize(form)
    return found
