"""Which lines of text are like another one, so that a person decides them together."""

import re

from caseveil.domain.findings import Finding, Kind, TextClass

_SORTED = frozenset(TextClass) - {TextClass.UNKNOWN}


def alike(one: Finding, other: Finding) -> bool:
    """Whether two lines read the same, or tell the same class of thing by the same pattern.

    Case, spaces and punctuation do not count. Two lines of which nothing could be read or sorted
    are like nothing but themselves.
    """
    if one.kind is not Kind.TEXT or other.kind is not Kind.TEXT:
        return False
    read = _folded(one)
    return one == other or (bool(read) and read == _folded(other)) or _tell_the_same(one, other)


def _folded(finding: Finding) -> str:
    return "".join(re.findall(r"\w+", (finding.text or "").casefold()))


def _tell_the_same(one: Finding, other: Finding) -> bool:
    first, second = one.meaning, other.meaning
    if first is None or second is None or first.category not in _SORTED:
        return False
    return (first.category, first.pattern) == (second.category, second.pattern)
