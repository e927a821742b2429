"""Practising: the ordinary review of a drawn case without finders, and how it went beside it."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QSplitter, QVBoxLayout, QWidget

from caseveil.domain.learning.progress import as_html
from caseveil.domain.policy import Policy
from caseveil.errors import CaseVeilError
from caseveil.ui.actions.bench import Bench
from caseveil.ui.actions.buttons import Actions
from caseveil.ui.dialogs import shortcuts
from caseveil.ui.learn import told
from caseveil.ui.learn.answer_layer import AnswerLayer
from caseveil.ui.learn.reasons import CLUES
from caseveil.ui.learn.session import Session
from caseveil.ui.learn.side import Side
from caseveil.ui.panels.pages import DrawingPage
from caseveil.ui.stage import WindowStage
from caseveil.ui.state.delivery import Delivery
from caseveil.ui.state.intake import Intake
from caseveil.ui.state.jobs import Runner
from caseveil.ui.state.pictures import Pictures
from caseveil.ui.state.review import Desk
from caseveil.ui.words import alerts
from caseveil.ui.words.language import say
from caseveil.ui.work import WorkArea
from caseveil.workflow.papers import write_new
from caseveil.workflow.road import Road

_NOT_HERE = frozenset(
    (
        *("open", "open-folder", "open-part", "paste", "look-again", "export", "target"),
        *("remove", "settings"),
        *("quit", "hide-alike", "whole-head", "face-part", "hide-all", "dismiss", "approve"),
        *("withdraw", "tick-all", "same-in-series", "approve-series", "dicom", "destination"),
        *("guidance", "case-text", "consent", "deliver", "page-compare", "page-receipt"),
        *("checklist", "list-findings", "help", "keys", "tour", "finders", "report", "learn"),
    )
)
"""Actions that a practice case has no use for."""
_TOLD_FOR = 7000  # milliseconds


class LearnDialog(QDialog):
    """A window of its own over the other; the case under review there is not touched."""

    def __init__(self, road: Road, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Practise"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._home = TemporaryDirectory(prefix="caseveil-learn-", ignore_cleanup_errors=True)
        self.runner = Runner(self)
        self.desk = Desk(Policy(wanted=frozenset()))
        intake = Intake(self.desk, road, self.runner)
        delivery = Delivery(self.desk, road, self.runner, None)
        self.pictures = Pictures(self.desk, road, self.runner)
        self.stage = WindowStage(self, self.desk, intake, delivery, self.runner)
        self.actions_ = self.stage.actions = Actions(
            self, Bench(self.desk, intake, delivery, self.stage)
        )
        self.work = self.stage.work = WorkArea(self.actions_, self.desk, self)
        self.session = Session(self.desk, road, self.runner, intake, Path(self._home.name))
        self.side = Side(self)
        self.layer = AnswerLayer(self.work.canvas)
        self.status = QLabel(self)
        self.told = ""
        self._answers: tuple[told.Answer, ...] = ()
        self._chosen = 0
        self._forget = QTimer(self, singleShot=True, interval=_TOLD_FOR)
        self._refresh = QTimer(self, singleShot=True, interval=0)
        self._assemble()
        self._connect(intake)
        self.session.begin(self.side.chosen_level)

    def _assemble(self) -> None:
        # What is answered, approved and exported has no place here; Qt shows nothing in it.
        aside = QWidget(self)
        aside.hide()
        for panel in (self.work.files, self.work.findings):
            panel.setParent(aside)
        for page in (self.work.compare, self.work.receipt):
            self.work.pages.setTabVisible(self.work.pages.indexOf(page), False)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.addWidget(self.work)
        parts.addWidget(self.side)
        parts.setStretchFactor(0, 1)
        parts.setChildrenCollapsible(False)
        self.status.setContentsMargins(12, 4, 8, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(parts, 1)
        layout.addWidget(self.status)
        self.work.begin_with(DrawingPage(self))
        self.actions_["select"].setChecked(True)
        room = self.screen().availableSize()
        self.resize(min(1366, room.width()), min(768, room.height()))

    def _connect(self, intake: Intake) -> None:
        canvas, side = self.work.canvas, self.side
        self.desk.subscribe(lambda _may_wait: self._refresh.start())
        self._refresh.timeout.connect(self.refresh)
        self._forget.timeout.connect(lambda: self.tell(""))
        intake.told = self.tell
        self.pictures.show = self.work.show_picture
        self.pictures.failed = lambda error: self.work.show_trouble(alerts.title(error.code))
        for signal in (canvas.drawn, canvas.cropped, canvas.kept_only):
            signal.connect(lambda _drawn: self.stage.take_tool("select"))
        canvas.left_tool.connect(lambda: self.stage.take_tool("select"))
        self.session.changed = self._refresh.start
        self.session.failed = lambda error: self.tell(alerts.told(error.code))
        side.pictures.chosen.connect(self.desk.go)
        side.caption.marked.connect(self.session.mark_words)
        side.fields.ticked.connect(self.session.mark_field)
        side.result.list.chosen.connect(lambda key: self.choose(int(key)))
        side.result.page.clicked.connect(self.write_page)
        side.show_button.clicked.connect(self.show_answers)
        side.next_button.clicked.connect(self.next_case)

    def next_case(self) -> None:
        """Draws another case at the level that is chosen."""
        self._answers, self._chosen = (), 0
        self.side.pages.setCurrentIndex(0)
        self.session.begin(self.side.chosen_level)
        self.work.canvas.setFocus()

    def show_answers(self) -> None:
        """Shows what was found and missed; the first time for a case is remembered."""
        self.session.show()
        if self.session.score:
            self.refresh()
            self.choose(1 if self._answers else 0)
            self.side.turn_to_result()

    def choose(self, number: int) -> None:
        """Turns to one of the answers, and to its picture."""
        self._chosen = number
        answer = next((one for one in self._answers if one.number == number), None)
        for key, entry in self.desk.entries.items():
            if answer and entry.path.name == answer.file:
                self.desk.go(key)
        self.refresh()

    def write_page(self) -> None:
        """Writes what was practised as a page for a teacher, into a new file."""
        chosen, _kind = QFileDialog.getSaveFileName(
            self, say("Page for a teacher…"), "", "HTML (*.html)"
        )
        if not chosen:
            return
        reasons = {clue: name for clue, (name, _why) in CLUES.items()}
        try:
            write_new(Path(chosen), as_html(self.session.attempts, reasons).encode())
        except CaseVeilError as error:
            self.tell(alerts.told(error.code))

    def tell(self, sentence: str) -> None:
        """Says something for a few seconds."""
        self.told = sentence
        self._forget.start()
        self._refresh.start()

    def refresh(self) -> None:
        """Brings every part up to date."""
        self._refresh.stop()
        self.session.follow()
        lesson, score = self.session.lesson, self.session.score
        self.work.show_desk()
        self.actions_.refresh()
        for name in _NOT_HERE & self.actions_.by_name.keys():
            self.actions_[name].setEnabled(False)
            self.actions_[name].setVisible(False)
        self._answers = told.answers(score) if score else ()
        source = self.desk.entry.source if self.desk.entry else None
        self.side.caption.show_text(lesson.caption if lesson else "", self.session.words)
        self.side.fields.show_fields(
            self.session.file, source.tags if source else (), self.session.fields
        )
        rows = [(k, e.path.name, self._regions(k)) for k, e in self.desk.entries.items()]
        self.side.show_pictures(rows, self.desk.current)
        self._show_result()
        self.side.show_button.setEnabled(lesson is not None)
        drawing = "" if lesson else say("Drawing a practice case…")
        self.status.setText(self.told or drawing)
        self.pictures.follow()

    def _regions(self, key: str) -> int:
        review = self.desk.review_of(key)
        return len(review.findings) if review else 0

    def _show_result(self) -> None:
        score = self.session.score
        page = self.side.result
        page.summary.setText(
            told.summary(score) if score else say("Mark what identifies, then: Show how I did.")
        )
        page.progress.setText(told.progress(self.session.attempts))
        page.show_answers(self._answers, self._chosen)
        here = [one for one in self._answers if one.file == self.session.file]
        self.layer.show_answers(here, self._chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives a tool up; where there is none, it closes the window."""
        if event.key() == Qt.Key.Key_Escape and not self.work.canvas.idle:
            self.work.canvas.give_up_tool()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Closes, by key or frame; asks first where marks would be lost that were not looked at."""
        unseen = self.session.score is None and bool(self.session.marks())
        if not unseen or shortcuts.may_lose_marks(self):
            super().reject()

    def done(self, result: int) -> None:
        """Stops every step and removes the pictures."""
        self._shut()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The same where the window is closed by its frame, unless it stays."""
        super().closeEvent(event)
        if event.isAccepted():
            self._shut()

    def _shut(self) -> None:
        self._refresh.stop()
        self._forget.stop()
        self.runner.close()
        self.stage.pasteboard.close()
        self._home.cleanup()
