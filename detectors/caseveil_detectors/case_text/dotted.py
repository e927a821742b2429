"""Days and months with dots, ``5.9.``, told from values that end a sentence."""

import re
from collections.abc import Iterator
from typing import Final

from caseveil_detectors.case_text.marks import Mark, trimmed

_I: Final = re.IGNORECASE
YEAR: Final = r"(?:19|20)\d\d"
"""Four figures of a year, as a part of a form."""
WEEKDAYS: Final = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch"
    "|donnerstag|freitag|samstag"
    "|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles"
    "|jueves|viernes|sabado|domingo"
)
"""Days of the week in four languages, as a part of a form."""
NO_MODAL: Final = (
    r"(?!may (?:(?:first|second|third|not|also|only|even|never|still|then|well|later) )?"
    r"(?:be|have|not|need|cause|follow(?! ?-?up)|occur|require|include|appear|represent|suggest"
    r"|indicate|reflect|mimic|become|continue|resolve|recur|develop|progress|improve|worsen"
    r"|contain|involve|affect|arise|persist|vary|seem|prove|help|benefit|receive|undergo|take|get"
    r"|go|give|lead|come|make|mean|feel|fail|lie|extend|reach|show|differ|do|want|say|know)"
    r"(?!\w))"
)
"""No *may* that a verb follows stands here, as a part of a form: the month has none."""
_DOTTED: Final = re.compile(
    rf"(?<![\d./])(?P<day>0?[1-9]|[12]\d|3[01])\.(?P<month>0?[1-9]|1[0-2])\.(?!\d)"
    rf"(?P<year> {YEAR}(?![\d.]))?"
)
"""Day and month as German writes them, and any value with a decimal at the end of a sentence."""
_OF_A_DAY: Final = re.compile(
    r"(?:(?<!\w)(?:am|vom|zum|seit|bis|den|dem|der|ab|on|since|until|till|le|du|dated?|datum|tag"
    r"|geb"
    r"|geboren|born|dob|seen|admitted|discharged|operated|mrt|mri|ct|rontgen|sono|op|labor"
    rf"|aufnahme|entlassung|kontrolle|termin|befund|visite|{WEEKDAYS}"
    r"|(?-i:Mo|Di|Mi|Do|Fr|Sa|So))[.,:]?(?: the| den)? {1,2}"
    r"|\d\.,? ?(?:[-–/&+]|und|and|u\.|bis|to|au|al) ?"
    r"|(?:^|\n)[ \-•*(]*|[!?] |(?!approx)(?<!\w)[a-z]{5,}\. )$",
    _I,
)
"""What stands before a day: a word of dates or visits, another day, or nothing of its sentence."""
_RUNS_ON: Final = re.compile(r"[^\n]{45}[\w,] *\n$")
"""The end of a line that was broken within a sentence."""
_OF_A_VALUE: Final = re.compile(
    r"(?<!\w)(?:of|was|is|to|at|inr|ph|sg|gravity|ratio|index|creatinine|kreatinin|lactate|laktat)"
    r"[ :=]{1,3}$",
    _I,
)


def dotted(text: str) -> Iterator[Mark]:
    """Days and months with dots; a bare ``9.8.`` is the value that ends a sentence."""
    for match in _DOTTED.finditer(text):
        if _is_day(text, match):
            yield Mark(*trimmed(text, *match.span()), "date", "date")


def _is_day(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 60) : match.start()]
    after = text[match.end() : match.end() + 2]
    day, month = match["day"], match["month"]
    if match["year"] or day.startswith("0"):
        return True
    if _OF_A_DAY.search(before) and not _RUNS_ON.search(before):
        return True
    if after[:1] in tuple(",:;)-–/"):
        return True
    padded, whole = month.startswith("0"), len(day) == len(month) == len("31")
    goes_on = after[:1] == " " and after[1:].islower()
    return (goes_on and (padded or whole)) or (padded and not _OF_A_VALUE.search(before))
