"""A JPEG 2000 codestream of our own encoder without the comment that its library writes.

Codestreams of a source are never carried over: only a decoder of all their packets could tell what
in them no viewer shows. Source: ITU-T T.800 annex A.
"""

import struct
from typing import Final

_SOT: Final = 0xFF90
_COMMENT: Final = 0xFF64


def uncommented(codestream: bytes) -> bytes:
    """The codestream, sound and with its comments in the main header, without these."""
    kept, at = [codestream[:2]], 2
    while (segment := struct.unpack_from(">HH", codestream, at))[0] != _SOT:
        end = at + 2 + segment[1]
        if segment[0] != _COMMENT:
            kept.append(codestream[at:end])
        at = end
    return b"".join((*kept, codestream[at:]))
