"""Destinations at the real command line."""

from pathlib import Path

from caseveil.errors import ExitStatus
from e2e.command import caseveil


def test_presets_are_listed_taken_and_given(tmp_path: Path) -> None:
    told = caseveil(["presets", "--json"], tmp_path).records
    assert {"radiopaedia", "journal"} <= {record["name"] for record in told}
    assert all(
        rule["source"] == "our default" or rule["source"]["read"]
        for record in told
        for rule in record["rules"].values()
    )
    given = caseveil(["presets", "--export", "slide", tmp_path / "given"], tmp_path)
    assert given.status == ExitStatus.VERIFIED, given.err
    mine = tmp_path / "tumour-board.toml"
    text = (tmp_path / "given" / "slide.toml").read_text("utf-8")
    mine.write_text(text.replace('name = "slide"', 'name = "tumour-board"'), "utf-8")
    assert caseveil(["presets", "--import", mine], tmp_path).status == ExitStatus.VERIFIED
    assert "tumour-board" in caseveil(["presets"], tmp_path).out
    assert caseveil(["presets", "--import", mine], tmp_path).status == ExitStatus.REFUSED


def test_an_unknown_destination_is_refused_before_anything_is_opened(tmp_path: Path) -> None:
    ran = caseveil(["scan", tmp_path / "none.png", "--preset", "nowhere"], tmp_path)
    assert ran.status == ExitStatus.REFUSED
    assert "preset-invalid" in ran.err
