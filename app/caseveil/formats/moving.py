"""A cine as one animated picture: its frames as displayed, without loss, each as long as it lasts.

Nothing of the source's metadata is carried over but how long a frame is about shown.
"""

from collections.abc import Iterator, Sequence
from statistics import median_low
from typing import Final, Protocol, runtime_checkable

import numpy as np

from caseveil.domain.plan import Plan
from caseveil.domain.policy import PictureFormat
from caseveil.errors import Code, Refused
from caseveil.formats import drawn
from caseveil.formats.base import Document, Pixels, Redactor
from caseveil.formats.png import apng_writer
from caseveil.formats.webp import writer as webp_writer

_FOR_EVER: Final = 0
_STILL: Final = 1000  # milliseconds of the only frame there is, which no viewer asks
_LONGEST, _STEP = 10_000, 10  # milliseconds
_ALIKE: Final = 1.1


@runtime_checkable
class Timed(Protocol):
    """A document that knows how long its frames are shown."""

    @property
    def milliseconds(self) -> tuple[int, ...]:
        """Of every frame."""


def write(document: Document, plan: Plan, redactor: Redactor, wanted: PictureFormat) -> bytes:
    """The frames of ``plan`` as one file, painted, cropped and turned.

    Raises:
        Refused: where a frame cannot be decoded, or several are not one moving picture.
    """
    shown = _shown(document, plan, redactor)
    times = _times(document, plan)
    if wanted is PictureFormat.APNG:
        timed = ((rgba, (time, 1000)) for rgba, time in zip(shown, times, strict=True))
        return apng_writer.encode(timed, _FOR_EVER, opaque=True)
    if len(plan.frames) == 1:
        return webp_writer.still(next(shown))
    return webp_writer.animation(zip(shown, times, strict=True), _FOR_EVER)


def _times(document: Document, plan: Plan) -> list[int]:
    if isinstance(document, Timed):
        return steady([document.milliseconds[frame.index] for frame in plan.frames])
    if len(document.frames) > 1:
        raise Refused(Code.UNSUPPORTED_FEATURE, "no cine")
    return [_STILL]


def steady(times: Sequence[int]) -> list[int]:
    """Times that tell of the pace and little more, in milliseconds.

    A thousandth of a second is seen by nobody, and could spell a name frame by frame. Times that
    differ by less than a tenth become their median, others are rounded.
    """
    least, most = max(1, min(times)), min(max(times), _LONGEST)
    if most < least * _ALIKE:
        return [max(1, min(median_low(times), _LONGEST))] * len(times)
    return [min(max(1, round(time / _STEP)) * _STEP, _LONGEST) for time in times]


def _shown(document: Document, plan: Plan, redactor: Redactor) -> Iterator[Pixels]:
    """Each frame, height x width x 4, opaque."""
    for frame in plan.frames:
        painted = drawn.picture(document, frame, redactor)
        opaque = np.full((*painted.shape[:2], 1), 255, np.uint8)
        yield np.concatenate((painted, opaque), axis=2)
