"""Going through the case: from file to file, frame to frame and finding to finding."""

from caseveil.domain.findings import Finding, Kind, PixelPlace
from caseveil.domain.geometry import Polygon, Size
from caseveil.domain.hiding import hidden_place
from caseveil.domain.policy import Policy
from caseveil.domain.review import Review
from caseveil.ui.state.files import FileEntry
from caseveil.ui.state.looks import BY_PROFILE, Filter, Look, look, stops
from caseveil.ui.state.table import Table


def place_of(review: Review, finding: Finding) -> PixelPlace | None:
    """Where a region stands now: where it will be hidden, or where it was found if it is kept."""
    return hidden_place(review, finding) or finding.region


class Looking(Table):
    """What is looked at.

    Attributes:
        frame: index of the frame looked at.
        selected: id of the selected finding, or None.
        sieve: which findings are listed and visited.
        copies: places that were copied, each with the size of its frame.
        loading: whether the picture looked at is still on its way.
    """

    def __init__(self, policy: Policy) -> None:
        super().__init__(policy)
        self.frame = 0
        self.selected: str | None = None
        self.sieve = Filter()
        self.copies: tuple[tuple[Polygon, Size], ...] = ()
        self.loading = False
        self._seen: dict[tuple[str, str], set[int]] = {}

    def saw(self, key: str, sha256: str, *frames: int) -> None:
        """These frames were on the screen, or a person does without them; not saved."""
        self._seen.setdefault((key, sha256), set()).update(frames)

    def unseen(self) -> tuple[int, ...]:
        """Indexes of pages of the document looked at that were not on the screen yet."""
        source = self.entry.source if self.entry else None
        if source is None or not source.paged:
            return ()
        seen = self._seen.get((self.current or "", source.sha256), set())
        return tuple(frame for frame in range(len(source.frames)) if frame not in seen)

    def upcoming(self) -> tuple[FileEntry | None, int]:
        """The next page of a document, or the first frame of the next file."""
        entry, frame = self.entry, self.frame + 1
        if entry and entry.source and entry.source.paged and frame < len(entry.source.frames):
            return entry, frame
        order, current = self.listed(), self.current
        at = order.index(current) + 1 if current in order else len(order)
        return (self.entries[order[at]] if at < len(order) else None), 0

    def waive(self) -> None:
        """A person does without looking at the pages that were not on the screen."""
        if self.entry and self.entry.source:
            self.saw(self.entry.key, self.entry.source.sha256, *self.unseen())

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
        return tuple(f for f in stops(self.review) if f.region) if self.review else ()

    def visited(self, key: str) -> tuple[Finding, ...]:
        """What is listed and visited of one file, through the filter."""
        review = self.review_of(key)
        if review is None:
            return ()
        return tuple(f for f in stops(review) if self.sieve.lets(review, f))

    def set_sieve(self, sieve: Filter) -> None:
        """Lists only some findings."""
        self.sieve = sieve
        self.changed()

    def select(self, finding_id: str | None) -> None:
        """Selects a finding and turns to its frame."""
        self.selected = finding_id
        place = self.place
        if place and not place.on(self.frame):
            self.frame = first_frame(place)
        self.changed()

    def visit(self, key: str, finding_id: str) -> None:
        """Selects a finding of any file."""
        if key != self.current:
            self.current, self.frame = key, 0
        self.select(finding_id)

    def step_finding(self, step: int) -> None:
        """Selects the next (+1) or previous (-1) finding, on into the next file and round."""
        row = [(key, f.id) for key in self.listed() for f in self.visited(key)]
        here = (self.current or "", self.selected or "")
        if here in row:
            self.visit(*row[(row.index(here) + step) % len(row)])
            return
        order = self.listed()
        own = [at for at in row if at[0] == here[0]]
        later = [at for at in row if order.index(at[0]) > order.index(here[0])] if row else []
        if row:
            after, before = (own or later or row)[0], (own or row)[-1]
            self.visit(*(after if step > 0 else before))

    def select_next_pending(self) -> None:
        """Selects the next finding that no person decided: open ones first, then proposals."""
        ids = [f.id for f in stops(self.review)] if self.review else []
        at = ids.index(self.selected) + 1 if self.selected in ids else 0
        pending, proposed = _waiting(self.review) if self.review else (set(), set())
        for wanted in (pending, proposed):
            for finding_id in (*ids[at:], *ids[:at]):
                if finding_id in wanted:
                    self.select(finding_id)
                    return


def _waiting(review: Review) -> tuple[set[str], set[str]]:
    """Ids of what nobody decided, and of what only a rule did."""
    pending = {f.id for f in review.pending if f.kind not in BY_PROFILE}
    proposed = {f.id for f in review.findings if look(review, f) is Look.PROPOSED}
    return pending, proposed


def first_frame(place: PixelPlace) -> int:
    """A frame on which a region stands."""
    if place.frame not in place.but:
        return place.frame
    last = place.span[1] if place.span else max(place.but) + 1
    return next((frame for frame in range(last + 1) if place.on(frame)), place.frame)


def is_absence(finding: Finding | None) -> bool:
    """Whether a finding says that nothing was found."""
    return finding is not None and finding.kind is Kind.ABSENCE
