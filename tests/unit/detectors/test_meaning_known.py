"""Known values are found in other spellings."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseveil_detectors.meaning.coded import MOST, said
from caseveil_detectors.meaning.folding import skeleton
from caseveil_detectors.meaning.known import Known, KnownText

KNOWN = Known.of(
    [
        KnownText("person-name", "Okonkwo^Adaeze^Li"),
        KnownText("identifier", "AB-0047431"),
        KnownText("birth-date", "19700512"),
        KnownText("date", "20190417"),
        KnownText("institution", "Westerham Liver Clinic"),
        KnownText("staff", "Dr. Bellamy"),
        KnownText("file-name", "liver_okonkwo_scan"),
        KnownText("demographic", "F"),
    ],
    frozenset({"liver", "scan", "clinic"}),
)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("ADAEZE OKONKWO", "identity"),
        ("Okonkwo, A.", "identity"),
        ("A. Okonkwo", "identity"),
        ("0K0NKW0", "identity"),
        ("OKONKW", "identity"),
        ("Okonkwwo", "identity"),
        ("OKONKWOADAEZE", "identity"),
        ("Li", "identity"),
        ("0047431", "identity"),
        ("00 47 43 1", "identity"),
        ("47431", "identity"),
        ("AB 0047-431", "identity"),
        ("12.05.1970", "identity"),
        ("5/12/70", "identity"),
        ("12 5 70", "identity"),
        ("120570", "identity"),
        ("I2-MAY-I97O", "identity"),
        ("17/04/2019", "date"),
        ("Westerham", "institution"),
        ("BELLAMY", "staff"),
        ("BEL1AMY", "staff"),
        ("liver okonkwo scan", "identity"),
    ],
)
def test_a_known_value_is_found(text, category):
    assert KNOWN.match(text) == category


@pytest.mark.parametrize(
    ("code", "text", "category"),
    [
        ("Scan to get in touch", "to", ""),
        ("Scan to get in touch", "please get in touch", ""),
        ("100", "TE 100", ""),
        ("100", "100%", ""),
        ("12 A", "12A", ""),
        ("TE 1004", "1004", "identity"),
        ("https://clinic.example.org/p/Amina%20Testmann", "clinic", ""),
        ("https://clinic.example.org/p/Amina%20Testmann", "TESTMANN", "identity"),
        ("Nome: Ana Souza; Data de nascimento: 12.05.1970", "data", ""),
        ("Nome: Ana Souza; Data de nascimento: 12.05.1970", "ANA", "identity"),
        ("Nome: Ana Souza; Data de nascimento: 12.05.1970", "1970-05-12", "identity"),
        ("张伟", "张伟", "identity"),
        ("Wu Li", "Li", ""),
        ("MRI liver", "liver", ""),
    ],
)
def test_of_a_code_only_what_may_be_somebodys_is_known(code, text, category):
    known = Known.of([KnownText("code", code)], frozenset({"liver", "mri"}))
    assert known.match(text) == category


def test_of_large_codes_the_longest_is_known():
    words = [f"{'abcdefghij'[n // 100]}{'klmnopqrst'[n // 10 % 10]}{n % 10}x" for n in range(1000)]
    letters = [word.translate(str.maketrans("0123456789", "uvwxyzabcd")) for word in words]
    text = " ".join([*letters, "Testmann", *(f"{n:05}," for n in range(2000, 4000)), "471108112"])
    told = said([text, *letters], frozenset())
    assert told.words[0] == skeleton("Testmann")
    assert told.numbers[0] == "471108112"
    sizes = [len(told.words), len(told.numbers), len(told.phrases), len(told.dates)]
    assert sizes[:3] == [MOST] * 3
    assert max(sizes) == MOST


@pytest.mark.parametrize("text", ["liver", "Liver scan", "clinic", "R", "2.3 cm", "F", "Dr", ""])
def test_an_ordinary_word_of_a_known_value_is_not(text):
    assert KNOWN.match(text) == ""


def test_nothing_known_matches_nothing():
    assert Known().match("anything") == ""


@settings(max_examples=200, deadline=None)
@given(
    st.dates(date(1905, 1, 1), date(2030, 12, 31)),
    st.sampled_from("./- "),
    st.permutations([0, 1, 2]),
)
def test_a_known_date_is_found_in_every_order(day, sign, order):
    known = Known.of([KnownText("birth-date", day.strftime("%Y%m%d"))])
    parts = [f"{day.year}", f"{day.month:02}", f"{day.day:02}"]
    written = sign.join(parts[i] for i in order)
    if order[1] != 0:  # the year never stands in the middle
        assert known.match(written) == "identity"


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40), st.text(max_size=40), st.sampled_from(["person-name", "word", "date"]))
def test_any_value_and_any_text_can_be_compared(value, text, category):
    Known.of([KnownText(category, value)]).match(text)
