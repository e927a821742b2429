"""A PDF of pictures: catalogue, pages, one picture and one line of drawing a page, and no more.

No information dictionary, no identifier, no producer: what a copy says of itself is the same for
every copy. Source: PDF 32000-1, 7.4.4.4 (predictors of PNG), 7.5 (file structure), 8.9 (images).
"""

from collections.abc import Iterable
from typing import Final

from caseveil.formats.base import Pixels
from caseveil.formats.pdf.rendering import DOTS_PER_INCH
from caseveil.formats.png import writer as png_writer
from caseveil.formats.png.image import PngImage
from caseveil.formats.png.structure import GREY, RGB

_HEAD: Final = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
_PER_PAGE: Final = 3
_FIRST: Final = 3
_POINTS_PER_INCH: Final = 72


def page(pixels: Pixels, number: int) -> list[bytes]:
    """The objects of one page: the page itself, how it is drawn, its picture.

    Args:
        pixels: height x width x 3, 8-bit RGB.
        number: of the page, from 0.
    """
    own = _FIRST + _PER_PAGE * number
    height, width = pixels.shape[:2]
    across, down = _points(width), _points(height)
    shown = (
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {across} {down}]"
        f"/Resources<</XObject<</P {own + 2} 0 R>>>>/Contents {own + 1} 0 R>>"
    )
    drawn = f"q {across} 0 0 {down} 0 0 cm /P Do Q".encode()
    return [shown.encode(), _stream("", drawn), _image(pixels)]


def assemble(pages: Iterable[list[bytes]]) -> bytes:
    """The file of these pages."""
    objects = [part for parts in pages for part in parts]
    count = len(objects) // _PER_PAGE
    kids = " ".join(f"{_FIRST + _PER_PAGE * number} 0 R" for number in range(count))
    tree = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {count}/Kids[{kids}]>>".encode(),
    ]
    parts, offsets, at = [_HEAD], [], len(_HEAD)
    for number, body in enumerate([*tree, *objects], 1):
        offsets.append(at)
        parts.append(b"%d 0 obj\n%b\nendobj\n" % (number, body))
        at += len(parts[-1])
    lines = [b"0000000000 65535 f \n", *(b"%010d 00000 n \n" % offset for offset in offsets)]
    table = b"xref\n0 %d\n%b" % (len(lines), b"".join(lines))
    end = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(lines), at)
    return b"".join([*parts, table, end])


def _image(pixels: Pixels) -> bytes:
    grey = bool((pixels == pixels[..., :1]).all())
    height, width = pixels.shape[:2]
    colours, space, kind = (1, "Gray", GREY) if grey else (3, "RGB", RGB)
    samples = pixels[..., 0] if grey else pixels
    told = (
        f"/Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent 8"
        f"/ColorSpace/Device{space}/Filter/FlateDecode"
        f"/DecodeParms<</Predictor 15/Colors {colours}/Columns {width}>>"
    )
    return _stream(told, png_writer.data(PngImage(samples, 8, kind)))


def _stream(told: str, data: bytes) -> bytes:
    return b"<<%b/Length %d>>\nstream\n%b\nendstream" % (told.encode(), len(data), data)


def _points(pixels: int) -> str:
    """A length in points, exact: two decimals at 200 dots an inch."""
    return f"{pixels * _POINTS_PER_INCH / DOTS_PER_INCH:.2f}"
