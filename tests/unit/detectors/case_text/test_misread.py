"""Letters among figures and figures within words."""

import pytest

from caseveil_detectors.case_text.misread import with_figures, with_letters
from made_case_text import marked


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("DOB O4/1l/1962", "DOB 04/11/1962"),
        ("call O2O7 946 l234", "call 0207 946 1234"),
        ("seen B5/11/2O21", "seen 85/11/2021"),
        ("seen Q5.11.2O21", "seen 05.11.2021"),
        ("SpO2 Oo 5l", "SpO2 Oo 5l"),
        ("B12 S1/S2 Z79.4 S1.S2.12 D10", "B12 S1/S2 Z79.4 S1.S2.12 D10"),
    ],
)
def test_letters_among_figures_are_read_as_figures(text, told):
    assert with_figures(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("D0NNA gallb1adder", "DONNA gallbladder"),
        ("HbA1c H1N1 B12 IL2RA C5a", "HbA1c H1N1 B12 IL2RA C5a"),
        ("a@b.example", "a@b.example"),
    ],
)
def test_figures_within_a_word_are_read_as_letters(text, told):
    assert with_letters(text) == told


def test_a_misread_name_is_hidden_and_the_text_is_not_changed():
    assert ("N0RBERT", "name") in marked("Pt: N0RBERT was seen")
