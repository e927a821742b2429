"""The neutral words that stand in place of what was marked."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from caseveil_detectors.case_text.dates import days
from caseveil_detectors.case_text.marks import Mark

_WORDS: Final = {
    "name": "[name]",
    "staff": "a colleague",
    "place": "[place]",
    "institution": "a hospital",
    "date": "[date]",
    "birth-date": "[date of birth]",
    "phone": "[telephone]",
    "fax": "[fax]",
    "email": "[e-mail]",
    "ssn": "[number]",
    "record": "[record number]",
    "plan": "[insurance number]",
    "account": "[account number]",
    "licence": "[licence number]",
    "vehicle": "[vehicle]",
    "device": "[device number]",
    "web": "[link]",
    "ip": "[machine address]",
    "biometric": "[biometric code]",
    "national": "[national number]",
    "number": "[number]",
    "handle": "[account name]",
    "clue": "[detail removed]",
    "known": "[name]",
    "word": "[word]",
    "age": "[age]",
}
_KINDS: Final = (
    ("staff", r"prof|\bpr\b|consultant|chefarzt", "a senior doctor"),
    ("staff", r"nurse|sister|\bsr\b|\brn\b|matron|midwife", "a nurse"),
    ("staff", r"\bdr|doctor|arzt|\bmd\b|surgeon|\boa\b", "a doctor"),
    ("institution", r"medical college|university|universit|charite|\bchu\b", "a teaching hospital"),
    ("institution", r"district|taluk|sadar|kreis|civil hospital|county", "a district hospital"),
    ("institution", r"\bphc\b|\bchc\b|health cent|centro de salud", "a health centre"),
    ("institution", r"care home|nursing home|residencia|hospice", "a care home"),
    ("institution", r"hospi|infirmary|klinik|krankenhaus|clinique|hopital", "a hospital"),
    ("institution", r"surgery|practice|praxis|cabinet|medicine", "a practice"),
    ("institution", r"clinic", "a clinic"),
    ("institution", r"school|lycee|vidyalaya|college", "a school"),
    ("institution", r"ward|icu|hdu|bed|cot|room|station|opd|theatre", "a ward"),
    ("institution", r"street|road|lane|pass|row|highway|beach|forest|bridge", "[place]"),
)  # fmt: skip
_DAYS_OF_ILLNESS: Final = re.compile(r"(?<!\w)(?:day|D|POD|HD|DOL|week) ?-?\d", re.IGNORECASE)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_SHORT_DATE: Final = re.compile(r"(?P<first>\d{1,2})([./\-])\d{1,2}\2(?P<last>\d\d)")
_LAST_CENTURY: Final = 50
"""Two figures of a year from here on are no day, and of the last century."""
_ARTICLE: Final = re.compile(r"(?:an?|the|this|our) ")
_ONE_OF_SEX: Final = re.compile(r"(?:\d|[ /])(?P<sex>[mf])$")
_DESCRIBES: Final = re.compile(r"[ \-]year[ \-]old|y/?o\b")
_NOUN: Final = " ?-?[a-z]"
_WEEKDAY: Final = re.compile(r"(?:mon|tues?|wednes|thurs?|fri|satur|sun)day", re.IGNORECASE)


def with_neutral_words(text: str, low: str, marks: Sequence[Mark]) -> list[Mark]:
    """The marks with what is written in their place.

    Full dates become days counted from the first of them, where their order of day and month is
    sure and the text does not count days of its own. A year may stay, as Safe Harbor lets it.

    Args:
        text: the text.
        low: the same made even, in lower case.
        marks: in order.
    """
    dates = [text[m.start : m.end] for m in marks if m.category == "date" and m.reason == "date"]
    counted = {} if _DAYS_OF_ILLNESS.search(text) or len(dates) < 2 else days(dates)
    return [replace(mark, neutral=_neutral(text, low, mark, counted)) for mark in marks]


def _neutral(text: str, low: str, mark: Mark, counted: dict[str, int]) -> str:
    if mark.neutral:
        return mark.neutral
    value, plain = text[mark.start : mark.end], low[mark.start : mark.end]
    if mark.category == "date":
        return _date(text, value, mark, counted)
    if mark.category == "word" and value[:1].isupper():
        return "[name or place]"
    if mark.category == "old-age":
        words = _old(low, mark)
        return words.capitalize() if words.startswith("a ") and value[0].isupper() else words
    for category, form, words in _KINDS:
        if mark.category == category and re.search(form, plain):
            return words
    return _WORDS[mark.category]


def _old(low: str, mark: Mark) -> str:
    """An age over 89 in the place that the sentence has for it."""
    value, before, after = low[mark.start : mark.end], low[: mark.start], low[mark.end :]
    if sex := _ONE_OF_SEX.search(value):
        return f"{'man' if sex['sex'] == 'm' else 'woman'} aged 90 or over"
    if _ARTICLE.match(value):
        return "a person aged 90 or over"
    if value.endswith("arian"):
        return "person aged 90 or over"
    if _DESCRIBES.search(value) and re.match(_NOUN, after):
        return "90-plus-year-old"
    if value.removesuffix(" or over").isdigit() and not before.endswith(", "):
        return "90 or over"
    return "aged 90 or over"


def _date(text: str, value: str, mark: Mark, counted: dict[str, int]) -> str:
    if value in counted:
        return f"day {counted[value]}"
    if mark.reason == "time":
        return "[time]"
    if _WEEKDAY.fullmatch(value):
        return "one day"
    named = _YEAR.search(value)
    year = named[0] if named else _short_year(text, value)
    return f"[date in {year}]" if year else "[date]"


def _short_year(text: str, value: str) -> str:
    """The year of ``13/03/24`` where its place and its century are sure, or empty.

    They are where it can be no day and lies behind us, or the text names that year in full and
    none that the first figures may stand for.
    """
    match = _SHORT_DATE.fullmatch(value)
    if not match:
        return ""
    first, last = match["first"].zfill(2), match["last"]
    if int(last) >= _LAST_CENTURY:
        return f"19{last}"
    years = set(_YEAR.findall(text))
    told = [year for year in years if year.endswith(last)]
    other = any(year.endswith(first) for year in years)
    return told[0] if len(told) == 1 and not other else ""
