"""Texts that are written to keep the forms busy: 100 kB are read in time that grows as the text."""

import time

import pytest

from caseveil_detectors.case_text.document import _with_setting
from caseveil_detectors.case_text.feasts import told_days
from caseveil_detectors.case_text.headings import headings
from caseveil_detectors.case_text.marks import Mark
from caseveil_detectors.case_text.misread import with_figures
from caseveil_detectors.case_text.numbers import numbers
from caseveil_detectors.case_text.places import places
from caseveil_detectors.case_text.small_names import small_names

LENGTH = 100_000
SECONDS = 4
"""Of processor time, some ten times what a slow computer takes; a form that looks back from every
letter takes longer."""


def with_settings(text):
    """As if every tenth word were a place."""
    seen = [Mark(at, at + 3, "place", "place-word") for at in range(0, len(text), 40)]
    return [_with_setting(text, mark) for mark in seen]


def names(text):
    return list(small_names(text, is_harmless=lambda _: False, may_name=lambda _: True))


@pytest.mark.parametrize(
    ("read", "unit"),
    [
        (names, "Aa-"),
        (names, "brother a "),
        (names, '"'),
        (lambda text: list(headings(text)), "3/5: a\n"),
        (lambda text: list(headings(text)), "6/9 "),
        (lambda text: list(told_days(text)), "first may twenty "),
        (lambda text: list(told_days(text)), " "),
        (lambda text: list(numbers(text)), "x-"),
        (lambda text: list(places(text, lambda _: False)), "Ab-"),
        (with_settings, "Abc "),
        (with_figures, "S1/"),
        (with_figures, "O1"),
    ],
)
def test_a_hostile_text_is_read_in_bounded_time(read, unit):
    text = (unit * (LENGTH // len(unit) + 1))[:LENGTH]
    began = time.process_time()
    read(text)
    assert time.process_time() - began < SECONDS
