"""Everything a TIFF carries besides the pixels of its pages, as tags."""

import struct
from collections.abc import Iterator

import piexif

from caseveil.domain.source import Tag
from caseveil.formats.metadata import iptc, xmp
from caseveil.formats.metadata.tag_list import TagList
from caseveil.formats.pixels import colour
from caseveil.formats.tiff.page import is_lesser
from caseveil.formats.tiff.structure import SUBORDINATE, Directory, Entry, Structure

ICC = 34675
PHOTOSHOP = 34377
_XMP, _IPTC, _MAKER_NOTE, _USER_COMMENT = 700, 33723, 0x927C, 0x9286
_PIXELS = {
    254, 255, 256, 257, 258, 259, 262, 266, 273, 277, 278, 279, 284, 292, 293, 317, 320, 322, 323,
    324, 325, 332, 338, 339, 347, 513, 514, 530,
}  # fmt: skip
_NAMES = {
    297: "PageNumber", 33432: "Copyright", 33550: "ModelPixelScale", 33922: "ModelTiepoint",
    34264: "ModelTransform", 34735: "GeoKeyDirectory", 34736: "GeoDoubleParams",
    34737: "GeoAsciiParams", 37724: "ImageSourceData", 42112: "GDALMetadata", 42113: "GDALNoData",
}  # fmt: skip
_WINDOWS_TEXTS = range(0x9C9B, 0x9CA0)
_MAX_VALUES = 64
_MAX_BYTES = 1_024
_MAX_GAPS = 50
_ENOUGH = 4


def read(structure: Structure) -> tuple[Tag, ...]:
    """Every field that is not needed for pixels, lesser pictures, and bytes nothing points to."""
    tags = TagList()
    for directory in structure.chain:
        _directory(tags, directory)
    for start, end in list(gaps(structure))[:_MAX_GAPS]:
        name = "Trailer" if end == len(structure.untrusted) else "Unreferenced"
        tags.add(name, _text_or_size(structure.untrusted[start:end]))
    return tags.finish()


def icc_profile(directory: Directory) -> bytes:
    """The colour profile of a page; empty where there is none."""
    return directory.data(ICC)


def is_dropped_picture(directory: Directory) -> bool:
    """Whether it is a picture of its own that is no page."""
    below = directory.path.endswith("SubIFD") and directory.entry(256) is not None
    return below or is_lesser(directory)


def trailing(structure: Structure) -> bytes:
    """What lies behind everything that is pointed to."""
    end = len(structure.untrusted)
    starts = [start for start, stop in gaps(structure) if stop == end]
    return structure.untrusted[min(starts, default=end) :]


def gaps(structure: Structure) -> Iterator[tuple[int, int]]:
    """Ranges of the file that belong to no header, directory, value or picture."""
    at = 16 if structure.untrusted[2:4] in (b"+\0", b"\0+") else 8
    for start, end in sorted(_ranges(structure.chain)):
        if start > at + 1:  # one byte aligns what follows
            yield at, start
        at = max(at, end)
    if at < len(structure.untrusted):
        yield at, len(structure.untrusted)


def _ranges(directories: tuple[Directory, ...]) -> Iterator[tuple[int, int]]:
    for directory in directories:
        yield directory.span
        yield from ((entry.at, entry.at + len(entry.data)) for entry in directory.entries)
        for where, how_long in ((273, 279), (324, 325), (513, 514)):
            pairs = zip(directory.numbers(where), directory.numbers(how_long), strict=False)
            yield from ((at, at + size) for at, size in pairs)
        yield from _ranges(directory.below)


def _directory(tags: TagList, directory: Directory) -> None:
    path = f"EXIF/{directory.path}"
    if is_dropped_picture(directory):
        size = f"{directory.number(256, 0)} x {directory.number(257, 0)} pixels"
        tags.add(f"{path}/Thumbnail", size)
    for entry in directory.entries:
        if entry.tag == _XMP:
            tags.extend(xmp.fields(bytes(entry.data)))
        elif entry.tag == _IPTC:
            tags.extend(list(iptc.fields(bytes(entry.data))) or [("IPTC", _size(entry))])
        elif entry.tag == PHOTOSHOP:
            tags.extend(iptc.resource_fields(bytes(entry.data)))
        elif entry.tag == ICC:
            tags.add("ICC/Description", colour.description(bytes(entry.data)), "ICCProfile")
        elif entry.tag not in _PIXELS and entry.tag not in SUBORDINATE:
            tags.add(f"{path}/{_name(directory, entry)}", _text(entry))
    for below in directory.below:
        _directory(tags, below)


def _name(directory: Directory, entry: Entry) -> str:
    kind = directory.path.rsplit("/", 1)[-1]
    table = piexif.TAGS[kind if kind in ("Exif", "GPS", "Interop") else "Image"]
    known = table.get(entry.tag) or piexif.TAGS["Exif"].get(entry.tag)
    name = _NAMES.get(entry.tag) or (known["name"] if known else f"0x{entry.tag:04X}")
    return str(name)


def _text(entry: Entry) -> str:
    data = bytes(entry.data[:_MAX_BYTES])
    if not data or entry.tag == _MAKER_NOTE:
        return _size(entry)
    if entry.tag == _USER_COMMENT:
        code = "utf-16" if data.startswith(b"UNICODE\0") else "utf-8"
        return data[8:].decode(code, "replace").rstrip("\0 ")
    if entry.tag in _WINDOWS_TEXTS:
        return data.decode("utf-16-le", "replace").rstrip("\0")
    readers = {1: _opaque, 2: _ascii, 5: _rationals, 7: _opaque, 10: _rationals, 11: _floats}
    return (readers | {12: _floats}).get(entry.kind, _numbers)(data, entry)


def _ascii(data: bytes, entry: Entry) -> str:
    del entry
    return data.rstrip(b"\0").decode("utf-8", "replace")


def _floats(data: bytes, entry: Entry) -> str:
    letter, size = ("f", 4) if entry.kind == 11 else ("d", 8)
    count = min(len(data) // size, _MAX_VALUES)
    values = struct.unpack_from(f"{entry.order}{count}{letter}", data)
    return " ".join(f"{value:g}" for value in values)


def _opaque(data: bytes, entry: Entry) -> str:
    del data
    return _text_or_size(bytes(entry.data))


def _numbers(data: bytes, entry: Entry) -> str:
    del data
    return " ".join(map(str, entry.numbers(_MAX_VALUES))) or _size(entry)


def _rationals(data: bytes, entry: Entry) -> str:
    count = min(len(data) // 8, _MAX_VALUES)
    letter = "I" if entry.kind == 5 else "i"
    parts = struct.unpack_from(f"{entry.order}{2 * count}{letter}", data)
    return " ".join(f"{a}/{b}" for a, b in zip(parts[::2], parts[1::2], strict=True))


def _text_or_size(data: bytes) -> str:
    text = data[:_MAX_BYTES].strip(b"\0")
    legible = len(text) >= _ENOUGH and text.isascii() and text.decode("ascii").isprintable()
    return text.decode("ascii") if legible else f"{len(data)} bytes"


def _size(entry: Entry) -> str:
    return f"{len(entry.data)} bytes"
