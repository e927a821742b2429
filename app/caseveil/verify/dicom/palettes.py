"""Whether the palette of a finished DICOM file holds colours that no pixel shows.

Source: DICOM PS3.3 (2025a) C.7.6.3.1.5, C.7.6.3.1.6 and C.8.16.2.1.1.1 (supplemental palettes).
"""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from caseveil.verify.dicom.document import Dataset

_PAIRS: Final = (
    (0x00281101, 0x00281201),
    (0x00281102, 0x00281202),
    (0x00281103, 0x00281203),
    (0x00281101, 0x00281204),
)
_PRESENTATION: Final = 0x00089205
_MOST: Final = 1 << 16


class Colours:
    """Gathers the values of every frame, then judges the tables at the root."""

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset
        self._there = [pair for pair in _PAIRS if pair[1] in dataset.top]
        self._values: set[int] = set()

    def see(self, samples: NDArray[Any]) -> None:
        """Remembers the stored values of one frame."""
        if self._there:
            self._values.update(np.unique(samples).tolist())

    def faults(self) -> list[str]:
        """Tables with a colour that is not shown, or that nothing uses, as content-free codes."""
        palette = self._dataset.text(0x00280004) == "PALETTE COLOR"
        shown = palette or self._dataset.text(_PRESENTATION) in ("COLOR", "MIXED")
        return [
            f"palette-{table:08x}"
            for descriptor, table in self._there
            if not shown or not self._is_spent(descriptor, table)
        ]

    def _is_spent(self, descriptor: int, table: int) -> bool:
        told = self._dataset.top.get(descriptor)
        if told is None or len(told.value) != 6:
            return False
        count, first, _ = np.frombuffer(told.value, "<u2").tolist()
        count = count or _MOST
        if first >= _MOST // 2 and min(self._values, default=0) < 0:
            first -= _MOST
        data = self._dataset.top[table].value
        entries = np.frombuffer(data, "<u2" if len(data) >= 2 * count else "u1")
        reached = {min(max(value - first, 0), count - 1) for value in self._values}
        return set(np.flatnonzero(entries).tolist()) <= reached
