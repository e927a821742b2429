"""Progress is kept for this account alone, and anything else in its place is no progress."""

import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from caseveil.domain.learning.lesson import Clue, Level
from caseveil.domain.learning.progress import Attempt
from caseveil.storage import progress

ONE = Attempt("2026-01-05", Level.SUBTLE, 3, 12, 9, (Clue.TATTOO,), 0.1, 1)


def test_attempts_come_back_in_order(tmp_path):
    file = tmp_path / "state" / "progress.json"
    assert progress.read(file) == ()
    progress.add(ONE, file)
    progress.add(replace(ONE, seed=4), file)
    assert [attempt.seed for attempt in progress.read(file)] == [3, 4]
    assert progress.read(file)[0] == ONE
    assert [path.name for path in file.parent.iterdir()] == [file.name]


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX")
def test_only_this_account_reads_it(tmp_path):
    file = tmp_path / "state" / "progress.json"
    progress.add(ONE, file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"schema":2,"attempts":[]}', '{"schema":1}', '{"schema":1,"attempts":[{}]}',
     '{"schema":1,"attempts":5}', "[" * 9999,
     '{"schema":1,"attempts":[{"date":"","level":"obvious","seed":1e999}]}'],
)  # fmt: skip
def test_what_is_no_progress_is_none(tmp_path, text):
    file = tmp_path / "progress.json"
    file.write_text(text)
    assert progress.read(file) == ()


def test_a_file_too_large_was_not_written_here(tmp_path):
    file = tmp_path / "progress.json"
    file.write_text(" " * ((1 << 20) + 1))
    assert progress.read(file) == ()


def test_old_attempts_are_forgotten(tmp_path, monkeypatch):
    monkeypatch.setattr(progress, "_MOST", 2)
    file = tmp_path / "progress.json"
    for seed in range(3):
        progress.add(replace(ONE, seed=seed), file)
    assert [attempt.seed for attempt in progress.read(file)] == [1, 2]


def test_a_failed_write_leaves_what_was_there(tmp_path, monkeypatch):
    file = tmp_path / "progress.json"
    progress.add(ONE, file)

    def fail(*_arguments):
        raise OSError("disk full")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="disk full"):
        progress.add(ONE, file)
    monkeypatch.undo()
    assert progress.read(file) == (ONE,)
    assert [path.name for path in tmp_path.iterdir()] == [file.name]
