"""What was practised so far, without names, and a page of it for a teacher."""

import html
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from caseveil.domain.learning.lesson import Clue, Level
from caseveil.domain.learning.marking import Score

NO_GRADE: Final = (
    "This page tells what was practised on drawn pictures. It is no grade, no examination and no"
    " proof of who practised; real pictures hold what no practice case shows."
)
_MOST_CLUES: Final = 5


@dataclass(frozen=True, slots=True)
class Attempt:
    """One practice case, marked and shown.

    Attributes:
        date: day, ISO 8601.
        level: how hard it was; seed: from which it was drawn.
        planted: number of things that identify.
        found: number of them that were found whole.
        missed: why those that were not identify, each reason once.
        needless: share of the pictures hidden without need, 0 to 1.
        lost: number of harmless things that were hidden.
    """

    date: str
    level: Level
    seed: int
    planted: int
    found: int
    missed: tuple[Clue, ...]
    needless: float
    lost: int


@dataclass(frozen=True, slots=True)
class Row:
    """All attempts at one level: how many, what was planted and found, hidden without need."""

    level: Level
    attempts: int
    planted: int
    found: int
    needless: float
    lost: int


def attempt(score: Score, date: str) -> Attempt:
    """What is remembered of a score."""
    lesson = score.lesson
    return Attempt(
        date,
        lesson.level,
        lesson.seed,
        len(lesson.targets),
        len(score.found),
        score.missed_clues,
        round(score.needless, 4),
        len(score.lost),
    )


def by_level(attempts: Sequence[Attempt]) -> tuple[Row, ...]:
    """One row for each level that was practised, the easiest first."""
    found = []
    for level in Level:
        of = [one for one in attempts if one.level is level]
        if of:
            needless = sum(one.needless for one in of) / len(of)
            sums = [sum(getattr(one, field) for one in of) for field in ("planted", "found")]
            lost = sum(one.lost for one in of)
            found.append(Row(level, len(of), sums[0], sums[1], needless, lost))
    return tuple(found)


def often_missed(attempts: Sequence[Attempt]) -> tuple[tuple[Clue, int], ...]:
    """What was missed most, and in how many practice cases."""
    counted = Counter(clue for one in attempts for clue in one.missed)
    return tuple(counted.most_common(_MOST_CLUES))


def as_html(attempts: Sequence[Attempt], reasons: dict[Clue, str]) -> str:
    """A page to be printed, with a line for a name that is written by hand; it loads nothing.

    Args:
        attempts: in the order in which they were made.
        reasons: what a clue is called.
    """
    days = f"{attempts[0].date} to {attempts[-1].date}" if attempts else "nothing yet"
    head = ("Level", "Cases", "Found of planted", "Hidden without need", "Harmless things hidden")
    rows = [
        (
            row.level.value,
            str(row.attempts),
            f"{row.found} of {row.planted}",
            f"{row.needless:.1%}",
            str(row.lost),
        )
        for row in by_level(attempts)
    ]
    missed = "".join(
        f"<li>{html.escape(reasons[clue])} ({count})</li>" for clue, count in often_missed(attempts)
    )
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        "<title>Practice with CaseVeil</title><style>body{font:12pt/1.4 sans-serif;"
        "max-width:17cm;margin:2cm auto}table{border-collapse:collapse;width:100%}"
        "td,th{border-bottom:1px solid #888;padding:.3em .5em;text-align:left}</style></head>"
        "<body><h1>Practice with CaseVeil</h1>"
        f"<p>Days: {days}</p><p>Name (written by hand): {'_' * 40}</p>"
        f"<table><tr>{_cells('th', head)}</tr>"
        + "".join(f"<tr>{_cells('td', row)}</tr>" for row in rows)
        + f"</table><h2>Missed most often</h2><ul>{missed or '<li>nothing</li>'}</ul>"
        f"<p>{html.escape(NO_GRADE)}</p></body></html>\n"
    )


def _cells(tag: str, texts: Sequence[str]) -> str:
    return "".join(f"<{tag}>{html.escape(text)}</{tag}>" for text in texts)
