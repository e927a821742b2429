"""Progressive files of which a decoder would make something up from what lies beside it.

Source: libjpeg-turbo 3.1, jdcoefct.c: blocks whose coefficients 1 to 9 (ITU-T T.81, figure A.6)
were not sent to the last bit are drawn from the means of up to 24 blocks around them.
"""

from collections.abc import Sequence
from typing import Final

from caseveil.errors import Code, Refused
from caseveil.verify.jpeg.container import SOS, Segment

PROGRESSIVE: Final = (0xC2, 0xCA)
_WANTED: Final = frozenset(range(1, 10))
_LEAST: Final = 6  # bytes of a scan header: of one component


def require_none(segments: Sequence[Segment]) -> None:
    """Lets through what is sequential, and what tells every coefficient that could be made up.

    Raises:
        Refused: ``truncated`` for others: hidden pixels would show beside their region.
    """
    frames = [one.payload for one in segments if one.marker in PROGRESSIVE]
    scans = [one.payload for one in segments if one.marker == SOS]
    for name in (name for frame in frames for name in frame[6::3]):
        if not _WANTED.issubset(_sent(name, scans)):
            raise Refused(Code.TRUNCATED, "coefficients")


def _sent(name: int, scans: Sequence[bytes]) -> set[int]:
    """Coefficients of the component ``name`` whose last scan leaves no bit out."""
    sent: set[int] = set()
    for body in scans:
        if len(body) < _LEAST or name not in body[1:-3:2]:
            continue
        band = set(range(body[-3], body[-2] + 1))
        sent = sent - band if body[-1] & 15 else sent | band
    return sent
