"""Windows over grey values."""

from math import inf, nan

import pytest

from caseveil.domain.window import Window


def test_the_whole_curve_changes_nothing() -> None:
    assert Window(40.0, 400.0).within(127.5, 255.0) == Window(40.0, 400.0)


def test_a_curve_over_the_darker_half_is_half_as_wide_and_lower() -> None:
    assert Window(40.0, 400.0).within(63.75, 127.5) == Window(-60.0, 200.0)


def test_a_window_is_never_narrower_than_one_value() -> None:
    assert Window(0.0, 2.0).within(127.5, 4.0).width == 1.0


@pytest.mark.parametrize(("centre", "width"), [(0.0, 0.5), (nan, 10.0), (0.0, inf), (inf, 9.0)])
def test_what_no_window_can_be_is_refused(centre: float, width: float) -> None:
    with pytest.raises(ValueError, match="no such window"):
        Window(centre, width)
