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
    "text",
    [
        "WBC 12000 and platelets 450000.",
        "Ferritin was 10200, ALT 1450.",
        "Viral load 4471893, b-hCG was 1234567.",
        "CK 12000 on admission.",
    ],
)
def test_counts_of_a_laboratory_are_no_numbers_of_a_person(text):
    assert marked(text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("WBC 4471893 MRN", "4471893"),
        ("psa 4471893", "4471893"),
        ("ck 9876543 is his hospital number", "9876543"),
        ("ck 987654 is his hospital number", "987654"),
        ("Copies 447189 record", "447189"),
    ],
)
def test_a_number_behind_a_count_is_a_persons_where_it_is_long_or_called_so(text, number):
    assert any(number in span for span, _category in marked(text))


def test_a_label_of_the_next_number_leaves_the_count_before_it():
    assert marked("Platelets 450000 MRN: 4471893") == [("4471893", "record")]
