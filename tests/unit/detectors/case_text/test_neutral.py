"""Years of two figures in a date."""

import pytest

from made_case_text import clean


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Scan on 13/03/98.", "Scan on [date in 1998]."),
        ("Day 2: seen 13/03/24, since 12 March 2024.", "[date in 2024]"),
        ("Scan on 13/03/24.", "Scan on [date]."),
        ("Day 2: seen 13/03/24, 2024 or 2013.", "seen [date],"),
        ("Day 2: seen 13/03/24, 2024 or 1924.", "seen [date],"),
    ],
)
def test_a_year_of_two_figures_stays_only_where_it_is_sure(text, left):
    assert left in clean(text)
