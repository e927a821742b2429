"""Everything a JPEG carries besides its main image, as tags."""

import struct
from collections.abc import Iterator

import numpy as np

from caseveil.domain.source import Tag
from caseveil.formats.jpeg.structure import APP0, APP14, COM, STRAY, Segment, Structure
from caseveil.formats.metadata import carried, exif, iptc, small, xmp
from caseveil.formats.metadata.small import Small
from caseveil.formats.metadata.tag_list import TagList
from caseveil.formats.pixels import colour

_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_XMP_MORE = b"http://ns.adobe.com/xmp/extension/\0"
_ICC = b"ICC_PROFILE\0"
_MPF = b"MPF\0"
_UNITS = {1: "dpi", 2: "dpcm"}


def read(structure: Structure) -> tuple[Tag, ...]:
    """Every metadata field of the file, in file order."""
    tags = TagList()
    for segment in structure.segments:
        if segment.marker == COM:
            tags.add("COM", segment.payload.decode("utf-8", "replace"), "Comment")
        elif segment.is_application:
            _application(tags, segment)
        elif segment.marker == STRAY:
            tags.add_size("Unreferenced", len(segment.payload))
    if profile := icc_profile(structure):
        tags.add("ICC/Description", colour.description(profile), "ICCProfile")
    if structure.trailing:
        tags.add("Trailer", _trailer(structure.trailing))
        tags.extend(carried.behind(structure.trailing))
    return tags.finish()


def further(structure: Structure, side: int) -> Iterator[Small]:
    """Thumbnails and the pictures behind the end, at most ``side`` pixels wide and high."""
    yield from _jfif_thumbnail(structure, side)
    yield from small.of_jpegs(_jpegs(structure), side)


def _jpegs(structure: Structure) -> Iterator[tuple[str, bytes]]:
    yield from exif.thumbnails(exif_block(structure))
    blocks = [s.payload[len(iptc.PREFIX) :] for s in structure.segments if _is_photoshop(s)]
    yield from iptc.thumbnails(blocks[0] if blocks else b"")
    yield from carried.jpegs(structure.trailing)


def _is_photoshop(segment: Segment) -> bool:
    return segment.is_application and segment.payload.startswith(iptc.PREFIX)


def _jfif_thumbnail(structure: Structure, side: int) -> Iterator[Small]:
    """Samples without any coding, three bytes a pixel (JFIF 1.02)."""
    heads = [s.payload for s in structure.segments if s.marker == APP0]
    data = next((body for body in heads if body.startswith(b"JFIF\0") and len(body) >= 14), b"")
    width, height = data[12:14] if data else (0, 0)
    if width and height and len(data) >= 14 + 3 * width * height:
        pixels = np.frombuffer(data, np.uint8, 3 * width * height, 14)
        yield "JFIF/Thumbnail", small.of_pixels(pixels.reshape(height, width, 3), side)


def exif_block(structure: Structure) -> bytes:
    """The first EXIF block without its prefix; empty where there is none."""
    blocks = (s.payload for s in structure.segments if s.marker == 0xE1)
    return next((b[6:] for b in blocks if b.startswith(exif.PREFIX)), b"")


def icc_profile(structure: Structure) -> bytes:
    """The colour profile, joined in the order of its parts; empty where there is none."""
    parts = [s.payload for s in structure.segments if s.marker == 0xE2]
    chunks = [p for p in parts if p.startswith(_ICC) and len(p) > 14]
    return b"".join(p[14:] for p in sorted(chunks, key=lambda p: p[12]))


def has_second_image(structure: Structure) -> bool:
    """Whether further pictures are announced or follow behind the main image."""
    announced = any(s.marker == 0xE2 and s.payload.startswith(_MPF) for s in structure.segments)
    return announced or b"\xff\xd8\xff" in structure.trailing


def _application(tags: TagList, segment: Segment) -> None:
    data = segment.payload
    if data.startswith(exif.PREFIX):
        _add_or_size(tags, "EXIF", list(exif.fields(data[6:])), data)
    elif data.startswith(_XMP):
        tags.extend(xmp.fields(data[len(_XMP) :]))
    elif data.startswith(_XMP_MORE):
        tags.add_size("XMP/Extended", len(data) - len(_XMP_MORE))
    elif data.startswith(iptc.PREFIX):
        fields = list(iptc.resource_fields(data[len(iptc.PREFIX) :]))
        _add_or_size(tags, "8BIM", fields, data)
    elif segment.marker == APP0 and data.startswith(b"JFIF\0") and len(data) >= 14:
        _jfif(tags, data)
    elif segment.marker == APP14 and data.startswith(b"Adobe") and len(data) >= 12:
        tags.add("Adobe/ColorTransform", str(data[11]))
    elif not data.startswith(_ICC):
        tags.add_size(f"APP{segment.marker - APP0}/{_identifier(data)}", len(data))


def _add_or_size(tags: TagList, path: str, fields: list[tuple[str, str]], data: bytes) -> None:
    if fields:
        tags.extend(fields)
    else:
        tags.add_size(path, len(data))


def _jfif(tags: TagList, data: bytes) -> None:
    unit, across, down, width, height = struct.unpack_from(">BHHBB", data, 7)
    tags.add("JFIF/Density", f"{across} x {down} {_UNITS.get(unit, '')}")
    if width and height:
        tags.add("JFIF/Thumbnail", f"{width} x {height}")


def _identifier(data: bytes) -> str:
    """The name at the start of a segment, as far as it is a name."""
    head = data[:32].split(b"\0", 1)[0]
    text = head.decode("ascii", "replace")
    return text if text and head.isascii() and text.isprintable() else "unknown"


def _trailer(trailing: bytes) -> str:
    kinds = [
        name for mark, name in ((b"\xff\xd8\xff", "JPEG"), (b"ftyp", "MP4")) if mark in trailing
    ]
    return " ".join([f"{len(trailing)} bytes", *kinds])


def warnings(structure: Structure) -> tuple[str, ...]:
    """Codes of what is left out behind or beside the main image."""
    if has_second_image(structure):
        return ("second-image-dropped",)
    return ("trailing-data-dropped",) if structure.trailing.strip(b"\0\xff") else ()
