"""TIFF files of every kind, put together without the program's own writer."""

import io
import lzma
import struct
import zlib
from dataclasses import dataclass, field

import imagecodecs
import numpy as np
from PIL import Image

from made_pictures import SECRETS

SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 12: 8, 13: 4, 16: 8}
LETTERS = {1: "B", 3: "H", 4: "I", 5: "I", 9: "i", 12: "d", 13: "I", 16: "Q"}
ASCII, SHORT, LONG, RATIONAL, OPAQUE = 2, 3, 4, 5, 7
PLAIN, LZW, JPEG, DEFLATE, PACKBITS, LZMA, ZSTD = 1, 5, 7, 8, 32773, 34925, 50000
ENCODERS = {
    PLAIN: bytes,
    LZW: imagecodecs.lzw_encode,
    DEFLATE: zlib.compress,
    PACKBITS: imagecodecs.packbits_encode,
    LZMA: lzma.compress,
    ZSTD: imagecodecs.zstd_encode,
}


@dataclass
class Page:
    """A directory: fields by number as (type, values or bytes), segments, and directories below."""

    fields: dict
    segments: list = field(default_factory=list)
    below: dict = field(default_factory=dict)

    def having(self, **more) -> "Page":
        """The same with further fields, ``t274=(3, [6])``; None takes one away."""
        fields = self.fields | {int(name[1:]): value for name, value in more.items()}
        kept = {tag: value for tag, value in fields.items() if value is not None}
        return Page(kept, self.segments, self.below)


def noise(high: int, width: int = 21, height: int = 13, channels: int = 1, seed: int = 1):
    """Random values below ``high``: height x width x channels."""
    values = np.random.default_rng(seed).integers(0, high, (height, width, channels))
    return values.astype(np.uint8 if high <= 256 else np.uint16)


def packed(samples: np.ndarray, bits: int, order: str = "<") -> bytes:
    """Rows of samples, height x width x channels, each row filled up to a byte."""
    if bits in (8, 16):
        return np.ascontiguousarray(samples, f"{order}u{bits // 8}").tobytes()
    lines = []
    for line in samples.reshape(len(samples), -1):
        text = "".join(f"{int(value):0{bits}b}" for value in line)
        text += "0" * (-len(text) % 8)
        lines.append(int(text, 2).to_bytes(len(text) // 8, "big"))
    return b"".join(lines)


def page(
    samples: np.ndarray,
    bits: int = 8,
    meaning: int = 1,
    *,
    coding: int = PLAIN,
    rows: int = 5,
    tile: tuple[int, int] | None = None,
    planar: bool = False,
    predicted: bool = False,
    reversed_bits: bool = False,
    order: str = "<",
) -> Page:
    """A page of stored values, height x width x channels, in strips or tiles."""
    height, width, channels = samples.shape
    planes = [samples[..., n : n + 1] for n in range(channels)] if planar else [samples]
    blocks = [block for plane in planes for block in _blocks(plane, rows, tile)]
    segments = []
    for block in blocks:
        values = np.diff(block, axis=1, prepend=np.zeros_like(block[:, :1])) if predicted else block
        # Every row is packed for itself (TIFF 6.0 section 9).
        parts = [values[n : n + 1] for n in range(len(values))] if coding == PACKBITS else [values]
        data = b"".join(bytes(ENCODERS[coding](packed(part, bits, order))) for part in parts)
        if reversed_bits:
            data = bytes(int(f"{byte:08b}"[::-1], 2) for byte in data)
        segments.append(bytes(data))
    fields = {
        256: (SHORT, [width]), 257: (SHORT, [height]), 258: (SHORT, [bits] * channels),
        259: (SHORT, [coding]), 262: (SHORT, [meaning]), 277: (SHORT, [channels]),
        284: (SHORT, [2 if planar else 1]),
    }  # fmt: skip
    if tile:
        fields |= {322: (SHORT, [tile[0]]), 323: (SHORT, [tile[1]])}
    else:
        fields |= {278: (SHORT, [rows])}
    if predicted:
        fields[317] = (SHORT, [2])
    if reversed_bits:
        fields[266] = (SHORT, [2])
    more = channels - {0: 1, 1: 1, 2: 3, 3: 1, 5: 4, 6: 3}[meaning]
    if more:
        fields[338] = (SHORT, [2] * more)
    return Page(fields, segments)


def _blocks(samples: np.ndarray, rows: int, tile: tuple[int, int] | None):
    height, width = samples.shape[:2]
    if tile is None:
        return [samples[top : top + rows] for top in range(0, height, rows)]
    across, down = -(-width // tile[0]), -(-height // tile[1])
    room = ((0, down * tile[1] - height), (0, across * tile[0] - width), (0, 0))
    wide = np.pad(samples, room, mode="edge")
    return [
        wide[y * tile[1] : (y + 1) * tile[1], x * tile[0] : (x + 1) * tile[0]]
        for y in range(down)
        for x in range(across)
    ]


def build(*pages: Page, order: str = "<", big: bool = False, trailer: bytes = b"") -> bytes:
    """A file with a chain of these pages."""
    mark = (b"II" if order == "<" else b"MM") + struct.pack(order + "H", 43 if big else 42)
    out = bytearray(mark + (struct.pack(order + "HHQ", 8, 0, 0) if big else bytes(4)))
    link = 8 if big else 4
    for one in pages:
        at, following = _place(out, one, order, big)
        struct.pack_into(order + ("Q" if big else "I"), out, link, at)
        link = following
    return bytes(out) + trailer


def _place(out: bytearray, one: Page, order: str, big: bool) -> tuple[int, int]:
    """Appends a directory and all it points to; its offset, and that of its link."""
    word, room = ("Q", 8) if big else ("I", 4)
    fields = dict(one.fields)
    for tag, below in one.below.items():
        fields[tag] = (LONG, [_place(out, part, order, big)[0] for part in below])
    offsets = []
    for segment in one.segments:
        offsets.append(len(out))
        out += segment
    if one.segments:
        tiled = 322 in fields
        fields.setdefault(324 if tiled else 273, (LONG, offsets))
        fields.setdefault(325 if tiled else 279, (LONG, [len(s) for s in one.segments]))
    entries = []
    for tag, (kind, values) in sorted(fields.items()):
        data = values if isinstance(values, bytes) else struct.pack(
            f"{order}{len(values)}{LETTERS[kind]}", *values
        )  # fmt: skip
        count = len(data) // SIZES[kind]
        if len(data) > room:
            out += bytes(len(out) % 2)
            data, where = struct.pack(order + word, len(out)), data
            out += where
        entries.append(struct.pack(order + "HH" + word, tag, kind, count) + data.ljust(room, b"\0"))
    out += bytes(len(out) % 2)
    at = len(out)
    out += struct.pack(order + ("Q" if big else "H"), len(entries)) + b"".join(entries)
    out += bytes(room)
    return at, len(out) - room


def by_pillow(pixels: np.ndarray, mode: str = "RGB", **options) -> bytes:
    """A file that Pillow writes, several pages with ``append_images``."""
    image = Image.fromarray(pixels).convert(mode)
    file = io.BytesIO()
    image.save(file, "TIFF", **options)
    return file.getvalue()


def jpeg_page(pixels: np.ndarray, meaning: int) -> Page:
    """Two strips of JPEG data without tables of their own."""
    height, width = pixels.shape[:2]
    space = {1: "GRAYSCALE", 2: "RGB", 6: "YCBCR"}[meaning]
    half = -(-height // 2)
    stored = None if meaning == 1 else ("RGB", space)
    segments = []
    for part in (pixels[:half], pixels[half:]):
        options = {} if stored is None else {"colorspace": stored[0], "outcolorspace": stored[1]}
        segments.append(imagecodecs.jpeg8_encode(np.ascontiguousarray(part), level=95, **options))
    channels = 1 if meaning == 1 else 3
    fields = {
        256: (SHORT, [width]), 257: (SHORT, [height]), 258: (SHORT, [8] * channels),
        259: (SHORT, [JPEG]), 262: (SHORT, [meaning]), 277: (SHORT, [channels]),
        278: (SHORT, [half]), 530: (SHORT, [2, 2]),
    }  # fmt: skip
    return Page(fields, segments)


def full_of_secrets(one: Page) -> Page:
    """The same page with every kind of metadata."""
    name, note = SECRETS.name.encode(), SECRETS.note.encode()
    gps = Page({1: (ASCII, b"N\0"), 2: (RATIONAL, [52, 1, 31, 1, 12, 1])})
    exif = Page(
        {0x9003: (ASCII, b"2024:03:17 09:41:00\0"), 0x9286: (OPAQUE, b"ASCII\0\0\0" + note)}
    )
    iptc = b"\x1c\x02\x50" + struct.pack(">H", len(name)) + name
    xmp = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf='
        b'"http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
        b'xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="' + name
        + b'"/></rdf:RDF></x:xmpmeta>'
    )  # fmt: skip
    made = one.having(
        t270=(ASCII, note + b"\0"),
        t315=(ASCII, name + b"\0"),
        t700=(1, xmp),
        t33723=(OPAQUE, iptc),
        t34377=(1, b"8BIM" + struct.pack(">HBBI", 0x0404, 0, 0, len(iptc)) + iptc),
        t33550=(12, [1.5, 2.5, 0.0]),
        t34737=(ASCII, b"UTM zone 31\0"),
        t40092=(1, "Windows".encode("utf-16-le") + b"\0\0"),
        t65000=(OPAQUE, b"private " + name),
        t65001=(13, [7, 9]),
    )
    return Page(made.fields, made.segments, {0x8825: [gps], 0x8769: [exif]})
