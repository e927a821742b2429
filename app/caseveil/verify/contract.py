"""What the second pass is told, and the one thing it asks of others: a second look.

This package shares no code with the work it checks: it imports nothing of ``formats``, ``redact``,
``workflow``, Pillow or pydicom. It has its own container walkers, and it decodes the source and
the output with the *same* decoders of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.findings import Kind
from caseveil.domain.geometry import Polygon
from caseveil.domain.plan import Plan
from caseveil.verify.pixels.raster import Mask

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Hit:
    """Something the second look sees, in output coordinates, displayed pixels."""

    kind: Kind
    score: float
    polygon: Polygon


class Redetector(Protocol):
    """Looks again, by other scales, rotations and engines; filled by the composition root."""

    @property
    def engines(self) -> tuple[str, ...]:
        """Names of engines and weights that the first pass used too, for the receipt."""

    def look(self, pixels: Pixels, photographic: bool, hidden: Mask | None = None) -> Sequence[Hit]:
        """Every hit above the delivery threshold on one output frame.

        Args:
            pixels: height x width x 3, 8-bit RGB, as displayed.
            photographic: whether it is a camera photo.
            hidden: height x width; where the plan paints the frame. Only what is black there too
                may be left aside.

        Raises:
            Exception: any; the check then could not run.
        """


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a finished file must be.

    Attributes:
        format: name of the family, a key of ``families.FAMILIES``.
        plan: what was to be hidden and the identifiers that must be gone; None for a lone
            ``caseveil verify`` without the source.
        photographic: whether the frames come from a camera.
        made_from: family of the source where the file is a picture of one of its frames; empty
            where it is of the same family.
        part: whether the source ends early, and a person wanted what is there of it.
    """

    format: str
    plan: Plan | None
    photographic: bool = True
    made_from: str = ""
    part: bool = False
