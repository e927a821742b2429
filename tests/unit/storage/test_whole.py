"""A small file is there whole or as it was; nothing lies beside it."""

import errno
import os
import stat
from pathlib import Path

import pytest

from caseveil.storage import whole


def test_a_file_takes_the_place_of_another(tmp_path: Path) -> None:
    file = tmp_path / "new folder" / "a.json"
    for text in ("first", "sécond"):
        whole.write(file, text)
        assert file.read_text(encoding="utf-8") == text
    assert list(file.parent.iterdir()) == [file]
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_full_disk_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.json"
    whole.write(file, "first")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(whole.os, "fsync", full)
    with pytest.raises(OSError, match="no space"):
        whole.write(file, "second")
    assert file.read_text() == "first"
    assert list(tmp_path.iterdir()) == [file]


def test_a_draft_that_is_not_accepted_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    whole.write(file, "first")
    with pytest.raises(ValueError, match="no"), whole.draft(file, "second") as draft:
        assert draft.read_text() == "second"
        raise ValueError("no")
    assert file.read_text() == "first"
    assert list(tmp_path.iterdir()) == [file]
