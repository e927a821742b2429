"""The colours of a palette that some pixel shows; whatever stands in the others goes.

An entry that no pixel uses is seen by nobody and can hold anything, and so can the colour of what
has been painted over. Source: DICOM PS3.3 C.7.6.3.1.5, C.7.6.3.1.6 and C.8.16.2.1.1.1.
"""

from typing import Final

import numpy as np
from pydicom import DataElement, Dataset

from caseveil.errors import Code, Refused
from caseveil.formats.dicom.frames import Samples
from caseveil.formats.dicom.module import PALETTE, PixelModule

_TABLES: Final = (0x00281201, 0x00281202, 0x00281203, 0x00281204)
_DESCRIPTORS: Final = (0x00281101, 0x00281102, 0x00281103, 0x00281101)
"""Red, green, blue, and opacity, which is as long as red."""

_SUPPLEMENTAL = frozenset({"COLOR", "MIXED"})
_DEEPEST = 16


class Palette:
    """Watches the samples of a clean copy on their way out, then tidies its palette."""

    def __init__(self, dataset: Dataset, module: PixelModule) -> None:
        self._present = any(tag in dataset for tag in _TABLES)
        self._shown = module.photometric == PALETTE or (
            str(dataset.get("PixelPresentation", "")) in _SUPPLEMENTAL
        )
        if self._watching and module.stored > _DEEPEST:
            raise Refused(Code.UNSUPPORTED_FEATURE, "palette")
        self._signed = module.signed
        self._seen = np.zeros(1 << min(module.stored, _DEEPEST), np.bool_)

    @property
    def _watching(self) -> bool:
        return self._present and self._shown

    def watch(self, samples: Samples) -> Samples:
        """``samples``, stored values of one frame, which are remembered."""
        if self._watching:
            codes = samples.view(f"u{samples.dtype.itemsize}")
            self._seen[np.unique(codes) & (self._seen.size - 1)] = True
        return samples

    def tidy(self, clean: Dataset) -> None:
        """Zeroes every entry of ``clean`` that was not seen, in place; all go where none shows."""
        for table, descriptor in zip(_TABLES, _DESCRIPTORS, strict=True):
            if table not in clean:
                continue
            if self._shown:
                first = clean[descriptor].value[1]
                clean[table] = self._tidied(clean[table], clean[descriptor].value[0], first)
            else:
                del clean[table]

    def _tidied(self, table: DataElement, entries: int, first: int) -> DataElement:
        """Values beyond the ends of a table are shown in its first and last colour."""
        count = entries % (1 << _DEEPEST) or 1 << _DEEPEST
        values = np.flatnonzero(self._seen)
        if self._signed:
            values = np.where(values >= self._seen.size // 2, values - self._seen.size, values)
            first = (first + 0x8000) % 0x10000 - 0x8000
        used = np.zeros(count, np.bool_)
        used[np.clip(values - first, 0, count - 1)] = True
        if not isinstance(table.value, bytes):
            numbers = np.asarray(table.value)
            kept = np.where(used[: numbers.size], numbers, 0)
            return DataElement(table.tag, table.VR, kept.tolist())
        wide = len(table.value) >= 2 * count
        data = np.frombuffer(table.value, "<u2" if wide else "u1").copy()
        data[:count][~used[: data.size]] = 0
        data[count:] = 0
        return DataElement(table.tag, table.VR, data.tobytes())
