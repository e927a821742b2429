"""How a grey frame is shown: modality and window stages over a table of every stored value.

Working on the table of values instead of the samples keeps memory small at any frame size, and
answers what one stored value looks like. Stages: PS3.4 N.2, PS3.3 C.11.1 and C.11.2.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom import Dataset

from caseveil.domain.window import Window
from caseveil.formats.base import Pixels
from caseveil.formats.dicom.frames import Samples
from caseveil.formats.dicom.module import PixelModule

Floats = NDArray[np.float64]

_TOP_SHARE = 0.005
_MACROS = ("PixelValueTransformationSequence", "FrameVOILUTSequence")


class GreyFrame:
    """One grey frame, ready to be rendered in several ways."""

    def __init__(self, samples: Samples, dataset: Dataset, module: PixelModule, index: int) -> None:
        self._codes, values = _coded(samples, module)
        self._scopes = [dataset, *_functional_groups(dataset, index)]
        self._inverted = module.photometric == "MONOCHROME1"
        self._levels = _modality(values, self._scopes)
        self._used = np.bincount(self._codes.reshape(-1), minlength=values.size) > 0

    @property
    def windowed(self) -> bool:
        """Whether the file says itself how the frame is shown."""
        return _window(self._levels, self._scopes) is not None

    def picture(self) -> Pixels:
        """The frame through the file's own window, or linear over its full range."""
        shares = _window(self._levels, self._scopes)
        if shares is None:
            return self.full_range()
        return self._render(1 - shares if self._inverted else shares)

    def through(self, window: Window) -> Pixels:
        """The frame through ``window``, whatever the file says."""
        shares = _shaped(self._levels, window.centre, window.width, "LINEAR")
        return self._render(1 - shares if self._inverted else shares)

    def full_range(self) -> Pixels:
        """The frame from its darkest to its brightest value."""
        brightness = self._brightness()
        seen = brightness[self._used]
        return self._render(_stretch(brightness, seen.min(), seen.max()))

    def top(self) -> Pixels:
        """Only the brightest half percent, where burned-in text stands."""
        brightness = self._brightness()
        counts = np.bincount(self._codes.reshape(-1), minlength=brightness.size)
        order = np.argsort(brightness)[::-1]
        above = np.cumsum(counts[order])
        edge = order[int(np.searchsorted(above, _TOP_SHARE * above[-1]))]
        seen = brightness[self._used]
        low = min(brightness[edge], seen.max() - 1)
        return self._render(_stretch(brightness, low, seen.max()))

    def _brightness(self) -> Floats:
        return -self._levels if self._inverted else self._levels

    def _render(self, shares: Floats) -> Pixels:
        table = np.rint(np.clip(np.nan_to_num(shares), 0, 1) * 255).astype(np.uint8)
        grey: Pixels = table[self._codes]
        return np.repeat(grey[:, :, np.newaxis], 3, axis=2)


def darkest(module: PixelModule, dataset: Dataset, candidates: tuple[int, int]) -> int:
    """The one of two stored values that is shown darker on the first frame.

    A negative rescale slope turns the scale round, as MONOCHROME1 does.
    """
    scopes = [dataset, *_functional_groups(dataset, 0)]
    levels = _modality(np.array(candidates, np.float64), scopes)
    rising = bool(levels[0] <= levels[1])
    return candidates[0] if rising != (module.photometric == "MONOCHROME1") else candidates[1]


def _coded(samples: Samples, module: PixelModule) -> tuple[Samples, Floats]:
    """Samples as table indices, and the value behind each index; 32-bit samples by 16-bit steps."""
    if module.stored > 16:
        low, high = float(samples.min()), float(samples.max())
        step = max(high - low, 1) / 0xFFFF
        codes = ((samples.astype(np.float64) - low) / step).astype(np.uint16)
        return codes, low + step * np.arange(0x10000, dtype=np.float64)
    count = 1 << module.stored
    values = np.arange(count, dtype=np.float64)
    if module.signed:
        values[count // 2 :] -= count
    unsigned = samples.view(f"u{samples.dtype.itemsize}")
    return unsigned & unsigned.dtype.type(count - 1), values


def _functional_groups(dataset: Dataset, index: int) -> Iterator[Dataset]:
    """Items of the shared and the frame's own groups that hold rescale and window (C.7.6.16)."""
    shared = _items(dataset, "SharedFunctionalGroupsSequence")[:1]
    own = _items(dataset, "PerFrameFunctionalGroupsSequence")[index : index + 1]
    for group in (*shared, *own):
        for macro in _MACROS:
            yield from _items(group, macro)[:1]


def _items(dataset: Dataset, keyword: str) -> list[Dataset]:
    value = dataset.get(keyword)
    return list(value) if value and dataset[keyword].VR == "SQ" else []


def _modality(values: Floats, scopes: list[Dataset]) -> Floats:
    for scope in reversed(scopes):
        if tables := _items(scope, "ModalityLUTSequence"):
            return _looked_up(values, tables[0])
        if number(scope, "RescaleSlope") is not None:
            slope = number(scope, "RescaleSlope") or 1.0
            return values * slope + (number(scope, "RescaleIntercept") or 0.0)
    return values


def _window(levels: Floats, scopes: list[Dataset]) -> Floats | None:
    """Shares 0 to 1 by the first window or lookup table; None where there is none."""
    for scope in reversed(scopes):
        if tables := _items(scope, "VOILUTSequence"):
            output = _looked_up(levels, tables[0])
            return _stretch(output, float(output.min()), float(output.max()))
        centre, width = number(scope, "WindowCenter"), number(scope, "WindowWidth")
        if centre is not None and width is not None and width > 0:
            return _shaped(levels, centre, width, str(scope.get("VOILUTFunction", "LINEAR")))
    return None


def _shaped(levels: Floats, centre: float, width: float, function: str) -> Floats:
    """PS3.3 C.11.2.1.2 and C.11.2.1.3."""
    if function == "SIGMOID":
        return 1 / (1 + np.exp(np.clip(-4 * (levels - centre) / width, -500, 500)))
    if function == "LINEAR_EXACT" or width <= 1:
        return (levels - centre) / width + 0.5
    return (levels - (centre - 0.5)) / (width - 1) + 0.5


def _stretch(values: Floats, low: float, high: float) -> Floats:
    return (values - low) / max(high - low, 1e-9)


def _looked_up(values: Floats, table: Dataset) -> Floats:
    """A modality or VOI lookup table; values outside its domain get its ends (C.11.1.1)."""
    count, first, _bits = (int(number) for number in table.LUTDescriptor)
    if first >= 1 << 15 and values.min() < 0:  # two's complement, whatever the VR says
        first -= 1 << 16
    data: Any = table.LUTData
    if isinstance(data, bytes):
        data = np.frombuffer(data, "<u2" if len(data) >= 2 * (count or 0x10000) else "u1")
    entries = np.asarray(data, np.float64)[: count or 0x10000]
    index = np.clip(np.rint(values - first), 0, entries.size - 1).astype(np.intp)
    return entries[index]


def number(dataset: Dataset, keyword: str) -> float | None:
    """The first of the values of a decimal string; None where there is none."""
    value = dataset.get(keyword)
    if value is None or value == "":
        return None
    first = value if isinstance(value, int | float) else next(iter(value), None)
    return None if first is None else float(first)
