"""One line of the file list: how far a file came, and the state that follows from it."""

from dataclasses import dataclass, replace
from pathlib import Path

from caseveil.domain.outcome import Outcome, Status
from caseveil.domain.review import Review, State
from caseveil.domain.source import Ability, Source
from caseveil.errors import CaseVeilError, Code, Refused
from caseveil.ui.words.problem import Problem
from caseveil.workflow.sightings import Sighting


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A file in the list.

    Attributes:
        key: the window's handle for it.
        path: where the original lies.
        source: facts, once opened.
        looked: whether the search finished; nothing can be decided before.
        problem: why it could not be opened or searched.
        outcome: how its last export ended.
        exported: the review that the outcome belongs to; any edit makes it stale.
        busy: what is being done with it right now, or empty.
        share: how much of that is done, 0 to 1.
        part: whether a person wants what is there of it, should it end early.
        notes: whether a person wants its speaker notes in the clean copy.
        sighted: regions seen so far by the search under way; nothing can be decided on them.
    """

    key: str
    path: Path
    source: Source | None = None
    looked: bool = False
    problem: Problem | None = None
    outcome: Outcome | None = None
    exported: Review | None = None
    busy: str = ""
    share: float = 0.0
    sighted: tuple[Sighting, ...] = ()
    part: bool = False
    notes: bool = False

    @property
    def has_notes(self) -> bool:
        """Whether it is a deck with speaker notes."""
        return self.source is not None and Ability.NOTES in self.source.abilities

    @property
    def keeps_notes(self) -> bool:
        """Whether these are kept, as it was opened or is being opened now."""
        return self.notes if self.busy else self.source is not None and self.source.notes

    def working(self, busy: str, share: float = 0.0) -> "FileEntry":
        """The entry while a step runs."""
        return replace(self, busy=busy, share=share)

    def idle(self) -> "FileEntry":
        """The entry when no step runs any more."""
        return replace(self, busy="", share=0.0, sighted=())

    def with_problem(self, error: CaseVeilError) -> "FileEntry":
        """The entry after a step ended with ``error``; a cancelled step leaves no trace."""
        if error.code is Code.CANCELLED:
            return self.idle()
        problem = Problem(error.code, error.detail, isinstance(error, Refused))
        return replace(self.idle(), problem=problem)

    def with_outcome(self, outcome: Outcome, exported: Review) -> "FileEntry":
        """The entry after an export."""
        return replace(self.idle(), outcome=outcome, exported=exported)

    def current_outcome(self, review: Review | None) -> Outcome | None:
        """The outcome, while the review is still the one that was exported.

        An equal one is not: it may have been approved under other rules. Undo brings the same.
        """
        return self.outcome if self.outcome and review is self.exported else None


_ENDED = {
    Status.VERIFIED: State.VERIFIED,
    Status.REFUSED: State.REFUSED,
    Status.FAILED: State.FAILED,
}


def state(entry: FileEntry, review: Review | None) -> State:
    """The state in the file list, derived and never stored."""
    if entry.problem:
        return State.REFUSED if entry.problem.refused else State.FAILED
    outcome = entry.current_outcome(review)
    if outcome and outcome.status in _ENDED:
        return _ENDED[outcome.status]
    if not entry.looked or review is None:
        return State.NOT_LOOKED
    return State.APPROVED if review.approved else State.NEEDS_YOU


def problem(entry: FileEntry, review: Review | None) -> Problem | None:
    """What to tell about a file that was refused or failed, now or on its last export."""
    if entry.problem:
        return entry.problem
    outcome = entry.current_outcome(review)
    if outcome and outcome.code and outcome.status in (Status.REFUSED, Status.FAILED):
        return Problem(outcome.code, outcome.detail, outcome.status is Status.REFUSED)
    return None
