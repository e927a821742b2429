"""The one door to PDFium: pages of a document as pictures, its errors as refusals.

Nothing of a document is run: the library is built without JavaScript and without XFA.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import byref, c_float
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused
from caseveil.formats.base import Pixels

DOTS_PER_INCH: Final = 200
MOST_PAGES: Final = 2000
_POINTS_PER_INCH: Final = 72
_LONGEST_SIDE: Final = 32_000
_WHITE: Final = (255, 255, 255, 255)
_END: Final = 1024
"""Bytes at the end of a file among which its end mark stands (PDF 32000-1, annex H, note 18)."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is told of a document without rendering it.

    Attributes:
        pages: size of each page in pixels.
        entries: name and text of each entry of its information dictionary.
        attachments: how many files are embedded in it.
    """

    pages: tuple[Size, ...]
    entries: tuple[tuple[str, str], ...]
    attachments: int


def require_whole(untrusted: bytes) -> None:
    """Refuses a file without its end: PDFium would repair it and show what is left.

    Raises:
        Refused: ``truncated``.
    """
    if b"%%EOF" not in untrusted[-_END:]:
        raise Refused(Code.TRUNCATED, "end mark")


def facts(untrusted: bytes) -> Facts:
    """What is told of the document in these bytes.

    Raises:
        Refused: ``encrypted``, ``corrupt`` (also where it has no page) or ``too-large``.
    """
    with _opened(untrusted) as document:
        count = len(document)
        if count > MOST_PAGES:
            raise Refused(Code.TOO_LARGE, f"{MOST_PAGES} pages")
        pages = tuple(_size(document, index) for index in range(count))
        return Facts(pages, _entries(document), document.count_attachments())


def _entries(document: Any) -> tuple[tuple[str, str], ...]:
    """What the information dictionary says; nothing where its text is no text: all of it goes."""
    try:
        return tuple(sorted(document.get_metadata_dict(skip_empty=True).items()))
    except UnicodeDecodeError:
        return ()


def picture(untrusted: bytes, index: int, size: Size) -> Pixels:
    """Page ``index`` on white with its annotations and filled forms, of ``size`` pixels, RGB.

    Raises:
        Refused: ``corrupt`` where it cannot be rendered.
    """
    with _opened(untrusted, forms=True) as document:
        page = document[index]
        bitmap = pdfium.PdfBitmap.new_native(size.width, size.height, pdfium_c.FPDFBitmap_BGRx)
        try:
            bitmap.fill_rect(_WHITE, 0, 0, size.width, size.height)
            _draw(document, page, bitmap, size)
            return np.ascontiguousarray(bitmap.to_numpy()[..., 2::-1])
        finally:
            bitmap.close()
            page.close()


def _draw(document: Any, page: Any, bitmap: Any, size: Size) -> None:
    where = (0, 0, size.width, size.height, 0, pdfium_c.FPDF_ANNOT)
    pdfium_c.FPDF_RenderPageBitmap(bitmap, page, *where)
    if document.formenv:
        pdfium_c.FPDF_FFLDraw(document.formenv, bitmap, page, *where)


@contextmanager
def _opened(untrusted: bytes, *, forms: bool = False) -> Iterator[Any]:
    document = None
    try:
        document = pdfium.PdfDocument(untrusted)
        if pdfium_c.FPDF_GetSecurityHandlerRevision(document) != -1:
            raise Refused(Code.ENCRYPTED)
        if forms:
            document.init_forms()
        yield document
    except pdfium.PdfiumError:
        locked = document is None and b"/Encrypt" in untrusted
        raise Refused(Code.ENCRYPTED if locked else Code.CORRUPT, "decoder") from None
    except (ValueError, MemoryError, OverflowError):
        raise Refused(Code.CORRUPT, "decoder") from None
    finally:
        if document is not None:
            document.close()


def _size(document: Any, index: int) -> Size:
    """The page at ``DOTS_PER_INCH``, turned as it is shown."""
    told = pdfium_c.FS_SIZEF(c_float(0), c_float(0))
    if not pdfium_c.FPDF_GetPageSizeByIndexF(document, index, byref(told)):
        raise Refused(Code.CORRUPT, "page")
    sides = [round(side * DOTS_PER_INCH / _POINTS_PER_INCH) for side in (told.width, told.height)]
    if not all(0 < side <= _LONGEST_SIDE for side in sides):
        raise Refused(Code.TOO_LARGE if max(sides) > 0 else Code.CORRUPT, "page size")
    return Size(*sides)
