"""Neutral names: a number, and nothing of the source."""

from pathlib import Path

from caseveil.redact.names import neutral_name, next_name


def test_the_first_name_in_a_folder_that_does_not_exist(tmp_path: Path) -> None:
    assert neutral_name(tmp_path / "new", ".jpg") == "image-0001.jpg"


def test_the_next_free_number(tmp_path: Path) -> None:
    for name in ("image-0001.jpg", "image-0002.png", "image-0004.jpg", "Müller.jpg"):
        (tmp_path / name).touch()
    assert neutral_name(tmp_path, ".dcm") == "image-0003.dcm"


def test_a_number_is_taken_under_any_suffix_and_case() -> None:
    assert next_name(["IMAGE-0001.PNG", "image-0002.receipt.json"], ".jpg") == "image-0003.jpg"


def test_numbers_go_on_beyond_four_digits() -> None:
    taken = [f"image-{number:04d}.jpg" for number in range(1, 10_000)]
    assert next_name(taken, ".jpg") == "image-10000.jpg"
