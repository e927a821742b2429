"""Names within terms of medicine stay; the same names of people and towns do not."""

import pytest

from made_case_text import marked


@pytest.mark.parametrize(
    "text",
    [
        "Glasgow Coma Scale 14.",
        "The Glasgow Coma Score was 15.",
        "A Segond fracture of the tibia.",
        "Calot's triangle was dissected.",
        "Clips lie in the triangle of Calot.",
        "A Denver shunt was placed.",
        "Boston Bowel Preparation Scale 7.",
        "Paris IIa lesion of the colon.",
        "A lesion of type IIa.",
        "Los Angeles grade C oesophagitis.",
        "Oesophagitis of Los Angeles grade C.",
        "The Bishop score was 6.",
        "The Child-Pugh score was high.",
        "The Lisfranc joint is wide.",
        "A Sister Mary Joseph nodule was seen.",
        "Sister Mary Joseph's nodule.",
    ],
)
def test_a_term_keeps_the_name_it_is_called_after(text):
    assert marked(text) == []


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("He lives in Boston.", "Boston"),
        ("A Boston-born man.", "Boston"),
        ("She came from Los Angeles.", "Los Angeles"),
        ("Seen by Sister Mary Joseph today.", "Sister Mary Joseph"),
        ("Seen by Dr Calot today.", "Dr Calot"),
        ("Bishop Okonkwo prayed.", "Okonkwo"),
        ("His friend The came too.", "The"),
        ("Ravindran Pain Score 7.", "Ravindran"),
        ("Her cousin Iva came too.", "Iva"),
    ],
)
def test_the_same_name_of_a_person_or_town_is_marked(text, span):
    assert any(span in told for told, _ in marked(text))


@pytest.mark.parametrize(
    ("text", "spans"),
    [("The Smith family came.", ["Smith"]), ("The Lantern is his pub.", ["The Lantern"])],
)
def test_a_first_article_is_marked_only_with_a_plain_word_that_it_makes_a_name(text, spans):
    assert [told for told, _ in marked(text)] == spans
