"""Inside and outside of the hidden regions of a JPEG that was encoded again.

The bounds follow from the quantisation tables. The transform keeps lengths, and quantisation moves
each coefficient by at most half its step; so what a block that straddles a region's border may
show inside the region is bounded by half the length of the table, and a block wholly inside must
be constant. Outside, the error of a second encoding grows with the steps in the same way.
Source: ITU-T T.81 (1992), A.3.3 and A.3.4; ``tests/benchmarks/pixel_bounds.py`` checks the bounds.
"""

from dataclasses import dataclass
from math import hypot, log10
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Polygon, Size, bounds, move
from caseveil.verify.jpeg import container as jpeg
from caseveil.verify.pixels.decoding import JpegFrames
from caseveil.verify.pixels.masks import Hidden, grown, shrunk
from caseveil.verify.pixels.raster import Mask, cover

Samples = NDArray[Any]
BLOCK: Final = 8
BLOCK_DIFFERENCE: Final = 6.0
PSNR: Final = 38.0
_HALO: Final = 2  # blocks beside a region that a re-encoding changes: 16 pixels
_STRIP: Final = 512


@dataclass(frozen=True, slots=True)
class Steps:
    """What a file's quantisation tables allow.

    Attributes:
        black: largest luminance that stands for black in a constant block.
        ringing: largest length of the error of one luminance block, in grey levels.
        noise: root mean square error per sample that encoding with these tables may add.
        shift: largest error of a block's mean.
    """

    black: int
    ringing: float
    noise: float
    shift: float


def steps(frames: JpegFrames) -> Steps:
    """The bounds of one file.

    Raises:
        Refused: ``corrupt`` where a table is missing.
    """
    tables = jpeg.quantisation(frames.segments)
    used = [tables[number] for number in frames.header.tables if number in tables]
    luma = used if _is_rgb(frames) else used[:1]
    longest = max(hypot(*table) for table in luma)
    first = max(table[0] for table in used)
    spread = max(hypot(*table) for table in used) / BLOCK / 12**0.5
    return Steps(max(table[0] for table in luma) // 16 + 2, longest / 2 + BLOCK, spread, first / 16)


def _is_rgb(frames: JpegFrames) -> bool:
    adobe = [s.payload for s in frames.segments if s.marker == jpeg.APP14]
    return len(frames.header.tables) != 1 and any(body[11:12] == b"\0" for body in adobe)


def inside(output: JpegFrames, before: Samples, hidden: Hidden) -> list[str]:
    """What is not flat black where it must be, as content-free codes.

    Args:
        output: the finished file.
        before: luminance of the source frame, cropped and turned like the output.
        hidden: masks of the frame.
    """
    if not hidden.must.any():
        return []
    allowed, after = steps(output), output.luminance(0)
    found = _block_faults(after, hidden.must, allowed)
    found += _colour_faults(output, hidden.must, allowed)
    if any(_shows(before, after, polygon) for polygon in hidden.regions):
        found.append("source-shows")
    return found


def _block_faults(luminance: Samples, must: Mask, allowed: Steps) -> list[str]:
    """Constant and black in every block wholly hidden, within the ringing in all others."""
    values, mask = _blocks(luminance, 0), _blocks(must, True)
    real = _blocks(np.ones(must.shape, np.bool_), False) & mask
    touched = real.any(axis=(1, 3))
    values, mask, real = (part.swapaxes(1, 2)[touched] for part in (values, mask, real))
    high = np.where(real, values, 0).max(axis=(1, 2))
    low = np.where(real, values, 255).min(axis=(1, 2))
    length = np.sqrt(np.where(real, values.astype(np.float32) ** 2, 0).sum(axis=(1, 2)))
    whole = mask.all(axis=(1, 2))
    flat = np.count_nonzero(whole & ((high > allowed.black) | (high != low)))
    rings = np.count_nonzero(~whole & (length > allowed.ringing))
    return [f"{name} {n}" for name, n in (("not-flat", flat), ("border", rings)) if n]


def _blocks(plane: NDArray[Any], fill: float) -> NDArray[Any]:
    """Block rows x 8 x block columns x 8; what the last blocks lack is ``fill``."""
    height, width = plane.shape
    rows, columns = -(-height // BLOCK), -(-width // BLOCK)
    grow = ((0, rows * BLOCK - height), (0, columns * BLOCK - width))
    whole = np.pad(plane, grow, constant_values=fill) if any(b for _, b in grow) else plane
    return whole.reshape(rows, BLOCK, columns, BLOCK)


def _colour_faults(output: JpegFrames, must: Mask, allowed: Steps) -> list[str]:
    """No colour deeper inside than the chroma blocks reach that straddle the border."""
    reach = BLOCK * max(max(factors) for factors in output.header.sampling) + 2
    deep = output.stored(0)[shrunk(must, reach)]
    wrong = np.count_nonzero(deep.max(axis=-1, initial=0) > allowed.black + 1)
    return [f"colour {wrong}"] if wrong else []


def _shows(before: Samples, after: Samples, polygon: Polygon) -> bool:
    """Whether the region still follows the source, however faint: the same pattern, as strong."""
    window = bounds(polygon).clip(Size(after.shape[1], after.shape[0]))
    place = np.s_[window.top : window.bottom, window.left : window.right]
    mask = cover([move(polygon, -window.left, -window.top)], window.size).whole
    old, new = before[place][mask].astype(np.float64), after[place][mask].astype(np.float64)
    if old.size < 32 or old.std() < 1.5 or new.std() < 0.5:
        return False
    likeness = float(np.corrcoef(old, new)[0, 1])
    return likeness > 0.8 and likeness * new.std() / old.std() > 0.5


def outside(source: JpegFrames, before: Samples, after: Samples, may: Mask) -> list[str]:
    """Where ``after`` differs too much from ``before``, as content-free codes.

    Args:
        source: its quantisation tables set the bounds: coarse ones allow more.
        before: source frame, RGB, cropped and turned like the output.
        after: output frame, RGB.
        may: pixels that the plan allows to be black.
    """
    worst, quality = compare(before, after, may)
    most, least = limits(steps(source))
    found = [f"block {worst:.1f} above {most:.1f}"] if worst > most else []
    return found + ([f"psnr {quality:.1f} below {least:.1f}"] if quality < least else [])


def limits(allowed: Steps) -> tuple[float, float]:
    """Largest difference of a block's mean and least PSNR in decibels."""
    floor = 20 * log10(255 / (0.7 * allowed.noise + 1))
    return max(BLOCK_DIFFERENCE, 5 + 8 * allowed.shift), min(PSNR, floor)


def compare(before: Samples, after: Samples, may: Mask) -> tuple[float, float]:
    """Largest difference of the means of an 8 x 8 block, and PSNR, beyond the regions' halo."""
    touched = np.asarray(_blocks(may, False).any(axis=(1, 3)))
    skipped = grown(touched, _HALO).astype(np.uint8)
    worst, squares, counted = 0.0, 0.0, 0
    for top in range(0, after.shape[0], _STRIP):
        rows = np.s_[top : top + _STRIP]
        blocks = skipped[top // BLOCK : (top + _STRIP) // BLOCK]
        part = _compare_strip(np.ascontiguousarray(before[rows]), after[rows], blocks)
        worst, squares, counted = max(worst, part[0]), squares + part[1], counted + part[2]
    if not squares:
        return worst, float("inf")
    return worst, 10 * log10(255**2 * counted / squares)


def _compare_strip(before: Samples, after: Samples, skipped: Samples) -> tuple[float, float, int]:
    height, width = after.shape[:2]
    rows, columns = skipped.shape
    size = (columns * BLOCK, rows * BLOCK)
    keep = cv2.resize(1 - skipped, size, interpolation=cv2.INTER_NEAREST)[:height, :width]
    squares = cv2.norm(before, after, cv2.NORM_L2SQR, np.ascontiguousarray(keep))
    change = cv2.subtract(before, after, dtype=cv2.CV_16S)
    change = cv2.copyMakeBorder(
        change, 0, size[1] - height, 0, size[0] - width, cv2.BORDER_REPLICATE
    )
    means = np.abs(cv2.resize(change, (columns, rows), interpolation=cv2.INTER_AREA))
    worst = float(means[skipped == 0].max(initial=0))
    return worst, float(squares), int(np.count_nonzero(keep)) * after.shape[2]
