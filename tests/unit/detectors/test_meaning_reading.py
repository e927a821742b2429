"""A reading that is too short for its line is not believed."""

import numpy as np
import pytest

from caseveil_detectors.meaning.reading import Reading, reading


def line(long, short=10, turn=False):
    wide, tall = (short, long) if turn else (long, short)
    return np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], np.float32)


@pytest.mark.parametrize("turn", [False, True])
@pytest.mark.parametrize(
    ("text", "long", "believed"),
    [
        ("2.3 cm", 40, True),
        ("R", 14, True),
        ("PLA", 26, True),
        ("a", 40, False),
        ("LT", 40, False),
        ("2 c", 45, False),
        ("", 10, False),
    ],
)
def test_the_text_must_fill_the_line(text, long, believed, turn):
    assert reading(text, 0.9, line(long, turn=turn)) == Reading(text, 0.9 if believed else 0.0)
