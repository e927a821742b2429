"""An own walk through a clean PDF: every byte of it is foreseen, but for the pictures' samples.

Such a file has one catalogue, one list of pages, three objects a page in a fixed order, a table
of their places, and nothing else. Source: PDF 32000-1, 7.3, 7.4.4.4, 7.5 and 8.9.
"""

import re
import struct
import zlib
from dataclasses import dataclass
from typing import Final

from caseveil.errors import Code, Refused
from caseveil.verify.png import container as png

_HEAD: Final = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
_DOTS: Final = 200
_POINTS: Final = 72
_TREE: Final = re.compile(rb"<</Type/Pages/Count ([1-9]\d{0,5})/Kids\[[\d R]*\]>>\nendobj\n")
_IMAGE: Final = re.compile(
    rb"<</Type/XObject/Subtype/Image/Width ([1-9]\d{0,5})/Height ([1-9]\d{0,5})/BitsPerComponent 8"
    rb"/ColorSpace/Device(Gray|RGB)/Filter/FlateDecode"
    rb"/DecodeParms<</Predictor 15/Colors ([13])/Columns ([1-9]\d{0,5})>>/Length (\d{1,10})>>\n"
    rb"stream\n"
)
_PAGE: Final = re.compile(rb"<</Type/Page[^>]{1,99}>>>>[^>]{1,29}>>\nendobj\n")
_DRAWN: Final = re.compile(rb"<</Length \d{1,3}>>\nstream\n[^\n]{1,99}\nendstream\nendobj\n")
_END: Final = b"\nendstream\nendobj\n"


@dataclass(frozen=True, slots=True)
class PagePicture:
    """The picture of one page.

    Attributes:
        width: in pixels.
        height: in pixels.
        colours: samples of a pixel, 1 or 3.
        data: its compressed rows, each with the number of its filter, as in a PNG.
    """

    width: int
    height: int
    colours: int
    data: bytes

    def as_png(self) -> bytes:
        """The same samples as a PNG file."""
        kind = 0 if self.colours == 1 else 2
        header = struct.pack(">IIBBBBB", self.width, self.height, 8, kind, 0, 0, 0)
        chunks = ((b"IHDR", header), (b"IDAT", self.data), (b"IEND", b""))
        return png.SIGNATURE + b"".join(_chunk(*chunk) for chunk in chunks)


def _chunk(kind: bytes, payload: bytes) -> bytes:
    checksum = zlib.crc32(kind + payload)
    return struct.pack(">I", len(payload)) + kind + payload + struct.pack(">I", checksum)


def walk(untrusted: bytes) -> tuple[PagePicture, ...]:
    """The pictures of a clean PDF, page by page.

    Raises:
        Refused: ``corrupt`` where any byte is not what it must be, ``truncated`` where some lack.
    """
    reader = _Reader(untrusted)
    reader.expect(_HEAD)
    reader.begin(1)
    reader.expect(b"<</Type/Catalog/Pages 2 0 R>>\nendobj\n")
    reader.begin(2)
    start = reader.at
    count = int(reader.match(_TREE)[1])
    kids = b" ".join(b"%d 0 R" % (3 + 3 * number) for number in range(count))
    tree = b"<</Type/Pages/Count %d/Kids[%b]>>\nendobj\n" % (count, kids)
    _require(untrusted[start : reader.at] == tree, "pages")
    pictures = tuple(_page(reader, number) for number in range(count))
    reader.finish()
    return pictures


def faults(untrusted: bytes) -> list[str]:
    """What a finished PDF holds that it must not, as content-free codes.

    Raises:
        Refused: where the file cannot be walked at all.
    """
    return [
        f"page {number}: {fault}"
        for number, picture in enumerate(walk(untrusted))
        for fault in png.faults(picture.as_png())
    ]


class _Reader:
    """Goes through the bytes once and notes where objects begin."""

    def __init__(self, untrusted: bytes) -> None:
        self._untrusted = untrusted
        self._offsets: list[int] = []
        self.at = 0

    def begin(self, number: int) -> None:
        """The head of an object."""
        self._offsets.append(self.at)
        self.expect(b"%d 0 obj\n" % number)

    def expect(self, wanted: bytes) -> None:
        """Exactly these bytes."""
        self.at += len(wanted)
        _require(self._untrusted[self.at - len(wanted) : self.at] == wanted, "object")

    def match(self, form: re.Pattern[bytes]) -> re.Match[bytes]:
        """Bytes of this form."""
        found = form.match(self._untrusted, self.at)
        if found is None:
            raise Refused(Code.CORRUPT, "object")
        self.at = found.end()
        return found

    def since(self, start: int, end: int) -> bytes:
        """Bytes that were walked already."""
        return self._untrusted[start:end]

    def take(self, length: int) -> bytes:
        """The next bytes."""
        if self.at + length > len(self._untrusted):
            raise Refused(Code.TRUNCATED, "stream")
        self.at += length
        return self._untrusted[self.at - length : self.at]

    def finish(self) -> None:
        """The table of objects and the end."""
        start, count = self.at, len(self._offsets) + 1
        lines = b"".join(b"%010d 00000 n \n" % offset for offset in self._offsets)
        self.expect(b"xref\n0 %d\n0000000000 65535 f \n%b" % (count, lines))
        self.expect(b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (count, start))
        _require(self.at == len(self._untrusted), "after-end")


def _page(reader: _Reader, number: int) -> PagePicture:
    """The three objects of a page; the first two follow from the third."""
    own = 3 + 3 * number
    start = reader.at
    reader.begin(own)
    reader.match(_PAGE)
    reader.begin(own + 1)
    reader.match(_DRAWN)
    told = reader.at
    reader.begin(own + 2)
    found = reader.match(_IMAGE)
    width, height, colours = int(found[1]), int(found[2]), int(found[4])
    _require(int(found[5]) == width and (found[3] == b"RGB") == (colours == 3), "picture")
    _require(reader.since(start, told) == _before(own, width, height), "page")
    data = reader.take(int(found[6]))
    reader.expect(_END)
    return PagePicture(width, height, colours, data)


def _before(own: int, width: int, height: int) -> bytes:
    """The only two objects that may stand before a picture of this size."""
    across, down = (f"{side * _POINTS / _DOTS:.2f}".encode() for side in (width, height))
    drawn = b"q %b 0 0 %b 0 0 cm /P Do Q" % (across, down)
    return (
        b"%d 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 %b %b]"
        b"/Resources<</XObject<</P %d 0 R>>>>/Contents %d 0 R>>\nendobj\n"
        b"%d 0 obj\n<</Length %d>>\nstream\n%b\nendstream\nendobj\n"
    ) % (own, across, down, own + 2, own + 1, own + 1, len(drawn), drawn)


def _require(condition: bool, what: str) -> None:
    if not condition:
        raise Refused(Code.CORRUPT, what)
