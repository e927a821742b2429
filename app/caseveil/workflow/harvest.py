"""What is known of the patient from the source, to be searched in the finished file."""

import re

from caseveil.domain.findings import Finding, Kind, TagPlace, WordPlace
from caseveil.domain.review import Review
from caseveil.domain.source import Fate
from caseveil.verify import secrets

_RUN = re.compile(r"[^\W_]+")
_LONG_NUMBER = re.compile(r"\d{6,}")
_SHORTEST_MIXED = 5  # of letters and digits, at least three of them digits
_FEWEST_DIGITS = 3
_SHORTEST_NAME = 3
_HOST = re.compile(r"\w+://[^/\s]*")
_OF_WORDS = "pptx"
"""The family whose copies hold words besides kept tags."""


def harvest(review: Review, identity_categories: frozenset[str]) -> tuple[str, ...]:
    """Values of identity-class tags, the file name and codes, minus what the profile keeps.

    Of a code its long numbers, what is mixed of letters and digits, and its words but those of a
    host. On the slides of a deck words of a code may stand by right: there names are marked in the
    running text instead. A number that is a part of a longer kept one is sought.
    """
    told = tuple(one.text or "" for one in identifying(review, identity_categories))
    stays = secrets.tokens(tag.value for tag in review.source.tags if tag.fate is Fate.KEPT)
    codes = [one.text or "" for one in review.findings if one.kind is Kind.CODE]
    named = review.source.format != _OF_WORDS
    seeds = dict.fromkeys(seed for text in codes for seed in _seeds(text, named=named))
    return (*told, *(seed for seed in seeds if not secrets.tokens([seed]) & stays))


def _seeds(code: str, *, named: bool) -> list[str]:
    """What of a code's text may identify, wherever else it stands."""
    mixed = [run for run in _RUN.findall(code) if _is_mixed(run)]
    found = _RUN.findall(_HOST.sub(" ", code)) if named else ()
    words = [run for run in found if run.isalpha() and len(run) >= _SHORTEST_NAME]
    return [*_LONG_NUMBER.findall(code), *mixed, *words]


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
