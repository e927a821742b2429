"""Starts the window: application, language, theme, one instance, and an orderly end."""

import contextlib
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from caseveil.domain.policy import Policy
from caseveil.storage.settings import Settings
from caseveil.ui import clipboard, instance
from caseveil.ui.dialogs import crash
from caseveil.ui.state.autosave import offer
from caseveil.ui.state.preferences import Preferences
from caseveil.ui.style import icons
from caseveil.ui.window import Window
from caseveil.ui.words.language import say
from caseveil.ui.words.untrusted import shown
from caseveil.workflow.road import Road


def application(settings: Settings | None = None) -> QApplication:
    """The one application, in our style and in the language and theme of the settings."""
    existing = QApplication.instance()
    running = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    running.setApplicationName("CaseVeil")
    running.setDesktopFileName("caseveil")
    Preferences(settings or Settings(language="en")).begin(running)
    running.setWindowIcon(QIcon(icons.pixmap("caseveil", "#000000", 64)))
    return running


def is_open(paths: Sequence[Path]) -> bool:
    """Whether a window was open already; it has the files then."""
    return instance.hand_over(paths, instance.name())


def run(
    road: Road,
    paths: Sequence[Path],
    policy: Policy,
    out_dir: Path | None,
    preferences: Preferences | None = None,
) -> int:
    """Opens the window on ``paths`` and answers with the exit status when it is closed.

    Args:
        road: the caller's; the caller closes it afterwards.
        paths: files and folders to open at once.
        policy: the rules of the case.
        out_dir: where clean copies go; None to ask at the first export.
        preferences: what the person set; None for the defaults, which are not saved.
    """
    kept = preferences or Preferences(Settings(language="en", toured=True), lambda _settings: None)
    running = application(kept.settings)
    clipboard.sweep()
    with _no_recents():
        window = Window(road, policy, out_dir, kept)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda _scheme: kept.dress(running))
        before, sys.excepthook = sys.excepthook, crash.hook(window.tell)
        guard = clipboard.Guard(QGuiApplication.clipboard())
        bell = _answer(window) if preferences else None
        window.restoreGeometry(QByteArray.fromHex(kept.settings.window.encode()))
        window.intake.add(list(paths))
        window.show()
        window.work.canvas.setFocus()
        offer(window.autosave, window.intake, window)
        if kept.problem:
            window.tell(say("The settings were not read: {why}", why=shown(kept.problem, 120)))
        elif not kept.settings.toured:
            QTimer.singleShot(0, lambda: window.stage.show("tour"))
        try:
            return running.exec()
        finally:
            guard.close()
            if bell:
                bell.close()
            kept.change(window=bytes(window.saveGeometry().toHex().data()).decode())
            window.shut()
            sys.excepthook = before


def _answer(window: Window) -> instance.Doorbell:
    bell = instance.Doorbell(instance.name())
    bell.rung = window.come_forward
    return bell


@contextlib.contextmanager
def _no_recents() -> Iterator[None]:
    """Sends to a folder that goes away what Qt's file dialog would remember of folders visited."""
    with clipboard.visited() as folder:
        for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(form, QSettings.Scope.UserScope, folder)
        yield
