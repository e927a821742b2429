"""The pages of a PDF: of a clean one its pictures, of a source what PDFium renders.

No second renderer of any PDF comes in a wheel under a licence that fits; the first pass uses the
same one, and the receipt names it. A clean PDF is read without it.
"""

from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray
from pypdfium2 import raw

from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused
from caseveil.verify.pdf import container
from caseveil.verify.pixels import rendering
from caseveil.verify.pixels.decoding import PngFrames

Samples = NDArray[Any]
Pixels = NDArray[np.uint8]
_SCALE: Final = 200 / 72
_OPAQUE: Final = 255


@dataclass
class PageFrames:
    """A clean PDF: RGBA in 8 bits, decoded without a PDF library."""

    untrusted: bytes
    pictures: tuple[container.PagePicture, ...] = field(init=False)
    engines: tuple[str, ...] = ("libpng", "zlib")
    _kept: tuple[int, Samples] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.pictures = container.walk(self.untrusted)

    @property
    def sizes(self) -> tuple[Size, ...]:
        """The size of every page in pixels."""
        return tuple(Size(picture.width, picture.height) for picture in self.pictures)

    def stored(self, index: int) -> Samples:
        """Height x width x 4, RGBA, 8 bits."""
        _require(index, len(self.pictures))
        if self._kept is None or self._kept[0] != index:
            self._kept = index, PngFrames(self.pictures[index].as_png()).stored(0)
        return self._kept[1]

    def displayed(self, index: int) -> tuple[Pixels, ...]:
        """The page as it is."""
        return rendering.of_rgba(self.stored(index))


class RenderedFrames:
    """The pages of any PDF on white, at 200 dots an inch: RGBA in 8 bits, opaque."""

    engines = ("pdfium",)

    def __init__(self, untrusted: bytes) -> None:
        """Counts and measures the pages.

        Raises:
            Refused: ``corrupt`` where it cannot be read.
        """
        try:
            self._document = pdfium.PdfDocument(untrusted)
            self._document.init_forms()
            told = [self._document.get_page_size(n) for n in range(len(self._document))]
        except pdfium.PdfiumError:
            raise Refused(Code.CORRUPT, "decode") from None
        self.sizes = tuple(Size(round(w * _SCALE), round(h * _SCALE)) for w, h in told)
        self._kept: tuple[int, Samples] | None = None

    def stored(self, index: int) -> Samples:
        """Height x width x 4, RGBA, 8 bits."""
        _require(index, len(self.sizes))
        if self._kept is None or self._kept[0] != index:
            self._kept = index, self._rendered(index)
        return self._kept[1]

    def displayed(self, index: int) -> tuple[Pixels, ...]:
        """The page as it is."""
        return rendering.of_rgba(self.stored(index))

    def _rendered(self, index: int) -> Samples:
        size, page = self.sizes[index], self._page(index)
        bitmap = pdfium.PdfBitmap.new_native(size.width, size.height, raw.FPDFBitmap_BGRx)
        bitmap.fill_rect((_OPAQUE,) * 4, 0, 0, size.width, size.height)
        where = (0, 0, size.width, size.height, 0, raw.FPDF_ANNOT)
        raw.FPDF_RenderPageBitmap(bitmap, page, *where)
        if self._document.formenv:
            raw.FPDF_FFLDraw(self._document.formenv, bitmap, page, *where)
        shown = bitmap.to_numpy()[..., 2::-1]
        rgba = np.full((*shown.shape[:2], 4), _OPAQUE, np.uint8)
        rgba[..., :3] = shown
        return rgba

    def _page(self, index: int) -> Any:
        try:
            return self._document[index]
        except pdfium.PdfiumError:
            raise Refused(Code.CORRUPT, "decode") from None


def _require(index: int, count: int) -> None:
    if not 0 <= index < count:
        raise Refused(Code.CORRUPT, "frame index")
