"""What the coding of one sequential scan could tell besides its picture.

No decoder shows which bits fill an interval up, how restart markers are numbered, or what a code
means that does not occur. Source: ITU-T T.81 (1992), B.1.1.5, B.2.4.2, E.1.4, F.1.2 and K.3.
"""

import re
from collections.abc import Sequence
from typing import Final

from caseveil.verify.jpeg.container import DHT, SOS, Segment
from caseveil.verify.jpeg.scan import Walk

_RESTART: Final = re.compile(rb"\xff([\xd0-\xd7])")
_AC: Final = 0x10
_LENGTHS: Final = 16
_ENDS: Final = (0x00, 0xF0)
_EIGHT: Final = 8
_MORE_BITS: Final = 4  # that a value of 12 bits may have, and one of 8 has not
_FIRST, _OTHER = 11, 10  # bits of a value of 8 bits: F.1.2.1.1, F.1.2.2.1


def faults(data: bytes, segments: Sequence[Segment], walked: Walk) -> list[str]:
    """What is not as encoders do it, as content-free codes.

    Args:
        data: the codestream.
        segments: all of it, one of them a scan with coded bytes.
        walked: that scan.
    """
    more = 0 if _precision(segments) == _EIGHT else _MORE_BITS
    tables = [segment.payload for segment in segments if segment.marker == DHT]
    told = (
        ("padding", len(walked.padding) > 1),
        ("restart numbers", not _rising(data, segments)),
        ("codes", not all(_is_usual(body, more) for body in tables)),
    )
    return [name for name, wrong in told if wrong]


def _precision(segments: Sequence[Segment]) -> int:
    """Bits of a sample, by the frame header."""
    return next(s.payload[0] for s in segments if s.marker in (0xC0, 0xC1))


def _rising(data: bytes, segments: Sequence[Segment]) -> bool:
    """Whether restart markers count from 0 to 7, again and again."""
    ranges = [slice(*s.scan) for s in segments if s.marker == SOS and s.scan]
    numbers = [found[0] & 7 for one in ranges for found in _RESTART.findall(data[one])]
    return all(number == place % 8 for place, number in enumerate(numbers))


def _is_usual(body: bytes, more: int) -> bool:
    """Whether each symbol of each table stands there once, and can occur."""
    while body:
        kind, end = body[0] & _AC, 1 + _LENGTHS + sum(body[1 : 1 + _LENGTHS])
        symbols, body = body[1 + _LENGTHS : end], body[end:]
        if kind:
            sound = all(s in _ENDS or 0 < s & 15 <= _OTHER + more for s in symbols)
        else:
            sound = all(s <= _FIRST + more for s in symbols)
        if not sound or len(set(symbols)) < len(symbols):
            return False
    return True
