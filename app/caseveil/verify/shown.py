"""A picture made of frames of another file: the source as displayed, to compare it with.

What a PNG shows may differ from it by rounding and by a decoder's few grey levels, a JPEG by what
its own quantisation tables allow as well.
"""

from collections.abc import Sequence
from dataclasses import replace
from math import log10
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil.domain.checks import NewHit
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.errors import Code, Refused
from caseveil.verify.contract import Expectation
from caseveil.verify.dicom import scale
from caseveil.verify.dicom import shown as dicom_shown
from caseveil.verify.jpeg import spread
from caseveil.verify.pixels import colour, exact, lossy
from caseveil.verify.pixels.decoding import (
    DicomFrames,
    Frames,
    JpegFrames,
    Pixels,
    colours,
)
from caseveil.verify.pixels.masks import Hidden, grown, hidden
from caseveil.verify.pixels.raster import Mask
from caseveil.verify.pixels.reducing import as_output
from caseveil.verify.tiff.frames import TiffFrames

Samples = NDArray[Any]
ROUNDING: Final = 1
"""Levels by which two renderings of the same stored value differ."""

_WHITE: Final = (255, 255, 255)
_COLOURS: Final = 3  # samples before that of transparency
_MULTIPLIED: Final = 1  # of a TIFF: colours that were multiplied by their transparency

BLOCK_DIFFERENCE: Final = 0.5
BLOCK_STEPS: Final = 20
"""Of the means of a block, in levels and in times the shift that the tables allow: 3 levels at
quality 95 and 11.75 at 75, where coloured patterns moved them by 2 and 9."""

NOISE: Final = 1.7
"""Times the noise of the tables: coloured noise lost 1.6 times it by the turn to RGB, and block
means moved by 2 (quality 95, five kinds of noise)."""


def of(source: Frames, expectation: Expectation) -> Frames:
    """``source``, or its frames that the picture was made of."""
    if not expectation.made_from or expectation.plan is None:
        return source
    return ShownFrames(source, [frame.index for frame in expectation.plan.frames])


def counted_from_zero(expectation: Expectation) -> Plan | None:
    """The plan in the numbers of the output: a picture has its own frames, whichever they were."""
    plan = expectation.plan
    if plan is None or not expectation.made_from:
        return plan
    frames = tuple(replace(frame, index=at) for at, frame in enumerate(plan.frames))
    return replace(plan, frames=frames)


def numbered(hits: Sequence[NewHit], expectation: Expectation) -> tuple[NewHit, ...]:
    """``hits`` in the numbers of the source."""
    if expectation.plan is None or not expectation.made_from:
        return tuple(hits)
    frames = expectation.plan.frames
    return tuple(replace(hit, frame=frames[hit.frame].index) for hit in hits)


class ShownFrames:
    """Some frames of a file of any family, as a screen shows them on white."""

    def __init__(self, source: Frames, indices: Sequence[int]) -> None:
        """Decodes nothing yet.

        Raises:
            Refused: ``corrupt`` where there is no such frame.
        """
        if not all(0 <= index < len(source.sizes) for index in indices):
            raise Refused(Code.CORRUPT, "frame index")
        self._source, self._indices = source, tuple(indices)
        self._kept: tuple[int, Pixels] | None = None

    @property
    def source(self) -> Frames:
        """The file that they are of."""
        return self._source

    @property
    def engines(self) -> tuple[str, ...]:
        """Codec libraries that decode the source."""
        return self._source.engines

    @property
    def sizes(self) -> tuple[Size, ...]:
        """Displayed size of each of them."""
        return tuple(self._source.sizes[index] for index in self._indices)

    def stored(self, index: int) -> Samples:
        """The frame that became number ``index``, height x width x 3, 8-bit RGB."""
        if self._kept is None or self._kept[0] != index:
            self._kept = index, self._displayed(self._indices[index])
        return self._kept[1]

    def displayed(self, index: int) -> tuple[Pixels, ...]:
        """The same."""
        return (self.stored(index),)

    def _displayed(self, index: int) -> Pixels:
        source = self._source
        if isinstance(source, DicomFrames):
            return dicom_shown.picture(source, index)
        if isinstance(source, JpegFrames):
            converted = source.converted(index)
            return source.stored(index) if converted is None else converted
        profile = colours(source, index)
        return colour.shown(_on_white(source, index), profile)

    def inside(self, output: Frames, frame: FramePlan, masks: Hidden) -> list[str]:
        """What is not black in a JPEG where it must be, as content-free codes.

        Raises:
            Refused: ``unsupported-format`` where ``output`` is no JPEG.
        """
        if not isinstance(output, JpegFrames):
            raise Refused(Code.UNSUPPORTED_FORMAT)
        before = barred(as_output(self.stored(0), frame.placement), frame)
        return lossy.inside(output, np.asarray(cv2.cvtColor(before, cv2.COLOR_RGB2GRAY)), masks)

    def outside(self, output: Frames, frame: FramePlan, may: Mask) -> list[str]:
        """What differs where nothing is hidden, as content-free codes.

        Args:
            output: the picture.
            frame: in the numbers of the output; how it was cropped, turned and made smaller.
            may: pixels that the plan allows to be black.
        """
        pixels, ring, unsure = self._unspread(frame)
        before = barred(as_output(pixels, frame.placement), frame)
        if isinstance(output, JpegFrames):
            return _jpeg_faults(output, before, may)
        after = output.stored(frame.index)
        if after.dtype != np.uint8 or after.shape[:2] != before.shape[:2]:
            return ["depth"]
        if after.shape[2] > _COLOURS and after[..., _COLOURS].min() < np.iinfo(np.uint8).max:
            return ["seen-through"]
        change = np.abs(after[..., :_COLOURS].astype(np.int16) - before).max(axis=-1)
        least = self._tolerance(frame.placement)
        allowed = np.where(_touched(ring, frame), spread.DIFFERENCE, least)
        near = _touched(unsure, frame)
        near = grown(near, 1) if frame.placement.reduced else near
        wrong = np.count_nonzero((change > allowed) & ~(may | near))
        return [f"changed {wrong}"] if wrong else []

    def _unspread(self, frame: FramePlan) -> tuple[Samples, Mask, Mask]:
        """A frame as displayed before it is cropped, without colour that hidden cells spread.

        Returns:
            Its pixels; those beside what is hidden of which the colour is told; and those beside it
            of which it is not. None of both but where whole cells of a JPEG are hidden: wider
            regions leave nothing beside them that was coloured from within.
        """
        pixels, place = self.stored(frame.index), frame.placement
        whole = Placement(place.source, Rect(0, 0, place.source.width, place.source.height))
        masks = hidden(replace(frame, placement=whole, bar=0.0))
        beside = grown(masks.may, 1)
        source = self._source
        told = spread.without(source, masks.must) if isinstance(source, JpegFrames) else None
        if told is None or not isinstance(source, JpegFrames):
            none = np.zeros_like(beside)
            return pixels, none, none
        shown, ring = told
        if source.converted(0) is not None:
            shown = colour.to_srgb(shown, source.profile)
        return np.where(ring[..., np.newaxis], shown, pixels), ring, beside & ~ring & ~masks.must

    def _tolerance(self, placement: Placement) -> int:
        means = ROUNDING if placement.reduced else 0
        exactly = isinstance(self._source, DicomFrames) and dicom_shown.is_exact(self._source)
        return means + (ROUNDING if exactly else exact.DECODER_DIFFERENCE)


def scale_faults(source: Frames, plan: Plan) -> list[str]:
    """Scale bars by a scale that the source does not tell."""
    bars = {frame.bar for frame in plan.frames if frame.bar}
    if not bars:
        return []
    dicom = source.source if isinstance(source, ShownFrames) else source
    known = isinstance(dicom, DicomFrames) and all(scale.is_told(dicom, bar) for bar in bars)
    return [] if known else ["scale"]


def _touched(mask: Mask, frame: FramePlan) -> Mask:
    """Pixels of the output that show any of a mask of the source."""
    shown = as_output(mask.astype(np.uint8) * 255, frame.placement) > 0
    return np.pad(shown, ((0, frame.output.height - shown.shape[0]), (0, 0)))


def barred(pixels: Samples, frame: FramePlan) -> Samples:
    """``pixels``, 8-bit RGB, with the strip beneath that the plan asks for."""
    strip = frame.strip
    if strip is None:
        return pixels
    beneath = np.zeros((strip.size.height, strip.size.width, 3), np.uint8)
    for rect in strip.white:
        cv2.rectangle(beneath, (rect.left, rect.top), (rect.right - 1, rect.bottom - 1), _WHITE, -1)
    return np.concatenate((pixels, beneath))


def _on_white(source: Frames, index: int) -> Pixels:
    """A frame of four samples as 8-bit RGB; what can be seen through lies on white."""
    pictures, stored = source.displayed(index), source.stored(index)
    inks, extra, _ = source.meaning(index) if isinstance(source, TiffFrames) else (False, 2, False)
    full = np.iinfo(stored.dtype).max
    if inks or extra == 0 or stored.shape[-1] <= _COLOURS or stored[..., _COLOURS].min() == full:
        return pictures[0]
    if extra != _MULTIPLIED:
        return pictures[1]
    alpha = stored[..., _COLOURS:].astype(np.int64) * 255 // full
    lit: Pixels = np.minimum(pictures[0] + (255 - alpha), 255).astype(np.uint8)
    return lit


def _jpeg_faults(output: JpegFrames, before: Samples, may: Mask) -> list[str]:
    """What one encoding cannot explain; its own tables say how much noise it adds."""
    worst, quality = lossy.compare(before, output.stored(0), may)
    allowed = lossy.steps(output)
    least = 20 * log10(255 / (NOISE * allowed.noise + 1))
    most = BLOCK_DIFFERENCE + BLOCK_STEPS * allowed.shift
    found = [f"block {worst:.1f} above {most:.1f}"] if worst > most else []
    return found + ([f"psnr {quality:.1f} below {least:.1f}"] if quality < least else [])
