"""One plain form of a text, and the skeleton in which readers' mistakes vanish."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseveil_detectors.meaning.folding import (
    figures_repaired,
    folded,
    is_latin,
    plain,
    skeleton,
    within_one_edit,
    words,
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Jürgen", "Jurgen"),
        ("SØREN", "SOREN"),
        ("cm²", "cm2"),
        ("３", "3"),
        ("٣", "3"),
        ("−5", "-5"),
    ],
)
def test_accents_and_forms_are_made_plain(text, told):
    assert plain(text) == told


def test_what_readers_confuse_has_one_skeleton():
    assert skeleton("K0WA1SKI") == skeleton("Kowalski")
    assert skeleton("8ell5") == skeleton("Bells")


def test_figures_are_repaired_only_beside_figures():
    assert figures_repaired("l2/O5/l97O") == "12/05/1970"
    assert figures_repaired("LIBOSO") == "LIBOSO"


def test_camel_case_is_cut():
    assert words("PhoenixReport x2") == ["phoenix", "report", "x"]


@pytest.mark.parametrize(
    ("text", "latin"), [("Łódź µ 3", False), ("Łódź 3", True), ("Анна", False)]
)
def test_other_scripts_are_told(text, latin):
    assert is_latin(text) is latin


@given(st.text(st.characters(codec="ascii", categories=["L"]), min_size=1, max_size=12), st.data())
def test_one_edit_is_seen(word, data):
    at = data.draw(st.integers(0, len(word) - 1))
    other = data.draw(st.sampled_from("xyz"))
    assert within_one_edit(word, word[:at] + word[at + 1 :])
    assert within_one_edit(word, word[:at] + other + word[at + 1 :])
    assert not within_one_edit(word, word + "12")


@given(st.text())
def test_folding_is_stable(text):
    once = folded(text)
    assert folded(once) == once or len(folded(folded(once))) <= len(once)
