"""The families the program reads, told apart by content, never by name."""

from caseveil.errors import Code, Refused
from caseveil.formats.base import Format
from caseveil.formats.dicom import DICOM
from caseveil.formats.jpeg import JPEG
from caseveil.formats.png import PNG

FORMATS: tuple[Format, ...] = (JPEG, PNG, DICOM)

_BRANDS = {
    b"heic": "heic", b"heix": "heic", b"heim": "heic", b"heis": "heic",
    b"hevc": "heic", b"hevx": "heic", b"mif1": "heic", b"msf1": "heic",
    b"avif": "avif", b"avis": "avif",
}  # fmt: skip
_SIGNATURES = (
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"II+\0", "tiff"),
    (b"MM\0+", "tiff"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"\0\0\0\x0cjP  \r\n\x87\n", "jpeg-2000"),
    (b"\xff\x4f\xff\x51", "jpeg-2000"),
    (b"\xff\x0a", "jpeg-xl"),
    (b"\0\0\0\x0cJXL \r\n\x87\n", "jpeg-xl"),
)


def identify(untrusted: bytes) -> Format:
    """The family of these bytes.

    Raises:
        Refused: ``empty``, or ``unsupported-format`` with the family's name where it is known.
    """
    if not untrusted:
        raise Refused(Code.EMPTY)
    for candidate in FORMATS:
        if candidate.recognises(untrusted):
            return candidate
    raise Refused(Code.UNSUPPORTED_FORMAT, _family(untrusted[:64]))


def named(name: str) -> Format:
    """The family with this ``name``; KeyError where there is none."""
    return {family.name: family for family in FORMATS}[name]


def _family(head: bytes) -> str:
    """A content-free name for families that are known but not read."""
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "mp4")
    return next((name for start, name in _SIGNATURES if head.startswith(start)), "")
