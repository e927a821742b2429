"""BMP files of every kind, put together without the program's own writer."""

import struct

import numpy as np

from made_pictures import SECRETS

FIELDS = {
    "565": (16, (0xF800, 0x7E0, 0x1F)),
    "4444": (16, (0xF00, 0xF0, 0xF, 0xF000)),
    "10": (32, (0x3FF00000, 0xFFC00, 0x3FF)),
    "8888": (32, (0xFF0000, 0xFF00, 0xFF, 0xFF000000)),
}


def noise(high: int, width: int = 21, height: int = 13, channels: int = 1, seed: int = 1):
    """Random values below ``high``: height x width, or x channels."""
    shape = (height, width, channels) if channels > 1 else (height, width)
    return np.random.default_rng(seed).integers(0, high, shape)


def palette(entries: int, size: int = 4) -> bytes:
    """Random colours, no black."""
    colours = np.random.default_rng(9).integers(40, 256, (entries, 4)).astype(np.uint8)
    return colours[:, :size].tobytes()


def packed(values: np.ndarray, bits: int) -> bytes:
    """Rows of stored values, the last row first, each filled up to four bytes."""
    lines = []
    for line in values.reshape(len(values), -1)[::-1]:
        if bits >= 8:
            raw = b"".join(int(v).to_bytes(bits // 8, "little") for v in line)
        else:
            text = "".join(f"{int(v):0{bits}b}" for v in line)
            text += "0" * (-len(text) % 8)
            raw = int(text, 2).to_bytes(len(text) // 8, "big")
        lines.append(raw + bytes(-len(raw) % 4))
    return b"".join(lines)


def bmp(
    size: tuple[int, int],
    bits: int,
    data: bytes,
    *,
    header: int = 40,
    compression: int = 0,
    colours: bytes = b"",
    masks: tuple[int, ...] = (),
    used: int = 0,
    gap: bytes = b"",
    trailer: bytes = b"",
    profile: bytes = b"",
    linked: bool = False,
    offset: int | None = None,
) -> bytes:
    """A file of these parts; ``size`` is width and height, negative for the top row first."""
    if header == 12:
        head = struct.pack("<IHHHH", 12, *size, 1, bits)
    else:
        head = struct.pack("<IiiHHIIiiII", 40, *size, 1, bits, compression, 0, 2835, 2835, used, 0)
        head = (struct.pack("<I", header) + head[4:])[:header].ljust(min(header, 40), b"\0")
    told = struct.pack(f"<{len(masks)}I", *masks)
    head = (head + told).ljust(header, b"\0")
    start = 14 + len(head) + len(colours) + len(gap)
    if profile:
        kind = b"KNIL" if linked else b"DEBM"
        at = start - 14 + len(data)
        head = head[:56] + kind + head[60:112] + struct.pack("<II", at, len(profile)) + head[120:]
    parts = head + colours + gap + data + profile + trailer
    first = start if offset is None else offset
    return struct.pack("<2sIII", b"BM", 14 + len(parts), 0, first) + parts


def indexed(bits: int, **options) -> bytes:
    """A palette picture of 1, 2, 4 or 8 bits."""
    values = noise(1 << bits)
    size = options.get("header") == 12
    colours = palette(1 << bits, 3 if size else 4)
    return bmp((21, 13), bits, packed(values, bits), colours=colours, **options)


def coloured(pixels: np.ndarray, **options) -> bytes:
    """24 bits a pixel from height x width x 3."""
    height, width = pixels.shape[:2]
    flat = pixels[..., ::-1].reshape(height, -1)
    return bmp((width, height), 24, packed(flat, 8), **options)


def masked(name: str, values: np.ndarray | None = None, header: int = 40, **options) -> bytes:
    """One of ``FIELDS``, from stored values or noise."""
    bits, masks = FIELDS[name]
    stored = noise(1 << bits) if values is None else values
    kind = 6 if header == 40 and len(masks) == 4 else 3
    height, width = stored.shape
    data = packed(stored, bits)
    return bmp(
        (width, height), bits, data, header=header, compression=kind, masks=masks, **options
    )  # fmt: skip


def transparent(pixels: np.ndarray, **options) -> bytes:
    """32 bits with alpha, in a V5 header, from height x width x 4."""
    red, green, blue, alpha = (pixels[..., n].astype(np.int64) for n in range(4))
    stored = alpha << 24 | red << 16 | green << 8 | blue
    return masked("8888", stored, header=124, **options)


def runs(bits: int, stream: bytes, size: tuple[int, int], **options) -> bytes:
    """A run-length coded picture of 4 or 8 bits."""
    colours = palette(1 << bits)
    return bmp(size, bits, stream, compression=2 if bits == 4 else 1, colours=colours,
               **options)  # fmt: skip


def secret_trailer() -> bytes:
    """Text behind the picture."""
    return f"{SECRETS.name} {SECRETS.note}".encode("ascii", "replace")


def linked_path() -> bytes:
    """The name of a colour profile on the disk of whoever made the picture."""
    return f"C:\\Users\\{SECRETS.name}\\screen.icm".encode() + b"\0"
