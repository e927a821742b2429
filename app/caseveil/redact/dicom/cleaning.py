"""Free text reduced to words that are known to be harmless: what is left tells no person.

Kept are words of medical pictures (see ``words/core.txt``) that are no names, and measures. Not
kept is whatever else there is: a name that is missing from every list does not survive by that.
Source of the task: DICOM PS3.15 E.3.5 (Clean Descriptors).
"""

import re
from functools import cache
from importlib.resources import files

# "w/o" is one word: without its last letter it would say the contrary.
_PART = re.compile(r"[wW]/[oO]\b|[0-9]+[.,][0-9]+[^\W_]*|[^\W_]+|[^\w\s]|_|\s+")
# A number without a unit could be a day, an age or a room.
_MEASURE = re.compile(r"w/o|[0-9]{1,3}([.,][0-9]{1,3})?(mm|cm|s|ms|kv|ma|mas|t|d|hz|mhz|ml)")
_WEIGHTING = re.compile(r"[tT][12]([wW]|[a-zA-Z]{0,3})")


def cleaned(text: str, names: frozenset[str]) -> str:
    """``text`` without every word that is not known to be harmless; empty where none is left.

    Args:
        text: one value of an attribute.
        names: words that name the person, never kept.
    """
    parts = _PART.findall(text)
    kept = [part if _stays(part, names) else _gap(part) for part in parts]
    told = re.sub(r"\s+", " ", "".join(kept)).strip(" ,;:/()[]{}<>+-*_.=^&#|'\"")
    return told if any(character.isalpha() for character in told) else ""


def _gap(part: str) -> str:
    """What stands for a removed part: words that a sign kept apart must not grow together."""
    return "" if part[0].isalnum() else " "


def _stays(part: str, names: frozenset[str]) -> bool:
    word = part.casefold()
    if not part[0].isalnum():
        return part.isspace() or part in "/-+,()_."
    if word in names or not part.isascii():
        return False
    return word in harmless_words() or bool(_MEASURE.fullmatch(word) or _WEIGHTING.fullmatch(part))


@cache
def harmless_words() -> frozenset[str]:
    """Words of the lists that are no names, and those of its section ``sure`` even so."""
    section = ""
    words: set[str] = set()
    sure: set[str] = set()
    for line in _lines("core.txt"):
        if line.startswith("["):
            section = line.strip("[]")
        elif section != "alone":
            (sure if section == "sure" else words).update(line.split())
    guard = {word for line in _lines("guard.txt") for word in line.split()}
    return frozenset((words - guard) | sure)


def _lines(name: str) -> list[str]:
    text = (files("caseveil_resources") / "words" / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
