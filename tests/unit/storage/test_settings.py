"""Settings: only what stands in the file differs from the defaults; nonsense is an error."""

from pathlib import Path

import pytest

from caseveil.storage.settings import Settings, load


def test_defaults_without_a_file(tmp_path: Path) -> None:
    assert load(tmp_path / "none.toml") == Settings()


def test_a_difference_is_read(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("max_pixels = 5\n")
    assert load(file) == Settings(max_pixels=5)


@pytest.mark.parametrize(
    "text", ["max_pixel = 5", "max_pixels = 0", 'max_pixels = "5"', "max_pixels = true", "a = ["]
)
def test_nonsense_is_an_error(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(text)
    with pytest.raises(ValueError, match=r".+"):
        load(file)
