"""A real X11 window in a process of its own that has also loaded OpenCV and opened a picture."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]

SCRIPT = """
import sys
from pathlib import Path
import cv2
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from caseveil.domain.policy import Policy
from caseveil.ui import app
from ui.fake_road import FakeRoad

cv2.cvtColor(__import__("numpy").zeros((8, 8, 3), "uint8"), cv2.COLOR_RGB2GRAY)
road = FakeRoad()

def look():
    window = next(w for w in QApplication.topLevelWidgets() if w.windowTitle() == "CaseVeil")
    if window.work.canvas.picture is None or window.desk.review is None:
        return
    timer.stop()
    shot = window.windowHandle().screen().grabWindow(window.winId()).toImage()
    spots = [(x, y) for x in range(0, shot.width(), 7) for y in range(0, shot.height(), 7)]
    colours = {shot.pixel(*spot) for spot in spots}
    print(QGuiApplication.platformName(), window.isVisible(), len(colours) > 200, flush=True)
    window.close()

timer = QTimer()
timer.timeout.connect(look)
QApplication.instance() or app.application()
timer.start(50)
status = app.run(road, [Path("photo.jpg")], Policy(), None)
print("closed", status, "close" in [step for step, _name in road.calls])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="X11 is tried on Linux")
@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="no X server to open a window on")
def test_a_real_window_opens_beside_opencv_and_closes_in_order():
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": str(TESTS),
        "PYTHONFAULTHANDLER": "1",
    }
    run = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", sys.executable, "-c", SCRIPT],
        capture_output=True,
        text=True,
        timeout=100,
        env=environment,
        check=False,
    )
    assert run.stdout.split() == ["xcb", "True", "True", "closed", "0", "False"], run.stderr
    assert run.stderr == ""
