"""One further picture of a HEIF file as a file of its own, so that it can be decoded by itself.

Source: ISO/IEC 23008-12 and 14496-12, the boxes that a file of one item must have.
"""

import struct
from collections.abc import Iterator, Sequence
from itertools import islice

from caseveil.errors import Code, Refused
from caseveil.formats.heif import pixels
from caseveil.formats.heif import structure as heif_structure
from caseveil.formats.heif import tags as heif_tags
from caseveil.formats.heif.structure import GRID, Item, Structure
from caseveil.formats.metadata import small
from caseveil.formats.metadata.small import LARGEST, MOST, Small
from caseveil.formats.png import views as png_views
from caseveil.formats.png.image import PngImage

_MOST_BYTES = 64 << 20
_MOST_TILES = 256
_MOST_PIXELS = 128_000_000  # of all pictures together: a few seconds
_BRANDS = {b"hvc1": b"heic", b"av01": b"avif"}
_APPLIED = frozenset({b"ispe", b"pixi", b"hvcC", b"av1C", b"irot", b"imir"})


def further(structure: Structure, side: int) -> Iterator[Small]:
    """Thumbnails, gain maps, depth and further pictures, each at most ``side`` pixels wide."""
    left = _MOST_PIXELS
    for path, item in islice(heif_tags.further(structure), MOST):
        left -= _pixels(structure, item)
        if left < 0:
            return
        try:
            shown = png_views.shown(_decoded(structure, item))
        except Refused:
            continue
        yield path, small.of_pixels(shown, side)


def _pixels(structure: Structure, item: Item) -> int:
    """Pixels to be decoded, also those of its tiles: a grid may be said to be small."""
    items = (item, *_tiles(structure, item))
    return sum(one.size.pixels if one.size else 0 for one in items)


def _decoded(structure: Structure, item: Item) -> PngImage:
    """The picture of an item, whatever it is decoded by.

    Raises:
        Refused: ``unsupported-feature`` for what is derived from others, ``too-large``, or as the
            decoders.
    """
    items = [item, *_tiles(structure, item)]
    if item.size is None or not 0 < item.size.pixels <= LARGEST or len(items) > _MOST_TILES:
        raise Refused(Code.TOO_LARGE, "further-picture")
    kind = items[-1].kind
    if kind not in _BRANDS or item.kind not in {kind, GRID}:
        raise Refused(Code.UNSUPPORTED_FEATURE, "further-picture")
    file = alone(structure, items)
    if kind == b"hvc1":
        return pixels.by_libheif(file)
    return pixels.by_libavif(heif_structure.parse(file))


def _tiles(structure: Structure, item: Item) -> list[Item]:
    numbers = item.points.get(b"dimg", []) if item.kind == GRID else []
    return [structure.items[number] for number in numbers if number in structure.items]


def alone(structure: Structure, items: Sequence[Item]) -> bytes:
    """A file whose primary picture is the first of ``items``, made of the others if there are any.

    Of their properties it has what a decoder needs.
    """
    coded = [structure.data(item, _MOST_BYTES) for item in items]
    known = list(dict.fromkeys(box for item in items for box in _applied(item)))
    uses, names = [], []
    for number, item in enumerate(items, 1):
        told = bytes(known.index(box) + 1 for box in _applied(item))
        uses.append(struct.pack(">HB", number, len(told)) + told)
        names.append(_full(b"infe", struct.pack(">HH", number, 0) + item.kind + b"\0", version=2))
    count = struct.pack(">H", len(items))
    tiles = struct.pack(f">{len(items) + 1}H", 1, len(items) - 1, *range(2, len(items) + 1))
    brand = _BRANDS[items[-1].kind]
    front = _box(b"ftyp", brand + bytes(4) + b"mif1" + brand)

    def meta(at: int) -> bytes:
        places = [struct.pack(">HH", 0x4400, len(items))]
        for number, data in enumerate(coded, 1):
            places.append(struct.pack(">HHHII", number, 0, 1, at, len(data)))
            at += len(data)
        ipma = _full(b"ipma", struct.pack(">I", len(items)), *uses)
        return _full(
            b"meta",
            _full(b"hdlr", bytes(4) + b"pict" + bytes(13)),
            _full(b"pitm", struct.pack(">H", 1)),
            _full(b"iloc", *places),
            _full(b"iinf", count, *names),
            _full(b"iref", _box(b"dimg", tiles)) if len(items) > 1 else b"",
            _box(b"iprp", _box(b"ipco", b"".join(_box(*box) for box in known)) + ipma),
        )

    head = front + meta(len(front) + len(meta(0)) + 8)
    return head + _box(b"mdat", b"".join(coded))


def _applied(item: Item) -> list[tuple[bytes, bytes]]:
    return [(box.kind, box.data) for box in item.properties if box.kind in _APPLIED]


def _box(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", 8 + len(data)) + kind + data


def _full(kind: bytes, *parts: bytes, version: int = 0) -> bytes:
    return _box(kind, bytes((version, 0, 0, 0)) + b"".join(parts))
