"""Presenter of the review: what a person does becomes new values of the case, and can be undone.

It knows no widgets. Views subscribe and read; every public method leaves the desk consistent.
"""

from collections.abc import Callable
from dataclasses import replace

from caseveil.domain.absence import absences
from caseveil.domain.case import Case
from caseveil.domain.history import History
from caseveil.domain.outcome import Outcome, Status
from caseveil.domain.policy import Policy
from caseveil.domain.review import Review
from caseveil.ui.state import merging
from caseveil.ui.state.looking import Looking, place_of
from caseveil.ui.state.looks import Filter
from caseveil.ui.state.series import SeriesBook
from caseveil.ui.words import terms as words
from caseveil.ui.words.language import say

__all__ = ["Desk", "place_of"]


class Desk(Looking):
    """The case on the table, what is looked at of it, and every change to it.

    Attributes:
        restored: adds what was kept of an earlier program to a finished search.
        pseudonym: of the case, for papers that are kept apart from it.
    """

    def __init__(self, policy: Policy) -> None:
        super().__init__(policy)
        self._begun = policy
        self.pseudonym = ""
        self.restored: Callable[[str, Review], Review] = lambda _key, review: review

    def looked(self, key: str, review: Review) -> None:
        """The search ended; what it found is pending in every remembered state."""
        if key in self.entries:
            asked = review.with_findings(absences(review, self.policy))
            whole = self.restored(key, asked)
            self.history = self.history.amend(lambda case: merging.searched(case, key, whole))
            self.update(key, lambda e: replace(e.idle(), source=review.source, looked=True))
            if key == self.current and self.selected is None:
                self.select_next_pending()

    def _select_new(self, key: str, count: int) -> None:
        """Selects the first of the ``count`` findings that were just added."""
        if key == self.current and count:
            self.select(self.history.present.review(key).findings[-count].id)

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

    def clear(self) -> None:
        """Ends the case: no file, no decision and no past is left."""
        self.entries.clear()
        self.history = History(Case(self._begun))
        self.current = self.selected = None
        self.frame, self.copies, self.sieve = 0, (), Filter()
        self.series = SeriesBook()
        self.changed()

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
        self._push(label, self.history.present.with_review(key, change(self.review)), amend)

    def edit_all(self, label: str, change: Callable[[str, Review], Review]) -> None:
        """Makes one edit of every review of the case, by key and old review."""
        case = self.history.present
        for key, review in case.reviews.items():
            case = case.with_review(key, change(key, review))
        self._push(label, case, amend=False)

    def edit_case(self, label: str, change: Callable[[Case], Case], amend: bool = False) -> None:
        """Makes one edit of the whole case, such as another destination."""
        self._push(label, change(self.history.present), amend)

    def _push(self, label: str, case: Case, amend: bool) -> None:
        if amend and self.history.undo_label == label:
            self.history = replace(self.history, present=case, future=())
        else:
            self.history = self.history.push(label, case)
        self._let_go()
        self.changed()

    def _let_go(self) -> None:
        """Nothing stays selected that is not there, or not on the frame looked at."""
        place = self.place
        if self.finding is None or (place and not place.on(self.frame)):
            self.selected = None

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
        if changed and self.current not in changed:
            self.current, self.frame, self.selected = changed[0], 0, None
        if changed and self.current:
            touched = _touched(before.get(self.current), after.get(self.current))
            if self.finding is None or touched:
                self.select(touched)
        self._let_go()
        self.changed()

    def name(self, finding_id: str) -> str:
        """Short name of a finding, for labels."""
        named = words.names(self.review) if self.review else {}
        return named.get(finding_id) or say("region")


def _touched(before: Review | None, after: Review | None) -> str | None:
    """The finding in ``after`` whose decision or presence differs."""
    if before is None or after is None:
        return None
    known = {finding.id for finding in before.findings}
    for finding in after.findings:
        if finding.id not in known or before.decision(finding.id) != after.decision(finding.id):
            return finding.id
    return None
