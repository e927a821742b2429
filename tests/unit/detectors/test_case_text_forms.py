"""What running text tells without capitals, figures or lists: days in words, lives, misreadings."""

import pytest

from caseveil_detectors.case_text.document import CaseTextReader
from caseveil_detectors.case_text.misread import with_figures, with_letters
from caseveil_resources.words import words_folder

READER = CaseTextReader(words_folder())


def marked(text):
    reading = READER.read(text)
    return [(reading.text[m.start : m.end], m.category) for m in reading.marks]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Operated on the third of June.", "third of June"),
        ("Seen july twenty first for pain.", "july twenty first"),
        ("Yours of the 11th ult. was read.", "11th ult"),
        ("She fell at Hogmanay and again since.", "Hogmanay"),
        ("Fever since Vaisakhi, no rash.", "Vaisakhi"),
        ("Presented a week before Fronleichnam.", "Fronleichnam"),
        ("Clinic on wed 14th then home.", "wed 14th"),
        ("Back on sat with pain.", "sat"),
        ("Pain since the end of March here.", "March"),
        ("Adm O7 Sep with pain.", "O7 Sep"),
        ("14/2: wound dry.", "14/2"),
    ],
)
def test_days_that_are_told_without_a_full_date_are_marked(text, span):
    assert any(span in told and kind == "date" for told, kind in marked(text))


@pytest.mark.parametrize(
    "text",
    [
        "The second dose was given.",
        "Kings and natal teeth, advent of statins.",
        "Power 4/5 in the left leg, first of two doses.",
        "He sat up and the sun was out.",
    ],
)
def test_what_only_looks_like_a_day_stays(text):
    assert all(kind != "date" for _told, kind in marked(text))


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


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("dr on call bleeped 4417 twice", "4417"),
        ("Result to X4471 please", "X4471"),
        ("Generator serial KTB 551923 S changed.", "KTB 551923 S"),
        ("Policy K 447 118 902 lapsed.", "K 447 118 902"),
        ("moved to 6 north after surgery", "6 north"),
    ],
)
def test_short_numbers_and_whole_codes_are_marked(text, span):
    assert any(span in told for told, _kind in marked(text))


@pytest.mark.parametrize(
    "text", ["WBC 12000 and platelets 450000.", "Ferritin was 10200, ALT 1450."]
)
def test_counts_of_a_laboratory_are_no_numbers_of_a_person(text):
    assert marked(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("DOB O4/1l/1962", "DOB 04/11/1962"),
        ("call O2O7 946 l234", "call 0207 946 1234"),
        ("SpO2 Oo 5l", "SpO2 Oo 5l"),
    ],
)
def test_letters_among_figures_are_read_as_figures(text, told):
    assert with_figures(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("D0NNA gallb1adder", "DONNA gallbladder"),
        ("HbA1c H1N1 B12 IL2RA C5a", "HbA1c H1N1 B12 IL2RA C5a"),
        ("a@b.example", "a@b.example"),
    ],
)
def test_figures_within_a_word_are_read_as_letters(text, told):
    assert with_letters(text) == told


def test_a_misread_name_is_hidden_and_the_text_is_not_changed():
    assert ("N0RBERT", "name") in marked("Pt: N0RBERT was seen")


@pytest.mark.parametrize(
    "text",
    ["Löfgren's syndrome", "adult-onset Still's disease", "la clínica", "Factor V Leiden mutation"],
)
def test_accents_and_joined_words_part_no_finding_from_its_name(text):
    assert marked(text) == []


@pytest.mark.parametrize("text", ["Seen by Zoë and Çağla.", "from Málaga", "Löfgren rang."])
def test_accented_names_are_marked(text):
    assert marked(text)
