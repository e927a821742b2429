"""GIF files of every kind, put together block by block without the program's own writer."""

import struct

import numpy as np
from PIL import Image

ORDER = ((0, 8), (4, 8), (2, 4), (1, 2))


def colours(count: int = 256, seed: int = 9) -> bytes:
    """A palette of different bright colours, none of them black."""
    chosen = np.random.default_rng(seed).choice(200**3, count, replace=False)
    rgb = np.stack([chosen // 200**2, chosen // 200 % 200, chosen % 200], -1) + 40
    return rgb.astype(np.uint8).tobytes()


def sub_blocks(data: bytes) -> bytes:
    """``data`` in pieces of at most 255 bytes, and the empty one."""
    parts = [data[at : at + 255] for at in range(0, len(data), 255)]
    return b"".join(bytes([len(part)]) + part for part in parts) + b"\0"


def packed(indices: np.ndarray, bits: int) -> bytes:
    """Sub-blocks of compressed indices."""
    return Image.fromarray(indices.astype(np.uint8)).tobytes("gif", "L", bits, 0) + b"\0"


def image(
    indices: np.ndarray,
    palette: bytes = b"",
    at: tuple[int, int] = (0, 0),
    *,
    bits: int = 8,
    interlaced: bool = False,
    data: bytes | None = None,
) -> bytes:
    """One image block; the palette, if any, has 2, 4, 8 ... entries."""
    height, width = indices.shape
    flags = 0x40 * interlaced
    if palette:
        flags |= 0x80 | (len(palette) // 3).bit_length() - 2
    if interlaced:
        rows = [row for first, step in ORDER for row in range(first, height, step)]
        indices = indices[rows]
    body = packed(indices, bits) if data is None else data
    return b"," + struct.pack("<HHHHB", *at, width, height, flags) + palette + bytes([bits]) + body


def control(delay: int = 5, disposal: int = 1, transparent: int | None = None) -> bytes:
    """What controls the next image."""
    flags = disposal << 2 | (transparent is not None)
    return b"!\xf9" + sub_blocks(struct.pack("<BHB", flags, delay, transparent or 0))


def comment(text: str) -> bytes:
    """A comment."""
    return b"!\xfe" + sub_blocks(text.encode())


def plain_text(text: str) -> bytes:
    """A text that a viewer of 1989 would draw."""
    return b"!\x01" + b"\x0c" + bytes(12) + sub_blocks(text.encode())


def application(name: bytes, data: bytes) -> bytes:
    """A block of an application; ``name`` has eleven bytes."""
    return b"!\xff\x0b" + name + sub_blocks(data)


def looping(times: int = 0) -> bytes:
    """How often the animation repeats."""
    return application(b"NETSCAPE2.0", struct.pack("<BH", 1, times))


def xmp(packet: bytes) -> bytes:
    """A packet as Adobe's programs put it there: not in sub-blocks, with bytes that count down."""
    return b"!\xff\x0bXMP DataXMP" + packet + b"\x01" + bytes(range(255, -1, -1)) + b"\0"


def gif(
    size: tuple[int, int],
    *blocks: bytes,
    palette: bytes = b"",
    version: bytes = b"GIF89a",
    aspect: int = 0,
    trailer: bytes = b"",
) -> bytes:
    """A file of these blocks."""
    flags = 0x70
    if palette:
        flags |= 0x80 | (len(palette) // 3).bit_length() - 2
    screen = struct.pack("<HHBBB", *size, flags, 0, aspect)
    return version + screen + palette + b"".join(blocks) + b";" + trailer


def quantised(pixels: np.ndarray, count: int = 256) -> tuple[np.ndarray, bytes]:
    """Indices and palette (256 entries) of a picture, height x width x 3."""
    made = Image.fromarray(pixels).quantize(count)
    return np.asarray(made), bytes(made.getpalette() or []).ljust(768, b"\0")


def cartoon(
    pixels: list[np.ndarray], *blocks: bytes, count: int = 256, trailer: bytes = b""
) -> bytes:
    """An animation of whole frames, each with a palette of its own; ``blocks`` stand first."""
    parts = [made for frame in pixels for made in (control(), image(*quantised(frame, count)))]
    height, width = pixels[0].shape[:2]
    return gif((width, height), *blocks, *parts, trailer=trailer)


def exactly(indices: np.ndarray, table: np.ndarray) -> bytes:
    """A clean file of one frame, whose palette holds what is used and nothing else."""
    shown = np.zeros((256, 3), np.uint8)
    used = np.unique(indices)
    shown[used] = table[used]
    size = indices.shape[1], indices.shape[0]
    return gif(size, control() + image(indices, shown.tobytes()))


def clean(pixels: np.ndarray) -> bytes:
    """A clean file of one frame that shows a picture in about its colours."""
    indices, palette = quantised(pixels)
    return exactly(indices, np.frombuffer(palette, np.uint8).reshape(-1, 3))
