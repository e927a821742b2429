"""The window: it makes the parts, joins them, and knows no rule of the work."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QLabel

from caseveil.domain.policy import Policy
from caseveil.errors import CaseVeilError
from caseveil.storage.settings import Settings
from caseveil.ui.actions.bench import Bench
from caseveil.ui.actions.buttons import Actions
from caseveil.ui.clipboard import has_picture
from caseveil.ui.dialogs import shortcuts as dialogs
from caseveil.ui.dialogs.opening import open_dialog
from caseveil.ui.glass import Glass
from caseveil.ui.host import Host
from caseveil.ui.panels.bars import ProgressStrip
from caseveil.ui.stage import WindowStage
from caseveil.ui.state.autosave import Autosave
from caseveil.ui.state.case_words import CaseWords
from caseveil.ui.state.delivery import Delivery
from caseveil.ui.state.dicom import Foresight, choose_profile
from caseveil.ui.state.further import FurtherPictures
from caseveil.ui.state.intake import Intake
from caseveil.ui.state.jobs import Lane, Runner
from caseveil.ui.state.pairs import Pairs
from caseveil.ui.state.papers import Papers
from caseveil.ui.state.pictures import Pictures
from caseveil.ui.state.preferences import Preferences
from caseveil.ui.state.review import Desk
from caseveil.ui.state.told import progress, status_line
from caseveil.ui.words import alerts
from caseveil.ui.words.language import say
from caseveil.ui.work import WorkArea
from caseveil.workflow.road import EngineState, Road

_TOLD_FOR = 7000  # milliseconds


class Window(Host):
    """CaseVeil's window."""

    def __init__(
        self,
        road: Road,
        policy: Policy,
        folder: Path | None,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("CaseVeil")
        self.setAcceptDrops(True)
        self.preferences = preferences or Preferences(Settings(), lambda _settings: None)
        self.road = road
        self.runner = Runner(self)
        self.desk = Desk(policy)
        self.autosave = Autosave(self.desk, self)
        self.intake = Intake(self.desk, road, self.runner)
        self.delivery = Delivery(self.desk, road, self.runner, folder)
        self.words = CaseWords(self.desk, road, self.runner)
        self.papers = Papers(self.desk, road, self.runner, self.words)
        self.pictures = Pictures(self.desk, road, self.runner)
        self.pairs = Pairs(self.desk, road, self.runner)
        self.foresight = Foresight(self.desk, road, self.runner)
        self.stage = WindowStage(self, self.desk, self.intake, self.delivery, self.runner)
        self.stage.show = partial(open_dialog, self)
        bench = Bench(self.desk, self.intake, self.delivery, self.stage)
        self.actions_ = self.stage.actions = Actions(self, bench)
        self.work = self.stage.work = WorkArea(self.actions_, self.desk, self)
        self.stage.glass = Glass(self.desk, self.pictures, self.work.canvas)
        self.progress = ProgressStrip(self.actions_, self)
        self.status = QLabel(self)
        self._refresh = QTimer(self, singleShot=True, interval=0)
        self._recolour = QTimer(self, singleShot=True, interval=0)
        self._recolour.timeout.connect(self.recolour)
        self._tell = QTimer(self, singleShot=True, interval=_TOLD_FOR)
        self._tell.timeout.connect(self._told_enough)
        self.told = ""
        self._closed = False
        self._told_about: str | None = None
        self._assemble()
        self._connect()
        self.stage.case_closed = self._case_closed
        self.preferences.took = self._settings_changed
        self.refresh()
        self._ask_engines(road)

    def _assemble(self) -> None:
        self.actions_.fill(self.menuBar())
        self.menuBar().setAccessibleName(say("Menus"))
        self.setCentralWidget(self.work)
        self.status.setContentsMargins(12, 4, 8, 4)
        self.statusBar().addWidget(self.status, 1)
        self.statusBar().addPermanentWidget(self.progress)
        self.statusBar().setSizeGripEnabled(False)
        self.actions_["select"].setChecked(True)
        room = self.screen().availableSize()
        self.setMinimumSize(QSize(900, 560).boundedTo(room))
        self.resize(QSize(1320, 720).boundedTo(room))

    def _connect(self) -> None:
        self.desk.subscribe(self._desk_changed)
        self._refresh.timeout.connect(self.refresh)
        self.intake.told = self.delivery.told = self.tell
        self.words.told = self.papers.told = self.tell
        self.papers.failed = lambda error: self.tell(alerts.told(error.code))
        self.delivery.beside = self.words.deliver
        self.delivery.verified = self._verified
        self.pictures.show = self.work.show_picture
        self.pictures.failed = self._picture_failed
        self.pairs.show = self.work.compare.show_pair
        self.pairs.failed = lambda error: self.work.compare.show_note(alerts.title(error.code))
        left_out = say("This frame was not exported.")
        self.pairs.left_out = partial(self.work.compare.show_note, left_out)
        self.work.tags.follow(FurtherPictures(self.road, self.runner))
        canvas = self.work.canvas
        for signal in (canvas.drawn, canvas.cropped, canvas.kept_only):
            signal.connect(lambda _drawn: self.stage.take_tool("select"))
        self.work.canvas.toned.connect(self.stage.glass.dragged)
        self.stage.tool_taken = self._refresh.start
        self.work.canvas.left_tool.connect(lambda: self.stage.take_tool("select"))
        self.work.pages.currentChanged.connect(lambda _index: self._refresh.start())

    def _ask_engines(self, road: Road) -> None:
        self.runner.start(
            Lane.LOOK,
            lambda _job: tuple(road.engines()),
            self._engines_known,
            lambda error: self.tell(alerts.told(error.code)),
        )

    def _engines_known(self, engines: tuple[EngineState, ...]) -> None:
        self.stage.engines = engines
        self.work.missing = dialogs.missing_sentence(engines)
        self.refresh()

    def _desk_changed(self, may_wait: bool) -> None:
        if may_wait:
            self._refresh.start()
        else:
            self.refresh()

    def tell(self, sentence: str) -> None:
        """Says something for a few seconds."""
        self.told = sentence
        self._tell.start()
        self.refresh()

    def _told_enough(self) -> None:
        self.told = ""
        self.refresh()

    def _picture_failed(self, error: CaseVeilError) -> None:
        self.work.show_trouble(alerts.title(error.code))

    def _verified(self, key: str) -> None:
        if key == self.desk.current:
            self.refresh()
            self.work.turn_to("compare")

    def refresh(self) -> None:
        """Brings every part up to date with the desk."""
        self._refresh.stop()
        if self.desk.current != self._told_about:
            if self._told_about is not None:  # what is told of opening stays with the first file
                self.told = ""
            self._told_about = self.desk.current
        self.pictures.follow()  # nobody approves what is not on the screen yet
        self.work.show_desk()
        self.actions_.refresh()
        self.status.setText(self.told or self.stage.hint or status_line(self.desk))
        self.progress.show_progress(*progress(self.desk))
        if self.work.pages.currentWidget() is self.work.compare:
            self.pairs.follow()

    def _case_closed(self) -> None:
        """Nothing of a closed case stays in memory."""
        self.pictures.windows.clear()
        self.words.forget()
        self.papers.forget()
        self.tell(say("The case is closed. Its files were not touched."))

    def _settings_changed(self, before: Settings, after: Settings) -> None:
        """Takes over what a person set while the window is open."""
        if after.folder != before.folder:
            self.delivery.folder = Path(after.folder) if after.folder else None
        if after.profile != before.profile:
            choose_profile(self.desk, after.profile)

    def come_forward(self, paths: Sequence[Path]) -> None:
        """Another start of the program: its files are opened here, and the window is raised."""
        self.intake.add(list(paths))
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files, folders and pictures may be dropped anywhere."""
        if event.mimeData().hasUrls() or has_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens what was dropped."""
        self.stage.take(event.mimeData())
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives a tool up wherever the focus is."""
        if event.key() == Qt.Key.Key_Escape:
            self.work.canvas.give_up_tool()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_recolour"):
            # Not here: Qt is walking through the widgets, and some are about to be replaced.
            self._recolour.start()

    def recolour(self) -> None:
        """Draws every icon in the colours of the theme."""
        self.actions_.recolour()
        self.work.recolour()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks about work left behind, then stops every step."""
        left = self.desk.unexported()
        if not self._closed and left and not dialogs.may_close(left, self):
            event.ignore()
            return
        self.hide()
        self.shut()
        super().closeEvent(event)

    def shut(self) -> None:
        """Stops every step and removes what was pasted."""
        if not self._closed:
            self._closed = True
            self._refresh.stop()
            self._tell.stop()
            self._recolour.stop()
            self.runner.close()
            self.stage.pasteboard.close()
            self.autosave.close()
