"""Signs of a text that show nothing, in a row of which any message can be written.

Source: Unicode 15.0, Default_Ignorable_Code_Point, and the blank braille pattern. Joiners and the
two signs that choose between text and emoji stay: scripts and pictures need them.
"""

import re
from typing import Final

_BLANK: Final = re.compile(
    "[\u034f\u115f\u1160\u180b-\u180f\u2800\u3164\ufe00-\ufe0d\uffa0\U000e0000-\U000e0fff]"
)


def without_blanks(text: str) -> str:
    """``text`` without them."""
    return _BLANK.sub("", text)
