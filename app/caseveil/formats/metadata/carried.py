"""Pictures and videos that lie in a file beside the one that is shown, found and described.

A motion photo keeps its video behind the picture, a second camera's picture and a gain map lie
there too; what a person sees of them in a viewer is nothing.
"""

from collections.abc import Iterator

from caseveil.errors import Refused
from caseveil.formats.heif import bmff
from caseveil.formats.jpeg import structure as jpeg_structure

_JPEG, _BRAND = b"\xff\xd8\xff", b"ftyp"
_MOST = 20
_LONGEST = 1_000_000.0
_PICTURE = "Picture"
_HANDLER = (b"mdia", b"hdlr")


def behind(untrusted: bytes) -> Iterator[tuple[str, str]]:
    """(path, text) of every JPEG and video among the bytes behind a picture's end."""
    yield from ((f"Carried/{kind}", text) for kind, text, _ in _found(untrusted))


def jpegs(untrusted: bytes) -> Iterator[tuple[str, bytes]]:
    """The pictures among them: the path of the tag that names each, and its bytes."""
    number = 0
    for kind, _, data in _found(untrusted):
        if kind == _PICTURE:
            number += 1
            yield f"Carried/{kind}" + (f"[{number}]" if number > 1 else ""), data


def _found(untrusted: bytes) -> Iterator[tuple[str, str, bytes]]:
    """Kind, description and bytes of each."""
    at = 0
    for _ in range(_MOST):
        found = [place for place in _starts(untrusted, at) if place >= 0]
        if not found:
            return
        at = min(found)
        kind, text, size = _described(untrusted, at)
        if text:
            yield kind, text, untrusted[at : at + size]
        at += max(size, 4)


def _starts(untrusted: bytes, at: int) -> tuple[int, int]:
    brand = untrusted.find(_BRAND, at + 4)
    return untrusted.find(_JPEG, at), brand - 4 if brand >= 0 else -1


def _described(untrusted: bytes, at: int) -> tuple[str, str, int]:
    """Kind, description and length of what begins at ``at``; no description of what is broken."""
    if untrusted[at : at + 3] != _JPEG:
        told = video(untrusted[at:])
        return "Video", told, len(untrusted) - at if told else 0
    try:
        picture = jpeg_structure.parse(untrusted[at:])
    except Refused:
        return _PICTURE, "", 0
    size = picture.frame.size
    length = len(untrusted) - at - len(picture.trailing)
    return _PICTURE, f"{size.width} x {size.height} pixels, {length} bytes", length


def video(untrusted: bytes) -> str:
    """How long a video in MP4 or QuickTime lasts and whether it has sound; empty where it is none.

    Args:
        untrusted: its boxes, or those inside its ``moov`` box.
    """
    top = _whole(untrusted)
    movie = next((box.data for box in top if box.kind == b"moov"), untrusted)
    inner = _whole(movie)
    header = next((box for box in inner if box.kind == b"mvhd"), None)
    if header is None:
        return ""
    kinds = [_handler(box.data) for box in inner if box.kind == b"trak"]
    sound = "with sound" if b"soun" in kinds else "without sound"
    seconds = _seconds(header)
    told = f"{seconds:.1f} seconds" if seconds < _LONGEST else "unknown length"
    return f"{told} {sound}, {len(untrusted)} bytes"


def _whole(untrusted: bytes) -> list[bmff.Box]:
    """The boxes up to the first one that does not fit."""
    found: list[bmff.Box] = []
    try:
        for box in bmff.boxes(untrusted):
            found.append(box)  # noqa: PERF402  those before an error are kept
    except Refused:
        pass
    return found


def _handler(track: bytes) -> bytes:
    try:
        box = bmff.first(track, *_HANDLER)
    except Refused:
        return b""
    return box.data[8:12] if box else b""


def _seconds(header: bmff.Box) -> float:
    wide = header.version == 1
    at, size = (20, 8) if wide else (12, 4)
    scale = int.from_bytes(header.data[at : at + 4], "big")
    length = int.from_bytes(header.data[at + 4 : at + 4 + size], "big")
    return length / scale if scale else 0.0
