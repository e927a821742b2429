"""WebP files of every kind, put together chunk by chunk without the program's own writer."""

import io
import struct

import numpy as np
from PIL import Image

REPLACE, CLEAR = 2, 1
MOVES, SEES_THROUGH = 2, 16


def chunk(name: bytes, data: bytes) -> bytes:
    """One chunk, padded to an even length."""
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def riff(*chunks: bytes, trailer: bytes = b"") -> bytes:
    """A file of these chunks."""
    body = b"WEBP" + b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body + trailer


def picture(pixels: np.ndarray, *, lossless: bool = True) -> bytes:
    """The chunks of one picture: VP8L, or VP8 with ALPH before it where there is alpha."""
    file = io.BytesIO()
    how = {"lossless": True, "exact": True} if lossless else {"quality": 80}
    Image.fromarray(pixels).save(file, "WEBP", method=0, **how)
    data, at, found = file.getvalue(), 12, b""
    while at < len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        if data[at : at + 4] in (b"VP8L", b"VP8 ", b"ALPH"):
            found += data[at : at + 8 + size + size % 2]
        at += 8 + size + size % 2
    return found


def three(*values: int) -> bytes:
    """Numbers of three bytes each."""
    return b"".join(value.to_bytes(3, "little") for value in values)


def extended(width: int, height: int, flags: int = 0) -> bytes:
    """The header of a file with more than a picture."""
    return chunk(b"VP8X", bytes([flags, 0, 0, 0]) + three(width - 1, height - 1))


def start(loops: int = 0, ground: int = 0) -> bytes:
    """The parameters of an animation."""
    return chunk(b"ANIM", struct.pack("<IH", ground, loops))


def frame(
    pixels: np.ndarray,
    at: tuple[int, int] = (0, 0),
    *,
    duration: int = 40,
    flags: int = REPLACE,
    lossless: bool = True,
    inner: bytes = b"",
) -> bytes:
    """One frame of an animation; ``inner`` stands behind its picture."""
    height, width = pixels.shape[:2]
    head = three(at[0] // 2, at[1] // 2, width - 1, height - 1, duration) + bytes([flags])
    return chunk(b"ANMF", head + picture(pixels, lossless=lossless) + inner)


def still(pixels: np.ndarray, *more: bytes, lossless: bool = True, trailer: bytes = b"") -> bytes:
    """A picture, and further chunks behind it."""
    height, width = pixels.shape[:2]
    made = picture(pixels, lossless=lossless)
    if not more and made[:4] != b"ALPH":
        return riff(made, trailer=trailer)
    flags = SEES_THROUGH if pixels.shape[2] == 4 else 0
    return riff(extended(width, height, flags), made, *more, trailer=trailer)


def animation(
    size: tuple[int, int], *frames: bytes, loops: int = 0, more: bytes = b"", flags: int = 0
) -> bytes:
    """A file of these frames, and further chunks behind them."""
    return riff(extended(*size, MOVES | flags), start(loops), *frames, more)


def clear(pixels: np.ndarray, seed: int = 1) -> np.ndarray:
    """The picture with an alpha channel of all values, 0 included."""
    alpha = np.random.default_rng(seed).integers(0, 256, pixels.shape[:2]).astype(np.uint8)
    alpha[: len(alpha) // 4] = 0
    return np.dstack([pixels, alpha])
