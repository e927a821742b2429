"""Reading a source: every way a path can be bad has its code, and nothing hangs."""

import os
from pathlib import Path

import pytest

from caseveil.errors import Code, Refused
from caseveil.workflow import intake


def code_of(path: Path) -> Code:
    with pytest.raises(Refused) as refusal:
        intake.read(path)
    assert str(path) not in str(refusal.value)
    return refusal.value.code


def test_reads_a_regular_file(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"bytes")
    assert intake.read(path) == b"bytes"


def test_missing_empty_and_folder(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    assert code_of(tmp_path / "gone") is Code.NOT_FOUND
    assert code_of(tmp_path / "empty" / "below") is Code.NOT_FOUND
    assert code_of(tmp_path / "empty") is Code.EMPTY
    assert code_of(tmp_path) in (Code.NOT_A_FILE, Code.PERMISSION_DENIED)


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert code_of(tmp_path / "pipe") is Code.NOT_A_FILE


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_permission_denied(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    path.write_bytes(b"x")
    path.chmod(0)
    assert code_of(path) is Code.PERMISSION_DENIED


def test_permission_denied_is_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError

    monkeypatch.setattr(os, "open", refuse)
    assert code_of(tmp_path / "any") is Code.PERMISSION_DENIED


def test_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "large"
    path.write_bytes(bytes(11))
    monkeypatch.setattr(intake, "MAX_BYTES", 10)
    assert code_of(path) is Code.TOO_LARGE


def test_a_changed_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"before")
    seen = intake.fingerprint(b"before")
    assert intake.read_unchanged(path, seen) == b"before"
    path.write_bytes(b"after")
    with pytest.raises(Refused) as refusal:
        intake.read_unchanged(path, seen)
    assert refusal.value.code is Code.CHANGED


def test_folders_are_walked_in_order_without_hidden_names(tmp_path: Path) -> None:
    for name in ("b/2.png", "b/1.png", "a.jpg", ".hidden/x.png", "b/.x"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = [str(p.relative_to(tmp_path)) for p in intake.gather([tmp_path])]
    assert found == ["a.jpg", "b/1.png", "b/2.png"]


def test_the_output_folder_is_no_input(tmp_path: Path) -> None:
    for name in ("a.jpg", "out/image-0001.jpg", "out/receipts/image-0001.jpg.json"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert intake.gather([tmp_path], tmp_path / "out") == [tmp_path / "a.jpg"]


def test_a_named_path_is_given_back_even_where_it_does_not_exist(tmp_path: Path) -> None:
    assert intake.gather([tmp_path / "gone"]) == [tmp_path / "gone"]


def test_the_output_folder_named_as_input_is_refused_and_not_silently_left_out(
    tmp_path: Path,
) -> None:
    (tmp_path / "a.jpg").touch()
    assert intake.gather([tmp_path], tmp_path) == [tmp_path]


def test_an_unreadable_folder_is_given_back_so_that_its_refusal_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "a.jpg").touch()
    scandir = os.scandir

    def refusing(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    assert intake.gather([tmp_path]) == [tmp_path / "a.jpg", tmp_path / "closed"]


def test_names_that_are_too_long_and_links_in_a_circle_are_refused_later(tmp_path: Path) -> None:
    circle, long = tmp_path / "circle", tmp_path / ("a" * 300)
    circle.symlink_to("circle")
    assert intake.gather([circle, long], circle) == [circle, long]
    assert code_of(long) is Code.UNREADABLE


def test_the_index_of_a_medium_is_left_out_of_a_folder_and_told(tmp_path: Path) -> None:
    for name in ("DICOMDIR", "dicomdir", "IM000001"):
        (tmp_path / "disc" / name).parent.mkdir(exist_ok=True)
        (tmp_path / "disc" / name).write_bytes(b"x")
    told: list[Path] = []
    found = intake.gather([tmp_path / "disc"], skipped=told.append)
    assert [path.name for path in found] == ["IM000001"]
    assert [path.name for path in told] == ["DICOMDIR", "dicomdir"]
    alone = tmp_path / "disc" / "DICOMDIR"
    assert intake.gather([alone]) == [alone]
    assert len(intake.gather([tmp_path / "disc"])) == 1
