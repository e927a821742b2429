"""Names in small letters or between quotes, and the plain words that stand there too."""

import pytest

from made_case_text import marked


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("his brother frank rang the ward", "frank"),
        ("hey its grace from pharmacy", "grace"),
        ('Seen by "Tex" Hollander today.', '"Tex" Hollander'),
        ("signora Ada came alone.", "Ada"),
        ("Farida apa said so.", "Farida"),
        ("assisted by Mr.Ola today", "Mr.Ola"),
    ],
)
def test_names_are_told_by_the_words_around_them(text, span):
    assert any(span in told and kind in ("name", "staff") for told, kind in marked(text))


@pytest.mark.parametrize(
    "text",
    [
        "his brother will visit and the patient may eat",
        "c/o dysphagia and pain, his wife has asthma",
        "Where is the pain? Chest was clear.",
        "young patients and father well",
    ],
)
def test_plain_words_beside_kin_are_no_names(text):
    assert marked(text) == []
