"""The private folder and the one atomic step: nothing half-written, nothing overwritten."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from caseveil.errors import Code, Failed, Refused
from caseveil.workflow.aside import commit, private_folder, sweep


def test_the_folder_is_private_beside_the_target_and_removed(tmp_path: Path) -> None:
    with private_folder(tmp_path / "out") as private:
        assert private.parent == tmp_path / "out"
        assert stat.S_IMODE(private.stat().st_mode) == 0o700
        (private / "copy").write_bytes(b"x")
    assert list((tmp_path / "out").iterdir()) == []


def test_it_is_removed_when_the_work_fails(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="work"), private_folder(tmp_path) as private:
        (private / "copy").write_bytes(b"x")
        raise ValueError("work")
    assert list(tmp_path.iterdir()) == []


def test_an_unwritable_target_is_a_code(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Failed) as failure, private_folder(tmp_path / "file"):
        pass
    assert failure.value.code is Code.TARGET_UNWRITABLE


def test_commit_gives_the_final_name(tmp_path: Path) -> None:
    (tmp_path / "aside").write_bytes(b"new")
    commit(tmp_path / "aside", tmp_path / "final")
    assert (tmp_path / "final").read_bytes() == b"new"
    assert not (tmp_path / "aside").exists()


def test_commit_never_overwrites(tmp_path: Path) -> None:
    (tmp_path / "aside").write_bytes(b"new")
    (tmp_path / "final").write_bytes(b"old")
    with pytest.raises(Refused) as refusal:
        commit(tmp_path / "aside", tmp_path / "final")
    assert refusal.value.code is Code.TARGET_EXISTS
    assert (tmp_path / "final").read_bytes() == b"old"


def test_commit_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", no_links)
    (tmp_path / "aside").write_bytes(b"new")
    commit(tmp_path / "aside", tmp_path / "final")
    assert (tmp_path / "final").read_bytes() == b"new"
    (tmp_path / "aside").write_bytes(b"newer")
    with pytest.raises(Refused):
        commit(tmp_path / "aside", tmp_path / "final")
    assert (tmp_path / "final").read_bytes() == b"new"


def test_a_full_disk_is_a_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "link", full)
    monkeypatch.setattr(Path, "rename", full)
    (tmp_path / "aside").write_bytes(b"new")
    with pytest.raises(Failed) as failure:
        commit(tmp_path / "aside", tmp_path / "final")
    assert failure.value.code is Code.DISK_FULL


def test_what_a_killed_program_left_is_swept_and_only_that(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    (tmp_path / f".caseveil-{ended.pid}-x").mkdir()
    (tmp_path / f".caseveil-{os.getpid()}-x").mkdir()
    (tmp_path / ".caseveil-notes").mkdir()
    sweep(tmp_path)
    left = {entry.name for entry in tmp_path.iterdir()}
    assert left == {f".caseveil-{os.getpid()}-x", ".caseveil-notes"}


def test_times_and_attributes_tell_nothing_of_when_it_was_made(tmp_path: Path) -> None:
    aside, final = tmp_path / "aside", tmp_path / "final"
    aside.write_bytes(b"new")
    commit(aside, final)
    facts = final.stat()
    assert facts.st_mtime == facts.st_atime == 315_576_000
    if hasattr(os, "listxattr"):
        assert os.listxattr(final) == []
