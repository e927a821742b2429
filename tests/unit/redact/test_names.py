"""Neutral names: a number, and nothing of the source."""

from caseveil.redact.names import next_name


def test_the_first_name_in_an_empty_folder() -> None:
    assert next_name([], ".jpg") == "image-0001.jpg"


def test_the_next_free_number() -> None:
    taken = ["image-0001.jpg", "image-0002.png", "image-0004.jpg", "Müller.jpg"]
    assert next_name(taken, ".dcm") == "image-0003.dcm"


def test_a_number_is_taken_under_any_suffix_and_case() -> None:
    assert next_name(["IMAGE-0001.PNG", "image-0002.receipt.json"], ".jpg") == "image-0003.jpg"


def test_numbers_go_on_beyond_four_digits() -> None:
    taken = [f"image-{number:04d}.jpg" for number in range(1, 10_000)]
    assert next_name(taken, ".jpg") == "image-10000.jpg"
