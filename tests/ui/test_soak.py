"""Half an hour of real work in one window: 300 files opened, edited and exported, memory flat.

    CASEVEIL_SOAK_SECONDS=1800 python3 packaging/dev.py test --full -s tests/ui/test_soak.py

It prints one line of the memory curve for each round. On every change the made-up road is walked
instead (``test_endurance.py``).
"""

import gc
import os
import sys
import time

import cv2
import numpy as np
import psutil
import pytest

import makers
from caseveil.domain.review import State
from caseveil.storage.settings import Settings
from caseveil.ui import app
from caseveil.ui.dialogs import shortcuts
from caseveil.ui.window import Window
from caseveil.wiring import make_journey, make_window_policy
from made_dicom import dicom

FILES = 300
SEVERAL = 6  # files of one round
WARM = 3  # rounds until every part was used
MEGABYTE = 1 << 20
WINDOW_GROWTH, WORKER_GROWTH = 32 * MEGABYTE, 192 * MEGABYTE
PATIENCE = 900_000  # milliseconds for a step of one round on a busy machine


def picture(seed):
    """A blurred scene with a line of text, 480 x 360."""
    noise = np.random.default_rng(seed).integers(60, 200, (36, 48, 3), np.uint8)
    pixels = cv2.GaussianBlur(cv2.resize(noise, (480, 360)), (0, 0), 6)
    cv2.putText(pixels, f"ID {seed:05}", (30, 60), cv2.FONT_HERSHEY_SIMPLEX, 1, (20, 20, 20), 2)
    return np.ascontiguousarray(pixels)


def made(folder, number):
    """The files of one round: photos, a PNG and two of a scanner, none like any before."""
    folder.mkdir()
    seeds = range(number * SEVERAL, (number + 1) * SEVERAL)
    for seed in seeds:
        pixels, kind = picture(seed), seed % 3
        content = makers.jpeg(pixels) if kind == 0 else makers.png("RGB", pixels)
        if kind == 2:
            content = dicom(pixels[None, :, :, 1].copy())
        (folder / f"{seed:05}.{('jpg', 'png', 'dcm')[kind]}").write_bytes(content)
    return sorted(folder.iterdir())


def resident():
    """Bytes held by the window's process, and by all its workers."""
    here = psutil.Process()
    workers = 0
    for child in here.children(recursive=True):
        try:
            workers += child.memory_info().rss
        except psutil.NoSuchProcess:
            continue
    return here.memory_info().rss, workers


def one_round(window, qtbot, folder, number):
    """Opens, edits, approves and exports each file, and takes them off the list."""
    desk = window.desk
    window.intake.add(made(folder / f"in-{number}", number))
    qtbot.waitUntil(lambda: len(desk.history.present.reviews) == SEVERAL, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.runner.running == 0, timeout=PATIENCE)
    for _ in range(3):  # what the second look finds comes back, and is approved again
        for key in desk.listed():
            if desk.state(key) is not State.VERIFIED:
                desk.go(key)
                window.stage.add_region()
                desk.undo()
                window.stage.add_region()
                desk.edit("approve", lambda review: review.approve())
        window.actions_["export"].trigger()
        qtbot.waitUntil(lambda: window.runner.running == 0, timeout=PATIENCE)
    assert {desk.state(key) for key in desk.listed()} == {State.VERIFIED}
    for _key in desk.listed():
        window.actions_["remove"].trigger()
    gc.collect()
    return resident()


@pytest.mark.full
@pytest.mark.timeout(0)
def test_300_files_through_the_real_road_leave_memory_flat(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(shortcuts, "may_close", lambda *_: True)
    seconds = float(os.environ.get("CASEVEIL_SOAK_SECONDS", "1800"))
    settings = Settings(workers=2)
    road = make_journey(settings, workers=2)
    app.application()
    window = Window(road, make_window_policy(settings), tmp_path / "out")
    qtbot.addWidget(window)
    window.show()
    begun, curve = time.monotonic(), []
    try:
        while len(curve) * SEVERAL < FILES or time.monotonic() - begun < seconds:
            curve.append(one_round(window, qtbot, tmp_path, len(curve)))
            told = [f"{size / MEGABYTE:7.0f} MB" for size in curve[-1]]
            passed = time.monotonic() - begun
            files = f"{passed:6.0f} s {len(curve) * SEVERAL:5} files"
            sys.stdout.write(" ".join([files, *told]) + "\n")
            sys.stdout.flush()
    finally:
        window.close()
        road.close()
    for growth, sizes in zip((WINDOW_GROWTH, WORKER_GROWTH), zip(*curve, strict=True), strict=True):
        assert max(sizes[-5:]) - max(sizes[: WARM + 1]) < growth
