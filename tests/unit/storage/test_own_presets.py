from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseveil.domain.preset import Preset, Rule
from caseveil.errors import Code, Refused
from caseveil.storage import own_presets, presets
from caseveil_resources.presets import presets_folder

BUILT_IN = [presets.read(path) for path in sorted(presets_folder().glob("*.toml"))]


def mine(title: str = "Ward round") -> Preset:
    return replace(BUILT_IN[0], name=own_presets.name_for(title), title=title)


@pytest.mark.parametrize("preset", BUILT_IN, ids=lambda preset: preset.name)
def test_what_is_written_is_read_again(preset: Preset, tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    file.write_text(own_presets.written(preset), "utf-8")
    assert presets.read(file) == preset


@given(st.text(min_size=1, max_size=80).filter(str.isprintable))
def test_no_text_breaks_out_of_its_line(text: str) -> None:
    told = own_presets.written(replace(mine(), title=text, checklist=(Rule(text),)))
    assert presets._preset(presets.tomllib.loads(told)).title == text


def test_one_of_ones_own_is_kept_listed_changed_and_forgotten(tmp_path: Path) -> None:
    own = tmp_path / "presets"
    own_presets.keep(mine(), own)
    assert own_presets.listed(own)[0][-1] == mine()
    changed = replace(mine(), rules={**mine().rules, "face": Rule("refuse")})
    own_presets.keep(changed, own)
    assert own_presets.listed(own) == ((*BUILT_IN, changed), ())
    assert [path.name for path in own.iterdir()] == ["ward-round.toml"]
    own_presets.forget("ward-round", own)
    own_presets.forget("ward-round", own)
    assert own_presets.listed(own) == (tuple(BUILT_IN), ())


def test_a_broken_file_is_named_and_does_not_hide_the_others(tmp_path: Path) -> None:
    own_presets.keep(mine(), tmp_path)
    (tmp_path / "broken.toml").write_text("schema = 1\n")
    (tmp_path / "x.toml").write_text(own_presets.written(replace(BUILT_IN[0], name="x")))
    (tmp_path / "other.toml").write_text(own_presets.written(mine("Not so named")))
    found, broken = own_presets.listed(tmp_path)
    assert found[-1] == mine()
    assert broken == ("broken.toml", "other.toml", "x.toml")


@pytest.mark.parametrize("name", ["whatsapp", "", "Ä", "../x"])
def test_what_is_none_or_has_a_name_of_the_program_is_not_kept(name: str, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        own_presets.keep(replace(mine(), name=name), tmp_path)
    assert refusal.value.code is Code.PRESET_INVALID
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("title", "name"),
    [("Ward round!", "ward-round"), ("  A  ", "a"), ("हिन्दी", ""), ("x" * 99, "x" * 40)],
)
def test_a_title_makes_a_short_name(title: str, name: str) -> None:
    assert own_presets.name_for(title) == name


def test_names_of_the_program_are_not_ones_own() -> None:
    assert own_presets.is_own("ward-round")
    assert not own_presets.is_own("journal")
