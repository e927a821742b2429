"""PNG files of every kind, put together chunk by chunk without the program's own writer."""

import struct
import zlib

import numpy as np

CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
PASSES = (
    (0, 0, 8, 8),
    (4, 0, 8, 8),
    (0, 4, 4, 8),
    (2, 0, 4, 4),
    (0, 2, 2, 4),
    (1, 0, 2, 2),
    (0, 1, 1, 2),
)


def chunk(name: bytes, data: bytes) -> bytes:
    """One chunk with its checksum."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def header(width: int, height: int, depth: int, colour: int, lace: int = 0) -> bytes:
    """The header chunk."""
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, lace))


def build(*chunks: bytes) -> bytes:
    """A file of these chunks."""
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks) + chunk(b"IEND", b"")


def rows(samples: np.ndarray, depth: int) -> bytes:
    """Unfiltered rows of stored values, height x width x channels."""
    lines = []
    for line in samples.reshape(len(samples), -1):
        bits = "".join(f"{int(value):0{depth}b}" for value in line)
        bits += "0" * (-len(bits) % 8)
        lines.append(b"\0" + int(bits, 2).to_bytes(len(bits) // 8, "big"))
    return b"".join(lines)


def png(
    samples: np.ndarray,
    depth: int,
    colour: int,
    *extra: bytes,
    interlaced: bool = False,
    behind: tuple[bytes, ...] = (),
) -> bytes:
    """A file of stored values (height x width x channels), with extra chunks around the data."""
    height, width = samples.shape[:2]
    data = rows(samples, depth)
    if interlaced:
        parts = [samples[y::dy, x::dx] for x, y, dx, dy in PASSES]
        data = b"".join(rows(part, depth) for part in parts if part.size)
    body = chunk(b"IDAT", zlib.compress(data))
    return build(header(width, height, depth, colour, int(interlaced)), *extra, body, *behind)


def noise(depth: int, colour: int, seed: int = 1, width: int = 21, height: int = 13) -> np.ndarray:
    """Random stored values, height x width x channels."""
    shape = (height, width, CHANNELS[colour])
    return np.random.default_rng(seed).integers(0, 1 << depth, shape)


def palette(entries: int, black: int | None = None) -> bytes:
    """A palette of bright colours, with black in one place if asked."""
    colours = np.random.default_rng(9).integers(60, 256, (entries, 3)).astype(np.uint8)
    if black is not None:
        colours[black] = 0
    return chunk(b"PLTE", colours.tobytes())
