from dataclasses import replace

from caseveil.domain.consent import Consent, as_html, as_text

CARD = Consent("case-7F3A", "teaching", "students", "a lecture", "2026-11-22")


def test_the_card_tells_what_a_patient_should_know() -> None:
    for card in (as_text(CARD), as_html(CARD)):
        for told in ("case-7F3A", "teaching", "students", "a lecture", "76 %", "change your mind"):
            assert told in card
        assert "Signature of the patient" in card


def test_agreement_by_word_needs_no_place_for_a_signature() -> None:
    text = as_text(replace(CARD, verbal="the ward sister"))
    assert "witnessed by\n  the ward sister" in text
    assert "Signature" not in text


def test_what_was_typed_cannot_become_markup() -> None:
    page = as_html(replace(CARD, purpose="<script src=https://x>"))
    assert "<script" not in page
    assert "&lt;script" in page
