"""What of the characters of a paragraph can be seen."""

import unicodedata
from typing import Final

_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_SELECTORS: Final = (*range(0x180B, 0x1810), *range(0xFE00, 0xFE0E), *range(0xE0000, 0xE1000))
_BLANKS: Final = dict.fromkeys((*_SELECTORS, 0x34F, 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0))
"""Signs of other categories that show nothing, in which a message could be written."""


def composed(text: str) -> str:
    """``text`` in composed form, without signs that cannot be seen."""
    seen = (c for c in text if c in "\n\t" or unicodedata.category(c) not in _UNSEEN)
    return unicodedata.normalize("NFC", "".join(seen).translate(_BLANKS))
