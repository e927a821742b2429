"""Days that begin a line of notes, ``14/2: wound dry``, told from scores that look like them."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from caseveil_detectors.case_text.marks import Mark

_HEADING: Final = re.compile(
    r"[ \-*•]{0,8}(?P<value>(?P<day>0?[1-9]|[12]\d|3[01])(?P<sign>[/.])(?P<month>0?[1-9]|1[0-2]))"
    r"(?:(?P<visit> (?:ward|wr|s/b|seen|obs|post|day|nursing|note|review|am|pm|at \d|\d{2}:?\d{2})"
    r"(?!\w))|[:;,]| ?[-–—]|$)",
    re.IGNORECASE,
)
_SCORE: Final = re.compile(
    r"(?<!\w)(?:powers?|strength|mrc|tone|reflex(?:es)?|jerks?|grip|pain|vas|nrs|gcs|apgar|amts?"
    r"|scores?|scored|scale|grade[ds]?|murmurs?|centor|alvarado|curb-?65|q?sofa|wells|phq|gad"
    r"|asa|ecog|eye|verbal|motor|flexion|extension|abduction|adduction|dorsiflexion)(?!\w)",
    re.IGNORECASE,
)
_VISION: Final = re.compile(
    r"(?<!\w)(?:visions?|visual|acuity|acuities|va|bcva|ucva|snellen|unaided|aided|pin ?hole|ph"
    r"|glasses|od|os|ou|re|le|eyes?)(?!\w)",
    re.IGNORECASE,
)
_SNELLEN: Final = re.compile(r"(?<![\w/.])(?:6|20)/(?:[4-9]|\d{2,3})(?![\w/]|\.\d)")
_OUT_OF: Final = frozenset({"3", "4", "5", "6", "10"})
"""What scores are told out of, as far as it might be a month."""
_COMMON: Final = frozenset({"5", "10"})
_CHARTS: Final = frozenset({"6", "20"})
"""From how far a chart of letters is read: metres, feet."""


def headings(text: str) -> Iterator[Mark]:
    """Days at the start of lines of ``text``, an even text: doubtful, for a score may look so."""
    start, above, lines = 0, "", []
    for line in text.split("\n"):
        match = _HEADING.match(line)
        if match:
            lines.append((start, match))
        else:
            yield from _days(lines, above)
            above, lines = line, []
        start += len(line) + 1
    yield from _days(lines, above)


def _days(lines: Sequence[tuple[int, re.Match[str]]], above: str) -> Iterator[Mark]:
    """Marks of consecutive lines, each with its place in the text, below the line ``above``."""
    found = [match for _start, match in lines]
    counted = _common_scores(found)
    charted = sum(len(_SNELLEN.findall(match.string)) for match in found) > 1
    scored, seen = bool(_SCORE.search(above)), bool(_VISION.search(above))
    for start, match in lines:
        line = match.string
        score = _may_score(match, _OUT_OF) and (
            scored or match["month"] in counted or bool(_SCORE.search(line))
        )
        vision = _may_be_vision(match) and (charted or seen or bool(_VISION.search(line)))
        if not score and not vision:
            place = start + match.start("value"), start + match.end("value")
            yield Mark(*place, "date", "part-of-date", certain=False)


def _common_scores(found: Sequence[re.Match[str]]) -> frozenset[str]:
    """What two lines or more are told out of, where each of them may be a score."""
    alike = {m: [one for one in found if one["month"] == m] for m in _COMMON}
    return frozenset(
        m
        for m, ones in alike.items()
        if len(ones) > 1 and all(_may_score(o, _COMMON) for o in ones)
    )


def _may_score(match: re.Match[str], out_of: frozenset[str]) -> bool:
    """Whether it may be points of a whole, and tells of no visit; a day may be written so too."""
    plain = match["sign"] == "/" and not match["visit"] and not match["day"].startswith("0")
    return plain and match["month"] in out_of and int(match["day"]) <= int(match["month"])


def _may_be_vision(match: re.Match[str]) -> bool:
    plain = match["sign"] == "/" and not match["visit"]
    return plain and match["day"] in _CHARTS and bool(_SNELLEN.search(match["value"]))
