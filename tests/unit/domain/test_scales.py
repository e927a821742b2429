"""Numbers at even distances with even steps are a scale; what could tell of somebody is none."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseveil.domain.findings import Finding, Kind, Meaning, PixelPlace, TagPlace, TextClass, Tier
from caseveil.domain.geometry import Rect
from caseveil.domain.policy import TextRule
from caseveil.domain.review import Review
from caseveil.domain.scales import MOST, with_scales
from caseveil.domain.source import Source
from caseveil.domain.text_rule import proposals

BARE = Meaning(TextClass.UNKNOWN, 0.5, reason="bare-number")
VALUES = (*range(12), 15, 20, 25, 30, 40, 47, 50, 75, 100, 200)


def number(text: str, at: float, aside: float = 0, *, level: bool = False) -> Finding:
    """A number whose region is 12 pixels high, ``at`` along its column or row."""
    wide = 8 * len(text)
    middle = (round(at), round(aside)) if level else (round(aside), round(at))
    box = Rect(middle[0] - wide // 2, middle[1] - 6, middle[0] + wide // 2, middle[1] + 6)
    place = PixelPlace(0, box.polygon())
    name = f"text-{text}-{middle}"
    return Finding(name, Kind.TEXT, Tier.CERTAIN, "unknown", 0.9, place, text=text, meaning=BARE)


def column(*texts: str, apart: float = 40, level: bool = False) -> list[Finding]:
    return [number(text, 100 + place * apart, level=level) for place, text in enumerate(texts)]


def scales(findings: list[Finding]) -> list[str]:
    told = with_scales(findings)
    assert [f.id for f in told] == [f.id for f in findings]
    return [f.text or "" for f in told if f.meaning and f.meaning.pattern == "scale"]


@pytest.mark.parametrize(
    "texts",
    [
        ("0", "5", "10"),
        ("0", "5", "10", "15", "20"),
        ("5", "10", "15", "20"),
        ("20", "15", "10", "5"),
        ("0", "0.5", "1.0", "1.5"),
        ("0", "2,5", "5", "7,5"),
        ("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"),
        ("0", "100", "200", "300"),
        ("-0", "-5", "-10", "15 _"),  # with the marks beside them
        ("-40", "-20", "0", "20", "40"),
    ],
)
@pytest.mark.parametrize("level", [False, True])
def test_numbers_of_a_scale_are_clinical(texts, level) -> None:
    findings = column(*texts, level=level)
    assert scales(findings) == list(texts)
    told = with_scales(findings)[0]
    assert (told.category, told.meaning) == (
        "clinical",
        Meaning(TextClass.CLINICAL, 0.9, "scale", "even-scale"),
    )


@pytest.mark.parametrize(
    "texts",
    [
        ("5", "10", "15"),  # the fifth of October
        ("1", "2", "3"),
        ("4", "7", "1", "1", "0"),
        ("12", "24", "36", "48"),  # a step that no scale has
        ("40", "50", "60", "70"),  # from anywhere on
        ("0", "5", "9", "15"),
        ("0", "5"),
        ("1970", "1980", "1990", "2000"),
        ("0", "5", "10 cm"),
        ("007", "014", "021", "028"),
    ],
)
@pytest.mark.parametrize("level", [False, True])
def test_what_could_tell_of_somebody_is_none(texts, level) -> None:
    assert scales(column(*texts, level=level)) == []


def test_figures_side_by_side_are_none() -> None:
    for figures in (("1", "2", "3", "4"), ("2", "4", "6", "8"), ("0", "0.5", "1", "1.5")):
        assert scales(column(*figures, apart=35, level=True)) == []
        assert scales(column(*figures, apart=37, level=True)) == list(figures)
    tens = ("0", "10", "20", "30")
    assert scales(column(*tens, apart=17, level=True)) == []
    assert scales(column(*tens, apart=19, level=True)) == list(tens)
    for least in (5, 14):
        assert scales(column(*map(str, range(least)), apart=35)) == []


@pytest.mark.parametrize(
    "texts",
    [
        ("01", "02", "03", "04", "05"),
        ("000", "001", "002", "003"),
        ("00", "10", "20"),
        ("0", "10", "20", "00"),
        ("1", "2", "3", "4", "5", "8"),
        ("8", "7", "6", "5", "4", "3", "2", "1", "0", "0"),
        ("0", "1", "2", "9", "1", "9", "8", "7"),
        ("0", "1", "2", "1987"),
        ("0", "5", "10", "15", "12.05"),
    ],
)
@pytest.mark.parametrize("level", [False, True])
def test_the_figures_of_a_record_or_a_date_in_boxes_are_none(texts, level) -> None:
    assert scales(column(*texts, level=level)) == []


@pytest.mark.parametrize("reason", ["read-unsurely", "known-value", ""])
def test_a_figure_beside_it_that_is_no_bare_number_lets_none_be_told(reason) -> None:
    figures = column("1", "2", "3", "4", "5", "8")
    other = Meaning(TextClass.UNKNOWN, 0.5, reason=reason) if reason else None
    assert scales([*figures[:5], replace(figures[5], meaning=other)]) == []
    explained = replace(figures[5], meaning=Meaning(TextClass.CLINICAL, 0.95, "setting", "x"))
    assert scales([*figures[:5], explained]) == ["1", "2", "3", "4", "5"]


def test_numbers_after_a_gap_stay_untold_where_they_fit() -> None:
    long = [*column("0", "5", "10"), number("35", 100 + 7 * 40)]
    assert scales(long) == ["0", "5", "10"]
    assert scales([*long[:3], number("36", 100 + 7 * 40)]) == []


def test_a_number_off_its_place_lets_none_be_told() -> None:
    even = column("0", "5", "10", "15", "20")
    off = [*even[:3], number("15", 100 + 3 * 40 + 6), even[4]]
    assert scales(off) == []
    assert scales([even[0], *even[2:]]) == ["0", "10", "15", "20"]
    assert scales([*even[:2], *column("", "", "", "", "20")]) == []
    aside = [*even[:3], number("15", 100 + 3 * 40, aside=40), even[4]]
    assert scales(aside) == ["0", "5", "10", "20"]
    assert scales([*even[:2], number("10", 180, aside=40)]) == []


def test_a_number_read_twice_is_told_twice() -> None:
    twice = [*column("0", "5", "10"), number("10", 181, aside=1), number("0", 101, aside=1)]
    assert sorted(scales(twice)) == ["0", "0", "10", "10", "5"]


def test_only_bare_numbers_on_a_frame_are_looked_at() -> None:
    known = Meaning(TextClass.IDENTITY, 0.95, reason="known-value")
    unsure = Meaning(TextClass.UNKNOWN, 0.5, reason="read-unsurely")
    for other in (known, unsure, None):
        first, second, third = column("0", "5", "10")
        assert scales([first, second, replace(third, meaning=other)]) == []
        assert scales([*column("0", "5", "10"), replace(number("7", 500, 400), meaning=other)])
    first, second, third = column("0", "5", "10")
    assert scales([first, second, replace(third, place=TagPlace("x"))]) == []
    assert scales([first, second, replace(third, text=None)]) == []


def test_a_table_of_numbers_is_none() -> None:
    table = [number("7", 40 * place, aside=400) for place in range(MOST)]
    assert scales([*column("0", "5", "10"), *table[3:]]) == ["0", "5", "10"]
    assert scales([*column("0", "5", "10"), *table]) == []


def reached(value: int, step: int, passed: set[int]) -> bool:
    """Whether even steps lead from zero to ``value``, no two in a row missing."""
    there = [number in passed for number in range(0, value + 1, step)]
    return all(one or two for one, two in pairwise(there))


@given(st.lists(st.integers(0, 9), min_size=4, max_size=9), st.integers(19, 90))
def test_of_figures_in_a_row_all_are_told_or_none(figures, apart) -> None:
    """Told or not, a part of a number in boxes never stands alone."""
    told = scales(column(*map(str, figures), apart=apart, level=True))
    assert len(told) in {0, len(figures)} or set(figures) <= {*map(int, told)}


@given(st.lists(st.sampled_from(VALUES), min_size=4, max_size=8), st.integers(19, 90))
def test_nothing_is_told_but_steps_and_how_many(values, apart) -> None:
    """Whatever stands in a column: what passes is reached from zero on by even steps."""
    passed = {int(text) for text in scales(column(*map(str, values), apart=apart))}
    for value in passed:
        steps = (step for step in (1, 2, 5, 10, 20, 25, 50, 100) if value % step == 0)
        assert any(reached(value, step, passed | {0}) for step in steps)


@given(st.integers(0, 3), st.integers(1, 8), st.integers(3, 9))
def test_a_scale_stays_one_when_turned_and_enlarged(turns, zoom, count) -> None:
    findings = column(*(str(5 * n) for n in range(count)))
    for _ in range(turns):
        findings = [_turned(finding) for finding in findings]
    findings = [_zoomed(finding, zoom) for finding in findings]
    assert len(scales(findings)) == count


def _turned(finding: Finding) -> Finding:
    return _moved(finding, lambda x, y: (2000 - y, x))


def _zoomed(finding: Finding, zoom: int) -> Finding:
    return _moved(finding, lambda x, y: (zoom * x, zoom * y))


def _moved(finding: Finding, where) -> Finding:
    assert finding.region
    polygon = tuple(where(x, y) for x, y in finding.region.polygon)
    return replace(finding, place=replace(finding.region, polygon=polygon))


def test_the_window_proposes_to_keep_them(tmp_path) -> None:
    findings = tuple(with_scales(column("0", "5", "10")))
    review = Review(Source(tmp_path, "", "dicom", ()), findings)
    assert set(proposals(review, TextRule.ASK)) == {finding.id for finding in findings}
    assert not proposals(review, TextRule.ALL)
    assert not proposals(review, TextRule.IDENTITY)  # nobody looks at them there
