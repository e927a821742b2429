"""The fixed words of the consent card as they lie in the resources."""

import tomllib
from functools import cache
from typing import Final

from caseveil.domain.consent import Wording
from caseveil_resources.consent import consent_file

LANGUAGES: Final = ("en", "hi", "es", "fr", "de", "pt", "ar")
"""Codes of the languages that a card can be written in."""


@cache
def _told() -> dict[str, dict[str, str]]:
    told = tomllib.loads(consent_file().read_text("utf-8"))
    return {code: dict(told[code]) for code in LANGUAGES}


def wording(language: str) -> Wording:
    """The words in a language; English where there is none of that code."""
    code = language if language in LANGUAGES else LANGUAGES[0]
    return Wording(code, **_told()[code])
