"""The decoder of a TIFF page: libtiff, given a file with that page's needed fields alone."""

import imagecodecs
import numpy as np

from caseveil.errors import Code, Refused
from caseveil.formats.tiff import page as tiff_page
from caseveil.formats.tiff import writer
from caseveil.formats.tiff.image import CMYK, GREY, RGB, Pixels, Samples, TiffImage, turned_sign
from caseveil.formats.tiff.page import Page
from caseveil.formats.tiff.structure import Structure
from caseveil.formats.tiff.writer import LONG, SHORT, Field, Part

_UNDEFINED = 7
_REACH = 4
_TABLES, _GROUP3, _GROUP4, _SUBSAMPLING = 347, 292, 293, 530
_COLOUR_MAP = 320


def decode(structure: Structure, page: Page) -> TiffImage:
    """The page, orientation not applied.

    Raises:
        Refused: ``truncated`` or ``corrupt``; ``unsupported-feature`` where readers disagree.
    """
    if page.compression == tiff_page.PACKBITS and page.bits not in (8, 16):
        _require_packed_rows(structure, page)
    try:
        samples = np.asarray(imagecodecs.tiff_decode(_bare(structure, page)))
    except (imagecodecs.TiffError, ValueError, RuntimeError, OverflowError, IndexError):
        raise Refused(Code.CORRUPT, "decoder") from None
    if page.planar and samples.ndim == 3:
        samples = np.moveaxis(samples, 0, 2)
    shape = (page.size.height, page.size.width)
    if samples.shape != (shape if page.samples == 1 else (*shape, page.samples)):
        raise Refused(Code.CORRUPT, "decoder")
    samples = samples.astype(np.uint8 if page.bits <= 8 else np.uint16, copy=False)
    if page.signed:
        samples = turned_sign(samples)
    if page.photometric == tiff_page.PALETTE:
        return TiffImage(_palette(page)[samples], 8, RGB)
    if page.photometric == tiff_page.WHITE_IS_ZERO:
        samples = _inverted(samples, page)
    depth = 1 if page.bits == 1 and page.samples == 1 else 8 if page.bits <= 8 else 16
    kinds = {tiff_page.RGB: RGB, tiff_page.YCBCR: RGB, tiff_page.CMYK: CMYK}
    kind = kinds.get(page.photometric, GREY)
    scaled = _scaled(samples, page.bits, depth)
    return TiffImage(scaled, depth, kind, page.extra, page.signed)


def _require_packed_rows(structure: Structure, page: Page) -> None:
    """Refuses run lengths that do not begin anew with every row, as TIFF 6.0 section 9 asks.

    Readers of rows drop what reaches beyond one, readers of whole strips do not.
    """
    samples = 1 if page.planar else page.samples
    row = -(-page.block.width * samples * page.bits // 8)
    for start, length in page.segments:
        at, end, filled = start, start + length, 0
        while at < end:
            code = structure.untrusted[at]
            run = 257 - code if code > 128 else code + 1 if code < 128 else 0
            at += 1 if code == 128 else 2 if code > 128 else 1 + run
            filled += run
            if filled > row:
                raise Refused(Code.UNSUPPORTED_FEATURE, "packed-rows")
            filled %= row


def _bare(structure: Structure, page: Page) -> bytes:
    """A file of the page alone.

    All but YCbCr are called grey or RGB, so that no value is converted to be displayed.
    """
    plain = 1 if page.samples <= 2 else 2
    meaning = page.photometric if page.photometric == tiff_page.YCBCR else plain
    fields: list[Field] = [
        (256, LONG, [page.size.width]),
        (257, LONG, [page.size.height]),
        (258, SHORT, [page.bits] * page.samples),
        (259, SHORT, [page.compression]),
        (262, SHORT, [meaning]),
        (266, SHORT, [2 if page.reversed_bits else 1]),
        (277, SHORT, [page.samples]),
        (284, SHORT, [2 if page.planar else 1]),
    ]
    if page.tiled:
        fields += [(322, LONG, [page.block.width]), (323, LONG, [page.block.height])]
    else:
        fields.append((278, LONG, [page.block.height]))
    if page.predicted:
        fields.append((317, SHORT, [2]))
    if page.samples > 1 and (more := page.samples - (1 if meaning == 1 else 3)):
        fields.append((338, SHORT, [0] * more))
    fields += _coding(page)
    segments = tuple(structure.untrusted[at : at + size] for at, size in page.segments)
    return writer.assemble([Part(tuple(fields), segments, page.tiled)], structure.order)


def _coding(page: Page) -> list[Field]:
    """Fields that some compressions need."""
    directory = page.directory
    found: list[Field] = []
    if page.compression == tiff_page.FAX3:
        found.append((_GROUP3, LONG, [directory.number(_GROUP3, 0)]))
    elif page.compression == tiff_page.FAX4:
        found.append((_GROUP4, LONG, [directory.number(_GROUP4, 0)]))
    elif page.compression == tiff_page.JPEG:
        if tables := directory.data(_TABLES):
            found.append((_TABLES, _UNDEFINED, list(tables)))
        sampling = directory.numbers(_SUBSAMPLING)
        if page.photometric == tiff_page.YCBCR and len(sampling) == 2:
            found.append((_SUBSAMPLING, SHORT, sampling))
    return found


def reach(page: Page) -> int:
    """Pixels beside a hidden one that may tell its colour; 0 where each pixel has its own.

    Of YCbCr it is what the largest of samples reaches: libtiff takes what the JPEG itself tells.
    """
    return _REACH if page.photometric == tiff_page.YCBCR else 0


def _palette(page: Page) -> Pixels:
    """256 colours. Maps that only hold values of one byte are taken as such, as libtiff does."""
    entries = np.array(page.directory.numbers(_COLOUR_MAP), np.int64)
    if len(entries) != 3 << page.bits:
        raise Refused(Code.CORRUPT, "palette")
    narrow = bool((entries < 256).all())
    found = np.zeros((256, 3), np.uint8)
    found[: 1 << page.bits] = (entries if narrow else entries >> 8).reshape(3, -1).T
    return found


def _inverted(samples: Samples, page: Page) -> Samples:
    """Black as zero; a channel behind the grey stays as it is."""
    highest = samples.dtype.type((1 << page.bits) - 1)
    turned = samples.copy()
    grey = turned if page.samples == 1 else turned[..., 0]
    grey[...] = highest - grey
    return turned


def _scaled(samples: Samples, bits: int, depth: int) -> Samples:
    """Samples of ``bits`` over the whole range of ``depth``, rounded to the nearest."""
    if bits == depth:
        return samples
    highest, wanted = (1 << bits) - 1, (1 << depth) - 1
    steps = (np.arange(1 << bits, dtype=np.int64) * (2 * wanted) + highest) // (2 * highest)
    return steps.astype(np.uint8 if depth <= 8 else np.uint16)[samples]
