"""Starts the window: application, theme, and an orderly end."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from caseveil.domain.policy import Policy
from caseveil.ui import crash, icons, theme
from caseveil.ui.window import Window
from caseveil.workflow.road import Road


def application() -> QApplication:
    """The one application, in our style, following the system's light or dark."""
    existing = QApplication.instance()
    running = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    running.setApplicationName("CaseVeil")
    running.setDesktopFileName("caseveil")
    theme.apply(running, theme.system())
    running.setWindowIcon(QIcon(icons.pixmap("caseveil", "#000000", 64)))
    return running


def run(road: Road, paths: Sequence[Path], policy: Policy, out_dir: Path | None) -> int:
    """Opens the window on ``paths`` and answers with the exit status when it is closed.

    Args:
        road: the caller's; the caller closes it afterwards.
        paths: files and folders to open at once.
        policy: the rules of the case.
        out_dir: where clean copies go; None to ask at the first export.
    """
    running = application()
    window = Window(road, policy, out_dir)
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(lambda _scheme: theme.apply(running, theme.system()))
    before, sys.excepthook = sys.excepthook, crash.hook(window.tell)
    window.intake.add(list(paths))
    window.show()
    window.work.canvas.setFocus()
    try:
        return running.exec()
    finally:
        window.shut()
        sys.excepthook = before
