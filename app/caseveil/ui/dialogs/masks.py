"""The row of the settings that tells of masks, what is hidden for which kind of scanner."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from caseveil.errors import CaseVeilError
from caseveil.storage import masks
from caseveil.ui.words import alerts
from caseveil.ui.words.language import say


class MasksRow(QWidget):
    """How many scanners are remembered, and what can be done with them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        row = QHBoxLayout()
        buttons = (
            (say("Export…"), say("Export the remembered scanners"), self._export),
            (say("Import…"), say("Import remembered scanners"), self._import),
            (say("Forget all"), say("Forget all remembered scanners"), self._forget),
        )
        self._buttons = [self._button(row, *words) for words in buttons]
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._told)
        column.addLayout(row)
        self._do(lambda: None)

    def _button(
        self, row: QHBoxLayout, text: str, spoken: str, run: Callable[[], None]
    ) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(spoken)
        button.clicked.connect(run)
        row.addWidget(button)
        return button

    def _export(self) -> None:
        name, _filter = QFileDialog.getSaveFileName(
            self, say("Export the remembered scanners"), "scanners.json",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if name:
            self._do(lambda: masks.export(Path(name)))

    def _import(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(self, say("Import remembered scanners"))
        if name:
            self._do(lambda: masks.take(Path(name)))

    def _forget(self) -> None:
        self._do(masks.forget)

    def _do(self, step: Callable[[], object]) -> None:
        """Does ``step`` and tells how many there are now, or what went wrong."""
        try:
            step()
            number = len(masks.load())
        except CaseVeilError as error:
            self._told.setText(f"{alerts.told(error.code)} {alerts.advice(error.code)}")
            return
        told = say("%n kind(s) of scanner remembered.", "", number)
        self._told.setText(told if number else say("None yet."))
        for button in (self._buttons[0], self._buttons[2]):
            button.setEnabled(number > 0)
