"""Dates and ages of a running text, and the days between its dates."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from caseveil_detectors.case_text.dotted import NO_MODAL, WEEKDAYS, YEAR, dotted
from caseveil_detectors.case_text.marks import Mark, found, trimmed
from caseveil_detectors.meaning.dates import MONTH

_I: Final = re.IGNORECASE
_SHORT: Final = frozenset(
    {
        "out",
        "set",
        "ago",
        "mai",
        "mar",
        "maj",
        "dic",
        "lug",
        "giu",
        "ene",
        "mrt",
        "ocak",
        "ekim",
        "mars",
    }
)
_NAMES: Final = "|".join(sorted(set(MONTH) - _SHORT - {"may", "march"}, key=len, reverse=True))
_ANY: Final = rf"(?:{_NAMES}|may|march|mai|mar)"
_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|\.)?"
_SPACE: Final = r"[ ,./\-]{0,3}(?:of |de |del )?"
_WEEK: Final = (
    rf"(?:(?:last|next|this) )?(?:{WEEKDAYS})s?(?: (?:morning|afternoon|evening|night"
    rf"|santo|eve))?"
)
_FEASTS: Final = (
    r"(?:christmas|xmas|new year'?s?|easter|thanksgiving|halloween|diwali|deepavali"
    r"|eid(?: al[ -]\w+)?|holi|ramadan"
    r"|ramzan|onam|pongal|durga puja|hanukkah|passover|independence day|republic day|labor day"
    r"|memorial day"
    r"|boxing day|(?:good|holy) (?:friday|week|saturday)|palm sunday|ash wednesday|shrove tuesday"
    r"|pancake day|mardi gras|bank holiday|valentine'?s|navidad|semana santa|weihnachten"
    r"|silvester|ostern|noel"
    r"|paques|st\.? patrick'?s day|chinese new year|father'?s day|mother'?s day)"
)
_WEEK_OF: Final = (
    r"(?:w/c |w/e |(?:week|weekend|night|evening|morning|eve) of (?:the )?)?"
    r"(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)? ?(?:/|-|–|and|to|&) ?)?"
)
_SEASON: Final = r"(?:spring|summer|autumn|fall|winter|monsoon)"
_FULL: Final = (
    re.compile(rf"(?<![\d./]){YEAR}([./\-])\d{{1,2}}\1\d{{1,2}}(?![\d/])"),
    re.compile(r"(?<![\d./])\d{1,2}([./\-])(?:\d{1,2}|[ivx]{1,4}|[a-z]{3})\1(?:\d{4}"
               r"|\d{2})(?![\d/])", _I),
    re.compile((
        rf"(?<![\w]){_WEEK_OF}{_DAY}{_SPACE}{NO_MODAL}{_ANY}\.?(?:{_SPACE}(?:{YEAR}|'\d\d))?(?!\w)"
    ), _I),
    re.compile(rf"(?<!\w){_ANY}\.?[ ]?{_DAY}(?: ?(?:-|–|to|and|&) ?{_DAY})?(?!\w)"
               rf"(?:[ ,]{{1,2}}{YEAR})?(?![\d%]|\.\d)", _I),
    re.compile(rf"(?<![\d/.])(?:0?[1-9]|1[0-2])[/.\-]{YEAR}(?!\d)"),
    re.compile(rf"(?<!\w){_ANY},? {YEAR}(?!\d)", _I),
    re.compile(rf"(?<!\d){YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)"),
)  # fmt: skip
_PARTS: Final = (
    re.compile(rf"(?<!\w)(?i:{_FEASTS})(?: (?i:day|eve|night|week(?:end)?|{WEEKDAYS}))?(?!\w)"),
    re.compile(rf"(?<!\w){_WEEK}(?:,? (?:the )?{_DAY}(?!\w)(?:[ /]?(?:{_ANY}))?)?(?!\w)", _I),
    re.compile(rf"(?<!\w)(?:early |late |mid-?)?(?i:{_NAMES})(?!\w)"),
    re.compile(rf"(?<!\w)(?:in |since )?(?:early |late |mid-?)?{_SEASON}(?: of|,)? {YEAR}(?!\d)"),
    re.compile(rf"(?<!\w)(?:week|wk|cw|kw) ?\d{{1,2}},?(?: of| /|/)? ?{YEAR}(?!\d)", _I),
    re.compile(rf"(?<!\w)Q[1-4][ /]?{YEAR}(?!\d)"),
    re.compile(r"(?<!\w)(?:his|her|their|my) \d{1,3}(?:st|nd|rd|th) (?:birthday|wedding"
               r"|anniversary)(?!\w)"),
    re.compile(r"(?<!\w)(?:on|before|after|since|until|till|for) (?P<value>(?!Day|Post|Op|Cycle"
               r"|Hospital|Treatment|Sick)[A-Z][a-z']+(?: [A-Z][a-z']+)? Day)(?! ?\d)(?!\w)"),
    re.compile(r"(?<=[a-z,] )(?:March|May|Mai)(?= [a-z]|[.,;:)]|$)(?! (?:be|have|also|not|need))"),
    re.compile(r"(?<!\w)(?:last|this|next|by|in|since|during|until|from|of) (?P<value>March|May"
               r"|Mar)(?!\w)"),
    re.compile(r"(?<!\w)(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)(?!\w)(?:[ ,.]{1,2}\d{1,2}(?:"
               r"[/.\-]\d{1,2}(?:[/.\-]\d{2,4})?(?!\d)|st|nd|rd|th|[ap]m)?)?"),
    re.compile(r"(?<!\w)(?:on|by|of|since|till|until|for|the|dated"
               r"|week of) (?P<value>(?:the )?\d{1,2}(?:st|nd|rd|th))"
               r"(?= ?(?:[.,;:)]|$|at |in |by |and |of (?:this|last|next)))"),
    re.compile(r"(?<!\w)(?:on|dated?|since|till|until|revision|scheduled|review|discharged?|seen"
               r"|op|dd|dt|dtd|d[./]?o[./]?[aesd]|ln?mp|edd|edc|due|adm(?:itted)?|appt"
               r"|appointment|booked(?: for)?|f/u|follow[- ]?up|last seen)"
               r"[ :]{1,2}(?P<value>\d{1,2}[/.\-]\d{1,2})(?![\d/.]*\d|/)", _I),
)  # fmt: skip
_TIMES: Final = re.compile(
    r"(?<![\d.:])(?:[01]?\d|2[0-3])(?::[0-5]\d){1,2}(?: ?[ap]\.?m\.?| ?Uhr)?(?!\w)"
    r"|(?<![\d.:])(?:1[0-2]|0?\d)(?:[.:][0-5]\d)? ?[ap]\.?m\b\.?",
    _I,
)
_BIRTH: Final = re.compile(
    r"(?<!\w)(?:d\.?o\.?b|born(?: on)?|date of birth|geb|geboren|nacid[oa]|nee? le"
    r"|birthday)\W{1,3}$",
    _I,
)
_UNIT: Final = r"(?:y(?:ea)?rs?|y/?o|y|jahre?|jahrige[rns]?|j\.|ans|anos|anni|jaar)"
# "90 or over" are the neutral words for it, an exact age before "or over" is none.
_OLD: Final = r"(?P<value>(?:90(?! or over\b)|(?:9[1-9]|1[01]\d)(?: or over\b)?)"
_OLDS: Final = (
    re.compile((
        rf"(?<![\d./]){_OLD}[ \-]?{_UNIT}(?:[ \-](?:old|of age))?(?!\w)(?:[ /]?[MF]\b)?)"
    ), _I),
    re.compile(rf"(?<![\d./]){_OLD} ?/? ?[MF])(?![\w/])"),
    re.compile(rf"(?<!\w)[MF] ?/ ?{_OLD})(?![\w/.])"),
    re.compile(rf"(?<!\w)(?:age[d]?|turn(?:s|ed|ing)|nearly|almost|approaching|now|just"
               rf"|past|is|was|will be|edad|alter)[ :]{{1,2}}{_OLD})(?![\w/%.]*\w)"
               r"(?! ?(?:%|mm|bpm|kg))", _I),
    re.compile(rf"(?<=[A-Za-z.\])], ){_OLD})(?=,)"),
    re.compile(rf"(?<=[A-Za-z] )\({_OLD})(?=\))"),
    re.compile(
        r"(?<!\w)(?P<value>nonagenarian|centenarian|supercentenarian"
        r"|ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
        r"(?:[- ]years?[- ]old|(?= ?-?(?:years?|yrs?|[.,;]|$)))"
        r"|(?:a|one) hundred(?: and \w+)?(?:[- ]years?[- ]old|(?= years)))(?!\w)",
        _I,
    ),
)  # fmt: skip
_SEXES: Final = "man|woman|male|female|gentleman|lady|patient|person|M\\b|F\\b"
_AGE: Final = re.compile(
    rf"(?:(?<![\w])(?:an?|this"
    rf"|the) )?(?<![\d./])(?P<age>[1-8]\d)[ \-]?{_UNIT}(?:[ \-]+old)?\b[ ,/]{{0,2}}"
    rf"(?P<sex>{_SEXES})?(?!\w)"
    r"|(?<![\d./])(?P<age2>[1-8]\d) ?/? ?(?P<sex2>[MFmf])(?![\w/])"
    r"|(?<!\w)aged? (?P<age3>[1-8]\d)(?![\d/%])"
)
_MEANT: Final = {
    "m": "man",
    "f": "woman",
    "male": "man",
    "female": "woman",
    "gentleman": "man",
    "lady": "woman",
}
GROWN: Final = 18


def dates(text: str) -> Iterator[Mark]:
    """Dates of ``text`` in every spelling, but not years that stand alone."""
    for form in _FULL:
        yield from (_birth(text, mark) for mark in found(form, text, "date", "date"))
    yield from (_birth(text, mark) for mark in dotted(text))
    for form in _PARTS:
        group = "value" if "value" in form.groupindex else 0
        for mark in found(form, text, "date", "part-of-date", group):
            if not _is_harmless(text, mark):
                yield _birth(text, mark)


def times(text: str) -> Iterator[Mark]:
    """Times of day."""
    yield from found(_TIMES, text, "date", "time")


def _is_harmless(text: str, mark: Mark) -> bool:
    """``dec``, ``sat`` and ``sun`` in lower case, ``second`` and the like."""
    value = text[mark.start : mark.end]
    return len(value) <= 4 and (value.islower() or value.isupper()) and value.isalpha()


def _birth(text: str, mark: Mark) -> Mark:
    if _BIRTH.search(text[max(0, mark.start - 16) : mark.start]):
        return Mark(mark.start, mark.end, "birth-date", "birth-date")
    return mark


def ages(text: str) -> Iterator[Mark]:
    """Ages over 89, which Safe Harbor counts as identifying, and those of other adults."""
    for form in _OLDS:
        yield from found(form, text, "old-age", "age-over-89", "value")
    for match in _AGE.finditer(text):
        years = int(match["age"] or match["age2"] or match["age3"])
        if years >= GROWN:
            start, end = trimmed(text, *match.span())
            yield Mark(start, end, "age", "exact-age", neutral=_decade(match, years))


def _decade(match: re.Match[str], years: int) -> str:
    sex = (match["sex"] or match["sex2"] or "").lower()
    in_his = {"man": "in his", "woman": "in her"}
    person = _MEANT.get(sex, sex)
    decade = f"{years // 10 * 10}s"
    article = re.match(r"(?i)(an?|this|the) ", match[0])
    if person:
        which = "this " if article and article[1].lower() in ("this", "the") else "a "
        return f"{which if article else ''}{person} {in_his.get(person, 'in their')} {decade}"
    return f"{'a person ' if article else ''}in their {decade}"


def days(texts: Sequence[str]) -> dict[str, int]:
    """The day of each full date, the first of them day 1; none where their order is in doubt.

    Args:
        texts: dates as written, in the order of the text.
    """
    readings = {text: _readings(text.lower()) for text in texts}
    orders = [set(r) for r in readings.values() if r]
    common = set.intersection(*orders) if orders else set()
    whole = {text: r for text, r in readings.items() if r}
    if len(whole) != len(readings) or not common:
        return {}
    told = [{text: r[order] for text, r in whole.items()} for order in sorted(common)]
    if any(one != told[0] for one in told[1:]):
        return {}
    first = told[0][texts[0]]
    return {text: (day - first).days + 1 for text, day in told[0].items() if day >= first}


def _readings(low: str) -> dict[str, date]:
    """The dates that ``low`` may stand for by order: day first, month first."""
    for name in sorted(MONTH, key=len, reverse=True):
        if re.search(rf"(?<![a-z]){name}(?![a-z])", low):
            figures = [int(n) for n in re.findall(r"\d+", low)]
            years = [n for n in figures if n > 1900]
            small = [n for n in figures if n <= 31]
            if len(years) == 1 and len(small) == 1:
                return _both(_day(years[0], MONTH[name], small[0]))
            return {}
    parts = [int(n) for n in re.findall(r"\d+", low)]
    if len(parts) != 3 or re.search(r"[a-z]", low):
        return {}
    if parts[0] > 1900:
        return _both(_day(*parts))
    year = parts[2] if parts[2] > 1900 else 2000 + parts[2]
    either = {"dmy": _day(year, parts[1], parts[0]), "mdy": _day(year, parts[0], parts[1])}
    return {order: day for order, day in either.items() if day}


def _both(day: date | None) -> dict[str, date]:
    return {"dmy": day, "mdy": day} if day else {}


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
