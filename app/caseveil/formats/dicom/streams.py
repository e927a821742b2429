"""Compressed frames that nobody paints, carried over as they are but for what is no picture.

Kept bit for bit is what a decoder needs; comments, application data and everything behind the end
are left out. Sources: ITU-T T.81 annex B, T.87 annex C, DICOM PS3.5 annex G.
"""

import struct
from collections.abc import Iterator

from caseveil.errors import Code, Refused
from caseveil.formats.dicom import jpeg_tables
from caseveil.formats.jpeg import scans as jpeg_scans
from caseveil.formats.jpeg import structure as jpeg_structure

PRECISIONS = frozenset({8, 12})
_NOT_TOLD = frozenset({"coefficients", "scans", "segments"})
_SOI, _EOI, _SOS = 0xD8, 0xD9, 0xDA
_NEEDED = frozenset({*range(0xC0, 0xD0), 0xDB, 0xDD, 0xF7, 0xF8, _SOS}) - {0xCC}
_JFIF, _ADOBE, _COLOUR_TRANSFORM = b"JFIF\0", b"Adobe", b"mrfx"
_BARE_JFIF = b"JFIF\0\1\1\0\0\1\0\1\0\0"


def stripped(codestream: bytes) -> bytes | None:
    """The codestream without what no decoder needs; None where it must be encoded anew.

    Raises:
        Refused: ``corrupt`` or ``truncated`` where it cannot be walked.
    """
    if codestream[:2] != b"\xff\xd8":
        return None
    return jpeg_tables.used_only(b"".join(_jpeg(codestream)))


def padding(jpeg: bytes) -> str | None:
    """The bits that fill a JPEG's coded bytes up; None where it codes more than its picture.

    More may lie below or beside it, as under a lowered height. It is known of one sequential scan
    of 8 or 12 bits, and of no other JPEG.
    """
    try:
        structure = jpeg_structure.parse(jpeg, precisions=PRECISIONS)
        return jpeg_scans.padding(structure)
    except Refused:
        return None


def require_told(jpeg: bytes) -> None:
    """Lets no frame be decoded whose blocks the decoder would draw from those beside them.

    Raises:
        Refused: ``truncated``, or ``corrupt`` where it has too many scans to tell.
    """
    try:
        jpeg_structure.parse(jpeg, precisions=PRECISIONS, part=True)
    except Refused as error:
        if error.detail in _NOT_TOLD:  # anything else is told by the decoder, better
            raise


def _jpeg(data: bytes) -> Iterator[bytes]:
    """JPEG and JPEG-LS: the needed segments, and the coded bytes behind each scan's head."""
    yield data[:2]
    at = 2
    while True:
        while data[at : at + 2] == b"\xff\xff":
            at += 1
        if at + 2 > len(data) or data[at] != 0xFF:
            raise Refused(Code.TRUNCATED, "frame")
        marker = data[at + 1]
        if marker == _EOI:
            yield data[at : at + 2]
            return
        (length,) = struct.unpack_from(">H", data.ljust(at + 4, b"\0"), at + 2)
        body, end = data[at + 4 : at + 2 + length], at + 2 + length
        if length < 2 or end > len(data):
            raise Refused(Code.TRUNCATED, "frame")
        kept = _kept(marker, body)
        if kept is not None:
            yield struct.pack(">BBH", 0xFF, marker, len(kept) + 2) + kept
        if marker == _SOS:
            at = _scan_end(data, end)
            yield data[end:at].rstrip(b"\xff")  # fill bytes before a marker (T.81 B.1.1.2)
        else:
            at = end


def _kept(marker: int, body: bytes) -> bytes | None:
    """A segment as it is carried over: only what tells the decoder of colours is left of APPn."""
    if marker in _NEEDED:
        return body
    if marker == 0xE0 and body.startswith(_JFIF):
        return _BARE_JFIF
    if marker == 0xEE and body.startswith(_ADOBE) and len(body) >= 12:
        return body[:5] + b"\0\x64\0\0\0\0" + body[11:12]
    if marker == 0xE8 and body.startswith(_COLOUR_TRANSFORM):
        return body[:5]
    return None


def _scan_end(data: bytes, at: int) -> int:
    """The next marker that ends a scan: restarts and stuffed bytes belong to it."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            raise Refused(Code.TRUNCATED, "frame")
        following = data[at + 1]
        if following >= 0x80 and following != 0xFF and not 0xD0 <= following <= 0xD7:
            return at
        at += 1 if following == 0xFF else 2
