import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseveil_detectors.case_text.dates import days
from caseveil_detectors.case_text.document import CaseTextReader
from caseveil_detectors.case_text.marks import LETTER_OF, even
from caseveil_detectors.contract import MissingPart
from caseveil_detectors.meaning.known import KnownText
from caseveil_resources.words import words_folder
from made_case_text import clean, marked, read


@pytest.mark.parametrize(
    ("text", "span", "category"),
    [
        ("Seen by Dr Farrukh Hamdani today.", "Dr Farrukh Hamdani", "staff"),
        ("mr oduya has a rash", "mr oduya", "name"),
        ("Her aunt Lupita gave the history.", "aunt Lupita", "name"),
        ("He lives in Quixeramobim.", "Quixeramobim", "place"),
        ("Admitted to St Ursula's Hospital.", "St Ursula's Hospital", "institution"),
        ("Nursed on ward 17C.", "ward 17C", "institution"),
        ("Seen on 21.8.23 with fever.", "21.8.23", "date"),
        ("She is 93 years old.", "93 years old", "old-age"),
        ("DOB 14/06/1951", "14/06/1951", "birth-date"),
        ("Call +91 98140 55231.", "+91 98140 55231", "phone"),
        ("Fax: 0161 555 0188", "0161 555 0188", "fax"),
        ("Write to a.b@c.example.org please", "a.b@c.example.org", "email"),
        ("Pt: Jane Doe", "Jane Doe", "name"),
        ("In Nice he fell ill.", "Nice", "word"),
        ("He is ninety-two.", "ninety-two", "old-age"),
        ("Room: 214", "Room: 214", "institution"),
        ("SSN 219-09-9999", "219-09-9999", "ssn"),
        ("MRN: 0048291", "0048291", "record"),
        ("Policy no. BUPA-77-120", "BUPA-77-120", "plan"),
        ("IBAN GB29 NWBK 6016 1331 9268 19", "GB29 NWBK 6016 1331 9268 19", "account"),
        ("The car was MH 12 AB 4521.", "MH 12 AB 4521", "vehicle"),
        ("Pacemaker serial PJN882140", "PJN882140", "device"),
        ("See www.example.org/a now", "www.example.org/a", "web"),
        ("from 10.44.7.132 today", "10.44.7.132", "ip"),
        ("iris code 8F3A-22C1", "iris code 8F3A-22C1", "biometric"),
        ("posted by @dr_nobody", "@dr_nobody", "handle"),
        ("PAN ABCPY1234K", "ABCPY1234K", "national"),
        ("Mr and Mrs Tolliver came.", "Mr and Mrs Tolliver", "name"),
        ("He is nicknamed Buzz at work.", "Buzz", "name"),
        ("Patient initials J.R.", "J.R", "name"),
        ("Discussed with Oona (FY2) today.", "Oona (FY2)", "staff"),
        ("Fever ended. Hilde's mother slept.", "Hilde", "name"),
        ("Admitted on the night of 3/4 July.", "night of 3/4 July", "date"),
        ("Seen June 3-7, 2022 again.", "June 3-7, 2022", "date"),
        ("She fell in the winter of 2019.", "winter of 2019", "date"),
        ("It closed after Bastille Day here.", "Bastille Day", "date"),
        ("It was seen Weds 8/3 there.", "Weds 8/3", "date"),
        ("He turns 97 soon.", "97", "old-age"),
        ("A ninety-one-year-old man.", "ninety-one-year-old", "old-age"),
        ("LMP 4/12 and regular.", "4/12", "date"),
        ("He came in tent 12 ill.", "tent 12", "institution"),
        ("Post to P.O. Box 4411 only.", "P.O. Box 4411", "institution"),
        ("Found at 51.5072, -0.1276 alone.", "51.5072, -0.1276", "place"),
        ("Stem Corail, lot 55120-B fitted.", "Stem Corail, lot 55120-B", "device"),
        ("ICD VT18842 checked.", "VT18842", "device"),
        ("The serial on her pump is 4F88210.", "4F88210", "device"),
        ("Key safe 1947.", "1947", "number"),
        ("seen by u/doc_quux", "u/doc_quux", "handle"),
        ("He is the only dentist on the island.", "the only dentist on the island", "clue"),
        ("She is married to the lord mayor.", "married to the lord mayor", "clue"),
        (
            "He was on a bus that plunged off a cliff.",
            "He was on a bus that plunged off a cliff",
            "clue",
        ),
    ],
)
def test_each_class_is_marked(text, span, category):
    assert (span, category) in marked(text)


@pytest.mark.parametrize(
    "text",
    [
        "Fever for 9 days, platelets 62,000, responded to doxycycline 100 mg.",
        "GCS E3V4M5, BP 170/110, ejection fraction 25 %, T11-L3 fusion, day 3.",
        "Crohn's disease, Down syndrome and a positive Murphy sign.",
        "Right hemicolectomy; margins clear. Histology: adenocarcinoma, grade 2.",
        "On day 3 after surgery; pain 5/10 then 3/10. Stent 3.5 x 28 mm in 2019.",
        "The only lesion in the left lobe; the last dose of the course and it went well.",
    ],
)
def test_clinical_text_is_left_alone(text):
    assert marked(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Potassium 5.9. CRP 11.2. Hb 12.4.",
        "Left kidney 9.8. Right kidney 10.4.",
        "left kidney 9.8. right kidney 10.4. no stone",
        "Lactate 2.1.\nPotassium 5.9.\n",
        "Creatinine was 1.02. INR 1.05. T-score -3.1.",
        "A value that is told at the end of a longer line was\n5.9. CRP 3.1.",
    ],
)
def test_values_that_end_a_sentence_are_no_dates(text):
    assert marked(text) == []


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Seen am 5.9. with fever.", ["5.9"]),
        ("Seen 05.09. for review.", ["05.09"]),
        ("Fever vom 5.9. bis 12.9. at home.", ["5.9", "12.9"]),
        ("Fever since 5.9. and pain.", ["5.9"]),
        ("He stayed 5.9.-7.9. for pain.", ["5.9", "7.9"]),
        ("5.9. Admission.\n7.9. Surgery.", ["5.9", "7.9"]),
        ("No pain (5.9.) at all.", ["5.9"]),
        ("The scan 22.11. with contrast.", ["22.11"]),
        ("The scan of 5.09. was normal.", ["5.09"]),
        ("No pain 5.9. 2023 at all.", ["5.9. 2023"]),
    ],
)
def test_days_and_months_with_dots_are_dates(text, dates):
    assert [span for span, category in marked(text) if category == "date"] == dates


def test_a_day_of_birth_with_dots_is_a_date_of_birth():
    assert marked("geb. 5.9.") == [("5.9", "birth-date")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Case of Mrs Ingrid Haugen, 63", "Case of [name], 63"),
        ("Follow-up of Mr Okafor", "Follow-up of [name]"),
        ("The history of Dr Farrukh Hamdani", "The history of a doctor"),
        ("She lives in Don Benito.", "She lives in [place]."),
    ],
)
def test_who_has_a_title_is_no_place(text, told):
    assert clean(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Brugada pattern, Ebstein anomaly and a positive Valsalva manoeuvre.",
        "An Ashman phenomenon, a Brugada ECG pattern and Osborn waves.",
        "Sgarbossa criteria and an Epworth scale; Ramsay Hunt syndrome.",
    ],
)
def test_what_is_called_after_somebody_is_left_alone(text):
    assert marked(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("This is the Ingrid Haugen pattern.", "Ingrid Haugen"),
        ("This is John Brugada pattern.", "John Brugada"),
        ("This is Thomas Turner pattern.", "Thomas Turner"),
        ("We saw James Brown and his wife.", "James Brown"),
        ("We saw Mrs Haugen pattern knitting.", "Mrs Haugen"),
    ],
)
def test_first_name_and_surname_are_marked_before_any_noun(text, name):
    assert name in [span for span, _ in marked(text)]


@pytest.mark.parametrize("number", ["2345 6789 0124", "2345 6789 0125", "943 476 5919"])
def test_a_check_digit_names_and_never_clears(number):
    assert any(span == number for span, _ in marked(f"The number {number} was on the sheet."))


def test_what_is_not_known_is_marked_as_doubtful():
    (mark,) = read("He has zyglorexia of the hand.").marks
    assert (mark.category, mark.certain) == ("word", False)


def test_another_script_is_marked():
    assert marked("Fever in राम today")[0][1] == "word"


def test_known_values_are_found_in_other_spellings():
    known = [KnownText("person-name", "Hope^Grace"), KnownText("identifier", "77-41")]
    text = "grace has a cough; told 7741 by her."
    assert {span for span, category in marked(text, known) if category == "known"} == {
        "grace",
        "7741",
    }


@pytest.mark.parametrize(
    "told",
    [
        ("file-name", "wound_0855"),
        ("file-name", "DEMO HOSPITAL ward 2024 left"),
        ("file-name", "mark"),
        ("folder", "label of the bottom"),
        ("file-name", "MRN kept"),
        ("date", "20240312"),
        ("institution", "St Mary's Hospital"),
    ],
)
def test_plain_words_of_a_file_name_or_a_picture_name_nobody(told):
    text = (
        "She was admitted to hospital in 2024. A demo of the dermatology ward left a mark on the "
        "label. The MRN is kept on the bottom of the wound. "
    )
    end = "Seen on 12 March 2024 at St Mary's Hospital."
    shared = text + "Seen on [date in 2024] at a hospital."
    assert clean(text + end, [KnownText(*told)]) == shared


def test_a_name_in_a_file_name_is_known_and_typed_words_always_are():
    known = [KnownText("file-name", "Wainwright_Mark_wound"), KnownText("word", "ward")]
    text = "wainwright left the ward with Mark; the mark on his wound healed."
    assert [span for span, category in marked(text, known) if category == "known"] == [
        "wainwright",
        "ward",
        "Mark",
    ]


def test_a_name_is_marked_wherever_it_stands_again():
    assert ("wainwright", "name") in marked("Dr Wainwright saw her. I asked wainwright again.")


def test_characters_that_cannot_be_seen_part_no_name():
    assert "\u200b" not in read("Dr Wain\u200bwright").text
    assert marked("Dr Wain\u200bwright")[0][0] == "Dr Wainwright"


def test_ages_and_places_become_neutral_words():
    text = "A 62-year-old man was seen at Sadar Hospital by Dr Nandi; 3-year-old sister well."
    assert clean(text) == (
        "A man in his 60s was seen at a district hospital by a doctor; 3-year-old sister well."
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A 98-year-old woman.", "A 90-plus-year-old woman."),
        ("A 93 yo man fell.", "A 90-plus-year-old man fell."),
        ("She is 94 years old.", "She is aged 90 or over."),
        ("Aged 92, he came.", "Aged 90 or over, he came."),
        ("She is 94 or over.", "She is 90 or over."),
        ("Aged 101 or over, he came.", "Aged 90 or over, he came."),
        ("95M with cough.", "man aged 90 or over with cough."),
        ("91 yo F with pain.", "woman aged 90 or over with pain."),
        ("A nonagenarian fell.", "A person aged 90 or over fell."),
    ],
)
def test_a_great_age_stays_a_sentence_and_is_no_age_any_more(text, told):
    assert clean(text) == told
    assert clean(told) == told


def test_dates_become_days():
    text = "Rash on 20 March 2023, fever on 22 March 2023."
    assert clean(text) == "Rash on day 1, fever on day 3."


@pytest.mark.parametrize(
    ("dates", "told"),
    [
        (["20/3/2023", "22/3/2023"], {"20/3/2023": 1, "22/3/2023": 3}),
        (["1/2/2023", "4/2/2023"], {}),
        (["1/2/2023", "14/2/2023"], {"1/2/2023": 1, "14/2/2023": 14}),
        (["2023-02-01", "2023-02-03"], {"2023-02-01": 1, "2023-02-03": 3}),
        (["4 July 2023", "in July"], {}),
        (["99/99/2023", "1/2/2023"], {}),
        (["4 July 2023", "1 July 2023"], {"4 July 2023": 1}),
        (["31 June 2023", "1 July 2023"], {}),
    ],
)
def test_days_are_counted_only_where_the_order_is_sure(dates, told):
    assert days(dates) == told


def test_dates_stay_dates_where_the_text_counts_days_itself():
    assert "[date in 2023]" in clean("Day 3 of fever. Seen 20 March 2023 and 22 March 2023.")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("lol what a day", "mocking"),
        ("typical frequent flyer", "labelling"),
        ("stupid GP", "blaming"),
    ],
)
def test_unprofessional_wording_is_remarked_on(text, reason):
    assert [remark.reason for remark in read(text).remarks] == [reason]


def test_missing_word_lists_are_told(tmp_path: Path):
    with pytest.raises(MissingPart):
        CaseTextReader(tmp_path)
    for name in ("core.txt", "guard.txt"):
        (tmp_path / name).write_bytes((words_folder() / name).read_bytes())
    (tmp_path / "prose.txt").write_text("[other]\nword\n")
    with pytest.raises(MissingPart):
        CaseTextReader(tmp_path)


@given(st.text(max_size=300))
@settings(max_examples=60, deadline=None)
def test_marks_lie_in_order_within_any_text(text):
    reading = read(text)
    places = [(mark.start, mark.end) for mark in reading.marks]
    assert all(0 <= start < end <= len(reading.text) for start, end in places)
    assert all(one[1] <= two[0] for one, two in pairwise(places))
    assert all(mark.neutral and mark.category in LETTER_OF for mark in reading.marks)
    assert len(even(reading.text)) == len(reading.text)


@pytest.mark.parametrize("unit", ["Aa ", "1 ", "No. 1 ", "in Aa ", "12-", "a.", "A. ", "@"])
def test_a_long_text_is_read_in_bounded_time(unit):
    began = time.process_time()
    read(unit * (4000 // len(unit)))
    assert time.process_time() - began < 5
