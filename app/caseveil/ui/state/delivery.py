"""Presenter of the export: approved reviews out through the road, outcomes back to the desk."""

from collections.abc import Callable
from pathlib import Path

from caseveil.domain.outcome import Outcome, Status, ended
from caseveil.domain.pictures import rules_for
from caseveil.domain.review import Review, State
from caseveil.errors import CaseVeilError, Code
from caseveil.ui.state.jobs import Lane, Runner
from caseveil.ui.state.review import Desk
from caseveil.ui.words import alerts
from caseveil.ui.words.language import say
from caseveil.ui.words.untrusted import shown
from caseveil.workflow.road import Road


class Delivery:
    """Exports files, each in its own job; one that fails never stops the others.

    Attributes:
        folder: where clean copies go; None until a person chose.
        told: called with a sentence for the person.
        verified: called with the key of a file that was delivered.
        beside: called with the folder of a delivered file, for what goes out with the pictures.
    """

    def __init__(self, desk: Desk, road: Road, runner: Runner, folder: Path | None) -> None:
        self._desk, self._road, self._runner = desk, road, runner
        self.folder = folder
        self.told: Callable[[str], None] = lambda _sentence: None
        self.verified: Callable[[str], None] = lambda _key: None
        self.beside: Callable[[Path], None] = lambda _folder: None
        self._under_way: set[str] = set()
        self._lost: list[str] = []

    def ready(self) -> tuple[str, ...]:
        """Files that were approved and not delivered since."""
        return tuple(key for key in self._desk.listed() if self._is_ready(key))

    def _is_ready(self, key: str) -> bool:
        entry, review = self._desk.entries[key], self._desk.review_of(key)
        approved = review is not None and review.approved and entry.problem is None
        return approved and self._desk.state(key) is not State.VERIFIED and not entry.busy

    def export(self) -> None:
        """Exports every ready file into the folder."""
        if not self._under_way:
            self._lost.clear()
        for key in self.ready():
            review = self._desk.review_of(key)
            if review is not None and self.folder is not None:
                self._start(key, review, self.folder)

    def _start(self, key: str, review: Review, folder: Path) -> None:
        self._under_way.add(key)
        self._desk.update(key, lambda entry: entry.working("exporting"))
        rules = rules_for(self._desk.policy, review)
        self._runner.start(
            Lane.DELIVER,
            lambda job: self._road.export(review, rules, folder, job),
            lambda outcome: self._done(key, review, outcome),
            lambda error: self._failed(key, review, error),
            progress=lambda share, _step: self._progress(key, share),
        )

    def _progress(self, key: str, share: float) -> None:
        if key in self._under_way:
            self._desk.update(key, lambda entry: entry.working("exporting", share))

    def _done(self, key: str, review: Review, outcome: Outcome) -> None:
        self._under_way.discard(key)
        self._desk.exported(key, review, outcome)
        name = shown(self._desk.entries[key].path.name, 60) if key in self._desk.entries else ""
        if outcome.status is Status.VERIFIED:
            told = say(
                "{name}: verified. The clean copy was written, read back and checked.", name=name
            )
            self.told(" ".join([*self._told_lost(), told]))
            self.verified(key)
            self.beside(outcome.delivered[0].path.parent)
        elif outcome.status is Status.NEEDS_REVIEW:
            self.told(
                say("{name}: the second look found more. Decide it and approve again.", name=name)
            )
        elif outcome.code is not None:
            self._lose(name, outcome.code)

    def _failed(self, key: str, review: Review, error: CaseVeilError) -> None:
        self._under_way.discard(key)
        if error.code is Code.CANCELLED:
            self._desk.refused(key, error)
            self.told(say("Cancelled. Nothing was written."))
            return
        self._desk.exported(key, review, ended(error))
        if key in self._desk.entries:
            self._lose(shown(self._desk.entries[key].path.name, 60), error.code)

    def _lose(self, name: str, code: Code) -> None:
        """Tells that a file was not delivered; what is told of the next one says it again."""
        why = alerts.title(code)
        self._lost.append(say("{name}: not exported. {why}.", name=name, why=why))
        self.told(" ".join(self._told_lost()))

    def _told_lost(self) -> list[str]:
        if len(self._lost) < 2:
            return self._lost
        return [say("%n file(s) not exported: the list says which and why.", "", len(self._lost))]
