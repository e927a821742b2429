"""Keeps decisions against a crash while a case is open, and offers them again afterwards."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from caseveil.domain.review import Review, State
from caseveil.storage import recovery
from caseveil.storage.recovery import SavedFile
from caseveil.ui.state import sharing
from caseveil.ui.state.intake import Intake
from caseveil.ui.state.review import Desk
from caseveil.ui.state.table import touched_by_person
from caseveil.ui.words.language import say

_CASE = "case"
_DELAY = 400  # milliseconds after the last change


class Autosave(QObject):
    """Writes what a person decided to the recovery file of this program, soon after each edit.

    A delivered file leaves it; when nothing is left, or the window is closed in order, it is gone.

    Attributes:
        left: cases that an earlier program left behind, the newest first.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file = recovery.own()
        self._written: tuple[SavedFile, ...] = ()
        self._waiting: dict[Path, SavedFile] = {}
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._timer.timeout.connect(self.save)
        self.left: tuple[Path, ...] = ()
        desk.restored = self._restored
        desk.subscribe(lambda _may_wait: self._timer.start())

    def save(self) -> None:
        """Writes the case now, where anything changed; a full disk must not stop a review."""
        case = tuple(self._waiting.values()) + self._worked_on()
        case += self._others(case)
        if case == self._written:
            return
        try:
            recovery.write(self._file, case)
        except OSError:
            return
        self._written = case

    def _worked_on(self) -> tuple[SavedFile, ...]:
        reviews = self._desk.history.present.reviews
        return tuple(
            self._named(recovery.saved(entry.path, reviews[key]))
            for key, entry in self._desk.entries.items()
            if key in reviews
            and touched_by_person(reviews[key])
            and self._desk.state(key) is not State.VERIFIED
        )

    def _named(self, one: SavedFile) -> SavedFile:
        """With the pseudonym of the case, so that its consent card can still be found."""
        return replace(one, body={**one.body, _CASE: self._desk.pseudonym})

    def _others(self, case: tuple[SavedFile, ...]) -> tuple[SavedFile, ...]:
        """The other files of the case, where anything in it is kept at all."""
        if not any(one.sha256 for one in case):
            return ()
        known = {one.path for one in case}
        paths = (entry.path for entry in self._desk.entries.values())
        return tuple(recovery.listed(path) for path in paths if path not in known)

    def close(self) -> None:
        """Ends in order: nothing is kept."""
        self._timer.stop()
        recovery.discard(self._file)

    def look(self) -> int:
        """Looks for what earlier programs left; tells how many decided files of the newest."""
        self.left = recovery.left_behind()
        return sum(bool(one.sha256) for one in recovery.read(self.left[0])) if self.left else 0

    def resume(self, intake: Intake) -> None:
        """Opens the files of the newest case again; their decisions come with their search."""
        if self.left:
            case = recovery.read(self.left[0])
            self._waiting = {one.path: one for one in case}
            for name in {str(one.body.get("preset", "")) for one in case} - {""}:
                sharing.resume(self._desk, name)
            for name in {str(one.body.get(_CASE, "")) for one in case} - {""}:
                self._desk.pseudonym = name
            self.forget()
            intake.add([one.path for one in case])
            self.save()

    def forget(self) -> None:
        """Removes what earlier programs left behind."""
        for file in self.left:
            recovery.discard(file)
        self.left = ()

    def _restored(self, key: str, review: Review) -> Review:
        """The finished search of a file, with the decisions that were kept for it."""
        one = self._waiting.pop(self._desk.entries[key].path, None)
        return one.onto(review) if one else review


def offer(autosave: Autosave, intake: Intake, parent: QWidget) -> QMessageBox | None:
    """Asks whether to go on where the program stopped; None where nothing was left behind."""
    count = autosave.look()
    if not count:
        return None
    box = QMessageBox(parent)
    box.setWindowTitle("CaseVeil")
    box.setText(say("CaseVeil did not end in order last time."))
    told = say("Decisions on %n file(s) were kept. Open them again?", "", count)
    more = say("The other files of the case are opened too, and searched anew.")
    box.setInformativeText(f"{told} {more}")
    again = box.addButton(say("Go on where I was"), QMessageBox.ButtonRole.AcceptRole)
    away = box.addButton(say("Throw them away"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(again)
    again.clicked.connect(lambda: autosave.resume(intake))
    away.clicked.connect(autosave.forget)
    box.open()
    return box
