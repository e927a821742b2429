"""Stored samples as a person sees them, and the stored values that a person sees as black."""

import cv2
import numpy as np
from numpy.typing import NDArray
from pydicom import Dataset
from pydicom.pixels.processing import apply_color_lut

from caseveil.domain.window import Window
from caseveil.errors import Code, Refused
from caseveil.formats.base import Pixels
from caseveil.formats.dicom.frames import Frames, Samples, Stored
from caseveil.formats.dicom.grey import GreyFrame, darkest
from caseveil.formats.dicom.module import GREY, PALETTE, PixelModule
from caseveil.formats.dicom.reading import refusing

_BRIGHTNESS = np.array([0.299, 0.587, 0.114])


class Display:
    """Renders the frames of one file."""

    def __init__(self, dataset: Dataset, module: PixelModule, frames: Frames) -> None:
        self._dataset, self._module, self._frames = dataset, module, frames

    def picture(self, index: int) -> Pixels:
        """Frame ``index`` as displayed: height x width x 3, 8-bit RGB."""
        stored = self._frames.stored(index)
        with refusing("display"):
            if stored.photometric in GREY:
                return self._grey(stored, index).picture()
            if stored.photometric == PALETTE:
                return self._palette()[stored.samples]
            return _colour(stored, self._module)

    def through(self, index: int, window: Window) -> Pixels:
        """Frame ``index`` through another window; as displayed where it is in colour."""
        stored = self._frames.stored(index)
        if stored.photometric not in GREY:
            return self.picture(index)
        with refusing("display"):
            return self._grey(stored, index).through(window)

    def views(self, index: int) -> tuple[Pixels, ...]:
        """Other renderings of a grey frame with more than 8 bits; none for others."""
        stored = self._frames.stored(index)
        if stored.photometric not in GREY or self._module.stored <= 8:
            return ()
        with refusing("display"):
            grey = self._grey(stored, index)
            return (grey.full_range(), grey.top()) if grey.windowed else (grey.top(),)

    def black(self) -> tuple[int, ...]:
        """One stored value per channel that is displayed black, or as dark as the file can."""
        photometric = self._frames.stored(0).photometric
        with refusing("display"):
            if photometric in GREY:
                return (darkest(self._module, self._dataset, self._grey_limits()),)
            if photometric == PALETTE:
                return (int(np.argmin(self._palette() @ _BRIGHTNESS)),)
        if photometric == "RGB":
            return (0, 0, 0)
        middle = 1 << (self._module.stored - 1)
        return (0, middle, middle)

    def _grey_limits(self) -> tuple[int, int]:
        """Ends of the stored range; of the samples where a viewer would stretch by them.

        Without a window viewers scale to the samples found: filling with a value that lies
        beyond them would change how everything else looks.
        """
        module = self._module
        if module.stored <= 8 or self._grey(self._frames.stored(0), 0).windowed:
            return module.limits
        ends = [(s.min(), s.max()) for s in map(self._samples, range(module.frames))]
        return int(min(low for low, _ in ends)), int(max(high for _, high in ends))

    def _samples(self, index: int) -> Samples:
        return self._frames.stored(index).samples

    def _grey(self, stored: Stored, index: int) -> GreyFrame:
        return GreyFrame(stored.samples, self._dataset, self._module, index)

    def _palette(self) -> NDArray[np.uint8]:
        """RGB of every index, 8-bit (PS3.3 C.7.6.3.1.5 and C.7.6.3.1.6)."""
        if "RedPaletteColorLookupTableDescriptor" not in self._dataset or self._module.stored > 16:
            raise Refused(Code.UNSUPPORTED_FEATURE, "palette")
        indices = np.arange(1 << self._module.stored, dtype=np.uint16)
        colours = apply_color_lut(indices[:, np.newaxis], self._dataset)[:, 0, :]
        deep = colours.dtype.itemsize > 1 and int(colours.max()) > 255
        return (colours >> 8 if deep else colours).astype(np.uint8)


def _colour(stored: Stored, module: PixelModule) -> Pixels:
    shift = max(0, module.stored - 8)
    upper = stored.samples >> shift if shift else stored.samples
    eight: Pixels = upper.astype(np.uint8, copy=False)
    return eight if stored.photometric == "RGB" else to_rgb(eight)


def to_rgb(luminance: Pixels) -> Pixels:
    """YBR_FULL, rows x columns x 3 of 8 bits, as RGB."""
    # OpenCV's order is Y, Cr, Cb; its full-range matrix is that of JPEG and of PS3.3 C.7.6.3.1.2.
    swapped = np.empty(luminance.shape, np.uint8)
    cv2.mixChannels([np.ascontiguousarray(luminance)], [swapped], [0, 0, 1, 2, 2, 1])
    return np.asarray(cv2.cvtColor(swapped, cv2.COLOR_YCrCb2RGB), np.uint8)
