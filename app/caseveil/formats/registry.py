"""The families the program reads, told apart by content, never by name.

A family is loaded when bytes begin as its files do: a photo waits for no DICOM library.
"""

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from threading import RLock

from caseveil.errors import Code, Refused
from caseveil.formats.base import Format


@dataclass(frozen=True, slots=True)
class _Known:
    """Where a family lives, and how its files may begin.

    Attributes:
        name: of the family.
        folder: its folder here.
        starts: one of which stands at ``at`` in each of its files; empty where any byte may.
        at: offset in the file.
    """

    name: str
    folder: str
    starts: tuple[bytes, ...]
    at: int = 0

    def may_be(self, untrusted: bytes) -> bool:
        """Whether it is worth to load the family for these bytes."""
        return not self.starts or untrusted.startswith(self.starts, self.at)


_KNOWN = (
    _Known("jpeg", "jpeg", (b"\xff\xd8",)),
    _Known("png", "png", (b"\x89PNG",)),
    _Known("tiff", "tiff", (b"II", b"MM")),
    _Known("bmp", "bmp", (b"BM",)),
    _Known("gif", "gif", (b"GIF8",)),
    _Known("webp", "webp", (b"RIFF",)),
    _Known("heic", "heif", (b"ftyp",), 4),
    _Known("avif", "heif", (b"ftyp",), 4),
    _Known("pdf", "pdf", (b"%PDF",)),
    _Known("pptx", "pptx", (b"PK\x03\x04",)),
    _Known("dicom", "dicom", ()),
)

_LOADING = RLock()

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
    for known in _KNOWN:
        if known.may_be(untrusted) and (family := named(known.name)).recognises(untrusted):
            return family
    if _is_encrypted(untrusted):
        raise Refused(Code.ENCRYPTED)
    raise Refused(Code.UNSUPPORTED_FORMAT, _family(untrusted[:64]))


def named(name: str) -> Format:
    """The family with this ``name``; KeyError where there is none."""
    # One at a time: libraries that import each other must not be loaded from both ends.
    with _LOADING:
        return _loaded(name)


@cache
def _loaded(name: str) -> Format:
    folder = {known.name: known.folder for known in _KNOWN}[name]
    family: Format = getattr(import_module(f"caseveil.formats.{folder}.document"), name.upper())
    return family


def families() -> tuple[Format, ...]:
    """All of them, in the order in which they are asked."""
    return tuple(named(known.name) for known in _KNOWN)


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
