"""National numbers are named by their check digits."""

import pytest

from caseveil_detectors.meaning.ids import national_number
from caseveil_detectors.meaning.lines import TextSorter
from caseveil_resources.words import words_folder

# Numbers that the issuers print as examples, or made up to satisfy the check.
NUMBERS = {
    "nhs": "943 476 5919",
    "aadhaar": "2341 2341 2346",
    "cpf": "529.982.247-25",
    "personnummer": "811228-9874",
    "pesel": "44051401359",
    "tckn": "12345678950",
    "za-id": "8001015009087",
    "nir": "1 84 12 76 451 089 46",
    "dni": "12345678Z",
    "bsn": "111222333",
    "ssn": "078-05-1120",
    "cpr": "070761-4285",
    "pan": "ABCPE1234F",
}


@pytest.mark.parametrize(("kind", "number"), NUMBERS.items())
def test_a_national_number_is_named(kind, number):
    assert national_number(f"No: {number}") == kind


@pytest.mark.parametrize("kind", sorted(set(NUMBERS) - {"ssn", "cpr", "pan"}))
def test_a_wrong_check_digit_does_not_name_it(kind):
    number = NUMBERS[kind]
    digits = [i for i, c in enumerate(number) if c.isdigit()]
    at = digits[-1]
    wrong = number[:at] + str((int(number[at]) + 1) % 10) + number[at + 1 :]
    assert national_number(wrong) != kind


@pytest.mark.parametrize("number", NUMBERS.values())
def test_a_national_number_is_never_cleared(number):
    sorter = TextSorter(words_folder())
    for text in (number, number[:-1] + "0", f"Liver {number} mm"):
        assert sorter.sort(text).category != "clinical"
