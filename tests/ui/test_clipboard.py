"""Pictures from the clipboard: encoded bytes stay undecoded here, and nothing outlives a kill."""

import io
import os
import signal
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor, QImage

from caseveil.errors import Code, Failed
from caseveil.ui import app, clipboard
from caseveil.ui.clipboard import Pasteboard, has_picture

GARBAGE = b"\x89PNG\r\n\x1a\n but nothing that a decoder should see"
KILLED = """
import os, signal
from PySide6.QtCore import QMimeData
from caseveil.ui.clipboard import Pasteboard, visited
data = QMimeData()
data.setData("image/jpeg", b"original")
board = Pasteboard()
print(board.writer(data)(), flush=True)
kept = visited()
print(kept.name, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def board(tmp_path, monkeypatch):
    app.application()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    made = Pasteboard()
    yield made
    made.close()
    assert not any(tmp_path.iterdir())


def offered(**forms):
    data = QMimeData()
    for name, content in forms.items():
        data.setData(f"image/{name}", content)
    return data


def test_encoded_bytes_are_written_as_they_came(board):
    data = offered(jpeg=b"with loss", png=GARBAGE)
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    path = board.writer(data)()
    assert path.name == "pasted-1.png"
    assert path.read_bytes() == GARBAGE


def test_only_this_account_can_read_what_was_pasted(board):
    path = board.writer(offered(bmp=b"x"))()
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_pixels_that_come_without_bytes_are_saved(board):
    image = QImage(5, 3, QImage.Format.Format_RGB32)
    image.fill(QColor(10, 200, 30))
    data = QMimeData()
    data.setImageData(image)
    assert has_picture(data)
    with Image.open(io.BytesIO(board.writer(data)().read_bytes())) as saved:
        assert saved.size == (5, 3) and saved.convert("RGB").getpixel((2, 1)) == (10, 200, 30)


@pytest.mark.parametrize("data", [QMimeData(), offered(png=b""), offered(**{"x-odd": b"GIF89a"})])
def test_what_only_qt_could_decode_is_no_picture(board, data):
    assert board.writer(data) is None


def test_a_full_disk_is_told_by_its_code(board, monkeypatch):
    def full(*_arguments):
        raise OSError(28, "full")

    monkeypatch.setattr("caseveil.workflow.aside.write_private", full)
    with pytest.raises(Failed) as failure:
        board.writer(offered(png=GARBAGE))()
    assert failure.value.code is Code.DISK_FULL


def test_an_image_that_cannot_be_saved_is_told(board, tmp_path):
    data = QMimeData()
    data.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    write = board.writer(data)
    board.close()
    with pytest.raises(Failed):
        write()


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_what_a_killed_program_pasted_is_swept_at_the_next_start(tmp_path, monkeypatch):
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-c", KILLED]
    killed = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    pasted, visited = map(Path, killed.stdout.split())
    assert pasted.read_bytes() == b"original" and visited.is_dir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    mine = clipboard.visited()
    clipboard.sweep()
    assert [entry.name for entry in tmp_path.iterdir()] == [Path(mine.name).name]
    mine.cleanup()
