"""The consent card: filled in, kept under the case's pseudonym, printed or saved as PDF."""

import datetime
import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from caseveil.domain.consent import Consent, Wording, as_html
from caseveil.domain.readable import naming_words
from caseveil.errors import CaseVeilError
from caseveil.storage.consent import LANGUAGES, wording
from caseveil.ui.sharing import parts
from caseveil.ui.state import sharing
from caseveil.ui.state.papers import Papers
from caseveil.ui.state.review import Desk
from caseveil.ui.words.language import LANGUAGES as NAMED
from caseveil.ui.words.language import current, say
from caseveil.ui.words.untrusted import shown
from caseveil.workflow.papers import write_new

_PSEUDONYM = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,39}")
_PREFIX = "case"  # of the pseudonyms that the program makes
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_LONGEST = 200


def as_pdf(consent: Consent, words: Wording) -> bytes:
    """The card as a PDF of A4 pages."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setCreator("CaseVeil")
    _document(consent, words).print_(writer)
    del writer  # it writes its end when it goes
    buffer.close()
    return bytes(data.data())


def _document(consent: Consent, words: Wording) -> QTextDocument:
    document = QTextDocument()
    document.setHtml(as_html(consent, words))
    return document


class ConsentDialog(parts.Sheet):
    """A form; nothing of it is kept but the file that the person saves."""

    def __init__(self, desk: Desk, papers: Papers, folder: Path | None, parent: QWidget) -> None:
        super().__init__(say("Consent card"), parent)
        self._desk, self._papers, self._shared = desk, papers, folder
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setVerticalSpacing(8)
        self.case = self._line(say("Pseudonym of the case"), papers.pseudonym)
        self.purpose = self._line(say("Purpose"))
        self.audience = self._line(say("Who will see it"))
        self.media = self._line(say("Where it will appear"), sharing.destination(desk))
        self.date = self._line(say("Date you spoke with the patient"))
        self.verbal = self._line(say("Verbal consent: name of the witness"))
        self.language = QComboBox(self)
        for code in LANGUAGES:
            self.language.addItem(NAMED[code], code)
        self.language.setCurrentIndex(LANGUAGES.index(current()))
        self._labelled(say("Language of the card"), self.language)
        self.note = parts.Note(self)
        save = parts.main(parts.push(self, say("Save as PDF…"), self._ask))
        print_ = parts.push(self, say("Print…"), self._print)
        hint = say("The card tells that the internet does not forget, and what withdrawing can and "
                   "cannot do. What you write stays as you write it.")  # fmt: skip
        apart = say("Keep it with the originals, under lock. It never goes with the case; the "
                    "receipt says only that one exists.")  # fmt: skip
        for text in (hint, apart):
            self.column.addWidget(parts.told(self, text, muted=True))
        self.column.addLayout(self.form)
        self.column.addStretch(1)
        self.column.addWidget(self.note)
        self.column.addLayout(parts.row(None, save, print_, parts.closing(self)))
        self.size_to(110, 28)
        self.purpose.setFocus()

    def _line(self, label: str, text: str = "") -> QLineEdit:
        line = QLineEdit(text, self)
        line.setMaxLength(_LONGEST)
        self._labelled(label, line)
        return line

    def _labelled(self, label: str, field: QWidget) -> None:
        field.setAccessibleName(label)
        named = QLabel(label, self)
        named.setBuddy(field)
        named.setTextFormat(Qt.TextFormat.PlainText)
        self.form.addRow(named, field)

    def words(self) -> Wording:
        """The fixed words in the patient's language."""
        return wording(str(self.language.currentData()))

    def consent(self) -> Consent:
        """The card as the form says it."""
        lines = (self.case, self.purpose, self.audience, self.media, self.date, self.verbal)
        return Consent(*(line.text().strip() for line in lines))

    def wrong(self) -> str:
        """What is missing or must not be; empty where the card is whole."""
        card = self.consent()
        if not _PSEUDONYM.fullmatch(card.case):
            return say("A pseudonym has Latin letters, digits and hyphens only.")
        if word := self._told_by_files(card.case):
            return say("The files tell “{word}” of the patient: choose another pseudonym.",
                       word=shown(word))  # fmt: skip
        if not (card.purpose and card.audience and card.media):
            return say("Fill in purpose, who will see it, and where it will appear.")
        if not _is_day(card.date):
            return say("Write the day on which you spoke with the patient, as 2026-01-31.")
        return ""

    def _told_by_files(self, pseudonym: str) -> str:
        """The first word of a pseudonym that names the patient in a file; empty where none does."""
        reviews = self._desk.history.present.reviews.values()
        known = {word for review in reviews for word in naming_words(review)}
        words = re.split(r"\W+", pseudonym.casefold())
        return next((word for word in words if word != _PREFIX and word in known), "")

    def _ask(self) -> None:
        if told := self.wrong():
            self.note.tell(told)
            return
        name = QFileDialog.getExistingDirectory(self, say("Folder for consent cards"))
        if name:
            self.save(Path(name))

    def save(self, folder: Path) -> None:
        """Writes the card as a PDF, never among what is shared and never over another."""
        shared = {path.resolve() for path in (*self._papers.folders(), self._shared) if path}
        if any(folder.resolve().is_relative_to(path) for path in shared):
            self.note.tell(say("That folder holds what is shared. Choose another one."))
            return
        card = self.consent()
        target = folder / f"consent-{card.case}.pdf"
        try:
            write_new(target, as_pdf(card, self.words()))
        except CaseVeilError as error:
            self.note.tell(parts.why_not(error))
        else:
            self._made()
            self.note.tell(say("Written: {name}", name=shown(target.name)))

    def _print(self) -> None:
        if told := self.wrong():
            self.note.tell(told)
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        asked = QPrintDialog(printer, self)
        if asked.exec() == QDialog.DialogCode.Accepted:
            _document(self.consent(), self.words()).print_(printer)
            self._made()

    def _made(self) -> None:
        self._papers.pseudonym = self.consent().case
        sharing.consent_written(self._desk)


def _is_day(text: str) -> bool:
    """Whether a text is a day of the calendar that has come."""
    if not _DATE.fullmatch(text):
        return False
    try:
        return datetime.date.fromisoformat(text) <= datetime.datetime.now().astimezone().date()
    except ValueError:
        return False
