"""What the fields of a TIFF page mean for its pixels, read by the second pass for itself.

Source: TIFF 6.0 sections 3 to 8, 10, 11, 13 to 18 and 21; Technical Note 2 for JPEG.
"""

from dataclasses import dataclass
from typing import Final

from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused
from caseveil.verify.pixels import orientation
from caseveil.verify.tiff import container
from caseveil.verify.tiff.container import Directory

WHITE_ZERO, BLACK_ZERO, RGB, PALETTE, CMYK, YCBCR = 0, 1, 2, 3, 5, 6
JPEG: Final = 7
_SIGNED: Final = 2
_COLOURS: Final = {WHITE_ZERO: 1, BLACK_ZERO: 1, RGB: 3, PALETTE: 1, CMYK: 4, YCBCR: 3}
_KIND, _OLD_KIND, _ORIENTATION, _FILL, _MAP = 254, 255, 274, 266, 320
_TILE_WIDTH, _TILE_HEIGHT, _TILE_OFFSETS, _TILE_LENGTHS = 322, 323, 324, 325
_TABLES, _GROUP3 = 347, 292


@dataclass(frozen=True, slots=True)
class Page:
    """A page as stored.

    Attributes:
        size: in pixels, before its orientation is applied.
        turn: the orientation, 1 to 8.
        bits: per sample.
        samples: per pixel.
        meaning: the photometric interpretation.
        extra: what the sample behind the colours means, None where there is none.
        coding: the compression.
        block: size of a tile, or of a strip.
        tiled: whether blocks lie side by side too, and are all whole.
        planar: whether each sample has blocks of its own.
        differences: whether samples are stored as differences.
        reversed_bits: whether the lowest bit of a byte comes first.
        blocks: ranges of the file.
        map: the palette's values.
        tables: JPEG tables.
        group3: options of the fax coding.
        profile: the colour profile, empty where there is none.
        signed: whether samples are numbers from the negative on.
    """

    size: Size
    turn: int
    bits: int
    samples: int
    meaning: int
    extra: int | None
    coding: int
    block: Size
    tiled: bool
    planar: bool
    differences: bool
    reversed_bits: bool
    blocks: tuple[tuple[int, int], ...]
    map: tuple[int, ...]
    tables: bytes
    group3: int
    profile: bytes = b""
    signed: bool = False

    @property
    def shown(self) -> Size:
        """The size as displayed."""
        return orientation.displayed(self.size.width, self.size.height, self.turn)


def pages(layout: container.Layout) -> tuple[Page, ...]:
    """Every page of the chain that is no smaller copy and no mask.

    Raises:
        Refused: ``corrupt``, ``no-picture`` or ``unsupported-feature``.
    """
    found = tuple(_page(directory) for directory in layout.chain if _is_whole(directory))
    if not found:
        raise Refused(Code.NO_PICTURE)
    return found


def _is_whole(directory: Directory) -> bool:
    return directory.value(_KIND, 0) & 5 == 0 and directory.value(_OLD_KIND, 1) != 2


def _page(directory: Directory) -> Page:
    size = Size(directory.value(container.WIDTH, 0), directory.value(container.HEIGHT, 0))
    bits, samples = directory.values(container.BITS, (1,)), directory.value(container.SAMPLES, 1)
    meaning, coding = (
        directory.value(container.MEANING, -1),
        directory.value(container.COMPRESSION, 1),
    )
    _require(size.pixels > 0, Code.CORRUPT)
    _require(bool(bits) and len(set(bits)) == 1 and 1 <= bits[0] <= 16)
    signed = set(directory.values(container.FORMAT)) == {_SIGNED}
    _require(
        set(directory.values(container.FORMAT)) <= {1, 4}
        or (signed and bits[0] in (8, 16) and meaning in (BLACK_ZERO, RGB) and coding != JPEG)
    )
    more = samples - _COLOURS.get(meaning, 1 << 16)
    _require(more == 0 or (more == 1 and meaning in (WHITE_ZERO, BLACK_ZERO, RGB)))
    _require(meaning != YCBCR or coding == JPEG)
    tiled = bool(directory.values(_TILE_WIDTH))
    turn = directory.value(_ORIENTATION, 1)
    extra = directory.value(container.EXTRA, 0)
    return Page(
        size=size,
        turn=turn if 1 <= turn <= 8 else 1,
        bits=bits[0],
        samples=samples,
        meaning=meaning,
        extra=(extra if extra in (1, 2) else 0) if more else None,
        coding=coding,
        block=_block(directory, size, tiled),
        tiled=tiled,
        planar=samples > 1 and directory.value(container.PLANAR, 1) == 2,
        differences=directory.value(container.PREDICTOR, 1) == 2,
        reversed_bits=directory.value(_FILL, 1) == 2,
        blocks=_blocks(directory, tiled),
        map=directory.values(_MAP),
        tables=bytes(directory.values(_TABLES)),
        group3=directory.value(_GROUP3, 0),
        profile=bytes(directory.values(container.PROFILE)),
        signed=signed,
    )


def _require(condition: bool, code: Code = Code.UNSUPPORTED_FEATURE) -> None:
    if not condition:
        raise Refused(code, "page")


def _block(directory: Directory, size: Size, tiled: bool) -> Size:
    if not tiled:
        rows = directory.value(container.ROWS, size.height)
        return Size(size.width, min(rows or size.height, size.height))
    block = Size(directory.value(_TILE_WIDTH, 0), directory.value(_TILE_HEIGHT, 0))
    _require(block.pixels > 0, Code.CORRUPT)
    return block


def _blocks(directory: Directory, tiled: bool) -> tuple[tuple[int, int], ...]:
    where, how_long = (
        (_TILE_OFFSETS, _TILE_LENGTHS) if tiled else (container.OFFSETS, container.LENGTHS)
    )
    pairs = zip(directory.values(where), directory.values(how_long), strict=False)
    return tuple((at, at + size) for at, size in pairs)
