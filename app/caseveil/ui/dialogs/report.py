"""A problem report to copy: what runs here and which codes came up; no content, names or paths."""

import platform
from collections import Counter
from collections.abc import Sequence

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from caseveil import __version__
from caseveil.errors import Code
from caseveil.storage.settings import Settings
from caseveil.ui import clipboard
from caseveil.ui.dialogs import crash
from caseveil.ui.state import files
from caseveil.ui.state.review import Desk
from caseveil.ui.style import theme
from caseveil.ui.words import alerts, language
from caseveil.ui.words.language import say
from caseveil.ui.words.problem import Problem
from caseveil.workflow.road import EngineState


def written(desk: Desk, engines: Sequence[EngineState], settings: Settings) -> str:
    """The report, in English: those who read it may speak another language than the window."""
    lines = [f"CaseVeil {__version__}", *_machine(settings), *_finders(engines), *_files(desk)]
    return "\n".join([*lines, *(f"mistake: {told}" for told in crash.SEEN)])


def _machine(settings: Settings) -> list[str]:
    screen = QGuiApplication.primaryScreen()
    size, ratio = screen.size(), screen.devicePixelRatio()
    return [
        f"system: {platform.system()} {platform.release()} {platform.machine()}",
        f"Python {platform.python_version()}, Qt {qVersion()}, PySide6 {PySide6.__version__}",
        f"platform: {QGuiApplication.platformName()}",
        f"screen: {size.width()}x{size.height()} at {ratio:g}",
        f"language: {language.current()}, theme: {theme.current().name}",
        f"letters: {settings.letters} %, workers: {settings.workers}",
    ]


def _finders(engines: Sequence[EngineState]) -> list[str]:
    return [f"finder {one.name}: {'ready' if one.ready else 'missing'}" for one in engines]


def _files(desk: Desk) -> list[str]:
    counted: Counter[str] = Counter()
    for key, entry in desk.entries.items():
        problem = files.problem(entry, desk.review_of(key))
        form = entry.source.format if entry.source else "not opened"
        told = f" {_fact(problem)}" if problem else ""
        counted[f"{form}, {desk.state(key).value}{told}"] += 1
    return [f"files: {number} x {told}" for told, number in sorted(counted.items())]


def _fact(problem: Problem) -> str:
    """The code; of a mistake of the program also where it was made."""
    return alerts.facts(problem) if problem.code is Code.INTERNAL else problem.code.value


class ReportDialog(QDialog):
    """Shows the report and copies it."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Problem report"))
        told = QLabel(say("It holds no content of your files, no names and no paths."), self)
        told.setWordWrap(True)
        self.text = QPlainTextEdit(text, self)
        self.text.setAccessibleName(say("Problem report"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = buttons.addButton(say("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setAccessibleName(say("Copy the report"))
        self.copy.clicked.connect(self._copy)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(say("Close"))
        close.setAccessibleName(say("Close"))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        for widget in (told, self.text, buttons):
            layout.addWidget(widget)
        self.resize(self.fontMetrics().averageCharWidth() * 80, 420)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setMimeData(clipboard.sensitive(self.text.toPlainText()))
        self.copy.setText(say("Copied"))
