"""Presenter of the pictures: fetches the frame looked at, and before and after of a clean copy."""

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from PySide6.QtGui import QImage, QTransform

from caseveil.domain.geometry import Placement
from caseveil.domain.plan import make
from caseveil.domain.review import Review
from caseveil.domain.source import Source
from caseveil.domain.window import Window
from caseveil.errors import CaseVeilError
from caseveil.ui.state.jobs import Lane, Runner
from caseveil.ui.state.picture import MAX_PIXELS, Picture, build
from caseveil.ui.state.review import Desk
from caseveil.ui.state.scanner import copy_of, rules_for
from caseveil.workflow.jobs import Job
from caseveil.workflow.road import Preview, Road

_COMPARED_PIXELS = 4_000_000


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


@dataclass(frozen=True, slots=True)
class Compared:
    """A frame of a review, and the delivered file in which it stands with its index there."""

    review: Review
    frame: int
    output: Path
    index: int


@dataclass(frozen=True)
class Pair:
    """The same frame before and after, in the shape of the clean copy."""

    before: QImage
    after: QImage


class Pictures:
    """Keeps the frame looked at and what comes next, so that it is there at once.

    A newer wish cancels the older, whose answer is dropped; never are more than two kept.

    Attributes:
        show: called with the picture, or None while there is none.
        show_pair: called with before and after, or None.
        failed: called with the error of a picture that could not be loaded.
        pair_failed: the same for before and after.
        windows: what a person looks at a file through, by its key; none for its own.
        left_out: called where the frame looked at was not exported.
    """

    def __init__(self, desk: Desk, road: Road, runner: Runner) -> None:
        self._desk, self._road, self._runner = desk, road, runner
        self.show: Callable[[Picture | None], None] = lambda _picture: None
        self.show_pair: Callable[[Pair | None], None] = lambda _pair: None
        self.failed: Callable[[CaseVeilError], None] = lambda _error: None
        self.pair_failed: Callable[[CaseVeilError], None] = lambda _error: None
        self.windows: dict[str, Window] = {}
        self.left_out: Callable[[], None] = lambda: None
        self._wanted: Wanted | None = None
        self._shown: Wanted | None = None
        self._paired: Compared | None = None
        self._job: Job | None = None
        self._pair_job: Job | None = None
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
        if anew:
            self._desk.loading = False
            self.show(None)
        if source and wanted and not self._was_ahead(wanted):
            self._desk.loading = self._desk.loading or anew
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

    def pair(self) -> None:
        """Fetches before and after of the clean copy looked at."""
        entry, review, frame = self._desk.entry, self._desk.review, self._desk.frame
        outcome = entry.current_outcome(review) if entry else None
        wanted, delivered = None, bool(outcome and outcome.delivered)
        if review and outcome and delivered:
            copy = copy_of(outcome, review, self._desk.policy, frame)
            wanted = Compared(review, frame, *copy) if copy else None
        if wanted is not None and wanted == self._paired:
            return
        self._paired = wanted
        if self._pair_job:
            self._pair_job.cancel()
            self._pair_job = None
        self.show_pair(None)
        if wanted is None and delivered:
            self.left_out()
        if wanted is not None:
            self._pair_job = self._runner.start(
                Lane.LOOK,
                lambda job: self._compare(wanted, job),
                lambda pair: self._pair_arrived(wanted, pair),
                lambda error: self._pair_missed(wanted, error),
            )

    def _pair_arrived(self, wanted: Compared, pair: Pair) -> None:
        if self._paired == wanted:
            self.show_pair(pair)

    def _pair_missed(self, wanted: Compared, error: CaseVeilError) -> None:
        if self._paired == wanted:
            self._paired = None
            self.pair_failed(error)

    def _compare(self, wanted: Compared, job: Job) -> Pair:
        source, frame = wanted.review.source, wanted.frame
        plan = make(wanted.review, rules_for(self._desk.policy, source))
        before = self._before(source, frame, plan.frames[frame].placement, job)
        after = self._road.preview_output(wanted.output, wanted.index, _COMPARED_PIXELS, job)
        return Pair(before, _copy(after))

    def _before(self, source: Source, frame: int, placement: Placement, job: Job) -> QImage:
        """The source frame, cropped and turned as the clean copy is."""
        whole, kept = placement.source.pixels, max(1, placement.crop.size.pixels)
        wanted = min(MAX_PIXELS, int(_COMPARED_PIXELS * sqrt(whole / kept)))
        preview = self._road.preview(source, frame, wanted, job)
        image, scale, crop = _copy(preview), preview.scale, placement.crop
        size = crop.size
        left, top = round(crop.left * scale), round(crop.top * scale)
        width, height = max(1, round(size.width * scale)), max(1, round(size.height * scale))
        cut = image.copy(left, top, width, height)
        return cut.transformed(QTransform().rotate(90 * placement.quarter_turns))


def _copy(preview: Preview) -> QImage:
    """An image that owns its pixels."""
    stride = preview.width * 3
    form = QImage.Format.Format_RGB888
    return QImage(preview.rgb, preview.width, preview.height, stride, form).convertToFormat(
        QImage.Format.Format_RGB32
    )
