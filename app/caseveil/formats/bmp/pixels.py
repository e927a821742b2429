"""BMP pixels as 8-bit RGB or RGBA, top row first: palettes looked up, masks spread, runs laid."""

import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Refused
from caseveil.formats.bmp.structure import RLE4, RLE8, Structure

Pixels = NDArray[np.uint8]
_BAND = 256  # rows whose masked values are worked on at a time


def decode(structure: Structure) -> Pixels:
    """Height x width x 3, or x 4 where any alpha is told.

    An alpha channel that is zero everywhere was never filled; viewers show such pictures opaque.

    Raises:
        Refused: ``truncated`` or ``corrupt``.
    """
    if structure.compression in (RLE8, RLE4):
        return _palette(structure)[_runs(structure)][::-1]
    rows = _rows(structure)
    if structure.bits <= 8:
        return _palette(structure)[_indices(rows, structure)]
    if structure.bits == 24:
        return rows[:, : 3 * structure.size.width].reshape(len(rows), -1, 3)[..., ::-1]
    shown = _masked(rows, structure)
    return shown if shown.shape[2] == 3 or shown[..., 3].any() else shown[..., :3]


def _rows(structure: Structure) -> Pixels:
    """Stored bytes row by row, padding included, top row first."""
    stride, height = structure.stride, structure.size.height
    data = structure.part(structure.data).ljust(stride * height, b"\0")
    rows = np.frombuffer(data, np.uint8).reshape(height, stride)
    return rows if structure.top_down else rows[::-1]


def _palette(structure: Structure) -> Pixels:
    """256 colours; entries that are not there display black."""
    told = np.frombuffer(structure.part(structure.palette), np.uint8).reshape(-1, structure.entry)
    colours = np.zeros((256, 3), np.uint8)
    colours[: len(told)] = told[:, 2::-1]
    return colours


def _indices(rows: Pixels, structure: Structure) -> Pixels:
    """One palette index per pixel, the leftmost in the highest bits."""
    bits, width = structure.bits, structure.size.width
    if bits == 8:
        return rows[:, :width]
    shifts = np.arange(8 - bits, -1, -bits, dtype=np.uint8)
    spread = rows[..., np.newaxis] >> shifts & np.uint8((1 << bits) - 1)
    return spread.reshape(len(rows), -1)[:, :width]


def _masked(rows: Pixels, structure: Structure) -> Pixels:
    width, item = structure.size.width, structure.bits // 8
    channels = [mask for place, mask in enumerate(structure.masks) if mask or place < 3]
    shown = np.zeros((len(rows), width, len(channels)), np.uint8)
    for top in range(0, len(rows), _BAND):
        band = np.ascontiguousarray(rows[top : top + _BAND, : width * item])
        values = band.view(f"<u{item}").astype(np.uint32)
        for channel, mask in enumerate(channels):
            if mask:
                shown[top : top + _BAND, :, channel] = _spread(values, mask)
    return shown


def _spread(values: NDArray[np.uint32], mask: int) -> NDArray[np.uint32]:
    """The masked bits as 0 to 255, rounded to the nearest."""
    low = mask & -mask
    highest = mask // low
    if highest == 255:
        return (values & np.uint32(mask)) // np.uint32(low)
    parts = (values & np.uint32(mask)) // np.uint32(low)
    return (parts * np.uint32(510) + np.uint32(highest)) // np.uint32(2 * highest)


def _runs(structure: Structure) -> Pixels:
    """Palette indices of a run-length stream, bottom row first; skipped pixels are index 0."""
    data = structure.untrusted[structure.data.start :]
    width, height = structure.size.width, structure.size.height
    canvas = np.zeros((height, width), np.uint8)
    at, column, row = 0, 0, 0
    while row < height:
        if at + 2 > len(data):
            raise Refused(Code.TRUNCATED, "pixels")
        count, value = data[at], data[at + 1]
        at += 2
        if count:
            canvas[row, column : column + count] = _repeated(value, count, structure)[
                : max(0, width - column)
            ]
            column += count
        elif value == 0:
            column, row = 0, row + 1
        elif value == 1:
            break
        elif value == 2:
            if at + 2 > len(data):
                raise Refused(Code.TRUNCATED, "pixels")
            column, row = column + data[at], row + data[at + 1]
            at += 2
        else:
            length = value if structure.compression == RLE8 else (value + 1) // 2
            if at + length > len(data):
                raise Refused(Code.TRUNCATED, "pixels")
            literal = _literal(data[at : at + length], value, structure)
            canvas[row, column : column + value] = literal[: max(0, width - column)]
            column += value
            at += length + length % 2
    return canvas


def _repeated(value: int, count: int, structure: Structure) -> Pixels:
    """One index again and again, or two in turn where they have four bits each."""
    if structure.compression == RLE8:
        return np.full(count, value, np.uint8)
    return np.resize(np.array([value >> 4, value & 15], np.uint8), count)


def _literal(data: bytes, count: int, structure: Structure) -> Pixels:
    plain = np.frombuffer(data, np.uint8)
    if structure.compression == RLE8:
        return plain
    return np.column_stack([plain >> 4, plain & np.uint8(15)]).ravel()[:count]
