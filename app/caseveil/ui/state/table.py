"""The files on the table and their reviews, with their past: what comes and goes."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from caseveil.domain.case import Case
from caseveil.domain.findings import By
from caseveil.domain.history import History
from caseveil.domain.policy import Policy
from caseveil.domain.review import Review, State
from caseveil.domain.source import Source
from caseveil.errors import CaseVeilError
from caseveil.ui.state import files
from caseveil.ui.state.files import FileEntry
from caseveil.ui.state.series import SeriesBook


class Table:
    """The case and its files.

    Attributes:
        history: the case with its past and future.
        entries: the files in the order of opening; also those the case holds no review of.
        current: key of the file looked at, or None.
        series: of which series each file is.
    """

    def __init__(self, policy: Policy) -> None:
        self.history: History[Case] = History(Case(policy))
        self.entries: dict[str, FileEntry] = {}
        self.current: str | None = None
        self.series = SeriesBook()
        self._listeners: list[Callable[[bool], None]] = []
        self._added = 0

    def subscribe(self, listener: Callable[[bool], None]) -> None:
        """Calls ``listener`` after every change, with whether it may wait for others to come."""
        self._listeners.append(listener)

    def changed(self, may_wait: bool = False) -> None:
        """Tells the views; what a person did is shown at once, progress may wait."""
        for listener in self._listeners:
            listener(may_wait)

    @property
    def policy(self) -> Policy:
        """The rules of the case, as its destination narrows them."""
        return self.history.present.rules

    @property
    def searching(self) -> Policy:
        """The rules of a search: what the destination does not take is set aside afterwards."""
        return replace(self.policy, text=self.history.present.policy.text)

    @property
    def entry(self) -> FileEntry | None:
        """The file looked at."""
        return self.entries.get(self.current) if self.current else None

    @property
    def review(self) -> Review | None:
        """The review of the file looked at; None until it was searched."""
        return self.review_of(self.current) if self.current else None

    def review_of(self, key: str) -> Review | None:
        """The review of a file; None until it was searched."""
        return self.history.present.reviews.get(key)

    def state(self, key: str) -> State:
        """The state of one file."""
        return files.state(self.entries[key], self.review_of(key))

    def listed(self) -> tuple[str, ...]:
        """Keys of the files in the list, in order: those of a series together."""
        return self.series.ordered(self.entries)

    def add(self, path: Path) -> str:
        """A new line in the list; the first one is looked at."""
        self._added += 1
        key = f"file-{self._added}"
        self.entries[key] = FileEntry(key, path)
        if self.current is None:
            self.current = key
        self.changed(may_wait=True)
        return key

    def update(self, key: str, change: Callable[[FileEntry], FileEntry]) -> None:
        """Changes one entry, where it is still listed."""
        if key in self.entries:
            self.entries[key] = change(self.entries[key])
            self.changed(may_wait=True)

    def opened(self, key: str, source: Source) -> None:
        """The file was identified."""
        self.update(key, lambda entry: replace(entry, source=source, problem=None))

    def refused(self, key: str, error: CaseVeilError) -> None:
        """A step on the file ended with an error."""
        self.update(key, lambda entry: entry.with_problem(error))

    def unexported(self) -> int:
        """How many files a person worked on and did not export since."""
        reviews = self.history.present.reviews.items()
        touched = [key for key, review in reviews if touched_by_person(review)]
        return sum(self.state(key) is not State.VERIFIED for key in touched)


def touched_by_person(review: Review) -> bool:
    """Whether there is work of a person in a review."""
    decided = any(decision.by is By.PERSON for decision in review.decisions.values())
    return decided or review.approved or bool(review.ticks or review.relative)
