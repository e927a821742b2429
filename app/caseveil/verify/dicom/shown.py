"""A DICOM frame as a screen shows it: the modality and window stages, the palette, the colours.

Written apart from the rendering that the work is done by, to compare a picture for slides with.
Sources: DICOM PS3.4 (2025a) N.2, PS3.3 C.11.1, C.11.2 and C.7.6.16.2.9 to C.7.6.16.2.10.
"""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Refused
from caseveil.verify.dicom.codestreams import LOSSY
from caseveil.verify.dicom.elements import Element
from caseveil.verify.pixels import rendering
from caseveil.verify.pixels.decoding import DicomFrames, Pixels

Levels = NDArray[np.float64]
_SHARED, _OWN = "(5200,9229)[0]/", "(5200,9230)[{}]/"
_MACROS = ("(0028,9145)[0]/", "(0028,9132)[0]/")
_SLOPE, _INTERCEPT, _MODALITY = "(0028,1053)", "(0028,1052)", "(0028,3000)[0]/"
_CENTRE, _WIDTH, _VOI, _FUNCTION = "(0028,1050)", "(0028,1051)", "(0028,3010)[0]/", "(0028,1056)"
_DESCRIPTOR, _TABLE = "(0028,3002)", "(0028,3006)"
_DEEPEST_TABLE: Final = 16


def is_exact(frames: DicomFrames) -> bool:
    """Whether every decoder gives the same samples, and colours are not converted."""
    return frames.dataset.syntax not in LOSSY and not frames.is_ybr


def picture(frames: DicomFrames, index: int) -> Pixels:
    """Frame ``index``: height x width x 3, 8-bit RGB.

    Raises:
        Refused: ``corrupt`` or ``unsupported-feature`` where it cannot be shown.
    """
    stored, layout = frames.stored(index), frames.layout
    if layout.photometric in ("MONOCHROME1", "MONOCHROME2") and stored.ndim == 2:
        return _Grey(frames, index).shown(stored)
    if stored.ndim == 2:
        return rendering.of_dicom(stored, layout, frames.dataset)[0]
    eight = np.asarray(stored >> max(0, layout.stored - 8)).astype(np.uint8)
    return rendering.ybr_to_rgb(eight) if frames.is_ybr else eight


class _Grey:
    """The stages of one frame, the frame's own attributes before the shared ones (C.7.6.16)."""

    def __init__(self, frames: DicomFrames, index: int) -> None:
        groups = [start + macro for start in (_OWN.format(index), _SHARED) for macro in _MACROS]
        self._scopes = [*groups, ""]
        self._little = frames.dataset.little
        self._inverted = frames.layout.photometric == "MONOCHROME1"
        wanted = tuple(self._scopes[:-1])
        self._by_path: dict[str, Element] = {
            e.path: e
            for e in frames.dataset.elements
            if e.path.startswith(wanted) or e.path.startswith("(0028")
        }
        self._bits, self._signed = frames.layout.stored, frames.layout.signed

    def shown(self, stored: NDArray[Any]) -> Pixels:
        """The frame through its window, or from its darkest to its brightest value."""
        if self._bits > _DEEPEST_TABLE:
            shares = self._shares(stored.astype(np.float64), stored.astype(np.float64))
            grey = _eight(shares)
        else:
            values = np.arange(1 << self._bits, dtype=np.float64)
            if self._signed:
                values[len(values) // 2 :] -= len(values)
            codes = stored.view(f"u{stored.itemsize}") & (len(values) - 1)
            grey = _eight(self._shares(values, values[codes]))[codes]
        return np.repeat(grey[..., None], 3, axis=2)

    def _shares(self, values: Levels, seen: Levels) -> Levels:
        """Brightness of ``values`` from 0 to 1; ``seen`` are those that are on the frame."""
        levels = self._modality(values)
        shares = self._window(levels)
        if shares is None:
            low, high = (float(f(self._modality(seen))) for f in (np.min, np.max))
            shares = (levels - low) / max(high - low, 1e-9)
        return 1 - shares if self._inverted else shares

    def _modality(self, values: Levels) -> Levels:
        for scope in self._scopes:
            if scope + _MODALITY + _TABLE in self._by_path:
                return self._looked_up(values, scope + _MODALITY)
            slope = self._number(scope + _SLOPE)
            if slope is not None:
                return values * (slope or 1.0) + (self._number(scope + _INTERCEPT) or 0.0)
        return values

    def _window(self, levels: Levels) -> Levels | None:
        for scope in self._scopes:
            if scope + _VOI + _TABLE in self._by_path:
                output = self._looked_up(levels, scope + _VOI)
                low, high = float(output.min()), float(output.max())
                return np.asarray((output - low) / max(high - low, 1e-9))
            centre, width = self._number(scope + _CENTRE), self._number(scope + _WIDTH)
            if centre is not None and width is not None and width > 0:
                named = self._by_path.get(scope + _FUNCTION)
                return _windowed(levels, centre, width, named.text if named else "")
        return None

    def _number(self, path: str) -> float | None:
        """The first of the values of a decimal string; None where there is none."""
        element = self._by_path.get(path)
        first = element.text.split("\\")[0].strip() if element else ""
        try:
            return float(first) if first else None
        except ValueError:
            raise Refused(Code.CORRUPT, "display") from None

    def _looked_up(self, values: Levels, item: str) -> Levels:
        order = "<" if self._little else ">"
        described = self._by_path.get(item + _DESCRIPTOR)
        if described is None or len(described.value) != 6:
            raise Refused(Code.CORRUPT, "lookup table")
        count, first, _ = np.frombuffer(described.value, f"{order}u2").tolist()
        if first >= 1 << 15 and values.min() < 0:  # two's complement (C.11.1.1)
            first -= 1 << 16
        data = self._by_path[item + _TABLE].value
        wide = len(data) >= 2 * (count or 1 << 16)
        table = np.frombuffer(data, f"{order}u2" if wide else "u1")[: count or 1 << 16]
        if not len(table):
            raise Refused(Code.CORRUPT, "lookup table")
        at = np.clip(np.rint(values - first), 0, len(table) - 1).astype(np.intp)
        return np.asarray(table[at], np.float64)


def _windowed(levels: Levels, centre: float, width: float, function: str) -> Levels:
    """C.11.2.1.2 and C.11.2.1.3: linear over width - 1 steps, exactly linear, or a sigmoid."""
    if function == "SIGMOID":
        return np.asarray(1 / (1 + np.exp(np.clip(-4 * (levels - centre) / width, -500, 500))))
    if function == "LINEAR_EXACT" or width <= 1:
        return np.asarray((levels - centre) / width + 0.5)
    return np.asarray((levels - centre + 0.5) / (width - 1) + 0.5)


def _eight(shares: Levels) -> NDArray[np.uint8]:
    return np.rint(np.clip(shares, 0, 1) * 255).astype(np.uint8)
