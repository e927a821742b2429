import zipfile
from pathlib import Path

import pytest

from caseveil.domain.outcome import Delivered, Outcome, Status
from caseveil.errors import CaseVeilError, Code
from caseveil.workflow import intake, receipts
from caseveil.workflow.package import pack


def delivered(folder: Path, name: str) -> Outcome:
    path = folder / name
    path.write_bytes(name.encode() * 9)
    receipt = receipts.path_for(path)
    receipt.parent.mkdir(exist_ok=True)
    receipt.write_text("{}")
    one = Delivered(path, intake.fingerprint(path.read_bytes()), "png")
    return Outcome(Status.VERIFIED, delivered=(one,), receipt_path=receipt)


def test_the_package_holds_clean_copies_and_receipts_and_nothing_of_this_computer(tmp_path) -> None:
    outcomes = [delivered(tmp_path, "case-01.png"), delivered(tmp_path, "case-02.png")]
    (tmp_path / "consent.html").write_text("signed by a name")
    assert pack([*outcomes, Outcome(Status.REFUSED, Code.CORRUPT)], tmp_path / "case.zip") == 2
    with zipfile.ZipFile(tmp_path / "case.zip") as archive:
        assert archive.namelist() == [
            "case-01.png",
            "case-02.png",
            "receipts/case-01.png.json",
            "receipts/case-02.png.json",
        ]
        assert {info.date_time[0] for info in archive.infolist()} == {1980}
        assert not any(info.extra or info.comment for info in archive.infolist())
        assert archive.read("case-01.png") == b"case-01.png" * 9
    assert str(tmp_path).encode() not in (tmp_path / "case.zip").read_bytes()


def test_the_clean_text_goes_with_the_copies_and_never_alone(tmp_path) -> None:
    outcomes = [delivered(tmp_path, "case-01.png")]
    texts = {"case-text.txt": b"a man in his 60s"}
    assert pack(outcomes, tmp_path / "case.zip", texts) == 1
    with zipfile.ZipFile(tmp_path / "case.zip") as archive:
        assert archive.read("case-text.txt") == b"a man in his 60s"
        assert len(archive.namelist()) == 3
    assert pack([], tmp_path / "none.zip", texts) == 0
    assert not (tmp_path / "none.zip").exists()


def test_a_copy_that_was_changed_since_is_not_packed(tmp_path) -> None:
    outcome = delivered(tmp_path, "case-01.png")
    (tmp_path / "case-01.png").write_bytes(b"other")
    with pytest.raises(CaseVeilError) as error:
        pack([outcome], tmp_path / "case.zip")
    assert error.value.code is Code.CHECK_FAILED
    assert not (tmp_path / "case.zip").exists()


def test_a_package_is_never_written_over_another(tmp_path) -> None:
    outcome = delivered(tmp_path, "case-01.png")
    (tmp_path / "case.zip").write_text("mine")
    with pytest.raises(CaseVeilError) as error:
        pack([outcome], tmp_path / "case.zip")
    assert error.value.code is Code.TARGET_EXISTS
    assert (tmp_path / "case.zip").read_text() == "mine"


def test_nothing_delivered_makes_no_package(tmp_path) -> None:
    assert pack([Outcome(Status.REFUSED, Code.CORRUPT)], tmp_path / "case.zip") == 0
    assert not (tmp_path / "case.zip").exists()


def test_two_copies_of_one_name_are_not_packed(tmp_path) -> None:
    outcome = delivered(tmp_path, "case-01.png")
    with pytest.raises(CaseVeilError):
        pack([outcome, outcome], tmp_path / "case.zip")
