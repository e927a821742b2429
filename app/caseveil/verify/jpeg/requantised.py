"""The coefficients of a JPEG made visible: decoded as if they had been quantised in other steps.

Equal coefficients decode to equal samples under any table. Under a file's own a change need not
show: it vanishes where samples are cut off at black and white, and where the steps are fine in
rounding. So both files are decoded under a table of the check's own that leaves the first
coefficient of each block out: the rest then lies around the middle, and a change by one moves a
sample by about a level.
Source: ITU-T T.81 (1992), A.3.3, A.3.4 and B.2.4.1.
"""

import struct
from collections.abc import Sequence
from typing import Any, Final

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Refused
from caseveil.verify.jpeg.container import APP0, APP14, DQT, EOI, SOI, Segment

Samples = NDArray[Any]
FINE: Final = 4
COARSE: Final = 16
"""For pictures that were turned: a decoder rounds rows before columns."""
_TABLES: Final = 4
_NOT_NEEDED: Final = frozenset({DQT, SOI, EOI, *range(0xE0, 0xF0), 0xFE}) - {APP0, APP14}


def components(untrusted: bytes, segments: Sequence[Segment], step: int) -> Samples:
    """The components as stored, each as large as the picture: height x width (x 3), 8 bits.

    Args:
        untrusted: a file of one or three components.
        segments: of that file.
        step: quantisation of every coefficient of a block but its first.

    Raises:
        Refused: ``corrupt`` where it cannot be decoded.
    """
    tables = b"".join(bytes([number, 0]) + bytes([step]) * 63 for number in range(_TABLES))
    parts = [b"\xff\xd8\xff\xdb", struct.pack(">H", 2 + len(tables)), tables]
    parts += [untrusted[s.start : s.end] for s in segments if s.marker not in _NOT_NEEDED]
    data = b"".join([*parts, b"\xff\xd9"])
    three = any(s.payload[5:6] == b"\3" for s in segments if 0xC0 <= s.marker <= 0xC2)
    # Whatever they are, called by the same name they are not turned into other colours.
    space = "YCBCR" if three else None
    return _decoded(data, space)


def spread(untrusted: bytes) -> Samples:
    """Luminance and colour differences of a file under its own tables, height x width x 3.

    Raises:
        Refused: ``corrupt`` where it cannot be decoded.
    """
    return _decoded(untrusted, "YCBCR")


def _decoded(data: bytes, space: str | None) -> Samples:
    try:
        return np.asarray(imagecodecs.jpeg8_decode(data, colorspace=space, outcolorspace=space))
    except (imagecodecs.Jpeg8Error, ValueError, RuntimeError) as error:
        raise Refused(Code.CORRUPT, "decode") from error
