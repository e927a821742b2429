"""The settings on one page; each takes hold as it is chosen, or says that it does not."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from caseveil.domain import profile
from caseveil.storage.settings import LETTERS, MAX_WORKERS
from caseveil.ui.dialogs.masks import MasksRow
from caseveil.ui.state.preferences import Preferences
from caseveil.ui.style.parts import Column, label_of
from caseveil.ui.words.dicom import PROFILES
from caseveil.ui.words.language import LANGUAGES, SCRIPTS, current, isolated, marked, of_system, say
from caseveil.ui.words.untrusted import shown

_STEP = 25  # percent between two sizes of letters
_THEMES = {
    "system": marked("As the system"),
    "light": marked("Light"),
    "dark": marked("Dark"),
    "contrast": marked("High contrast"),
}


class SettingsDialog(QDialog):
    """Everything a person may set in the window."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Settings"))
        self._kept, self._window = preferences, parent
        self._begun = preferences.settings
        self._form = QFormLayout()
        self._form.setVerticalSpacing(12)
        self._form.setHorizontalSpacing(18)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setProperty("muted", True)
        # Only when every part of it has the new letters, it is known how much room they want.
        self._grown = QTimer(self, singleShot=True, interval=0)
        self._grown.timeout.connect(self._settle)
        self._fill()
        self._lay_out()
        self._tell()

    def _fill(self) -> None:
        settings = self._kept.settings
        spoken = say("As the system ({language})", language=LANGUAGES[of_system()])
        self._choice("language", say("Language"), {"": spoken, **LANGUAGES}, settings.language)
        themes = {name: say(told) for name, told in _THEMES.items()}
        self._choice("theme", say("Colours"), themes, settings.theme)
        sizes = {str(size): f"{size} %" for size in range(LETTERS[0], LETTERS[1] + 1, _STEP)}
        self._choice("letters", say("Size of letters"), sizes, str(settings.letters), int)
        self._tick("reduced_motion", say("Nothing moves by itself"), settings.reduced_motion)
        self._folder()
        chosen = settings.profile or profile.NAMES[0]
        profiles = {name: say(PROFILES[name]) for name in profile.NAMES}
        self._choice("profile", say("DICOM profile"), profiles, chosen)
        self._number("workers", say("Files searched at once"), settings.workers)
        self._form.addRow(QLabel(say("Remembered scanners"), self), MasksRow(self))

    def _choice(
        self,
        name: str,
        label: str,
        entries: dict[str, str],
        chosen: str,
        of: Callable[[str], object] = str,
    ) -> None:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(label)
        for key, told in entries.items():
            box.addItem(told, key)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.currentIndexChanged.connect(lambda at: self._set(name, of(box.itemData(at))))
        self._form.addRow(label_of(box, label), box)

    def _tick(self, name: str, label: str, chosen: bool) -> None:
        box = QCheckBox(label, self)
        box.setObjectName(name)
        box.setAccessibleName(label)
        box.setChecked(chosen)
        box.toggled.connect(lambda on: self._set(name, on))
        self._form.addRow(QLabel("", self), box)

    def _number(self, name: str, label: str, chosen: int) -> None:
        box = QSpinBox(self)
        box.setObjectName(name)
        box.setAccessibleName(label)
        box.setRange(1, MAX_WORKERS)
        box.setValue(chosen)
        box.valueChanged.connect(lambda value: self._set(name, value))
        self._form.addRow(label_of(box, label), box)

    def _folder(self) -> None:
        row = QHBoxLayout()
        self._where = QLabel(self)
        self._where.setTextFormat(Qt.TextFormat.PlainText)
        self._where.setWordWrap(True)
        choose = QPushButton(say("Choose…"), self)
        choose.setAccessibleName(say("Choose the folder for clean copies"))
        choose.clicked.connect(self._ask_folder)
        ask = QPushButton(say("Ask each time"), self)
        ask.setAccessibleName(say("Ask each time for the folder for clean copies"))
        ask.clicked.connect(lambda: self._set("folder", ""))
        row.addWidget(choose)
        row.addWidget(ask)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self._where)
        column.addLayout(row)
        self._form.addRow(QLabel(say("Folder for clean copies"), self), column)

    def _ask_folder(self) -> None:
        start = self._kept.settings.folder
        name = QFileDialog.getExistingDirectory(self, say("Folder for clean copies"), start)
        if name:
            self._set("folder", str(Path(name)))

    def _lay_out(self) -> None:
        area = Column(say("Settings"), self)
        area.rows.setContentsMargins(22, 18, 22, 8)
        area.rows.setSpacing(14)
        area.rows.addLayout(self._form)
        area.rows.addWidget(self._note)
        area.rows.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(say("Close"))
        close.setAccessibleName(say("Close"))
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(16, 0, 16, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
        self._sheet = area.sheet
        self._take_room()

    def _take_room(self) -> None:
        """As large as the letters want, within the screen."""
        wide = self.fontMetrics().averageCharWidth()
        wanted = QSize(wide * 96, self._sheet.sizeHint().height() + wide * 14)
        self.resize(wanted.boundedTo(self.screen().availableSize() - QSize(40, 60)))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the size of letters that is chosen here."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_sheet"):
            self._grown.start()

    def _settle(self) -> None:
        """Takes the room that the new letters want, in the middle of the window again."""
        self._take_room()
        room, place = self.screen().availableGeometry(), self.frameGeometry()
        place.moveCenter(self._window.frameGeometry().center())
        place.moveRight(min(place.right(), room.right()))
        place.moveBottom(min(place.bottom(), room.bottom()))
        place.moveTopLeft(QPoint(max(place.x(), room.x()), max(place.y(), room.y())))
        self.move(place.topLeft())

    def _set(self, name: str, value: object) -> None:
        saved = self._kept.change(**{name: value})
        running = QApplication.instance()
        if isinstance(running, QApplication):
            self._kept.dress(running)
        self._tell(saved)

    def _tell(self, saved: bool = True) -> None:
        settings = self._kept.settings
        where = isolated(shown(settings.folder)) if settings.folder else ""
        self._where.setText(where or say("Asked at the first export"))
        told = [] if saved else [say("The settings cannot be saved; they hold until you close.")]
        changed = _at_start(settings) != _at_start(self._begun)
        if changed:
            told.append(
                say("Language and number of files searched at once take hold at the next start.")
            )
        told += missing_letters(settings.language or current())
        self._note.setText(" ".join(told))


def _at_start(settings: object) -> Sequence[object]:
    names = ("language", "workers")
    return [getattr(settings, name) for name in names]


def missing_letters(code: str) -> list[str]:
    """Says that this computer has no letters for a language, where that is so."""
    script = SCRIPTS.get(code)
    systems = {
        "Devanagari": QFontDatabase.WritingSystem.Devanagari,
        "Arabic": QFontDatabase.WritingSystem.Arabic,
    }
    if script is None or QFontDatabase.families(systems[script]):
        return []
    font = f"Noto Sans {script}"
    return [say("This computer has no letters for {language}. Install the font {font}.",
                language=LANGUAGES[code], font=font)]  # fmt: skip
