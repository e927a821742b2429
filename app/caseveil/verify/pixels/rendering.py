"""Stored values as 8-bit RGB, so that black can be judged and a second look can be taken.

Source: DICOM PS3.3 (2025a) C.7.6.3.1.2 (photometric interpretations), C.7.6.3.1.5 (palettes).
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Refused
from caseveil.verify.dicom.document import Dataset
from caseveil.verify.dicom.layout import Layout
from caseveil.verify.pixels import deep_values

Samples = NDArray[Any]
Pixels = NDArray[np.uint8]
_PALETTES = ((0x00281101, 0x00281201), (0x00281102, 0x00281202), (0x00281103, 0x00281203))


def of_rgba(samples: Samples) -> tuple[Pixels, ...]:
    """RGBA in 8 or 16 bits as RGB: without alpha; on white and alpha alone where it is not full.

    Behind these, ranges of 16-bit values.
    """
    plain, alpha = colours(samples), samples[..., 3]
    deep = deep_values.views(samples[..., :3])
    if alpha.min() == np.iinfo(alpha.dtype).max:
        return (plain, *deep)
    seen = deep_values.grey(alpha)
    weights = seen.astype(np.uint16)
    on_white = (plain * weights + 255 * (255 - weights)) // 255
    return plain, on_white.astype(np.uint8), seen, *deep, *deep_values.views(alpha)


def colours(samples: Samples) -> Pixels:
    """The first three of four samples in 8 bits, height x width x 3."""
    eight = samples >> 8 if samples.dtype == np.uint16 else samples
    return np.ascontiguousarray(eight[..., :3]).astype(np.uint8, copy=False)


def of_dicom(samples: Samples, layout: Layout, dataset: Dataset) -> tuple[Pixels, ...]:
    """A frame over its full range of values, and without its outermost half percent.

    Args:
        samples: stored values of one frame.
        layout: of the pixel data.
        dataset: holds the palette where there is one.

    Raises:
        Refused: ``unsupported-feature`` for an unknown photometric interpretation.
    """
    kind = layout.photometric
    if kind == "PALETTE COLOR":
        return (np.asarray(palette(dataset)[_index(samples, dataset)]),)
    if samples.ndim == 2 and kind in ("MONOCHROME1", "MONOCHROME2"):
        return _grey(samples, kind == "MONOCHROME1")
    if samples.ndim == 3 and kind in ("RGB", "YBR_RCT", "YBR_ICT"):
        return (_eight(samples, layout),)
    if samples.ndim == 3 and kind in ("YBR_FULL", "YBR_FULL_422"):
        return (ybr_to_rgb(_eight(samples, layout)),)
    raise Refused(Code.UNSUPPORTED_FEATURE, "photometric interpretation")


def ybr_to_rgb(samples: Pixels) -> Pixels:
    """YBR_FULL as RGB (PS3.3 C.7.6.3.1.2, the equations of ITU-T T.871)."""
    y = samples[..., 0].astype(np.float32)
    cb, cr = samples[..., 1].astype(np.float32) - 128, samples[..., 2].astype(np.float32) - 128
    channels = (y + 1.402 * cr, y - 0.344136 * cb - 0.714136 * cr, y + 1.772 * cb)
    shown: Pixels = np.clip(np.rint(np.stack(channels, -1)), 0, 255).astype(np.uint8)
    return shown


def palette(dataset: Dataset) -> Pixels:
    """The colours of a palette, entries x 3.

    Raises:
        Refused: ``corrupt`` where it is missing or cut short.
    """
    order = "<" if dataset.little else ">"
    columns = []
    for descriptor, data in _PALETTES:
        count, _, bits = _descriptor(dataset, descriptor)
        values = bytes(dataset.top[data].value) if data in dataset.top else b""
        wide = len(values) >= 2 * count
        if len(values) < count:
            raise Refused(Code.CORRUPT, "palette")
        table = np.frombuffer(values, f"{order}u2" if wide else "u1")[:count]
        columns.append((table >> (8 if wide and bits > 8 else 0)).astype(np.uint8))
    shortest = min(len(column) for column in columns)
    return np.stack([column[:shortest] for column in columns], axis=-1)


def _descriptor(dataset: Dataset, tag: int) -> tuple[int, int, int]:
    value = bytes(dataset.top[tag].value) if tag in dataset.top else b""
    if len(value) < 6:
        raise Refused(Code.CORRUPT, "palette")
    count, first, bits = np.frombuffer(value[:6], "<u2" if dataset.little else ">u2").tolist()
    return count or 65536, first, bits


def _index(samples: Samples, dataset: Dataset) -> NDArray[np.intp]:
    count, first, _ = _descriptor(dataset, _PALETTES[0][0])
    signed = samples.dtype.kind == "i"
    start = first - 65536 if signed and first >= 32768 else first
    return np.clip(samples.astype(np.intp) - start, 0, count - 1)


def _grey(samples: Samples, inverted: bool) -> tuple[Pixels, ...]:
    lowest, highest = float(samples.min()), float(samples.max())
    # A sample of the pixels is enough to find where the outermost half percent begins.
    low, high = np.percentile(samples[::4, ::4], (0.5, 99.5)).tolist()
    ranges = {(lowest, highest)}
    if samples.dtype.itemsize > 1 and high - low < 0.6 * (highest - lowest):
        ranges.add((low, high))
    return tuple(_window(samples, *limits, inverted) for limits in sorted(ranges))


def _window(samples: Samples, low: float, high: float, inverted: bool) -> Pixels:
    scaled = np.clip((samples.astype(np.float32) - low) * (255 / max(high - low, 1)), 0, 255)
    grey = scaled.astype(np.uint8)
    return np.repeat((255 - grey if inverted else grey)[..., None], 3, axis=2)


def _eight(samples: Samples, layout: Layout) -> Pixels:
    # Colour is unsigned by the standard; deeper samples lose their lower bits.
    return np.asarray(samples >> max(0, layout.stored - 8)).astype(np.uint8)
