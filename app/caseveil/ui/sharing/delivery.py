"""The page from which a case is handed over: folder, package, contact sheet, clipboard, papers."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QGridLayout, QPushButton, QWidget

from caseveil.errors import CaseVeilError
from caseveil.ui import clipboard
from caseveil.ui.sharing import parts, rules
from caseveil.ui.state import sharing
from caseveil.ui.state.case_words import CaseWords
from caseveil.ui.state.delivery import Delivery
from caseveil.ui.state.papers import Papers
from caseveil.ui.state.review import Desk
from caseveil.ui.words.language import say
from caseveil.ui.words.untrusted import shown
from caseveil.workflow.road import Preview


class DeliveryDialog(parts.Sheet):
    """What was delivered, what of it the destination would have otherwise, and what else to make.

    Attributes:
        wanted: name of what is opened when this is closed: an export, or another dialog.
    """

    def __init__(
        self, desk: Desk, delivery: Delivery, papers: Papers, words: CaseWords, parent: QWidget
    ) -> None:
        super().__init__(say("Deliver"), parent)
        self._desk, self._delivery, self._papers, self._words = desk, delivery, papers, words
        self.wanted = ""
        self.head = parts.told(self, heading=True)
        self.limits = parts.Note(self)
        self.note = parts.Note(self)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(14)
        self.grid.setVerticalSpacing(8)
        self.grid.setColumnStretch(1, 1)
        self.export = self._offer(
            say("Export…"),
            lambda: self._leave("export"),
            say("Clean copies of what is approved, into a folder, each checked."),
        )
        self.zip = self._offer(
            say("One package…"),
            self._zip,
            say("One zip: clean copies, receipts and the case text, with neutral names."),
        )
        self.sheet = self._offer(
            say("Contact sheet…"), self._sheet, say("All clean copies small on one picture.")
        )
        self.copy = self._offer(
            say("Copy clean picture"),
            self._copy,
            say(
                "The clean copy looked at, for another program; histories are asked to leave it "
                "out."
            ),
        )
        self.text = self._offer(
            say("Case text…"), lambda: self._leave("case-text"), self._text_told()
        )
        self.card = self._offer(
            say("Consent card…"), lambda: self._leave("consent"), self._card_told()
        )
        self._lay_out()
        self._show()

    def _offer(self, text: str, run: Callable[[], object], about: str) -> QPushButton:
        button = parts.push(self, text, run)
        button.setAccessibleDescription(about)
        row = self.grid.rowCount()
        self.grid.addWidget(button, row, 0)
        self.grid.addWidget(parts.told(self, about, muted=True), row, 1)
        return button

    def _lay_out(self) -> None:
        self.column.addWidget(self.head)
        self.column.addLayout(self.grid)
        self.column.addWidget(self.limits)
        self.column.addStretch(1)
        self.column.addWidget(self.note)
        self.column.addLayout(parts.row(None, parts.closing(self)))
        self.size_to(120, 26)
        self._before = self._papers.told, self._papers.failed
        self._papers.told = self.note.tell
        self._papers.failed = self._failed
        self.finished.connect(self._closed)

    def _closed(self, _how: int) -> None:
        """What ends later is told in the window."""
        self._papers.told, self._papers.failed = self._before

    def _failed(self, error: CaseVeilError) -> None:
        self.note.tell(parts.why_not(error))

    def _show(self) -> None:
        copies = len(self._papers.outcomes())
        ready = len(self._delivery.ready())
        told = [say("%n file(s) delivered", "", copies), say("%n file(s) ready", "", ready)]
        name = sharing.destination(self._desk) or say("No destination")
        self.head.setText(" · ".join((name, *told)))
        for button in (self.zip, self.sheet):
            button.setEnabled(copies > 0)
        self.copy.setEnabled(self._papers.copy is not None)
        self.export.setEnabled(ready > 0)
        first = next((b for b in (self.export, self.zip) if b.isEnabled()), self.text)
        parts.main(first).setFocus()
        self.limits.tell("\n".join(self._limits()))

    def _limits(self) -> list[str]:
        preset = self._desk.history.present.preset
        if preset is None:
            return []
        return [
            say(
                "{file} is not as wanted. {rule}: {wanted} ({source})",
                file=shown(name, 60),
                rule=say(rules.NAMES[rule]),
                wanted=rules.value(rule, preset.rules[rule]),
                source=rules.source(preset.rules[rule]),
            )
            for name, rule in self._papers.unmet()
        ]

    def _text_told(self) -> str:
        if self._words.outgoing:
            return say("Approved: it goes out with the pictures.")
        if self._words.text:
            return say("Not approved yet: it stays here.")
        return say("Caption, history or post, with what was found taken out; read it.")

    def _card_told(self) -> str:
        if self._desk.history.present.consent:
            return say("One exists. It never goes with the case.")
        return say("To be signed, kept apart; it never goes with the case.")

    def _leave(self, wanted: str) -> None:
        self.wanted = wanted
        self.accept()

    def _zip(self) -> None:
        if path := self._asked(say("One package"), "case.zip", "*.zip"):
            self._papers.package(path)

    def _sheet(self) -> None:
        if path := self._asked(say("Contact sheet"), "contact-sheet.png", "*.png"):
            self._papers.sheet(path)

    def _asked(self, title: str, name: str, pattern: str) -> Path | None:
        start = str((self._delivery.folder or Path()) / name)
        options = QFileDialog.Option.DontConfirmOverwrite  # it is never written over
        chosen, _filter = QFileDialog.getSaveFileName(self, title, start, pattern, options=options)
        return Path(chosen) if chosen else None

    def _copy(self) -> None:
        self._papers.picture(self._take)

    def _take(self, picture: Preview) -> None:
        wide = 3 * picture.width
        form = QImage.Format.Format_RGB888
        image = QImage(picture.rgb, picture.width, picture.height, wide, form).copy()
        QGuiApplication.clipboard().setMimeData(clipboard.sensitive_picture(image))
        self.note.tell(say("The clean picture is on the clipboard."))


def open_wanted(
    dialog: DeliveryDialog, show: Callable[[str], None], export: Callable[[], None]
) -> None:
    """Goes on to what was asked for in the dialog."""
    if dialog.wanted == "export":
        export()
    elif dialog.wanted:
        show(dialog.wanted)
