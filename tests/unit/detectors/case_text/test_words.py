"""Names and findings with accents and hyphens."""

import pytest

from made_case_text import marked


@pytest.mark.parametrize(
    "text",
    ["Löfgren's syndrome", "adult-onset Still's disease", "la clínica", "Factor V Leiden mutation"],
)
def test_accents_and_joined_words_part_no_finding_from_its_name(text):
    assert marked(text) == []


@pytest.mark.parametrize(
    ("text", "span", "category"),
    [
        ("Seen by Zoë and Çağla.", "Zoë and Çağla", "word"),
        ("He came from Málaga.", "Málaga", "place"),
        ("Löfgren rang.", "Löfgren", "word"),
    ],
)
def test_accented_names_are_marked(text, span, category):
    assert marked(text) == [(span, category)]
