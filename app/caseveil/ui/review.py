"""Presenter of the review: what a person does becomes new values of the case, and can be undone.

It knows no Qt. Views subscribe and read; every public method leaves the desk consistent.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from caseveil.domain.case import Case
from caseveil.domain.findings import By, Finding, PixelPlace
from caseveil.domain.history import History
from caseveil.domain.outcome import Outcome, Status
from caseveil.domain.plan import hidden_place
from caseveil.domain.policy import Policy
from caseveil.domain.review import Review, State
from caseveil.domain.source import Source
from caseveil.errors import CaseVeilError
from caseveil.ui import files, merging, words
from caseveil.ui.files import FileEntry


def place_of(review: Review, finding: Finding) -> PixelPlace | None:
    """Where a region stands now: where it will be hidden, or where it was found if it is kept."""
    return hidden_place(review, finding) or finding.region


class Desk:
    """The case on the table: files, the one looked at, the frame, the selected region.

    Attributes:
        history: the case with its past and future.
        entries: the files in the order of opening; also those the case holds no review of.
        current: key of the file looked at, or None.
        frame: index of the frame looked at.
        selected: id of the selected finding, or None.
    """

    def __init__(self, policy: Policy) -> None:
        self.history: History[Case] = History(Case(policy))
        self.entries: dict[str, FileEntry] = {}
        self.current: str | None = None
        self.frame = 0
        self.selected: str | None = None
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
        """The rules of the case."""
        return self.history.present.policy

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
        """Keys of the files in the list, in order."""
        return tuple(self.entries)

    # Files come and go.

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

    def looked(self, key: str, review: Review) -> None:
        """The search ended; what it found is pending in every remembered state."""
        if key in self.entries:
            self.history = self.history.amend(lambda case: merging.searched(case, key, review))
            self.update(key, lambda e: replace(e.idle(), source=review.source, looked=True))
            if key == self.current and self.selected is None:
                self.select_next_pending()

    def _select_new(self, key: str, count: int) -> None:
        """Selects the first of the ``count`` findings that were just added."""
        if key == self.current and count:
            self.select(self.history.present.review(key).findings[-count].id)

    def refused(self, key: str, error: CaseVeilError) -> None:
        """A step on the file ended with an error."""
        self.update(key, lambda entry: entry.with_problem(error))

    def exported(self, key: str, review: Review, outcome: Outcome) -> None:
        """An export ended; what a second look found comes back to the person."""
        if outcome.status is Status.NEEDS_REVIEW:
            hits = outcome.new_hits
            self.history = self.history.amend(lambda case: merging.found(case, key, hits))
            self._select_new(key, len(outcome.new_hits))
        self.update(key, lambda entry: entry.with_outcome(outcome, review))

    def remove(self, key: str) -> None:
        """Takes a file off the list for good; the file itself is untouched."""
        order = self.listed()
        at = order.index(key)
        del self.entries[key]
        self.history = merging.pruned(self.history.amend(lambda case: case.without(key)))
        left = self.listed()
        if self.current == key:
            self.current = None
            if left:
                self.go(left[min(at, len(left) - 1)])
        self.changed()

    def unexported(self) -> int:
        """How many files a person worked on and did not export since."""
        reviews = self.history.present.reviews.items()
        touched = [key for key, review in reviews if _touched_by_person(review)]
        return sum(self.state(key) is not State.VERIFIED for key in touched)

    # Looking around.

    def go(self, key: str) -> None:
        """Looks at another file."""
        if key != self.current:
            self.current, self.frame, self.selected = key, 0, None
            self.select_next_pending()
            self.changed()

    def step_file(self, step: int) -> None:
        """Looks at the next (+1) or previous (-1) file; stops at the ends."""
        order = self.listed()
        if self.current in order:
            at = order.index(self.current) + step
            self.go(order[min(max(at, 0), len(order) - 1)])

    def set_frame(self, frame: int) -> None:
        """Looks at another frame of the file; stops at the ends."""
        source = self.entry.source if self.entry else None
        last = len(source.frames) - 1 if source else 0
        frame = min(max(frame, 0), last)
        if frame != self.frame:
            self.frame = frame
            place = self.place
            if place and not place.on(frame):
                self.selected = None
            self.changed()

    @property
    def finding(self) -> Finding | None:
        """The selected finding."""
        if self.review is None or self.selected is None:
            return None
        return next((f for f in self.review.findings if f.id == self.selected), None)

    @property
    def place(self) -> PixelPlace | None:
        """Where the selected finding stands now."""
        review, finding = self.review, self.finding
        return place_of(review, finding) if review and finding else None

    def regions(self) -> tuple[Finding, ...]:
        """The findings with a place on a frame, by frame, then as found."""
        found = self.review.findings if self.review else ()
        placed = [f for f in found if isinstance(f.place, PixelPlace)]
        return tuple(sorted(placed, key=lambda f: f.region.frame if f.region else 0))

    def select(self, finding_id: str | None) -> None:
        """Selects a finding and turns to its frame."""
        self.selected = finding_id
        place = self.place
        if place and not place.on(self.frame):
            self.frame = place.frame
        self.changed()

    def step_finding(self, step: int) -> None:
        """Selects the next (+1) or previous (-1) finding, round and round."""
        ids = [finding.id for finding in self.regions()]
        if ids:
            at = ids.index(self.selected) + step if self.selected in ids else min(step, 0)
            self.select(ids[at % len(ids)])

    def select_next_pending(self) -> None:
        """Selects the next finding that no person decided: open ones first, then proposals."""
        ids = [finding.id for finding in self.regions()]
        at = ids.index(self.selected) + 1 if self.selected in ids else 0
        decisions = self.review.decisions if self.review else {}
        pending = {key for key in ids if key not in decisions}
        proposed = {key for key in ids if key in decisions and decisions[key].by is By.RULE}
        for wanted in (pending, proposed):
            for finding_id in (*ids[at:], *ids[:at]):
                if finding_id in wanted:
                    self.select(finding_id)
                    return

    # Edits.

    def edit(self, label: str, change: Callable[[Review], Review], amend: bool = False) -> None:
        """Makes one edit of the review looked at, undone by its ``label``.

        Args:
            label: what undo says.
            change: the old review to the new one.
            amend: joins the previous edit where it has the same label (a key held down).
        """
        key = self.current
        if key is None or self.review is None:
            return
        case = self.history.present.with_review(key, change(self.review))
        if amend and self.history.undo_label == label:
            self.history = replace(self.history, present=case, future=())
        else:
            self.history = self.history.push(label, case)
        self.changed()

    def undo(self) -> None:
        """One edit back, and there it is looked at."""
        self._travel(self.history.undo())

    def redo(self) -> None:
        """One edit forward, and there it is looked at."""
        self._travel(self.history.redo())

    def _travel(self, history: History[Case]) -> None:
        before, after = self.history.present.reviews, history.present.reviews
        self.history = history
        changed = [key for key in self.entries if before.get(key) != after.get(key)]
        if changed and changed[0] != self.current:
            self.current, self.frame, self.selected = changed[0], 0, None
        if changed:
            touched = _touched(before.get(changed[0]), after.get(changed[0]))
            if self.finding is None or touched:
                self.select(touched)
        self.changed()

    def name(self, finding_id: str) -> str:
        """Short name of a region, for labels."""
        return words.names(self.review).get(finding_id, "region") if self.review else "region"


def _touched_by_person(review: Review) -> bool:
    decided = any(decision.by is By.PERSON for decision in review.decisions.values())
    return decided or review.approved


def _touched(before: Review | None, after: Review | None) -> str | None:
    """The finding in ``after`` whose decision or presence differs."""
    if before is None or after is None:
        return None
    known = {finding.id for finding in before.findings}
    for finding in after.findings:
        if finding.id not in known or before.decision(finding.id) != after.decision(finding.id):
            return finding.id
    return None
