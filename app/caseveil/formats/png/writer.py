"""A PNG writer that keeps depth and colour type and writes no chunk that is not needed."""

import struct
import zlib
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from caseveil.formats.png.image import Pixels, PngImage, Samples
from caseveil.formats.png.structure import PALETTE, SIGNATURE, framed

_Rows = NDArray[np.uint8]
_LEVEL = 6
PROFILE_NAME = b"profile"
_BAND_BYTES = 1 << 20


def encode(image: PngImage, profile: bytes = b"") -> bytes:
    """IHDR, PLTE and tRNS where the image has them, IDAT, IEND; not interlaced.

    Args:
        image: stored values.
        profile: a colour profile of our own; empty for sRGB.
    """
    height, width = image.samples.shape[:2]
    header = struct.pack(">IIBBBBB", width, height, image.depth, image.colour, 0, 0, 0)
    chunks = [framed(b"IHDR", header), *profile_chunks(profile), *_colours(image)]
    return SIGNATURE + b"".join([*chunks, framed(b"IDAT", data(image)), framed(b"IEND", b"")])


def profile_chunks(profile: bytes) -> list[bytes]:
    """The chunk of a colour profile; none where there is no profile."""
    if not profile:
        return []
    return [framed(b"iCCP", PROFILE_NAME + b"\0\0" + zlib.compress(profile, _LEVEL))]


def _colours(image: PngImage) -> Iterator[bytes]:
    if image.palette is not None:
        palette = _used(image, image.palette)
        yield framed(b"PLTE", palette[:, :3].tobytes())
        seen_through = np.flatnonzero(palette[:, 3] != 255)
        if len(seen_through):
            yield framed(b"tRNS", palette[: seen_through[-1] + 1, 3].tobytes())
    elif image.key is not None:
        yield framed(b"tRNS", struct.pack(f">{len(image.key)}H", *image.key))


def _used(image: PngImage, palette: Pixels) -> Pixels:
    """The palette with black in place of entries that no pixel uses: they could hold anything."""
    kept = np.zeros_like(palette)
    kept[:, 3] = 255
    used = np.flatnonzero(np.bincount(image.samples.ravel(), minlength=256)[: len(palette)])
    kept[used] = palette[used]
    return kept


def data(image: PngImage) -> bytes:
    """The picture's compressed rows, not interlaced."""
    packed = _packed(image.samples, image.depth)
    step = 0
    if image.depth >= 8 and image.colour != PALETTE:
        step = packed.shape[1] // image.samples.shape[1]
    strategy = zlib.Z_FILTERED if step else zlib.Z_DEFAULT_STRATEGY
    compressor = zlib.compressobj(_LEVEL, zlib.DEFLATED, 15, 9, strategy)
    band = max(1, _BAND_BYTES // packed.shape[1])
    parts = []
    for top in range(0, len(packed), band):
        rows = packed[top : top + band]
        above = packed[top - 1] if top else np.zeros_like(packed[0])
        parts.append(compressor.compress(_filtered(rows, above, step).tobytes()))
    return b"".join([*parts, compressor.flush()])


def _packed(samples: Samples, depth: int) -> _Rows:
    """Rows of bytes: most significant byte, or leftmost pixel, first."""
    height = samples.shape[0]
    if depth == 16:
        return np.ascontiguousarray(samples, ">u2").view(np.uint8).reshape(height, -1)
    plain = np.ascontiguousarray(samples, np.uint8).reshape(height, -1)
    if depth == 8:
        return plain
    per_byte = 8 // depth
    padded = np.pad(plain, ((0, 0), (0, -plain.shape[1] % per_byte)))
    grouped = padded.reshape(height, -1, per_byte)
    shifts = np.arange(per_byte - 1, -1, -1, dtype=np.uint8) * np.uint8(depth)
    merged: _Rows = np.bitwise_or.reduce(grouped << shifts, axis=2)
    return merged


def _filtered(rows: _Rows, above: _Rows, step: int) -> _Rows:
    """Rows with their filter byte, each by the filter with the smallest sum of differences.

    Args:
        rows: bytes of some rows.
        above: bytes of the row before them.
        step: bytes per pixel; 0 for no filtering, as the standard advises for palettes.
    """
    if not step:
        return np.pad(rows, ((0, 0), (1, 0)))
    up = np.vstack([above, rows[:-1]])
    left, corner = _shifted(rows, step), _shifted(up, step)
    predictions = (left, up, _average(left, up), _paeth(left, up, corner))
    choices = np.stack([rows, *(rows - prediction for prediction in predictions)])
    sums = np.abs(choices.view(np.int8).astype(np.int16)).sum(axis=2, dtype=np.int64)
    best = sums.argmin(axis=0)
    chosen = choices[best, np.arange(len(rows))]
    return np.hstack([best.astype(np.uint8)[:, np.newaxis], chosen])


def _shifted(rows: _Rows, step: int) -> _Rows:
    moved = np.zeros_like(rows)
    moved[:, step:] = rows[:, :-step]
    return moved


def _average(left: _Rows, up: _Rows) -> _Rows:
    """Half of left + up, rounded down, without a wider type."""
    return (left & up) + ((left ^ up) >> 1)


def _paeth(left: _Rows, up: _Rows, corner: _Rows) -> _Rows:
    """The neighbour nearest to left + up - corner; ties go to left, then up."""
    a, b, c = (part.astype(np.int16) for part in (left, up, corner))
    to_left, to_up, to_corner = np.abs(b - c), np.abs(a - c), np.abs(a + b - 2 * c)
    first = (to_left <= to_up) & (to_left <= to_corner)
    return np.where(first, left, np.where(to_up <= to_corner, up, corner))
