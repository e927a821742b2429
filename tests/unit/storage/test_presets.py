import os
from pathlib import Path

import pytest

from caseveil.domain.preset import OUR_DEFAULT, FaceRule
from caseveil.errors import Code, Refused
from caseveil.storage import presets
from caseveil_resources.presets import presets_folder

BUILT_IN = sorted(presets_folder().glob("*.toml"))
WANTED = {
    *("figure1", "medshr", "docplexus", "curofy", "plexusmd", "radiopaedia", "whatsapp", "x"),
    *("facebook", "instagram", "linkedin", "blog", "journal", "slide", "archive"),
}


def text_of(name: str) -> str:
    return (presets_folder() / f"{name}.toml").read_text("utf-8")


def test_every_destination_is_there_and_whole() -> None:
    told = presets.every(Path("nowhere"))
    assert {preset.name for preset in told} == WANTED
    assert all(preset.name == path.stem for preset, path in zip(told, BUILT_IN, strict=True))
    assert all(preset.checklist for preset in told)


def test_radiopaedia_takes_no_face_and_says_who_asks() -> None:
    rule = presets.named("radiopaedia").rules["face"]
    assert rule.value == FaceRule.REFUSE
    assert rule.citation and rule.citation.publisher == "Radiopaedia.org"


@pytest.mark.parametrize("path", BUILT_IN, ids=lambda path: path.stem)
def test_nothing_promises_more_than_was_read(path: Path) -> None:
    told = path.read_text("utf-8").lower()
    assert "compliant" not in told
    assert "anonymis" not in told
    assert told.count("source =") == told.count(OUR_DEFAULT) - 1 + told.count('"cited"')


@pytest.mark.parametrize("part", ["title", "publisher", "date", "clause", "url", "read"])
def test_an_incomplete_citation_is_refused(part: str, tmp_path: Path) -> None:
    lines = text_of("medshr").splitlines()
    at = lines.index('source = "cited"')
    gone = next(n for n in range(at, len(lines)) if lines[n].startswith(f"{part} ="))
    file = tmp_path / "mine.toml"
    file.write_text("\n".join(lines[:gone] + lines[gone + 1 :]), "utf-8")
    with pytest.raises(Refused) as refusal:
        presets.read(file)
    assert refusal.value.code is Code.PRESET_INVALID
    assert "citation" in refusal.value.detail


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("schema = 1", "schema = 2"),
        ('name = "x"', 'name = "../x"'),
        ('title = "X"', 'title = ""'),
        ('value = "hide"', 'value = "show"'),
        ("value = 2048", "value = -1"),
        ("value = 2048", "value = true"),
        ("[rules.colour]", "[rules.color]"),
        ("[[checklist]]", "[checklist]"),
        ("schema = 1", "schema = 1\nextra = 1"),
        ('source = "our default"', 'source = "our default"\ntitle = "more"'),
        ('source = "our default"', 'source = "everybody"'),
        ("schema = 1", "schema = "),
    ],
)
def test_a_preset_that_is_not_whole_is_refused(old: str, new: str, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(text_of("x").replace(old, new, 1), "utf-8")
    with pytest.raises(Refused) as refusal:
        presets.read(file)
    assert refusal.value.code is Code.PRESET_INVALID


@pytest.mark.parametrize(
    ("old", "new"),
    [('date = "undated"', 'date = "soon"'), ("https://", "see "), ('read = "2026', 'read = "26')],
)
def test_a_citation_that_leads_nowhere_is_refused(old: str, new: str, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(text_of("medshr").replace(old, new, 1), "utf-8")
    with pytest.raises(Refused):
        presets.read(file)


@pytest.mark.parametrize("name", ["nowhere", "../x", "", "nowhere.toml"])
def test_a_name_that_is_not_there_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        presets.named(name, tmp_path)
    assert refusal.value.code is Code.PRESET_INVALID


def test_a_file_that_is_too_long_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "long.toml"
    file.write_text("#" * (presets.LONGEST + 1))
    with pytest.raises(Refused):
        presets.read(file)


def test_lists_in_lists_without_end_are_refused(tmp_path: Path) -> None:
    (tmp_path / "deep.toml").write_text("a = " + "[" * 30_000, "utf-8")
    with pytest.raises(Refused) as refusal:
        presets.read(tmp_path / "deep.toml")
    assert refusal.value.code is Code.PRESET_INVALID


@pytest.mark.skipif(os.name != "posix", reason="devices of POSIX")
def test_what_is_no_file_is_refused_at_once(tmp_path: Path) -> None:
    (tmp_path / "endless.toml").symlink_to("/dev/zero")
    for path in (tmp_path / "endless.toml", tmp_path / "missing.toml", tmp_path):
        with pytest.raises(Refused) as refusal:
            presets.read(path)
        assert refusal.value.code is Code.PRESET_INVALID


def test_own_presets_come_from_a_folder_and_from_a_file(tmp_path: Path) -> None:
    mine = text_of("x").replace('name = "x"', 'name = "tumour-board"')
    (tmp_path / "tumour-board.toml").write_text(mine, "utf-8")
    assert presets.named("tumour-board", tmp_path).name == "tumour-board"
    assert presets.named(str(tmp_path / "tumour-board.toml")).title == "X"
    assert "tumour-board" in {preset.name for preset in presets.every(tmp_path)}
