"""Inside and outside of hidden cells of a JPEG whose other cells keep every coefficient.

Equal coefficients decode to equal luminance. Colour of fewer samples is spread over its
neighbours by the decoder, so that one pixel on either side of a border may take colour from the
other cell, and one beside a crop's side no longer does. Where its blocks were turned as well, the
decoder rounds in another order; they are not where the output tells a turn itself.
Source: ITU-T T.81 (1992), A.1 and A.2; libjpeg-turbo, jdsample.c (triangle filter).
"""

from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Size
from caseveil.domain.plan import FramePlan
from caseveil.verify.jpeg import beyond, container, requantised
from caseveil.verify.jpeg.container import Header, Segment
from caseveil.verify.jpeg.scan import Walk
from caseveil.verify.pixels import colour, orientation
from caseveil.verify.pixels.decoding import JpegFrames, placed
from caseveil.verify.pixels.masks import Hidden, grown, shrunk
from caseveil.verify.pixels.raster import Mask

Samples = NDArray[Any]
RING: Final = 1
"""Pixels on either side of a border that may take colour from the other side."""

TURNED_LUMINANCE: Final = 1
TURNED_COLOUR: Final = 6
"""Levels by which a decoder's rounding differs where rows became columns or sides were changed."""

TURNED_COEFFICIENT: Final = 2
"""The same under the steps of ``requantised``, where nothing is turned into other colours."""

_BLOCK: Final = 8
# Where each value of a table in zigzag order stands in the transposed one.
_PLACES: Final = sorted(
    range(64), key=lambda n: (n // 8 + n % 8, n // 8 if (n // 8 + n % 8) % 2 else n % 8)
)
_TRANSPOSED: Final = [_PLACES.index(8 * (n % 8) + n // 8) for n in _PLACES]


class Coded(Protocol):
    """A picture as a JPEG codes it: a file, or one frame of a DICOM file."""

    @property
    def segments(self) -> list[Segment]:
        """Its marker segments."""

    @property
    def header(self) -> Header:
        """Its frame header."""

    @property
    def orientation(self) -> int:
        """1 to 8, as EXIF counts."""

    def walk(self, mcus: int) -> Walk:
        """Its one scan of so many MCUs, bit by bit."""

    def requantised(self, step: int) -> Samples:
        """Its components as stored, under another quantisation, as displayed."""


def inside(output: JpegFrames, masks: Hidden) -> list[str]:
    """What is not black and flat where it must be, as content-free codes.

    Raises:
        Refused: where its scan cannot be walked.
    """
    must = masks.must
    return coded_faults(output, must) + (_shown_faults(output, must) if must.any() else [])


def coded_faults(output: Coded, must: Mask) -> list[str]:
    """Coefficients in hidden cells, which may be too faint to show, and bits behind the last.

    Args:
        output: the finished picture.
        must: its pixels that must be black.

    Raises:
        Refused: where its scan cannot be walked.
    """
    cell = _cell(output)
    cells = _as_stored(must, output)[:: cell.height, :: cell.width]
    walked = output.walk(cells.size)
    deep = np.count_nonzero(~walked.flat[cells.ravel()])
    behind = np.count_nonzero(~(walked.flat & walked.same) & beyond.blocks(output.header))
    counts = (("coefficients", deep), ("beyond", behind), ("bits", walked.left_over))
    return [f"{name} {n}" for name, n in counts if n]


def _shown_faults(output: JpegFrames, must: Mask) -> list[str]:
    light = np.count_nonzero(output.luminance(0)[must])
    colour = np.count_nonzero(output.stored(0)[shrunk(must, RING)].max(axis=-1, initial=0))
    return [f"{name} {n}" for name, n in (("not-black", light), ("colour", colour)) if n]


def outside(source: JpegFrames, output: JpegFrames, frame: FramePlan, masks: Hidden) -> list[str]:
    """What differs where nothing is hidden, as content-free codes.

    Args:
        source: what it was made from.
        output: the finished file.
        frame: how it was cropped and turned.
        masks: of the output.
    """
    turn = orientation.followed(source.orientation, frame.placement.quarter_turns)
    turned = turn != output.orientation
    found = coding_faults(source, output, frame, masks)
    if len(source.header.tables) > 1 and not colour.same(source.profile, output.profile):
        found.append("profile")
    planes = (
        ("luminance", source.luminance(0), output.luminance(0), masks.may, TURNED_LUMINANCE),
        ("changed", source.stored(0), output.stored(0), ringed(masks, frame), TURNED_COLOUR),
    )
    for name, before, after, left_out, rounding in planes:
        old = placed(before, frame.placement)
        wrong = _differing(old, after, left_out, rounding if turned else 0)
        found += [f"{name} {wrong}"] if wrong else []
    return found + coefficient_faults((source, output), frame, masks, turned=turned)


def coefficient_faults(
    files: tuple[Coded, Coded], frame: FramePlan, masks: Hidden, *, turned: bool = False
) -> list[str]:
    """Whether further coefficients differ, which their own tables need not show.

    Args:
        files: source and output.
        frame: how the output was cropped and turned.
        masks: of the output.
        turned: whether it was turned.
    """
    step = requantised.COARSE if turned else requantised.FINE
    source, output = (one.requantised(step) for one in files)
    before = placed(source, frame.placement)
    if before.shape != output.shape:
        return ["components"]
    near = ringed(masks, frame)
    if before.ndim == 2:
        before, output = before[..., np.newaxis], output[..., np.newaxis]
    wrong = 0
    for number in range(before.shape[2]):
        # Samples far beyond white begin again at black, so the difference is taken round the end.
        apart = before[..., number] - output[..., number]
        differ = np.minimum(apart, -apart) > (TURNED_COEFFICIENT if turned else 0)
        wrong += int(np.count_nonzero(differ & ~(near if number else masks.may)))
    return [f"coefficients {wrong}"] if wrong else []


def ringed(masks: Hidden, frame: FramePlan) -> Mask:
    """Hidden pixels and those whose colour may change: beside them, beside a crop's sides."""
    near = grown(masks.may, RING)
    if frame.placement.crop.size != frame.placement.source:
        near[:RING] = near[-RING:] = True
        near[:, :RING] = near[:, -RING:] = True
    return near


def _differing(before: Samples, after: Samples, left_out: Mask, most: int) -> int:
    """Pixels that differ by more than ``most``."""
    change = before.astype(np.int16) - after if most else before != after
    wrong = np.abs(change) > most if most else change
    if wrong.ndim == 3:
        wrong = wrong.any(axis=2)
    return int(np.count_nonzero(wrong & ~left_out))


def coding_faults(source: Coded, output: Coded, frame: FramePlan, masks: Hidden) -> list[str]:
    """Whether both store the same components with the same quantisation, and cells are whole."""
    turn = orientation.followed(source.orientation, frame.placement.quarter_turns)
    across = orientation.transposes(turn) != orientation.transposes(output.orientation)
    factors = [pair[::-1] if across else pair for pair in source.header.sampling]
    kept, made = (container.quantisation(one.segments) for one in (source, output))
    tables = [kept.get(number) for number in source.header.tables]
    if across:
        tables = [table and tuple(table[place] for place in _TRANSPOSED) for table in tables]
    same_tables = tables == [made.get(number) for number in output.header.tables]
    single = len(factors) == 1 == len(output.header.sampling)
    same_factors = single or factors == list(output.header.sampling)
    whole = _of_whole_cells(masks, output)
    faults = {"quantisation": same_tables, "sampling": same_factors, "cells": whole}
    return [name for name, sound in faults.items() if not sound]


def _cell(output: Coded) -> Size:
    """Of the picture as it is stored."""
    factors = output.header.sampling
    if len(factors) == 1:
        return Size(_BLOCK, _BLOCK)
    return Size(_BLOCK * max(a for a, _ in factors), _BLOCK * max(d for _, d in factors))


def _as_stored(mask: Mask, output: Coded) -> Mask:
    return orientation.turned(mask, orientation.back(output.orientation))


def _of_whole_cells(masks: Hidden, output: Coded) -> bool:
    """Whether each cell of the output is hidden or not, and none in part."""
    if not np.array_equal(masks.must, masks.may):
        return False
    stored, cell = _as_stored(masks.must, output), _cell(output)
    corners = stored[:: cell.height, :: cell.width]
    height, width = stored.shape
    whole = np.repeat(np.repeat(corners, cell.height, axis=0), cell.width, axis=1)
    return np.array_equal(whole[:height, :width], stored)
