"""Presenter of the picture: fetches the frame looked at, and what comes next."""

from collections.abc import Callable
from dataclasses import dataclass

from caseveil.domain.source import Source
from caseveil.domain.window import Window
from caseveil.errors import CaseVeilError
from caseveil.ui.state.jobs import Lane, Runner
from caseveil.ui.state.picture import MAX_PIXELS, Picture, build
from caseveil.ui.state.review import Desk
from caseveil.workflow.jobs import Job
from caseveil.workflow.road import Road


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which frame of which file, as read, and the window it is looked at through."""

    key: str
    sha256: str
    frame: int
    window: Window | None = None


@dataclass
class Ahead:
    """What is fetched before anybody asked for it.

    Attributes:
        wanted: which frame.
        job: by which it is fetched.
        picture: once it came.
        missed: whether it could not be fetched; why shows when it is asked for.
        turn: the turn in which it was asked for while it was on its way; 0 for none.
    """

    wanted: Wanted
    job: Job | None = None
    picture: Picture | None = None
    missed: bool = False
    turn: int = 0


class Pictures:
    """Keeps the frame looked at and what comes next, so that it is there at once.

    A newer wish cancels the older, whose answer is dropped; never are more than two kept. Of a
    large photo a glimpse is shown first: it counts as still loading, and as not seen.

    Attributes:
        show: called with the picture, or None while there is none.
        failed: called with the error of a picture that could not be loaded.
        windows: what a person looks at a file through, by its key; none for its own.
    """

    def __init__(self, desk: Desk, road: Road, runner: Runner) -> None:
        self._desk, self._road, self._runner = desk, road, runner
        self.show: Callable[[Picture | None], None] = lambda _picture: None
        self.failed: Callable[[CaseVeilError], None] = lambda _error: None
        self.windows: dict[str, Window] = {}
        self._wanted: Wanted | None = None
        self._shown: Wanted | None = None
        self._job: Job | None = None
        self._turn = 0  # answers of an earlier turn are dropped
        self._ahead: Ahead | None = None

    def follow(self) -> None:
        """Fetches the frame looked at, unless it is there or on its way."""
        entry = self._desk.entry
        source = entry.source if entry else None
        wanted = None
        if entry and source:
            window = self.windows.get(entry.key)
            wanted = Wanted(entry.key, source.sha256, self._desk.frame, window)
        if wanted == self._wanted:
            self._look_ahead()
            return
        same_file = wanted and self._wanted and wanted.sha256 == self._wanted.sha256
        self._wanted = wanted
        self._cancel()
        # Frames of a film follow each other; regions of one page must not lie over another.
        anew = not same_file or bool(source and source.paged)
        self._desk.loading = self._desk.loading and not anew
        ahead = self._taken_ahead(wanted)
        if ahead and ahead.picture:
            self._arrived(self._turn, ahead.picture)
            return
        if source and wanted:
            self._desk.loading = self._desk.loading or anew
            self._begin(source, wanted, ahead, anew=anew)
        if anew:
            self.show(None)  # while a worker is already at it

    def _begin(self, source: Source, wanted: Wanted, ahead: Ahead | None, *, anew: bool) -> None:
        """Waits for what is on its way, or sends for it."""
        if ahead:
            ahead.turn, self._job = self._turn, ahead.job
        elif anew:
            self._glimpse(source, wanted)
        else:
            self._load(source, wanted)

    def _glimpse(self, source: Source, wanted: Wanted) -> None:
        """Shows what is there soonest, then the whole."""

        def look(job: Job) -> Picture | None:
            small = self._road.glimpse(source, wanted.frame, job)
            return build(small) if small else None

        def done(picture: Picture | None) -> None:
            if turn == self._turn:
                if picture:
                    self.show(picture)
                self._load(source, wanted)

        turn = self._turn
        self._job = self._runner.start(Lane.LOOK, look, done, lambda _error: done(None))

    def _load(self, source: Source, wanted: Wanted) -> None:
        turn = self._turn
        self._job = self._fetch(
            source,
            wanted,
            lambda picture: self._arrived(turn, picture),
            lambda error: self._missed(turn, error),
        )

    def _fetch(
        self,
        source: Source,
        wanted: Wanted,
        done: Callable[[Picture], None],
        failed: Callable[[CaseVeilError], None],
    ) -> Job:
        return self._runner.start(
            Lane.LOOK,
            lambda job: build(
                self._road.preview(source, wanted.frame, MAX_PIXELS, job, wanted.window)
            ),
            done,
            failed,
        )

    def _taken_ahead(self, wanted: Wanted | None) -> Ahead | None:
        """What was sent for ahead, where it is what is wanted now; anything else is let go."""
        ahead, self._ahead = self._ahead, None
        if ahead is None or (ahead.wanted == wanted and not ahead.missed):
            return ahead
        if ahead.job:
            ahead.job.cancel()
        return None

    def _arrived(self, turn: int, picture: Picture) -> None:
        wanted = self._wanted
        if turn == self._turn and wanted:
            self._shown = wanted
            self._desk.saw(wanted.key, wanted.sha256, wanted.frame)
            self.show(picture)
            self._settle()
            self._look_ahead()

    def _look_ahead(self) -> None:
        """Fetches what comes next, once the frame looked at is there."""
        entry, frame = self._desk.upcoming() if self._shown == self._wanted else (None, 0)
        if entry is None or entry.source is None:
            return
        wanted = Wanted(entry.key, entry.source.sha256, frame, self.windows.get(entry.key))
        if self._ahead and self._ahead.wanted == wanted:
            return
        if self._ahead and self._ahead.job:
            self._ahead.job.cancel()
        ahead = self._ahead = Ahead(wanted)
        ahead.job = self._fetch(
            entry.source,
            wanted,
            lambda picture: self._came(ahead, picture),
            lambda error: self._came_not(ahead, error),
        )

    def _came(self, ahead: Ahead, picture: Picture) -> None:
        ahead.picture = picture
        if ahead.turn:
            self._arrived(ahead.turn, picture)

    def _came_not(self, ahead: Ahead, error: CaseVeilError) -> None:
        ahead.missed = True
        if ahead.turn:
            self._missed(ahead.turn, error)

    def _missed(self, turn: int, error: CaseVeilError) -> None:
        if turn == self._turn:
            self.failed(error)
            self._settle()

    def _settle(self) -> None:
        """Nothing is awaited any more: what waited for the picture can be done."""
        if self._desk.loading:
            self._desk.loading = False
            self._desk.changed()

    def _cancel(self) -> None:
        self._turn += 1
        if self._job:
            self._job.cancel()
            self._job = None
