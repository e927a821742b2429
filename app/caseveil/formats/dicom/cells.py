"""8-bit JPEG frames painted in their coefficients: whole cells flat, every other one as stored.

The tables of quantisation, the names and sampling of the components and the words about colours
stay; the scan is written anew. Sources: ITU-T T.81 B.2 and F.1.2, DICOM PS3.5 A.4.1.
"""

from collections.abc import Sequence

from caseveil.domain.cells import Grid
from caseveil.domain.plan import FramePlan
from caseveil.errors import Code, Inexact, Refused
from caseveil.formats.base import Redactor
from caseveil.formats.dicom.frames import Frames
from caseveil.formats.dicom.module import PALETTE, PixelModule
from caseveil.formats.dicom.streams import stripped
from caseveil.formats.jpeg import blocks, entropy, headers, scans
from caseveil.formats.jpeg import structure as jpeg_structure
from caseveil.formats.jpeg import tables as jpeg_tables
from caseveil.formats.jpeg.huffman import Huffman, is_usual, parse
from caseveil.formats.jpeg.picture import Picture
from caseveil.formats.jpeg.structure import DHT, DRI, SOS, Structure

SYNTAXES = frozenset({"1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51"})
"""JPEG Baseline, and JPEG Extended where its samples have 8 bits."""

_PROCESSES = frozenset({"baseline", "extended"})
_CODING = frozenset({DHT, DRI, SOS})
_BLACK = frozenset({0, 128, 255})
_AC = 16  # class bit of a table in DHT
_EIGHT = 8


def grid(frames: Frames, module: PixelModule) -> Grid | None:
    """The cells in which the first frame can be edited; None for none.

    Raises:
        Refused: ``corrupt`` where its bytes cannot be told apart.
    """
    plain = module.allocated == module.stored == _EIGHT and not module.signed
    if module.syntax not in SYNTAXES or not plain or module.photometric == PALETTE:
        return None
    try:
        return blocks.grid(structure(frames.codestream(0)), 1)
    except (Inexact, Refused):
        return None  # what is wrong with it is said by the way that every other frame goes


def edited(source: Structure, frame: FramePlan, redactor: Redactor, black: Sequence[int]) -> bytes:
    """One frame with the cells of ``frame`` flat.

    Args:
        source: its segments.
        frame: what to hide, on cells.
        redactor: tells which pixels are hidden.
        black: the stored value of each component that is displayed black.

    Raises:
        Inexact: where it cannot be edited in such cells.
    """
    size, own = frame.placement.source, blocks.grid(source, 1)
    if own is None or own.cell != frame.cell or source.frame.size != size:
        raise Inexact(Code.UNSUPPORTED_FEATURE, "cells")
    if len(black) != len(source.frame.components) or not set(black) <= _BLACK:
        raise Inexact(Code.UNSUPPORTED_FEATURE, "black")
    try:
        planes, layout = scans.read(source)
    except Refused as error:
        raise Inexact(error.code, error.detail) from None
    factors = tuple((part.across, part.down) for part in layout.parts)
    picture = Picture(size, factors, planes, jpeg_tables.component_tables(source))
    hidden = picture.hidden(blocks.mask(frame, redactor), black)
    return assembled(source, entropy.write(hidden.planes, layout, _usual_tables(source)))


def front(source: Structure) -> tuple[object, ...]:
    """What must be alike in all frames of a file: components, and the words about their colours."""
    parts = [(c.id, c.horizontal, c.vertical) for c in source.frame.components]
    hints = [(s.marker, s.payload) for s in source.segments if s.is_application]
    return (*parts, *hints)


def structure(codestream: bytes) -> Structure:
    """The segments of a frame of one sequential scan, without what no decoder needs.

    Raises:
        Inexact: for any other frame.
    """
    try:
        found = jpeg_structure.parse(stripped(codestream) or b"")
    except Refused as error:
        raise Inexact(error.code, error.detail) from None
    one = sum(segment.marker == SOS for segment in found.segments) == 1
    if not one or found.frame.process not in _PROCESSES:
        raise Inexact(Code.UNSUPPORTED_FEATURE, "scans")
    return found


def assembled(source: Structure, scan: entropy.Scan) -> bytes:
    """The frame with everything around its scan as it was, but for the codes."""
    kept = [segment for segment in source.segments if segment.marker not in _CODING]
    names = [component.id for component in source.frame.components]
    pairs = [bytes([name, 0x11 if number else 0]) for number, name in enumerate(names)]
    head = bytes([len(names)]) + b"".join(pairs) + b"\0\x3f\0"
    parts = [jpeg_structure.framed(segment.marker, segment.payload) for segment in kept]
    parts += [headers.huffman(number, table) for number, table in scan.tables]
    return b"".join([b"\xff\xd8", *parts, jpeg_structure.framed(SOS, head), scan.data, b"\xff\xd9"])


def _usual_tables(source: Structure) -> list[Huffman]:
    """Those of the first component and of the others; none where theirs differ or are odd."""
    known: dict[int, Huffman] = {}
    for segment in source.segments:
        known.update(parse(segment.payload) if segment.marker == DHT else ())
    (scan,) = (segment.payload for segment in source.segments if segment.marker == SOS)
    first, *others = scan[2:-3:2]
    if len(set(others)) > 1:
        return []
    numbers = [n for pair in (first, *others[:1]) for n in (pair >> 4, _AC | pair & 15)]
    usual = all(is_usual(number, known[number]) for number in numbers)
    return [known[number] for number in numbers] if usual else []
