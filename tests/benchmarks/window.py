"""How fast the window answers the hand: opening a photo, and frames while panning and zooming.

    xvfb-run -a python tests/benchmarks/window.py [PHOTO ...]

Frames are those of a 50-megapixel photo on software rendering, 1366 x 768: milliseconds of
processor time for one repaint of the picture, which is its wall time where nothing else runs.
Opening is wall time from the drop to the picture on the screen, by the real road: of a large
photo first a glimpse, then the whole.
"""

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import psutil
from PySide6.QtCore import QEventLoop, QTimer

from caseveil.domain.geometry import Size
from caseveil.storage.settings import Settings
from caseveil.ui import app
from caseveil.ui.canvas.view import Canvas
from caseveil.ui.state.picture import MAX_PIXELS, build
from caseveil.ui.state.view_state import FrameView
from caseveil.ui.window import Window
from caseveil.wiring import make_journey, make_window_policy
from caseveil.workflow import levels
from caseveil.workflow.road import Preview

LARGE = Size(8688, 5792)  # 50 megapixels
STEPS, STRIDE = 120, 14  # repaints of one measurement; screen pixels between two
TARGET = 33.0  # milliseconds


def large_picture() -> Preview:
    """What the road shows of a 50-megapixel photo: as many pixels as fit the bound, not flat."""
    scale = min(1.0, (MAX_PIXELS / LARGE.pixels) ** 0.5)
    width, height = int(LARGE.width * scale), int(LARGE.height * scale)
    row = np.random.default_rng(1).integers(0, 256, (1, width, 3), np.uint8)
    rgb = np.ascontiguousarray(np.roll(np.repeat(row, height, axis=0), 5, axis=1))
    return levels.preview(rgb, scale)


def frame(canvas: Canvas) -> float:
    """Milliseconds of processor time for one repaint."""
    before = time.process_time()
    canvas.viewport().repaint()
    return (time.process_time() - before) * 1000


def panned(canvas: Canvas, zoom: float) -> list[float]:
    """Frames while the picture is dragged across."""
    canvas.zoom_to(zoom)
    bar, times = canvas.horizontalScrollBar(), []
    for step in range(STEPS):
        bar.setValue(step * STRIDE)
        times.append(frame(canvas))
    return times


def zoomed(canvas: Canvas) -> list[float]:
    """Frames while the wheel goes in and out again."""
    canvas.fit()
    times = []
    for step in range(STEPS):
        canvas.zoom_by(0.25 if step < STEPS // 2 else -0.25)
        times.append(frame(canvas))
    return times


def report(name: str, times: list[float]) -> None:
    """One line of the table."""
    middle, late = np.percentile(times, 50), np.percentile(times, 95)
    verdict = "within" if late <= TARGET else "OVER"
    print(f"{name:24} {middle:7.1f} {late:7.1f} {max(times):7.1f} ms   {verdict} {TARGET:.0f} ms")


def frames() -> None:
    """Pan and zoom of the large picture."""
    canvas = Canvas()
    canvas.resize(1366, 768)
    canvas.show_view(FrameView(LARGE))
    began = time.process_time()
    canvas.show_picture(build(large_picture()))
    print(f"levels of {LARGE.pixels / 1e6:.0f} MP made in {time.process_time() - began:.2f} s")
    canvas.show()
    app.application().processEvents()
    print(f"{'':24} {'median':>7} {'p95':>7} {'worst':>7}")
    canvas.fit()
    report("fitted, still", [frame(canvas) for _step in range(STEPS)])
    for zoom in (0.25, 0.5, 1.0, 2.0):
        report(f"panned at {zoom:.0%}", panned(canvas, zoom))
    report("zoomed by the wheel", zoomed(canvas))
    canvas.hide()


def opened(photo: Path) -> None:
    """Wall time until the picture is on the screen, by a worker that is warm."""
    settings = Settings(language="en", toured=True)
    journey = make_journey(settings, workers=settings.workers, viewer=True)
    journey.engines()
    window = Window(journey, make_window_policy(settings), None)
    window.resize(1366, 768)
    window.show()
    for run in ("cold", "warm"):
        began = time.monotonic()
        window.intake.add([photo])
        for stage, ready in (("first seen", shown), ("whole", whole)):
            wait(partial(ready, window))
            print(f"{photo.name}: {stage} after {time.monotonic() - began:.2f} s ({run})")
        print(f"{photo.name}: the window holds {psutil.Process().memory_info().rss >> 20} MB")
        window.runner.cancel_all()
        window.actions_["remove"].trigger()
    window.shut()
    window.hide()
    journey.close()


def shown(window: Window) -> bool:
    """Whether there is something to look at."""
    return window.work.canvas.picture is not None


def whole(window: Window) -> bool:
    """Whether it is all there, and may be approved once it was searched."""
    return shown(window) and not window.desk.loading


def wait(ready: Callable[[], bool]) -> None:
    """Lets the window live until something is so."""
    loop, look = QEventLoop(), QTimer()
    look.timeout.connect(lambda: loop.quit() if ready() else None)
    look.start(5)
    loop.exec()


if __name__ == "__main__":
    app.application()
    frames()
    for name in sys.argv[1:]:
        opened(Path(name))
