"""Short numbers and codes with letters around them, and the counts of a laboratory."""

import pytest

from made_case_text import marked


@pytest.mark.parametrize(
    ("text", "span", "category"),
    [
        ("dr on call bleeped 4417 twice", "4417", "phone"),
        ("Result to X4471 please", "X4471", "phone"),
        ("Generator serial KTB 551923 S changed.", "KTB 551923 S", "device"),
        ("Policy K 447 118 902 lapsed.", "K 447 118 902", "plan"),
        ("moved to 6 north after surgery", "6 north", "institution"),
    ],
)
def test_short_numbers_and_whole_codes_are_marked(text, span, category):
    assert (span, category) in marked(text)


@pytest.mark.parametrize(
    "text", ["WBC 12000 and platelets 450000.", "Ferritin was 10200, ALT 1450."]
)
def test_counts_of_a_laboratory_are_no_numbers_of_a_person(text):
    assert marked(text) == []
