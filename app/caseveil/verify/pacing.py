"""How long the frames of a moving picture are shown: what that may tell of the file it is made of.

A thousandth of a second more or less is seen by nobody, and could spell a name frame by frame.
Sources: RFC 9649 2.7.1.1 (ANMF), PNG specification, third edition, 11.3.4.2 (fcTL).
"""

import struct
from typing import Final

from caseveil.verify.png import apng, container
from caseveil.verify.webp import chunks

LONGEST: Final = 10_000
"""Milliseconds of a frame."""
STEP: Final = 10
"""Milliseconds that times are whole numbers of, where they differ."""
_THOUSANDTHS: Final = 1000
_SIGNATURE: Final = b"\x89PNG"


def faults(untrusted: bytes) -> list[str]:
    """Frame times of an animated PNG or WebP that tell more than its pace.

    Raises:
        Refused: where the file cannot be walked.
    """
    times = _of_png(untrusted) if untrusted.startswith(_SIGNATURE) else _of_webp(untrusted)
    apart = len(set(times)) > 1
    odd = [time for time in times if not 0 < time <= LONGEST or (apart and time % STEP)]
    return ["times"] if odd else []


def _of_png(untrusted: bytes) -> list[int]:
    """0 for a time in other parts of a second than thousandths."""
    told = [c.payload[20:24] for c in container.walk(untrusted) if c.kind == apng.FRAME]
    pairs = [struct.unpack(">HH", both.ljust(4, b"\0")) for both in told]
    return [count if parts == _THOUSANDTHS else 0 for count, parts in pairs]


def _of_webp(untrusted: bytes) -> list[int]:
    heads = [picture.head for picture in chunks.walk(untrusted).pictures]
    return [int.from_bytes(head[12:15], "little") for head in heads if head]
