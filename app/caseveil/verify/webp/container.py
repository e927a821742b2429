"""What a finished WebP file may hold: lossless pictures only, drawn without blending."""

import struct
from collections.abc import Iterable
from typing import Final

import cv2
import numpy as np

from caseveil.verify.pixels import own_profiles
from caseveil.verify.webp import chunks

_REPLACES: Final = 0x02


def faults(untrusted: bytes) -> list[str]:
    """What a finished WebP file holds that it must not, as content-free codes.

    Raises:
        Refused: where the file cannot be walked at all.
    """
    file = chunks.walk(untrusted)
    found = _order_faults(file)
    inner = [chunk for picture in file.pictures for chunk in picture.chunks if picture.head]
    if any(chunk.pad not in (b"", b"\0") for chunk in (*file.chunks, *inner)):
        found.append("padding")
    found += [fault for picture in file.pictures for fault in _picture_faults(picture)]
    if file.end != len(untrusted):
        found.append(f"after-end {len(untrusted) - file.end}")
    return found


def _order_faults(file: chunks.File) -> list[str]:
    kinds = [chunk.kind for chunk in file.chunks]
    if kinds == [chunks.LOSSLESS]:
        return []
    profile = file.first(chunks.PROFILE)
    pictures = [chunks.FRAME] * len(file.pictures) if file.moves else [chunks.LOSSLESS]
    told = [chunks.PROFILE] * bool(profile) + [chunks.START] * file.moves
    if kinds != [chunks.EXTENDED, *told, *pictures] or not (profile or file.moves):
        return ["chunks"]
    head = file.first(chunks.EXTENDED)
    flags = chunks.MOVES * file.moves | chunks.TELLS_COLOURS * bool(profile)
    found = ["header"] if head[0] & ~chunks.SEES_THROUGH != flags or any(head[1:4]) else []
    if profile and not own_profiles.is_own(profile):
        found.append("profile")
    if any(file.first(chunks.START)[:4]):
        found.append("background")
    return found


def _picture_faults(picture: chunks.Picture) -> list[str]:
    found = []
    if picture.head and picture.flags != _REPLACES:
        found.append("frame-flags")
    # The chunks around a still picture are judged by their order.
    mine = picture.chunks if picture.head else picture.needed
    if [chunk.kind for chunk in mine] != [chunks.LOSSLESS]:
        return [*found, "frame-chunks"]
    data = mine[0].payload
    if not _decodes(data) or _decodes(data[:-1]):
        found.append("picture-data")
    return found


def _decodes(payload: bytes) -> bool:
    """Whether a lossless picture is whole, given alone and with no byte behind it.

    The decoder refuses a picture that ends before its last pixel. So one that is still whole
    without its last byte has room behind it for anything.
    """
    body = chunks.LOSSLESS + struct.pack("<I", len(payload)) + payload
    try:
        pixels = cv2.imdecode(np.frombuffer(chunks.riff(body), np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error:
        return False
    return pixels is not None


def texts(untrusted: bytes, _frames: object = None) -> list[tuple[Iterable[bytes], int]]:
    """Every chunk that holds no picture, as places for identifiers; not a profile of our own.

    Raises:
        Refused: where the file cannot be walked.
    """
    file = chunks.walk(untrusted)
    known = (chunks.LOSSY, chunks.LOSSLESS, chunks.ALPHA, chunks.FRAME)
    inner = (chunk for picture in file.pictures for chunk in picture.chunks)
    others = [chunk for chunk in (*file.chunks, *inner) if chunk.kind not in known]
    return [([c.payload for c in others if not _is_own_profile(c)], 0)]


def _is_own_profile(chunk: chunks.Chunk) -> bool:
    return chunk.kind == chunks.PROFILE and own_profiles.is_own(chunk.payload)
