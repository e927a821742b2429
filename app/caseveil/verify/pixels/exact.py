"""Inside and outside of the hidden regions where not one bit may differ: RGBA and DICOM.

A stored value is black when it displays black and no other value of the frame displays darker.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from caseveil.verify.dicom.codestreams import LOSSY
from caseveil.verify.pixels import rendering
from caseveil.verify.pixels.decoding import DicomFrames, Frames
from caseveil.verify.pixels.masks import grown
from caseveil.verify.pixels.raster import Mask

Samples = NDArray[Any]
_RESCALE_SLOPE, _MODALITY_TABLE = 0x00281053, 0x00283000
DECODER_DIFFERENCE = 3
"""Grey levels by which decoders of the same lossy stream differ (measured over 15 real files)."""
ENGINE_DIFFERENCE = 2
"""Levels of 8 bits by which two calls of a colour engine differ."""


def rgba_inside(output: Frames, index: int, must: Mask) -> list[str]:
    """What is not opaque black where it must be, as content-free codes."""
    stored = output.stored(index)
    opaque = np.iinfo(stored.dtype).max
    wrong = np.any(stored[must] != (0, 0, 0, opaque), axis=-1)
    return [f"not-black {np.count_nonzero(wrong)}"] if wrong.any() else []


def dicom_inside(output: DicomFrames, index: int, must: Mask) -> list[str]:
    """What is not one black value where it must be, as content-free codes."""
    stored = output.stored(index)
    values = stored[must]
    if not len(values):
        return []
    wrong = values != values[0]
    if wrong.any():
        return [f"not-flat {np.count_nonzero(wrong)}"]
    return [] if _displays_black(output, stored, values[0]) else ["not-black"]


def _displays_black(output: DicomFrames, stored: Samples, value: Any) -> bool:
    kind = output.layout.photometric
    if kind.startswith("MONOCHROME"):
        return bool(value in _darkest(output, stored))
    if kind == "PALETTE COLOR":
        colours = rendering.palette(output.dataset).astype(np.int32).sum(axis=1)
        shown = rendering.of_dicom(np.full((1, 1), value), output.layout, output.dataset)[0]
        return int(shown.astype(np.int32).sum()) <= int(colours.min())
    shown = rendering.of_dicom(value.reshape(1, 1, 3), output.layout, output.dataset)[0]
    return int(shown.max()) == 0


def _darkest(output: DicomFrames, stored: Samples) -> list[Any]:
    """The end of the frame's values that displays darker; both where a table decides it.

    A negative rescale slope turns the scale round, as MONOCHROME1 does (PS3.3 C.11.1.1.2).
    """
    if any(element.tag == _MODALITY_TABLE for element in output.dataset.elements):
        return [stored.min(), stored.max()]
    slopes = [e.text for e in output.dataset.elements if e.tag == _RESCALE_SLOPE]
    falling = any(slope.startswith("-") for slope in slopes)
    inverted = (output.layout.photometric == "MONOCHROME1") != falling
    return [stored.max() if inverted else stored.min()]


def rgba_outside(before: Samples, after: Samples, may: Mask) -> list[str]:
    """Where ``after`` differs from ``before`` beyond the hidden regions and a ring of one pixel.

    Args:
        before: source frame, RGBA, cropped and turned like the output.
        after: output frame, RGBA.
        may: pixels that the plan allows to be black.
    """
    if before.dtype != after.dtype:
        return ["depth"]
    return _differences(_whole_pixels(before), _whole_pixels(after), may, 0)


def converted_outside(before: Samples, after: Samples, may: Mask) -> list[str]:
    """The same where colours were computed anew: two engines round, alpha stays.

    Args:
        before: source frame, RGBA in the output's colours, cropped and turned like the output.
        after: output frame, RGBA.
        may: pixels that the plan allows to be black.
    """
    if before.dtype != after.dtype:
        return ["depth"]
    levels = ENGINE_DIFFERENCE * (np.iinfo(after.dtype).max // 255)
    found = _differences(before[..., :3], after[..., :3], may, levels)
    return found + _differences(before[..., 3], after[..., 3], may, 0)


def _whole_pixels(rgba: Samples) -> Samples:
    """Each pixel's four samples as one number: one comparison instead of four."""
    return np.ascontiguousarray(rgba).view(f"u{rgba.itemsize * 4}")


def dicom_outside(
    frames: tuple[DicomFrames, DicomFrames], before: Samples, after: Samples, may: Mask
) -> list[str]:
    """Where stored values differ beyond the hidden regions and a ring of one pixel.

    Args:
        frames: source and output.
        before: stored values of the source frame, cropped and turned like the output.
        after: stored values of the output frame.
        may: pixels that the plan allows to be black.
    """
    source, output = frames
    tolerance = DECODER_DIFFERENCE if source.dataset.syntax in LOSSY else 0
    if source.is_ybr and not output.is_ybr:
        before = rendering.ybr_to_rgb(np.ascontiguousarray(before))
        tolerance = DECODER_DIFFERENCE
    if before.shape != after.shape:
        return ["channels"]
    return _differences(before, after, may, tolerance)


def _differences(before: Samples, after: Samples, may: Mask, tolerance: int) -> list[str]:
    if tolerance:
        differs = np.abs(before.astype(np.int64) - after.astype(np.int64)) > tolerance
    else:
        differs = before != after
    changed = np.asarray(np.atleast_3d(differs).any(axis=2))
    if not changed.any():
        return []
    wrong = np.count_nonzero(changed & ~grown(may, 1))
    return [f"changed {wrong}"] if wrong else []
