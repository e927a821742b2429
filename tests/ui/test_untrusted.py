import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseveil.ui.words.untrusted import shown, tooltip


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        ("photo.jpg", "photo.jpg"),
        ("naïve Ωβ 写真.png", "naïve Ωβ 写真.png"),
        ("a\u202egpj.exe", "a‹U+202E›gpj.exe"),
        ("a\nb\tc\x00", "a‹U+000A›b‹U+0009›c‹U+0000›"),
        ("zero\u200bwidth\ufeff", "zero‹U+200B›width‹U+FEFF›"),
        ("\ud800", "‹U+D800›"),
        ("\x1b[31mred", "‹U+001B›[31mred"),
        ("wide\u3000space", "wide space"),
    ],
)
def test_invisible_and_turning_characters_are_written_out(raw, told):
    assert shown(raw) == told


@given(st.text())
def test_nothing_invisible_is_left(raw):
    told = shown(raw)
    assert all(character.isprintable() for character in told)
    assert len(told) <= 9 * 400 + 1


def test_long_text_ends_in_an_ellipsis():
    assert shown("x" * 500, limit=10) == "x" * 10 + "…"


def test_a_tooltip_holds_no_markup():
    assert tooltip("<b>&\n") == "<span>&lt;b&gt;&amp;‹U+000A›</span>"
