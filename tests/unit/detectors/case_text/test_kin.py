"""Names after kin that are clinical or plain words elsewhere."""

import pytest

from made_case_text import marked


@pytest.mark.parametrize("name", ["Ana", "Asa", "Una", "Max", "Nina", "Sol", "Will", "Al"])
@pytest.mark.parametrize("kin", ["daughter", "friend", "mother-in-law"])
def test_a_capital_after_kin_is_a_name(name, kin):
    assert (name, "name") in marked(f"Her {kin} {name} can be called.")


@pytest.mark.parametrize("text", ["Daughter Ana can be called.", "Seen. Son Max rang us."])
def test_kin_that_begins_a_sentence_tells_a_name_too(text):
    assert [kind for _, kind in marked(text)] == ["name"]


@pytest.mark.parametrize(
    "text",
    [
        "Her daughter ANA positive, his mother HIV negative.",
        "His father Hb normal.",
        "Seen with his daughter. She is well.",
        "Daughter ANA was positive.",
    ],
)
def test_abbreviations_and_new_sentences_after_kin_are_none(text):
    assert marked(text) == []
