"""Dates and times in every order and spelling, and the figures a known date may be written as."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

_MONTHS: Final = (
    "jan january januar janvier enero gennaio janeiro styczen ocak januari ene janv jän",
    "feb february februar fevrier febrero febbraio fevereiro luty subat februari fev fevr",
    "mar march marz maerz mars marzo marco marzec mart maart maret mrz mrt",
    "apr april avril abril aprile kwiecien nisan abr avr",
    "may mai mayo maggio maio maj mayis mei",
    "jun june juni juin junio giugno junho czerwiec haziran giu",
    "jul july juli juillet julio luglio julho lipiec temmuz juil lug",
    "aug august aout agosto sierpien agustos augustus agustus ago",
    "sep sept september septembre septiembre settembre setembro wrzesien eylul set",
    "oct october oktober octobre octubre ottobre outubro pazdziernik ekim okt out",
    "nov november novembre noviembre novembro listopad kasim",
    "dec december dezember decembre diciembre dicembre dezembro grudzien aralik dez dic des",
)
MONTH: Final = {word: n for n, row in enumerate(_MONTHS, 1) for word in row.split()}
"""Number of a month by its name or short name in twelve languages, without accents."""

_AMBIGUOUS: Final = frozenset({"set", "out"})
_NAMES: Final = "|".join(sorted(MONTH, key=len, reverse=True))
_SURE_NAMES: Final = "|".join(sorted(set(MONTH) - _AMBIGUOUS, key=len, reverse=True))
_DAYS: Final = (
    "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag"
    " freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes"
    " miercoles jueves viernes sabado domingo"
)

_YEAR: Final = r"(?:19|20)\d\d"
_JOIN: Final = r"[\s./,_-]*(?:de\s|of\s|th\b|st\b|nd\b|rd\b)?[\s./,_-]*"
_DATES: Final = (
    # Three groups of figures with the same sign between them.
    re.compile(r"(?<!\d)\d{1,4}\s?([./\-_,])\s?\d{1,2}\s?\1\s?(?:\d{4}|\d{2})(?!\d)"),
    re.compile(r"(?<!\d)\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{4}(?!\d)"),
    re.compile(rf"(?<!\d)(?:0?[1-9]|[12]\d|3[01])\s(?:0?[1-9]|1[0-2])\s(?:{_YEAR}|\d\d)(?!\d)"),
    re.compile(rf"(?<!\d){_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)"),
    re.compile(rf"(?<!\d)(?:0?[1-9]|1[0-2])\s?[./-]\s?{_YEAR}(?!\d)"),
    re.compile(rf"(?<!\d){_YEAR}\s?[./-]\s?(?:0?[1-9]|1[0-2])(?!\d)"),
    re.compile(rf"(?<![a-z])(?:{_NAMES})[a-z]?{_JOIN}\d{{1,2}}{_JOIN}{_YEAR}"),
    re.compile(rf"(?<!\d)\d{{1,2}}{_JOIN}(?:{_NAMES}){_JOIN}(?:{_YEAR}|'?\d\d)(?!\d)"),
    re.compile(rf"(?<!\d)\d{{1,4}}{_JOIN}(?:{_SURE_NAMES})(?![a-z])"),
    re.compile(rf"(?<![a-z])(?:{_SURE_NAMES}){_JOIN}\d{{1,4}}(?![\d.])"),
    re.compile(r"(?<!\d)(?:19|20)\d\d\s?[年년]|\d{1,2}\s?[月월]|\d{1,2}\s?[日일]"),
    re.compile(rf"\b(?:{_DAYS.replace(' ', '|')})\b"),
    re.compile(r"\b(?:mon|tues?|wed|thur?s?|fri|sat|sun)[ ,.]+\d{1,2}(?:st|nd|rd|th)?(?![\d.])"),
    re.compile(r"\b(?:dob|d\.o\.b|geb|nee?|nacid[oa]|lmp|edd|edc|ddr|dum|dpp|exp)\b[\s.:]*(?:le\s)?\d"),
    re.compile(rf"\bq[1-4]\s?{_YEAR}"),
    re.compile(r"\b\d+\s(?:day|week|month|year|hour)s?\sago\b"),
)  # fmt: skip
_TIMES: Final = (
    re.compile(r"(?<![\d.])(?:[01]?\d|2[0-4])\s?:\s?[0-5]\d(?:\s?:\s?[0-5]\d)?(?!\d)"),
    re.compile(r"(?<![\d.])(?:[01]?\d|2[0-4])[.:h]?[0-5]?\d?\s?[ap]\.?m\b"),
    re.compile(r"(?<![\d.])(?:[01]?\d|2[0-4])\s?h\s?[0-5]\d(?![\d.])"),
)
_BARE: Final = (
    re.compile(rf"(?<![\d.]){_YEAR}(?![\d.])"),
    re.compile(r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])\s?/\s?(?:0?[1-9]|[12]\d|3[01])(?!\d)"),
)


def has_date(low: str) -> bool:
    """Whether a folded text holds a date in some spelling."""
    return any(pattern.search(low) for pattern in _DATES)


def has_time(low: str, repaired: str) -> bool:
    """Whether a folded text holds a time of day; ``repaired`` is it with figures repaired."""
    return bool(_TIMES[0].search(repaired)) or any(pattern.search(low) for pattern in _TIMES)


def has_bare_date(low: str) -> bool:
    """Whether a year, or day and month, stand alone: a date unless they are read otherwise."""
    return any(pattern.search(low) for pattern in _BARE)


def dates_in(value: str) -> set[date]:
    """Every date that ``value`` of a tag or a file name may stand for, day and month in any order.

    Args:
        value: folded text such as ``19700512``, ``12-may-1970`` or ``5/12/70``.
    """
    found: set[date] = set()
    numbered = re.sub(rf"(?<![a-z])({_NAMES})(?![a-z])", lambda m: f"-{MONTH[m[1]]}-", value)
    for eight in re.findall(r"(?<!\d)\d{8}(?!\d)", numbered):
        found.update(_orders(eight[:4], eight[4:6], eight[6:]))
        found.update(_orders(eight[:2], eight[2:4], eight[4:]))
    for three in re.findall(r"(?<!\d)(\d{1,4})\D{1,4}(\d{1,2})\D{1,4}(\d{1,4})(?!\d)", numbered):
        found.update(_orders(*three))
    return found


def _orders(one: str, two: str, three: str) -> Iterator[date]:
    orders = ((one, two, three), (one, three, two), (three, two, one), (three, one, two))
    for year, month, day in orders:
        if len(year) in (2, 4) and len(day) <= 2:
            for whole in [int(year)] if len(year) == 4 else [1900 + int(year), 2000 + int(year)]:
                try:
                    yield date(whole, int(month), int(day))
                except ValueError:
                    continue


def figures_of(known: date) -> set[str]:
    """The figures of ``known`` without signs, in every order, padded and not, of 5 or more."""
    out: set[str] = set()
    for year in (f"{known.year:04d}", f"{known.year % 100:02d}"):
        for form in ("d", "02d"):
            day, month = format(known.day, form), format(known.month, form)
            out |= {year + month + day, day + month + year, month + day + year}
    return {figures for figures in out if len(figures) >= 5}
