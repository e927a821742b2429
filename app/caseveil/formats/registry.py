"""The families the program reads, told apart by content, never by name."""

from caseveil.errors import Code, Refused
from caseveil.formats.base import Format
from caseveil.formats.bmp.document import BMP
from caseveil.formats.dicom.document import DICOM
from caseveil.formats.gif.document import GIF
from caseveil.formats.heif.document import AVIF, HEIC
from caseveil.formats.jpeg.document import JPEG
from caseveil.formats.pdf.document import PDF
from caseveil.formats.png.document import PNG
from caseveil.formats.pptx.document import PPTX
from caseveil.formats.tiff.document import TIFF
from caseveil.formats.webp.document import WEBP

FORMATS: tuple[Format, ...] = (JPEG, PNG, TIFF, BMP, GIF, WEBP, HEIC, AVIF, PDF, PPTX, DICOM)

_ENVELOPED = bytes.fromhex("06092a864886f70d010703")
_ARMOUR = b"-----BEGIN PGP MESSAGE"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED_STREAM = "EncryptedPackage".encode("utf-16-le")
_SIGNATURES = (
    (b"PK\x03\x04", "zip"),
    (_COMPOUND, "compound"),
    (b"\0\0\0\x0cjP  \r\n\x87\n", "jpeg-2000"),
    (b"\xff\x4f\xff\x51", "jpeg-2000"),
    (b"\xff\x0a", "jpeg-xl"),
    (b"\0\0\0\x0cJXL \r\n\x87\n", "jpeg-xl"),
)


def identify(untrusted: bytes) -> Format:
    """The family of these bytes.

    Raises:
        Refused: ``empty``, ``encrypted``, or ``unsupported-format`` with the name of a family
            that is known but not read.
    """
    if not untrusted:
        raise Refused(Code.EMPTY)
    for candidate in FORMATS:
        if candidate.recognises(untrusted):
            return candidate
    if _is_encrypted(untrusted):
        raise Refused(Code.ENCRYPTED)
    raise Refused(Code.UNSUPPORTED_FORMAT, _family(untrusted[:64]))


def named(name: str) -> Format:
    """The family with this ``name``; KeyError where there is none."""
    return {family.name: family for family in FORMATS}[name]


def _is_encrypted(untrusted: bytes) -> bool:
    """Whether a container says that its content is encrypted.

    Sources: secure DICOM files, PS3.15 B.1, are CMS enveloped data (RFC 5652); ZIP appnote 4.4.4,
    bit 0; OpenPGP armour, RFC 9580, 6.2; encrypted Office files are compound files with a stream
    of that name, MS-OFFCRYPTO 2.3.4.
    """
    head = untrusted[:64]
    zipped = head.startswith(b"PK\x03\x04") and len(head) > 6 and bool(head[6] & 1)
    locked_office = head.startswith(_COMPOUND) and _LOCKED_STREAM in untrusted
    return zipped or locked_office or _ENVELOPED in head or head.startswith(_ARMOUR)


def _family(head: bytes) -> str:
    """A content-free name for families that are known but not read."""
    if head[4:8] == b"ftyp":
        return "mp4"
    return next((name for start, name in _SIGNATURES if head.startswith(start)), "")
