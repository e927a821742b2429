"""What goes with a case, and what never does."""

import zipfile
from pathlib import Path

from PIL import Image

from caseveil.errors import ExitStatus
from e2e.command import caseveil


def test_a_case_is_packed_for_a_destination_without_its_consent_card(tmp_path: Path) -> None:
    source, out = tmp_path / "Sharma_MRN77.png", tmp_path / "out"
    Image.new("RGB", (96, 64), (120, 90, 80)).save(source)
    told = ["--case", "case-1", "--purpose", "teaching", "--audience", "us", "--media", "slides"]
    undated = caseveil(["consent", *told, "--out", out / "consent.html"], tmp_path)
    assert undated.status == ExitStatus.USAGE, undated.err  # a day that nobody told is no fact
    told += ["--date", "2026-11-20"]
    card = caseveil(["consent", *told, "--out", out / "consent.html"], tmp_path)
    assert card.status == ExitStatus.VERIFIED, card.err
    assert "2026-11-20" in (out / "consent.html").read_text("utf-8")
    package, sheet = tmp_path / "case.zip", tmp_path / "sheet.png"
    more = ["--preset", "slide", "--zip", package, "--sheet", sheet]
    ran = caseveil(["redact", source, "--out", out, *more], tmp_path)
    assert ran.status == ExitStatus.VERIFIED, ran.out + ran.err
    assert "Before you share with Lecture slide" in ran.out
    with zipfile.ZipFile(package) as archive:
        names = archive.namelist()
        assert len(names) == 2
        assert not any("Sharma" in name or "consent" in name for name in names)
        assert b"Sharma" not in b"".join(archive.read(name) for name in names)
    with Image.open(sheet) as picture:
        assert picture.size == (352, 352)
        assert picture.getpixel((176, 176)) == (120, 90, 80)
