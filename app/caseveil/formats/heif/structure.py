"""A HEIC or AVIF file as its boxes say it is (ISO/IEC 23008-12), nothing decoded.

Everything in it is an item: pictures, tiles, thumbnails, depth, gain maps, EXIF, XMP. One picture
is the primary one, and it alone is what a viewer shows.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused
from caseveil.formats.heif.bmff import Box, Reader, boxes

GRID, OVERLAY, DERIVED, TONE_MAP = b"grid", b"iovl", b"iden", b"tmap"
EXIF, MIME = b"Exif", b"mime"
_CODED = {b"hvc1", b"hev1", b"av01", b"jpeg", b"avc1", b"vvc1", b"j2k1", b"unci"}
_PICTURES = {*_CODED, GRID, OVERLAY, DERIVED, TONE_MAP}
_MAX_ITEMS = 10_000
_KNOWN_BOXES = {b"ftyp", b"meta", b"mdat", b"free", b"skip", b"wide", b"moov"}


@dataclass(slots=True)
class Item:
    """One item.

    Attributes:
        id: its number.
        kind: four letters.
        mime: of an item of the kind ``mime``.
        hidden: whether it is not to be shown by itself.
        properties: (kind, data) in the order in which they apply.
        points: kind of reference to the items it refers to.
        extents: offset and length of its parts.
        inside: whether the offsets count from the ``idat`` box.
    """

    id: int
    kind: bytes
    mime: str = ""
    hidden: bool = False
    properties: list[Box] = field(default_factory=list)
    points: dict[bytes, list[int]] = field(default_factory=dict)
    extents: list[tuple[int, int]] = field(default_factory=list)
    inside: bool = False

    @property
    def is_picture(self) -> bool:
        """Whether it can be seen."""
        return self.kind in _PICTURES

    def attribute(self, kind: bytes) -> bytes | None:
        """The data of its first property of that kind."""
        return next((box.data for box in self.properties if box.kind == kind), None)

    @property
    def size(self) -> Size | None:
        """Stored size, before it is cropped and turned; None where it is not told."""
        data = self.attribute(b"ispe")
        return Size(*struct.unpack_from(">II", data, 4)) if data and len(data) >= 12 else None


@dataclass(frozen=True, slots=True)
class Structure:
    """All items, the primary one, and what else the file carries.

    Attributes:
        items: by number.
        primary: what a viewer shows.
        movie: the box of tracks: a sequence of pictures, or a video beside the picture.
        others: boxes that belong to no picture.
        held: data of the ``idat`` box.
        untrusted: the whole file, which offsets count from.
    """

    items: dict[int, Item]
    primary: Item
    movie: Box | None
    others: tuple[Box, ...]
    held: bytes
    untrusted: bytes

    def data(self, item: Item, limit: int) -> bytes:
        """The bytes of an item, at most ``limit``; fewer where its parts point outside."""
        source, found = self.held if item.inside else self.untrusted, b""
        for start, length in item.extents:
            found += source[start : start + min(length or len(source), limit - len(found))]
        return found

    def parts(self) -> set[int]:
        """Numbers of the primary item and of those it is made of: tiles, and its alpha."""
        wanted, found = [self.primary.id], set[int]()
        while wanted:
            if (number := wanted.pop()) in found or number not in self.items:
                continue
            found.add(number)
            wanted += self.items[number].points.get(b"dimg", [])
            wanted += [i.id for i in self.items.values() if self.is_alpha(i, number)]
        return found

    def is_alpha(self, item: Item, of: int) -> bool:
        """Whether ``item`` is the transparency of the item numbered ``of``."""
        named = (item.attribute(b"auxC") or b"")[4:].split(b"\0")[0]
        telling = named.endswith((b"auxiliary:alpha", b"auxid:1"))
        return telling and of in item.points.get(b"auxl", [])


def brands(untrusted: bytes) -> frozenset[bytes]:
    """The brands that the file says it is of; empty where it is no such file."""
    size = int.from_bytes(untrusted[:4], "big")
    if untrusted[4:8] != b"ftyp" or not 16 <= size <= 4096:
        return frozenset()
    told = untrusted[8:12] + untrusted[16:size]
    return frozenset(told[at : at + 4] for at in range(0, len(told), 4))


def parse(untrusted: bytes) -> Structure:
    """The structure of a file.

    Raises:
        Refused: ``truncated``, ``corrupt`` or ``no-picture``.
    """
    top = list(boxes(untrusted))
    meta = next((box for box in top if box.kind == b"meta"), None)
    if meta is None:
        raise Refused(Code.NO_PICTURE, "items")
    inner: dict[bytes, Box] = {}
    for box in boxes(meta.data, 4):
        inner.setdefault(box.kind, box)
    items = _items(inner)
    primary = items.get(_primary(inner))
    if primary is None or not primary.is_picture:
        raise Refused(Code.NO_PICTURE, "primary-item")
    movie = next((box for box in top if box.kind == b"moov"), None)
    others = tuple(box for box in top if box.kind not in _KNOWN_BOXES)
    held = inner[b"idat"].data if b"idat" in inner else b""
    return Structure(items, primary, movie, others, held, untrusted)


def _items(inner: dict[bytes, Box]) -> dict[int, Item]:
    items = {item.id: item for item in _infos(inner.get(b"iinf"))}
    if len(items) > _MAX_ITEMS:
        raise Refused(Code.CORRUPT, "items")
    _add_properties(items, inner.get(b"iprp"))
    _add_references(items, inner.get(b"iref"))
    _add_places(items, inner.get(b"iloc"))
    return items


def _primary(inner: dict[bytes, Box]) -> int:
    box = inner.get(b"pitm")
    return int.from_bytes(box.data[4 : 8 if box.version else 6], "big") if box else -1


def _infos(box: Box | None) -> Iterator[Item]:
    if box is None:
        return
    for entry in boxes(box.data, 8 if box.version else 6):
        if entry.kind != b"infe" or entry.version < 2:
            continue
        reader = Reader(entry.data, 1)
        hidden = bool(reader.number(3) & 1)
        number = reader.number(2 if entry.version == 2 else 4)
        reader.take(2)
        kind = reader.take(4)
        reader.text()
        yield Item(number, kind, reader.text() if kind == MIME else "", hidden)


def _add_properties(items: dict[int, Item], box: Box | None) -> None:
    inner = list(boxes(box.data)) if box else []
    known = [p for one in inner if one.kind == b"ipco" for p in boxes(one.data)]
    for one in inner:
        if one.kind != b"ipma":
            continue
        reader = Reader(one.data, 1)
        wide = reader.number(3) & 1
        for _ in range(reader.number(4)):
            item = items.get(reader.number(4 if one.version else 2))
            for _ in range(reader.number(1)):
                index = reader.number(2 if wide else 1) & (0x7FFF if wide else 0x7F)
                if item is not None and 1 <= index <= len(known):
                    item.properties.append(known[index - 1])


def _add_references(items: dict[int, Item], box: Box | None) -> None:
    size = 4 if box and box.version else 2
    for reference in boxes(box.data, 4) if box else ():
        reader = Reader(reference.data)
        item = items.get(reader.number(size))
        to = [reader.number(size) for _ in range(reader.number(2))]
        if item is not None:
            item.points.setdefault(reference.kind, []).extend(to)


def _add_places(items: dict[int, Item], box: Box | None) -> None:
    if box is None:
        return
    reader, version = Reader(box.data, 4), box.version
    sizes = reader.number(2)
    offset, length, base, index = (sizes >> shift & 15 for shift in (12, 8, 4, 0))
    for _ in range(reader.number(4 if version == 2 else 2)):
        item = items.get(reader.number(4 if version == 2 else 2))
        method = reader.number(2) & 15 if version else 0
        reader.take(2)
        start = reader.number(base)
        for _ in range(reader.number(2)):
            reader.take(index if version else 0)
            extent = start + reader.number(offset), reader.number(length)
            if item is not None:
                item.extents.append(extent)
                item.inside = method == 1
