"""Whether the grey lookup tables of a finished DICOM file hold entries that tell something unseen.

An entry that no stored value leads to must equal the nearest one that counts. To count, it is led
to by a value of the picture, or is an end of what values could lead to; one lowest and one highest
of them, which viewers stretch by, may stand anywhere.
Source: DICOM PS3.3 (2025a) C.11.1, C.11.2 and C.8.7.1.1.2.
"""

from collections.abc import Iterator
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Refused
from caseveil.verify.dicom import codestreams
from caseveil.verify.dicom.document import Dataset
from caseveil.verify.dicom.elements import Element
from caseveil.verify.dicom.layout import Layout

_DATA: Final = 0x00283006
_SLOPE: Final = 0x00281053
_MODALITY: Final = "(0028,3000)["
_WHOLE: Final = 1 << 16
_DEEPEST: Final = 16

_Levels = NDArray[np.float64]
_Entries = NDArray[np.intp]


class Greys:
    """Gathers the values of every frame, then judges the tables at any depth."""

    def __init__(self, dataset: Dataset, layout: Layout) -> None:
        self._tables = [e for e in dataset.elements if e.tag == _DATA]
        self._by_path = {e.path: e for e in dataset.elements} if self._tables else {}
        self._watching = bool(self._tables) and layout.stored <= _DEEPEST
        self._grey = layout.channels == 1
        count = 1 << layout.stored if self._watching else 1
        values = np.arange(count, dtype=np.float64)
        if layout.signed:
            values[count // 2 :] -= count
        self._values = values
        self._seen = np.full(count, self._grey and dataset.syntax in codestreams.JPEG)

    def see(self, samples: NDArray[Any]) -> None:
        """Remembers the stored values of one frame."""
        if self._watching and self._grey:
            codes = samples.view(f"u{samples.itemsize}")
            self._seen[codes & (len(self._seen) - 1)] = True

    def faults(self) -> list[str]:
        """Tables with an entry that nothing leads to and that is not levelled, as codes.

        Raises:
            Refused: ``corrupt`` where a slope is no number.
        """
        if not self._watching:
            return ["grey-table"] if self._tables else []
        return ["grey-table" for table in self._tables if not self._is_level(table)]

    def _is_level(self, table: Element) -> bool:
        looked = self._looked(table)
        if looked is None:
            return False
        entries, first = looked
        levels = [self._values]
        if not _is_modality(table):
            levels += [*self._sloped(), *self._mapped()]
        reaches = [at for one in levels for at in _places(one, first, len(entries))]
        counts = {0, len(entries) - 1}
        for at in reaches:
            counts |= {int(at.min()), int(at.max()), *np.unique(at[self._seen]).tolist()}
        wrong = set(np.flatnonzero(entries != entries[_nearest(counts, len(entries))]).tolist())
        reaches.append(np.arange(len(entries)))
        for at in map(np.unique, reaches):
            wrong -= {int(at[entries[at].argmin()]), int(at[entries[at].argmax()])}
        return not wrong

    def _looked(self, table: Element) -> tuple[_Entries, int] | None:
        """The entries of a table and its first value, as unsigned as they stand."""
        described = self._by_path.get(table.path.removesuffix("(0028,3006)") + "(0028,3002)")
        if described is None or len(described.value) != 6 or not len(table.value):
            return None
        count, first, _ = np.frombuffer(described.value, "<u2").tolist()
        count = count or _WHOLE
        wide = len(table.value) >= 2 * count
        entries = np.frombuffer(table.value, "<u2" if wide else "u1").astype(np.intp)
        return None if entries[count:].any() else (entries[:count], first)

    def _sloped(self) -> Iterator[_Levels]:
        """Every stored value under each slope that stands anywhere."""
        slopes = [e for e in self._by_path.values() if e.tag == _SLOPE]
        pairs = {(_first(e), _first(self._by_path.get(_intercept(e)))) for e in slopes}
        for slope, intercept in pairs:
            with np.errstate(all="ignore"):
                yield np.nan_to_num(self._values * (slope or 1.0) + intercept)

    def _mapped(self) -> Iterator[_Levels]:
        """Every stored value through each modality table."""
        for looked in map(self._looked, filter(_is_modality, self._tables)):
            if looked is not None:
                entries, first = looked
                for at in _places(self._values, first, len(entries)):
                    yield entries[at].astype(np.float64)


def _is_modality(table: Element) -> bool:
    return table.path.rpartition("/")[0].rpartition("/")[2].startswith(_MODALITY)


def _intercept(slope: Element) -> str:
    return slope.path.removesuffix("(0028,1053)") + "(0028,1052)"


def _first(element: Element | None) -> float:
    text = element.text.split("\\")[0].strip() if element else ""
    try:
        return float(text or 0)
    except ValueError:
        raise Refused(Code.CORRUPT, "display") from None


def _places(levels: _Levels, first: int, count: int) -> Iterator[NDArray[np.intp]]:
    """Where each level leads; a large first value may be meant in two's complement."""
    for begin in {first, first - _WHOLE if first >= _WHOLE // 2 else first}:
        yield np.clip(np.rint(levels - begin), 0, count - 1).astype(np.intp)


def _nearest(counts: set[int], size: int) -> NDArray[np.intp]:
    """The nearest place that counts, of two equally near the lower."""
    ordered = np.array(sorted(counts))
    middles = (ordered[:-1] + ordered[1:]) // 2
    return np.asarray(ordered[np.searchsorted(middles, np.arange(size))])
