"""A JPEG picture as blocks of quantised coefficients: turned, cropped and hidden without loss.

A turn moves blocks and coefficients and changes signs, a crop leaves blocks out, a hidden cell
becomes flat: no value is computed anew. Source: ITU-T T.81 (1992), A.3.3; how the transform's
basis functions mirror: its formula.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Rect, Size
from caseveil.formats.jpeg.layout import Layout, Part, layout
from caseveil.formats.jpeg.tables import ZIGZAG, Table, turned
from caseveil.formats.pixels.orientation import flips, mirrors, transposes

Coefficients = NDArray[np.int16]
Mask = NDArray[np.bool_]
_BLOCK = 8
_MIDDLE, _GAIN = 128, 8  # a sample at the middle tells nothing; eight steps of a level a block
_ORDER = np.asarray(ZIGZAG)
_AMONG = np.argsort(_ORDER)
_TURNED = _AMONG[8 * (_ORDER % 8) + _ORDER // 8]
_ACROSS = np.where(_ORDER % 8 % 2, -1, 1).astype(np.int16)
_DOWN = np.where(_ORDER // 8 % 2, -1, 1).astype(np.int16)


@dataclass(frozen=True, slots=True)
class Picture:
    """All components.

    Attributes:
        size: in pixels.
        factors: sampling factor of each component, across and down.
        planes: stored rows x columns of blocks x 64 each, zigzag order, quantised.
        tables: quantisation of each component, row by row.
    """

    size: Size
    factors: tuple[tuple[int, int], ...]
    planes: tuple[Coefficients, ...]
    tables: tuple[Table, ...]

    @property
    def layout(self) -> Layout:
        """How the blocks lie."""
        return layout(self.size, self.factors)

    def transposed(self) -> "Picture":
        """Rows become columns."""
        return Picture(
            Size(self.size.height, self.size.width),
            tuple((down, across) for across, down in self.factors),
            tuple(plane.swapaxes(0, 1)[:, :, _TURNED] for plane in self.planes),
            tuple(map(turned, self.tables)),
        )

    def mirrored(self) -> "Picture":
        """Left and right exchanged; the width must be of whole cells."""
        planes = tuple(plane[:, ::-1] * _ACROSS for plane in self.planes)
        return replace(self, planes=planes)

    def flipped(self) -> "Picture":
        """Top and bottom exchanged; the height must be of whole cells."""
        planes = tuple(plane[::-1] * _DOWN for plane in self.planes)
        return replace(self, planes=planes)

    def upright(self, orientation: int) -> "Picture":
        """As displayed with this EXIF orientation."""
        picture = self.transposed() if transposes(orientation) else self
        picture = picture.flipped() if flips(orientation) else picture
        return picture.mirrored() if mirrors(orientation) else picture

    def cropped(self, crop: Rect) -> "Picture":
        """The part inside ``crop``, which begins at a cell."""
        cell = self.layout.cell
        planes = []
        smaller = layout(crop.size, self.factors)
        for plane, part in zip(self.planes, smaller.parts, strict=True):
            top = crop.top // cell.height * part.down
            left = crop.left // cell.width * part.across
            planes.append(plane[top : top + part.stored[0], left : left + part.stored[1]])
        return replace(self, size=crop.size, planes=tuple(planes))

    def hidden(self, mask: Mask, black: Sequence[int]) -> "Picture":
        """With every cell that ``mask`` touches flat and black, and nothing beyond the picture.

        Args:
            mask: height x width of the picture.
            black: the sample of each component that is black: 0, 128 or 255.
        """
        cells, planes = self._cells(mask), []
        for plane, part, table, level in zip(
            self.planes, self.layout.parts, self.tables, black, strict=True
        ):
            edited = plane.copy()
            _extend(edited, part)
            within = np.repeat(np.repeat(cells, part.down, axis=0), part.across, axis=1)
            edited[within] = 0
            edited[within, 0] = _first(level, table[0])
            planes.append(edited)
        return replace(self, planes=tuple(planes))

    def _cells(self, mask: Mask) -> Mask:
        rows, columns = self.layout.mcus
        cell = self.layout.cell
        whole = np.zeros((rows * cell.height, columns * cell.width), np.bool_)
        whole[: mask.shape[0], : mask.shape[1]] = mask
        return np.asarray(whole.reshape(rows, cell.height, columns, cell.width).any(axis=(1, 3)))


def _first(level: int, step: int) -> int:
    """The first coefficient of a flat block, away from the middle: decoders clip at the ends."""
    away = -(-abs(level - _MIDDLE) * _GAIN // step)
    return away if level > _MIDDLE else -away


def _extend(plane: Coefficients, part: Part) -> None:
    """Blocks that hold no pixel of the picture become as the one coded before them begins.

    So their codes tell nothing at all: no difference, and no further coefficient.
    """
    rows, columns = part.real
    stored_rows, stored_columns = part.stored
    unseen = np.ones(part.stored, np.bool_)
    unseen[:rows, :columns] = False
    plane[unseen] = 0
    units = stored_rows // part.down, part.down, stored_columns // part.across, part.across
    firsts = plane[..., 0].reshape(units)
    hidden = unseen.reshape(units)
    places = [divmod(number, part.across) for number in range(part.down * part.across)]
    for (y, x), (before_y, before_x) in zip(places[1:], places, strict=False):
        where = hidden[:, y, :, x]
        firsts[:, y, :, x][where] = firsts[:, before_y, :, before_x][where]
    plane[..., 0] = firsts.reshape(part.stored)
