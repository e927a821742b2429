"""Code strings that say what the standard's terms say: whoever types may type a name there.

Attributes of this kind have defined terms, but makers add their own. So each word of four and more
letters must be known; shorter ones are codes, but not in a body part, which persons type.
"""

import re
from functools import cache
from importlib.resources import files

from caseveil.redact.dicom.cleaning import harmless_words

_BODY_PART = 0x00180015
_LONG, _ANY = re.compile(r"[A-Z]{4,}"), re.compile(r"[A-Z]{2,}")


def is_term(tag: int, value: str) -> bool:
    """Whether every word of one value of the code string ``tag`` is known to be harmless."""
    words = (_ANY if tag == _BODY_PART else _LONG).findall(value.upper())
    return all(word.casefold() in _known() for word in words)


@cache
def _known() -> frozenset[str]:
    listed = (files("caseveil_resources") / "dicom" / "code_words.txt").read_text("ascii")
    lines = (line for line in listed.splitlines() if not line.startswith("#"))
    return harmless_words().union(*(line.split() for line in lines))
