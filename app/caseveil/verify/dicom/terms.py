"""Code strings read a second time: words that neither the standard nor the word lists know.

Sources: DICOM PS3.3 and PS3.16 (terms), the program's own list of harmless words.
"""

import re
from functools import cache
from importlib.resources import files
from typing import Final

from caseveil.verify.dicom import identity
from caseveil.verify.dicom.elements import Element

_BODY_PART: Final = 0x00180015
_FOLDER: Final = files("caseveil_resources")
_HARMLESS_ALONE: Final = "alone"


def are_known(element: Element) -> bool:
    """Whether every value of a code string is a dummy or made of known words only."""
    shortest = 2 if element.tag == _BODY_PART else 4
    words = {
        word
        for value in identity.values(element)
        if value not in identity.DUMMIES
        for word in re.split(r"[^a-z]+", value.lower())
        if len(word) >= shortest
    }
    return words <= _known()


@cache
def _known() -> frozenset[str]:
    """Terms, and harmless words that are no names or surely not meant as such."""
    sections: dict[str, set[str]] = {}
    name = ""
    for line in _lines("words", "core.txt"):
        name = line[1:-1] if line.startswith("[") else name
        sections.setdefault(name, set()).update(line.split() if line[0] != "[" else ())
    sure = sections.pop("sure", set())
    sections.pop(_HARMLESS_ALONE, None)
    plain: set[str] = set().union(*sections.values())
    names = {word for line in _lines("words", "guard.txt") for word in line.split()}
    terms = {word for line in _lines("dicom", "code_words.txt") for word in line.split()}
    return frozenset((plain - names) | sure | terms)


def _lines(*path: str) -> list[str]:
    text = _FOLDER.joinpath(*path).read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
