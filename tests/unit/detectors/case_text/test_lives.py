"""What few people are or do, and the medicine that sounds like it."""

import pytest

from made_case_text import marked


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("She sings with the county choir.", "sings with the county choir"),
        ("He is the town bell-ringer.", "bell-ringer"),
        ("A renowned luthier with wrist pain.", "renowned luthier"),
        ("He broke it at the Wexford Regatta race.", "Wexford Regatta race"),
        ("He used to design sets for the Globe.", "used to design sets for the Globe"),
        ("She works at the old bakery by the canal.", "bakery by the canal"),
        ("A tattoo reading Born to Run on his arm.", "tattoo reading"),
        ("A bodyguard of the consul, coach of the side.", "coach of the side"),
        ("His neighbours held a crowdfunding for him.", "crowdfunding"),
        ("The video went viral last year.", "went viral"),
    ],
)
def test_lives_that_single_somebody_out_are_marked(text, span):
    assert any(span in told and kind == "clue" for told, kind in marked(text))


@pytest.mark.parametrize(
    "text",
    [
        "Chronic viral hepatitis C, prior to treatment.",
        "A well-known complication of the procedure.",
        "The side was scored and the final stage was open.",
        "Metastases of the head of the pancreas.",
    ],
)
def test_medicine_is_no_clue(text):
    assert all(kind != "clue" for _told, kind in marked(text))
