"""Animated PNG files, put together chunk by chunk without the program's own writer."""

import io
import struct
import zlib
from dataclasses import dataclass

import numpy as np
from PIL import Image

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunk(name: bytes, data: bytes = b"") -> bytes:
    """One chunk with its length and checksum."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def still(pixels: np.ndarray) -> dict[bytes, bytes]:
    """The chunks of a still picture by name; data joined."""
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "PNG")
    data, at, found = file.getvalue(), 8, {}
    while at < len(data):
        size, name = struct.unpack_from(">I4s", data, at)
        found[name] = found.get(name, b"") + data[at + 8 : at + 8 + size]
        at += 12 + size
    return found


@dataclass
class Frame:
    """One image of an animation: height x width x 3 or 4."""

    pixels: np.ndarray
    at: tuple[int, int] = (0, 0)
    disposal: int = 0
    blend: int = 0
    delay: tuple[int, int] = (1, 10)
    control: bytes | None = None


def apng(
    *frames: Frame,
    canvas: tuple[int, int] | None = None,
    apart: np.ndarray | None = None,
    plays: int = 0,
    count: int | None = None,
    before: bytes = b"",
    first: int = 0,
    split: int = 1,
) -> bytes:
    """A file.

    Args:
        frames: in their order.
        canvas: width and height; of the first frame where None.
        apart: a still picture that is no frame.
        plays: how often it is repeated.
        count: what it says how many frames there are.
        before: chunks behind the header.
        first: the number of the first frame chunk.
        split: parts of the data of each frame.
    """
    shown = frames[0].pixels if apart is None else apart
    head = still(shown)[b"IHDR"]
    if canvas:
        head = struct.pack(">II", *canvas) + head[8:]
    parts = [chunk(b"IHDR", head), before]
    parts.append(chunk(b"acTL", struct.pack(">II", len(frames) if count is None else count, plays)))
    if apart is not None:
        parts.append(chunk(b"IDAT", still(apart)[b"IDAT"]))
    number = first
    for index, frame in enumerate(frames):
        height, width = frame.pixels.shape[:2]
        told = (number, width, height, *frame.at, *frame.delay, frame.disposal, frame.blend)
        control = struct.pack(">IIIIIHHBB", *told)
        parts.append(chunk(b"fcTL", control if frame.control is None else frame.control))
        number += 1
        data = still(frame.pixels)[b"IDAT"]
        step = -(-len(data) // split)
        for start in range(0, len(data), step):
            if index or apart is not None:
                body = struct.pack(">I", number) + data[start : start + step]
                parts.append(chunk(b"fdAT", body))
                number += 1
            else:
                parts.append(chunk(b"IDAT", data[start : start + step]))
    return SIGNATURE + b"".join(parts) + chunk(b"IEND")


def clean(*pictures: np.ndarray) -> bytes:
    """A file as a finished one may be: whole frames, nothing blended."""
    return apng(*map(Frame, pictures))
