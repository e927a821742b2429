"""What is known of the patient from the source, to be searched in the finished file."""

import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import unquote

from caseveil.domain.findings import Finding, Kind, TagPlace, WordPlace
from caseveil.domain.review import Review
from caseveil.domain.source import Fate
from caseveil.verify import secrets

MOST_SEEDS: Final = 200
"""Of the codes of one file: a long document says no more of who it is, and each costs a search."""
_RUN = re.compile(r"[^\W_]+")
_LONG_NUMBER = re.compile(r"\d{6,}")
_SHORTEST_MIXED = 5  # of letters and digits, at least three of them digits
_FEWEST_DIGITS = 3
_SHORTEST_NAME, _SHORTEST_ASCII_NAME = 2, 3
_HOST = re.compile(r"\b(?:https?|ftp)://[^/\s]*", re.IGNORECASE)
_OF_WORDS = "pptx"
"""The family whose copies hold words besides kept tags."""


def harvest(review: Review, identity_categories: frozenset[str]) -> tuple[str, ...]:
    """Values of identity-class tags, the file name and codes, minus what the profile keeps.

    Of a code its long numbers, what is mixed of letters and digits, and its words but those of a
    host; of many the numbers and the longest words, ``MOST_SEEDS`` in all. On the slides of a deck
    words of a code may stand by right: there names are marked in the running text instead. A number
    that is a part of a longer kept one is sought.
    """
    told = tuple(one.text or "" for one in identifying(review, identity_categories))
    stays = secrets.tokens(tag.value for tag in review.source.tags if tag.fate is Fate.KEPT)
    codes = [one.text or "" for one in review.findings if one.kind is Kind.CODE]
    named = review.source.format != _OF_WORDS
    return (*told, *_sought(codes, stays, named=named))


def _sought(codes: Iterable[str], stays: frozenset[str], *, named: bool) -> list[str]:
    """What of the codes may identify, wherever else it stands; most telling first."""
    numbers: dict[str, None] = {}
    words: dict[str, None] = {}
    for code in codes:
        plain = unquote(code)
        for reading in dict.fromkeys((code, plain)):
            mixed = [run for run in _RUN.findall(reading) if _is_mixed(run)]
            numbers |= dict.fromkeys([*_LONG_NUMBER.findall(reading), *mixed])
        runs = secrets.WORD.findall(_HOST.sub(" ", plain)) if named else ()
        words |= dict.fromkeys(run for run in runs if _is_name(run))
    seeds = [*numbers, *sorted(words, key=len, reverse=True)]
    return [seed for seed in seeds if not secrets.tokens([seed]) & stays][:MOST_SEEDS]


def _is_name(run: str) -> bool:
    """Two letters outside ASCII are a whole name often; two within turn up by chance."""
    shortest = _SHORTEST_ASCII_NAME if run.isascii() else _SHORTEST_NAME
    return len(run) >= shortest and not any(map(str.isdigit, run))


def _is_mixed(run: str) -> bool:
    digits = sum(sign.isdigit() for sign in run)
    return len(run) >= _SHORTEST_MIXED and _FEWEST_DIGITS <= digits < len(run)


def identifying(review: Review, identity_categories: frozenset[str]) -> tuple[Finding, ...]:
    """Findings in tags of these categories whose values are to be gone."""
    stays = {tag.path for tag in review.source.tags if tag.fate is Fate.KEPT}
    return tuple(
        finding
        for finding in review.findings
        if isinstance(finding.place, TagPlace)
        and not isinstance(finding.place, WordPlace)  # what it was is told by the check of words
        and finding.category in identity_categories
        and finding.text
        and finding.place.path not in stays
    )
