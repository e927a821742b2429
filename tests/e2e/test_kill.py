"""A program that is killed in the middle of an export leaves no output and no worker."""

import hashlib
import os
import signal
import subprocess
import time
from pathlib import Path

import psutil
import pytest

from e2e.command import COMMAND, caseveil, environment
from e2e.test_command import jpeg

AT = [0.0, 0.2, 1.0]  # seconds after the export began
FURTHER = [0.05, 0.5]


def start(home: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*COMMAND, "redact", "in", "--out", "out", "--doubtful", "hide"],
        cwd=home,
        env=environment(home),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def wait_for_export(home: Path, running: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and running.poll() is None:
        if list(home.glob("out/.caseveil-*")):
            return
        time.sleep(0.005)
    raise AssertionError("the export never began")


@pytest.mark.parametrize(
    "delay", [*AT, *(pytest.param(delay, marks=pytest.mark.full) for delay in FURTHER)]
)
def test_kill_during_export(tmp_path: Path, delay: float) -> None:
    (tmp_path / "in").mkdir()
    original = tmp_path / "in" / "a.jpg"
    original.write_bytes(jpeg())
    before = hashlib.sha256(original.read_bytes()).hexdigest()
    running = start(tmp_path)
    workers = []
    try:
        wait_for_export(tmp_path, running)
        workers = psutil.Process(running.pid).children(recursive=True)
        time.sleep(delay)
    finally:
        os.kill(running.pid, signal.SIGKILL)
        running.wait()
    _, alive = psutil.wait_procs(workers, timeout=10)
    assert not alive
    delivered = [p for p in (tmp_path / "out").iterdir() if not p.name.startswith(".")]
    assert delivered == [] or (tmp_path / "out" / "receipts").is_dir()
    assert hashlib.sha256(original.read_bytes()).hexdigest() == before
    for path in (tmp_path / "out").glob("image-*"):  # it had finished before the kill
        assert caseveil(["verify", path], tmp_path).status == 0


def test_what_was_left_is_swept_by_the_next_export(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.jpg").write_bytes(jpeg())
    running = start(tmp_path)
    try:
        wait_for_export(tmp_path, running)
    finally:
        os.kill(running.pid, signal.SIGKILL)
        running.wait()
    ran = caseveil(["redact", "in", "--out", "out", "--doubtful", "hide"], tmp_path)
    assert ran.status == 0, ran.out
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["image-0001.jpg", "receipts"]
