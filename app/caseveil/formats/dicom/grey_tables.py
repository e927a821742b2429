"""Grey lookup tables whose entries tell nothing where no stored value of the copy leads.

Such an entry gets the value of the nearest one that is reached. What a viewer stretches by stays:
the ends, and the lowest and highest entry that any stored value could lead to. Looked up are the
stored values in a modality table, in others also what slopes and modality tables make of them: a
viewer may leave these out. Source: DICOM PS3.3 C.11.1, C.11.2 and C.8.7.1.1.2.
"""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from pydicom import DataElement, Dataset

from caseveil.errors import Code, Refused
from caseveil.formats.dicom.frames import Samples
from caseveil.formats.dicom.grey import Floats, number
from caseveil.formats.dicom.module import PixelModule

_DATA: Final = 0x00283006
_MODALITY: Final = 0x00283000
_DEEPEST: Final = 16
_WHOLE: Final = 1 << 16
_MOST: Final = 1000  # looks of one table through one slope; each takes a millisecond or two

_Places = NDArray[np.intp]


class GreyTables:
    """Watches the samples of a clean copy on their way out, then tidies its tables.

    A colour picture is shown through none: no value of it counts as seen.
    """

    def __init__(self, clean: Dataset, module: PixelModule) -> None:
        found = list(_items(clean, 0))
        self._first = [item for parent, item in found if parent == _MODALITY and _DATA in item]
        self._second = [item for parent, item in found if parent != _MODALITY and _DATA in item]
        slopes = {_slope(item) for _, item in found if "RescaleSlope" in item}
        self._slopes = sorted(slopes) if self._second else []
        self._watching = bool(self._first or self._second)
        looks = (1 + len(slopes) + 2 * len(self._first)) * len(self._second)
        if self._watching and (module.stored > _DEEPEST or looks > _MOST):
            raise Refused(Code.UNSUPPORTED_FEATURE, "lookup table")
        self._grey = module.samples == 1
        low = module.limits[0]
        count = 1 << module.stored if self._watching else 0
        self._values = np.roll(np.arange(low, low + count, dtype=np.float64), low)
        self._seen = np.zeros(count, np.bool_)

    def watch(self, samples: Samples) -> None:
        """Remembers the stored values of one frame."""
        if self._watching and self._grey:
            codes = samples.view(f"u{samples.dtype.itemsize}")
            self._seen[codes & (self._seen.size - 1)] = True

    def tidy(self, lossy: bool) -> None:
        """Levels the entries that nothing leads to, in place.

        Args:
            lossy: whether the copy is a lossy JPEG: viewers decode it a little differently, so
                every value of a grey picture counts as seen.

        Raises:
            Refused: where what a viewer stretches by would not stay.
        """
        if lossy and self._grey:
            self._seen[:] = True
        before = self._levels() if self._second else []
        for item in self._first:
            self._tidy(item, [self._values], [self._values])
        after = self._levels() if self._second else []
        for item in self._second:
            self._tidy(item, before, after)

    def _levels(self) -> list[Floats]:
        """What the modality stage may make of every stored value, which is one way nothing."""
        levels = [self._values]
        with np.errstate(all="ignore"):
            levels += [np.nan_to_num(self._values * by + plus) for by, plus in self._slopes]
        for item in self._first:
            entries = _entries(item)
            levels += [entries[at].astype(np.float64) for at in _reached(item, self._values)]
        return levels

    def _tidy(self, item: Dataset, before: Sequence[Floats], after: Sequence[Floats]) -> None:
        entries = _entries(item)
        reaches = [at for levels in after for at in _reached(item, levels)]
        kept = np.zeros(entries.size, np.bool_)
        for at in reaches:
            kept[at[self._seen]] = True
            kept[[at.min(), at.max()]] = True
        kept[[0, -1]] = True
        whole = np.arange(entries.size)
        taken = _nearest(np.flatnonzero(kept), entries.size)
        for at in (*map(np.unique, reaches), whole):
            low, high = (at[pick(entries[at])] for pick in (np.argmin, np.argmax))
            if entries[taken[at]].min() > entries[low]:
                taken[low] = low
            if entries[taken[at]].max() < entries[high]:
                taken[high] = high
        sources = [at for levels in before for at in _reached(item, levels)]
        for was, now in zip((*sources, whole), (*reaches, whole), strict=True):
            old, new = entries[was], entries[taken[now]]
            if (old.min(), old.max()) != (new.min(), new.max()):
                raise Refused(Code.UNSUPPORTED_FEATURE, "lookup table")
        _store(item, taken)


def _items(dataset: Dataset, parent: int) -> Iterator[tuple[int, Dataset]]:
    """A data set and every item in it at any depth, each with the tag of its sequence."""
    yield parent, dataset
    for element in dataset:
        if element.VR == "SQ":
            for item in element.value:
                yield from _items(item, int(element.tag))


def _slope(item: Dataset) -> tuple[float, float]:
    return number(item, "RescaleSlope") or 1.0, number(item, "RescaleIntercept") or 0.0


def _entries(item: Dataset) -> NDArray[np.int64]:
    """The entries of a table as unsigned numbers.

    Raises:
        Refused: ``corrupt`` where there is none.
    """
    found = _stored(item).astype(np.int64) % _WHOLE
    if not found.size:
        raise Refused(Code.CORRUPT, "lookup table")
    return found


def _stored(item: Dataset) -> Samples:
    count = int(item.LUTDescriptor[0]) % _WHOLE or _WHOLE
    value = item[_DATA].value
    if not isinstance(value, bytes):
        return np.atleast_1d(np.asarray(value))[:count]
    return np.frombuffer(value, "<u2" if len(value) >= 2 * count else "u1")[:count]


def _store(item: Dataset, taken: _Places) -> None:
    element, entries = item[_DATA], _stored(item)[taken]
    value: object = entries.tolist()
    if isinstance(element.value, bytes):
        data = entries.tobytes()
        value = data + bytes(len(data) % 2)
    item[_DATA] = DataElement(_DATA, element.VR, value)


def _reached(item: Dataset, levels: Floats) -> Iterator[_Places]:
    """The entry of each level, by every way in which the first value of a table may be meant."""
    last, first = _stored(item).size - 1, int(item.LUTDescriptor[1]) % _WHOLE
    for begin in (first, first - _WHOLE) if first >= _WHOLE // 2 else (first,):
        yield np.clip(np.rint(levels - begin), 0, last).astype(np.intp)


def _nearest(kept: _Places, count: int) -> _Places:
    """For each of ``count`` places the nearest kept one, of two the lower."""
    places = np.arange(count)
    above = kept[np.searchsorted(kept, places)]
    below = kept[np.searchsorted(kept, places, "right") - 1]
    return np.where(above - places < places - below, above, below)
