"""What a clue takes with it, and what stays of the finding beside it."""

import pytest

from made_case_text import clean


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "A 95-year-old former goalkeeper with a plaque of 2 cm on the forearm.",
            "A person aged 90 or over with a plaque of 2 cm on the forearm.",
        ),
        (
            "A 95-year-old former goalkeeper presented with a plaque.",
            "A person aged 90 or over presented with a plaque.",
        ),
        (
            "ACL tear of the right knee in a footballer.",
            "ACL tear of the right knee [detail removed].",
        ),
        (
            "Stress fracture of the left navicular in a dancer.",
            "Stress fracture of the left navicular [detail removed].",
        ),
        (
            "Osteomyelitis of the tibia in the former mayor of Lagos.",
            "Osteomyelitis of the tibia [detail removed].",
        ),
        ("A professional footballer with Leeds United.", "[detail removed]."),
    ],
)
def test_a_clue_leaves_the_finding(text, left):
    assert clean(text) == left
