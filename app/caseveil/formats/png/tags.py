"""Everything a PNG carries besides its pixels, as tags; texts are inflated within bounds."""

import re
import struct
import zlib

from caseveil.domain.source import Tag
from caseveil.formats.metadata import exif, iptc, xmp
from caseveil.formats.metadata.tag_list import TagList
from caseveil.formats.pixels import colour
from caseveil.formats.png.structure import Chunk, Structure

_PIXEL_CHUNKS = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS"}
_MOVING_CHUNKS = {b"acTL", b"fcTL", b"fdAT"}
_MAX_TEXT = 1 << 20
_XMP = "XML:com.adobe.xmp"
_RAW = re.compile(r"Raw profile type (exif|APP1|iptc|8bim|xmp)", re.IGNORECASE)


def read(structure: Structure, *, moving: bool = False) -> tuple[Tag, ...]:
    """Every metadata field of the file, in file order.

    Args:
        structure: all chunks.
        moving: whether the chunks of an animation belong to the picture.
    """
    tags = TagList()
    shown = _PIXEL_CHUNKS | _MOVING_CHUNKS if moving else _PIXEL_CHUNKS
    for chunk in structure.chunks:
        if chunk.name not in shown:
            _chunk(tags, chunk)
    if structure.trailing:
        tags.add_size("Trailer", len(structure.trailing))
    return tags.finish()


def exif_block(structure: Structure) -> bytes:
    """The EXIF block without a prefix; empty where there is none."""
    return (structure.first(b"eXIf") or b"").removeprefix(exif.PREFIX)


def icc_profile(structure: Structure) -> bytes:
    """The colour profile; empty where there is none or it cannot be inflated."""
    chunk = structure.first(b"iCCP") or b""
    return inflated(chunk.partition(b"\0")[2][1:]) or b""


def inflated(untrusted: bytes) -> bytes | None:
    """What a zlib stream holds, at most a mebibyte of it; None where it is none."""
    try:
        return zlib.decompressobj().decompress(untrusted, _MAX_TEXT)
    except zlib.error:
        return None


def _chunk(tags: TagList, chunk: Chunk) -> None:
    if chunk.name in (b"tEXt", b"zTXt", b"iTXt"):
        _text(tags, chunk)
    elif chunk.name == b"eXIf":
        fields = list(exif.fields(chunk.data.removeprefix(exif.PREFIX)))
        tags.extend(fields or [("EXIF", f"{len(chunk.data)} bytes")])
    elif chunk.name == b"iCCP":
        _profile(tags, chunk.data)
    elif chunk.name == b"tIME" and len(chunk.data) == 7:
        year, *rest = struct.unpack(">H5B", chunk.data)
        tags.add("tIME", "{:04}-{:02}-{:02} {:02}:{:02}:{:02}".format(year, *rest), "ModifyTime")
    elif chunk.name == b"pHYs" and len(chunk.data) == 9:
        across, down, unit = struct.unpack(">IIB", chunk.data)
        tags.add("pHYs", f"{across} x {down}{' per metre' if unit else ''}", "PixelDensity")
    else:
        tags.add_size(chunk.shown_name, len(chunk.data))


def _profile(tags: TagList, data: bytes) -> None:
    name, _, rest = data.partition(b"\0")
    tags.add("iCCP/Name", name.decode("latin-1"), "ProfileName")
    if profile := inflated(rest[1:]):
        tags.add("iCCP/Description", colour.description(profile), "ICCProfile")


def _text(tags: TagList, chunk: Chunk) -> None:
    keyword, text = _keyword_and_text(chunk)
    raw = _RAW.fullmatch(keyword)
    if text is None:
        tags.add_size(f"{chunk.shown_name}/{keyword}", len(chunk.data))
    elif keyword == _XMP:
        tags.extend(xmp.fields(text))
    elif raw and (fields := _raw_profile(raw[1].lower(), text)):
        tags.extend(fields)
    else:
        encoding = "utf-8" if chunk.name == b"iTXt" else "latin-1"
        tags.add(f"{chunk.shown_name}/{keyword}", text.decode(encoding, "replace"))


def _keyword_and_text(chunk: Chunk) -> tuple[str, bytes | None]:
    """The keyword, and the text or None where it cannot be inflated."""
    keyword, _, rest = chunk.data.partition(b"\0")
    name = keyword[:79].decode("latin-1")
    if chunk.name == b"tEXt":
        return name, rest
    if chunk.name == b"zTXt":
        return name, inflated(rest[1:])
    compressed = rest[:1] == b"\1"
    text = rest[2:].partition(b"\0")[2].partition(b"\0")[2]
    return name, inflated(text) if compressed else text


def _raw_profile(kind: str, text: bytes) -> list[tuple[str, str]]:
    """Fields of a metadata block that ImageMagick wrote as hexadecimal text."""
    digits = b"".join(text.split()[2:])
    try:
        block = bytes.fromhex(digits.decode("ascii"))
    except ValueError:
        return []
    if block.startswith(exif.PREFIX):
        return list(exif.fields(block[6:]))
    if kind in ("iptc", "8bim"):
        opener = iptc.resource_fields if block.startswith(b"8BIM") else iptc.fields
        return list(opener(block))
    return list(xmp.fields(block)) if kind == "xmp" else []
