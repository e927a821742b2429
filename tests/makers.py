"""Small pictures and files from a seed, with secrets that a test knows.

pixels, outline = makers.written("Amina Testmann")     a picture and where its text is
makers.photo(seed=3, face=True)                         a picture
makers.jpeg(), makers.png("P"), makers.dicom()          files as bytes, full of SECRETS
makers.hostile()                                        bad files by name
"""

import io
import struct
import zlib
from dataclasses import astuple

import numpy as np
import piexif
from PIL import Image, PngImagePlugin

from made_dicom import LOSSLESS, LOSSY, NATIVE, SYNTAXES, dicom
from made_pictures import SECRETS, Secrets, photo, written

__all__ = [
    "LOSSLESS",
    "LOSSY",
    "NATIVE",
    "PNG_MODES",
    "SECRETS",
    "SYNTAXES",
    "Secrets",
    "bomb",
    "dicom",
    "exif",
    "hostile",
    "jpeg",
    "leaks",
    "needles",
    "photo",
    "png",
    "written",
    "xmp",
]
PNG_MODES = ("1", "L", "LA", "P", "RGB", "RGBA", "I;16")


def needles(secrets: Secrets = SECRETS) -> list[bytes]:
    """Every secret in the encodings in which it may hide."""
    texts = [*astuple(secrets), secrets.name.replace(" ", "^")]
    return [text.encode(code) for text in texts for code in ("utf-8", "utf-16-le", "utf-16-be")]


def leaks(content: bytes) -> list[bytes]:
    """The needles that stand in ``content``."""
    return [needle for needle in needles() if needle in content]


def exif(orientation: int = 1, small: bytes | None = None) -> bytes:
    """An Exif block with secrets, a place, and a thumbnail if given."""
    tags = {
        "0th": {
            piexif.ImageIFD.Orientation: orientation,
            piexif.ImageIFD.Artist: SECRETS.name,
            piexif.ImageIFD.Copyright: SECRETS.hospital,
            piexif.ImageIFD.DateTime: "2024:09:25 10:17:00",
        },
        "Exif": {piexif.ExifIFD.BodySerialNumber: SECRETS.camera},
        "GPS": {
            piexif.GPSIFD.GPSLatitudeRef: "S",
            piexif.GPSIFD.GPSLatitude: ((48, 1), (52, 1), (3156, 100)),
        },
    }
    if small is not None:
        tags |= {"1st": {piexif.ImageIFD.Compression: 6}, "thumbnail": small}
    return piexif.dump(tags)


def xmp() -> bytes:
    """An XMP packet with a secret."""
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
        f'photoshop:Credit="{SECRETS.name}"/></rdf:RDF></x:xmpmeta>'
    ).encode()


def jpeg(
    pixels: np.ndarray | None = None,
    *,
    orientation: int = 1,
    metadata: bool = True,
    mode: str = "RGB",
    trailer: bytes = b"",
    **options: object,
) -> bytes:
    """A JPEG file.

    Args:
        pixels: stored picture; a seeded photo where None.
        orientation: Exif orientation 1 to 8.
        metadata: Exif with thumbnail, XMP and a comment, all with secrets.
        mode: ``RGB``, ``L`` or ``CMYK``.
        trailer: bytes after the end marker.
        options: more for Pillow, for example ``quality``, ``subsampling``, ``progressive``.
    """
    image = Image.fromarray(photo() if pixels is None else pixels).convert(mode)
    extra = {"quality": 90, "subsampling": "4:2:0"} | options
    if metadata:
        small = io.BytesIO()
        image.convert("RGB").resize((80, 60)).save(small, "JPEG")
        extra |= {"exif": exif(orientation, small.getvalue()), "xmp": xmp()}
        extra |= {"comment": SECRETS.note.encode()}
    elif orientation != 1:
        extra |= {"exif": exif(orientation)}
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", **extra)
    return buffer.getvalue() + trailer


def png(
    mode: str = "RGB",
    pixels: np.ndarray | None = None,
    *,
    orientation: int = 1,
    metadata: bool = True,
    trailer: bytes = b"",
) -> bytes:
    """A PNG file of one of ``PNG_MODES``, with text chunks and Exif full of secrets."""
    rgb = photo() if pixels is None else pixels
    image = _in_mode(Image.fromarray(rgb), mode)
    extra: dict[str, object] = {}
    if metadata:
        chunks = PngImagePlugin.PngInfo()
        chunks.add_text("Author", SECRETS.name)
        chunks.add_text("Comment", SECRETS.note, zip=True)
        chunks.add_itxt("Source", SECRETS.hospital, "en", "Source")
        extra = {"pnginfo": chunks, "exif": exif(orientation)}
    buffer = io.BytesIO()
    image.save(buffer, "PNG", **extra)
    return buffer.getvalue() + trailer


def _in_mode(image: Image.Image, mode: str) -> Image.Image:
    if mode == "I;16":
        return Image.fromarray(np.asarray(image.convert("L")).astype(np.uint16) * 257)
    if mode in ("LA", "RGBA"):
        image = image.convert(mode)
        image.putalpha(Image.linear_gradient("L").resize(image.size))
        return image
    return image.quantize(64) if mode == "P" else image.convert(mode)


def hostile() -> dict[str, bytes]:
    """Bad files by what is wrong with them."""
    photo_file, drawing, scan = jpeg(), png(), dicom()
    return {
        "empty": b"",
        "zeros": b"\0" * 4096,
        "text": b"Patient: nobody\n" * 40,
        "jpeg-cut-in-header": photo_file[:100],
        "jpeg-cut-in-scan": photo_file[: len(photo_file) * 2 // 3],
        "jpeg-only-start": b"\xff\xd8\xff",
        "png-cut": drawing[: len(drawing) // 2],
        "png-bad-sum": drawing[:40] + bytes([drawing[40] ^ 1]) + drawing[41:],
        "png-bomb": bomb(),
        "png-wrong-magic": b"\x89PNX" + drawing[4:],
        "dicom-cut": scan[: len(scan) - 1000],
        "dicom-only-magic": b"\0" * 128 + b"DICM",
        "dicom-bomb": dicom(Rows=60000, Columns=60000),
    }


def bomb(side: int = 60_000) -> bytes:
    """A PNG of a few hundred bytes that claims ``side`` x ``side`` pixels."""
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    data = zlib.compress(b"\0" * 10_000)
    parts = (_chunk(b"IHDR", header), _chunk(b"IDAT", data), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
