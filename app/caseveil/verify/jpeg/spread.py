"""A source as it looks where the colour of hidden cells was never spread over others.

Decoders spread colour of fewer samples by a triangle filter: a pixel beside a border is three
quarters of its own sample and one quarter of the next one, the pixel across it the other way round.
So the hidden sample follows from both, and what a grey one in its place gives as well.

A second guard: a plan for a picture hides the pixels beside hidden cells too, and so other cells in
part; then nothing is told here. What it sees is a copy whose plan forgot to.

Source: libjpeg-turbo, jdsample.c (``h2v1_fancy_upsample``, ``h2v2_fancy_upsample``); JFIF 1.02.
"""

from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil.verify.jpeg import requantised
from caseveil.verify.jpeg.container import ALL_FRAMES, APP14
from caseveil.verify.pixels import orientation
from caseveil.verify.pixels.decoding import JpegFrames
from caseveil.verify.pixels.raster import Mask

Samples = NDArray[Any]
_SPREAD: Final = (((2, 1), (1, 1), (1, 1)), ((2, 2), (1, 1), (1, 1)))
"""Sampling factors of which a decoder spreads colour by the filter."""
DIFFERENCE: Final = 8
"""Levels by which a pixel so told may differ: the hidden sample follows from rounded ones."""

_GREY: Final = 128.0
_BLOCK: Final = 8


def without(source: JpegFrames, hidden: Mask) -> tuple[Samples, Mask] | None:
    """The picture as displayed, and its pixels that hidden cells beside them had coloured.

    Args:
        source: a JPEG file.
        hidden: as displayed; pixels that must be black.

    Returns:
        Height x width x 3, 8-bit RGB, and which pixels are told for certain, those beside straight
        borders; None where no colour is spread, or a cell is hidden in part only.

    Raises:
        Refused: ``corrupt`` where it cannot be decoded.
    """
    factors = source.header.sampling
    if factors not in _SPREAD or not hidden.any() or not _is_ybr(source):
        return None
    stored = orientation.turned(hidden, orientation.back(source.orientation))
    if not _of_whole_cells(stored, factors[0]):
        return None
    samples = requantised.spread(source.untrusted)
    colours = samples.astype(np.float32)
    known = np.zeros(stored.shape, np.bool_)
    for axis, factor in enumerate(reversed(factors[0])):
        if factor > 1:
            known |= _told(samples, colours, stored, axis)
    turn = source.orientation
    return orientation.turned(_rgb(colours), turn), orientation.turned(known, turn)


def _is_ybr(source: JpegFrames) -> bool:
    """Whether it holds luminance and two colour differences, not red, green and blue."""
    adobe = [s.payload for s in source.segments if s.marker == APP14]
    frames = [s.payload for s in source.segments if s.marker in ALL_FRAMES]
    return not any(body[11:12] == b"\0" for body in adobe) and frames[0][6::3] != b"RGB"


def _told(samples: Samples, colours: Samples, hidden: Mask, axis: int) -> Mask:
    """Puts grey in place of what lies across borders along one axis; where that was done."""
    done = np.zeros(hidden.shape, np.bool_)
    for step in (1, -1):
        across = ~hidden & _moved(hidden, step, axis)
        straight = across & _moved(across, 1, 1 - axis) & _moved(across, -1, 1 - axis)
        own, other = samples[straight], np.roll(samples, step, axis)[straight]
        sample = (3.0 * other[:, 1:] - own[:, 1:]) / 2
        colours[straight, 1:] += (_GREY - sample) / 4
        done |= straight
    return done


def _moved(mask: Mask, step: int, axis: int) -> Mask:
    """``mask`` moved by one pixel; what comes in from beyond the picture is not marked."""
    moved = np.roll(mask, step, axis)
    moved[(slice(None),) * axis + (0 if step > 0 else -1,)] = False
    return moved


def _of_whole_cells(mask: Mask, factors: tuple[int, int]) -> bool:
    width, height = (_BLOCK * factor for factor in factors)
    corners = mask[::height, ::width]
    whole = np.repeat(np.repeat(corners, height, axis=0), width, axis=1)
    return np.array_equal(whole[: mask.shape[0], : mask.shape[1]], mask)


def _rgb(colours: Samples) -> Samples:
    """Of luminance and two colour differences, all from 0 to 255 (JFIF 1.02)."""
    light, blue, red = cv2.split(colours)
    blue, red = blue - _GREY, red - _GREY
    green = light - 0.344136 * blue - 0.714136 * red
    made = np.stack((light + 1.402 * red, green, light + 1.772 * blue), axis=2)
    rounded: Samples = np.clip(np.rint(made), 0, 255).astype(np.uint8)
    return rounded
