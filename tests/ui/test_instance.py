"""One window: a second start hands its files over, and nothing else gets in."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from caseveil.ui import instance

HAND_OVER = """
import sys
from pathlib import Path
from caseveil.ui import instance
sys.exit(0 if instance.hand_over([Path(one) for one in sys.argv[2:]], sys.argv[1]) else 1)
"""


@pytest.fixture
def address(tmp_path):
    return str(tmp_path / "bell") if os.name != "nt" else f"caseveil-test-{os.getpid()}"


@pytest.fixture
def bell(qtbot, address):
    ringing = instance.Doorbell(address)
    yield ringing
    ringing.close()


def test_a_second_start_hands_its_files_to_the_window(bell, address, window, qtbot):
    bell.rung = window.come_forward
    second = subprocess.Popen([sys.executable, "-c", HAND_OVER, address, "photo two.jpg", "b.dcm"])
    qtbot.waitUntil(lambda: len(window.desk.entries) == 2, timeout=20_000)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    paths = [entry.path for entry in window.desk.entries.values()]
    assert paths == [Path.cwd() / "photo two.jpg", Path.cwd() / "b.dcm"]
    assert not window.isMinimized()


def test_without_a_window_nothing_is_handed_over(qtbot, address):
    assert not instance.hand_over([Path("a.jpg")], address)


@pytest.mark.skipif(os.name == "nt", reason="a named pipe leaves no file")
def test_what_a_crash_left_behind_does_not_matter(qtbot, address):
    Path(address).write_text("")
    bell = instance.Doorbell(address)
    assert stat.S_IMODE(Path(address).stat().st_mode) & 0o077 == 0
    bell.close()


@pytest.mark.parametrize(
    "told",
    [
        *(b"", b"{}", b"[1]", b"\xff", b'"/a"', b"[" * 100_000),
        *(b'["relative.jpg"]', b'["/a\\u0000b"]', b'["/a\\ud800"]'),
    ],
    ids=lambda told: told[:20].decode(errors="replace"),
)
def test_what_is_no_list_of_paths_is_nothing(told):
    assert instance.paths_in(told) == []


@pytest.mark.skipif(os.name == "nt", reason="paths of POSIX")
def test_paths_come_out_as_they_went_in():
    assert instance.paths_in(json.dumps(["/a b", "/ü"]).encode()) == [Path("/a b"), Path("/ü")]


def test_a_message_without_end_is_cut_off(bell, address, qtbot):
    rung = []
    bell.rung = rung.append
    socket = QLocalSocket()
    socket.connectToServer(address)
    assert socket.waitForConnected(3000)
    socket.write(b"x" * ((1 << 20) + 1))
    with qtbot.waitSignal(socket.disconnected, timeout=10_000):
        pass
    assert rung == []


@pytest.mark.skipif(os.name == "nt", reason="folders of POSIX")
def test_the_place_to_meet_is_private_and_one_for_each_display(monkeypatch, tmp_path):
    monkeypatch.setattr("platformdirs.user_runtime_dir", lambda *_a, **_k: str(tmp_path / "run"))
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":1")
    one = instance.name()
    monkeypatch.setenv("DISPLAY", ":2")
    assert instance.name() != one
    assert stat.S_IMODE((tmp_path / "run").stat().st_mode) == 0o700
