"""Which dialog a name of an action opens."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from caseveil.ui.dialogs import report, shortcuts
from caseveil.ui.dialogs.dicom import DicomDialog
from caseveil.ui.dialogs.help import HelpDialog
from caseveil.ui.dialogs.settings import SettingsDialog
from caseveil.ui.dialogs.tour import Tour
from caseveil.ui.host import Host
from caseveil.ui.learn.dialog import LearnDialog
from caseveil.ui.sharing import opening as sharing


def open_dialog(window: Host, name: str) -> None:
    """Opens a dialog over the window; it goes away with its last trace when it is closed."""
    dialog = _made(window, name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _made(window: Host, name: str) -> QDialog:
    made: dict[str, Callable[[], QDialog]] = {
        "keys": lambda: shortcuts.keys_dialog(window),
        "finders": lambda: shortcuts.finders_dialog(window.stage.engines, window),
        "settings": lambda: SettingsDialog(window.preferences, window),
        "learn": lambda: LearnDialog(window.road, window),
        "dicom": lambda: DicomDialog(window.desk, window.foresight, window),
        "report": lambda: _report(window),
        "tour": lambda: _tour(window),
    }
    return made[name]() if name in made else sharing.made(window, name) or HelpDialog(window)


def _report(window: Host) -> QDialog:
    engines, settings = window.stage.engines, window.preferences.settings
    return report.ReportDialog(report.written(window.desk, engines, settings), window)


def _tour(window: Host) -> QDialog:
    tour = Tour(window)
    tour.finished.connect(lambda _how: window.preferences.change(toured=True))
    return tour
