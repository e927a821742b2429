"""HEIC and AVIF files, put together box by box; no encoder of HEVC is installed, so two coded
pictures (a gradient with a red patch, drawn for these tests) are kept here as they came from one.
"""

import base64
import io
import struct
from dataclasses import dataclass, field

import numpy as np
from PIL import Image

_CONFIGURATION = (
    "0RwOV0000000000Jn#Vg{rLC*01pEo0096PKmiN^|NjGU00093kN^M!00093Jh}ovApijYD?$MQ18@KU0|1Z!00RI"
    "30{}dr2nY%mTd5?bxwsGzFdzT`0{|cZ00RIaA^-sZ2SfqEa<F1R"
)
_CODED = (
    "0002#C;_hzS@qO__i#^DdqKnB`tM%ha&uquWRYUI*8>XzAEuChD+^%kZG{cWyAJ#Zy1ZnZt7#g)dM&GkN7)0lCjdPC"
    "by3g=S*wJ8!f`F9v_{i>hy49bkB+Z}hO8+5$U*8tdS`XphGG@ERZ?tQ1`qOpquKEG9qA7AG-f{EVWo?iR0@blDWJ5%"
    "$eS%`3aH)Ijn}Mrqjw#WKXiQn9fPt{WT5%~aiu2!KMaqQ9SNEiKZ2)7%BVj8GU?@=`T<PuGfqa2*yAP@6KbiHcQ#wQ"
    "7}}ccyzIB=;K{N#7nL!ck2=Zhpa"
)
_DEEP_CONFIGURATION = (
    "0R#vD00000000009`FGC{QCL;01pEo0096OKmiN^|NjIC00093o%jF%0{{RXx&lBU0096eLID8;2mk;B0G;>%00RI3"
    "9>9VG6J@%RN^6?}000930ssI500Iyq00968L;=Baup&S"
)
_DEEP_CODED = "0000RC;_e(!0d$)9UynF9iZy-z1E5w0>Ds{a+Y2"
WIDE, HIGH, DEEP_SIDE = 256, 160, 64
BRANDS = {"hvc1": b"heic\0\0\0\0mif1heic", "av01": b"avif\0\0\0\0mif1avif"}


def box(kind: bytes, *parts: bytes) -> bytes:
    """One box."""
    data = b"".join(parts)
    return struct.pack(">I4s", 8 + len(data), kind) + data


def full(kind: bytes, *parts: bytes, version: int = 0, flags: int = 0) -> bytes:
    """One box with a version."""
    return box(kind, struct.pack(">I", version << 24 | flags), *parts)


def size_of(width: int, height: int) -> bytes:
    """The property that tells a size."""
    return full(b"ispe", struct.pack(">II", width, height))


def turned(quarters: int) -> bytes:
    """The property that turns counter-clockwise."""
    return box(b"irot", bytes([quarters]))


def mirrored(axis: int) -> bytes:
    """The property that mirrors."""
    return box(b"imir", bytes([axis]))


def auxiliary(kind: str) -> bytes:
    """The property that says what an auxiliary picture is for."""
    return full(b"auxC", kind.encode() + b"\0")


@dataclass
class Item:
    """One item; ``refers`` holds kinds of reference with the positions of the items meant."""

    kind: str
    data: bytes
    properties: list[bytes] = field(default_factory=list)
    refers: dict[str, list[int]] = field(default_factory=dict)
    mime: str = ""
    hidden: bool = False


def photo(*more: bytes) -> Item:
    """The coded picture of 256 x 160 pixels."""
    return _coded(_CONFIGURATION, _CODED, (WIDE, HIGH), more)


def deep(*more: bytes) -> Item:
    """The coded grey picture of 64 x 64 pixels in 10 bits."""
    return _coded(_DEEP_CONFIGURATION, _DEEP_CODED, (DEEP_SIDE, DEEP_SIDE), more)


def _coded(told: str, coded: str, size: tuple[int, int], more: tuple[bytes, ...]) -> Item:
    configuration = box(b"hvcC", base64.b85decode(told))
    return Item("hvc1", base64.b85decode(coded), [configuration, size_of(*size), *more])


def exif(block: bytes) -> Item:
    """EXIF fields about the first item."""
    return Item("Exif", struct.pack(">I", 0) + block, refers={"cdsc": [0]})


def xmp(packet: bytes) -> Item:
    """An XMP packet about the first item."""
    return Item("mime", packet, refers={"cdsc": [0]}, mime="application/rdf+xml")


def heic(
    *items: Item,
    brand: bytes = BRANDS["hvc1"],
    primary: int = 0,
    trailer: bytes = b"",
    wide: bool = False,
) -> bytes:
    """A file of these items; ``wide`` writes every number in its longer form."""
    listed = [one for item in items for one in item.properties]
    version, number = (2, ">I") if wide else (0, ">H")
    infos = [_info(at, item, wide) for at, item in enumerate(items, 1)]
    links, at = [], 0
    for index, item in enumerate(items, 1):
        numbers = range(at + 1, at + 1 + len(item.properties))
        at += len(item.properties)
        form = ">H" if wide else ">B"
        packed = b"".join(struct.pack(form, one) for one in numbers)
        links.append(struct.pack(number, index) + bytes([len(numbers)]) + packed)
    linked = full(
        b"ipma", struct.pack(">I", len(links)), *links, version=int(wide), flags=int(wide)
    )
    references = [
        box(kind.encode(), struct.pack(f">{number[1]}H", index, len(to)),
            *(struct.pack(number, one + 1) for one in to))
        for index, item in enumerate(items, 1)
        for kind, to in item.refers.items()
    ]  # fmt: skip
    meta_parts = [
        full(b"hdlr", bytes(4), b"pict", bytes(13)),
        full(b"pitm", struct.pack(number, primary + 1), version=int(wide)),
        full(b"iinf", struct.pack(number, len(items)), *infos, version=int(wide)),
        box(b"iprp", box(b"ipco", *listed), linked),
        full(b"iref", *references, version=int(wide)),
    ]
    head = box(b"ftyp", brand)

    def places(start: int) -> bytes:
        rows, at = [], start
        for index, item in enumerate(items, 1):
            method = struct.pack(">H", 0) if version else b""
            row = struct.pack(number, index) + method + struct.pack(">HH", 0, 1)
            rows.append(row + struct.pack(">II", at, len(item.data)))
            at += len(item.data)
        counts = struct.pack(">H", 0x4400) + struct.pack(number, len(items))
        return full(b"iloc", counts, *rows, version=version)

    meta = full(b"meta", *meta_parts, places(0))
    start = len(head) + len(meta) + 8
    meta = full(b"meta", *meta_parts, places(start))
    return head + meta + box(b"mdat", *(item.data for item in items)) + trailer


def _info(number: int, item: Item, wide: bool) -> bytes:
    told = item.kind.encode() + b"\0" + (item.mime.encode() + b"\0" if item.mime else b"")
    form, version = (">IH", 3) if wide else (">HH", 2)
    return full(
        b"infe", struct.pack(form, number, 0), told, version=version, flags=int(item.hidden)
    )


def avif(pixels: np.ndarray, **more: object) -> bytes:
    """An AVIF file by Pillow, 8 bits."""
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "AVIF", quality=70, speed=10, **more)
    return file.getvalue()


def animated_avif(pictures: list[np.ndarray]) -> bytes:
    """An AVIF file of several pictures by Pillow."""
    first, *rest = map(Image.fromarray, pictures)
    file = io.BytesIO()
    first.save(file, "AVIF", save_all=True, append_images=rest, speed=10, duration=80)
    return file.getvalue()
