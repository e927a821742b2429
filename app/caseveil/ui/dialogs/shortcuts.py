"""The two lists behind the Help menu, and the one question before closing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from caseveil.ui.actions.buttons import native
from caseveil.ui.actions.table import ACTIONS, MENUS
from caseveil.ui.panels.pages import UNSEEN
from caseveil.ui.style import icons, theme
from caseveil.ui.words import terms as words
from caseveil.ui.words.language import marked, say
from caseveil.ui.words.untrusted import shown
from caseveil.workflow.road import EngineState

_SCROLL_BAR = 24  # pixels, with some air
ON_THE_PICTURE = (
    (marked("Next or previous finding"), marked("Arrow keys")),
    (marked("Close a polygon"), marked("Enter or double click")),
    (marked("Give a tool up"), marked("Esc")),
    (marked("Zoom"), marked("Wheel")),
    (marked("Pan"), marked("Drag, or middle button")),
)


def _text(text: str, *, heading: bool = False, muted: bool = False, wrap: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("heading", heading)
    label.setProperty("muted", muted)
    label.setWordWrap(wrap)
    return label


class ListDialog(QDialog):
    """A titled grid that scrolls."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._sheet = sheet = QWidget(self)
        self.grid = QGridLayout(sheet)
        self.grid.setContentsMargins(20, 16, 20, 16)
        self.grid.setHorizontalSpacing(20)
        self.grid.setVerticalSpacing(7)
        area = QScrollArea(self)
        area.setAccessibleName(title)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(sheet)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(say("Close"))
        close.setAccessibleName(say("Close"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.addWidget(area, 1)
        buttons.setContentsMargins(16, 0, 16, 0)
        layout.addWidget(buttons)

    def widen(self, letters: int, height: int) -> None:
        """As wide as ``letters`` or its wider content, and no higher than it needs."""
        wide = self.fontMetrics().averageCharWidth() * letters
        content = self._sheet.sizeHint()
        wide = max(wide, content.width() + _SCROLL_BAR)
        needed = content.height() + 5 * self.fontMetrics().height()  # with the button below
        self.resize(min(wide, self.screen().availableSize().width()), min(height, needed))

    def head(self, text: str) -> None:
        """A heading over the following lines."""
        row = self.grid.rowCount()
        if row > 1:
            self.grid.setRowMinimumHeight(row, 8)
            row += 1
        self.grid.addWidget(_text(text, heading=True), row, 0, 1, -1)


def keys_dialog(parent: QWidget) -> QDialog:
    """Every key, menu by menu."""
    dialog = ListDialog(say("Keys"), parent)
    for menu in MENUS:
        dialog.head(say(menu))
        for spec in ACTIONS:
            if spec.menu == menu and spec.keys:
                row = dialog.grid.rowCount()
                told = say(" or ").join(native(key) for key in spec.keys)
                dialog.grid.addWidget(_text(say(spec.text)), row, 0)
                dialog.grid.addWidget(_text(told, muted=True), row, 1)
    dialog.head(say("On the picture"))
    for what, key in ON_THE_PICTURE:
        row = dialog.grid.rowCount()
        dialog.grid.addWidget(_text(say(what)), row, 0)
        dialog.grid.addWidget(_text(say(key), muted=True), row, 1)
    dialog.widen(80, round(parent.height() * 0.8))
    return dialog


def finders_dialog(engines: Sequence[EngineState], parent: QWidget) -> QDialog:
    """Every finder, whether it can run here, and what none of them can see."""
    dialog = ListDialog(say("What is looked for"), parent)
    look = theme.current()
    dialog.head(say("Finders"))
    for engine in engines:
        row = dialog.grid.rowCount()
        name = "state-approved" if engine.ready else "state-refused"
        missing = look.muted if engine.optional else look.bad
        mark = QLabel()
        mark.setPixmap(icons.pixmap(name, look.good if engine.ready else missing, 18))
        dialog.grid.addWidget(mark, row, 0)
        dialog.grid.addWidget(_text(shown(engine.name)), row, 1)
        dialog.grid.addWidget(
            _text(", ".join(words.listed(kind) for kind in engine.kinds), muted=True), row, 2
        )
        dialog.grid.addWidget(_text(_stands(engine), muted=True, wrap=True), row, 3)
    dialog.grid.setColumnStretch(3, 1)
    dialog.head(say("What no finder can see: look yourself"))
    for line in UNSEEN:
        dialog.grid.addWidget(_text(say(line), wrap=True), dialog.grid.rowCount(), 0, 1, -1)
    dialog.grid.setRowStretch(dialog.grid.rowCount(), 1)
    dialog.widen(95, round(parent.height() * 0.7))
    return dialog


def _stands(engine: EngineState) -> str:
    if engine.ready:
        return say("Ready: {engine}", engine=shown(engine.engine))
    kind = say("Not there, an extra") if engine.optional else say("Missing")
    return f"{kind}: {shown(engine.problem)}" if engine.problem else kind


def missing_sentence(engines: Sequence[EngineState]) -> str:
    """What a person must know before review begins; empty where nothing is missing."""
    missing = [engine for engine in engines if not engine.ready and not engine.optional]
    if not missing:
        return ""
    names = ", ".join(shown(engine.name) for engine in missing)
    return say(
        "Cannot be looked for on this computer: {names}. Files that need it will be refused. "
        "See Help, What is looked for.",
        names=names,
    )


def may_close(unexported: int, parent: QWidget, title: str = marked("Close CaseVeil")) -> bool:
    """Asks whether work that was not exported may be left behind."""
    left = say("%n reviewed file(s) have not been exported.", "", unexported)
    asked = say("Close and lose the decisions?")
    return _may(say(title), f"{left} {asked}", parent)


def may_lose_marks(parent: QWidget) -> bool:
    """Asks whether the marks on a practice case may go before their answers were seen."""
    return _may(say("Practise"), say("Close and lose your marks?"), parent)


def _may(title: str, asked: str, parent: QWidget) -> bool:
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(asked)
    leave = box.addButton(say("Close"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(say("Go back"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.exec()
    return box.clickedButton() is leave
