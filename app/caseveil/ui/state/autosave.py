"""Keeps decisions against a crash while a case is open, and offers them again afterwards."""

import contextlib
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from caseveil.domain.review import Review, State
from caseveil.storage import choices, recovery
from caseveil.storage.recovery import SavedCase, SavedFile
from caseveil.ui.state import sharing
from caseveil.ui.state.intake import Intake
from caseveil.ui.state.papers import is_made
from caseveil.ui.state.review import Desk
from caseveil.ui.state.table import touched_by_person
from caseveil.ui.words.language import say

_PSEUDONYM = "pseudonym"  # of the case, under which its consent card is kept; none that was typed
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
        self._written = SavedCase()
        self._begun = choices.encoded(desk.history.present)
        self._waiting: dict[Path, SavedFile] = {}
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._timer.timeout.connect(self.save)
        self.left: tuple[Path, ...] = ()
        desk.restored = self._restored
        desk.subscribe(lambda _may_wait: self._timer.start())

    def save(self) -> None:
        """Writes the case now, where anything changed; a full disk must not stop a review."""
        case = self._case()
        if case == self._written:
            return
        try:
            recovery.write(self._file, case)
        except OSError:
            return
        self._written = case

    def _case(self) -> SavedCase:
        """All files of the case, where anything of it is a person's work; or else none."""
        desk = self._desk
        chosen = choices.encoded(desk.history.present)
        waiting = tuple(self._waiting.values())
        known = {one.path for one in waiting}
        listed = (key for key, entry in desk.entries.items() if entry.path not in known)
        files = (*waiting, *map(self._saved, listed))
        worked = any(one.sha256 or one.part or one.notes for one in files)
        left = any(map(self._is_left, desk.entries))
        if not waiting and not (left and (worked or chosen != self._begun)):
            return SavedCase()
        # What a person typed may name the patient.
        made = {_PSEUDONYM: desk.pseudonym} if is_made(desk.pseudonym) else {}
        return SavedCase(files, {**chosen, **made})

    def _saved(self, key: str) -> SavedFile:
        entry, review = self._desk.entries[key], self._desk.review_of(key)
        if not self._is_left(key):
            return recovery.listed(entry.path)
        touched = review is not None and touched_by_person(review)
        one = recovery.saved(entry.path, review) if review and touched else None
        return replace(one or recovery.listed(entry.path), part=entry.part, notes=entry.notes)

    def _is_left(self, key: str) -> bool:
        """Whether a file is not delivered yet."""
        return self._desk.state(key) is not State.VERIFIED

    def close(self) -> None:
        """Ends in order: nothing is kept."""
        self._timer.stop()
        recovery.discard(self._file)

    def look(self) -> SavedCase:
        """Looks for what earlier programs left behind; the newest case, or an empty one."""
        self.left = recovery.left_behind()
        return recovery.read(self.left[0]) if self.left else SavedCase()

    def resume(self, intake: Intake) -> None:
        """Opens the files of the newest case again; their decisions come with their search."""
        if self.left:
            case = recovery.read(self.left[0])
            self._waiting = {one.path: one for one in case.files}
            self._choose(case.choices)
            self.forget()
            parts = frozenset(one.path for one in case.files if one.part)
            notes = frozenset(one.path for one in case.files if one.notes)
            intake.add([one.path for one in case.files], parts, notes)
            self.save()

    def _choose(self, chosen: choices.Body) -> None:
        """Takes up what was chosen for the whole case."""
        desk = self._desk
        with contextlib.suppress(ValueError):
            desk.history = desk.history.amend(lambda case: choices.applied(chosen, case))
        if name := str(chosen.get("preset", "")):
            sharing.resume(desk, name)
        kept = str(chosen.get(_PSEUDONYM, ""))
        desk.pseudonym = kept if is_made(kept) else desk.pseudonym
        desk.changed()

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
    case = autosave.look()
    if not case.files:
        return None
    box = QMessageBox(parent)
    box.setWindowTitle("CaseVeil")
    box.setText(say("CaseVeil did not end in order last time."))
    box.setInformativeText(_kept(case))
    again = box.addButton(say("Go on where I was"), QMessageBox.ButtonRole.AcceptRole)
    away = box.addButton(say("Throw them away"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(again)
    again.clicked.connect(lambda: autosave.resume(intake))
    away.clicked.connect(autosave.forget)
    box.open()
    return box


def _kept(case: SavedCase) -> str:
    if not case.decided:
        return say("What you chose for the case was kept. Open its files again?")
    told = say("Decisions on %n file(s) were kept. Open them again?", "", case.decided)
    if case.decided == len(case.files):
        return told
    more = say("The other files of the case are opened too, and searched anew.")
    return f"{told} {more}"
