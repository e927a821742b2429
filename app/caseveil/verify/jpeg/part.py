"""A JPEG that ends early, with an end marker where its data ends: as far as it goes.

Decoders show what is there and fill the rest with grey; both files are then compared as always.
"""

from caseveil.errors import Code, Refused
from caseveil.verify.jpeg.container import EOI, SOS, walk

_END = bytes((0xFF, EOI))


def completed(untrusted: bytes) -> bytes:
    """The main image up to its last whole segment or the last byte of a scan, and its end.

    Raises:
        Refused: ``truncated`` where no scan is there; ``corrupt``.
    """
    at, shown = 0, False
    try:
        for segment in walk(untrusted + _END, strict=False):
            if segment.end <= len(untrusted) and segment.marker != EOI:
                at, shown = segment.end, shown or segment.marker == SOS
    except Refused as error:  # the end that was added lies inside a segment
        if error.code is not Code.TRUNCATED:
            raise
    if not shown:
        raise Refused(Code.TRUNCATED, "no scan")
    return untrusted[:at] + _END
