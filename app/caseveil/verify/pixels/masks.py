"""What a plan hides on one output frame, as masks in output pixels."""

from dataclasses import dataclass

import cv2
import numpy as np

from caseveil.domain.geometry import Polygon
from caseveil.domain.plan import FramePlan
from caseveil.verify.pixels.raster import Mask, cover


@dataclass(frozen=True, slots=True)
class Hidden:
    """What must be black and what must be left alone on one output frame.

    Attributes:
        must: pixels that must be black: wholly inside a region, or outside of what is kept.
        may: pixels that may be black: ``must`` and every pixel that an edge touches.
        regions: the planned polygons in output coordinates, without the outside of what is kept.
    """

    must: Mask
    may: Mask
    regions: tuple[Polygon, ...]


def hidden(frame: FramePlan) -> Hidden:
    """The masks of one planned frame, cropped and turned as its placement says.

    Of what is drawn beneath it nothing is hidden.
    """
    place = frame.placement
    regions = tuple(place.to_output(polygon) for polygon in frame.fills)
    filled = cover(regions, place.output)
    must, may = filled.whole, filled.touched
    for polygon in frame.keep_only:
        kept = cover([place.to_output(polygon)], place.output)
        must, may = must | ~kept.touched, may | ~kept.whole
    beneath = (0, frame.output.height - place.output.height), (0, 0)
    return Hidden(np.pad(must, beneath), np.pad(may, beneath), regions)


def grown(mask: Mask, pixels: int) -> Mask:
    """``mask`` with everything within ``pixels`` of it, in the maximum norm."""
    kernel = np.ones((2 * pixels + 1, 2 * pixels + 1), np.uint8)
    return cv2.dilate(mask.astype(np.uint8), kernel).astype(np.bool_)


def shrunk(mask: Mask, pixels: int) -> Mask:
    """``mask`` without what lies within ``pixels`` of anything it leaves out.

    Beyond the frame counts as inside.
    """
    return ~grown(~mask, pixels)
