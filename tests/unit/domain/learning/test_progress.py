"""What is remembered, and told to a teacher, holds no name and no grade."""

from dataclasses import replace

from caseveil.domain.learning.lesson import Clue, Level
from caseveil.domain.learning.marking import Mark, score
from caseveil.domain.learning.progress import (
    NO_GRADE,
    Attempt,
    as_html,
    attempt,
    by_level,
    often_missed,
)

REASONS = {clue: f"<{clue.value}>" for clue in Clue}
ONE = Attempt("2026-01-05", Level.SUBTLE, 3, 12, 9, (Clue.TATTOO, Clue.BAR), 0.1, 1)
TWO = replace(ONE, date="2026-01-06", found=11, missed=(Clue.TATTOO,), needless=0.3, lost=0)
EASY = Attempt("2026-01-07", Level.OBVIOUS, 4, 31, 31, (), 0.0, 0)


def test_an_attempt_counts_a_score(lesson):
    marks = [Mark(t.file, t.place) for t in lesson.targets[:3]]
    told = attempt(score(lesson, marks), "2026-01-05")
    assert (told.level, told.seed, told.planted, told.found) == (Level.CLINICAL, 3, 4, 3)
    assert told.missed == (Clue.NAME,)
    assert told.date == "2026-01-05"


def test_levels_are_counted_apart_the_easiest_first():
    rows = by_level([ONE, EASY, TWO])
    assert [row.level for row in rows] == [Level.OBVIOUS, Level.SUBTLE]
    assert (rows[1].attempts, rows[1].planted, rows[1].found, rows[1].lost) == (2, 24, 20, 1)
    assert rows[1].needless == 0.2


def test_what_is_missed_most_comes_first():
    assert often_missed([ONE, TWO, EASY]) == ((Clue.TATTOO, 2), (Clue.BAR, 1))


def test_the_page_tells_numbers_and_claims_no_grade():
    page = as_html([ONE, TWO, EASY], REASONS)
    assert "2026-01-05 to 2026-01-07" in page
    assert "<td>20 of 24</td>" in page
    assert "&lt;tattoo&gt; (2)" in page
    assert NO_GRADE in page
    assert "http" not in page


def test_a_page_of_nothing_is_a_page():
    page = as_html([], REASONS)
    assert "nothing yet" in page
    assert "<li>nothing</li>" in page
