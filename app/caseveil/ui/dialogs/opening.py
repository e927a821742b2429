"""Which dialog a name of an action opens."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from caseveil.ui.dialogs import report, shortcuts
from caseveil.ui.dialogs.help import HelpDialog
from caseveil.ui.dialogs.settings import SettingsDialog
from caseveil.ui.dialogs.tour import Tour
from caseveil.ui.sharing import opening as sharing

if TYPE_CHECKING:
    from caseveil.ui.window import Window


def open_dialog(window: "Window", name: str) -> None:
    """Opens a dialog over the window; it goes away with its last trace when it is closed."""
    dialog = _made(window, name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _made(window: "Window", name: str) -> QDialog:
    if name == "keys":
        return shortcuts.keys_dialog(window)
    if name == "finders":
        return shortcuts.finders_dialog(window.stage.engines, window)
    if name == "settings":
        return SettingsDialog(window.preferences, window)
    if name == "report":
        engines, settings = window.stage.engines, window.preferences.settings
        return report.ReportDialog(report.written(window.desk, engines, settings), window)
    if name == "tour":
        tour = Tour(window)
        tour.finished.connect(lambda _how: window.preferences.change(toured=True))
        return tour
    return sharing.made(window, name) or HelpDialog(window)
