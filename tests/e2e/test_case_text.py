"""The real command on texts of a case, seeded by what its files tell."""

import json
from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from caseveil.errors import ExitStatus
from e2e.command import caseveil


def test_a_text_is_cleaned_with_what_its_files_tell(tmp_path: Path) -> None:
    picture, source, out = tmp_path / "scan.png", tmp_path / "case.txt", tmp_path / "clean.txt"
    told = PngInfo()
    told.add_text("PatientName", "Hope^Grace")
    Image.new("RGB", (64, 64), "white").save(picture, pnginfo=told)
    source.write_text("There is hope for grace. Dr Oduya, 12/03/2024. A lump, lol.", "utf-8")
    ran = caseveil(["text", source, "--case", picture, "--out", out, "--word", "lump"], tmp_path)
    assert ran.status == ExitStatus.VERIFIED, ran.err
    assert ran.out == ""
    clean = out.read_text("utf-8").lower()
    assert not any(word in clean for word in ("hope", "grace", "oduya", "12/03", "lump"))
    assert "mockery" in ran.err
    again = caseveil(["text", source, "--out", out], tmp_path)
    assert again.status == ExitStatus.REFUSED
    assert "target-exists" in again.err


def test_json_shows_what_was_found_only_when_asked(tmp_path: Path) -> None:
    source = tmp_path / "case.txt"
    source.write_text("Seen by Dr Oduya.", "utf-8")
    quiet = caseveil(["text", source, "--json"], tmp_path)
    assert "Oduya" not in quiet.out
    (record,) = quiet.records
    assert record["text"] == "Seen by a doctor."
    assert record["changes"][0]["safe_harbor"] == "A"
    shown = json.loads(caseveil(["text", source, "--json", "--reveal"], tmp_path).out)
    assert shown["changes"][0]["text"] == "Dr Oduya"
