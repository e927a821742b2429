"""What animated pictures of every family have in common: one placement, and parts that change."""

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Rect
from caseveil.domain.plan import Plan
from caseveil.errors import Code, Failed

Pixels = NDArray[np.uint8]


def require_all_alike(plan: Plan, frames: int) -> None:
    """Requires that ``plan`` has every frame, and crops and turns all of them alike.

    Raises:
        Failed: ``internal-error`` where it does not: an animation has one canvas.
    """
    placements = {frame.placement for frame in plan.frames}
    if len(plan.frames) != frames or len(placements) != 1:
        raise Failed(Code.INTERNAL, "frames")


def changed(below: Pixels | None, shown: Pixels) -> Rect:
    """The smallest rectangle that holds every change from ``below`` to ``shown``, in pixels.

    Args:
        below: the frame before, height x width x channels; None for the first frame.
        shown: the frame, of the same shape.
    """
    height, width = shown.shape[:2]
    if below is None:
        return Rect(0, 0, width, height)
    return bounds((shown != below).any(axis=2))


def bounds(marked: NDArray[np.bool_]) -> Rect:
    """The smallest rectangle that holds all of ``marked`` (height x width), in pixels.

    It is the pixel at the top left where nothing is marked: no format has empty parts.
    """
    rows, columns = np.flatnonzero(marked.any(axis=1)), np.flatnonzero(marked.any(axis=0))
    if not len(rows):
        return Rect(0, 0, 1, 1)
    return Rect(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)
