"""How long each frame of a cine is shown, by what the file says of it.

Sources: DICOM PS3.3 (2025a) C.7.6.5 (Cine), C.7.6.6 (Frame Increment Pointer).
"""

from collections.abc import Iterable
from math import isfinite
from typing import Any, Final

from pydicom import Dataset

from caseveil.formats.dicom.reading import refusing

UNKNOWN: Final = 100
"""Milliseconds of a frame where the file tells none that can be meant."""
_LEAST, _MOST = 5.0, 60_000.0  # milliseconds; nobody sees less, or waits for more
_RATES: Final = ("RecommendedDisplayFrameRate", "CineRate")


def delays(dataset: Dataset, frames: int) -> tuple[int, ...]:
    """Milliseconds that each of ``frames`` frames is shown.

    Raises:
        Refused: where the attributes cannot be read.
    """
    with refusing("cine"):
        vector = _numbers(dataset.get("FrameTimeVector"))
        steps = vector[1:]  # the first says when the first frame begins
        if len(vector) == frames > 1 and all(map(_meant, steps)):
            return tuple(round(step) for step in (*steps, steps[-1]))
        told = _numbers(dataset.get("FrameTime"))
        rates = [rate for name in _RATES for rate in _numbers(dataset.get(name))]
        told += [1000 / rate for rate in rates if rate > 0]
    return (next((round(step) for step in told if _meant(step)), UNKNOWN),) * frames


def _meant(step: float) -> bool:
    return isfinite(step) and _LEAST <= step <= _MOST


def _numbers(value: Any) -> list[float]:
    if value is None or isinstance(value, str):
        return []
    values: Iterable[Any] = value if isinstance(value, Iterable) else [value]
    return [float(number) for number in values]
