import string
from dataclasses import fields, replace

import pytest

from caseveil.domain.consent import Consent, Wording, as_html, as_text
from caseveil.storage.consent import LANGUAGES, wording

CARD = Consent("case-7F3A", "teaching", "students", "a lecture", "2026-11-22")
ENGLISH = wording("en")


def test_the_card_tells_what_a_patient_should_know() -> None:
    for card in (as_text(CARD, ENGLISH), as_html(CARD, ENGLISH)):
        for told in ("case-7F3A", "teaching", "students", "a lecture", "76 %", "change your mind"):
            assert told in card
        assert "Signature of the patient" in card


def test_agreement_by_word_needs_no_place_for_a_signature() -> None:
    text = as_text(replace(CARD, verbal="the ward sister"), ENGLISH)
    assert "witnessed by\n  the ward sister" in text
    assert "Signature" not in text


def test_what_was_typed_cannot_become_markup() -> None:
    page = as_html(replace(CARD, purpose="<script src=https://x>"), ENGLISH)
    assert "<script" not in page
    assert "&lt;script" in page


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_says_all_of_it_in_its_own_letters(code: str) -> None:
    words = wording(code)
    told = {field.name: getattr(words, field.name) for field in fields(Wording)}
    assert words.language == told.pop("language") == code
    assert all(told.values()) and len(set(told.values())) == len(told)
    assert "76 %" in words.found_again and "e55352" in words.found_again
    card = as_html(CARD, words)
    assert f'lang="{code}" dir="{"rtl" if code == "ar" else "ltr"}"' in card
    if code in ("hi", "ar"):
        assert not set(words.limits) & set(string.ascii_letters)
    elif code != "en":
        assert told["limits"] != ENGLISH.limits


def test_a_language_that_is_not_there_is_english() -> None:
    assert wording("tlh") == ENGLISH
