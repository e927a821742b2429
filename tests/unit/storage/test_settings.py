"""Settings: only what stands in the file differs from the defaults; nonsense is an error."""

import os
import stat
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseveil.storage.settings import LANGUAGES, THEMES, Settings, load, save


def test_defaults_without_a_file(tmp_path: Path) -> None:
    assert load(tmp_path / "none.toml") == Settings()


def test_a_difference_is_read(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("max_pixels = 5\n")
    assert load(file) == Settings(max_pixels=5)


@pytest.mark.parametrize(
    "text",
    [
        "max_pixel = 5",
        "a = " + "[" * 30_000,
        "max_pixels = 0",
        'max_pixels = "5"',
        "max_pixels = true",
        "a = [",
        'theme = "pink"',
        'language = "tlh"',
        'profile = "all"',
        "letters = 900",
        "workers = 99",
        "toured = 1",
        "folder = 3",
    ],
)
def test_nonsense_is_an_error(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(text)
    with pytest.raises(ValueError, match=r".+"):
        load(file)


@given(
    st.builds(
        Settings,
        max_pixels=st.integers(1, 10**9),
        language=st.sampled_from(("", "hi", "ar")),
        theme=st.sampled_from(THEMES),
        reduced_motion=st.booleans(),
        folder=st.text(st.characters(blacklist_categories=["Cs"])),
    )
)
def test_what_is_saved_is_what_is_read(settings: Settings) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "inner" / "settings.toml"
        save(settings, file)
        assert load(file) == settings
        assert [one.name for one in file.parent.iterdir()] == ["settings.toml"]


def test_only_differences_are_written_and_only_for_this_account(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    save(Settings(theme="dark"), file)
    assert file.read_text() == 'theme = "dark"\n'
    assert os.name != "posix" or stat.S_IMODE(file.stat().st_mode) == 0o600


def test_what_cannot_be_put_in_place_leaves_nothing(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.mkdir()
    with pytest.raises(OSError, match=r".+"):
        save(Settings(), file)
    assert list(tmp_path.iterdir()) == [file]


def test_the_window_speaks_what_may_be_set() -> None:
    folder = Path(__file__).parents[3] / "resources" / "caseveil_resources" / "i18n"
    assert {file.stem for file in folder.glob("*.qm")} == set(LANGUAGES)
