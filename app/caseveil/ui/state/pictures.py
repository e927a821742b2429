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
    """What is fetched before anybody asked for it; an error shows when it is asked for."""

    wanted: Wanted
    job: Job | None = None
    picture: Picture | None = None

    def take(self, picture: Picture) -> None:
        """It came."""
        self.picture = picture


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
        if source and wanted and self._was_ahead(wanted):
            return
        if source and wanted:
            self._desk.loading = self._desk.loading or anew
            fetch = self._glimpse if anew else self._load
            fetch(source, wanted)
        if anew:
            self.show(None)  # while a worker is already at it

    def _glimpse(self, source: Source, wanted: Wanted) -> None:
        """Shows what is there soonest, then the whole."""

        def look(job: Job) -> Picture | None:
            small = self._road.glimpse(source, wanted.frame, job)
            return build(small) if small else None

        def done(picture: Picture | None) -> None:
            if wanted == self._wanted:
                if picture:
                    self.show(picture)
                self._load(source, wanted)

        self._job = self._runner.start(Lane.LOOK, look, done, lambda _error: done(None))

    def _load(self, source: Source, wanted: Wanted) -> None:
        self._job = self._fetch(
            source,
            wanted,
            lambda picture: self._arrived(wanted, picture),
            lambda error: self._missed(wanted, error),
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

    def _was_ahead(self, wanted: Wanted) -> bool:
        """Shows what was fetched ahead, where it is what is wanted now."""
        ahead, self._ahead = self._ahead, None
        if ahead and ahead.job and (ahead.wanted != wanted or ahead.picture is None):
            ahead.job.cancel()
        if ahead is None or ahead.wanted != wanted or ahead.picture is None:
            return False
        self._arrived(wanted, ahead.picture)
        return True

    def _arrived(self, wanted: Wanted, picture: Picture) -> None:
        if wanted == self._wanted:
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
        ahead.job = self._fetch(entry.source, wanted, ahead.take, lambda _error: None)

    def _missed(self, wanted: Wanted, error: CaseVeilError) -> None:
        if wanted == self._wanted:
            self.failed(error)
            self._settle()

    def _settle(self) -> None:
        """Nothing is awaited any more: what waited for the picture can be done."""
        if self._desk.loading:
            self._desk.loading = False
            self._desk.changed()

    def _cancel(self) -> None:
        if self._job:
            self._job.cancel()
            self._job = None
