"""A window on a road that the test can steer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseveil.domain.policy import Policy
from caseveil.ui import app
from caseveil.ui.dialogs import shortcuts as dialogs
from caseveil.ui.window import Window
from ui.fake_road import FakeRoad

NO_HINTS = "This plugin does not support"  # what the offscreen platform says of every dialog


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(NO_HINTS))


@pytest.fixture(autouse=True, scope="session")
def _empty_clipboard() -> Iterator[None]:
    """The offscreen platform lets go of the clipboard after Python is gone, and dies of it."""
    yield
    if QApplication.instance():
        QApplication.clipboard().clear()


@pytest.fixture
def road() -> FakeRoad:
    return FakeRoad()


@pytest.fixture
def window(
    qtbot: QtBot, road: FakeRoad, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Window]:
    monkeypatch.setattr(dialogs, "may_close", lambda *_asked: True)
    app.application()
    shown = Window(road, Policy(), tmp_path)
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    shown.activateWindow()  # without a window manager nobody else gives it the keyboard
    qtbot.waitUntil(shown.isActiveWindow, timeout=10_000)
    shown.work.canvas.setFocus()
    yield shown
    shown.close()


@pytest.fixture
def opened(window: Window, qtbot: QtBot) -> Window:
    """A window with a photo, a film and a radiograph, all searched."""
    window.intake.add([Path("photo one.jpg"), Path("cine.dcm"), Path("xray.dcm")])
    qtbot.waitUntil(lambda: len(window.desk.history.present.reviews) == 3, timeout=10_000)
    qtbot.waitUntil(lambda: window.work.canvas.picture is not None, timeout=10_000)
    qtbot.waitUntil(lambda: window.runner.running == 0, timeout=10_000)
    return window
