"""A JPEG 2000 codestream without what no decoder needs: comments, lengths, where colours lie.

Source: ITU-T T.800 annex A, T.814 annex A.
"""

import struct
from typing import Final

from caseveil.errors import Code, Refused

_SOT, _SOD, _EOC = 0xFF90, 0xFF93, 0xFFD9
_CODING = {0xFF52, 0xFF53, 0xFF5C, 0xFF5D, 0xFF5E, 0xFF5F}
# Capabilities, size, profile, packet headers moved to the front.
_MAIN: Final = frozenset({0xFF50, 0xFF51, 0xFF56, 0xFF59, 0xFF60} | _CODING)
_TILE: Final = frozenset({0xFF61} | _CODING)
# Lengths of tile parts and packets, registration of the colours, comments.
_NEEDLESS: Final = frozenset({0xFF55, 0xFF57, 0xFF58, 0xFF63, 0xFF64})
_TILE_HEAD = 12


def stripped(codestream: bytes) -> bytes | None:
    """The codestream with needed segments only; None where it must be encoded anew.

    Raises:
        Refused: ``corrupt`` or ``truncated`` where it cannot be walked.
    """
    try:
        main, at = _segments(codestream, 2, _MAIN, _SOT)
        parts = [codestream[:2], main]
        while _word(codestream, at) == _SOT:
            part, at = _tile(codestream, at)
            parts.append(part)
            if at > len(codestream):
                raise Refused(Code.TRUNCATED, "frame")
            if at + 2 > len(codestream):
                break
    except struct.error:
        raise Refused(Code.TRUNCATED, "frame") from None
    except _Anew:
        return None
    return b"".join((*parts, b"\xff\xd9"))


class _Anew(Exception):
    """It holds what is neither needed nor known."""


def _word(data: bytes, at: int) -> int:
    return int(struct.unpack_from(">H", data, at)[0])


def _segments(data: bytes, at: int, needed: frozenset[int], end: int) -> tuple[bytes, int]:
    """The needed segments from ``at`` up to the marker ``end``, and its offset."""
    parts = []
    while (marker := _word(data, at)) != end:
        length = _word(data, at + 2)
        if length < 2 or marker in (_SOD, _EOC):
            raise Refused(Code.CORRUPT, "frame")
        if marker in needed:
            parts.append(data[at : at + 2 + length])
        elif marker not in _NEEDLESS:
            raise _Anew
        at += 2 + length
    return b"".join(parts), at


def _tile(data: bytes, at: int) -> tuple[bytes, int]:
    """One tile part with its new length, and the offset behind the old one."""
    (length,) = struct.unpack_from(">I", data, at + 6)
    head, inner = _segments(data, at + _TILE_HEAD, _TILE, _SOD)
    if length < inner + 2 - at:  # zero for one that reaches to the end
        raise _Anew
    body = data[inner : at + length]
    told = struct.pack(">I", _TILE_HEAD + len(head) + len(body))
    return data[at : at + 6] + told + data[at + 10 : at + _TILE_HEAD] + head + body, at + length
